/**
 * Families whom the page names together, and then one by one: `the Krays … Reggie … Ronnie`. One given name may be
 * anybody's; those of two whom the dataset has in that family, and whom the page gives to nobody else, are theirs. Of the
 * family whose group it names one has to be there by another name, and a single given name is possible at most.
 */
import { tradeBeside } from '../evidence/titles';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import { surnamesOf } from '../names/kin';
import type { LexiconActor } from '../names/lexicon';
import { SHORT_GIVEN } from '../names/short-given';
import type { Page } from '../page/page';
import { learntReading } from '../reading/reading';
import { foldedWords } from '../words/spelling';
import { addGivenName } from './given-names';
import { type Alone, addBearer, type Bearer, givenNamesOf, hitsByStart, readGivenNames } from './lone-given-names';
import { isNamesakeRelative } from './relatives';
import { familyOf } from './siblings';

interface Family {
  members: readonly number[];
  /** Where the page first names the group that is called after them, if not themselves. */
  groupAt?: number;
}

/** Adds to the hits of a page those of a family whom it calls by their given names alone. */
export function followFamilies(page: Page): void {
  for (const family of familiesOf(page)) follow(family, page);
}

/** The families that the page names by a name that several of one surname bear, or by that of their group. */
function familiesOf({ text, hits, present, lexicon: { actors } }: Page): Family[] {
  const families = new Map<string, Family>();
  const add = (members: readonly number[], groupAt?: number) => {
    const key = [...members].sort((a, b) => a - b).join();
    if (members.length > 1 && !families.has(key))
      families.set(key, groupAt === undefined ? { members } : { members, groupAt });
  };
  for (const { start, end, readings } of hits.all) {
    if (readings.length < 2 || readings.some(({ way }) => way === 'surname')) continue;
    const bearers = readings.map(({ actor }) => actor);
    const words = foldedWords(text.slice(start, end));
    const isOfOne = bearers.some((actor) => actors[actor]!.given.some((given) => words.includes(given)));
    if (!isOfOne && areOfOneFamily(bearers, actors)) add(bearers);
  }
  for (const [actor, { tier, starts }] of present)
    if (tier === 'identified' && actors[actor]!.kind === 'group') add(familyOf(actors[actor]!, actors), starts[0] ?? 0);
  return [...families.values()];
}

function areOfOneFamily(bearers: readonly number[], actors: readonly LexiconActor[]): boolean {
  if (bearers.some((actor) => actors[actor]!.kind !== 'person' || actors[actor]!.cleared)) return false;
  const [first, ...others] = bearers.map((actor) => surnamesOf(actors[actor]!));
  return first!.some((surname) => others.every((surnames) => surnames.includes(surname)));
}

function follow({ members, groupAt }: Family, page: Page): void {
  const hitsAt = hitsByStart(page);
  const bearers = givenNamesIn(members, page);
  const { alone, others } = readGivenNames(page, bearers, hitsAt);
  for (const name of alone)
    if (isAnothers(name, bearers, page) || (groupAt !== undefined && isBroughtIn(name, page)))
      others.add(name.words[0]!);
  const called = alone.flatMap((name) => {
    const [given, ...further] = name.words;
    const [bearer, ...more] = bearers.get(given!)!;
    const isTheirs = further.length === 0 && more.length === 0 && !others.has(given!);
    // `Daniel told his teacher` is of nobody's cartel; what stands over the text is.
    if (groupAt !== undefined && name.start > groupAt && page.around.paragraphAt(name.start).storyWords === 0)
      return [];
    return isTheirs && !isOfAnother(given!, members, page) ? [{ name, actor: bearer!.actor }] : [];
  });
  const { present } = page;
  const isHere = (member: number) => present.get(member)?.tier === 'identified';
  const onPage = members.filter((member) => isHere(member) || called.some(({ actor }) => actor === member));
  // In the story of a gang two given names may be those of witnesses, where it names nobody else of the family.
  if (onPage.length < 2 || (groupAt !== undefined && !members.some(isHere))) return;
  // `Carlos was shot`: one given name alone may be a witness's there, whoever else of the family is on the page.
  const isPlain = groupAt === undefined || new Set(called.map(({ actor }) => actor)).size > 1;
  for (const { name, actor } of called) {
    const relative = onPage.find((other) => other !== actor);
    const score = isPlain || isHere(actor) ? IDENTIFIED : POSSIBLE;
    addGivenName({ name, actor, score, relative, isFar: true }, hitsAt, page);
  }
}

/** Whether what stands before a given name gives it to another: `el juez Ramón`, `otro de sus hijos, Ramón`. */
function isAnothers(name: Alone, bearers: ReadonlyMap<string, readonly Bearer[]>, page: Page): boolean {
  if (isNamesakeRelative(name.start, page)) return true;
  const { actors } = page.lexicon;
  return bearers
    .get(name.words[0]!)!
    .every(({ actor }) => tradeBeside(learntReading(name, actor, 'given'), actors[actor]!, page) === 'other');
}

/** `Ramón, un vecino`, `Ramón, de 15 años,`: whom the page has to bring in is not of those whom it knows by their group. */
const isBroughtIn = ({ end }: Alone, { text }: Page): boolean => BROUGHT_IN.test(text.slice(end, end + 24));

const BROUGHT_IN = /^["”»'’)]?, (?:(?:an?|un[ao]?|uma?) |(?:(?:de|con|com|aged) )?[1-9]\d?(?: a[ñn]os)?,)/u;

/** Whether somebody else of the page, like the father of a family, bears a given name too. */
function isOfAnother(given: string, family: readonly number[], { present, lexicon: { actors } }: Page): boolean {
  for (const actor of present.keys())
    if (actors[actor]!.kind === 'person' && !family.includes(actor) && actors[actor]!.given.includes(given))
      return true;
  return false;
}

/** Who of a family is called what: the given names that only one of them bears, and what English makes of them. */
function givenNamesIn(family: readonly number[], { lexicon: { actors } }: Page): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const actor of family) {
    const names = givenNamesOf(actors[actor]!);
    for (const given of names) addBearer(bearers, given, { actor });
    for (const [short, inFull] of SHORT_GIVEN)
      if (inFull.some((given) => names.includes(given))) addBearer(bearers, short, { actor });
  }
  return bearers;
}
