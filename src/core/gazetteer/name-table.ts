/**
 * The names of an image as they are looked up by hash: BUCKETS and ENTRIES. Whoever has many hashes reads a word of all
 * their buckets before the search through any of them: see `walk.ts`.
 */
import { threeBits } from './filters';
import { HEADER, section } from './image';

export class NameTable {
  /** What the hash of a name begins with. */
  readonly salt: readonly [number, number];
  readonly #buckets: Int32Array;
  readonly #bucketShift: number;
  readonly #entries: Int32Array;
  readonly #fieldWidth: number;
  #steps = 0;

  constructor(words: Int32Array) {
    this.salt = [words[HEADER.SALT]!, words[HEADER.SALT + 1]!];
    this.#buckets = section(words, 'BUCKETS');
    this.#bucketShift = 32 - words[HEADER.BUCKET_BITS]!;
    this.#entries = section(words, 'ENTRIES');
    this.#fieldWidth = words[HEADER.FIELD_WIDTH]!;
  }

  /** Whether longer names may begin with this one. Needs one word of memory, from beside where `find` begins. */
  mayGoOn(high: number, low: number): boolean {
    const bits = threeBits(low);
    return (this.#buckets[(high >>> this.#bucketShift) * 2]! & bits) === bits;
  }

  /** Reads the first entry of a bucket for nothing but to have it near. */
  touch(high: number): number {
    return this.#entries[this.#buckets[(high >>> this.#bucketShift) * 2 + 1]! * 2]!;
  }

  /** The entry of a name, or -1. */
  find(high: number, low: number): number {
    const entries = this.#entries;
    const width = this.#fieldWidth;
    const bucket = (high >>> this.#bucketShift) * 2;
    let entry = this.#buckets[bucket + 1]!;
    const past = this.#buckets[bucket + 3]!;
    // A bucket that is damaged has no names.
    if (entry < 0 || past * 2 > entries.length) return -1;
    for (; entry < past; entry++) {
      this.#steps++;
      if (entries[entry * 2] === low && (entries[entry * 2 + 1]! ^ (high << width)) >>> width === 0) return entry;
    }
    return -1;
  }

  /** Twice the payload of an entry, or twice its place in LISTS plus 1. */
  fieldOf(entry: number): number {
    return this.#entries[entry * 2 + 1]! & ((1 << this.#fieldWidth) - 1);
  }

  /** Comparisons made since this was last asked. */
  takeSteps(): number {
    const steps = this.#steps;
    this.#steps = 0;
    return steps;
  }
}
