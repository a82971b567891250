/**
 * The distinct tokens of a dictionary while it is being compiled: numbered as they come, then renumbered in the
 * order of the image (bucket of the salted hash).
 */
import { saltedHash, type TokenReader } from './normalize';
import { Uint32List } from './uint32-list';

/** Bytes that the units of a token may take. */
const BYTES_PER_UNIT = 3;

/** Whether the bytes from `at` to `end` are the `length` units from `from` on. */
export function spells(
  bytes: Uint8Array,
  at: number,
  end: number,
  units: Uint16Array,
  from: number,
  length: number,
): boolean {
  const bytesLength = end - at;
  if (bytesLength < length || bytesLength > length * BYTES_PER_UNIT) return false;
  for (let i = from; i < from + length; i++) {
    if (at >= end) return false;
    let unit = bytes[at++]!;
    if (unit >= 0xe0) {
      unit = ((unit & 0x0f) << 12) | ((bytes[at]! & 0x3f) << 6) | (bytes[at + 1]! & 0x3f);
      at += 2;
    } else if (unit >= 0x80) unit = ((unit & 0x1f) << 6) | (bytes[at++]! & 0x3f);
    if (unit !== units[i]) return false;
  }
  return at === end;
}

export class TokenPool {
  /** Matching hash of each token, 31 bits. */
  readonly hashes = new Uint32List();
  /** Place of each token in `bytes`; one more for the end. */
  readonly offsets = new Uint32List();
  readonly salt = Math.floor(Math.random() * 0x100000000);
  bytes = new Uint8Array(4096);
  readonly #salted = new Uint32List();
  /** Open addressing, two words a slot: number of the token plus 1, its salted hash. */
  #slots = new Uint32Array(2 * 4096);

  constructor() {
    this.offsets.push(0);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The number of the token that the reader holds, new or known. */
  intern({ units, length, hash }: Pick<TokenReader, 'units' | 'length' | 'hash'>): number {
    const salted = saltedHash(units, length, this.salt);
    const slots = this.#slots;
    const { offsets } = this;
    const mask = slots.length - 1;
    let slot = (salted * 2) & mask;
    for (; slots[slot] !== 0; slot = (slot + 2) & mask) {
      if (slots[slot + 1] !== salted) continue;
      const known = slots[slot]! - 1;
      if (spells(this.bytes, offsets.at(known), offsets.at(known + 1), units, 0, length)) return known;
    }
    this.hashes.push(hash);
    this.#salted.push(salted);
    this.offsets.push(this.#encode(units, length, offsets.at(this.size - 1)));
    slots[slot] = this.size;
    slots[slot + 1] = salted;
    if (this.size * 8 > slots.length * 3) this.#grow();
    return this.size - 1;
  }

  #encode(units: Uint16Array, length: number, start: number): number {
    if (start + length * BYTES_PER_UNIT > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length + (this.bytes.length >>> 1) + length * BYTES_PER_UNIT);
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

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let token = 0; token < this.size; token++) {
      const salted = this.#salted.at(token);
      let slot = (salted * 2) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = token + 1;
      slots[slot + 1] = salted;
    }
    this.#slots = slots;
  }

  /** Frees the table: no token comes after this. */
  finish(): void {
    this.#slots = new Uint32Array(0);
  }

  /** The bucket of a token, by its number. */
  bucketOf(token: number, bucketBits: number): number {
    return this.#salted.at(token) >>> (32 - bucketBits);
  }

  /** Tokens in the order of the image. */
  sorted(bucketBits: number): Uint32Array {
    const ends = new Uint32Array(2 ** bucketBits);
    for (let token = 0; token < this.size; token++) ends[this.bucketOf(token, bucketBits)]!++;
    for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket]! += ends[bucket - 1]!;
    const order = new Uint32Array(this.size);
    for (let token = this.size - 1; token >= 0; token--) order[--ends[this.bucketOf(token, bucketBits)]!] = token;
    return order;
  }
}
