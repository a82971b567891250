/**
 * The words beside a place in a text: the one right next to it, which may go with it, and the few around it in its
 * sentence. Nothing here remembers; see `surroundings.ts`.
 */
import { isWordAt, unitAt } from './fold-table';
import { opensQuote } from './sentences';
import { TITLES } from './vocabulary';
import { type Word, wordOf } from './word-kinds';

/** A word beside a place, with its own place. */
export interface Neighbour {
  word: string;
  folded: string;
  start: number;
  end: number;
}

/** Words of a sentence on one side of a place, nearest first. */
export interface Row {
  folded: readonly string[];
  kinds: readonly number[];
  /** Kinds of each word and of all that are nearer. */
  upTo: readonly number[];
}

/** How many words to either side of a name are looked at. */
const WINDOW = 7;
/** None of them from further away, in UTF-16 units. */
const REACH = 14 * WINDOW;
/** How long a neighbouring word may be, in UTF-16 units. */
const LONGEST_WORD = 48;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const NEWLINE = 0x0a;
const PERIOD = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
/** Apostrophes, periods and hyphens between letters belong to a word. */
const INNER = new Set([..."'’.-"].map((mark) => mark.charCodeAt(0)));

/** The word directly before `at`, across spaces or one line break, and opening quotes, only. */
export function readBefore(text: string, at: number): Neighbour | undefined {
  let i = at - 1;
  if (opensQuote(unitAt(text, i))) i--;
  i = skipGap(text, i, -1);
  if (i < 0) return undefined;
  const last = i;
  if (unitAt(text, i) === PERIOD) i--;
  const end = i + 1;
  for (; isWordAt(text, i) || (INNER.has(unitAt(text, i)) && isWordAt(text, i - 1)); i--)
    if (end - i > LONGEST_WORD) return undefined;
  const start = i + 1;
  if (start >= end) return undefined;
  const word = text.slice(start, end);
  const { folded } = wordOf(word);
  // `Mr.` and `J.` go with the name; any other period ends a sentence.
  if (end <= last && folded.length > 1 && !folded.includes('.') && !TITLES.has(folded)) return undefined;
  return { word, folded, start, end: last + 1 };
}

/** The word directly after `at`, across spaces or one line break only. */
export function readAfter(text: string, at: number): Neighbour | undefined {
  const start = skipGap(text, at, 1);
  if (start < 0) return undefined;
  let i = start;
  for (; isWordAt(text, i) || (INNER.has(unitAt(text, i)) && i > start && isWordAt(text, i + 1)); i++)
    if (i - start > LONGEST_WORD) return undefined;
  if (i === start) return undefined;
  const word = text.slice(start, i);
  return { word, folded: withoutPossessive(wordOf(word).folded), start, end: i };
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

/** The words before `at` in its sentence: at most WINDOW. */
export function readRowBefore(text: string, at: number): Row {
  const from = Math.max(0, at - REACH);
  const row = new RowOfWords();
  for (let i = at - 1; i >= from && row.length < WINDOW; i--) {
    const unit = unitAt(text, i);
    if (unit === NEWLINE && i + 1 < at && unitAt(text, i + 1) === NEWLINE) break;
    if (unit === SPACE && i > from && endsBefore(unitAt(text, i - 1))) break;
    if (!isWordAt(text, i)) continue;
    const end = i + 1;
    while (
      i > from &&
      (isWordAt(text, i - 1) || (INNER.has(unitAt(text, i - 1)) && i - 1 > from && isWordAt(text, i - 2)))
    )
      i--;
    row.add(wordOf(text.slice(i, end)));
  }
  return row;
}

/** The words after `at` in its sentence: at most WINDOW. */
export function readRowAfter(text: string, at: number): Row {
  const to = Math.min(text.length, at + REACH);
  const row = new RowOfWords();
  for (let i = at; i < to && row.length < WINDOW; i++) {
    const unit = unitAt(text, i);
    if (unit === NEWLINE && i + 1 < to && unitAt(text, i + 1) === NEWLINE) break;
    if ((endsBefore(unit) || unit === EXCLAMATION) && (i + 1 === to || isWhite(unitAt(text, i + 1)))) break;
    if (!isWordAt(text, i)) continue;
    const start = i;
    while (
      i + 1 < to &&
      (isWordAt(text, i + 1) || (INNER.has(unitAt(text, i + 1)) && i + 2 < to && isWordAt(text, i + 2)))
    )
      i++;
    row.add(wordOf(text.slice(start, i + 1)));
  }
  return row;
}

class RowOfWords implements Row {
  readonly folded: string[] = [];
  readonly kinds: number[] = [];
  readonly upTo: number[] = [];

  get length(): number {
    return this.folded.length;
  }

  add({ folded, kinds }: Word): void {
    this.upTo.push(kinds | (this.upTo.at(-1) ?? 0));
    this.folded.push(folded);
    this.kinds.push(kinds);
  }
}

const endsBefore = (unit: number): boolean => unit === PERIOD || unit === QUESTION;

const isWhite = (unit: number): boolean =>
  unit === SPACE || unit === NEWLINE || unit === NO_BREAK_SPACE || (unit > 8 && unit < 14);
