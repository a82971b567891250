/** Evidence for and against one reading of a hit, each piece with its weight, and in words for the reader. */
import type { LexiconActor } from './lexicon';
import type { Reason, Reasons } from './mention';
import type { Hit, Page } from './page';
import type { Reading } from './reading';
import { foldedWords } from './spelling';
import { ALIAS_MARKER, ANOTHER, CRIME, GROUP_NOUNS, MEANS, NOT_HIM, PROFESSIONS, ROLES, THINGS } from './vocabulary';
import { GROUP_NAME, IDENTIFIED, PERSON_NAME, WEIGHTS } from './weights';

export interface Verdict extends Reasons {
  reading: Reading;
  score: number;
}

/** How far apart two names may stand to be beside one another, in UTF-16 units. */
const BESIDE = 90;

const CRIME_IN_NAME =
  /\b(?:c[aá]rt[eé]le?s?|cartels|mafia|mara|clan|gang|posse|comando|crime|drug|dto|narco|pandilla|cosca|'?ndrina|triad|yakuza|sindicato|facç[aã]o|banda|bando|outlaw|killers|bonde|criminal|trafficking|autodefensas|guerrilla|frente|bloque|disidencias)\b/iu;

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

  const paragraph = page.around.paragraphAt(reading.start);
  const surface = page.text.slice(reading.start, reading.end);
  const spelling = foldedWords(surface).join(' ');

  const others = othersPresent(reading, paragraph, page);
  const isCrime = paragraph.crimeWords >= 2 || page.isAboutCrime || others !== 'none';

  // Against, from the words around.
  let denied = false;
  const [before] = page.around.wordsBefore(reading.start, 1);
  if ((before !== undefined && ANOTHER.has(before)) || MEANS.test(page.text.slice(reading.end, reading.end + 48))) {
    add('said-to-be-another');
    denied = true;
  }
  if (isPerson) {
    const profession = professionBeside(reading, actor, page);
    if (profession === 'other') {
      add('another-profession');
      denied = true;
    } else if (profession === 'own' || roleBeside(reading, page)) add('role-fits');
    if (reading.way === 'nickname' && thingBeside(reading, page)) {
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
    if (reading.way === 'nickname' && page.boundElsewhere.has(spelling)) {
      add('another-bearer');
      denied = true;
    }
  } else {
    if (reading.strength !== 'strong' && thingBeside(reading, page)) {
      add('not-crime');
      denied = true;
    }
    if (isCrime && reading.strength !== 'strong' && groupWordBeside(reading, page)) add('group-word-beside');
    if (isCrime && reading.strength === 'medium' && CRIME_IN_NAME.test(surface))
      verdict.score += WEIGHTS['crime-word-in-name'];
  }
  // Another bearer was introduced under these very words: what follows may be about them.
  if (denied) for (const word of spelling.split(' ')) page.noteBearer(word, reading.start);

  // From the same actor elsewhere on the page.
  if (reading.way === 'acronym' && page.meaningOfAcronym(reading.start, reading.end)?.has(reading.actor))
    add('acronym-defined');
  const present = page.present.get(reading.actor);
  if (!denied && present?.tier === 'identified' && isKnownOtherwise(present.spellings, spelling)) {
    if (isTakenOver(reading, spelling, page)) add('another-bearer');
    else add('later-mention');
  }
  if (isPerson && !denied && otherNameBeside(reading, hit, page)) add('nickname-beside-name');

  // From others.
  const related = relatedPresence(reading, actor, paragraph, page);
  if (related) add(related.code, related.sure ? 1 : 0.75, [page.lexicon.actors[related.actor]!.name]);
  else {
    verdict.missing.push({ code: 'no-related-actor' });
    if (others !== 'none') add(others === 'near' ? 'other-actor-near' : 'other-actor-on-page');
  }

  // From what the text is about.
  if (isCrime) add('crime-context');
  else verdict.missing.push({ code: 'no-crime-context' });
  if (actor.places.some((place) => paragraph.names.has(place) || page.leadNames.has(place))) add('country-fits');
  const facts = actor.facts.filter((fact) => paragraph.names.has(fact) || page.leadNames.has(fact)).length;
  if (facts >= 2) add('facts-fit', facts >= 3 ? 2 : 1);
  if (isPerson && reading.way === 'full' && foldedWords(surface).length >= 4) verdict.score += WEIGHTS['long-name'];
  if (reading.way === 'nickname' && isMarkedAsAlias(reading, page)) verdict.score += WEIGHTS['marked-as-alias'];
  // Whoever is said to be somebody else is possible at most.
  if (denied) verdict.score = Math.min(verdict.score, IDENTIFIED - 1);
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
    verdict.missing.push({ code: 'full-name-missing' });
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

/** Identified under another, or a longer, spelling: this one follows from it. */
function isKnownOtherwise(spellings: ReadonlySet<string>, spelling: string): boolean {
  return spellings.size === 0 || spellings.size > 1 || !spellings.has(spelling);
}

const NEW_BEFORE = /\b(?:a|an|un|una|um|uma)\s+(?:\p{Ll}[\p{L}-]*\s+){1,4}$/u;
const NEW_AFTER = /^["”»'’)]?,\s+(?:de \p{Lu}[\p{L}]+,\s+)?(?:a|an|un|una|um|uma)\s+((?:\p{Ll}[\p{L}-]*\s*){1,4})/u;

/**
 * Whether somebody whom the page has already identified would be introduced like a stranger here: `a baker named …`,
 * `…, a school inspector`. Then it is a namesake.
 */
function isIntroducedAnew(reading: Reading, page: Page): boolean {
  const present = page.present.get(reading.actor);
  const { start } = page.around.paragraphAt(reading.start);
  if (present?.tier !== 'identified' || !present.starts.some((at) => at < start)) return false;
  const before = NEW_BEFORE.exec(page.text.slice(Math.max(0, reading.start - 60), reading.start));
  if (before && !foldedWords(before[0]).some((word) => ROLES.has(word) || CRIME.has(word))) return true;
  const after = NEW_AFTER.exec(page.text.slice(reading.end, reading.end + 80));
  return after !== null && !foldedWords(after[1]!).some((word) => ROLES.has(word) || CRIME.has(word));
}

const NAMING = new Set('named called chamado chamada llamado llamada de nome nombre by name the of'.split(' '));

function professionBeside(reading: Reading, actor: LexiconActor, page: Page): 'own' | 'other' | undefined {
  let before = page.around.wordsBefore(reading.start, 4);
  // `a baker named Marcos Almeida`, `un vecino de nombre …`.
  const naming = before.findIndex((word) => !NAMING.has(word));
  before = before.slice(Math.max(0, naming), Math.max(0, naming) + (naming > 0 ? 3 : 2));
  const after = page.text.slice(reading.end, reading.end + 40);
  const apposition =
    /^["”»'’)]?,?\s*(?:(?:\(|—|–)\s*)?(?:(?:the|a|an|el|la|un|una|o|uma?|es|is|was|era|foi|é)\s+)*((?:(?!de\b|del\b|of\b|do\b|da\b|to\b)[\p{L}-]+\s*){1,3})/u.exec(
      after,
    );
  const beside = [
    ...before,
    ...(apposition && /^["”»'’)]?[,(—–]|^ (?:is|was|es|era|é|foi) /u.test(after) ? foldedWords(apposition[1]!) : []),
  ];
  const professions = beside.filter((word) => PROFESSIONS.has(word));
  if (professions.length === 0) return undefined;
  if (professions.some((word) => actor.trades.includes(word))) return 'own';
  // `the prosecutor said Guzmán …`: only a trade right at the name is the bearer's.
  if (before.slice(0, naming > 0 ? 3 : 1).some((word) => PROFESSIONS.has(word))) return 'other';
  return foldedWords(apposition?.[1] ?? '').some((word) => PROFESSIONS.has(word)) ? 'other' : undefined;
}

function roleBeside(reading: Reading, page: Page): boolean {
  return (
    page.around.wordsBefore(reading.start, 5).some((word) => ROLES.has(word)) ||
    page.around.wordsAfter(reading.end, 7).some((word) => ROLES.has(word))
  );
}

function groupWordBeside(reading: Reading, page: Page): boolean {
  return (
    page.around.wordsBefore(reading.start, 3).some((word) => GROUP_NOUNS.has(word)) ||
    page.around.wordsAfter(reading.end, 2).some((word) => GROUP_NOUNS.has(word))
  );
}

function thingBeside(reading: Reading, page: Page): boolean {
  const near = [...page.around.wordsBefore(reading.start, 2), ...page.around.wordsAfter(reading.end, 2)];
  return near.some((word) => THINGS.has(word) && !GROUP_NOUNS.has(word));
}

function isMarkedAsAlias(reading: Reading, page: Page): boolean {
  const before = page.text.slice(Math.max(0, reading.start - 30), reading.start);
  return ALIAS_MARKER.test(before) || /["“«'‘]$/u.test(before);
}

/** A full name beside a nickname, or the other way round, of the same actor. */
function otherNameBeside(reading: Reading, hit: Hit, page: Page): boolean {
  const index = page.hits.indexOf(hit);
  for (const step of [-1, 1])
    for (let i = index + step; i >= 0 && i < page.hits.length; i += step) {
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
