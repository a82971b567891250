/**
 * The distinct tokens of a dictionary while it is being compiled: numbered as they come, then renumbered in the
 * order of the image (hash bucket, then bytes).
 */
import type { TokenReader } from './normalize';

/** A growing array of numbers. */
export class Uint32List {
  items = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = new Uint32Array(this.length + (this.length >>> 1));
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length++] = value;
  }
}

export class TokenPool {
  /** Matching hash of each token, 31 bits. */
  readonly hashes = new Uint32List();
  /** Place of each token in `bytes`; one more for the end. */
  readonly offsets = new Uint32List();
  bytes = new Uint8Array(4096);
  #slots = new Uint32Array(4096);
  // Lists are chosen by others: a secret start keeps them from aiming many tokens at one slot.
  readonly #seed = Math.floor(Math.random() * 0x100000000);

  constructor() {
    this.offsets.push(0);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The number of the token that the reader holds, new or known. */
  intern(token: Pick<TokenReader, 'units' | 'length' | 'hash'>): number {
    const start = this.offsets.items[this.size]!;
    const end = this.#encode(token, start);
    const mask = this.#slots.length - 1;
    let slot = this.#slotHash(start, end) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot]!;
      if (known === 0) break;
      if (this.hashes.items[known - 1] === token.hash && this.#equals(known - 1, start, end)) return known - 1;
    }
    this.hashes.push(token.hash);
    this.offsets.push(end);
    this.#slots[slot] = this.size;
    if (this.size * 4 > this.#slots.length * 3) this.#grow();
    return this.size - 1;
  }

  #encode({ units, length }: Pick<TokenReader, 'units' | 'length'>, start: number): number {
    if (start + length * 3 > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length + (this.bytes.length >>> 1) + length * 3);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    const { bytes } = this;
    let at = start;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      if (unit < 0x80) bytes[at++] = unit;
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >>> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        bytes[at++] = 0xe0 | (unit >>> 12);
        bytes[at++] = 0x80 | ((unit >>> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      }
    }
    return at;
  }

  #slotHash(start: number, end: number): number {
    let hash = this.#seed;
    for (let i = start; i < end; i++) {
      hash = Math.imul(hash ^ this.bytes[i]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #equals(token: number, start: number, end: number): boolean {
    const from = this.offsets.items[token]!;
    const length = end - start;
    if (this.offsets.items[token + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.bytes[from + i] !== this.bytes[start + i]) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let token = 0; token < this.size; token++) {
      let slot = this.#slotHash(this.offsets.items[token]!, this.offsets.items[token + 1]!) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = token + 1;
    }
  }

  /** Frees the table: no token comes after this. */
  finish(): void {
    this.#slots = new Uint32Array(0);
  }

  /** Tokens in the order of the image. */
  sorted(bucketBits: number): Uint32Array {
    const shift = 31 - bucketBits;
    const ends = new Uint32Array(2 ** bucketBits + 1);
    const { items } = this.hashes;
    for (let token = 0; token < this.size; token++) ends[items[token]! >>> shift]!++;
    for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket]! += ends[bucket - 1]!;
    const order = new Uint32Array(this.size);
    for (let token = this.size - 1; token >= 0; token--) order[--ends[items[token]! >>> shift]!] = token;
    // `ends` now holds the starts.
    for (let bucket = 0; bucket + 1 < ends.length; bucket++) {
      const from = ends[bucket]!;
      const to = bucket + 2 < ends.length ? ends[bucket + 1]! : this.size;
      if (to - from > 1) order.subarray(from, to).sort((a, b) => this.#compare(a, b));
    }
    return order;
  }

  #compare(a: number, b: number): number {
    const { bytes } = this;
    const offsets = this.offsets.items;
    let i = offsets[a]!;
    let j = offsets[b]!;
    const iEnd = offsets[a + 1]!;
    const jEnd = offsets[b + 1]!;
    for (; i < iEnd && j < jEnd; i++, j++) {
      if (bytes[i] !== bytes[j]) return bytes[i]! - bytes[j]!;
    }
    return iEnd - i - (jEnd - j);
  }
}
