/**
 * Bare surnames and family names, once it is known who is on the page: those that waited are read, each is decided
 * (`later-mentions.ts`), and relatives of a group that is on the page are offered.
 */

import { type Verdict, verdictFrom } from '../evidence/evidence';
import { isRanked } from '../evidence/families';
import { isIntroducedAsOther } from '../evidence/introduced';
import { bitsOf } from '../evidence/reasons';
import { tradeBeside } from '../evidence/titles';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import type { Match } from '../gazetteer/gazetteer';
import { surnamesOf } from '../names/kin';
import type { LexiconName } from '../names/lexicon';
import { givenNameShare, surnameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import { chosenOf } from '../reading/choices';
import type { SurnameHit, Waiting } from '../reading/hits';
import { learntReading, type Reading } from '../reading/reading';
import type { Span } from '../text/places';
import { firstFrom } from '../text/places';
import { foldedWords, isArticle, isCapitalised } from '../words/spelling';
import { followSurname, verdictOf } from './later-mentions';
import { surnameWords } from './other-bearers';
import { GENERATION } from './which-bearer';

/** Decides the surnames of a page, and adds them to its hits. */
export function followSurnames(page: Page): void {
  const { hits } = page;
  const doubtful = noteDoubtfulBearers(page);
  const isHere = ({ actor }: { actor: number }) => page.present.has(actor) || doubtful.has(actor);
  // `Rotela` of `Clan Rotela` is a group's name as well; `Hans Salazar` is somebody's.
  const unknown = hits.surnames
    .filter(({ start, readings, hit }) => !hit && !readings.some(isHere) && !isLed(start, page))
    .map(({ of }) => of);
  for (const { match, names } of hits.waiting) {
    const here = names.filter(isHere);
    if (here.length > 0) hits.keep(match, here, names.length > 1);
    else unknown.push({ match, names });
  }
  offerRelated(unknown, page);
  hits.surnames.sort((a, b) => a.start - b.start);
  for (const surname of hits.surnames) {
    decide(surname, page);
    offerDoubtful(surname, doubtful, page);
  }
}

/** Whether a word with a capital stands before a place; an article that begins a sentence is none: `Los hermanos Luna`. */
function isLed(start: number, { around }: Page): boolean {
  const before = around.before(start);
  return before !== undefined && isCapitalised(before.word) && !isArticle(before.folded);
}

/**
 * A full name that nothing ties to the actor may be another's: the surname that follows is no surer than it. A name
 * by which the page has identified the actor elsewhere, and which nothing denies, is no other's. Returns where those
 * are named whom a page on crime names so and in no surer way.
 */
function noteDoubtfulBearers(page: Page): ReadonlyMap<number, Set<number>> {
  const doubtful = new Map<number, Set<number>>();
  for (const hit of page.hits.all) {
    const full = hit.readings.filter((r) => r.way === 'full' && !page.hits.isGroup(r));
    if (full.length === 0 || (chosenOf(hit.verdicts)?.score ?? 0) >= IDENTIFIED) continue;
    const isKnown = (r: Reading) => page.present.get(r.actor)?.spellings.has(page.settingOf(r, hit).spelling);
    if (full.some(isKnown) && !hit.verdicts.some(({ isDenied }) => isDenied)) continue;
    page.bearers.note(page.text.slice(hit.start, hit.end), hit.start);
    const [first] = hit.verdicts;
    if (!first || first.isDenied || !page.subject.isCrime || page.present.has(first.reading.actor)) continue;
    const starts = doubtful.get(first.reading.actor);
    if (starts) starts.add(hit.start);
    else doubtful.set(first.reading.actor, new Set([hit.start]));
  }
  return doubtful;
}

/** The surname of one who is only possible is possible as well, where nobody else of the name was named since. */
function offerDoubtful(surname: SurnameHit, doubtful: ReadonlyMap<number, ReadonlySet<number>>, page: Page): void {
  if (doubtful.size === 0 || surname.hit || surname.isFamily) return;
  if (surname.readings.some(({ actor }) => page.present.has(actor))) return;
  const words = surnameWords(surname, page);
  const last = page.bearers.lastOfAll(words, surname.start);
  const { actors } = page.lexicon;
  const readings = surname.readings.filter(
    (reading) =>
      reading.way === 'surname' &&
      last !== undefined &&
      doubtful.get(reading.actor)?.has(last) &&
      tradeBeside(reading, actors[reading.actor]!, page) !== 'other' &&
      !isIntroducedAsOther(reading, actors[reading.actor]!, page),
  );
  if (readings.length === 0 || words.some((word) => page.around.hasSmall(word, surname.start))) return;
  page.hits.add(
    surname,
    readings,
    readings.map((reading) => verdictOf(reading, POSSIBLE)),
  );
}

function decide(surname: SurnameHit, page: Page): void {
  // `a Kinahan hitman` is the group's, whoever of that name is on the page.
  if (surname.hit && (surname.hit.verdicts[0]?.score ?? 0) >= IDENTIFIED && isRanked(surname, page.around)) return;
  const decided = followSurname(surname, page);
  const isOfFamily = surname.isFamily && !surname.hit && decided.every(({ score }) => score < IDENTIFIED);
  const isHere = ({ actor }: Reading) => page.present.has(actor);
  const group = isOfFamily ? groupOfFamily(surname.readings.filter(isHere), page) : undefined;
  const verdicts = group ? [...group, ...decided] : decided;
  const [first] = verdicts;
  if (!first) return;
  if (first.score >= IDENTIFIED && !isOfGeneration(surname, page)) page.noteSurname(first.reading.actor, surname);
  // `Lorenzana` is the person on the page, `los Lorenzana` the group that has this name.
  const isGroup = surname.hit !== undefined && surname.hit.verdicts.length > 0;
  if (isGroup && (surname.isFamily || page.present.get(first.reading.actor)?.tier !== 'identified')) return;
  if (surname.hit) surname.hit.verdicts = verdicts;
  else page.hits.add(surname, surname.readings, verdicts);
}

/** `the younger Oseguera`: told from whom a bare surname means. */
const isOfGeneration = ({ start }: SurnameHit, page: Page): boolean =>
  GENERATION.test(page.around.wordsBefore(start, 1)[0] ?? '');

/**
 * Surnames without a given name anywhere, on a page that identifies a group of their bearers: `Treviño` where Los Zetas
 * are named may be either brother. One surname alone has to come twice, or be a rare one in a paragraph that identifies
 * somebody of its only bearer's; both surnames, and what stands for a family, may also go with another man of the
 * group. A rare one that comes again and again is offered where the page identifies a group that has to do with his:
 * `Escobar` beside Los Pepes; beside others as well, and with much of his record on the page, or with either in the
 * story of his own group, it takes for granted who he is.
 */
function offerRelated(unknown: readonly Waiting[], page: Page): void {
  const { hits, text } = page;
  const spellings = unknown.map(({ match }) => surnamesIn(text.slice(match.start, match.end)));
  const times = new Map<string, number>();
  for (const [first] of spellings) if (first !== undefined) times.set(first, (times.get(first) ?? 0) + 1);
  const inParts = namedInParts(unknown, times, page);
  const known = new Set<number>();
  const offered: { match: Match; verdicts: Verdict[] }[] = [];
  for (const [i, { match, names }] of unknown.entries()) {
    const part = names.length === 1 && inParts.has(names[0]!.actor) ? hits.read(match, names) : [];
    if (part.some(({ obstacle }) => !obstacle)) {
      const verdict = verdictFrom(part[0]!, IDENTIFIED, bitsOf('crime-context', 'full-name-missing'));
      hits.add(match, part, [verdict]);
      continue;
    }
    const words = spellings[i]!;
    const count = times.get(words[0]!) ?? 0;
    const isFamily = names.some(({ way }) => way === 'family');
    const isOnce = count < 2 && words.length < 2 && !isFamily;
    const isRare = words.every((word) => (surnameShare(word) ?? 0) < RARE && givenNameShare(word) === undefined);
    if (isFamily ? !isOfSeveral(match, text) : isOnce && (!isRare || words[0]!.length < LEAST_ALONE)) continue;
    // `López Obrador` is another than `Guzmán López`.
    const isOthers =
      words.length > 1 ? page.bearers.lastOfAll(words, text.length) !== undefined : page.bearers.has(words[0]!);
    if (isOthers || words.some((word) => page.around.hasSmall(word, match.start))) continue;
    const isOften = count >= OFTEN && isRare;
    const tieOf = (actor: number) => {
      if (isOnce) return relatedHere(actor, page, passageOf(match.start, page));
      return relatedGroup(actor, page) ?? (isFamily || words.length > 1 ? relatedHere(actor, page) : undefined);
    };
    const lastTieOf = (actor: number) => tieOf(actor) ?? (isOften ? groupAround(actor, page) : undefined);
    const tied = names.filter(({ way, actor }) => way !== 'given' && lastTieOf(actor) !== undefined);
    const related = isFamily ? tied : calledFirst(tied, words[0]!, page);
    if (isOnce && related.length > 1) continue;
    const found = hits.read(match, related).filter((reading) => !reading.obstacle);
    if (found.length === 0) continue;
    // Who shares more years and words with the text comes first.
    const facts = ({ actor, start }: Reading) =>
      page.subject.factsOf(page.lexicon.actors[actor]!, page.around.paragraphAt(start));
    found.sort((a, b) => facts(b) - facts(a));
    const others = countIdentified(page);
    const isTold = facts(found[0]!) >= FACTS;
    const { story, other } = page.around.sentenceAt(match.start);
    const isInGroupsStory = story > 0 && other === 0 && relatedGroup(found[0]!.actor, page) !== undefined;
    const [first, ...more] = found;
    // `Caracas`, `Vila` end a man's name; what everybody calls him by is his first surname.
    const isOnlyOne = more.length === 0 && !first!.isWord && surnameOf(first!, page) === words[0];
    const isKnown = isOnlyOne && isOften && (isInGroupsStory ? isTold || others >= FACTS : isTold && others >= FACTS);
    if (isKnown || (isOnlyOne && words.length > 1 && isInGroupsStory)) known.add(found[0]!.actor);
    const group = isFamily ? groupOfFamily(found, page) : undefined;
    offered.push({ match, verdicts: group ?? found.map((reading) => offer(reading, lastTieOf(reading.actor)!)) });
  }
  for (const { match, verdicts } of offered) {
    const [only, ...more] = verdicts;
    // Once it is told of him, whom it calls so elsewhere is he.
    if (more.length === 0 && only!.reading.way === 'surname' && known.has(only!.reading.actor))
      only!.score = IDENTIFIED;
    hits.add(
      match,
      verdicts.map(({ reading }) => reading),
      verdicts,
    );
  }
}

/** Of several who bear a surname the one whose first it is: `Escobar` is not Juan Carlos Ortiz Escobar. */
function calledFirst(names: readonly LexiconName[], surname: string, page: Page): readonly LexiconName[] {
  const first = names.filter((name) => surnameOf(name, page) === surname);
  return first.length === 1 ? first : names;
}

const surnameOf = ({ actor }: { actor: number }, { lexicon: { actors } }: Page) => surnamesOf(actors[actor]!)[0];

/**
 * Whom a page on crime names in parts, `Whitey` here and `Bulger` there: a given name that no list has and a rare surname,
 * again and again, both only his, and nobody else of the name.
 */
function namedInParts(unknown: readonly Waiting[], times: ReadonlyMap<string, number>, page: Page): Set<number> {
  const found = new Set<number>();
  if (!page.subject.isCrime) return found;
  const partsOf = (way: 'given' | 'surname') =>
    unknown.flatMap(({ match, names: [only, ...more] }) => {
      const words = surnamesIn(page.text.slice(match.start, match.end));
      return only?.way === way && !only.isWord && more.length === 0 && words.length === 1 && words[0]!.length > 4
        ? [{ actor: only.actor, word: words[0]! }]
        : [];
    });
  const given = partsOf('given').filter(({ word }) => givenNameShare(word) === undefined);
  for (const { actor, word } of given.length > 0 ? partsOf('surname') : [])
    if (
      (times.get(word) ?? 0) > 2 &&
      (surnameShare(word) ?? 0) < RARE / 10 &&
      given.some((other) => other.actor === actor) &&
      !page.bearers.has(word)
    )
      found.add(actor);
  return found;
}

/** `the Arellanos`, `la facción Arellano`, where the page identifies the cartel that has their name. */
function groupOfFamily(family: readonly Reading[], page: Page): Verdict[] | undefined {
  const [first] = family;
  if (!first || first.way === 'given') return undefined;
  const { actors } = page.lexicon;
  const group = relatedGroup(first.actor, page);
  if (group === undefined || family.some(({ actor }) => !actors[actor]!.related.includes(group))) return undefined;
  const isNamedSo = surnamesOf(actors[first.actor]!).some((surname) => actors[group]!.words.includes(surname));
  return isNamedSo ? [offer(learntReading(first, group, 'family'), first.actor)] : undefined;
}

/** The folded surnames of a match: `los hermanos Ochoa`. */
const surnamesIn = (surface: string): string[] => foldedWords(surface).filter((word) => !OF_FAMILY.test(word));

const OF_FAMILY = /^(?:l[ao]s|os|de|del|la|hermanos|irmaos)$/;

/** `los Ochoa`, `the Arellanos`; not the town of `Las Palmas`. */
const isOfSeveral = ({ start, end }: Span, text: string): boolean =>
  SEVERAL.test(text.slice(Math.max(0, start - 13), Math.min(end, start + 16)));

const SEVERAL = /(?<!\p{L})(?:[Tt]he|[Ll]os|[Oo]s|[Hh]ermanos|[Ii]rm[ãa]os) (?:[Hh]ermanos )?\p{Lu}/u;

function offer(reading: Reading, related: number): Verdict {
  return verdictFrom(reading, POSSIBLE, bitsOf('related-actor-on-page', 'full-name-missing'), related);
}

/** How many the page identifies. */
const countIdentified = ({ present }: Page): number =>
  [...present.values()].filter(({ tier }) => tier === 'identified').length;

/** A group that is identified on the page and to which the dataset ties an actor. */
function relatedGroup(actor: number, page: Page): number | undefined {
  const { actors } = page.lexicon;
  return actors[actor]!.related.find(
    (other) => actors[other]!.kind === 'group' && page.present.get(other)?.tier === 'identified',
  );
}

/** Whom the records tie to an actor, or a man of a group of his, identified on the page or in a paragraph of it. */
function relatedHere(actor: number, page: Page, within?: Span): number | undefined {
  const { actors } = page.lexicon;
  const { related } = actors[actor]!;
  for (const [other, { tier, starts }] of page.present) {
    if (tier !== 'identified') continue;
    if (within && (starts[firstFrom(starts, within.start)] ?? within.end) >= within.end) continue;
    const isOfGroup = (group: number) => actors[group]!.kind === 'group' && related.includes(group);
    if (related.includes(other) || (actors[other]!.kind === 'person' && actors[other]!.related.some(isOfGroup)))
      return other;
  }
  return undefined;
}

/** The paragraph of a place; what stands first, as a headline, speaks of what the whole text does. */
function passageOf(at: number, { around }: Page): Span {
  const { start, end } = around.paragraphAt(at);
  return { start, end: start === 0 && end < LONGEST_HEADLINE ? around.text.length : end };
}

/** One that is tied to a group of his. */
function groupAround(actor: number, page: Page): number | undefined {
  const { actors } = page.lexicon;
  const { related } = actors[actor]!;
  for (const [other, { tier }] of page.present)
    if (
      tier === 'identified' &&
      actors[other]!.kind === 'group' &&
      actors[other]!.related.some((further) => actors[further]!.kind === 'group' && related.includes(further))
    )
      return other;
  return undefined;
}

/** A headline is no longer, in UTF-16 units. */
const LONGEST_HEADLINE = 160;
/** So often a rare surname comes that is offered by what its bearer's group has to do with. */
const OFTEN = 4;
/** So many letters a surname has at least that is told from a bare mention. */
const LEAST_ALONE = 4;
/** So many words and years of his record, and so many others identified, leave no doubt of whom nobody has to name. */
const FACTS = 2;
/** Share of all people up to which a surname is rare. */
const RARE = 0.001;
