/** Evidence for and against one reading of a hit, each piece with its weight; `reasons.ts` has the words for the reader. */

import { mostOf } from '../later/misspellings';
import { isRelativeOf } from '../later/relatives';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import { isNamedBefore, isNamedInFull } from '../page/presence';
import { isLeftOpen } from '../page/undecided';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { firstFrom, hasPlace } from '../text/places';
import { areArmedHere, areRebelsHere, isWhoKilled } from './armed';
import { isBodysName } from './bodies';
import { isRightBehind, pointsElsewhere } from './by-itself';
import {
  groupInRole,
  isFarTie,
  isInRowBehindTwo,
  isJoined,
  manOfItsFamilies,
  mateBeside,
  othersPresent,
  relatedPresence,
} from './company';
import { leavesStory } from './continuity';
import { isAnybodys, isCaseOf, isWellKnownHere } from './doubts';
import { isKinOf } from './introduced';
import {
  isCalledSo,
  isFirstWordHere,
  isKnownMoreFully,
  isNamedAgain,
  isNicknamedHere,
  isOnlyBearerHere,
  isOtherOfHis,
  isRatherMothers,
  isSpeltAgain,
} from './known-names';
import { isLeader } from './led-by';
import {
  isKindOfOneHere,
  isLoose,
  isNameInStory,
  isOfGangHere,
  isOfItsArea,
  isRecordAround,
  isStrayHere,
  lacksSupport,
} from './loose-names';
import {
  againstName,
  foundInName,
  isLikeNone,
  isOfMany,
  isSharedForm,
  isUnambiguous,
  isUnlikeAny,
  isUnusual,
} from './name-worth';
import {
  isAnothersHere,
  isChapterOfAnother,
  isEndOfOthersName,
  isMoreOfAnother,
  isNamedForAnother,
  isNameOfAnother,
  isRatherKins,
  mostOfNoName,
} from './rather-anothers';
import { BIT, bitsOf, type Findings, type ForCode, FULL_NAMES } from './reasons';
import { isNeverMore, type Setting } from './setting';
import { GROUP_NAME, IDENTIFIED, PERSON_NAME, POSSIBLE, WEIGHTS, type WeighedCode } from './weights';

export interface Verdict extends Findings {
  score: number;
  /** The words around say that somebody or something else is meant. */
  isDenied: boolean;
}

/** A verdict that follows from what is known already, with nothing weighed. */
export function verdictFrom(reading: Reading, score: number, found: number, related?: number): Verdict {
  return { reading, score, found, against: [], related, isDenied: false };
}

/** Weighs one reading. `page` holds what is known of the page so far. */
export function collectEvidence(reading: Reading, hit: Hit, page: Page): Verdict {
  const actor = page.lexicon.actors[reading.actor]!;
  const isPerson = actor.kind === 'person';
  const verdict: Verdict = {
    reading,
    score: (isPerson ? PERSON_NAME : GROUP_NAME)[reading.strength],
    found: foundInName(reading, isPerson),
    against: againstName(reading, isPerson),
    related: undefined,
    isDenied: false,
  };
  const add = (code: ForCode & keyof typeof WEIGHTS, factor = 1) => {
    verdict.score += WEIGHTS[code] * factor;
    verdict.found |= BIT[code];
  };
  const deny = (code: WeighedCode) => {
    verdict.score += WEIGHTS[code];
    verdict.against = [...verdict.against, code];
  };
  // What nobody else is called stays its name.
  if (reading.former && !(reading.strength === 'strong' && hit.readings.length === 1)) verdict.score += WEIGHTS.former;

  if (page.present.size === 0 && isNeverMore(reading, hit, page)) {
    verdict.score = 0;
    return verdict;
  }

  const setting = page.settingOf(reading, hit);
  const lacksArticle = setting.lacksArticle && !isFirstWordHere(reading, setting, page);
  const isBareWord = reading.isWord && !setting.isMarked && page.present.get(reading.actor)?.tier !== 'identified';
  // `Arab smugglers`, where a record has The Arab.
  if (lacksArticle && (reading.strength === 'never-alone' || isBareWord)) {
    verdict.score = 0;
    return verdict;
  }
  const { paragraph, spelling } = setting;
  const others = othersPresent(reading, paragraph, hit, page);
  const isToldOfCrime =
    paragraph.crimeWords >= 2 ||
    (paragraph.crimeWords === 1 && (paragraph.storyWords >= 3 || setting.hasGroupKind)) ||
    setting.isMadePeaceWith ||
    areRebelsHere(reading, setting.isAtHome, paragraph, page) ||
    (!isPerson && isWhoKilled(reading, page)) ||
    page.subject.isCrime;
  // `el juicio de Reinaldo Torrado Quesal`, `la detención de “El Chispa”`, in a speech about something else.
  const isCase = isPerson && isCaseOf(reading, setting, page);
  const isCrime = isToldOfCrime || others !== 'none' || isCase;
  // That a man is dead does not tell which of two bearers of the name is meant; nor, where nothing is told of crime, him
  // from who bears by chance what no record has: `Wellington Silva` in a match.
  if (
    isPerson &&
    actor.deceased &&
    (reading.way === 'full' || reading.strength === 'strong') &&
    !isOfMany(reading) &&
    hit.readings.length === 1 &&
    (!isSharedForm(reading) || (isToldOfCrime && (setting.facts > 0 || others !== 'none')))
  )
    verdict.score += WEIGHTS.deceased;

  // From the words around.
  for (const code of setting.denials) deny(code);
  let denied = setting.isDenied || lacksArticle;
  if (setting.fitsRole) add('role-fits');
  const isNew =
    setting.maySoundNew && !setting.fitsRole && isOnPageBefore(reading, paragraph, page) && page.soundsNew(reading);
  if (isNew || (isPerson && !denied && isKinOf(reading, actor, page))) {
    deny('said-to-be-another');
    denied = true;
  }
  if (
    !denied &&
    (isPerson
      ? isAnothersHere(reading, setting, page) ||
        isMoreOfAnother(reading, setting, page) ||
        isRatherKins(reading, setting, hit, page) ||
        isNameOfAnother(reading, hit, setting, page)
      : setting.isNoGroups ||
        isChapterOfAnother(reading, hit, page) ||
        isEndOfOthersName(reading, setting, page) ||
        isBodysName(reading, actor, page.present.get(reading.actor), page))
  ) {
    deny('another-bearer');
    denied = true;
  }
  // `Bandidos` where bikers are spoken of is the club, whatever else is said.
  if (setting.isAmongBikers) add('group-word-beside', 4 / 3);
  else if (isCrime && (setting.hasGroupWord || (!denied && isOfGangHere(reading, hit, setting, page))))
    add('group-word-beside');
  if (isCrime && setting.hasCrimeWord) verdict.score += WEIGHTS['crime-word-in-name'];
  verdict.isDenied = denied;

  // From the same actor elsewhere on the page.
  let isTaken = false;
  if (setting.isDefined) add('acronym-defined');
  const present = page.present.get(reading.actor);
  if (
    !denied &&
    present?.tier === 'identified' &&
    !setting.isFarFromHome &&
    !isRatherMothers(reading, hit, setting, page) &&
    !isNamedForAnother(reading, hit, setting, page) &&
    !(!isPerson && isNameOfAnother(reading, hit, setting, page)) &&
    (isKnownMoreFully(present, setting, reading, hit) || isOnlyBearerHere(reading, hit, setting, page))
  ) {
    const isAnothers = isTakenOver(reading, setting.words, page);
    // Surnames alone, which somebody else on the page bears as well.
    isTaken = isAnothers && isPerson && !setting.words.some((word) => actor.given.includes(word));
    if (isAnothers) deny('another-bearer');
    else add('later-mention');
  } else if (
    !denied &&
    present?.tier === 'identified' &&
    !setting.isSaidElsewhere &&
    (isNamedAgain(present, setting, reading, page) ||
      isSpeltAgain(present, setting, reading, hit, page) ||
      isNicknamedHere(present, setting, reading, hit, page) ||
      (isPerson && isOtherOfHis(present, setting, reading, hit)))
  )
    add('later-mention');
  if (!denied && setting.hasOtherName) add('nickname-beside-name');

  const isContested =
    reading.way === 'acronym' &&
    page.isContested(reading.start, reading.end) &&
    !page.roll.hasAnchorOf(reading.actor, paragraph.start, paragraph.end) &&
    !(others === 'near' && page.around.isStory(reading.start));
  if (isContested) verdict.against = [...verdict.against, 'another-bearer'];

  const isOpen = hit.readings.length > 1 && isLeftOpen(reading, page);
  if (isOpen) verdict.against = [...verdict.against, 'another-bearer'];

  // From others.
  const joined = others === 'near' && !isPerson && hit.readings.length === 1 && isJoined(reading, hit, page);
  const related =
    relatedPresence(reading, actor, setting, hit, page) ??
    groupInRole(setting) ??
    manOfItsFamilies(reading, actor, setting, hit, page) ??
    (isPerson ? mateBeside(reading, actor, hit, page) : undefined);
  if (related) {
    add(related.code, isFarTie(reading, setting, related) ? 0.5 : related.sure ? 1 : 0.75);
    verdict.related = related.actor;
    if (joined && related.code === 'related-actor-on-page') add('other-actor-near');
  } else {
    verdict.found |= BIT['no-related-actor'];
    // `the Wo Shing Wo and 14K`: named in one breath with another group.
    if (others !== 'none') add(others === 'near' ? 'other-actor-near' : 'other-actor-on-page', joined ? 2 : 1);
  }

  const isUnsupported = lacksSupport(reading, setting, verdict.found, hit, page);

  // From what the text is about.
  if (isCrime) add('crime-context');
  else verdict.found |= BIT['no-crime-context'];
  if (setting.isAtHome) add('country-fits', setting.isOnlyOneAtHome ? 3 : 1);
  // `the Mexican Mafia` in San Antonio: however much its name says, it is not California's.
  if (setting.isFarFromHome && present?.tier !== 'identified')
    verdict.score = Math.min(verdict.score, related ? Number.POSITIVE_INFINITY : IDENTIFIED) + WEIGHTS['far-from-home'];
  if (setting.facts >= 2) add('facts-fit', setting.facts >= 3 ? 2 : 1);
  // `life in prison for Reinaldo Torrado Quesal in the Marengo trial`: so rare a name, and what hardly another record has.
  else if (isPerson && isLikeNone(reading) && isToldOfCrime && page.subject.hasTellingFact(actor, paragraph))
    add('facts-fit');
  const isRecordHere = isPerson && isToldOfCrime && isRecordAround(reading, setting, page);
  if (isRecordHere) verdict.score += WEIGHTS['facts-fit'];
  if (isPerson && reading.way === 'full' && setting.words.length >= 4) verdict.score += WEIGHTS['long-name'];
  if (isCrime && !denied && isWellKnownHere(reading, hit, setting, page))
    verdict.score += PERSON_NAME.strong - PERSON_NAME.medium;
  if (setting.isMarked) verdict.score += WEIGHTS['marked-as-alias'];
  const isOfArea = !isPerson && reading.isWord && isOfItsArea(reading, hit, page);
  // Letters and words that many bear: only what is tied to the actor counts; a name of many his group may have by chance.
  const isTied =
    (verdict.found & (isOfMany(reading) || (isUnusual(reading) && !setting.fitsRole) ? FULL_NAMES : TIES)) !== 0 ||
    setting.hasGroupKind ||
    joined ||
    isRecordHere ||
    isKindOfOneHere(reading, setting, hit, related, page) ||
    isOfArea ||
    (isPerson && isCrime && isInRowBehindTwo(reading, hit, page)) ||
    (isPerson && setting.fitsRole && isLeaderWithAnother(reading, setting, hit, page)) ||
    (present?.tier === 'identified' && hit.readings.length === 1 && isCalledSo(present, setting, reading, page)) ||
    (related?.code === 'related-actor-on-page' &&
      (setting.fitsRole ||
        setting.isMarked ||
        (isPerson && related.sure && reading.way === 'nickname' && isBackedByPage(reading, setting, page))));
  if (verdict.score > IDENTIFIED - 1 && !isTied && isLoose(reading, setting, others, related !== undefined, page))
    verdict.score = IDENTIFIED - 1;
  if (isUnsupported && !(setting.fitsRole && isCrime && (!isPerson || setting.isMarked || !reading.isWord)))
    verdict.score = Math.min(verdict.score, POSSIBLE - 1);
  if (!isPerson && !isOfArea && reading.strength === 'never-alone' && reading.way !== 'acronym')
    verdict.score = Math.min(verdict.score, mostOfNoName(reading, setting, (verdict.found & OF_ITS_OWN) !== 0, page));
  if (isPerson && reading.way !== 'full' && (verdict.found & FULL_NAMES) === 0) {
    verdict.found |= BIT['full-name-missing'];
    // `o Negro se rebela`, where his cartel is spoken of: what names many by itself takes more of him.
    if (reading.strength === 'never-alone' && (verdict.found & TIES) === 0)
      verdict.score = Math.min(verdict.score, IDENTIFIED - 1);
  }
  const isOffTopic = verdict.score >= IDENTIFIED && !setting.hasGroupKind && leavesStory(reading, actor, page);
  if (isOffTopic) verdict.against = [...verdict.against, 'other-topic'];
  if (setting.isFamily) verdict.against = [...verdict.against, 'another-bearer'];
  const mayBeSaid = () =>
    isNameInStory(reading, setting, page) ||
    (hit.readings.length === 1 && areArmedHere(reading, setting.isAtHome, page));
  if (!denied && verdict.score < POSSIBLE && mayBeSaid()) verdict.score = POSSIBLE;
  verdict.score = Math.min(verdict.score, mostOf(reading, setting));
  // What follows keeps it from more than is left.
  if (verdict.score <= IDENTIFIED - 1) return verdict;
  const isAlone =
    !paragraph.headline &&
    !isRightBehind(reading, paragraph, page) &&
    !present?.spellings.has(spelling) &&
    // `They were close to ‘El Chispa’`: in quotes, after his full name.
    !(setting.isMarked && present && isNamedBefore(present, reading.start) && isNamedInFull(present)) &&
    !(present && hasPlace(present.starts, paragraph.start, paragraph.end, reading)) &&
    pointsElsewhere(reading, setting, isPerson, others !== 'near', page);
  // A group’s name, or a dead man’s, and no other, where nothing is said of crime. Letters that mean nothing else stand
  // for themselves.
  const isNameAlone =
    (!isPerson || actor.deceased) &&
    present?.tier !== 'identified' &&
    !isUnambiguous(reading) &&
    !isToldOfCrime &&
    !isCase &&
    !setting.isAmongBikers &&
    !setting.namesCrime &&
    !isUnlikeAny(reading, actor, setting.words) &&
    (others === 'none' || (reading.way !== 'acronym' && !page.subject.namesAnother(reading.actor))) &&
    !page.subject.tellsStory;
  const isStray =
    setting.isAbroad &&
    present?.tier !== 'identified' &&
    (hit.readings.length > 1 || isStrayHere(reading, setting, joined || related !== undefined, page));
  // `pagans and witches … Pagans are peaceful people`.
  const isCommon =
    !isPerson &&
    reading.isWord &&
    isWeak(reading.strength) &&
    paragraph.storyWords < 3 &&
    page.around.hasSmall(spelling, reading.start);
  const isDoubtful = isPerson && isAnybodys(reading, setting, verdict.found, others, page);
  // `Arturo Beltrán, “El Barbas”`, who plays baseball: names that many bear, and nothing is told of crime.
  const isNicknameAlone =
    isPerson &&
    isWeak(reading.strength) &&
    present?.tier !== 'identified' &&
    !isToldOfCrime &&
    !setting.fitsRole &&
    others !== 'near' &&
    !page.subject.tellsStory;
  // Whoever is said to be somebody else is possible at most.
  const isOthers = denied || isCommon || isStray || isTaken || isContested || isOpen || isDoubtful || setting.isFamily;
  if (isOthers || isAlone || isOffTopic || isNameAlone || isNicknameAlone) verdict.score = IDENTIFIED - 1;
  return verdict;
}

/** `comandadas por nomes como Chispa e Reinaldo Torrado`: at home, with much of his record around, and no word. */
function isLeaderWithAnother(reading: Reading, { isAtHome, facts }: Setting, hit: Hit, page: Page): boolean {
  if (reading.isWord || hit.readings.length > 1 || !isAtHome || facts < 3) return false;
  return isLeader(reading, page) && isJoined(reading, hit, page);
}

/** Whether the surname of whom a nickname may mean stands on the page as well, or much of his record does. */
function isBackedByPage({ actor, strength, start }: Reading, { facts }: Setting, page: Page): boolean {
  return page.around.isStory(start) && (page.hits.hasSurnameOf(actor) || (strength === 'weak' && facts >= 3));
}

const TIES = FULL_NAMES | bitsOf('related-actor-near');

const OF_ITS_OWN = TIES | bitsOf('related-actor-on-page');

/** Whether the actor of a reading was identified before its paragraph. */
function isOnPageBefore(reading: Reading, paragraph: { start: number }, page: Page): boolean {
  const present = page.present.get(reading.actor);
  return present?.tier === 'identified' && present.starts.length > 0 && present.starts[0]! < paragraph.start;
}

/** Whether somebody else was introduced under these words since the actor was last named in full. */
function isTakenOver(reading: Reading, words: readonly string[], page: Page): boolean {
  if (reading.way !== 'nickname' && reading.way !== 'full') return false;
  const last = page.bearers.lastOfAll(words, reading.start);
  if (last === undefined) return false;
  const own = page.present.get(reading.actor)?.starts ?? [];
  const since = own[firstFrom(own, last + 1)] ?? reading.start;
  // `Elio Torrado Quesal, hermano de Reinaldo Torrado, …`: of him it goes on to tell.
  const isOfHim = since < reading.start && isRelativeOf(last, since, page);
  const from = isOfHim ? page.around.sentenceAt(since).end : last + 1;
  return (own[firstFrom(own, from)] ?? reading.start) >= reading.start;
}
