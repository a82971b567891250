/** What the words around a reading say against it, by kind of actor: the codes that `weights.ts` has a weight for. */

import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { foldedWords } from '../words/spelling';
import { NOT_HIM } from '../words/vocabulary';
import { SOMEBODY_ELSE, SUCCESSION } from '../words/word-kinds';
import { isExplained } from './beside';
import { isCalledClub } from './bikers';
import { isFirmAgain } from './bodies';
import { isBeliever, isOrderOfOld } from './faith';
import { isOneMansRole, standsForFamily } from './families';
import { isCalledLike, isGivenToAnother } from './given-to-another';
import { isLikened, isSpokenOf } from './likened';
import { isOtherOfName, isSaidByItsWords } from './ordinary-words';
import { isConjunction, isKin, isOperation, isOtherSense, isPlayed, isSeries } from './other-senses';
import { isWhatItCameFrom } from './rather-anothers';
import { introducesHimself, isAnimals, isCalledSoHimself } from './strangers';
import { isAlsoSomething, isInstitution, isSaidToBeThing, thingBeside } from './things';
import { isTiedElsewhere } from './ties';
import { playsBefore } from './times';
import { isStoryOf } from './titled-works';
import type { WeighedCode } from './weights';
import { isHisName } from './whose-nickname';

/** `otros 212 Torrado Quesal`. */
const OTHERS_COUNTED = /(?<![\p{L}])(?:other|otr[oa]s|outr[oa]s) \d+ $/u;

/** `uno era Ismael, el otro “el Chispa” Torrado`: both his nickname and his surname; `otro “el Chispa” Torrado` may be anybody. */
const isOtherOfTwo = ({ start, end }: Reading, { text }: Page): boolean =>
  /["”»'’] \p{Lu}/u.test(text.slice(start, end)) &&
  /, (?:(?:and|y|e) )?(?:the|el|la|[ao]) (?:other|otr[oa]|outr[oa]) ["“«'‘]$/u.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** `a un lado Luis Luna, al otro Reinaldo Torrado`. */
const ON_OTHER_SIDE = /(?<![\p{L}])(?:un lado|um lado|one side)[^.;:\n]{2,80}(?:otro|outro|other)(?: side| lado)? $/u;

/** `another Torrado`, `Torrado means bull`. */
function isSaidToBeAnother(reading: Reading, isPerson: boolean, page: Page): boolean {
  return (
    // `más que otros: Reinaldo Torrado` is he.
    (isPerson &&
      (page.around.kindsBefore(reading.start, 1) & SOMEBODY_ELSE) !== 0 &&
      !isOtherOfTwo(reading, page) &&
      !ON_OTHER_SIDE.test(page.text.slice(Math.max(0, reading.start - 120), reading.start)) &&
      !/[:,;] ["“«'‘]?$/u.test(page.text.slice(Math.max(0, reading.start - 3), reading.start))) ||
    (isPerson && OTHERS_COUNTED.test(page.text.slice(Math.max(0, reading.start - 16), reading.start))) ||
    isExplained(reading.end, page, isPerson ? undefined : reading.actor)
  );
}

/** `Reinaldo Torrado, alias “Chispa”, y Luis Luna, ambos jefes`: not both are he, whatever else he is called. */
function isSecondOfTwo({ way, actor, start, end }: Reading, { index }: Hit, { text, hits, around }: Page): boolean {
  if (way !== 'full' || !BOTH_BEHIND.test(text.slice(end, end + 14))) return false;
  if (!AND_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return false;
  const from = around.sentenceAt(start).start;
  for (let i = index - 1; i >= 0 && hits.all[i]!.start >= from; i--)
    if (hits.all[i]!.readings.some((other) => other.actor === actor && other.way === 'full')) return true;
  return false;
}

const AND_BEFORE = / (?:and|y|e)(?: ao?)? $/u;
const BOTH_BEHIND = /^["”»'’]?, (?:ambos|both|los dos|os dois)(?!\p{L})/u;

/** Against a reading as a person: another bearer, an animal, a trade that is not his, a role that is played. */
export function personDenials(
  reading: Reading,
  hit: Hit,
  page: Page,
  hasOtherTrade: boolean,
  hasOtherName: boolean,
): WeighedCode[] {
  const isNickname = reading.way === 'nickname';
  const denials: WeighedCode[] = [];
  if (isSaidToBeAnother(reading, true, page) && !(hasOtherName && isHisName(hit, page)))
    denials.push('said-to-be-another');
  if (isNickname ? isAnimals(reading, page) || isCalledSoHimself(reading, hit, page) : introducesHimself(reading, page))
    denials.push('said-to-be-another');
  if (isNickname && OF_ITS_OWN.test(page.text.slice(reading.end, reading.end + 10))) denials.push('said-to-be-another');
  if (isSecondOfTwo(reading, hit, page)) denials.push('said-to-be-another');
  // `Servando Gómez Martínez, la Tuta, el maestro que …`: both names leave no doubt whose story it is.
  if (hasOtherTrade && !(reading.way === 'nickname' && hasOtherName)) denials.push('another-profession');
  if (
    isNickname &&
    (thingBeside(reading, page) ||
      isSaidToBeThing(reading, page) ||
      isConjunction(reading, page) ||
      isSeries(reading, page) ||
      isOperation(reading, page) ||
      (!hasOtherName && page.isTitleOfWork(reading)) ||
      isPlayed(reading, page))
  )
    denials.push('not-crime');
  // `la serie “Pablo Luna, el patrón”`.
  const isTitled = !isNickname && /["“«'‘]/u.test(page.text.charAt(reading.start - 1)) && isSeries(reading, page);
  if (!isNickname && (isTitled || isStoryOf(reading, page) || isPlayed(reading, page))) denials.push('not-crime');
  if (isLikened(reading, page.lexicon.actors[reading.actor]!, page) || isSpokenOf(reading, page))
    denials.push('said-to-be-another');
  if (
    denials.length === 0 &&
    !isPlainlyHim(reading, hasOtherName, page) &&
    page.around.tellsApart(reading.start) &&
    NOT_HIM.test(page.around.sentence(reading.start, reading.end))
  )
    denials.push('said-to-be-another');
  if (isNickname ? isGivenToAnother(reading, hit, page) : isFamilyName(reading, page) || isCalledLike(reading, page))
    denials.push('another-bearer');
  return denials;
}

/** `el Nini chico`: a younger bearer. */
const OF_ITS_OWN = /^["”»'’]? (?:[Cc]hico|[Cc]hiquito|[Jj]unior|[Jj]r\.?|II|[Ff]ilho|[Jj]oven)(?![\p{L}\p{M}])/u;

/** Whoever is told apart from a namesake is given in full, and something of the story is said of him. */
function isPlainlyHim({ way, strength, derived, start }: Reading, hasOtherName: boolean, page: Page): boolean {
  const isInFull = way === 'full' && !derived && (strength === 'strong' || strength === 'medium');
  return (isInFull || hasOtherName) && page.around.isStory(start);
}

/**
 * `a família Caro Quintero`, `los Caro Quintero`, of a man `la Caro Quintero`: several people, though the surnames alone
 * are a name of one.
 */
function isFamilyName(reading: Reading, page: Page): boolean {
  const { given, isWoman } = page.lexicon.actors[reading.actor]!;
  // `a família Roberto Luna`.
  if (reading.way === 'full' && page.around.before(reading.start)?.folded === 'familia') return true;
  // `los Roberto Luna`: he and his, or several of the name.
  if (reading.way === 'full' && /^(?:los|os)$/.test(page.around.before(reading.start)?.folded ?? '')) return true;
  return (
    reading.way === 'full' &&
    !foldedWords(page.text.slice(reading.start, reading.end)).some((word) => given.includes(word)) &&
    (standsForFamily(reading, page.around) || (!isWoman && page.around.before(reading.start)?.word === 'la'))
  );
}

/** `cabecilla de un cártel de Sinaloa`: one of that place, perhaps another. */
const isOneOfPlace = ({ start, end }: Reading, { text }: Page): boolean =>
  ONE.test(text.slice(Math.max(0, start - 4), start)) && /^c[aá]rtel d/u.test(text.slice(start, end));

const ONE = /(?<![\p{L}\p{M}])(?:un|um) $/u;

/** Against a reading as a group: the people of its name, what it came from, a firm, a place, a creed, a phrase. */
export function groupDenials(
  reading: Reading,
  hit: Hit,
  page: Page,
  isStrong: boolean,
  isAtHome: boolean,
): WeighedCode[] {
  const actor = page.lexicon.actors[reading.actor]!;
  const denials: WeighedCode[] = [];
  if (isSaidToBeAnother(reading, false, page) || isOneOfPlace(reading, page)) denials.push('said-to-be-another');
  if (
    page.around.kindsBefore(reading.start, 3) & SUCCESSION &&
    SUCCESSOR.test(page.text.slice(Math.max(0, reading.start - 30), reading.start))
  )
    denials.push('said-to-be-another');
  if (isBeliever(reading, page) || isOrderOfOld(reading, isAtHome, page)) denials.push('not-crime');
  if (isAlsoSomething(reading, page) || isFirmAgain(reading, page)) denials.push('not-crime');
  else if (
    isOtherSense(reading, page) ||
    isSaidByItsWords(reading, page) ||
    (!isStrong && ((thingBeside(reading, page) && !isCalledClub(reading, actor, page)) || isInstitution(reading, page)))
  )
    denials.push('not-crime');
  if (
    isKin(reading, actor, page) ||
    isOneMansRole(reading, page.around) ||
    isWhatItCameFrom(reading, hit, page) ||
    isOtherOfName(reading, page) ||
    // Letters that the page spells out as its own stand for nobody older.
    (!isStrong &&
      !(reading.way === 'acronym' && page.meaningOfAcronym(reading.start, reading.end)?.has(reading.actor)) &&
      playsBefore(actor.since, reading, page)) ||
    (isWeak(reading.strength) && reading.isWord && isTiedElsewhere(reading, actor, hit, page))
  )
    denials.push('another-bearer');
  return denials;
}

/** Right before a group's name: a body that calls itself after it, or against it. */
const SUCCESSOR =
  /(?<![\p{L}\p{M}])(?:[Nn]ueva [Gg]eneraci[oó]n (?:del? )?(?:la |los )?|[Nn]ova [Gg]era[cç][aã]o (?:d[oa]s? )?|[Nn]ew [Gg]eneration (?:of (?:the )?)?|New (?:Great )?\p{Lu}\p{Ll}+(?:an|ese|ish) |Anti[- ]|Neo[- ])["“«'‘]?$/u;
