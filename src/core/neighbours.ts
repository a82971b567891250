/**
 * The words beside a place in a text: the one right next to it, which may go with it, and the few around it in its
 * sentence. Nothing here remembers; see `surroundings.ts`.
 */
import { EXCLAMATION, NEWLINE, NO_BREAK_SPACE, PERIOD, QUESTION, SPACE } from './code-units';
import { isWordAt, unitAt } from './fold-table';
import { opensQuote } from './sentences';
import { foldWord } from './spelling';
import { TITLES } from './vocabulary';
import { kindsOf } from './word-kinds';

/** A word beside a place, with its own place. */
export interface Neighbour {
  word: string;
  folded: string;
  start: number;
  end: number;
}

/** How many words to either side of a name are looked at. */
const WINDOW = 7;
/** None of them from further away, in UTF-16 units. */
const REACH = 14 * WINDOW;
/** How long a neighbouring word may be, in UTF-16 units. */
const LONGEST_WORD = 48;

/** Apostrophes, periods and hyphens between letters belong to a word. */
const isInner = (unit: number): boolean => unit === PERIOD || unit === 0x2d || unit === 0x27 || unit === 0x2019;

/** The word directly before `at`, across spaces or one line break, and opening quotes, only. */
export function readBefore(text: string, at: number): Neighbour | undefined {
  let i = at - 1;
  if (opensQuote(unitAt(text, i))) i--;
  i = skipGap(text, i, -1);
  if (i < 0) return undefined;
  const last = i;
  if (unitAt(text, i) === PERIOD) i--;
  const end = i + 1;
  for (; isWordAt(text, i) || (isInner(unitAt(text, i)) && isWordAt(text, i - 1)); i--)
    if (end - i > LONGEST_WORD) return undefined;
  const start = i + 1;
  if (start >= end) return undefined;
  const word = text.slice(start, end);
  const folded = foldWord(word);
  // `Mr.` and `J.` go with the name; any other period ends a sentence.
  if (end <= last && folded.length > 1 && !folded.includes('.') && !TITLES.has(folded)) return undefined;
  return { word, folded, start, end: last + 1 };
}

/** The word directly after `at`, across spaces or one line break only. */
export function readAfter(text: string, at: number): Neighbour | undefined {
  const start = skipGap(text, at, 1);
  if (start < 0) return undefined;
  let i = start;
  for (; isWordAt(text, i) || (isInner(unitAt(text, i)) && i > start && isWordAt(text, i + 1)); i++)
    if (i - start > LONGEST_WORD) return undefined;
  if (i === start) return undefined;
  const word = text.slice(start, i);
  return { word, folded: withoutPossessive(foldWord(word)), start, end: i };
}

const withoutPossessive = (folded: string): string => (/['’]s$/u.test(folded) ? folded.slice(0, -2) : folded);

/** Where the word across one or two spaces, or a line break, begins (or ends); -1 if anything else stands there. */
function skipGap(text: string, from: number, step: 1 | -1): number {
  let i = from;
  let breaks = 0;
  for (; i >= 0 && i < text.length; i += step) {
    const unit = unitAt(text, i);
    if (unit === NEWLINE) breaks++;
    else if (unit !== SPACE && unit !== NO_BREAK_SPACE) break;
  }
  const gap = Math.abs(i - from);
  return gap === 0 || gap > 2 || breaks > 1 || i < 0 || i >= text.length ? -1 : i;
}

/** The words of a sentence on one side of a place, nearest first, read as far as somebody asks, at most WINDOW. */
export abstract class Row {
  /** Where the words begin and end, in turns. */
  readonly #spans: number[] = [];
  /** Kinds of each word and of all that are nearer. */
  readonly #kinds: number[] = [];
  #isOver = false;

  /** @param at where reading goes on */
  constructor(
    protected readonly text: string,
    protected at: number,
  ) {}

  /** The folded words, `count` of them or fewer. */
  words(count: number): readonly string[] {
    this.#read(count);
    const words: string[] = [];
    for (let i = 0; i < Math.min(count, this.#kinds.length); i++)
      words.push(foldWord(this.text.slice(this.#spans[2 * i], this.#spans[2 * i + 1])));
    return words;
  }

  /** What the `count` nearest words are (word-kinds.ts), together. */
  kinds(count: number): number {
    this.#read(count);
    return this.#kinds[Math.min(count, this.#kinds.length) - 1] ?? 0;
  }

  #read(count: number): void {
    while (this.#kinds.length < count && !this.#isOver)
      this.#isOver = this.#kinds.length === WINDOW || !this.readNext();
  }

  protected add(start: number, end: number): void {
    this.#spans.push(start, end);
    this.#kinds.push((this.#kinds.at(-1) ?? 0) | kindsOf(this.text, start, end));
  }

  /** Adds the next word; false at the end of the sentence. */
  protected abstract readNext(): boolean;
}

/** Words before a place. */
export class RowBefore extends Row {
  readonly #from = Math.max(0, this.at - REACH);
  readonly #place = this.at--;

  protected readNext(): boolean {
    const { text } = this;
    const from = this.#from;
    for (let i = this.at; i >= from; i--) {
      const unit = unitAt(text, i);
      if (unit === NEWLINE && i + 1 < this.#place && unitAt(text, i + 1) === NEWLINE) return false;
      if (unit === SPACE && i > from && endsBefore(unitAt(text, i - 1))) return false;
      if (!isWordAt(text, i)) continue;
      const end = i + 1;
      while (
        i > from &&
        (isWordAt(text, i - 1) || (isInner(unitAt(text, i - 1)) && i - 1 > from && isWordAt(text, i - 2)))
      )
        i--;
      this.at = i - 1;
      this.add(i, end);
      return true;
    }
    return false;
  }
}

/** Words after a place. */
export class RowAfter extends Row {
  readonly #to = Math.min(this.text.length, this.at + REACH);

  protected readNext(): boolean {
    const { text } = this;
    const to = this.#to;
    for (let i = this.at; i < to; i++) {
      const unit = unitAt(text, i);
      if (unit === NEWLINE && i + 1 < to && unitAt(text, i + 1) === NEWLINE) return false;
      if ((endsBefore(unit) || unit === EXCLAMATION) && (i + 1 === to || isWhite(unitAt(text, i + 1)))) return false;
      if (!isWordAt(text, i)) continue;
      const start = i;
      while (
        i + 1 < to &&
        (isWordAt(text, i + 1) || (isInner(unitAt(text, i + 1)) && i + 2 < to && isWordAt(text, i + 2)))
      )
        i++;
      this.at = i + 1;
      this.add(start, i + 1);
      return true;
    }
    return false;
  }
}

const endsBefore = (unit: number): boolean => unit === PERIOD || unit === QUESTION;

const isWhite = (unit: number): boolean =>
  unit === SPACE || unit === NEWLINE || unit === NO_BREAK_SPACE || (unit > 8 && unit < 14);
