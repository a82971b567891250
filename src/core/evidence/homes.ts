/**
 * Whose home a text plays in: which of several groups of a name, a branch or its mother, one of a country or its
 * namesake in another, and whether a name that is a word stands in a country where nobody is known to bear it.
 */

import type { LexiconActor } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { isCountryWord, isDemonym } from '../words/countries';
import { foldedWords, foldWord } from '../words/spelling';
import { isClub } from './bikers';

/** Whether the actor of a reading is at home where it stands, or where the text begins. */
export const isAtHome = ({ actor, start }: Reading, { subject, lexicon, around }: Page): boolean =>
  subject.isAtHome(lexicon.actors[actor]!, around.paragraphAt(start));

/** `the Quebec branch of the …` */
const BRANCH_OF = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+) (?:branch|chapter|arm|faction|wing)s? of (?:the )?$/u;

/** `the Night Riders in Quebec` */
const IN_AREA = /^["”»'’]? (?:in|of|en|de|em|do|du) (\p{Lu}[\p{L}\p{M}]+)/u;

/** Which of the groups that bear a name is at home where the text plays. */
export function homesOf({ actor, way, isWord, derived, strength }: Reading, { readings }: Hit, page: Page) {
  const { actors } = page.lexicon;
  const none = { isOnlyOneAtHome: false, isFarFromHome: false, isSaidElsewhere: false, isAbroad: false };
  if (readings.some((r) => actors[r.actor]!.kind !== 'group')) return none;
  const { start, end } = readings[0]!;
  const paragraph = page.around.paragraphAt(start);
  const { subject } = page;
  const isHere = () => readings.some((r) => subject.isAtHome(actors[r.actor]!, paragraph));
  if (readings.length < 2) {
    // Clubs have chapters the world over.
    const isAnybodys =
      way === 'acronym'
        ? strength === 'never-alone'
        : (isWord || (derived && OF_FAMILY.test(page.text.slice(start, end)))) &&
          isWeak(strength) &&
          !isClub(actors[actor]!);
    return isAnybodys ? { ...none, isAbroad: !isHere() && subject.namesCountry(paragraph) } : none;
  }
  if (way === 'acronym') return none;
  const [, of] = BRANCH_OF.exec(page.text.slice(Math.max(0, start - 50), start)) ?? [];
  const [, in_] = IN_AREA.exec(page.text.slice(end, end + 40)) ?? [];
  const beside = [of, page.around.before(start)?.word, in_].flatMap((word) =>
    word === undefined ? [] : foldWord(word),
  );
  const whose = (isTheirs: (bearer: LexiconActor) => boolean) => readings.filter((r) => isTheirs(actors[r.actor]!));
  const found = [
    () => whose(({ areas }) => beside.some((word) => areas.includes(word))),
    // `the Sicilian mafia, the Cosa Nostra`, `its Sicilian cousin, the Cosa Nostra`: a word of one bearer's names alone.
    () => {
      const own = foldedWords(page.text.slice(start, end));
      const before = page.around.wordsBefore(start, WORDS_BEFORE).filter((word) => !own.includes(word));
      const said = whose(({ words, places }) => before.some((word) => words.includes(word) && isPlaceOf(word, places)));
      return said.length === 1 ? said : [];
    },
    () => whose((bearer) => subject.namesArea(bearer, [paragraph])),
    () => whose((bearer) => subject.namesArea(bearer, subject.lead)),
  ];
  // A branch and its mother are told apart by areas only: the branch's name may say its country.
  const [first, ...more] = readings.filter((r) => r.strength !== 'never-alone');
  if (!first) found.splice(1, 0, () => whose((bearer) => saysCountryOf(bearer, start, page)));
  const areStrangers = more.length > 0 && !more.some((r) => actors[first!.actor]!.related.includes(r.actor));
  if (areStrangers)
    found.push(
      () => whose((bearer) => subject.namesCountryOf(bearer, [paragraph])),
      () => whose((bearer) => subject.namesCountryOf(bearer, subject.lead)),
    );
  let named: readonly Reading[] = [];
  for (const look of found) if (named.length === 0) named = look();
  const [only, ...others] = named;
  if (!only) return { ...none, isAbroad: areStrangers && !isHere() };
  if (others.length > 0) return none;
  const isFarFromHome = only.actor !== actor;
  const isSaidElsewhere = isFarFromHome && found[0]!().length > 0;
  return { ...none, isOnlyOneAtHome: !isFarFromHome, isFarFromHome, isSaidElsewhere };
}

const WORDS_BEFORE = 4;
const OF_PLACE = /(?:[ic]an|ana|ano|ese)$/;
/** `Sicilian`, and no other country's word: `Italian` Americans are at home in the United States. */
const isPlaceOf = (word: string, places: readonly string[]): boolean =>
  OF_PLACE.test(word) && (!isCountryWord(word) || places.includes(word));

/** `the Montes family`, made of one surname of the record's two. */
const OF_FAMILY = /(?<!\p{L})(?:family|clan|familia|fam[ií]lia|cl[aã])(?!\p{L})/iu;

/**
 * `In Italy it bought Mafia help`: of a word that nobody takes for a name by itself the sentence tells whose it is. An
 * Italian may be of the other.
 */
function saysCountryOf({ places }: LexiconActor, at: number, { text, around }: Page): boolean {
  const { start, end } = around.sentenceAt(at);
  return foldedWords(text.slice(start, end)).some(
    (word) => isCountryWord(word) && places.includes(word) && !isDemonym(word),
  );
}
