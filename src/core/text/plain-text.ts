/**
 * A text as the patterns that read what stands around a name expect it: a space of any kind is a space, a letter and its
 * accent are one character, and what nobody sees (soft hyphens, zero-width characters, marks of direction) is gone.
 * Matching sees through all of these by itself. Of pages of the web many have no-break spaces, few the others.
 */
import type { Span } from './places';
import { firstFrom, lastUpTo } from './places';

const SPACE = String.raw`\u00a0\u2000-\u200a\u202f\u205f\u3000`;
const UNSEEN = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff`;
const ACCENT = String.raw`\u0300-\u036f`;
/** One class: every text is asked, and nearly none has any. */
const ODD = new RegExp(`[${SPACE}${UNSEEN}${ACCENT}]`, 'u');
const SPACES = new RegExp(`[${SPACE}]`, 'gu');
const OTHERS = new RegExp(`[${UNSEEN}]|[A-Za-z][${ACCENT}]+`, 'gu');

/** Places are UTF-16 units. */
export interface PlainText {
  text: string;
  /** Where a place of the source is in the plain text. */
  toPlain(at: number): number;
  /** What stands somewhere in the source, where that is in the plain text. */
  matchIn<T extends Span>(match: T): T;
  /** Where a stretch of the plain text is in the source, without what is unseen before and behind it. */
  toSource(span: Span): Span;
}

/** The plain text of a source; undefined where that is plain as it is. */
export function plainOf(source: string): PlainText | undefined {
  if (!ODD.test(source)) return undefined;
  /** Of each change: its end in the source, its ends in the plain text, and how many units are gone behind it. */
  const sourceEnds: number[] = [];
  const plainStarts: number[] = [];
  const plainEnds: number[] = [];
  const gone = [0];
  const text = source.replace(SPACES, ' ').replace(OTHERS, (odd, at: number) => {
    const plain = odd.length > 1 ? odd.normalize('NFC') : '';
    const start = at - gone.at(-1)!;
    sourceEnds.push(at + odd.length);
    plainStarts.push(start);
    plainEnds.push(start + plain.length);
    gone.push(gone.at(-1)! + odd.length - plain.length);
    return plain;
  });
  const toPlain = (at: number) => at - gone[lastUpTo(sourceEnds, at) + 1]!;
  return {
    text,
    toPlain,
    matchIn: (match) => ({ ...match, start: toPlain(match.start), end: toPlain(match.end) }),
    toSource: ({ start, end }) => ({
      start: start + gone[lastUpTo(plainEnds, start) + 1]!,
      end: end + gone[firstFrom(plainStarts, end)]!,
    }),
  };
}
