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
import { givenNameShare, surnameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import { chosenOf } from '../reading/choices';
import type { SurnameHit, Waiting } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { foldedWords } from '../words/spelling';
import { followSurname, verdictOf, wordsOf } from './later-mentions';
import { GENERATION } from './which-bearer';

/** Decides the surnames of a page, and adds them to its hits. */
export function followSurnames(page: Page): void {
  const { hits } = page;
  const doubtful = noteDoubtfulBearers(page);
  const unknown: Waiting[] = [];
  for (const { match, names } of hits.waiting) {
    const here = names.filter((name) => page.present.has(name.actor) || doubtful.has(name.actor));
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
  const words = wordsOf(surname, page);
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
  const verdicts = followSurname(surname, page);
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
 * are named may be either brother. One surname alone has to come twice. A rare one that comes again and again is also
 * offered where the page identifies a group that has to do with his: `Escobar` beside Los Pepes; beside others as well, and
 * with much of his record on the page, it takes for granted who he is.
 */
function offerRelated(unknown: readonly Waiting[], page: Page): void {
  const { hits, text } = page;
  const spellings = unknown.map(({ match }) => foldedWords(text.slice(match.start, match.end)));
  const times = new Map<string, number>();
  for (const [first] of spellings) if (first !== undefined) times.set(first, (times.get(first) ?? 0) + 1);
  for (const [i, { match, names }] of unknown.entries()) {
    const words = spellings[i]!;
    if ((times.get(words[0]!) ?? 0) < 2 && words.length < 2) continue;
    // `López Obrador` is another than `Guzmán López`.
    const isOthers =
      words.length > 1 ? page.bearers.lastOfAll(words, text.length) !== undefined : page.bearers.has(words[0]!);
    if (isOthers || words.some((word) => page.around.hasSmall(word, match.start))) continue;
    const isOften =
      names.length === 1 &&
      !names[0]!.isWord &&
      (times.get(words[0]!) ?? 0) >= OFTEN &&
      words.every((word) => (surnameShare(word) ?? 0) < RARE && givenNameShare(word) === undefined);
    const tieOf = (actor: number) => relatedGroup(actor, page) ?? (isOften ? groupAround(actor, page) : undefined);
    const related = names.filter((name) => name.way === 'surname' && tieOf(name.actor) !== undefined);
    const readings = hits.read(match, related).filter((reading) => !reading.obstacle);
    if (readings.length === 0) continue;
    // Who shares more years and words with the text comes first.
    const facts = ({ actor, start }: Reading) =>
      page.subject.factsOf(page.lexicon.actors[actor]!, page.around.paragraphAt(start));
    readings.sort((a, b) => facts(b) - facts(a));
    const isKnown = isOften && facts(readings[0]!) >= FACTS && countIdentified(page) >= FACTS;
    hits.add(
      match,
      readings,
      readings.map((reading) => offer(reading, tieOf(reading.actor)!, isKnown ? IDENTIFIED : POSSIBLE)),
    );
  }
}

function offer(reading: Reading, related: number, score: number): Verdict {
  const found = bitsOf('related-actor-on-page', 'full-name-missing');
  return verdictFrom(reading, score, found, related);
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

/** So often a rare surname comes that is offered by what its bearer's group has to do with. */
const OFTEN = 4;
/** So many words and years of his record, and so many others identified, leave no doubt of whom nobody has to name. */
const FACTS = 2;
/** Share of all people up to which a surname is rare. */
const RARE = 0.001;
