/** The words of a paragraph by their hashes, and whether they stand there with a small letter. Made once, never grown. */

const SMALL = 0x80000000 | 0;
const HASH = 0x7fffffff;

export class WordTable {
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param most how many words there can be: with more, looking for one that is not there would never end */
  constructor(most: number) {
    const size = 1 << (32 - Math.clz32(most));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** Takes down a word. Returns whether it is the first of its kind here. */
  add(hash: number, isSmall: boolean): boolean {
    const slot = this.#find(hash);
    const isNew = this.#slots[slot] === 0;
    if (isNew) this.#slots[slot] = hash;
    if (isSmall) this.#slots[slot]! |= SMALL;
    return isNew;
  }

  has(hash: number): boolean {
    return this.#slots[this.#find(hash)] !== 0;
  }

  /** Whether a word stands here with a small letter somewhere. */
  hasSmall(hash: number): boolean {
    return this.#slots[this.#find(hash)]! < 0;
  }

  #find(hash: number): number {
    const slots = this.#slots;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const value = slots[slot]!;
      if (value === 0 || (value & HASH) === hash) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}
