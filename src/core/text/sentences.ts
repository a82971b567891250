/** Where sentences begin and end. */

import { isWordAt, unitAt } from '../gazetteer/fold-table';
import { EXCLAMATION, NEWLINE, NO_BREAK_SPACE, PERIOD, QUESTION, SPACE } from './code-units';

const SMALL_S = 0x73;
const CLOSING = new Set([...'"”»\'’)'].map((mark) => mark.charCodeAt(0)));
const OPENING_QUOTES = new Set([...'"“«\'‘('].map((quote) => quote.charCodeAt(0)));

/** Whether a quote or bracket that opens is this UTF-16 unit. */
export const opensQuote = (unit: number): boolean => OPENING_QUOTES.has(unit);

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

const isSpace = (unit: number): boolean =>
  unit === SPACE ||
  unit === NO_BREAK_SPACE ||
  (unit > 8 && unit < 14) ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x3000 ||
  unit === 0xfeff;

/** Whether a sentence, a clause after a dash or colon, a quotation or a line begins at `at`. */
export function beginsSentence(text: string, at: number): boolean {
  // Nearly always a space and a letter stand before it.
  if (at > 1 && unitAt(text, at - 1) === SPACE && isWordAt(text, at - 2))
    return at < 6 && text.slice(0, at).trim() === '';
  const before = text.slice(Math.max(0, at - 6), at);
  return (
    /(?:^|[.!?…:;—–|•\n\r]["”»'’)\]]?\s*|\n\s*)["“«'‘(¿¡[-]*\s*$/u.test(before) || (at < 6 && before.trim() === '')
  );
}

/** Whether the gap between two words ends a sentence: `J.` and `Mr.` do not. */
export function endsSentence(text: string, from: number, to: number, wordLength: number): boolean {
  for (let i = from; i < to - 1; i++) {
    const unit = unitAt(text, i);
    if (unit === PERIOD ? wordLength > 2 : unit === QUESTION || unit === EXCLAMATION) {
      const last = unitAt(text, to - 1);
      return last === SPACE || last === NEWLINE || last === NO_BREAK_SPACE || opensQuote(last);
    }
  }
  return false;
}

/**
 * The first character behind a name that is no space, closing quote or bracket, nor of a possessive; empty at the end of
 * the text. It tells without a search which patterns cannot begin there.
 */
export function signBehind(text: string, at: number): string {
  for (let i = at; i < text.length; i++) {
    const unit = unitAt(text, i);
    if (CLOSING.has(unit) || isSpace(unit)) continue;
    if (unit === SMALL_S && isApostrophe(unitAt(text, i - 1))) continue;
    return text.charAt(i);
  }
  return '';
}
