/**
 * Names in, flat image out: read every name into columns of token ids; number the tokens in the image's order; grow the
 * trie level by level; write the sections.
 *
 * Working memory counts, since a background has little: everything is in typed arrays, and each part is let go of when
 * the next one does not need it. bench/DESIGN.md has the figures.
 */
import { BitVector, packedWords, vectorWords, widthFor, writePacked } from './bits';
import { ALONE, addPair, addRoles, type Filters, SECOND, STARTS_LONGER } from './candidates';
import { type Column, ColumnReader, type GazetteerEntry, ID_MASK, type LeftOut } from './columns';
import { allocateImage, checksum, HEADER, LEVEL, LEVEL_WORDS, scatter, section } from './image';
import { CONNECTIVES, TokenReader } from './normalize';
import { CONNECTIVE_NUMBER, TokenPool } from './token-pool';
import { Trie } from './trie';
import { Pieces } from './uint32-list';

export interface CompiledGazetteer {
  image: ArrayBuffer;
  leftOut: LeftOut[];
}

const MAX_ROLES_BITS = 17;
const MAX_PAIR_BITS = 19;

/** Compiles names into an image. Reads `entries` once and keeps none of them. */
export function compileGazetteer(entries: Iterable<GazetteerEntry>): CompiledGazetteer {
  const pieces = new Pieces();
  const pool = new TokenPool(pieces);
  const reader = new ColumnReader(pool, pieces);
  reader.readAll(entries);
  pool.finish();
  const { columns, leftOut } = reader;
  const bucketBits = Math.max(1, widthFor(pool.size >>> 2));
  const order = pool.sorted(bucketBits);
  const connective = renumber(columns, order);
  const trie = new Trie(widthFor(pool.size), leftOut, pieces);
  trie.add(columns, pool.size);
  const image = writeImage({ pool, order, bucketBits, connective, trie, names: reader.count - trie.dropped });
  return { image, leftOut };
}

/** log2 of the words that give each key 8 bits or more, within reason. */
function filterBits(keys: number, max: number): number {
  return Math.min(max, Math.max(5, widthFor(keys >>> 2)));
}

/** Puts the image's token ids into the columns; returns that of the connective. */
function renumber(columns: readonly Column[], order: Uint32Array): number {
  const ids = new Uint32Array(order.length);
  for (let id = 0; id < order.length; id++) ids[order[id]!] = id;
  for (const { tokens } of columns) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens.at(at);
      tokens.set(at, ids[token & ID_MASK]! | (token & ~ID_MASK));
    }
  }
  return ids[CONNECTIVE_NUMBER]!;
}

interface Parts {
  pool: TokenPool;
  order: Uint32Array;
  bucketBits: number;
  connective: number;
  trie: Trie;
  names: number;
}

function writeImage({ pool, order, bucketBits, connective, trie, names }: Parts): ArrayBuffer {
  const idWidth = widthFor(pool.size);
  const edges = trie.edges.length;
  // 8 bits and more for each token, and for each pair, as long as that is small enough to stay near the processor.
  const rolesBits = filterBits(pool.size, MAX_ROLES_BITS);
  const pairBits = filterBits(trie.levels.length > 0 ? edgesOf(trie, 0) : 0, MAX_PAIR_BITS);
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
    ROLES: 2 ** rolesBits,
    PAIR: 2 ** pairBits,
    BUCKETS: 2 * (2 ** bucketBits + 1),
    POOL: Math.ceil(pool.bytes / 4),
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
  words[HEADER.ROLES_BITS] = rolesBits;
  words[HEADER.PAIR_BITS] = pairBits;
  words[HEADER.BUCKET_BITS] = bucketBits;
  words[HEADER.ID_WIDTH] = idWidth;
  words[HEADER.VALUE_WIDTH] = valueWidth;
  words[HEADER.CONNECTIVE] = connective;
  const filters = { roles: section(words, 'ROLES'), rolesBits, pair: section(words, 'PAIR'), pairBits };
  const hashes = new Uint32Array(order.length);
  for (let id = 0; id < order.length; id++) hashes[id] = pool.hashes.at(order[id]!);
  fillFilters(filters, trie, hashes, connective);
  writeTokens(words, pool, order, bucketBits);
  writeLevels(words, trie, idWidth);
  writeValues(words, trie, valueWidth);
  words[HEADER.CHECKSUM] = checksum(words);
  return words.buffer as ArrayBuffer;
}

/** Fills the filters; `hashes` are the matching hashes of tokens by id. */
function fillFilters(filters: Filters, trie: Trie, hashes: Uint32Array, connective: number): void {
  const reader = new TokenReader();
  const spelled = CONNECTIVES.map((word) => {
    reader.reset(word, 0);
    reader.next();
    return reader.hash;
  });
  const roles = new Uint8Array(hashes.length);
  for (let i = 0; i < trie.alone.length; i++) roles[trie.alone.at(i)!]! |= ALONE;
  const [level] = trie.levels;
  if (level !== undefined) {
    const { bucketBits, codeBits, starts } = level;
    const lowBits = codeBits - bucketBits;
    const codeMask = 2 ** codeBits - 1;
    const idWidth = widthFor(hashes.length);
    const idMask = 2 ** idWidth - 1;
    for (let bucket = 0; bucket < starts.length - 1; bucket++) {
      for (let edge = starts[bucket]!; edge < starts[bucket + 1]!; edge++) {
        const key = trie.edges.at(edge) >>> 2;
        const second = key & idMask;
        const code = (bucket << lowBits) | (key >>> idWidth);
        const first = (code ^ scatter(second)) & codeMask;
        roles[first]! |= STARTS_LONGER;
        roles[second]! |= SECOND;
        if (second !== connective) addPair(filters, hashes[first]!, hashes[second]!);
        else for (const hash of spelled) addPair(filters, hashes[first]!, hash);
      }
    }
  }
  for (let id = 0; id < hashes.length; id++) addRoles(filters, hashes[id]!, roles[id]!);
  if (roles[connective]! & SECOND) for (const hash of spelled) addRoles(filters, hash, SECOND);
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
    at = pool.writeSpelling(token, bytes, at);
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
