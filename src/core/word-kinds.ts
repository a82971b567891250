/**
 * What a word is in the lists of the vocabulary, as the bits of one number: a rule asks for a kind among several words
 * at once, and a word of the page is looked up once for all rules.
 */
import { isCountryWord } from './countries';
import { foldWord } from './spelling';
import { ANOTHER, GROUP_KINDS, GROUP_NOUNS, INSTITUTIONS, ROLES, THINGS } from './vocabulary';

const words = (list: string): string[] => list.trim().split(/\s+/);

export const ROLE = 1;
export const GROUP_NOUN = 1 << 1;
export const GROUP_KIND = 1 << 2;
/** A firm, a place or a work, by a word that is no group's as well. */
export const THING = 1 << 3;
export const INSTITUTION = 1 << 4;
export const SOMEBODY_ELSE = 1 << 5;
export const COUNTRY = 1 << 6;
/** Begins what is said of the name before it: `is`, `significa`, `en español significa`. */
export const SAYING = 1 << 7;
export const INDEFINITE = 1 << 8;
export const SUCCESSION = 1 << 9;
/** Ends what hands on from a name to a nickname: `alias`, `conocido como`. */
export const NICKNAMING = 1 << 10;
export const CONJUNCTION = 1 << 11;
/** Words between a kind of group and its name: `known as the`. */
export const NAMING = 1 << 12;
export const ARTICLE = 1 << 13;

const LISTS: [kind: number, words: Iterable<string>][] = [
  [ROLE, ROLES],
  [GROUP_NOUN, GROUP_NOUNS],
  [GROUP_KIND, GROUP_KINDS],
  [THING, [...THINGS].filter((word) => !GROUP_NOUNS.has(word))],
  [INSTITUTION, INSTITUTIONS],
  [SOMEBODY_ELSE, ANOTHER],
  [SAYING, words('is was es era e foi means significa quiere quer in en em')],
  [INDEFINITE, words('a an un una um uma')],
  [SUCCESSION, words('generacion geracao generation anti neo')],
  [NICKNAMING, words('alias aka a.k.a a vulgo apodado apodada como nicknamed as')],
  [CONJUNCTION, words('and or y e')],
  [
    NAMING,
    words(`
      known as called named dubbed llamado llamada llamados llamadas denominado denominada denominados denominadas
      conocido conocida conocidos conocidas conhecido conhecida conhecidos conhecidas chamado chamada chamados chamadas
      como the el la los las o os a as de do da del
    `),
  ],
  [ARTICLE, words('el la los las del al o a do da ao the')],
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
  return (kinds.get(folded) ?? 0) | (isCountryWord(folded) ? COUNTRY : 0);
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
