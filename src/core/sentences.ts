/** Where sentences begin and end. */
import { unitAt } from './fold-table';

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const NEWLINE = 0x0a;
const PERIOD = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const OPENING_QUOTES = new Set([...'"“«\'‘('].map((quote) => quote.charCodeAt(0)));

/** Whether a quote or bracket that opens is this UTF-16 unit. */
export const opensQuote = (unit: number): boolean => OPENING_QUOTES.has(unit);

/** Whether a sentence, a clause after a dash or colon, a quotation or a line begins at `at`. */
export function beginsSentence(text: string, at: number): boolean {
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
