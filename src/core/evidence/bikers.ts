/** Motorcycle clubs, whose names are words, where such clubs are spoken of: `Mongols`, `Pagans`. */

import { wordHash } from '../gazetteer/normalize';
import type { LexiconActor } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import type { Paragraph } from '../text/paragraphs';
import { ON_BIKERS } from '../words/vocabulary';

/** Whether a group is a motorcycle club. */
export const isClub = ({ words }: LexiconActor): boolean => words.includes('motorcycle');

const BIKERS: readonly number[] = [...ON_BIKERS].map(wordHash);

/**
 * Whether a motorcycle club's name stands in a paragraph, or on a page, that speaks of such clubs: `Mongols`, `Pagans`.
 * A club that has a branch of its name, to which that points less far, is told from it by where the text is at home.
 */
export function isClubAmongBikers(
  { strength }: Reading,
  actor: LexiconActor,
  words: readonly string[],
  paragraph: Paragraph,
  page: Page,
): boolean {
  if (!isClub(actor)) return false;
  const { actors } = page.lexicon;
  const isNamesake = (other: LexiconActor) => words.some((word) => other.words.includes(word));
  const isOthers = (other: LexiconActor) => isWeak(strength) || page.subject.isAtHome(other, paragraph);
  if (actor.related.some((other) => isNamesake(actors[other]!) && isOthers(actors[other]!))) return false;
  return speaksOfBikers(paragraph, page);
}

const speaksOfBikers = (paragraph: Paragraph, { subject }: Page): boolean => subject.speaksOf(BIKERS, paragraph);

const CLUB_BEFORE =
  /(?<![\p{L}\p{M}])[Cc]lube?(?:,? (?:called|named|known|as|or|o|de|del|d[oa]s?|the|los|el|l[ao]s|os))* ["“«'‘]?$/u;
const CLUB_BEHIND = /^["”»'’]? (?:[Mm]otor(?:cycle|ist)? |[Bb]iker |MC )?[Cc]lube?(?![\p{L}\p{M}])/u;

/** `the Bandidos club` where bikers are spoken of: no other thing than they are. */
export function isCalledClub({ start, end }: Reading, actor: LexiconActor, page: Page): boolean {
  if (!isClub(actor) || !speaksOfBikers(page.around.paragraphAt(start), page)) return false;
  return (
    CLUB_BEHIND.test(page.text.slice(end, end + 20)) ||
    CLUB_BEFORE.test(page.text.slice(Math.max(0, start - 30), start))
  );
}

/**
 * A word by which a branch of a club is called, away from where that is at home: `the Nomads` beside the Hells Angels of
 * Sydney are another club.
 */
export function isBranchAway(
  { actor, strength, derived, isWord }: Reading,
  isAtHome: boolean,
  { lexicon: { actors }, present }: Page,
): boolean {
  if (strength !== 'never-alone' || derived || !isWord || isAtHome) return false;
  const branch = actors[actor]!;
  if (isClub(branch) || !branch.related.some((other) => isClub(actors[other]!))) return false;
  return present.get(actor)?.tier !== 'identified';
}
