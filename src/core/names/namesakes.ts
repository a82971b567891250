/**
 * How many people bear a name: expected namesakes per 100 million people = 10^8 × share of the given name × share
 * of each surname, as the dataset's standard of name strengths has it (CONTRIBUTING.md).
 */

import { foldWord } from '../words/spelling';
import { GIVEN_CLASSES, GIVEN_FIRST, SURNAME_CLASSES, SURNAME_FIRST } from './name-counts';

/** Shares of names that the tables do not have: below their rarest class. */
const RARE_GIVEN = 5e-7;
const RARE_SURNAME = 2e-6;
/** A second given name narrows less than its share says: some go together more often than chance would have it. */
const SECOND_GIVEN_FACTOR = 4;

function readClasses(classes: string, first: number): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [i, names] of classes.split('|').entries())
    for (const name of names.split(' ')) if (name) shares.set(name, 2 ** (-(first + i) / 2));
  return shares;
}

let given: Map<string, number> | undefined;
let surnames: Map<string, number> | undefined;

/** Share of all people who bear this given name, or undefined where it is too rare for the table. */
export function givenNameShare(word: string): number | undefined {
  given ??= readClasses(GIVEN_CLASSES, GIVEN_FIRST);
  return given.get(foldWord(word));
}

/** Share of all people who bear this surname, or undefined where it is too rare for the table. */
export function surnameShare(word: string): number | undefined {
  surnames ??= readClasses(SURNAME_CLASSES, SURNAME_FIRST);
  return surnames.get(foldWord(word));
}

/** Whether folded words may be somebody's both surnames: two, of which one at least is known as one. */
export function areBothSurnames(words: readonly string[]): boolean {
  return words.length === 2 && words.some((word) => surnameShare(word) !== undefined);
}

/** Whether a folded word is somebody's given name or surname. */
export function isPartOfName(folded: string): boolean {
  return givenNameShare(folded) !== undefined || surnameShare(folded) !== undefined;
}

/** The last word of a unit like `de la Rosa` is the one that counts. */
const coreOf = (unit: string): string => unit.split(/\s+/).at(-1) ?? unit;

/** Expected namesakes per 100 million people of a full name, given as units with their particles. */
export function expectedNamesakes(givenNames: readonly string[], familyNames: readonly string[]): number {
  let people = 1e8;
  for (const [i, name] of givenNames.slice(0, 2).entries()) {
    const share = givenNameShare(coreOf(name)) ?? RARE_GIVEN;
    people *= i === 0 ? share : Math.min(1, SECOND_GIVEN_FACTOR * share);
  }
  for (const name of familyNames.slice(0, 2)) people *= surnameShare(coreOf(name)) ?? RARE_SURNAME;
  return people;
}
