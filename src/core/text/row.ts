/**
 * The words of a paragraph in their order, as numbers: where each stands and what it is (word-kinds.ts). Rules ask it
 * what stands among the few words on either side of a place, in the same sentence, without reading them again.
 */

import { unitAt } from '../gazetteer/fold-table';
import { foldWord } from '../words/spelling';
import { kindsOf } from '../words/word-kinds';
import { EXCLAMATION, HYPHEN, NO_BREAK_SPACE, PERIOD, QUESTION, SPACE } from './code-units';

/** None of the words asked for is further away, in UTF-16 units. */
const REACH = 98;

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** Apostrophes, periods and hyphens between letters belong to a word. */
export const isInner = (unit: number): boolean =>
  unit === PERIOD || unit === HYPHEN || unit === APOSTROPHE || unit === RIGHT_QUOTE;

const isWhite = (unit: number): boolean => unit === SPACE || unit === NO_BREAK_SPACE || (unit > 8 && unit < 14);

/** Of each word where it starts, where it ends, and its kinds. */
const START = 0;
const END = 1;
const KINDS = 2;
const FIELDS = 3;

/** Takes down a word of a row that is being read, which comes behind `count` others. A compound comes in its parts. */
export function addToRow(row: Int32Array, count: number, start: number, end: number, kinds: number): void {
  row[count * FIELDS + START] = start;
  row[count * FIELDS + END] = end;
  row[count * FIELDS + KINDS] = kinds;
}

/** Room for a row of so many words. */
export const roomForRow = (words: number): Int32Array => new Int32Array(words * FIELDS);

export class Row {
  /** Three numbers for each word: one array, because small typed ones are dear and lists grow step by step. */
  readonly #words: Int32Array;
  readonly #length: number;

  /**
   * @param text the whole text, in which the words stand
   * @param row `count` words that were added to it
   */
  constructor(
    readonly text: string,
    row: Int32Array,
    count: number,
  ) {
    this.#words = row.slice(0, count * FIELDS);
    this.#length = count;
  }

  #start(index: number): number {
    return this.#words[index * FIELDS + START]!;
  }

  #end(index: number): number {
    return this.#words[index * FIELDS + END]!;
  }

  /** How many words start, or end, before `at`: both ascend. */
  #countBefore(at: number, field: typeof START | typeof END): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[middle * FIELDS + field]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the last word that ends up to `at`; -1 where there is none. */
  #lastUpTo(at: number): number {
    return this.#countBefore(at + 1, END) - 1;
  }

  /** Index of the first word that starts from `at` on. */
  #firstFrom(at: number): number {
    return this.#countBefore(at, START);
  }

  /** The kinds of the `count` words before `at`, together. */
  kindsBefore(at: number, count: number): number {
    let together = 0;
    let edge = at;
    for (let last = this.#lastUpTo(at), left = count; last >= 0 && left > 0; left--) {
      const first = this.#wordBefore(last, edge, at);
      if (first < 0) break;
      together |= this.#kindsOf(first, last);
      edge = this.#start(first);
      last = first - 1;
    }
    return together;
  }

  /** The kinds of the `count` words after `at`, together. */
  kindsAfter(at: number, count: number): number {
    let together = 0;
    let edge = at;
    for (let first = this.#firstFrom(at), left = count; first < this.#length && left > 0; left--) {
      const last = this.#wordAfter(first, edge, at);
      if (last < 0) break;
      together |= this.#kindsOf(first, last);
      edge = this.#end(last);
      first = last + 1;
    }
    return together;
  }

  /** The folded words, `count` of them or fewer, before `at`, nearest first. */
  wordsBefore(at: number, count: number): readonly string[] {
    const words: string[] = [];
    let edge = at;
    for (let last = this.#lastUpTo(at); last >= 0 && words.length < count; ) {
      const first = this.#wordBefore(last, edge, at);
      if (first < 0) break;
      edge = this.#start(first);
      words.push(foldWord(this.text.slice(edge, this.#end(last))));
      last = first - 1;
    }
    return words;
  }

  /** Index of the first part of the word whose last part this is; -1 beyond the sentence's beginning, or out of reach. */
  #wordBefore(last: number, edge: number, at: number): number {
    if (this.#endsSentenceBefore(this.#end(last), edge)) return -1;
    let first = last;
    while (first > 0 && this.#isJoined(first)) first--;
    return this.#start(first) < at - REACH ? -1 : first;
  }

  /** Index of the last part of the word whose first part this is; -1 behind the sentence's end, or out of reach. */
  #wordAfter(first: number, edge: number, at: number): number {
    if (this.#endsSentenceAfter(edge, this.#start(first))) return -1;
    let last = first;
    while (last + 1 < this.#length && this.#isJoined(last + 1)) last++;
    return this.#end(last) > at + REACH ? -1 : last;
  }

  #kindsOf(first: number, last: number): number {
    return first === last
      ? this.#words[first * FIELDS + KINDS]!
      : kindsOf(this.text, this.#start(first), this.#end(last));
  }

  /** Whether nothing, or a sign that belongs to a word, stands between a part and the one before it. */
  #isJoined(index: number): boolean {
    const gap = this.#start(index) - this.#end(index - 1);
    return gap === 0 || (gap === 1 && isInner(unitAt(this.text, this.#end(index - 1))));
  }

  #endsSentenceBefore(from: number, to: number): boolean {
    for (let i = from; i < to - 1; i++) {
      const unit = unitAt(this.text, i);
      if ((unit === PERIOD || unit === QUESTION) && unitAt(this.text, i + 1) === SPACE) return true;
    }
    return false;
  }

  #endsSentenceAfter(from: number, to: number): boolean {
    for (let i = from; i < to - 1; i++) {
      const unit = unitAt(this.text, i);
      if ((unit === PERIOD || unit === QUESTION || unit === EXCLAMATION) && isWhite(unitAt(this.text, i + 1)))
        return true;
    }
    return false;
  }
}
