/** What tools do without a resolver: they light up every name that they know. Recorded names only. */
import nlp from 'compromise';
import { foldWord } from '../../core/words/spelling';
import type { Actor } from '../../model';
import type { Found, Matcher } from './measure';

export interface Baseline {
  title: string;
  matcher: Matcher;
}

function namesOf(actors: readonly Actor[]): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const { id, names } of actors)
    for (const { value } of names) bearers.set(value, [...new Set([...(bearers.get(value) ?? []), id])]);
  return bearers;
}

/** Every place of every name between word edges; `fold` is done to names and text alike, one unit for one. */
function findAll(names: ReadonlyMap<string, string[]>, fold: (text: string) => string): Matcher {
  const byFolded = new Map<string, string[]>();
  for (const [name, ids] of names) {
    const key = fold(name);
    byFolded.set(key, [...new Set([...(byFolded.get(key) ?? []), ...ids])]);
  }
  const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  const longestFirst = [...byFolded].sort((a, b) => b[0].length - a[0].length);
  return (source) => {
    const text = fold(source);
    const found: Found[] = [];
    for (const [name, actors] of longestFirst)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = at + name.length;
        if (isWord(text[at - 1]) || isWord(text[end])) continue;
        if (!found.some((one) => one.start < end && at < one.end))
          found.push({ start: at, end, actors: actors.slice(0, 1), tier: 'identified' });
      }
    return found;
  };
}

/** Folds a text without changing its length: composed letters only. */
const foldInPlace = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => (foldWord(letter).length === letter.length ? foldWord(letter) : letter))
    .join('');

/** The matcher of compromise, a library for text: its compiled list of terms, looked up in a document. */
function withCompromise(names: ReadonlyMap<string, string[]>): Matcher {
  const trie = nlp.buildTrie([...names.keys()]);
  const byFolded = new Map([...names].map(([name, ids]) => [looseKey(name), ids]));
  return (text) => {
    const found: Found[] = [];
    for (const { text: surface, offset } of nlp(text).lookup(trie).json({ offset: true }) as Hit[]) {
      const ids = byFolded.get(looseKey(surface));
      if (ids && offset)
        found.push({
          start: offset.start,
          end: offset.start + offset.length,
          actors: ids.slice(0, 1),
          tier: 'identified',
        });
    }
    return found;
  };
}

interface Hit {
  text: string;
  offset?: { start: number; length: number };
}

const looseKey = (name: string): string =>
  foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The three that the resolver is compared with. */
export function baselines(actors: readonly Actor[]): Baseline[] {
  const names = namesOf(actors);
  return [
    { title: 'exact match of all names', matcher: findAll(names, (text) => text) },
    { title: 'match without case and accents', matcher: findAll(names, foldInPlace) },
    { title: 'the matcher of a library (compromise)', matcher: withCompromise(names) },
  ];
}
