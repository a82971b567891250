/**
 * Rows of given names that the page calls brothers, sisters or children, where it has named the group of their family:
 * `la organización de los Beltrán Leyva, conformada por los hermanos Arturo, Alfredo, Héctor y Carlos`. One given name
 * may be anybody's; two of a row that the dataset has in one family are theirs.
 */
import { verdictFrom } from '../evidence/evidence';
import { BIT } from '../evidence/reasons';
import { IDENTIFIED } from '../evidence/weights';
import { surnamesOf } from '../names/kin';
import type { LexiconActor } from '../names/lexicon';
import type { Page } from '../page/page';
import { learntReading } from '../reading/reading';
import { firstFrom } from '../text/places';
import { foldedWords } from '../words/spelling';
import { GIVEN } from './relatives';

/** Behind one of a row, his nickname: `Héctor, “El H”; y Carlos`. */
const CALLED = `(?:,? \\(?["“«'‘][^"“”«»'‘’\\n]{2,25}["”»'’]\\)?)?`;

/**
 * `los hermanos Arturo, …`, `cuatro hermanos: Arturo, …`, `hijos del Patriarca —Haroldo, …`, `los hermanos Luna: …`; no
 * more behind it.
 */
const ROW = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:hermanos|hermanas|irm[aã]os|irm[aã]s|brothers|sisters|siblings|sons|children|hijos|filhos)(?: (?:of|del?|d[oa]) [^,.;:!?()—–\\n]{2,40}| ${GIVEN}(?=:))?(?:,? | \\(|: | ?[—–] ?)(${GIVEN}${CALLED}(?:(?:[,;] |[,;]? (?:and|y|e) )${GIVEN}${CALLED}){1,6})(?![ '’-]?[\\p{L}\\p{M}]*\\p{Lu}|[\\p{L}\\p{M}'’-])`,
  'gu',
);
/** A group is looked for so far before a row, in UTF-16 units. */
const REACH = 600;

interface Sibling {
  start: number;
  end: number;
  actor: number;
}

/** Adds to the hits of a page those whom a row of given names means. */
export function followSiblings(page: Page): void {
  const { actors } = page.lexicon;
  // Most pages name no group of a family: they are not looked through.
  const groups = [...page.present].filter(
    ([actor, { tier }]) =>
      tier === 'identified' && actors[actor]!.kind === 'group' && familyOf(actors[actor]!, actors).length > 1,
  );
  if (groups.length === 0) return;
  for (const row of page.text.matchAll(ROW)) {
    const from = row.index + row[0].length - row[1]!.length;
    const rows: { group: number; siblings: Sibling[] }[] = [];
    for (const [group, { starts }] of groups) {
      const last = starts[firstFrom(starts, from) - 1];
      if (last === undefined || from - last > REACH) continue;
      const siblings = siblingsIn(row[1]!, from, familyOf(actors[group]!, actors), actors);
      if (siblings.length > 1) rows.push({ group, siblings });
    }
    const [first] = rows;
    if (!first || rows.some(({ siblings }) => !isSame(siblings, first.siblings))) continue;
    for (const sibling of first.siblings) add(sibling, first.group, page);
  }
}

const isSame = (a: readonly Sibling[], b: readonly Sibling[]): boolean =>
  a.length === b.length && a.every(({ actor }, i) => actor === b[i]!.actor);

const families = new WeakMap<LexiconActor, readonly number[]>();

/** The persons of a group who bear the surname that it is called by. */
function familyOf(group: LexiconActor, actors: readonly LexiconActor[]): readonly number[] {
  let family = families.get(group);
  if (!family) {
    family = group.related.filter((other) => isOfFamily(actors[other]!, group.words));
    families.set(group, family);
  }
  return family;
}

/** The names of a row that exactly one of a family bears. */
function siblingsIn(row: string, from: number, family: readonly number[], actors: readonly LexiconActor[]): Sibling[] {
  const siblings: Sibling[] = [];
  for (const { 0: name, index } of row.matchAll(new RegExp(GIVEN, 'gu'))) {
    const given = foldedWords(name);
    const [actor, ...more] = family.filter((other) => given.every((word) => actors[other]!.given.includes(word)));
    const start = from + index;
    if (actor !== undefined && more.length === 0) siblings.push({ start, end: start + name.length, actor });
  }
  return siblings;
}

/** Whether a group bears the surname of a person of its own. */
function isOfFamily(person: LexiconActor, words: readonly string[]): boolean {
  if (person.kind !== 'person' || person.cleared) return false;
  const [surname] = surnamesOf(person);
  return surname !== undefined && words.includes(surname);
}

function add({ start, end, actor }: Sibling, group: number, page: Page): void {
  const reading = learntReading({ start, end }, actor, 'given');
  const verdict = verdictFrom(reading, IDENTIFIED, BIT['related-actor-near'], group);
  const known = page.hits.all.find((hit) => hit.start === start && hit.end === end);
  if (known) known.verdicts = [verdict];
  else if (!page.hits.isTaken(start, end)) page.hits.add({ start, end }, [reading], [verdict]);
}
