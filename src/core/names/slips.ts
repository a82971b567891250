/** Slips of the pen: what one word is that was meant to be another. */
import { editsBetween, soundOf } from '../words/spelling';

/** What a slip counts for: a letter amiss, and what no other name differs by: a sound, an order, a plural. */
const LETTER = 1;
const HALF = 0.5;

/** Words as long as this may have two letters amiss; names as long as this, one in each of two words. */
export const LONG = 12;
/** Into a word as long as this two letters may have been written twice: `Minotorauro`. */
const LONG_ENOUGH_TO_STUTTER = 9;
const KEPT = 3;
/** So many letters of a shorter word may be amiss together. */
const FURTHEST = 4;

/** How much is amiss in a folded word if it was meant to be another; undefined where it is another. */
export function slipBetween(word: string, meant: string): number | undefined {
  if (word === meant) return 0;
  if (Math.abs(word.length - meant.length) > 2) return undefined;
  let head = 0;
  while (head < word.length && word[head] === meant[head]) head++;
  let tail = 0;
  const shorter = Math.min(word.length, meant.length) - head;
  while (tail < shorter && word[word.length - 1 - tail] === meant[meant.length - 1 - tail]) tail++;
  const is = word.slice(head, word.length - tail);
  const was = meant.slice(head, meant.length - tail);
  if (is.length + was.length === 1)
    return isSmallSlip(is + was, head, tail, word, meant) || isSpelling(word, meant) ? HALF : LETTER;
  if (is.length === 1 && was.length === 1) return ALIKE.some((s) => s.includes(is) && s.includes(was)) ? HALF : LETTER;
  // What is further apart is another word.
  if (meant.length < LONG && Math.max(is.length, was.length) > FURTHEST) return undefined;
  if (isSpelling(word, meant)) return HALF;
  if (was === '' && meant.length >= LONG_ENOUGH_TO_STUTTER && head >= KEPT && tail >= KEPT) return HALF;
  if (head > 0 && tail > 0 && hasSameLetters(is, was)) return HALF;
  return meant.length >= LONG && editsBetween(word, meant, 2) <= 2 ? 2 * LETTER : undefined;
}

/** Letters that stand for one another. */
const ALIKE = ['ck', 'sz', 'yi', 'bv', 'gjh'];

/** A letter written twice, or once for twice, and the -s of a plural. */
function isSmallSlip(letter: string, head: number, tail: number, word: string, meant: string): boolean {
  if (tail === 0 && letter === 's') return true;
  const longer = word.length > meant.length ? word : meant;
  return longer[head - 1] === letter || longer[head + 1] === letter;
}

/** As `soundOf`, and `k` like `c`. */
const soundsOf = (word: string): string => soundOf(word.replace(/k|qu(?=[ei])/g, 'c'));

/** `Erik` and `Erick`, `Hector` and `Ector`: one name, spelt in two ways. */
export const isSpelling = (word: string, meant: string): boolean => soundsOf(word) === soundsOf(meant);

/** `Badgad` of `Bagdad`, `Ditran` of `Dritan`. */
function hasSameLetters(is: string, was: string): boolean {
  return is.length === was.length && [...is].sort().join('') === [...was].sort().join('');
}

/** `Los Pelones` and `Las Pelonas`, `Osiel` and `Osiela`: no slip, but others. */
export function isInflected(word: string, meant: string): boolean {
  const stem = (of: string) => of.replace(/[aeo]?s?$/, '');
  return word !== meant && /s$/.test(word) === /s$/.test(meant) && stem(word) === stem(meant);
}
