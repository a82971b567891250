/**
 * The word right next to a place in a text, which may go with it. Nothing here remembers; see `surroundings.ts`.
 */

import { isWordAt, unitAt } from '../gazetteer/fold-table';
import { foldWord } from '../words/spelling';
import { SHORTENED } from '../words/vocabulary';
import { HYPHEN, NEWLINE, NO_BREAK_SPACE, PERIOD, SPACE } from './code-units';
import { isInner } from './row';
import { opensQuote } from './sentences';

/** A word beside a place, with its own place. */
export interface Neighbour {
  word: string;
  folded: string;
  start: number;
  end: number;
}

/** How long a neighbouring word may be, in UTF-16 units. */
const LONGEST_WORD = 48;

/** The word directly before `at`, across spaces or one line break, and opening quotes, only. */
export function readBefore(text: string, at: number): Neighbour | undefined {
  let i = at - 1;
  if (opensQuote(unitAt(text, i))) i--;
  i = skipGap(text, i, -1);
  // `-frustrado en Ezeiza- Luis Luna`: a stroke that ends what was put in between.
  if (i < 0 || unitAt(text, i) === HYPHEN) return undefined;
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
  if (end <= last && folded.length > 1 && !folded.includes('.') && !SHORTENED.has(folded)) return undefined;
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
