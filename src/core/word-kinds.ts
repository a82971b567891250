/**
 * What a word is in the lists of the vocabulary, as the bits of one number: a rule asks for a kind among several words
 * at once, and a word of the page is looked up once for all rules.
 */
import { foldWord } from './spelling';
import { ANOTHER, GROUP_KINDS, GROUP_NOUNS, ROLES, THINGS } from './vocabulary';

const words = (list: string): string[] => list.trim().split(/\s+/);

export const ROLE = 1;
export const GROUP_NOUN = 1 << 1;
export const GROUP_KIND = 1 << 2;
/** A firm, a place or a work, by a word that is no group's as well. */
export const THING = 1 << 3;
/** Before a name: another bearer of it. */
export const SOMEBODY_ELSE = 1 << 4;
export const INDEFINITE = 1 << 5;
/** In the names of bodies that call themselves after a group, or against it. */
export const SUCCESSION = 1 << 6;
/** Ends what leads from a name to a nickname: `alias`, `conocido como`. */
export const NICKNAMING = 1 << 7;

const LISTS: [kind: number, words: Iterable<string>][] = [
  [ROLE, ROLES],
  [GROUP_NOUN, GROUP_NOUNS],
  [GROUP_KIND, GROUP_KINDS],
  [THING, [...THINGS].filter((word) => !GROUP_NOUNS.has(word))],
  [SOMEBODY_ELSE, ANOTHER],
  [INDEFINITE, words('a an un una um uma')],
  [SUCCESSION, words('generacion geracao generation anti neo')],
  [NICKNAMING, words('alias aka a.k.a a vulgo apodado apodada como nicknamed as')],
];

/** A word as a page writes it, folded, and what it is. */
export interface Word {
  folded: string;
  kinds: number;
}

let kinds: Map<string, number> | undefined;

function readKinds(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [kind, list] of LISTS) for (const word of list) found.set(word, (found.get(word) ?? 0) | kind);
  return found;
}

function kindsOf(folded: string): number {
  kinds ??= readKinds();
  return kinds.get(folded) ?? 0;
}

const known = new Map<string, Word>();
const MOST_KNOWN = 8_192;

/** Looks a word up, written as on the page. */
export function wordOf(written: string): Word {
  let word = known.get(written);
  if (word === undefined) {
    const folded = foldWord(written);
    word = { folded, kinds: kindsOf(folded) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, word);
  }
  return word;
}
