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
import { matchesIn, matchesOf, type Opened, opened } from '../words/matches';
import { foldedWords, foldWord } from '../words/spelling';
import { GIVEN } from './relatives';

/** Behind one of a row, his nickname: `Héctor, “El H”; y Carlos`. */
const CALLED = `(?:,? \\(?["“«'‘][^"“”«»'‘’\\n]{2,25}["”»'’]\\)?)?`;

/**
 * `los hermanos Arturo, …`, `cuatro hermanos: Arturo, …`, `hijos del Patriarca —Haroldo, …`, `los hermanos Luna: …`; no
 * more behind it.
 */
const KIN = 'hermanos|hermanas|irm[aã]os|irm[aã]s|brothers|sisters|siblings|sons|children|hijos|filhos';
const ROW = opened(
  KIN,
  `(?: (?:of|del?|d[oa]) [^,.;:!?()—–\\n]{2,40}| ${GIVEN}(?=:))?(?:,? | \\(|: | ?[—–] ?)(${GIVEN}${CALLED}(?:(?:[,;] |[,;]? (?:and|y|e) )${GIVEN}${CALLED}){1,6})(?![ '’-]?[\\p{L}\\p{M}]*\\p{Lu}|[\\p{L}\\p{M}'’-])`,
);
/** `los hermanos Javier, Devis y María Rivera`: whose surname stands at the end. */
const ROW_OF = opened(
  KIN,
  `(?:,? |: )((?:${GIVEN}, ){1,6}${GIVEN}),? (?:and|y|e) ${GIVEN} (\\p{Lu}[\\p{L}\\p{M}]+)(?![\\p{L}\\p{M}'’-])`,
);
/** `los líderes de Los Chapitos, Iván Archivaldo y Jesús Alfredo, …`: two given names each. */
const TWO = String.raw`\p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+`;
const LEADERS = opened(
  'l[ií]deres|jefes|cabecillas|capos|leaders|heads|bosses|chefes|dirigentes',
  ` (?:of|del?|d[oa]s?) [^,.;:!?()—–\\n]{2,40}, (${TWO},? (?:and|y|e) ${TWO})(?![ '’-]?[\\p{L}\\p{M}]*\\p{Lu}|[\\p{L}\\p{M}'’-])`,
);
/** `- Francisco Javier: preso desde 2006`: lines of a list, one after the other. */
const LINES: Opened = {
  opening: /^[-•*–—] ?./m,
  pattern: new RegExp(`(?:^[-•*–—] ?${GIVEN}[:,(][^\\n]*(?:\\n|$)){2,}`, 'gmu'),
};
const NAME = new RegExp(`(${GIVEN})`, 'gu');
const ITEM = new RegExp(`^[-•*–—] ?(${GIVEN})(?=[:,(])`, 'gmu');
/** A group is looked for so far before a row, in UTF-16 units. */
const REACH = 600;
/** The group may stand in the head of the row itself: `los líderes de …`. */
const HEAD = 20;
/** No row is longer. */
const LONGEST_ROW = 400;

interface Sibling {
  start: number;
  end: number;
  actor: number;
}

/** A row in the text: its names, and where they begin. */
interface Row {
  names: string;
  from: number;
  /** The surname at its end. */
  surname: string;
}

/** Adds to the hits of a page those whom a row of given names means. */
export function followSiblings(page: Page): void {
  const { actors } = page.lexicon;
  const isMember = (other: number) => actors[other]!.kind === 'person' && !actors[other]!.cleared;
  const groups = [...page.present].flatMap(([actor, { tier }]) => {
    const { kind, related } = actors[actor]!;
    return tier === 'identified' && kind === 'group' && related.filter(isMember).length > 1 ? [actor] : [];
  });
  if (groups.length === 0) return;
  const families = groups.filter((group) => familyOf(actors[group]!, actors).length > 1);
  const ofFamily = (group: LexiconActor) => familyOf(group, actors);
  for (const row of rowsIn(ROW, families, page)) follow(row, NAME, families, ofFamily, page);
  for (const row of rowsIn(LINES, families, page)) follow(row, ITEM, families, ofFamily, page);
  for (const row of rowsIn(ROW_OF, groups, page)) {
    const isOf = (other: number) => isOfFamily(actors[other]!, [row.surname]);
    follow(row, NAME, groups, ({ related }) => related.filter(isOf), page);
  }
  for (const row of rowsIn(LEADERS, groups, page))
    follow(row, NAME, groups, ({ related }) => related.filter(isMember), page);
}

/** The rows of a kind behind some groups: most of a page stands behind none, and is not looked through. */
function rowsIn(kind: Opened, groups: readonly number[], { text, present }: Page): Row[] {
  const starts = groups.flatMap((group) => present.get(group)!.starts).sort((a, b) => a - b);
  const rows: Row[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = Math.max(0, starts[i]! - HEAD);
    while (starts[i + 1]! - starts[i]! < REACH) i++;
    const passage = text.slice(start, starts[i]! + REACH + LONGEST_ROW);
    for (const row of matchesOf(kind, passage)) {
      const [all, names = all, surname = ''] = row;
      rows.push({ names, from: start + row.index + all.indexOf(names), surname: foldWord(surname) });
    }
  }
  return rows;
}

/** Takes a row for members of a group that is named before it: of the family that it leaves. */
function follow(
  { names, from }: Row,
  name: RegExp,
  groups: readonly number[],
  membersOf: (group: LexiconActor) => readonly number[],
  page: Page,
): void {
  const { actors } = page.lexicon;
  const rows: { group: number; siblings: Sibling[] }[] = [];
  for (const group of groups) {
    const { starts } = page.present.get(group)!;
    const last = starts[firstFrom(starts, from) - 1];
    if (last === undefined || from - last > REACH) continue;
    const siblings = siblingsIn(names, name, from, membersOf(actors[group]!), actors);
    if (siblings.length > 1) rows.push({ group, siblings });
  }
  const [first] = rows;
  if (!first || rows.some(({ siblings }) => !isSame(siblings, first.siblings))) return;
  for (const sibling of first.siblings) add(sibling, first.group, page);
}

const isSame = (a: readonly Sibling[], b: readonly Sibling[]): boolean =>
  a.length === b.length && a.every(({ actor }, i) => actor === b[i]!.actor);

const families = new WeakMap<LexiconActor, readonly number[]>();

/** The persons of a group who bear the surname that it is called by. */
export function familyOf(group: LexiconActor, actors: readonly LexiconActor[]): readonly number[] {
  let family = families.get(group);
  if (!family) {
    family = group.related.filter((other) => isOfFamily(actors[other]!, group.words));
    families.set(group, family);
  }
  return family;
}

/** The names of a row that exactly one of a family bears. */
function siblingsIn(
  row: string,
  names: RegExp,
  from: number,
  family: readonly number[],
  actors: readonly LexiconActor[],
): Sibling[] {
  const siblings: Sibling[] = [];
  for (const { 0: all, 1: name = '', index } of matchesIn(names, row)) {
    const given = foldedWords(name);
    const [actor, ...more] = family.filter((other) => given.every((word) => actors[other]!.given.includes(word)));
    const start = from + index + all.indexOf(name);
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
  const known = page.hits.beginningIn(start, start + 1).find((hit) => hit.end === end);
  if (known) known.verdicts = [verdict];
  else if (!page.hits.isTaken(start, end)) page.hits.add({ start, end }, [reading], [verdict]);
}
