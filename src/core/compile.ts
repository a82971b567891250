/**
 * Names in, flat image out: read every name into token ids; number the tokens in the image's order; grow the trie
 * level by level; fill the filters; write the sections.
 *
 * Working memory counts, since a background has little: everything is in typed arrays, nothing is sorted into a second
 * set of them, and each part is let go of when the next one does not need it. bench/DESIGN.md has the figures.
 */
import { BitVector, packedWords, vectorWords, widthFor, writePacked } from './bits';
import { ALONE, addPair, addRoles, type Filters, SECOND, STARTS_LONGER } from './candidates';
import { judgeGap, PARAGRAPH, PLAIN } from './gaps';
import { allocateImage, checksum, HEADER, LEVEL, LEVEL_WORDS, section } from './image';
import { CONNECTIVES, exactForm, TokenReader } from './normalize';
import { TokenPool } from './token-pool';
import { LAST, type Rows, type Trie, TrieBuilder } from './trie';
import { Uint32List } from './uint32-list';

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
const MAX_ROLES_BITS = 17;
const MAX_PAIR_BITS = 19;

/** Compiles names into an image. Reads `entries` once and keeps none of them. */
export function compileGazetteer(entries: Iterable<GazetteerEntry>): CompiledGazetteer {
  const leftOut: LeftOut[] = [];
  const pool = new TokenPool();
  const rows = readRows(entries, pool, leftOut);
  pool.finish();
  const bucketBits = Math.max(1, widthFor(pool.size >>> 2));
  const order = pool.sorted(bucketBits);
  const connective = renumber(rows, order);
  const trie = new TrieBuilder(rows, widthFor(pool.size), leftOut);
  trie.addFirstLevel(pool.size);
  const filters = makeFilters(rows, pool, order, trie.edges.length, connective);
  trie.addOtherLevels();
  const names = rows.count - trie.dropped;
  rows.words = new Uint32List();
  const image = writeImage({ pool, order, bucketBits, connective, trie, filters, names });
  return { image, leftOut };
}

function readRows(entries: Iterable<GazetteerEntry>, pool: TokenPool, leftOut: LeftOut[]): Rows {
  const words = new Uint32List();
  const rows: Rows = { count: 0, words, special: new Map() };
  const reader = new TokenReader();
  // The connective is always token 0, so that names can use it before any of them spells it.
  reader.reset('&', 0);
  reader.next();
  const connective = pool.intern(reader);
  for (const { surface, payload, exact } of entries) {
    const before = words.length;
    const result = readRow(surface, reader, pool, words, connective);
    if (typeof result === 'string') {
      words.truncate(before);
      leftOut.push({ surface: surface.slice(0, 80), payload, reason: result });
      continue;
    }
    const last = words.length - 1;
    words.set(last, words.at(last) | LAST);
    words.push(payload);
    rows.count++;
    if (exact || result > PLAIN) {
      const form = exact ? exactForm(surface, 0, surface.length) : undefined;
      rows.special.set(last, { gap: result, exact: form, surface: surface.slice(0, 80) });
    }
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

/** log2 of the words that give each key 8 bits or more, within reason. */
function filterBits(keys: number, max: number): number {
  return Math.min(max, Math.max(5, widthFor(keys >>> 2)));
}

/** Puts the image's token ids into the rows; returns that of the connective. */
function renumber({ words }: Rows, order: Uint32Array): number {
  const ids = new Uint32Array(order.length);
  for (let id = 0; id < order.length; id++) ids[order[id]!] = id;
  for (let at = 0; at < words.length; at += 2) {
    let token = words.at(at);
    while (token < LAST) {
      words.set(at, ids[token]!);
      token = words.at(++at);
    }
    words.set(at, ids[token - LAST]! | LAST);
  }
  return ids[0]!;
}

function makeFilters(rows: Rows, pool: TokenPool, order: Uint32Array, pairs: number, connective: number): Filters {
  const { words } = rows;
  const roles = new Uint8Array(order.length);
  for (let at = 0; at < words.length; at += 2) {
    const first = words.at(at);
    if (first >= LAST) roles[first - LAST]! |= ALONE;
    else {
      roles[first]! |= STARTS_LONGER;
      roles[words.at(at + 1) & ~LAST]! |= SECOND;
    }
    while (words.at(at) < LAST) at++;
  }
  // 8 bits and more for each token, and for each pair, as long as that is small enough to stay near the processor.
  const rolesBits = filterBits(order.length, MAX_ROLES_BITS);
  const pairBits = filterBits(pairs, MAX_PAIR_BITS);
  const filters: Filters = {
    roles: new Int32Array(2 ** rolesBits),
    rolesBits,
    pair: new Int32Array(2 ** pairBits),
    pairBits,
  };
  const reader = new TokenReader();
  const spelled = CONNECTIVES.map((word) => {
    reader.reset(word, 0);
    reader.next();
    return reader.hash;
  });
  const hashes = Uint32Array.from(order, (token) => pool.hashes.at(token));
  for (let token = 0; token < order.length; token++) addRoles(filters, hashes[token]!, roles[token]!);
  if (roles[connective]! & SECOND) for (const hash of spelled) addRoles(filters, hash, SECOND);
  for (let at = 0; at < words.length; at += 2) {
    const first = words.at(at);
    if (first >= LAST) continue;
    const second = words.at(++at) & ~LAST;
    if (second !== connective) addPair(filters, hashes[first]!, hashes[second]!);
    else for (const hash of spelled) addPair(filters, hashes[first]!, hash);
    while (words.at(at) < LAST) at++;
  }
  return filters;
}

interface Parts {
  pool: TokenPool;
  order: Uint32Array;
  bucketBits: number;
  connective: number;
  trie: Trie;
  filters: Filters;
  names: number;
}

function writeImage({ pool, order, bucketBits, connective, trie, filters, names }: Parts): ArrayBuffer {
  const idWidth = widthFor(pool.size);
  const edges = trie.edges.length;
  let valueMax = 0;
  for (let i = 0; i < trie.values.length; i++) valueMax = Math.max(valueMax, trie.values.at(i));
  const valueWidth = widthFor(valueMax);
  let edgeStarts = 0;
  let edgeWords = 0;
  for (const [i, { starts }] of trie.levels.entries()) {
    edgeStarts += starts.length;
    edgeWords += packedWords(edgesOf(trie, i), edgeWidth(trie, i, idWidth));
  }
  const words = allocateImage({
    ROLES: filters.roles.length,
    PAIR: filters.pair.length,
    BUCKETS: 2 * (2 ** bucketBits + 1),
    POOL: Math.ceil((pool.offsets.at(pool.size) + pool.size) / 4),
    IS_ALONE: vectorWords(pool.size),
    LEVELS: trie.levels.length * LEVEL_WORDS,
    EDGE_STARTS: edgeStarts,
    EDGES: edgeWords,
    IS_NAME: vectorWords(edges),
    VALUES: packedWords(trie.values.length, valueWidth),
    LISTS: trie.lists.length,
    EXACT: Math.ceil(trie.exact.length / 2),
  });
  words[HEADER.NAMES] = names;
  words[HEADER.TOKENS] = pool.size;
  words[HEADER.SALT] = pool.salt;
  words[HEADER.ROLES_BITS] = filters.rolesBits;
  words[HEADER.PAIR_BITS] = filters.pairBits;
  words[HEADER.BUCKET_BITS] = bucketBits;
  words[HEADER.ID_WIDTH] = idWidth;
  words[HEADER.VALUE_WIDTH] = valueWidth;
  words[HEADER.CONNECTIVE] = connective;
  section(words, 'ROLES').set(filters.roles);
  section(words, 'PAIR').set(filters.pair);
  writeTokens(words, pool, order, bucketBits);
  writeLevels(words, trie, idWidth);
  writeValues(words, trie, valueWidth);
  words[HEADER.CHECKSUM] = checksum(words);
  return words.buffer as ArrayBuffer;
}

function edgesOf(trie: Trie, level: number): number {
  return (trie.levels[level + 1]?.firstEdge ?? trie.edges.length) - trie.levels[level]!.firstEdge;
}

/** Bits of a packed edge: whether it goes on, the token id, what the bucket does not say of its code. */
function edgeWidth(trie: Trie, level: number, idWidth: number): number {
  const { codeBits, bucketBits } = trie.levels[level]!;
  return 1 + idWidth + codeBits - bucketBits;
}

function writeTokens(words: Int32Array, pool: TokenPool, order: Uint32Array, bucketBits: number): void {
  const buckets = section(words, 'BUCKETS');
  const target = section(words, 'POOL');
  const bytes = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
  let at = 0;
  let bucket = 0;
  const open = (id: number, upTo: number): void => {
    for (; bucket <= upTo; bucket++) {
      buckets[bucket * 2] = id;
      buckets[bucket * 2 + 1] = at;
    }
  };
  for (let id = 0; id < order.length; id++) {
    const token = order[id]!;
    open(id, pool.bucketOf(token, bucketBits));
    const from = pool.offsets.at(token);
    const to = pool.offsets.at(token + 1);
    bytes[at++] = to - from;
    for (let i = from; i < to; i++) bytes[at++] = pool.bytes[i]!;
  }
  open(order.length, 2 ** bucketBits);
}

function writeLevels(words: Int32Array, trie: Trie, idWidth: number): void {
  const levels = section(words, 'LEVELS');
  const edgeStarts = section(words, 'EDGE_STARTS');
  const edges = section(words, 'EDGES');
  const isName = new BitVector(section(words, 'IS_NAME'));
  let startsAt = 0;
  let edgesAt = 0;
  for (const [i, { bucketBits, codeBits, firstEdge, starts }] of trie.levels.entries()) {
    const level = levels.subarray(i * LEVEL_WORDS);
    level[LEVEL.STARTS] = startsAt;
    level[LEVEL.BUCKET_BITS] = bucketBits;
    level[LEVEL.CODE_BITS] = codeBits;
    level[LEVEL.FIRST_EDGE] = firstEdge;
    level[LEVEL.EDGES] = edgesAt;
    edgeStarts.set(starts, startsAt);
    startsAt += starts.length;
    const width = edgeWidth(trie, i, idWidth);
    const count = edgesOf(trie, i);
    const target = edges.subarray(edgesAt);
    for (let k = 0; k < count; k++) {
      const edge = trie.edges.at(firstEdge + k);
      writePacked(target, k, width, edge >>> 1);
      if (edge & 1) isName.set(firstEdge + k);
    }
    edgesAt += packedWords(count, width);
  }
  isName.seal();
}

function writeValues(words: Int32Array, trie: Trie, valueWidth: number): void {
  const isAlone = new BitVector(section(words, 'IS_ALONE'));
  const values = section(words, 'VALUES');
  for (let i = 0; i < trie.alone.length; i++) isAlone.set(trie.alone.at(i));
  for (let i = 0; i < trie.values.length; i++) writePacked(values, i, valueWidth, trie.values.at(i));
  isAlone.seal();
  const lists = section(words, 'LISTS');
  for (let i = 0; i < trie.lists.length; i++) lists[i] = trie.lists.at(i);
  const exact = section(words, 'EXACT');
  new Uint16Array(exact.buffer, exact.byteOffset, exact.byteLength / 2).set(trie.exact);
}
