/**
 * Three ways to keep numbers small: fields of a fixed width packed into words, bit vectors that count the ones
 * before a place (rank) and find the n-th one (select).
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

/** Reads field `index` as an unsigned number of `width` (1 to 32) bits. */
export function readPacked(words: Uint32Array, index: number, width: number): number {
  const bit = index * width;
  const word = Math.floor(bit / 32);
  const shift = bit % 32;
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
const SELECT_STEP = 64;

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

  /** Place of one number `n`, counted from 0. `samples` comes from `sampleSelect`. */
  select(n: number, samples: Uint32Array): number {
    const sample = n >>> 6;
    let left = n & (SELECT_STEP - 1);
    const from = samples[sample]!;
    let word = from >>> 5;
    let bits = this.#bits[word]! & (-1 << (from & 31));
    // At most one group of 64 is spread over many words: ranks jump over them.
    const target = n;
    for (let count = ones(bits); left >= count; count = ones(bits)) {
      left -= count;
      word++;
      if (word % BLOCK_WORDS === 0) {
        let block = word / BLOCK_WORDS;
        if (block + 1 < this.#ranks.length && this.#ranks[block + 1]! <= target) {
          block = this.#lastBlockBefore(target, block);
          word = block * BLOCK_WORDS;
          left = target - this.#ranks[block]!;
        }
      }
      bits = this.#bits[word]!;
    }
    for (; left > 0; left--) bits &= bits - 1;
    return word * 32 + (31 - Math.clz32(bits & -bits));
  }

  #lastBlockBefore(target: number, from: number): number {
    let low = from;
    let high = this.#ranks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#ranks[middle]! <= target) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Places of every 64th one: what `select` starts from. */
  sampleSelect(length: number): number[] {
    const samples: number[] = [];
    let count = 0;
    for (let index = 0; index < length; index++) {
      if (!this.has(index)) continue;
      if (count % SELECT_STEP === 0) samples.push(index);
      count++;
    }
    return samples;
  }
}
