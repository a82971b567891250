import { standing } from './standing';

/** All matches of a global pattern in a text. `matchAll` makes a new pattern each time, which costs more than most searches. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** A global pattern, and a small one for the words that its matches begin with. */
export interface Opened {
  opening: RegExp;
  pattern: RegExp;
}

/** A pattern for words that stand by themselves, and what goes on behind them. */
export const opened = (words: string, rest: string): Opened => ({
  opening: new RegExp(words, 'u'),
  pattern: new RegExp(standing(words) + rest, 'gu'),
});

/**
 * All matches in a text, if the words that they begin with stand in it: most pages have none of them, and a pattern that
 * is never asked is never compiled, which for a large one takes up to 10 ms of a background that was just started.
 */
export const matchesOf = ({ opening, pattern }: Opened, text: string): RegExpExecArray[] =>
  opening.test(text) ? matchesIn(pattern, text) : [];
