/**
 * Surnames without a given name anywhere, on a page that identifies a group of their bearers: `Treviño` where Los Zetas
 * are named may be either brother. One surname alone has to come twice, or be a rare one in a paragraph that identifies
 * somebody of its only bearer's; both surnames, and what stands for a family, may also go with another man of the
 * group. A rare one that comes again and again is offered where the page identifies a group that has to do with his:
 * `Escobar` beside Los Pepes; beside others as well, and with much of his record on the page, or with either in the
 * story of his own group, it takes for granted who he is. So it does of both surnames in that story.
 */
import { type Verdict, verdictFrom } from '../evidence/evidence';
import { bitsOf } from '../evidence/reasons';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import { surnamesOf } from '../names/kin';
import type { LexiconName } from '../names/lexicon';
import { givenNameShare, surnameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import type { Waiting } from '../reading/hits';
import { learntReading, type Reading } from '../reading/reading';
import { firstFrom, type Span } from '../text/places';
import { foldedWords } from '../words/spelling';

/** A surname that nobody on the page explains, and its folded words. */
interface Unexplained extends Waiting {
  words: readonly string[];
}

/** How a page uses a surname. */
interface Use {
  isFamily: boolean;
  /** It comes once, alone. */
  isOnce: boolean;
  /** A rare one, again and again. */
  isOften: boolean;
}

/** Offers whom these surnames may mean by whom else the page identifies. */
export function offerRelated(unknown: readonly Waiting[], page: Page): void {
  const { hits, text } = page;
  const all = unknown.map(({ match, names }): Unexplained => {
    return { match, names, words: surnamesIn(text.slice(match.start, match.end)) };
  });
  const times = new Map<string, number>();
  for (const { words } of all) if (words.length > 0) times.set(words[0]!, (times.get(words[0]!) ?? 0) + 1);
  const inParts = namedInParts(all, times, page);
  const told = new Set<number>();
  const offered: { surname: Unexplained; verdicts: Verdict[] }[] = [];
  for (const surname of all) {
    const { match, names } = surname;
    const part = names.length === 1 && inParts.has(names[0]!.actor) ? hits.read(match, names) : [];
    if (part.some(({ obstacle }) => !obstacle)) {
      const verdict = verdictFrom(part[0]!, IDENTIFIED, bitsOf('crime-context', 'full-name-missing'));
      hits.add(match, part, [verdict]);
      continue;
    }
    const use = useOf(surname, times, page);
    const found = use ? bearersOf(surname, use, page) : [];
    if (!use || found.length === 0) continue;
    if (isTold(surname, use, found, page)) told.add(found[0]!.actor);
    const group = use.isFamily ? groupOfFamily(found, page) : undefined;
    const tieOf = (reading: Reading) => tieTo(reading.actor, surname, use, page)!;
    offered.push({ surname, verdicts: group ?? found.map((reading) => offer(reading, tieOf(reading))) });
  }
  for (const { surname, verdicts } of offered) {
    const [only, ...more] = verdicts;
    // Once it is told of him, whom it calls so elsewhere is he.
    if (more.length === 0 && only!.reading.way === 'surname' && told.has(only!.reading.actor)) only!.score = IDENTIFIED;
    const readings = verdicts.map(({ reading }) => reading);
    hits.add(surname.match, readings, verdicts);
  }
}

/** How the page uses a surname; nothing where it says too little, or may be somebody else's. */
function useOf({ match, names, words }: Unexplained, times: ReadonlyMap<string, number>, page: Page): Use | undefined {
  const { text, bearers, around } = page;
  const [first] = words;
  if (first === undefined) return undefined;
  const count = times.get(first)!;
  const isFamily = names.some(({ way }) => way === 'family');
  const isOnce = count < 2 && words.length < 2 && !isFamily;
  const isRare = words.every((word) => (surnameShare(word) ?? 0) < RARE && givenNameShare(word) === undefined);
  if (isFamily ? !isOfSeveral(match, text) : isOnce && (!isRare || first.length < LEAST_ALONE)) return undefined;
  // `López Obrador` is another than `Guzmán López`.
  const isOthers = words.length > 1 ? bearers.lastOfAll(words, text.length) !== undefined : bearers.has(first);
  if (isOthers || words.some((word) => around.hasSmall(word, match.start))) return undefined;
  return { isFamily, isOnce, isOften: count >= OFTEN && isRare };
}

/** Who on the page ties a bearer of a surname to it. */
function tieTo(actor: number, { match, words }: Unexplained, use: Use, page: Page): number | undefined {
  const tie = use.isOnce
    ? relatedHere(actor, page, passageOf(match.start, page))
    : (relatedGroup(actor, page) ?? (use.isFamily || words.length > 1 ? relatedHere(actor, page) : undefined));
  return tie ?? (use.isOften ? groupAround(actor, page) : undefined);
}

/** Those of its bearers who are tied to the page; who shares more years and words with the text comes first. */
function bearersOf(surname: Unexplained, use: Use, page: Page): Reading[] {
  const { match, names, words } = surname;
  const tied = names.filter(({ way, actor }) => way !== 'given' && tieTo(actor, surname, use, page) !== undefined);
  const related = use.isFamily ? tied : calledFirst(tied, words[0]!, page);
  if (use.isOnce && related.length > 1) return [];
  const found = page.hits.read(match, related).filter((reading) => !reading.obstacle);
  return found.sort((a, b) => factsOf(b, page) - factsOf(a, page));
}

const factsOf = ({ actor, start }: Reading, { subject, lexicon, around }: Page): number =>
  subject.factsOf(lexicon.actors[actor]!, around.paragraphAt(start));

/** Whether the page takes for granted that its readers know the only bearer. */
function isTold({ words }: Unexplained, { isOften }: Use, [first, ...more]: readonly Reading[], page: Page): boolean {
  // `Caracas`, `Vila` end a man's name; what everybody calls him by is his first surname.
  if (!first || more.length > 0 || first.isWord || surnameOf(first, page) !== words[0]) return false;
  const { story, other } = page.around.sentenceAt(first.start);
  const isInGroupsStory = story > 0 && other === 0 && relatedGroup(first.actor, page) !== undefined;
  if (words.length > 1 && isInGroupsStory) return true;
  if (!isOften) return false;
  const hasFacts = factsOf(first, page) >= FACTS;
  const hasOthers = countIdentified(page) >= FACTS;
  return isInGroupsStory ? hasFacts || hasOthers : hasFacts && hasOthers;
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
function namedInParts(unknown: readonly Unexplained[], times: ReadonlyMap<string, number>, page: Page): Set<number> {
  const found = new Set<number>();
  if (!page.subject.isCrime) return found;
  const partsOf = (way: 'given' | 'surname') =>
    unknown.flatMap(({ words, names: [only, ...more] }) => {
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
export function groupOfFamily(family: readonly Reading[], page: Page): Verdict[] | undefined {
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
