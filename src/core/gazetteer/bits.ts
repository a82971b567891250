/**
 * Two ways to keep numbers small: fields of a fixed width packed into words, and bit vectors that count the ones
 * before a place (rank). Words are signed, because engines read unsigned ones as floats.
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
export function writePacked(words: Int32Array, index: number, width: number, value: number): void {
  const bit = index * width;
  const word = Math.floor(bit / 32);
  const shift = bit % 32;
  words[word] = words[word]! | (value << shift);
  if (shift + width > 32) words[word + 1] = words[word + 1]! | (value >>> (32 - shift));
}

/** Reads field `index` of `width` (1 to 32) bits, from at most 512 MB of words; signed only if it has 32 bits. */
export function readPacked(words: Int32Array, index: number, width: number): number {
  const bit = Math.imul(index, width);
  const word = bit >>> 5;
  const shift = bit & 31;
  let value = words[word]! >>> shift;
  if (shift + width > 32) value |= words[word + 1]! << (32 - shift);
  return value & (-1 >>> (32 - width));
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// A block is one word that counts the ones before it and seven words of bits: half a cache line.
const BLOCK_WORDS = 8;
const BLOCK_BITS = (BLOCK_WORDS - 1) * 32;

/** Words of a bit vector of `length` bits. */
export function vectorWords(length: number): number {
  return (Math.floor(length / BLOCK_BITS) + 1) * BLOCK_WORDS;
}

/** A view on `vectorWords(length)` words. */
export class BitVector {
  readonly #words: Int32Array;

  constructor(words: Int32Array) {
    this.#words = words;
  }

  /** Sets a bit; ranks hold again after `seal`. */
  set(index: number): void {
    const word = this.#wordOf(index);
    this.#words[word] = this.#words[word]! | (1 << (index & 31));
  }

  /** Reads the word of a bit for nothing but to have it near. */
  touch(index: number): number {
    return this.#words[this.#wordOf(index)]!;
  }

  has(index: number): boolean {
    return ((this.#words[this.#wordOf(index)]! >>> (index & 31)) & 1) === 1;
  }

  /** Counts, once all bits are set. */
  seal(): void {
    let total = 0;
    for (let block = 0; block < this.#words.length; block += BLOCK_WORDS) {
      this.#words[block] = total;
      for (let word = block + 1; word < block + BLOCK_WORDS; word++) total += ones(this.#words[word]!);
    }
  }

  /** Ones before `index`. */
  rank(index: number): number {
    const last = this.#wordOf(index);
    const block = last & ~(BLOCK_WORDS - 1);
    let total = this.#words[block]!;
    for (let word = block + 1; word < last; word++) total += ones(this.#words[word]!);
    return total + ones(this.#words[last]! & ((1 << (index & 31)) - 1));
  }

  #wordOf(index: number): number {
    const block = (index / BLOCK_BITS) | 0;
    return block * BLOCK_WORDS + 1 + ((index - block * BLOCK_BITS) >>> 5);
  }
}
