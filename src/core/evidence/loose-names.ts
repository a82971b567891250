/** Names that many bear, or that are words: what only lesser evidence stands by is possible at most. */

import { wordHash } from '../gazetteer/normalize';
import type { LexiconActor } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import type { Paragraph } from '../text/paragraphs';
import { isCountryWord } from '../words/countries';
import { foldWord, withoutArticle } from '../words/spelling';
import { GROUP_KINDS } from '../words/vocabulary';
import { BELONGS } from '../words/word-kinds';
import { isBehindViolence } from './armed';
import { compatriots, isAnotherAtHome, isJoined, type Others, type Related } from './company';
import { FEW, isMereWord, isOfMany, isRarelyUsed, isSharedForm } from './name-worth';
import { bitsOf } from './reasons';
import type { Setting } from './setting';

/** Whether a name is one that many bear, or a word: what only lesser evidence stands by is possible at most. */
export function isLoose(reading: Reading, setting: Setting, others: Others, hasRelated: boolean, page: Page): boolean {
  const { way, strength } = reading;
  const actor = page.lexicon.actors[reading.actor]!;
  if (way === 'nickname')
    return (
      isWeak(strength) ||
      (!setting.fitsRole &&
        !setting.isMarked &&
        others !== 'near' &&
        !hasRelated &&
        !withoutArticle(setting.spelling).includes(' '))
    );
  if (strength === 'never-alone')
    return way !== 'acronym' || (others === 'none' && !hasRelated && !isExplained(reading, setting, page));
  if (actor.kind !== 'person')
    return (
      !hasRelated &&
      ((isMereWord(reading, setting.spelling) && isUnplaced(reading, setting, actor, page)) ||
        isAmongForeigners(reading, setting, actor, page))
    );
  if (way !== 'full') return false;
  if (reading.isWord && reading.derived) return true;
  // `José García` where a murder by his group is told of.
  if (isOfMany(reading) && !setting.fitsRole) return true;
  return (
    isWeak(strength) &&
    !(actor.deceased && !isOfMany(reading)) &&
    (others === 'none' || (others === 'on-page' && isOfMany(reading) && !hasRelated)) &&
    setting.words.length < 4 &&
    !isWhollyInRole(reading, setting, page)
  );
}

/**
 * `Mafia members`, where the page identifies one of its families or their men, and none of the others who are called so is
 * there or at home: the word says what it is, the page whose.
 */
export function isKindOfOneHere(
  { way, strength, actor, start, end }: Reading,
  { words, paragraph }: Setting,
  hit: Hit,
  related: Related | undefined,
  page: Page,
): boolean {
  if (way !== 'full' || strength !== 'never-alone' || !related?.sure) return false;
  if (!words.every((word) => word === 'the' || GROUP_KINDS.has(word))) return false;
  if (!/\p{Lu}\S*$/u.test(page.text.slice(start, end))) return false;
  return (
    !isAnotherAtHome(actor, hit, paragraph, page) &&
    hit.readings.every((r) => r.actor === actor || page.present.get(r.actor)?.tier !== 'identified')
  );
}

/** `Sicily’s Mafia`: a word for many such groups, of the part of a country where this one of those who bear it is at home. */
export function isOfItsArea(
  { actor, start }: Reading,
  { readings }: Hit,
  { text, lexicon: { actors } }: Page,
): boolean {
  const [, area] = OF_AREA.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  if (area === undefined) return false;
  const isThere = (bearer: number) => actors[bearer]!.areas.includes(foldWord(area));
  return isThere(actor) && readings.every((other) => other.actor === actor || !isThere(other.actor));
}

const OF_AREA = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+)['’]s $/u;

/**
 * Whether a group's name abroad is rather somebody else's: with little of its record around, or a word, and nobody of its
 * country on the page. `extortion in La Unión` of El Salvador: a word that nothing stands by, no noun of a group and no
 * ally of its own, is a place's or another group's, whoever of its country is there.
 */
export function isStrayHere(reading: Reading, setting: Setting, hasAlly: boolean, page: Page): boolean {
  const isWeakName = isWeak(reading.strength) && reading.way !== 'acronym';
  if (setting.facts >= 2 && !isWeakName) return false;
  if (isWeakName && reading.isWord && !setting.hasGroupWord && !hasAlly) return true;
  return compatriots(reading, page.lexicon.actors[reading.actor]!, page) !== 'some';
}

/** A nickname with nobody else on the page, no role beside it, and not marked as one. */
export function isBareNickname({ way }: Reading, { fitsRole, isMarked }: Setting, others: Others): boolean {
  return way === 'nickname' && others === 'none' && !fitsRole && !isMarked;
}

const KINDS: readonly number[] = [...GROUP_KINDS].map(wordHash);

/**
 * Letters that the page spells out, with much of the record around them, behind `ties to`, or in a paragraph on gangs;
 * not `two CAF members`.
 */
function isExplained({ start }: Reading, { isDefined, facts, paragraph }: Setting, page: Page): boolean {
  if (isDefined || facts >= 2 || (page.around.kindsBefore(start, 3) & BELONGS) !== 0) return true;
  return KINDS.some((kind) => paragraph.words.has(kind));
}

/**
 * Letters in the country of their group, with much of its record around them, on a page that speaks of a gang where it
 * has them, or of what they do: `Grande parte da droga que o PCC movimentava … Segundo a PF, a facção …`, `os ataques do PCC`.
 */
export function isOfGangHere(
  { way, start, end }: Reading,
  { readings }: Hit,
  { isAtHome, facts, isDefined }: Setting,
  page: Page,
): boolean {
  if (way !== 'acronym' || readings.length > 1 || isDefined || !isAtHome || facts < 2) return false;
  const letters = page.text.slice(start, end);
  return page.hits.all.some(
    (hit) =>
      hit.readings.length === 1 &&
      hit.readings[0]!.way === 'acronym' &&
      page.text.slice(hit.start, hit.end) === letters &&
      (isAboutGang(page.around.paragraphAt(hit.start)) || isBehindViolence(hit.readings[0]!, page)),
  );
}

const isAboutGang = ({ words, crimeWords }: Paragraph): boolean =>
  crimeWords > 0 && KINDS.some((kind) => words.has(kind));

/**
 * Whether nothing ties such a word to this group rather than to another of the name: no noun of a group beside it and
 * little of its record, or all groups of the page are of other countries and its own is not named.
 */
function isUnplaced(reading: Reading, { hasGroupWord, isAtHome, facts }: Setting, actor: LexiconActor, page: Page) {
  if (!hasGroupWord && facts < 2) return true;
  return !isAtHome && compatriots(reading, actor, page) !== 'some';
}

/**
 * `Cartel del Sur` among men of another country, where neither the group's own nor much of its record is named: another
 * of the name. What means nothing else is known abroad.
 */
function isAmongForeigners(
  reading: Reading,
  { isAtHome, facts, words }: Setting,
  actor: LexiconActor,
  page: Page,
): boolean {
  if (reading.way === 'acronym' || reading.strength !== 'medium' || isAtHome || facts > 0) return false;
  // `la mafia albanesa`, `the Calabrian mafia` say where they are from.
  if (words.some((word) => isCountryWord(word) || actor.places.some((place) => isOfPlace(word, place)))) return false;
  return compatriots(reading, actor, page) === 'none';
}

/** `calabresa` of `calabria`: so many letters say which place a word is of. */
const isOfPlace = (word: string, place: string): boolean => place.length > 5 && word.startsWith(place.slice(0, 6));

/**
 * `Guy Philippe` in Haiti, before Judge Altonaga: a name that the record itself has, with much of it around, and of that
 * something that hardly another record has.
 */
export function isRecordAround(
  { actor, way, strength, derived }: Reading,
  { isAtHome, facts, paragraph }: Setting,
  { subject, lexicon }: Page,
): boolean {
  if (way !== 'full' || strength !== 'weak' || derived || !isAtHome || facts < 3) return false;
  return subject.hasTellingFact(lexicon.actors[actor]!, paragraph);
}

/**
 * `Hugo Carvajal, exjefe de inteligencia militar`: a name of few, with the role, facts of the record, and the country or
 * something that hardly another record has.
 */
function isWhollyInRole(
  { namesakes, derived, actor }: Reading,
  { fitsRole, isAtHome, facts, paragraph }: Setting,
  { subject, lexicon }: Page,
): boolean {
  if (!fitsRole || facts < 2 || (namesakes === undefined ? derived : namesakes > FEW)) return false;
  return isAtHome || (facts >= 3 && subject.hasTellingFact(lexicon.actors[actor]!, paragraph));
}

/** A word like any other needs somebody, or something, to stand by it: whether nothing does. */
export function lacksSupport(reading: Reading, setting: Setting, found: number, hit: Hit, page: Page): boolean {
  return (
    (setting.isOrdinary ||
      isRarelyUsed(reading) ||
      isOfManyHere(reading, setting) ||
      (isSharedForm(reading) && isOutOfCrime(setting, page) && !hasTellingFact(reading, setting, page)) ||
      (isNicknameOfAnybody(reading, setting) && isOutOfCrime(setting, page) && setting.facts === 0)) &&
    (found & supportOf(reading, setting, hit, page)) === 0 &&
    !setting.isOnlyOneAtHome &&
    !isInStory(reading, setting, page)
  );
}

/**
 * `el editor Juan García`, a name of many, where nothing of the record stands in a passage on crime, or away from home; of
 * hundreds (`Jesús Pérez, 17, was killed`) the country and the record’s words stand for nobody either.
 */
const isOfManyHere = (reading: Reading, { paragraph, facts, isAtHome, fitsRole }: Setting): boolean =>
  isOfMany(reading) &&
  (facts === 0 || paragraph.crimeWords === 0 || (!fitsRole && (!isAtHome || isOfHundreds(reading))));

/** `Jesús Pérez`: a name of many that is also one of hundreds among 100 million people. */
const isOfHundreds = (reading: Reading): boolean => isOfMany(reading) && (reading.namesakes ?? 0) > MANY;

/** A match, a choir: nothing of crime. */
const isOutOfCrime = ({ paragraph }: Setting, { subject }: Page): boolean =>
  paragraph.crimeWords === 0 && !subject.isCrime;

/** `Wellington Silva` in a match in Rio in 2018: of the record no more than what many have. */
const hasTellingFact = ({ actor }: Reading, { facts, paragraph }: Setting, { subject, lexicon }: Page): boolean =>
  facts > 0 && subject.hasTellingFact(lexicon.actors[actor]!, paragraph);

/** `el Mencho`, who scores: by which one is called here or there, and which nothing marks as an alias. */
const isNicknameOfAnybody = ({ way, strength }: Reading, { isMarked, isAtHome, fitsRole }: Setting): boolean =>
  way === 'nickname' && strength !== 'strong' && !isMarked && !isAtHome && !fitsRole;

const SUPPORT = bitsOf(
  'later-mention',
  'acronym-defined',
  'nickname-beside-name',
  'related-actor-near',
  'related-actor-on-page',
  'other-actor-near',
  'group-word-beside',
);

/**
 * What may stand by a word: of one that nobody takes for a name by itself neither any actor near, `the embassy of
 * Angola`, nor any group or family, `the Group of Seven`.
 */
function supportOf(reading: Reading, { isMarked, hasGroupKind, isAtHome }: Setting, hit: Hit, page: Page): number {
  // `José Gil` of José Vicente Castaño Gil, among men of other groups.
  if (isRarelyUsed(reading) || isOfHundreds(reading)) return SUPPORT & ~bitsOf('other-actor-near');
  if (reading.strength !== 'never-alone' || reading.way === 'acronym') return SUPPORT;
  if (page.lexicon.actors[reading.actor]!.kind === 'person')
    // `Elias Maluco e Nem`.
    return isMarked || isJoined(reading, hit, page) ? SUPPORT : SUPPORT & ~bitsOf('other-actor-near');
  return hasGroupKind || isAtHome ? SUPPORT : SUPPORT & ~bitsOf('group-word-beside');
}

/**
 * Letters of a group that is at home here, in a passage on crime: `O PCC forneceu a droga`; not `BTG Pactual`. Other
 * weak names need facts of the record as well.
 */
function isInStory(reading: Reading, setting: Setting, page: Page): boolean {
  const { way, strength, isWord, namesakes, start, end } = reading;
  const { paragraph, isAtHome, facts } = setting;
  if (!isAtHome || paragraph.crimeWords === 0 || paragraph.storyWords < 3) return false;
  // `the CDC in Atlanta`, where somebody was robbed.
  if (way === 'acronym' && strength === 'never-alone' && isWord && !isExplained(reading, setting, page)) return false;
  // A full name that many bear says too little.
  if (way !== 'acronym' && (strength !== 'weak' || facts < 2 || namesakes !== undefined)) return false;
  return page.around.isStory(start) && !/^[ -][\p{Lu}\p{N}]/u.test(page.text.slice(end, end + 2));
}

/** More people of a name than this, in 100 million, leave nothing of it. */
const MANY = 300;

/**
 * A name of several words that a record has, in a passage on crime or a case of a text about crime: however many bear it,
 * the reader may see that it can be he.
 */
export function isNameInStory(
  { way, derived, isWord, former, strength, actor, namesakes }: Reading,
  { words, spelling, paragraph, isAtHome }: Setting,
  { subject, lexicon }: Page,
): boolean {
  if (derived || former || strength !== 'weak' || words.length < 2) return false;
  const { kind, given, words: own } = lexicon.actors[actor]!;
  // `Pacho Herrera` is a name as well.
  if (way === 'nickname') {
    const last = words.at(-1)!;
    return own.includes(last) && !given.includes(last) && subject.isCrime && paragraph.storyWords > 0;
  }
  // `men known as Los Altos`: a word and its article may be any.
  if (way !== 'full' || (isWord && !withoutArticle(spelling).includes(' '))) return false;
  // `Vincent Chin` is no surname of Vincent “Chin” Torrado's.
  if (kind === 'person' ? isWord || namesakes === undefined || namesakes > MANY : !isAtHome) return false;
  return subject.isCrime && (kind === 'person' ? paragraph.storyWords : paragraph.crimeWords) > 0;
}
