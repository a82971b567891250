/** Evidence for and against one reading of a hit, each piece with its weight, and in words for the reader. */
import {
  groupWordBeside,
  hasArticle,
  isGivenToAnother,
  isInstitution,
  isIntroducedAnew,
  isMarkedAsAlias,
  isSaidToBeThing,
  roleBeside,
  thingBeside,
  tradeBeside,
} from './beside';
import { leavesStory } from './continuity';
import type { LexiconActor } from './lexicon';
import type { Reason, Reasons } from './mention';
import type { Hit, Page } from './page';
import type { Reading } from './reading';
import { foldedWords } from './spelling';
import type { Way } from './surface-forms';
import { type Paragraph, wordHash } from './surroundings';
import { ANOTHER, MEANS, NOT_HIM } from './vocabulary';
import { GROUP_NAME, IDENTIFIED, PERSON_NAME, POSSIBLE, WEIGHTS } from './weights';

export interface Verdict extends Reasons {
  reading: Reading;
  score: number;
  /** The words around say that somebody or something else is meant. */
  isDenied?: boolean;
}

/** How far apart two names may stand to be beside one another, in UTF-16 units. */
const BESIDE = 90;

const CRIME_IN_NAME =
  /\b(?:c[aá]rt[eé]le?s?|cartels|mafia|mara|clan|gang|posse|comando|crime|drug|dto|narco|pandilla|cosca|'?ndrina|triad|yakuza|sindicato|facç[aã]o|banda|bando|outlaw|killers|bonde|criminal|trafficking|autodefensas|guerrilla|frente|bloque|disidencias)\b/iu;

const hashes = new WeakMap<LexiconActor, { places: number[]; facts: number[] }>();

function hashesOf(actor: LexiconActor): { places: number[]; facts: number[] } {
  let known = hashes.get(actor);
  if (!known) {
    known = { places: actor.places.map(wordHash), facts: actor.facts.map(wordHash) };
    hashes.set(actor, known);
  }
  return known;
}

/** Weighs one reading. `page` holds what is known of the page so far. */
export function collectEvidence(reading: Reading, hit: Hit, page: Page): Verdict {
  const actor = page.lexicon.actors[reading.actor]!;
  const verdict: Verdict = { reading, score: 0, for: [], against: [], missing: [] };
  const isPerson = actor.kind === 'person';
  const add = (code: keyof typeof WEIGHTS & Reason['code'], factor = 1, values?: string[]) => {
    const weight = WEIGHTS[code] * factor;
    verdict.score += weight;
    (weight > 0 ? verdict.for : verdict.against).push({ code, ...(values ? { values } : {}) });
  };
  verdict.score += (isPerson ? PERSON_NAME : GROUP_NAME)[reading.strength];
  nameReasons(reading, actor, verdict);
  if (reading.former) verdict.score += WEIGHTS.former;
  if (isPerson && actor.deceased && reading.way === 'full') verdict.score += WEIGHTS.deceased;

  if (page.present.size === 0 && isNeverMore(reading, hit, page)) return { ...verdict, score: 0 };

  const paragraph = page.around.paragraphAt(reading.start);
  const surface = page.text.slice(reading.start, reading.end);
  const spelling = foldedWords(surface).join(' ');

  const others = othersPresent(reading, paragraph, page);
  const isCrime = paragraph.crimeWords >= 2 || page.isAboutCrime || others !== 'none';

  // Against, from the words around.
  let denied = false;
  const [before] = page.around.wordsBefore(reading.start, 1);
  if (
    (isPerson && before !== undefined && ANOTHER.has(before)) ||
    MEANS.test(page.text.slice(reading.end, reading.end + 48))
  ) {
    add('said-to-be-another');
    denied = true;
  }
  if (isPerson) {
    const trade = tradeBeside(reading, actor, page);
    if (trade === 'other') {
      add('another-profession');
      denied = true;
    } else if (trade === 'own' || roleBeside(reading, page)) add('role-fits');
    if (reading.way === 'nickname' && (thingBeside(reading, page) || isSaidToBeThing(reading, page))) {
      add('not-crime');
      denied = true;
    }
    if (!denied && isIntroducedAnew(reading, page)) {
      add('said-to-be-another');
      denied = true;
    }
    if (!denied && NOT_HIM.test(page.around.sentence(reading.start, reading.end))) {
      add('said-to-be-another');
      denied = true;
    }
    if (reading.needsArticle && !hasArticle(reading, page) && !otherNameBeside(reading, hit, page)) {
      verdict.against.push({ code: 'ordinary-word' });
      denied = true;
    }
    if (reading.way === 'nickname' && isGivenToAnother(reading, hit, page)) {
      add('another-bearer');
      denied = true;
    }
  } else {
    if (
      reading.strength !== 'strong' &&
      (thingBeside(reading, page) || isInstitution(reading, page) || isSaidToBeThing(reading, page))
    ) {
      add('not-crime');
      denied = true;
    }
    if (isCrime && reading.strength !== 'strong' && groupWordBeside(reading, page)) add('group-word-beside');
    if (isCrime && reading.strength === 'medium' && CRIME_IN_NAME.test(surface))
      verdict.score += WEIGHTS['crime-word-in-name'];
  }
  if (denied) verdict.isDenied = true;

  // From the same actor elsewhere on the page.
  if (reading.way === 'acronym' && page.meaningOfAcronym(reading.start, reading.end)?.has(reading.actor))
    add('acronym-defined');
  const present = page.present.get(reading.actor);
  if (!denied && present?.tier === 'identified' && isKnownMoreFully(present.spellings, spelling, reading)) {
    if (isTakenOver(reading, spelling, page)) add('another-bearer');
    else add('later-mention');
  }
  if (isPerson && !denied && otherNameBeside(reading, hit, page)) add('nickname-beside-name');

  const isAlone =
    !paragraph.headline &&
    !present?.spellings.has(spelling) &&
    !present?.starts.some(
      (at) => at >= paragraph.start && at < paragraph.end && (at < reading.start || at >= reading.end),
    ) &&
    pointsElsewhere(reading, spelling, isPerson, paragraph, others !== 'near', page);

  // From others.
  const related = relatedPresence(reading, actor, paragraph, page);
  if (related) add(related.code, related.sure ? 1 : 0.75, [page.lexicon.actors[related.actor]!.name]);
  else {
    verdict.missing.push({ code: 'no-related-actor' });
    if (others !== 'none') add(others === 'near' ? 'other-actor-near' : 'other-actor-on-page');
  }

  // A word like any other needs somebody, or something, to stand by it.
  const isUnsupported = isOrdinary(reading, surface, page) && !isSupported(verdict);

  // From what the text is about.
  if (isCrime) add('crime-context');
  else verdict.missing.push({ code: 'no-crime-context' });
  const home = hashesOf(actor);
  if (home.places.some((place) => page.hasWord(place, paragraph))) add('country-fits');
  const facts = home.facts.filter((fact) => page.hasWord(fact, paragraph)).length;
  if (facts >= 2) add('facts-fit', facts >= 3 ? 2 : 1);
  if (isPerson && reading.way === 'full' && foldedWords(surface).length >= 4) verdict.score += WEIGHTS['long-name'];
  if (reading.way === 'nickname' && isMarkedAsAlias(reading, page)) verdict.score += WEIGHTS['marked-as-alias'];
  // Letters and words that many bear: only what is tied to the actor counts.
  const says = new Set(verdict.for.map(({ code }) => code));
  const isTied =
    [...says].some((code) => TIES.has(code)) ||
    (says.has('related-actor-on-page') && (says.has('role-fits') || isMarkedAsAlias(reading, page)));
  const isLoose =
    reading.way === 'nickname'
      ? reading.strength === 'weak' || reading.strength === 'never-alone'
      : (reading.strength === 'never-alone' && reading.way !== 'acronym') ||
        (isPerson && reading.way === 'full' && reading.isWord && reading.derived);
  if (isLoose && !isTied) verdict.score = Math.min(verdict.score, IDENTIFIED - 1);
  if (isUnsupported && !verdict.for.some(({ code }) => code === 'role-fits' && isCrime))
    verdict.score = Math.min(verdict.score, POSSIBLE - 1);
  if (isPerson && reading.way !== 'full' && !verdict.for.some(({ code }) => FULL_NAMES.has(code)))
    verdict.missing.push({ code: 'full-name-missing' });
  let isElsewhere = false;
  if (verdict.score >= IDENTIFIED && leavesStory(reading, actor, page)) {
    verdict.against.push({ code: 'other-topic' });
    isElsewhere = true;
  }
  // Whoever is said to be somebody else is possible at most.
  if (denied || isAlone || isElsewhere) verdict.score = Math.min(verdict.score, IDENTIFIED - 1);
  return verdict;
}

function nameReasons(reading: Reading, actor: LexiconActor, verdict: Verdict): void {
  if (actor.kind !== 'person') {
    if (reading.strength === 'strong')
      verdict.for.push({ code: reading.way === 'acronym' ? 'unambiguous-acronym' : 'distinctive-name' });
    else if (reading.strength !== 'medium') verdict.against.push({ code: 'ordinary-word' });
    return;
  }
  if (reading.way !== 'full') {
    if (reading.strength !== 'never-alone') verdict.for.push({ code: 'registered-alias' });
    return;
  }
  verdict.for.push({ code: 'full-name' });
  if (reading.namesakes !== undefined && reading.namesakes >= 1)
    verdict.against.push({ code: 'common-name', values: [roundNamesakes(reading.namesakes)] });
}

/** Two figures are all that such an estimate carries. */
function roundNamesakes(namesakes: number): string {
  return String(Number(namesakes.toPrecision(namesakes < 10 ? 1 : 2)));
}

/** Identified under a fuller name than this one, which therefore follows from it. */
function isKnownMoreFully(spellings: ReadonlyMap<string, Way>, spelling: string, reading: Reading): boolean {
  if (spellings.size === 0) return true;
  const words = spelling.split(' ').length;
  for (const [other, way] of spellings) {
    if (other === spelling) continue;
    const otherWords = other.split(' ').length;
    if (otherWords > words || (way === 'full' && reading.way !== 'full' && otherWords >= 2)) return true;
  }
  return false;
}

/** Whether a word like any other has nothing beside it either, while nobody is known to be on the page. */
function isNeverMore(reading: Reading, hit: Hit, page: Page): boolean {
  if (!isOrdinary(reading, page.text.slice(reading.start, reading.end), page)) return false;
  if (reading.way === 'acronym' && page.meaningOfAcronym(reading.start, reading.end)) return false;
  return !roleBeside(reading, page) && !groupWordBeside(reading, page) && !otherNameBeside(reading, hit, page);
}

/** Whether a name that is also a word, or letters that nothing explains, stand where nothing else speaks of crime. */
function pointsElsewhere(
  reading: Reading,
  spelling: string,
  isPerson: boolean,
  paragraph: Paragraph,
  isFar: boolean,
  page: Page,
): boolean {
  if (reading.isWord && page.around.hasSmall(spelling, reading.start)) return true;
  if (paragraph.storyWords > 0 || !isFar) return false;
  if (isPerson) return reading.isWord;
  return reading.strength === 'weak' || reading.strength === 'never-alone';
}

/** With these the full name is on the page. */
const FULL_NAMES = new Set<Reason['code']>(['later-mention', 'nickname-beside-name']);

const TIES = new Set<Reason['code']>(['later-mention', 'nickname-beside-name', 'related-actor-near']);

const SUPPORT = new Set<Reason['code']>([
  'later-mention',
  'acronym-defined',
  'nickname-beside-name',
  'related-actor-near',
  'related-actor-on-page',
  'other-actor-near',
  'group-word-beside',
]);

function isSupported(verdict: Verdict): boolean {
  return verdict.for.some(({ code }) => SUPPORT.has(code));
}

/** A weak name that is written like a word: one word, or a nickname. Where a sentence begins even its capital is none. */
function isOrdinary(reading: Reading, surface: string, page: Page): boolean {
  if (reading.strength !== 'weak' && reading.strength !== 'never-alone') return false;
  if (reading.way === 'full' && /\s/.test(surface)) return page.lexicon.actors[reading.actor]!.kind !== 'person';
  return true;
}

/** A full name beside a nickname, or the other way round, of the same actor. */
function otherNameBeside(reading: Reading, hit: Hit, page: Page): boolean {
  for (const step of [-1, 1])
    for (let i = hit.index + step; i >= 0 && i < page.hits.length; i += step) {
      const other = page.hits[i]!;
      const gap = step < 0 ? hit.start - other.end : other.start - hit.end;
      if (gap > BESIDE) break;
      const same = other.readings.find((r) => r.actor === reading.actor);
      if (!same || same.way === reading.way) continue;
      if (!page.text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start)).includes('\n\n'))
        return true;
    }
  return false;
}

function relatedPresence(
  reading: Reading,
  actor: LexiconActor,
  paragraph: { start: number; end: number },
  page: Page,
): { code: 'related-actor-near' | 'related-actor-on-page'; actor: number; sure: boolean } | undefined {
  let best: { code: 'related-actor-near' | 'related-actor-on-page'; actor: number; sure: boolean } | undefined;
  let bestRank = 0;
  for (const other of actor.related) {
    const present = page.present.get(other);
    if (!present) continue;
    const elsewhere = present.starts.filter((at) => at < reading.start || at >= reading.end);
    if (present.starts.length > 0 && elsewhere.length === 0) continue;
    const near = elsewhere.some((at) => at >= paragraph.start && at < paragraph.end);
    const sure = present.tier === 'identified';
    const rank = (near ? 2 : 1) + (sure ? 2 : 0);
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = { code: near ? 'related-actor-near' : 'related-actor-on-page', actor: other, sure };
  }
  return best;
}

/** Whether other actors were identified in the same paragraph, or at all. */
function othersPresent(
  reading: Reading,
  paragraph: { start: number; end: number },
  page: Page,
): 'near' | 'on-page' | 'none' {
  let found: 'on-page' | 'none' = 'none';
  for (const [other, { tier, starts }] of page.present) {
    if (other === reading.actor || tier !== 'identified') continue;
    const elsewhere = starts.filter((at) => at < reading.start || at >= reading.end);
    if (starts.length > 0 && elsewhere.length === 0) continue;
    if (elsewhere.some((at) => at >= paragraph.start && at < paragraph.end)) return 'near';
    found = 'on-page';
  }
  return found;
}

/** Whether somebody else was introduced under these words since the actor was last named in full. */
function isTakenOver(reading: Reading, spelling: string, page: Page): boolean {
  if (reading.way !== 'nickname' && reading.way !== 'full') return false;
  const others = spelling.split(' ').map((word) => page.otherBearers.get(word)?.findLast((at) => at < reading.start));
  if (others.some((at) => at === undefined)) return false;
  const last = Math.min(...(others as number[]));
  const own = page.present.get(reading.actor)?.starts.filter((at) => at > last && at < reading.start) ?? [];
  return own.length === 0;
}
