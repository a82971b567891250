/**
 * What was said for and against a reading, kept as numbers while it is weighed, again and again, and told in words for
 * the reader once a mention comes of it.
 */

import type { Reason, ReasonCode, Reasons } from '../mention';
import type { Lexicon } from '../names/lexicon';
import type { Reading } from '../reading/reading';

/** In the order in which the reader is told. Each is said once. */
const FOR = [
  'distinctive-name',
  'unambiguous-acronym',
  'full-name',
  'registered-alias',
  'written-like',
  'role-fits',
  'group-word-beside',
  'acronym-defined',
  'later-mention',
  'nickname-beside-name',
  'related-actor-near',
  'related-actor-on-page',
  'other-actor-near',
  'other-actor-on-page',
  'crime-context',
  'country-fits',
  'facts-fit',
] as const satisfies ReasonCode[];
const MISSING = ['no-related-actor', 'no-crime-context', 'full-name-missing'] as const satisfies ReasonCode[];
const COUNTED = [...FOR, ...MISSING];

export type ForCode = (typeof FOR)[number];
export type MissingCode = (typeof MISSING)[number];

/** The bit of each reason for a reading, and of each that is missing. */
export const BIT = Object.fromEntries(COUNTED.map((code, i) => [code, 1 << i])) as Record<
  ForCode | MissingCode,
  number
>;

/** Several of them together. */
export function bitsOf(...codes: (ForCode | MissingCode)[]): number {
  return codes.reduce((bits, code) => bits | BIT[code], 0);
}

/** What was found of a reading. */
export interface Findings {
  reading: Reading;
  /** What speaks for it, and what is missing (`BIT`). */
  found: number;
  /** What speaks against it, in order; an offence may be named more than once. */
  against: readonly ReasonCode[];
  /** Index of the related actor who speaks for it. */
  related: number | undefined;
}

/** Findings in words for the reader. */
export function reasonsOf({ reading, found, against, related }: Findings, lexicon: Lexicon): Reasons {
  const said = (codes: readonly (ForCode | MissingCode)[]) => codes.filter((code) => found & BIT[code]);
  return {
    for: said(FOR).map((code) => {
      if (RELATED & BIT[code]) return { code, values: [lexicon.actors[related!]!.name] };
      return code === 'written-like' ? { code, values: [reading.misspelling!.name] } : { code };
    }),
    against: against.map((code) => (code === 'common-name' ? commonName(reading) : { code })),
    missing: said(MISSING).map((code) => ({ code })),
  };
}

/** With these the full name is on the page. */
export const FULL_NAMES = bitsOf('later-mention', 'nickname-beside-name');

const RELATED = bitsOf('related-actor-near', 'related-actor-on-page');

function commonName({ namesakes }: Reading): Reason {
  return { code: 'common-name', values: [roundNamesakes(namesakes!)] };
}

/** Two figures are all that such an estimate carries. */
const roundNamesakes = (namesakes: number): string => String(Number(namesakes.toPrecision(namesakes < 10 ? 1 : 2)));
