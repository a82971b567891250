/** A list of words, asked which of them another word may be a slip of. Remembers what it was asked. */
import { slipBetween } from './slips';

const NONE: readonly string[] = [];
const MOST_REMEMBERED = 16_384;

export class NearWords {
  /** By first letter and length, and by all letters but the first. */
  readonly #byHead = new Map<number, string[]>();
  readonly #byTail = new Map<string, string[]>();
  readonly #remembered = new Map<number, readonly string[]>();

  constructor(readonly words: ReadonlySet<string>) {
    for (const word of words) {
      addTo(this.#byHead, headOf(word.charCodeAt(0), word.length), word);
      addTo(this.#byTail, word.slice(1), word);
    }
  }

  /** What was found for a word, by its hash; undefined before. */
  known(hash: number): readonly string[] | undefined {
    return this.#remembered.get(hash);
  }

  nearTo(word: string, hash: number): readonly string[] {
    const near = this.#read(word);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(hash, near);
    return near;
  }

  #read(word: string): readonly string[] {
    const near: string[] = [];
    const tail = word.slice(1);
    const others = [...(this.#byTail.get(tail) ?? NONE), ...(this.#byTail.get(word) ?? NONE)];
    if (this.words.has(tail)) others.push(tail);
    for (const meant of others) if (meant !== word) near.push(meant);
    const letters = lettersOf(word);
    for (let length = word.length - 2; length <= word.length + 2; length++)
      for (const meant of this.#byHead.get(headOf(word.charCodeAt(0), length)) ?? NONE)
        if (
          meant !== word &&
          !near.includes(meant) &&
          countBits(letters ^ lettersOf(meant)) <= MOST_LETTERS &&
          slipBetween(word, meant) !== undefined
        )
          near.push(meant);
    return near.length > 0 ? near : NONE;
  }
}

/** So many letters may be in one of two words only. */
const MOST_LETTERS = 4;

const headOf = (unit: number, length: number): number => (unit << 8) | length;

/** Which letters a word has, a bit each. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function addTo<K>(lists: Map<K, string[]>, key: K, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}
