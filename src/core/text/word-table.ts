/** The words of a paragraph by their hashes, and whether they stand there with a small letter. Made once, never grown. */

const SMALL = 0x80000000 | 0;
const HASH = 0x7fffffff;

/** A word as a table takes it: its hash, and whether it stands with a small letter. */
export const tableWord = (hash: number, isSmall: boolean): number => (isSmall ? hash | SMALL : hash);

export class WordTable {
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param words the first `count` of them, made by `tableWord`, repeated ones too */
  constructor(words: Int32Array, count: number) {
    const size = 1 << (33 - Math.clz32(count));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    for (let i = 0; i < count; i++) {
      const word = words[i]!;
      this.#slots[this.#find(word & HASH)]! |= word;
    }
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
