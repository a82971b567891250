/**
 * The words of a paragraph in their order, as numbers: where each stands and what it is (word-kinds.ts). Rules ask it
 * what stands among the few words on either side of a place, in the same sentence, without reading them again.
 */

import { unitAt } from '../gazetteer/fold-table';
import { foldWord } from '../words/spelling';
import { kindsOf } from '../words/word-kinds';
import { EXCLAMATION, NO_BREAK_SPACE, PERIOD, QUESTION, SPACE } from './code-units';
import { firstFrom, lastUpTo } from './places';

/** None of the words asked for is further away, in UTF-16 units. */
const REACH = 98;

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 0x2d;

/** Apostrophes, periods and hyphens between letters belong to a word. */
export const isInner = (unit: number): boolean =>
  unit === PERIOD || unit === HYPHEN || unit === APOSTROPHE || unit === RIGHT_QUOTE;

const isWhite = (unit: number): boolean => unit === SPACE || unit === NO_BREAK_SPACE || (unit > 8 && unit < 14);

export class Row {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #kinds: number[] = [];

  /** @param text the whole text, in which the words stand */
  constructor(readonly text: string) {}

  /** Adds the next word. A compound comes in its parts. */
  add(start: number, end: number, kinds: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#kinds.push(kinds);
  }

  /** The kinds of the `count` words before `at`, together. */
  kindsBefore(at: number, count: number): number {
    let together = 0;
    let edge = at;
    for (let last = lastUpTo(this.#ends, at), left = count; last >= 0 && left > 0; left--) {
      const first = this.#wordBefore(last, edge, at);
      if (first < 0) break;
      together |= this.#kindsOf(first, last);
      edge = this.#starts[first]!;
      last = first - 1;
    }
    return together;
  }

  /** The kinds of the `count` words after `at`, together. */
  kindsAfter(at: number, count: number): number {
    let together = 0;
    let edge = at;
    for (let first = firstFrom(this.#starts, at), left = count; first < this.#starts.length && left > 0; left--) {
      const last = this.#wordAfter(first, edge, at);
      if (last < 0) break;
      together |= this.#kindsOf(first, last);
      edge = this.#ends[last]!;
      first = last + 1;
    }
    return together;
  }

  /** The folded words, `count` of them or fewer, before `at`, nearest first. */
  wordsBefore(at: number, count: number): readonly string[] {
    const words: string[] = [];
    let edge = at;
    for (let last = lastUpTo(this.#ends, at); last >= 0 && words.length < count; ) {
      const first = this.#wordBefore(last, edge, at);
      if (first < 0) break;
      edge = this.#starts[first]!;
      words.push(foldWord(this.text.slice(edge, this.#ends[last])));
      last = first - 1;
    }
    return words;
  }

  /** Index of the first part of the word whose last part this is; -1 beyond the sentence's beginning, or out of reach. */
  #wordBefore(last: number, edge: number, at: number): number {
    if (this.#endsSentenceBefore(this.#ends[last]!, edge)) return -1;
    let first = last;
    while (first > 0 && this.#isJoined(first)) first--;
    return this.#starts[first]! < at - REACH ? -1 : first;
  }

  /** Index of the last part of the word whose first part this is; -1 behind the sentence's end, or out of reach. */
  #wordAfter(first: number, edge: number, at: number): number {
    if (this.#endsSentenceAfter(edge, this.#starts[first]!)) return -1;
    let last = first;
    while (last + 1 < this.#starts.length && this.#isJoined(last + 1)) last++;
    return this.#ends[last]! > at + REACH ? -1 : last;
  }

  #kindsOf(first: number, last: number): number {
    return first === last ? this.#kinds[first]! : kindsOf(this.text, this.#starts[first]!, this.#ends[last]!);
  }

  /** Whether nothing, or a sign that belongs to a word, stands between a part and the one before it. */
  #isJoined(index: number): boolean {
    const gap = this.#starts[index]! - this.#ends[index - 1]!;
    return gap === 0 || (gap === 1 && isInner(unitAt(this.text, this.#ends[index - 1]!)));
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
