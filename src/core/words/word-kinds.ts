/**
 * What a word is in the lists of the vocabulary, as the bits of one number: a rule asks for a kind among several words
 * at once, and a word of the page is looked up once for all rules, by its hash and without making a string of it.
 */

import { TokenReader, wordHash } from '../gazetteer/normalize';
import { COUNTRY_WORDS } from './countries';
import { foldWord, listed } from './spelling';
import { CASE, OTHER_TOPICS } from './topics';
import { ANOTHER, BELONGING, CRIME, GROUP_KINDS, GROUP_NOUNS, ROLES, SAID_OF_ANYBODY, THINGS } from './vocabulary';

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
export const COUNTRY = 1 << 8;
/** Written with a hyphen, period or apostrophe in it. */
export const COMPOUND = 1 << 9;
export const ARTICLE = 1 << 10;
export const OF = 1 << 11;
/** Leads to the name of whom somebody is compared to: `the new …`, `una especie de …`. */
export const LIKENING = 1 << 12;
/** Says what somebody is called: `they called him …`, `two mayors named …`. */
export const CALLING = 1 << 13;
export const CRIME_WORD = 1 << 14;
/** Of a case, an investigation, a prison. */
export const CASE_WORD = 1 << 15;
/** Of another walk of life. */
export const OTHER_WORD = 1 << 16;
/** The same, with a capital too. */
export const PROPER_WORD = 1 << 17;
/** Before letters: who or what is a group's. */
export const BELONGS = 1 << 18;
/** Whatever says what a passage speaks of. */
export const TOPICS = CRIME_WORD | CASE_WORD | OTHER_WORD | PROPER_WORD;

const LISTS: [kind: number, words: Iterable<string>][] = [
  [ROLE, [...ROLES].filter((word) => !SAID_OF_ANYBODY.has(word))],
  [GROUP_NOUN, GROUP_NOUNS],
  [GROUP_KIND, GROUP_KINDS],
  [THING, [...THINGS].filter((word) => !GROUP_NOUNS.has(word))],
  [SOMEBODY_ELSE, ANOTHER],
  [BELONGS, BELONGING],
  [INDEFINITE, listed('a an un una um uma')],
  [SUCCESSION, listed('generacion geracao generation anti neo new')],
  [NICKNAMING, listed('alias aka a.k.a vulgo apodado apodada como nicknamed as')],
  [COUNTRY, COUNTRY_WORDS],
  [ARTICLE, listed('the a an el o un um')],
  [OF, listed('of de del da do dos das')],
  [
    LIKENING,
    listed('new next nuevo nueva novo nova proximo proxima sort kind especie second segundo segunda an un una um uma'),
  ],
  [
    CALLING,
    listed(`
      called calls dubbed named chamaram chamavam chamam dicen dijeron decian llaman llamaban llamaron llamados llamadas
      chamados chamadas
    `),
  ],
];

const reader = new TokenReader();
let plain: Map<number, number> | undefined;
/** Whether a word may be in a list, by the lowest bits of its hash: nearly none is, and every word of a passage is asked about. */
const mayBeListed = new Uint8Array(1 << 14);
const compound = new Map<string, number>();

/** The lists by the hashes of their words; those of several tokens by their spelling. */
function readLists(): Map<number, number> {
  const found = new Map<number, number>();
  for (const [kind, list] of LISTS)
    for (const word of list) {
      reader.reset(word, 0);
      reader.next();
      if (reader.end === word.length) found.set(reader.hash, (found.get(reader.hash) ?? 0) | kind);
      else compound.set(word, (compound.get(word) ?? 0) | kind);
    }
  // A compound is known by its first part: the rest is not looked at in a passage.
  const addTopic = (list: Iterable<string>, kind: number) => {
    for (const hash of Array.from(list, wordHash)) found.set(hash, (found.get(hash) ?? 0) | kind);
  };
  addTopic(CRIME, CRIME_WORD);
  addTopic(CASE, CASE_WORD);
  for (const [topic, list] of Object.entries(OTHER_TOPICS))
    addTopic(list, topic === 'proper' ? PROPER_WORD : OTHER_WORD);
  for (const hash of found.keys()) mayBeListed[hash & (mayBeListed.length - 1)] = 1;
  return found;
}

/** What a word is, by its hash (`wordHash`). */
export function kindsOfHash(hash: number): number {
  plain ??= readLists();
  return mayBeListed[hash & (mayBeListed.length - 1)] === 0 ? 0 : (plain.get(hash) ?? 0);
}

/** What the word between two places of a text is. */
export function kindsOf(text: string, start: number, end: number): number {
  reader.reset(text, start);
  reader.next();
  if (reader.end === end) return kindsOfHash(reader.hash);
  return COMPOUND | (compound.get(foldWord(text.slice(start, end))) ?? 0);
}
