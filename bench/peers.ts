/**
 * Other ways to find names, as their users would set them up. They get folded text of the same length, and its
 * folding is not charged to them. All of them check word edges, none of them checks gaps, exact spellings or more than
 * one bearer. In 'smart' mode they look at the capital in the source: once something is found, as one does with a
 * package that knows of no capitals; the contender `+ capitals` is asked only where there is one, which is our trick,
 * lent.
 */
import { AhoCorasick } from '@monyone/aho-corasick';
import { arrayTrieEncode, arrayTrieSearch, trieCreate, trieSet } from '@smikhalevski/trie';
import { type Contender, foldForPeers, type Mode } from './measure';

const isWord = new Uint8Array(0x10000);
const isStart = new Uint8Array(0x10000);

/** Not when the module loads: a background that is timed from its start has it among its modules. */
function fillTables(): void {
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    isWord[unit] = /[\p{L}\p{N}]/u.test(character) ? 1 : 0;
    isStart[unit] = isWord[unit] && !/\p{Lowercase}/u.test(character) ? 1 : 0;
  }
}

/** Bytes in use; 0 where nobody tells. */
function heap(): number {
  if (typeof process === 'undefined') return 0;
  // Twice: the first pass leaves what it has only just found to be garbage.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function built<T>(make: () => T): { value: T; bytes: number; buildMs: number; openMs: number } {
  const before = heap();
  const began = performance.now();
  const value = make();
  const buildMs = performance.now() - began;
  return { value, bytes: heap() - before, buildMs, openMs: 0 };
}

/** The contenders that survive this number of names; with `quick` only the best one. */
export function peersFor(names: readonly string[], quick: boolean): Contender[] {
  fillTables();
  // Some build several times faster from names in order, none slower.
  const folded = names.map(foldForPeers).sort();
  const peers: Contender[] = [];
  // Its tree takes 2 GB for a million names before it is encoded.
  if (names.length <= 1_000_000) peers.push(...trie(folded));
  if (quick) return peers;
  if (names.length <= 1_000_000) peers.push(...firstTokens(folded));
  // 3 KB a name.
  if (names.length <= 100_000) peers.push(...ahoCorasick(folded));
  if (names.length <= 20_000) peers.push(...alternation(folded));
  return peers;
}

const MODES = ['smart', 'any'] as const;

function trie(names: string[]): Contender[] {
  const { value, ...figures } = built(() => {
    const tree = trieCreate<number>();
    // One value for all: the encoding looks each value up in a list of those it has seen.
    for (let i = 0; i < names.length; i++) trieSet(tree, names[i]!, 1);
    const flat = arrayTrieEncode(tree);
    // Typed, as its documentation allows, and a quarter smaller.
    return { nodes: Int32Array.from(flat.nodes), values: flat.values };
  });
  const result = { value: 0, lastIndex: 0 };
  const contender = (name: string, mode: Mode, capitalsFirst: boolean): Contender => ({
    name,
    mode,
    folded: true,
    ...figures,
    // What scanning needs; the tree it was made from is gone by then.
    bytes: value.nodes.byteLength + value.values.length * 8,
    scan(text, source) {
      let count = 0;
      let before = 0;
      const smart = mode === 'smart';
      for (let i = 0; i < text.length; i++) {
        const word = isWord[text.charCodeAt(i)]!;
        if (word && !before && (!capitalsFirst || isStart[source.charCodeAt(i)])) {
          const found = arrayTrieSearch(value, text, i, text.length, result);
          if (found && !isWord[text.charCodeAt(found.lastIndex)] && (!smart || isStart[source.charCodeAt(i)])) {
            count++;
            i = found.lastIndex - 1;
            before = 1;
            continue;
          }
        }
        before = word;
      }
      return count;
    },
  });
  return [
    contender('@smikhalevski/trie (array)', 'smart', false),
    contender('@smikhalevski/trie (array)', 'any', false),
    contender('@smikhalevski/trie + capitals', 'smart', true),
  ];
}

function firstTokens(names: string[]): Contender[] {
  const { value, ...figures } = built(() => {
    const byFirst = new Map<string, string[]>();
    for (const name of names) {
      const first = /^[\p{L}\p{N}]*/u.exec(name)![0];
      const list = byFirst.get(first);
      if (list) list.push(name);
      else byFirst.set(first, [name]);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
    return byFirst;
  });
  return MODES.map((mode) => ({
    name: 'Map of first tokens',
    mode,
    folded: true,
    slow: names.length > 20_000,
    ...figures,
    scan(text, source) {
      let count = 0;
      for (let i = 0; i < text.length; i++) {
        if (!isWord[text.charCodeAt(i)]) continue;
        const start = i;
        while (i < text.length && isWord[text.charCodeAt(i)]) i++;
        if (mode === 'smart' && !isStart[source.charCodeAt(start)]) continue;
        const list = value.get(text.slice(start, i));
        if (!list) continue;
        const name = list.find((n) => text.startsWith(n, start) && !isWord[text.charCodeAt(start + n.length)]);
        if (name !== undefined) {
          count++;
          i = Math.max(i, start + name.length);
        }
      }
      return count;
    },
  }));
}

function ahoCorasick(names: string[]): Contender[] {
  const { value, ...figures } = built(() => new AhoCorasick(names));
  return [
    {
      name: '@monyone/aho-corasick',
      mode: 'any',
      folded: true,
      slow: true,
      ...figures,
      scan(text) {
        let count = 0;
        for (const { begin, end } of value.matchInText(text)) {
          if (!isWord[text.charCodeAt(begin - 1)] && !isWord[text.charCodeAt(end)]) count++;
        }
        return count;
      },
    },
  ];
}

function alternation(names: string[]): Contender[] {
  const escaped = names.slice().sort((a, b) => b.length - a.length);
  const source = escaped.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const { value, ...figures } = built(() => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'));
  return [
    {
      name: 'one RegExp alternation',
      mode: 'any',
      folded: true,
      slow: true,
      ...figures,
      scan: (text) => text.match(value)?.length ?? 0,
    },
  ];
}
