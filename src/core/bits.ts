/**
 * Two ways to keep numbers small: fields of a fixed width packed into words, and bit vectors that count the ones
 * before a place (rank).
 */

/** Bits needed for numbers up to `max`: at least 1. */
export function widthFor(max: number): number {
  return Math.max(1, 32 - Math.clz32(max));
}

/** Words that `count` fields of `width` bits take, with one to spare so that a read may look one word on. */
export function packedWords(count: number, width: number): number {
  return Math.ceil((count * width) / 32) + 1;
}

/** Writes field `index`; the words must be zero there. */
export function writePacked(words: Uint32Array, index: number, width: number, value: number): void {
  const bit = index * width;
  const word = Math.floor(bit / 32);
  const shift = bit % 32;
  words[word] = words[word]! | (value << shift);
  if (shift + width > 32) words[word + 1] = words[word + 1]! | (value >>> (32 - shift));
}

/** Reads field `index` as an unsigned number of `width` (1 to 32) bits, from at most 512 MB of words. */
export function readPacked(words: Uint32Array, index: number, width: number): number {
  const bit = Math.imul(index, width);
  const word = bit >>> 5;
  const shift = bit & 31;
  let value = words[word]! >>> shift;
  if (shift + width > 32) value |= words[word + 1]! << (32 - shift);
  return (value & (0xffffffff >>> (32 - width))) >>> 0;
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const BLOCK_WORDS = 8;

/** Words of a bit vector of `length` bits with its rank table. */
export function vectorWords(length: number): number {
  const blocks = Math.floor(length / (BLOCK_WORDS * 32)) + 1;
  return blocks * (BLOCK_WORDS + 1);
}

/** A view on `vectorWords(length)` words: first the bits, then for each 256 of them the ones before. */
export class BitVector {
  readonly #bits: Uint32Array;
  readonly #ranks: Uint32Array;

  constructor(words: Uint32Array) {
    const blocks = words.length / (BLOCK_WORDS + 1);
    this.#bits = words.subarray(0, blocks * BLOCK_WORDS);
    this.#ranks = words.subarray(blocks * BLOCK_WORDS);
  }

  set(index: number): void {
    this.#bits[index >>> 5] = this.#bits[index >>> 5]! | (1 << (index & 31));
  }

  has(index: number): boolean {
    return ((this.#bits[index >>> 5]! >>> (index & 31)) & 1) === 1;
  }

  /** Fills the rank table once all bits are set. */
  seal(): void {
    let total = 0;
    for (let word = 0; word < this.#bits.length; word++) {
      if (word % BLOCK_WORDS === 0) this.#ranks[word / BLOCK_WORDS] = total;
      total += ones(this.#bits[word]!);
    }
  }

  /** Ones before `index`. */
  rank(index: number): number {
    const last = index >>> 5;
    let total = this.#ranks[index >>> 8]!;
    for (let word = last & ~(BLOCK_WORDS - 1); word < last; word++) total += ones(this.#bits[word]!);
    return total + ones(this.#bits[last]! & ((1 << (index & 31)) - 1));
  }
}
