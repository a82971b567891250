/**
 * The distinct tokens of a dictionary while it is being compiled: numbered as they come, then renumbered in the
 * order of the image (bucket of the salted hash).
 *
 * Tokens come in batches, and what is read for one of them is read for all before it is needed: the tables of a
 * million names are nowhere near the processor, and a look-up after another would wait for each.
 */
import { CONNECTIVES, MAX_TOKEN_UNITS, mixSalted, TokenReader } from './normalize';
import { type Pieces, Uint32List } from './uint32-list';

/** Bytes that the units of a token may take. */
const BYTES_PER_UNIT = 3;

/** Words that a record may take: its number, and in bytes the length and the units. */
const MAX_RECORD_WORDS = 1 + Math.ceil((1 + MAX_TOKEN_UNITS * BYTES_PER_UNIT) / 4);

/** A slot has a place in `words` below, and top bits of the salted hash above. */
const PLACE_BITS = 27;
const PLACE_MASK = 2 ** PLACE_BITS - 1;

/** Tokens in a batch. */
export const POOL_BATCH = 256;

/** The token `&`, and what stands for it inside a name. */
export const CONNECTIVE_NUMBER = 0;

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
  readonly hashes: Uint32List;
  readonly salt = Math.floor(Math.random() * 0x100000000);
  /** Tokens in the batch. */
  waiting = 0;
  /** By token of the batch that was settled last: its number. */
  readonly numbers = new Uint32Array(POOL_BATCH);
  /** What was read only to have it near, summed up: compilers leave out readings that lead nowhere. */
  touched = 0;
  /**
   * Record after record: the token's number, then as bytes the length of its spelling and the spelling, as POOL in the
   * image has them, zeros to the end of the word. The first two words are nobody's: no place is 0.
   */
  readonly #records: Uint32List;
  /** Place of each token's record. */
  readonly #places: Uint32List;
  readonly #salted: Uint32List;
  /** Open addressing, at most half full. */
  #slots = new Int32Array(4096);
  /** The batch: records without their number, and where each starts; the connective has none. */
  readonly #batch = new Uint32Array(POOL_BATCH * MAX_RECORD_WORDS);
  readonly #batchBytes = new Uint8Array(this.#batch.buffer);
  readonly #starts = new Int32Array(POOL_BATCH + 1);
  readonly #batchHashes = new Int32Array(POOL_BATCH);
  readonly #batchSalted = new Int32Array(POOL_BATCH);

  constructor(pieces: Pieces) {
    this.#records = new Uint32List(pieces);
    this.#records.push(0);
    this.#records.push(0);
    this.hashes = new Uint32List(pieces);
    this.#places = new Uint32List(pieces);
    this.#salted = new Uint32List(pieces);
    const reader = new TokenReader(CONNECTIVES[0]);
    reader.next();
    this.put(reader);
    this.settle();
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Bytes of all spellings with their lengths. */
  get bytes(): number {
    let bytes = 0;
    for (let token = 0; token < this.size; token++) bytes += (this.#records.at(this.#places.at(token) + 1) & 0xff) + 1;
    return bytes;
  }

  /** Puts the token that the reader holds into the batch, which must have room. */
  put({ units, length, hash }: Pick<TokenReader, 'units' | 'length' | 'hash'>): void {
    const bytes = this.#batchBytes;
    const start = this.#starts[this.waiting]! * 4;
    let at = start + 1;
    let salted = this.salt | 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      salted = mixSalted(salted, unit);
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
    bytes[start] = at - start - 1;
    while (at & 3) bytes[at++] = 0;
    this.#batchHashes[this.waiting] = hash;
    this.#batchSalted[this.waiting] = salted;
    this.#starts[++this.waiting] = at >>> 2;
  }

  putConnective(): void {
    this.#batchSalted[this.waiting] = 0;
    this.#starts[this.waiting + 1] = this.#starts[this.waiting]!;
    this.waiting++;
  }

  /** Takes back what came after the first `count` of the batch. */
  takeBack(count: number): void {
    this.waiting = count;
  }

  /** Numbers the tokens of the batch, new or known, and empties it. */
  settle(): void {
    const { waiting, numbers } = this;
    const salted = this.#batchSalted;
    this.#makeRoom();
    const slots = this.#slots;
    const mask = slots.length - 1;
    const records = this.#records;
    let touched = 0;
    for (let k = 0; k < waiting; k++) touched |= slots[salted[k]! & mask]!;
    for (let k = 0; k < waiting; k++) touched |= records.at((slots[salted[k]! & mask]! & PLACE_MASK) + 1);
    this.touched = touched;
    for (let k = 0; k < waiting; k++) numbers[k] = this.#number(k);
    this.waiting = 0;
  }

  #number(k: number): number {
    const from = this.#starts[k]!;
    const length = this.#starts[k + 1]! - from;
    if (length === 0) return CONNECTIVE_NUMBER;
    const salted = this.#batchSalted[k]!;
    const slots = this.#slots;
    const batch = this.#batch;
    const records = this.#records;
    const mask = slots.length - 1;
    let slot = salted & mask;
    for (let said = slots[slot]!; said !== 0; said = slots[slot]!) {
      if (((said ^ salted) & ~PLACE_MASK) === 0) {
        const place = said & PLACE_MASK;
        // The first word has the length, and so tells how many there are.
        let same = 0;
        while (same < length && records.at(place + 1 + same) === batch[from + same]) same++;
        if (same === length) return records.at(place);
      }
      slot = (slot + 1) & mask;
    }
    const number = this.size;
    const place = records.length;
    if (place > PLACE_MASK) throw new RangeError('more than 512 MB of distinct words');
    records.push(number);
    for (let i = 0; i < length; i++) records.push(batch[from + i]!);
    this.hashes.push(this.#batchHashes[k]!);
    this.#salted.push(salted);
    this.#places.push(place);
    slots[slot] = (salted & ~PLACE_MASK) | place;
    return number;
  }

  /** Slots for a batch in which every token is new. */
  #makeRoom(): void {
    if ((this.size + this.waiting) * 2 <= this.#slots.length) return;
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let token = 0; token < this.size; token++) {
      const salted = this.#salted.at(token);
      let slot = salted & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (salted & ~PLACE_MASK) | this.#places.at(token);
    }
    this.#slots = slots;
  }

  /** Frees the table: no token comes after this. */
  finish(): void {
    this.#slots = new Int32Array(0);
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

  /** Writes the length and the spelling of a token to `at` and returns where they end. */
  writeSpelling(token: number, target: Uint8Array, at: number): number {
    const records = this.#records;
    const from = this.#places.at(token) + 1;
    const length = (records.at(from) & 0xff) + 1;
    for (let i = 0; i < length; i++) target[at + i] = records.at(from + (i >>> 2)) >>> ((i & 3) * 8);
    return at + length;
  }
}
