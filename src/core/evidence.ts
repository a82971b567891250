/** Evidence for and against one reading of a hit, each piece with its weight; `reasons.ts` has the words for the reader. */
import { isBodysName } from './bodies';
import { leavesStory } from './continuity';
import { isCountryWord } from './countries';
import type { Hit } from './hits';
import {
  isCalledSo,
  isKnownMoreFully,
  isNamedAgain,
  isOnlyBearerHere,
  isRatherMothers,
  withoutArticle,
} from './known-names';
import type { LexiconActor } from './lexicon';
import type { ReasonCode } from './mention';
import type { Page } from './page';
import type { Paragraph } from './paragraphs';
import { firstFrom, hasPlace } from './places';
import { isNamedBefore, isNamedInFull, isOnlyCalled, type Presence } from './presence';
import type { Reading } from './reading';
import { BIT, bitsOf, type Findings, type ForCode } from './reasons';
import { isNeverMore, type Setting } from './setting';
import { isWeak } from './surface-forms';
import { isKinOf } from './titles';
import { GROUP_NAME, IDENTIFIED, PERSON_NAME, POSSIBLE, WEIGHTS } from './weights';

export interface Verdict extends Findings {
  score: number;
  /** The words around say that somebody or something else is meant. */
  isDenied: boolean;
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
  const deny = (code: ReasonCode & keyof typeof WEIGHTS) => {
    verdict.score += WEIGHTS[code];
    verdict.against = [...verdict.against, code];
  };
  if (reading.former) verdict.score += WEIGHTS.former;
  // That a man is dead does not tell which of two bearers of the name is meant.
  if (isPerson && actor.deceased && reading.way === 'full' && !isOfMany(reading) && hit.readings.length === 1)
    verdict.score += WEIGHTS.deceased;

  if (page.present.size === 0 && isNeverMore(reading, hit, page)) {
    verdict.score = 0;
    return verdict;
  }

  const setting = page.settingOf(reading, hit);
  if (setting.isNoName) {
    verdict.score = 0;
    return verdict;
  }
  const { paragraph, spelling } = setting;
  const others = othersPresent(reading, paragraph, hit, page);
  const isToldOfCrime =
    paragraph.crimeWords >= 2 ||
    (paragraph.crimeWords === 1 && (paragraph.storyWords >= 3 || setting.hasGroupKind)) ||
    page.subject.isCrime;
  const isCrime = isToldOfCrime || others !== 'none';

  // From the words around.
  for (const code of setting.denials) deny(code);
  let denied = setting.isDenied;
  if (setting.fitsRole) add('role-fits');
  const isNew = setting.soundsNew && isOnPageBefore(reading, paragraph, page);
  if (isNew || (isPerson && !denied && isKinOf(reading, actor, page))) {
    deny('said-to-be-another');
    denied = true;
  }
  if (
    !denied &&
    (isPerson
      ? isAnothersHere(reading, page) || isMoreOfAnother(reading, setting, page)
      : page.hits.isAfterBranch(reading) ||
        page.hits.isSurnameOfAnother(reading) ||
        isBodysName(reading, actor, page.present.get(reading.actor), page))
  ) {
    deny('another-bearer');
    denied = true;
  }
  if (isCrime && setting.hasGroupWord) add('group-word-beside');
  if (isCrime && setting.hasCrimeWord) verdict.score += WEIGHTS['crime-word-in-name'];
  verdict.isDenied = denied;

  // From the same actor elsewhere on the page.
  let isTaken = false;
  if (setting.isDefined) add('acronym-defined');
  const present = page.present.get(reading.actor);
  if (
    !denied &&
    present?.tier === 'identified' &&
    !isRatherMothers(reading, hit, setting, page) &&
    (isKnownMoreFully(present, setting, reading, page) || isOnlyBearerHere(reading, hit, setting, page))
  ) {
    const isAnothers = isTakenOver(reading, setting.words, page);
    // Surnames alone, which somebody else on the page bears as well.
    isTaken = isAnothers && isPerson && !setting.words.some((word) => actor.given.includes(word));
    if (isAnothers) deny('another-bearer');
    else add('later-mention');
  } else if (!denied && present?.tier === 'identified' && isNamedAgain(present, setting, reading)) add('later-mention');
  if (isPerson && !denied && setting.hasOtherName) add('nickname-beside-name');

  const isContested =
    reading.way === 'acronym' &&
    page.isContested(reading.start, reading.end) &&
    !page.roll.hasAnchorOf(reading.actor, paragraph.start, paragraph.end) &&
    !(others === 'near' && page.around.isStory(reading.start));
  if (isContested) verdict.against = [...verdict.against, 'another-bearer'];

  const isAlone =
    !paragraph.headline &&
    !isRightBehind(reading, paragraph, page) &&
    !present?.spellings.has(spelling) &&
    !(present && hasPlace(present.starts, paragraph.start, paragraph.end, reading)) &&
    pointsElsewhere(reading, setting, isPerson, others !== 'near', page);

  // From others.
  const joined = others === 'near' && !isPerson && hit.readings.length === 1 && isJoined(reading, hit, page);
  const related = relatedPresence(reading, actor, setting, hit, page) ?? groupInRole(setting);
  if (related) {
    add(related.code, related.sure ? 1 : 0.75);
    verdict.related = related.actor;
    if (joined && related.code === 'related-actor-on-page') add('other-actor-near');
  } else {
    verdict.found |= BIT['no-related-actor'];
    // `the Wo Shing Wo and 14K`: named in one breath with another group.
    if (others !== 'none') add(others === 'near' ? 'other-actor-near' : 'other-actor-on-page', joined ? 2 : 1);
  }

  // A word like any other needs somebody, or something, to stand by it.
  const isUnsupported =
    (setting.isOrdinary || isRarelyUsed(reading)) &&
    (verdict.found & SUPPORT) === 0 &&
    !setting.isOnlyOneAtHome &&
    !isInStory(reading, setting, page);

  // From what the text is about.
  if (isCrime) add('crime-context');
  else verdict.found |= BIT['no-crime-context'];
  if (setting.isAtHome) add('country-fits', setting.isOnlyOneAtHome ? 3 : 1);
  if (setting.isFarFromHome && present?.tier !== 'identified') verdict.score += WEIGHTS['far-from-home'];
  if (setting.facts >= 2) add('facts-fit', setting.facts >= 3 ? 2 : 1);
  if (isPerson && reading.way === 'full' && setting.words.length >= 4) verdict.score += WEIGHTS['long-name'];
  if (setting.isMarked) verdict.score += WEIGHTS['marked-as-alias'];
  // Letters and words that many bear: only what is tied to the actor counts.
  const isTied =
    (verdict.found & TIES) !== 0 ||
    setting.hasGroupKind ||
    joined ||
    (present?.tier === 'identified' && hit.readings.length === 1 && isCalledSo(present, setting, reading, page)) ||
    (related?.code === 'related-actor-on-page' &&
      (setting.fitsRole ||
        setting.isMarked ||
        (isPerson && related.sure && reading.way === 'nickname' && isBackedByPage(reading, setting, page))));
  const isLoose =
    reading.way === 'nickname'
      ? isWeak(reading.strength)
      : (reading.strength === 'never-alone' && reading.way !== 'acronym') ||
        (isPerson &&
          reading.way === 'full' &&
          ((isWeak(reading.strength) &&
            !(actor.deceased && !isOfMany(reading)) &&
            (others === 'none' || (others === 'on-page' && isOfMany(reading) && !related)) &&
            setting.words.length < 4 &&
            !isWhollyInRole(reading, setting)) ||
            (reading.isWord && reading.derived))) ||
        (!isPerson &&
          !related &&
          ((isMereWord(reading, spelling) && isUnplaced(reading, setting, actor, page)) ||
            isAmongForeigners(reading, setting, actor, page)));
  if (isLoose && !isTied) verdict.score = Math.min(verdict.score, IDENTIFIED - 1);
  if (isUnsupported && !(setting.fitsRole && isCrime && (!isPerson || setting.isMarked || !reading.isWord)))
    verdict.score = Math.min(verdict.score, POSSIBLE - 1);
  if (isPerson && reading.way !== 'full' && (verdict.found & FULL_NAMES) === 0)
    verdict.found |= BIT['full-name-missing'];
  let isOffTopic = false;
  if (verdict.score >= IDENTIFIED && leavesStory(reading, actor, page)) {
    verdict.against = [...verdict.against, 'other-topic'];
    isOffTopic = true;
  }
  // A group’s name, or a dead man’s, and no other, where nothing is said of crime. Letters that mean nothing else stand
  // for themselves.
  const isNameAlone =
    (!isPerson || actor.deceased) &&
    present?.tier !== 'identified' &&
    !isUnambiguous(reading) &&
    !isToldOfCrime &&
    (others === 'none' || (reading.way !== 'acronym' && !page.subject.namesAnother(reading.actor))) &&
    !page.subject.tellsStory;
  // Whoever is said to be somebody else is possible at most.
  if (denied || isTaken || isAlone || isContested || isOffTopic || isNameAlone)
    verdict.score = Math.min(verdict.score, IDENTIFIED - 1);
  return verdict;
}

/** Expected bearers in 100 million people up to which a role, the country and the record's words stand for somebody else. */
const FEW = 50;

/** A weak full name that no record has and that more people bear than a few: `José Rodríguez`. */
const isOfMany = ({ strength, derived, namesakes }: Reading): boolean =>
  derived && isWeak(strength) && (namesakes ?? 0) > FEW;

/** A group's name that is a word and its article: `La Unión`. */
const isMereWord = ({ strength, isWord }: Reading, spelling: string): boolean =>
  isWord && isWeak(strength) && withoutArticle(spelling) !== spelling;

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
  // `la mafia albanesa` says where it is from.
  if (words.some(isCountryWord)) return false;
  return compatriots(reading, actor, page) === 'none';
}

/** Whether some of the others identified on a page are of a country of the actor's. */
function compatriots({ actor: own }: Reading, { places }: LexiconActor, page: Page): 'some' | 'none' | 'nobody' {
  let found: 'none' | 'nobody' = 'nobody';
  for (const [other, { tier }] of page.present) {
    if (other === own || tier !== 'identified') continue;
    if (page.lexicon.actors[other]!.places.some((place) => places.includes(place))) return 'some';
    found = 'none';
  }
  return found;
}

/** `Hugo Carvajal, exjefe de inteligencia militar`: a name of few, with the role, the country and facts of the record. */
function isWhollyInRole({ namesakes }: Reading, { fitsRole, isAtHome, facts }: Setting): boolean {
  return fitsRole && isAtHome && facts >= 2 && namesakes !== undefined && namesakes <= FEW;
}

/**
 * Letters of a group that is at home here, in a passage on crime: `O PCC forneceu a droga`; not `BTG Pactual`. Other
 * weak names need facts of the record as well.
 */
function isInStory(
  { way, strength, namesakes, start, end }: Reading,
  { paragraph, isAtHome, facts }: Setting,
  page: Page,
): boolean {
  if (!isAtHome || paragraph.crimeWords === 0 || paragraph.storyWords < 3) return false;
  // A full name that many bear says too little.
  if (way !== 'acronym' && (strength !== 'weak' || facts < 2 || namesakes !== undefined)) return false;
  return page.around.isStory(start) && !/^[ -][\p{Lu}\p{N}]/u.test(page.text.slice(end, end + 2));
}

/** Whether the surname of whom a nickname may mean stands on the page as well, or much of his record does. */
function isBackedByPage({ actor, strength, start }: Reading, { facts }: Setting, page: Page): boolean {
  return page.around.isStory(start) && (page.hits.hasSurnameOf(actor) || (strength === 'weak' && facts >= 3));
}

/** `José Rodríguez` of Gilberto José Rodríguez Orejuela: a common name that hardly anybody calls the actor by. */
const isRarelyUsed = ({ way, derived, isWord, strength }: Reading): boolean =>
  way === 'full' && derived && isWord && isWeak(strength);

/** A nickname that the page gives to another man, unless it names its actor in full as well. */
function isAnothersHere(reading: Reading, page: Page): boolean {
  if (reading.way !== 'nickname' || !page.isAnothersAlias(reading)) return false;
  const present = page.present.get(reading.actor);
  return !(present?.tier === 'identified' && isNamedInFull(present));
}

/**
 * Whether a full name begins that of somebody else whom the page identifies by it, while its own bearer is here by no
 * other: after `Joaquín Guzmán López` a `Joaquín Guzmán` is not his father.
 */
function isMoreOfAnother({ actor, way }: Reading, { spelling }: Setting, page: Page): boolean {
  if (way !== 'full') return false;
  const own = page.present.get(actor);
  if (own && !isOnlyCalled(own, spelling)) return false;
  for (const [other, { tier, spellings }] of page.present)
    if (other !== actor && tier === 'identified')
      for (const known of spellings.keys()) if (known.startsWith(`${spelling} `)) return true;
  return false;
}

/** Letters that mean nothing but one group: `CJNG`. */
const isUnambiguous = ({ strength, way }: Reading): boolean => strength === 'strong' && way === 'acronym';

/** What speaks for a name by itself. */
function foundInName({ way, strength }: Reading, isPerson: boolean): number {
  if (isPerson) return way === 'full' ? BIT['full-name'] : strength === 'never-alone' ? 0 : BIT['registered-alias'];
  if (strength !== 'strong') return 0;
  return way === 'acronym' ? BIT['unambiguous-acronym'] : BIT['distinctive-name'];
}

const NOTHING: readonly ReasonCode[] = [];
const COMMON_NAME: readonly ReasonCode[] = ['common-name'];
const ORDINARY_WORD: readonly ReasonCode[] = ['ordinary-word'];

/** And what speaks against it. */
function againstName({ way, strength, namesakes = 0 }: Reading, isPerson: boolean): readonly ReasonCode[] {
  if (isPerson) return way === 'full' && namesakes >= 1 ? COMMON_NAME : NOTHING;
  return isWeak(strength) ? ORDINARY_WORD : NOTHING;
}

/** Whether a name that is also a word, or letters that nothing explains, stand where nothing else speaks of crime. */
function pointsElsewhere(
  reading: Reading,
  { spelling, paragraph, fitsRole }: Setting,
  isPerson: boolean,
  isFar: boolean,
  page: Page,
): boolean {
  if (reading.isWord && page.around.hasSmall(spelling, reading.start)) return true;
  if (!isPerson && isFar && reading.isWord && page.around.hasPhrase(reading.start, reading.end)) return true;
  if (paragraph.storyWords > 0 || !isFar) return false;
  if (isPerson) return reading.isWord || (!fitsRole && isBystander(reading, paragraph, page));
  return isWeak(reading.strength);
}

/** A nickname that opens a paragraph without another walk of life, behind one that has its bearer's full name. */
function isRightBehind({ way, actor, start }: Reading, paragraph: Paragraph, page: Page): boolean {
  if (
    way !== 'nickname' ||
    paragraph.start < 3 ||
    start > paragraph.start + 1 ||
    paragraph.sentences.some(({ other }) => other > 0)
  )
    return false;
  const before = page.around.paragraphAt(paragraph.start - 3);
  return page.roll.hasAnchorOf(actor, before.start, start);
}

/** With these the full name is on the page. */
const FULL_NAMES = bitsOf('later-mention', 'nickname-beside-name');

const TIES = bitsOf('later-mention', 'nickname-beside-name', 'related-actor-near');

const SUPPORT = bitsOf(
  'later-mention',
  'acronym-defined',
  'nickname-beside-name',
  'related-actor-near',
  'related-actor-on-page',
  'other-actor-near',
  'group-word-beside',
);

interface Related {
  code: 'related-actor-near' | 'related-actor-on-page';
  actor: number;
  sure: boolean;
}

/** The letters of a group and the role in it that is said of a name carry each other. */
function groupInRole({ groupInRole }: Setting): Related | undefined {
  return groupInRole === undefined ? undefined : { code: 'related-actor-near', actor: groupInRole, sure: false };
}

function relatedPresence(
  reading: Reading,
  actor: LexiconActor,
  { paragraph, spelling }: Setting,
  hit: Hit,
  page: Page,
): Related | undefined {
  let best: Related | undefined;
  let bestRank = 0;
  for (const other of actor.related) {
    const present = page.present.get(other);
    if (!present || !isElsewhere(present, reading)) continue;
    // Who bears the same name, and is here by no other, is no evidence that it means another.
    if (hit.readings.some((r) => r.actor === other) && isOnlyCalled(present, spelling)) continue;
    const near = hasPlace(present.starts, paragraph.start, paragraph.end, reading);
    const sure = present.tier === 'identified';
    const rank = (near ? 2 : 1) + (sure ? 2 : 0);
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = { code: near ? 'related-actor-near' : 'related-actor-on-page', actor: other, sure };
    if (near && sure) break;
  }
  return best;
}

/** Whether other actors were identified in the same paragraph, or at all. */
function othersPresent(
  reading: Reading,
  paragraph: { start: number; end: number },
  hit: Hit,
  page: Page,
): 'near' | 'on-page' | 'none' {
  // Who bears the same name is no evidence that it means another.
  const bearers = hit.readings.map(({ actor }) => actor);
  if (page.roll.isOtherIdentified(paragraph.start, paragraph.end, reading, bearers)) return 'near';
  for (const [other, presence] of page.present)
    if (!bearers.includes(other) && presence.tier === 'identified' && isElsewhere(presence, reading)) return 'on-page';
  return 'none';
}

const AND =
  /^["”»'’]?,? (?:and|or|y|e|o|ou|&|contra|against|versus|vs\.?) (?:(?:the|el|la|los|las|o|a|os|as) )?["“«'‘]?$/u;

/** Whether only `and` stands between a group's name and one that is identified. */
function isJoined({ start, end, actor }: Reading, { index }: Hit, { hits, text, lexicon }: Page): boolean {
  return [hits.all[index - 1], hits.all[index + 1]].some((other) => {
    const [best] = other?.verdicts ?? [];
    if (!other || !best || best.score < IDENTIFIED || best.reading.actor === actor) return false;
    if (lexicon.actors[best.reading.actor]!.kind !== 'group') return false;
    return AND.test(other.start < start ? text.slice(other.end, start) : text.slice(end, other.start));
  });
}

/** Whether the actor of a reading was identified before its paragraph. */
function isOnPageBefore(reading: Reading, paragraph: { start: number }, page: Page): boolean {
  const present = page.present.get(reading.actor);
  return present?.tier === 'identified' && present.starts.length > 0 && present.starts[0]! < paragraph.start;
}

/** Whether a full name that the page has not used before stands in a paragraph on another walk of life. */
function isBystander(reading: Reading, paragraph: Paragraph, page: Page): boolean {
  const present = page.present.get(reading.actor);
  return (
    reading.way === 'full' &&
    paragraph.sentences.some((sentence) => sentence.other > 0) &&
    !(present && isNamedBefore(present, reading.start))
  );
}

/** An actor of whom another part of the page speaks has no places, and is elsewhere. */
function isElsewhere(presence: Presence, { start, end }: { start: number; end: number }): boolean {
  return isNamedBefore(presence, start) || presence.starts.at(-1)! >= end;
}

/** Whether somebody else was introduced under these words since the actor was last named in full. */
function isTakenOver(reading: Reading, words: readonly string[], page: Page): boolean {
  if (reading.way !== 'nickname' && reading.way !== 'full') return false;
  const last = page.bearers.lastOfAll(words, reading.start);
  if (last === undefined) return false;
  const own = page.present.get(reading.actor)?.starts ?? [];
  return (own[firstFrom(own, last + 1)] ?? reading.start) >= reading.start;
}
