/**
 * Rows of token ids become the nodes of a trie, level by level. Rows are kept in the order of their parents; on
 * each level a stable radix sort puts them in order of (parent, token), and every new pair is a node.
 */
import type { LeftOut, Rows } from './compile';
import { Uint32List } from './token-pool';

/** Exact spellings and gap rules that may share one folded name: each costs a comparison per occurrence. */
const MAX_VARIANTS = 64;

export interface Trie {
  nodes: number;
  firstNodes: number;
  /** Nodes with children. */
  groups: number;
  /** Distinct pairs of first tokens and names of one token: what the pair filter holds. */
  pairs: number;
  /** Per node: token id << 3 | first of its group 4 | has children 2 | is a name 1. */
  cells: Uint32List;
  /** Per node that is a name: its payload or a place in `lists`. */
  values: Uint32List;
  /** Numbers of the values that are lists. */
  listed: number[];
  /** LISTS and EXACT as in the image. */
  lists: Uint32List;
  exact: Uint16Array;
  /** Rows left out here. */
  dropped: number;
}

interface Builder extends Trie {
  exactUnits: number[];
  exactPlaces: Map<string, number>;
}

/** Grows the trie; `tokens` is the number of token ids. */
export function growTrie(rows: Rows, tokens: number, leftOut: LeftOut[]): Trie {
  const trie: Builder = {
    nodes: 0,
    firstNodes: 0,
    groups: 0,
    pairs: 0,
    cells: new Uint32List(),
    values: new Uint32List(),
    listed: [],
    lists: new Uint32List(),
    exact: new Uint16Array(0),
    dropped: 0,
    exactUnits: [],
    exactPlaces: new Map(),
  };
  let alive = new Uint32Array(rows.payloads.length);
  for (let row = 0; row < alive.length; row++) alive[row] = row;
  // Node of each living row's parent, counted from the first node of the level above.
  let parents = new Uint32Array(alive.length);
  let parentCount = 1;
  for (let depth = 0; alive.length > 0; depth++) {
    alive = sortLevel(rows, alive, parents, depth, tokens, parentCount);
    const levelStart = trie.nodes;
    const next = addLevel(rows, alive, parents, depth, trie, leftOut);
    parentCount = trie.nodes - levelStart;
    parents = parents.subarray(0, next);
    alive = alive.subarray(0, next);
    if (depth === 0) {
      trie.firstNodes = trie.nodes;
      trie.pairs += trie.values.length;
    } else if (depth === 1) trie.pairs += parentCount;
  }
  trie.exact = Uint16Array.from(trie.exactUnits);
  return trie;
}

/**
 * Sorts rows by the token at `depth`, keeping them grouped by parent; `parents` moves along with them.
 * Rows come grouped by parent: sort all by token, then stably by parent again.
 */
function sortLevel(
  rows: Rows,
  alive: Uint32Array<ArrayBuffer>,
  parents: Uint32Array,
  depth: number,
  tokens: number,
  parentCount: number,
): Uint32Array<ArrayBuffer> {
  const { items } = rows.tokens;
  const offsets = rows.offsets.items;
  const count = alive.length;
  const order = new Uint32Array(count);
  const byToken = new Uint32Array(tokens + 1);
  for (let i = 0; i < count; i++) byToken[items[offsets[alive[i]!]! + depth]! + 1]!++;
  for (let token = 1; token <= tokens; token++) byToken[token]! += byToken[token - 1]!;
  for (let i = 0; i < count; i++) order[byToken[items[offsets[alive[i]!]! + depth]!]!++] = i;
  const byParent = new Uint32Array(parentCount + 1);
  for (let i = 0; i < count; i++) byParent[parents[i]! + 1]!++;
  for (let parent = 1; parent <= parentCount; parent++) byParent[parent]! += byParent[parent - 1]!;
  const sorted = new Uint32Array(count);
  for (let k = 0; k < count; k++) sorted[byParent[parents[order[k]!]!]!++] = alive[order[k]!]!;
  // Grouped by parent before and after: `parents` itself stays as it is.
  return sorted;
}

/** Adds a level's nodes. Rows that end here become values; the others move to the front, with new parents. */
function addLevel(
  rows: Rows,
  alive: Uint32Array,
  parents: Uint32Array,
  depth: number,
  trie: Builder,
  leftOut: LeftOut[],
): number {
  const { items } = rows.tokens;
  const offsets = rows.offsets.items;
  const levelStart = trie.nodes;
  let lastParent = -1;
  // One array for all nodes: a million of them would keep the garbage collector busy.
  const ended: number[] = [];
  let next = 0;
  for (let i = 0; i < alive.length; ) {
    const parent = parents[i]!;
    const token = items[offsets[alive[i]!]! + depth]!;
    const before = next;
    ended.length = 0;
    // Living rows move to the front, never past the row being read.
    for (; i < alive.length && parents[i] === parent; i++) {
      const row = alive[i]!;
      if (items[offsets[row]! + depth] !== token) break;
      if (offsets[row + 1]! - offsets[row]! === depth + 1) ended.push(row);
      else {
        alive[next] = row;
        parents[next++] = trie.nodes - levelStart;
      }
    }
    const startsGroup = parent !== lastParent;
    lastParent = parent;
    if (startsGroup && depth > 0) trie.groups++;
    if (ended.length > 0) addValue(rows, ended, trie, leftOut);
    trie.cells.push((token << 3) | (startsGroup ? 4 : 0) | (next > before ? 2 : 0) | (ended.length > 0 ? 1 : 0));
    trie.nodes++;
  }
  return next;
}

/** Adds what the rows that end at one node say: a payload, or a list of variants. */
function addValue(rows: Rows, ended: number[], trie: Builder, leftOut: LeftOut[]): void {
  const payloads = rows.payloads.items;
  const only = ended[0]!;
  if (ended.length === 1 && !rows.special.has(only)) {
    trie.values.push(payloads[only]!);
    return;
  }
  const variants = new Map<number, Set<number>>();
  for (const row of ended) {
    const special = rows.special.get(row);
    const spec = special
      ? special.gap | (special.exact === undefined ? 0 : (storeExact(trie, special.exact) + 1) << 2)
      : 0;
    const variant = variants.get(spec);
    if (variant) {
      // The same name of the same bearer twice is one.
      if (variant.has(payloads[row]!)) trie.dropped++;
      else variant.add(payloads[row]!);
    } else if (variants.size < MAX_VARIANTS) variants.set(spec, new Set([payloads[row]!]));
    else {
      trie.dropped++;
      leftOut.push({ surface: special?.surface ?? '', payload: payloads[row]!, reason: 'too-many-spellings' });
    }
  }
  const [plain] = variants.get(0) ?? [];
  if (variants.size === 1 && plain !== undefined && variants.get(0)!.size === 1) {
    trie.values.push(plain);
    return;
  }
  trie.listed.push(trie.values.length);
  trie.values.push(trie.lists.length);
  trie.lists.push(variants.size);
  for (const [spec, bearers] of variants) {
    trie.lists.push(spec);
    trie.lists.push(bearers.size);
    for (const bearer of bearers) trie.lists.push(bearer);
  }
}

function storeExact(trie: Builder, form: string): number {
  let place = trie.exactPlaces.get(form);
  if (place === undefined) {
    place = trie.exactUnits.length;
    trie.exactPlaces.set(form, place);
    trie.exactUnits.push(form.length);
    for (let i = 0; i < form.length; i++) trie.exactUnits.push(form.charCodeAt(i));
  }
  return place;
}
