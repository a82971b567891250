/**
 * Two given names before the surname of both: in `Ovidio y Joaquín Guzmán` the second is a brother of the first, though
 * his father has the name as well.
 */

import { GIVEN } from '../later/relatives';
import { relativesOf, surnamesShared } from '../names/kin';
import type { LexiconActor } from '../names/lexicon';
import type { Surroundings } from '../text/surroundings';
import { foldedWords } from '../words/spelling';
import type { Reading } from './reading';

/** The only one of several bearers of a full name who is a brother of whom the given name joined to it means. */
export function brotherOfJoined(
  readings: readonly Reading[],
  around: Surroundings,
  actors: readonly LexiconActor[],
): Reading | undefined {
  const [first, second] = readings;
  if (!first || !second || first.way !== 'full') return undefined;
  const [, row] = ROW.exec(around.text.slice(Math.max(0, first.start - REACH), first.start)) ?? [];
  if (row === undefined) return undefined;
  const joined = foldedWords(row);
  const brothers = readings.filter(
    ({ way, actor }) =>
      way === 'full' &&
      relativesOf(actor, actors).some(
        (other) =>
          joined.some((name) => actors[other]!.given.includes(name)) &&
          surnamesShared(actors[actor]!, actors[other]!) > 1,
      ),
  );
  return brothers.length === 1 ? brothers[0] : undefined;
}

const ROW = new RegExp(`(?<![\\p{L}\\p{M}-])((?:${GIVEN}, ){0,4}${GIVEN}),? (?:y|e|and|&) $`, 'u');
/** How far before a name the row may begin, in UTF-16 units. */
const REACH = 60;
