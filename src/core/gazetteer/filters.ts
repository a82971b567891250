/**
 * The filters of an image. All are Bloom filters with the bits of a key in one word: of a mix of the key, the top bits
 * choose the word, and groups of five bits below choose the bits. What they refuse is no name; what they let through
 * may be one, and is looked up.
 *
 * ROLES and PAIR are asked about the tokens of a text by their matching hash (`normalize.ts`), which others can aim
 * at: names that share it cost time, and nothing else. The filter of prefixes in BUCKETS is asked by the hash of names
 * (`name-hash.ts`).
 */
import { widthFor } from './image';

/** What the loop over a text asks. */
export interface Filters {
  roles: Int32Array;
  /** log2 of the words of `roles`. */
  rolesBits: number;
  pair: Int32Array;
  /** log2 of the words of `pair`. */
  pairBits: number;
}

/** What a token may be. A token with several roles has the bits of each. */
export const ALONE = 1;
export const STARTS_LONGER = 2;
export const SECOND = 4;

// Small enough to stay near the processor, whatever the number of names.
const MAX_ROLES_BITS = 17;
const MAX_PAIR_BITS = 19;
const MAX_BUCKET_BITS = 18;

/** log2 of the words that give each key 8 bits or more, within reason. */
function bitsFor(keys: number, max: number): number {
  return Math.min(max, Math.max(5, widthFor(keys >>> 2)));
}

// Shifts count modulo 32: the groups of five bits need no mask.

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The mix that chooses a token's word and bits in ROLES; the multiplier is even, so bit 31 of a hash does not count. */
export function mixRoles(hash: number): number {
  return Math.imul(hash, 0x3c6ef362);
}

/** What a word of ROLES says of a token: bit 0 STARTS_LONGER, bit 11 SECOND, bits 5 and 13 together ALONE. */
export function rolesIn(word: number, mixed: number): number {
  return rotate(word, mixed >>> 5) & rotate(word, mixed >>> 10);
}

/** ALONE and STARTS_LONGER of a token, given what its word says and that of the next. */
export function startsAs(said: number, next: number): number {
  return ((said & (next >>> 11) & 1) << 1) | ((said >>> 5) & (said >>> 13) & 1);
}

function rolesBits(mixed: number, which: number): number {
  let bits = 0;
  if (which & STARTS_LONGER) bits |= 1;
  if (which & SECOND) bits |= 1 << 11;
  if (which & ALONE) bits |= (1 << 5) | (1 << 13);
  return rotate(bits, -(mixed >>> 5)) | rotate(bits, -(mixed >>> 10));
}

/** The mix that chooses the word and bits of two tokens in PAIR. */
export function mixPair(hash1: number, hash2: number): number {
  const mixed = Math.imul((hash1 << 1) ^ Math.imul(hash2 << 1, 0x2c1b3c6d), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The three bits of a pair, or of a prefix, in its word. */
export function threeBits(mixed: number): number {
  return (1 << mixed) | (1 << (mixed >>> 5)) | (1 << (mixed >>> 10));
}

/** A filter that is being filled: as large as it may have to be, since nobody knows how many keys will come. */
export class GrowingFilter {
  words: Int32Array;
  bits: number;
  /** Keys that were new, by and large: some look known that are not. */
  #keys = 0;
  readonly #max: number;

  /** @param most how many keys there can be */
  constructor(max: number, most: number) {
    this.#max = max;
    this.bits = bitsFor(most, max);
    this.words = new Int32Array(2 ** this.bits);
  }

  /** Adds a key; the top bits of `mixed` choose its word. */
  add(mixed: number, itsBits: number): void {
    const at = mixed >>> (32 - this.bits);
    const before = this.words[at]!;
    if ((before & itsBits) === itsBits) return;
    this.words[at] = before | itsBits;
    this.#keys++;
  }

  /** Gives the filter the size that its keys need. */
  shrink(): void {
    this.fold(bitsFor(this.#keys, this.#max));
  }

  /** Folds the filter in half until it has so many bits: neighbours share the top bits but one. */
  fold(bits: number): void {
    const { words } = this;
    let { length } = words;
    for (; this.bits > bits; this.bits--) {
      length /= 2;
      for (let i = 0; i < length; i++) words[i] = words[i * 2]! | words[i * 2 + 1]!;
    }
    this.words = words.subarray(0, length);
  }
}

/** The filters while names are read. */
export class GrowingFilters {
  readonly roles: GrowingFilter;
  readonly pair: GrowingFilter;
  /** As long as the buckets of the names. */
  readonly prefixes: GrowingFilter;

  /** @param most how many names there can be */
  constructor(most: number) {
    this.roles = new GrowingFilter(MAX_ROLES_BITS, most * 2);
    this.pair = new GrowingFilter(MAX_PAIR_BITS, most);
    this.prefixes = new GrowingFilter(MAX_BUCKET_BITS, most);
  }

  /** Adds the roles of a token. */
  addRoles(hash: number, which: number): void {
    const mixed = mixRoles(hash);
    this.roles.add(mixed, rolesBits(mixed, which));
  }

  /** Adds the first two tokens of a name. */
  addPair(hash1: number, hash2: number): void {
    const mixed = mixPair(hash1, hash2);
    this.pair.add(mixed, threeBits(mixed));
  }

  /** Adds the beginning of a longer name, by the two words of its hash. */
  addPrefix(high: number, low: number): void {
    this.prefixes.add(high, threeBits(low));
  }

  /** Gives each filter its size, for so many names. */
  shrink(names: number): this {
    this.roles.shrink();
    this.pair.shrink();
    this.prefixes.fold(Math.min(MAX_BUCKET_BITS, widthFor(names >>> 3)));
    return this;
  }
}
