/**
 * People whom a page calls by their given names alone, once it is known who is on it: relatives of whom it has named
 * (`su hermano Benjamín`, `his brothers Arturo and Hector`), those who share a surname that comes behind
 * (`Nazar and Azruddin Mohamed`), and whom it has named in full. Both given names are his where nobody else on the
 * page bears them, or where it speaks of him; a single one is so in a sentence of the story, or where kinship is said, and else possible at most.
 */
import { leavesStory } from '../evidence/continuity';
import { verdictFrom } from '../evidence/evidence';
import { BIT } from '../evidence/reasons';
import { tradeBeside } from '../evidence/titles';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import { generationIn, relativesOf, sharesSurname, surnamesShared } from '../names/kin';
import type { LexiconActor } from '../names/lexicon';
import { givenNameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import { isNamedBefore, isNamedInFull } from '../page/presence';
import { learntReading } from '../reading/reading';
import { foldedWords } from '../words/spelling';
import { brotherJoined, isInOwnRow, LAST_OF_SEVERAL, SEVERAL_BEFORE } from './joined-given-names';
import {
  type Alone,
  addBearer,
  type Bearer,
  givenAt,
  givenNamesOf,
  type HitsAt,
  hitsByStart,
  KIN_TO,
  readGivenNames,
} from './lone-given-names';
import { GIVEN, isNamesakeRelative, KIN, oneOfSeveral } from './relatives';

/** A given name, or more of a name. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,3}`;
/** A word of kinship, with perhaps other given names between: `His brothers Benjamín and …`. */
export const KIN_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(${KIN}|[Tt]wins|gemelos|gêmeos)(?:,? (?:named|called|llamad[oa]s?|chamad[oa]s?))?,? (?:${NAME}(?:, |,? (?:and|y|e) )){0,4}["“«'‘]?$`,
  'u',
);
/** The same where whose kin it is stands between: `el hermano de Luna, …`. */
const KIN_OF_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])${KIN} (?:of|del?|d[oa]) [^,.;:!?\\n]{2,50}, (?:${GIVEN}(?:, |,? (?:and|y|e) )){0,5}["“«'‘]?$`,
  'u',
);
const SIBLING = /^(?:half-?|step)?(?:brother|sister|sibling|herman|irm|twins|gemelos|gêmeos)/iu;
const CHILD = /^(?:son|daughter|hij[oa]|filh[oa])/u;
/** Between a given name and the name with the surname that both share. */
const SHARES_SURNAME = /^(?:, (?:de )?[1-9]\d(?: años| anos)?,)? (?:and|y|e|&) (?=\p{Lu})/u;
const JOINED_REACH = 24;
const REACH = 110;

/** Where each was last called by his given name, for sure. */
type Introduced = Map<number, number>;

/** Adds to the hits of a page whom it calls by given names. */
export function followGivenNames(page: Page): void {
  const bearers = bearersOf(page);
  if (bearers.size === 0) return;
  const hitsAt = hitsByStart(page);
  const { alone, others } = readGivenNames(page, bearers, hitsAt);
  // Whom it has called by them already, and where last.
  const introduced: Introduced = new Map();
  for (const { end, verdicts } of page.hits.all)
    if (verdicts.length === 1 && verdicts[0]!.reading.way === 'given' && verdicts[0]!.score >= IDENTIFIED)
      introduced.set(verdicts[0]!.reading.actor, end);
  for (const name of alone) decide(name, bearers, others, introduced, hitsAt, page);
}

/** The persons whom the page identifies, and their relatives, by each of their folded given names. */
function bearersOf(page: Page): Map<string, Bearer[]> {
  const { actors } = page.lexicon;
  const bearers = new Map<string, Bearer[]>();
  const add = (bearer: Bearer) => {
    for (const given of givenNamesOf(actors[bearer.actor]!)) addBearer(bearers, given, bearer);
  };
  const here = [...page.present].filter(
    ([actor, { tier }]) => tier === 'identified' && actors[actor]!.kind === 'person',
  );
  for (const [actor] of here) add({ actor });
  for (const [actor] of here)
    for (const relative of relativesOf(actor, actors)) add({ actor: relative, relative: actor });
  return bearers;
}

function decide(
  name: Alone,
  bearers: ReadonlyMap<string, Bearer[]>,
  others: ReadonlySet<string>,
  introduced: Introduced,
  hitsAt: HitsAt,
  page: Page,
): void {
  const { actors } = page.lexicon;
  const all = (bearers.get(name.words[0]!) ?? []).filter(({ actor }) =>
    name.words.every((word) => actors[actor]!.given.includes(word)),
  );
  if (name.generation) {
    const called = all.filter(({ actor }) => generationIn(actors[actor]!) === name.generation);
    if (called.length === 1)
      addGivenName({ name, score: IDENTIFIED, relative: undefined, ...called[0]! }, hitsAt, page);
    return;
  }
  // `Eduardo` is the brother whose first name it is, and not Ramón Eduardo.
  const first = all.filter(({ actor }) => foldedWords(actors[actor]!.name)[0] === name.words[0]);
  const fitting = first.length > 0 ? first : all;
  const inOwnRow = fitting.filter((bearer) => isInOwnRow(name, bearer, page));
  if (inOwnRow.length === 1) {
    addGivenName({ name, actor: inOwnRow[0]!.actor, score: IDENTIFIED, relative: undefined }, hitsAt, page);
    introduced.set(inOwnRow[0]!.actor, name.end);
    return;
  }
  const kin = kinshipOf(name, hitsAt, page);
  if (kin) {
    const relatives = relativesIn(fitting, name, kin, page);
    const [only] = relatives;
    if (only && relatives.length === 1) {
      addGivenName({ name, score: IDENTIFIED, ...only }, hitsAt, page);
      introduced.set(only.actor, name.end);
    }
    return;
  }
  if (isNamesakeRelative(name.start, page)) return;
  const named = fitting.filter(
    ({ actor, relative }) =>
      introduced.has(actor) || (relative === undefined && isNamedBefore(page.present.get(actor)!, name.start)),
  );
  const brother = named.length === 0 ? brotherJoined(fitting, name, page) : undefined;
  if (brother) addGivenName({ name, score: POSSIBLE, ...brother }, hitsAt, page);
  const only = named.length > 1 ? spokenOf(named, name, introduced, page) : named[0];
  if (!only && named.length > 1) offerAll(named, name, others, hitsAt, page);
  if (!only || isInOthersRow(name, only, page) || name.words.every((word) => others.has(word))) return;
  // `O ator Adriano Magalhães`.
  if (tradeBeside(learntReading(name, only.actor, 'given'), actors[only.actor]!, page) === 'other') return;
  const isBoth = name.words.length > 1;
  const isPlain =
    (isBoth ||
      tellsOfHim(name, only, page) ||
      (named.length > 1 && isCalledSoBefore(name, introduced.get(only.actor), page))) &&
    !leavesStory(learntReading(name, only.actor, 'given'), actors[only.actor]!, page);
  const score = isPlain ? IDENTIFIED : POSSIBLE;
  if (!isBoth && givenNameShare(name.words[0]!) === undefined && !isCalledBy(name, actors[only.actor]!)) return;
  addGivenName({ name, actor: only.actor, score, relative: undefined }, hitsAt, page);
  if (isPlain && named.length > 1) introduced.set(only.actor, name.end);
}

/** `Ronnie` of Ronnie Kray: a short form that begins his name in the record is one he is called by; not `Al`. */
const isCalledBy = ({ words: [word] }: Alone, actor: LexiconActor): boolean =>
  word!.length > 3 && foldedWords(actor.name)[0] === word;

/** `I look forward to seeing Joaquín` on a page on two of the name, and on nobody else of it: either may be meant. */
function offerAll(
  named: readonly Bearer[],
  name: Alone,
  others: ReadonlySet<string>,
  hitsAt: HitsAt,
  page: Page,
): void {
  if (name.words.some((word) => others.has(word)) || givenAt(name.start, name.end, hitsAt)) return;
  const readings = named.map(({ actor }) => learntReading(name, actor, 'given'));
  const { actors } = page.lexicon;
  if (readings.some((reading) => tradeBeside(reading, actors[reading.actor]!, page) === 'other')) return;
  page.hits.add(
    name,
    readings,
    readings.map((reading) => verdictFrom(reading, POSSIBLE, BIT['later-mention'])),
  );
}

/** Of several of one given name the one whom this paragraph alone names, or else whom the page has called by it before. */
function spokenOf(named: readonly Bearer[], { start }: Alone, introduced: Introduced, page: Page): Bearer | undefined {
  const paragraph = page.around.paragraphAt(start);
  const here = named.filter(({ actor }) => page.roll.hasAnchorOf(actor, paragraph.start, start));
  const [only, ...more] = here.length > 0 ? here : named.filter(({ actor }) => introduced.has(actor));
  return more.length > 0 ? undefined : only;
}

/** Those of a given name who are relatives, as the word says, of somebody on the page. */
function relativesIn(fitting: readonly Bearer[], name: Alone, kin: Kinship, page: Page) {
  const { actors } = page.lexicon;
  const relatives = fitting.flatMap((bearer) => {
    const relative = isOfOtherFamily(name, bearer, page) ? undefined : relativeNear(bearer, name, kin, page);
    return relative === undefined ? [] : [{ actor: bearer.actor, relative }];
  });
  if (relatives.length < 2 || 'actors' in kin) return relatives;
  // Brothers have both surnames in common, father and son one.
  const wanted = SIBLING.test(kin.word) ? 2 : CHILD.test(kin.word) ? 1 : undefined;
  return relatives.filter(({ actor, relative }) => surnamesShared(actors[actor]!, actors[relative]!) === wanted);
}

/** Whether a sentence of the story, and of nothing else, has the given name of whom the page has named in full; or a paragraph has both. */
function tellsOfHim({ start }: Alone, { actor }: Bearer, page: Page): boolean {
  const { story, other } = page.around.sentenceAt(start);
  const paragraph = page.around.paragraphAt(start);
  const isStory = story > 0 || (paragraph.storyWords > 0 && page.roll.hasAnchorOf(actor, paragraph.start, start));
  const present = page.present.get(actor);
  return isStory && other === 0 && (!present || isNamedInFull(present));
}

/** Whether the page has called this one of several so in this paragraph or the one before. */
const isCalledSoBefore = ({ start }: Alone, last: number | undefined, { around }: Page): boolean =>
  last !== undefined && last < start && around.paragraphAt(start).start - around.paragraphAt(last).end < 3;

/** What says that a given name is a relative's: the word before it, or whose kin it is said to be. */
type Kinship = { word: string } | { actors: readonly number[] };

export function kinshipOf({ start, end }: Alone, hitsAt: HitsAt, page: Page): Kinship | undefined {
  const { text } = page;
  const head = text.slice(Math.max(0, start - REACH), start);
  const [, word] = KIN_BEFORE.exec(head) ?? [];
  if (word !== undefined) return { word };
  const several = oneOfSeveral(start, page);
  if (several !== undefined) return { word: several };
  const to = KIN_TO.exec(head);
  if (to) return { actors: bearersAt(start - to[0].length, page) };
  const of = KIN_OF_BEFORE.exec(head);
  if (of) return { actors: bearersAt(start - of[0].length + of[0].indexOf(','), page) };
  const [joined] = SHARES_SURNAME.exec(text.slice(end, end + JOINED_REACH)) ?? [];
  if (joined === undefined) return undefined;
  const next = hitsAt.get(end + joined.length);
  const named = next?.readings.filter(({ way }) => way === 'full').map(({ actor }) => actor) ?? [];
  return named.length > 0 ? { actors: named } : undefined;
}

/** Whom a name that ends at a place is taken for. */
function bearersAt(end: number, { hits }: Page): number[] {
  const hit = hits.all.find((other) => other.end === end);
  return hit?.verdicts.filter(({ score }) => score >= IDENTIFIED).map(({ reading }) => reading.actor) ?? [];
}

/** Of whom on the page a bearer is said to be a relative; himself, where the page names him more fully as well. */
function relativeNear({ actor, relative }: Bearer, { start }: Alone, kinship: Kinship, page: Page): number | undefined {
  const { actors } = page.lexicon;
  if ('actors' in kinship)
    return kinship.actors.find((other) => other !== actor && sharesSurname(actors[actor]!, actors[other]!));
  if (relative !== undefined) return isNamedBefore(page.present.get(relative)!, start + REACH) ? relative : undefined;
  for (const [other, { tier }] of page.present)
    if (
      other !== actor &&
      tier === 'identified' &&
      actors[other]!.kind === 'person' &&
      sharesSurname(actors[actor]!, actors[other]!)
    )
      return other;
  return undefined;
}

/** `los hermanos Mario y Alberto Pineda`: the surname of them all comes behind, and is not his. */
function isOfOtherFamily({ start, end }: Alone, { actor }: Bearer, { text, lexicon }: Page): boolean {
  if (!SEVERAL_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) return false;
  const [, last] = LAST_OF_SEVERAL.exec(text.slice(end, end + REACH)) ?? [];
  const { words, given } = lexicon.actors[actor]!;
  return last !== undefined && !foldedWords(last).some((word) => words.includes(word) && !given.includes(word));
}

/** `Luis Fernando, Carlos y Norma Arellano Félix`: a row of given names ends with both surnames of them all. */
function isInOthersRow({ end }: Alone, { actor }: Bearer, { text, lexicon }: Page): boolean {
  const [, last] = LAST_OF_SEVERAL.exec(text.slice(end, end + REACH)) ?? [];
  if (last === undefined) return false;
  const words = foldedWords(last);
  const { words: own } = lexicon.actors[actor]!;
  return words.length > 2 && !words.slice(-2).every((word) => own.includes(word));
}

interface Found {
  name: Alone;
  actor: number;
  score: number;
  /** Who is on the page, and whose relative he is said to be. */
  relative: number | undefined;
  /** The relative stands anywhere on the page. */
  isFar?: boolean;
}

export function addGivenName({ name, actor, score, relative, isFar }: Found, hitsAt: HitsAt, page: Page): void {
  const reading = learntReading(name, actor, 'given');
  const tie = isFar ? 'related-actor-on-page' : 'related-actor-near';
  const found = BIT[relative === undefined ? 'later-mention' : tie];
  const verdict = verdictFrom(reading, score, found, relative);
  const undecided = givenAt(name.start, name.end, hitsAt);
  if (!undecided) page.hits.add(name, [reading], [verdict]);
  else if (score >= IDENTIFIED) undecided.verdicts = [verdict];
}
