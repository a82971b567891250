/**
 * Names in, flat image out: read every name into token ids; number the tokens in the image's order; grow the trie
 * level by level, which gives breadth-first order for free; write the sections.
 *
 * Working memory counts: it may be at most twice the image beside the image, so everything is in typed arrays.
 */
import { BitVector, packedWords, vectorWords, widthFor, writePacked } from './bits';
import { addFirst, addPair, type Filters } from './candidates';
import { judgeGap, PARAGRAPH, PLAIN } from './gaps';
import { allocateImage, checksum, HEADER, NONE, section } from './image';
import { CONNECTIVES, exactForm, TokenReader } from './normalize';
import { TokenPool, Uint32List } from './token-pool';
import { growTrie, type Trie } from './trie';

export interface GazetteerEntry {
  /** The name as its source spells it. */
  surface: string;
  /** Any uint32: what a match of this name reports. */
  payload: number;
  /** Match only these capitals and accents. */
  exact?: boolean;
}

/** An entry that is not in the image. */
export interface LeftOut {
  /** Cut to 80 units. */
  surface: string;
  payload: number;
  /**
   * 'empty': no letter or digit. 'too-long': above 512 units, or a word above 64. 'too-many-tokens': above 48.
   * 'paragraph-break': two lines. 'too-many-spellings': the 65th exact spelling of one folded name.
   */
  reason: 'empty' | 'too-long' | 'too-many-tokens' | 'paragraph-break' | 'too-many-spellings';
}

export interface CompiledGazetteer {
  image: ArrayBuffer;
  leftOut: LeftOut[];
}

export const MAX_NAME_UNITS = 512;
export const MAX_NAME_TOKENS = 48;
const MAX_FIRST_BITS = 21;
const MAX_PAIR_BITS = 21;

/** Names as rows of token numbers, and what else each entry says. */
export interface Rows {
  /** Token numbers of all names, one after another. */
  tokens: Uint32List;
  /** Where each name starts in `tokens`; one more for the end. */
  offsets: Uint32List;
  payloads: Uint32List;
  /** What is not plain about an entry: the worst gap it holds, its exact form. */
  special: Map<number, { gap: number; exact: string | undefined; surface: string }>;
}

/** Compiles names into an image. Reads `entries` once and keeps none of them. */
export function compileGazetteer(entries: Iterable<GazetteerEntry>): CompiledGazetteer {
  const leftOut: LeftOut[] = [];
  const pool = new TokenPool();
  const rows = readRows(entries, pool, leftOut);
  pool.finish();
  const bucketBits = Math.max(1, widthFor(pool.size >>> 2));
  const order = pool.sorted(bucketBits);
  const rank = new Uint32Array(pool.size);
  for (let id = 0; id < order.length; id++) rank[order[id]!] = id;
  const { items } = rows.tokens;
  for (let i = 0; i < rows.tokens.length; i++) items[i] = rank[items[i]!]!;
  const trie = growTrie(rows, pool.size, leftOut);
  const image = writeImage(pool, order, rank, bucketBits, rows, trie);
  return { image, leftOut };
}

function readRows(entries: Iterable<GazetteerEntry>, pool: TokenPool, leftOut: LeftOut[]): Rows {
  const rows: Rows = {
    tokens: new Uint32List(),
    offsets: new Uint32List(),
    payloads: new Uint32List(),
    special: new Map(),
  };
  rows.offsets.push(0);
  const reader = new TokenReader();
  // The connective is always token 0, so that names can use it before any of them spells it.
  reader.reset('&', 0);
  reader.next();
  const connective = pool.intern(reader);
  for (const { surface, payload, exact } of entries) {
    const result = readRow(surface, reader, pool, rows.tokens, connective);
    if (typeof result === 'string') {
      rows.tokens.length = rows.offsets.items[rows.offsets.length - 1]!;
      leftOut.push({ surface: surface.slice(0, 80), payload, reason: result });
      continue;
    }
    if (exact || result > PLAIN) {
      const form = exact ? exactForm(surface, 0, surface.length) : undefined;
      rows.special.set(rows.payloads.length, { gap: result, exact: form, surface: surface.slice(0, 80) });
    }
    rows.offsets.push(rows.tokens.length);
    rows.payloads.push(payload);
  }
  return rows;
}

/** Appends a name's tokens and returns the worst gap between them, or why the name cannot be used. */
function readRow(
  surface: string,
  reader: TokenReader,
  pool: TokenPool,
  tokens: Uint32List,
  connective: number,
): number | LeftOut['reason'] {
  if (surface.length > MAX_NAME_UNITS) return 'too-long';
  let worst = PLAIN;
  let count = 0;
  let previousStart = 0;
  let previousEnd = 0;
  reader.reset(surface, 0);
  while (reader.next()) {
    if (reader.tooLong) return 'too-long';
    if (count > 0) {
      const gap = judgeGap(surface, previousStart, previousEnd, reader.start, reader.starts);
      if (gap === PARAGRAPH) return 'paragraph-break';
      if (gap > worst) worst = gap;
    }
    if (++count > MAX_NAME_TOKENS) return 'too-many-tokens';
    tokens.push(count > 1 && reader.isConnective() ? connective : pool.intern(reader));
    previousStart = reader.start;
    previousEnd = reader.end;
  }
  return count === 0 ? 'empty' : worst;
}

function filterBits(keys: number, bitsPerKey: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, widthFor(Math.max(0, keys * bitsPerKey - 1))));
}

function writeImage(
  pool: TokenPool,
  order: Uint32Array,
  rank: Uint32Array,
  bucketBits: number,
  rows: Rows,
  trie: Trie,
): ArrayBuffer {
  const { firstNodes, nodes } = trie;
  const poolBytes = pool.offsets.items[pool.size]!;
  const idWidth = widthFor(pool.size);
  const offsetWidth = widthFor(poolBytes);
  let valueMax = 0;
  for (let i = 0; i < trie.values.length; i++) valueMax = Math.max(valueMax, trie.values.items[i]!);
  const valueWidth = widthFor(valueMax);
  const firstBits = filterBits(firstNodes, 16, 10, MAX_FIRST_BITS);
  // Bits per pair: 8 and more up to a million names; then space counts more than a few false candidates.
  const pairBits = filterBits(trie.pairs, 8, 10, MAX_PAIR_BITS + 5) - 5;
  const words = allocateImage({
    FIRST: 2 ** (firstBits - 5),
    PAIR: 2 ** pairBits,
    BUCKETS: 2 ** bucketBits + 1,
    TOKEN_OFFSETS: packedWords(pool.size + 1, offsetWidth),
    POOL: Math.ceil(poolBytes / 4),
    IS_FIRST: vectorWords(pool.size),
    IDS: packedWords(nodes - firstNodes, idWidth),
    HAS_CHILDREN: vectorWords(nodes),
    GROUP_STARTS: vectorWords(nodes - firstNodes),
    GROUP_SAMPLES: (trie.groups >>> 6) + 1,
    IS_NAME: vectorWords(nodes),
    VALUES: packedWords(trie.values.length, valueWidth),
    IS_LIST: vectorWords(trie.values.length),
    LISTS: trie.lists.length,
    EXACT: Math.ceil(trie.exact.length / 2),
  });
  words[HEADER.NAMES] = rows.payloads.length - trie.dropped;
  words[HEADER.TOKENS] = pool.size;
  words[HEADER.NODES] = nodes;
  words[HEADER.FIRST_NODES] = firstNodes;
  words[HEADER.FIRST_BITS] = firstBits;
  words[HEADER.PAIR_BITS] = pairBits;
  words[HEADER.BUCKET_BITS] = bucketBits;
  words[HEADER.ID_WIDTH] = idWidth;
  words[HEADER.OFFSET_WIDTH] = offsetWidth;
  words[HEADER.VALUE_WIDTH] = valueWidth;
  words[HEADER.CONNECTIVE] = rank.length > 0 ? rank[0]! : NONE;
  words[HEADER.GROUPS] = trie.groups;

  writeTokens(words, pool, order, bucketBits, offsetWidth);
  writeTrie(words, trie, idWidth, valueWidth);
  const filters: Filters = { first: section(words, 'FIRST'), firstBits, pair: section(words, 'PAIR'), pairBits };
  writeFilters(filters, pool, order, rows, rank[0]!);
  words[HEADER.CHECKSUM] = checksum(words);
  return words.buffer as ArrayBuffer;
}

function writeTokens(
  words: Uint32Array,
  pool: TokenPool,
  order: Uint32Array,
  bucketBits: number,
  offsetWidth: number,
): void {
  const buckets = section(words, 'BUCKETS');
  const offsets = section(words, 'TOKEN_OFFSETS');
  const target = section(words, 'POOL');
  const bytes = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
  const shift = 31 - bucketBits;
  let at = 0;
  let bucket = 0;
  for (let id = 0; id < order.length; id++) {
    const token = order[id]!;
    for (const own = pool.hashes.items[token]! >>> shift; bucket <= own; bucket++) buckets[bucket] = id;
    writePacked(offsets, id, offsetWidth, at);
    for (let from = pool.offsets.items[token]!; from < pool.offsets.items[token + 1]!; from++)
      bytes[at++] = pool.bytes[from]!;
  }
  for (; bucket < buckets.length; bucket++) buckets[bucket] = order.length;
  writePacked(offsets, order.length, offsetWidth, at);
}

function writeTrie(words: Uint32Array, trie: Trie, idWidth: number, valueWidth: number): void {
  const isFirst = new BitVector(section(words, 'IS_FIRST'));
  const hasChildren = new BitVector(section(words, 'HAS_CHILDREN'));
  const groupStarts = new BitVector(section(words, 'GROUP_STARTS'));
  const isName = new BitVector(section(words, 'IS_NAME'));
  const isList = new BitVector(section(words, 'IS_LIST'));
  const ids = section(words, 'IDS');
  const values = section(words, 'VALUES');
  for (let node = 0; node < trie.nodes; node++) {
    const cell = trie.cells.items[node]!;
    const id = cell >>> 3;
    if (node < trie.firstNodes) isFirst.set(id);
    else {
      writePacked(ids, node - trie.firstNodes, idWidth, id);
      if (cell & 4) groupStarts.set(node - trie.firstNodes);
    }
    if (cell & 2) hasChildren.set(node);
    if (cell & 1) isName.set(node);
  }
  for (let i = 0; i < trie.values.length; i++) writePacked(values, i, valueWidth, trie.values.items[i]!);
  for (const i of trie.listed) isList.set(i);
  for (const vector of [isFirst, hasChildren, groupStarts, isName, isList]) vector.seal();
  section(words, 'GROUP_SAMPLES').set(groupStarts.sampleSelect(trie.nodes - trie.firstNodes));
  section(words, 'LISTS').set(trie.lists.items.subarray(0, trie.lists.length));
  const exact = section(words, 'EXACT');
  new Uint16Array(exact.buffer, exact.byteOffset, exact.byteLength / 2).set(trie.exact);
}

function writeFilters(filters: Filters, pool: TokenPool, order: Uint32Array, rows: Rows, connective: number): void {
  const reader = new TokenReader();
  const spelled = CONNECTIVES.map((word) => {
    reader.reset(word, 0);
    reader.next();
    return reader.hash;
  });
  const { items: hashes } = pool.hashes;
  for (let row = 0; row < rows.payloads.length; row++) {
    const from = rows.offsets.items[row]!;
    const hash1 = hashes[order[rows.tokens.items[from]!]!]!;
    addFirst(filters, hash1);
    if (rows.offsets.items[row + 1]! - from === 1) addPair(filters, hash1, 0);
    else {
      const second = rows.tokens.items[from + 1]!;
      if (second === connective) for (const hash2 of spelled) addPair(filters, hash1, hash2);
      else addPair(filters, hash1, hashes[order[second]!]!);
    }
  }
}
