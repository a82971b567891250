/**
 * The exact tables of an image as they are read: tokens by their spelling, edges by parent and token. Both are hash
 * tables whose buckets are searched through. Whoever has many keys reads the first word of all their buckets before
 * the search through any of them: see `walk.ts`.
 */
import { readPacked } from './bits';
import { HEADER, LEVEL, LEVEL_WORDS, scatter, section } from './image';
import { spells } from './token-pool';

/** BUCKETS and POOL: the id of each folded token. */
export class TokenTable {
  readonly #buckets: Int32Array;
  readonly #shift: number;
  readonly #pool: Uint8Array;
  /** What the hash of a token starts with: see `saltedHash`. */
  readonly salt: number;
  #steps = 0;

  constructor(words: Int32Array) {
    this.#buckets = section(words, 'BUCKETS');
    this.#shift = 32 - words[HEADER.BUCKET_BITS]!;
    this.salt = words[HEADER.SALT]!;
    const pool = section(words, 'POOL');
    this.#pool = new Uint8Array(pool.buffer, pool.byteOffset, pool.byteLength);
  }

  /** The bucket of a token, by its salted hash. */
  bucketOf(salted: number): number {
    return salted >>> this.#shift;
  }

  /** Comparisons made since this was last asked. */
  takeSteps(): number {
    const steps = this.#steps;
    this.#steps = 0;
    return steps;
  }

  /** Where the tokens of a bucket stand in POOL. */
  placeOf(bucket: number): number {
    return this.#buckets[bucket * 2 + 1]!;
  }

  /** Reads a byte of POOL for nothing but to have it near. */
  touch(place: number): number {
    return this.#pool[place]!;
  }

  /** The id of the token in this bucket that is spelled by `length` units from `from` on, or -1. */
  find(bucket: number, units: Uint16Array, from: number, length: number): number {
    const buckets = this.#buckets;
    const pool = this.#pool;
    let at = buckets[bucket * 2 + 1]!;
    const past = buckets[bucket * 2 + 2]!;
    for (let id = buckets[bucket * 2]!; id < past; id++) {
      const end = at + 1 + pool[at]!;
      this.#steps += length;
      if (spells(pool, at + 1, end, units, from, length)) return id;
      at = end;
    }
    return -1;
  }
}

/** One place in a name, from the second on: the edges that end there. */
export class EdgeTable {
  /** Number of the first edge: parents of the next level count from here. */
  readonly firstEdge: number;
  readonly #starts: Int32Array;
  readonly #edges: Int32Array;
  readonly #width: number;
  readonly #codeMask: number;
  readonly #lowBits: number;
  readonly #lowMask: number;
  readonly #idWidth: number;
  #steps = 0;

  constructor(words: Int32Array, level: number) {
    const head = section(words, 'LEVELS').subarray(level * LEVEL_WORDS);
    const codeBits = head[LEVEL.CODE_BITS]!;
    this.firstEdge = head[LEVEL.FIRST_EDGE]!;
    this.#starts = section(words, 'EDGE_STARTS').subarray(head[LEVEL.STARTS]);
    this.#edges = section(words, 'EDGES').subarray(head[LEVEL.EDGES]);
    this.#lowBits = codeBits - head[LEVEL.BUCKET_BITS]!;
    this.#lowMask = 2 ** this.#lowBits - 1;
    this.#codeMask = 2 ** codeBits - 1;
    this.#idWidth = words[HEADER.ID_WIDTH]!;
    this.#width = 1 + this.#idWidth + this.#lowBits;
  }

  static all(words: Int32Array): EdgeTable[] {
    const levels = section(words, 'LEVELS').length / LEVEL_WORDS;
    return Array.from({ length: levels }, (_, level) => new EdgeTable(words, level));
  }

  /** The number of the first edge in the bucket of this one. */
  startOf(parent: number, id: number): number {
    return this.#starts[((parent ^ scatter(id)) & this.#codeMask) >>> this.#lowBits]!;
  }

  /** Reads a word of EDGES for nothing but to have it near. */
  touch(edge: number): number {
    return this.#edges[Math.imul(edge - this.firstEdge, this.#width) >>> 5]!;
  }

  /** The number of the edge, shifted left by one, with bit 0 set when longer names go on from it; or -1. */
  find(parent: number, id: number): number {
    if (id < 0) return -1;
    const edges = this.#edges;
    const width = this.#width;
    const code = (parent ^ scatter(id)) & this.#codeMask;
    const bucket = code >>> this.#lowBits;
    const key = ((code & this.#lowMask) << this.#idWidth) | id;
    const start = this.#starts[bucket]! - this.firstEdge;
    const past = this.#starts[bucket + 1]! - this.firstEdge;
    this.#steps += past - start;
    for (let edge = start; edge < past; edge++) {
      const found = readPacked(edges, edge, width);
      if (found >>> 1 === key) return (edge + this.firstEdge) * 2 + (found & 1);
    }
    return -1;
  }

  /** Comparisons made since this was last asked. */
  takeSteps(): number {
    const steps = this.#steps;
    this.#steps = 0;
    return steps;
  }
}
