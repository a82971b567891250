/**
 * A group's name where its words are meant: with a small letter in a sentence without crime (`el tren de Aragua sale a
 * las seis`), told apart as the real thing (`los Templarios de verdad`), or said of another group than the page's
 * (`otro grupo llamado La Brasa`).
 */

import type { Page } from '../page/page';
import { isNamedBefore } from '../page/presence';
import type { Reading } from '../reading/reading';
import { ending } from '../words/ending';
import { foldWord, wordSet } from '../words/spelling';

const NOUN_OF = /^(?:(?:el|la|o|a) )?(\p{Ll}[\p{L}\p{M}]+) (?:de(?: la| los)?|del|d[ao]s?) \p{Lu}/u;
/** These are written small where the group is meant as well. */
const CRIME_NOUNS = wordSet(`
    cartel carteis carteles cartels clan cla mafia mara banda bando pandilla cosca comando milicia faccao faccion bloque
    frente sindicato hermanos irmaos familia
  `);
/** `uma família do Norte`: of this noun there are several. */
const ONE_OF = ending(/(?<![\p{L}\p{M}])(?:una?|uma?|outra|otra|una de las) /iu);

/** Whether a name stands for what its words say. */
export function isSaidByItsWords(reading: Reading, page: Page): boolean {
  return isNoun(reading, page) || isTrueOne(reading, page);
}

function isNoun({ way, start, end }: Reading, { text, around }: Page): boolean {
  if (way === 'acronym') return false;
  const [, noun] = NOUN_OF.exec(text.slice(start, end)) ?? [];
  if (noun === undefined || around.isStory(start)) return false;
  return !CRIME_NOUNS.has(foldWord(noun)) || ONE_OF.test(text.slice(Math.max(0, start - 12), start));
}

const TRUE = /^["”»'’]? (?:de verdad|verdader[oa]s?|auténtic[oa]s?|de verdade|verdadeir[oa]s?)(?![\p{L}\p{M}])/u;

/** `la ONU verdadera`: those whose name the group took. */
const isTrueOne = ({ end }: Reading, { text }: Page): boolean => TRUE.test(text.slice(end, end + 16));

const OTHER_CALLED = ending(
  /(?<![\p{L}\p{M}])(?:[Aa]nother|[Oo]tr[oa]|[Oo]utr[oa]) \p{Ll}+ (?:called|named|known as|llamad[oa]|conocid[oa] como|de nombre|con el nombre de|chamad[oa]|conhecid[oa] como|de nome) (?:the )?["“«'‘]?/u,
);

/** Whether another is said to have the name, where the page has named its bearer before. */
export function isOtherOfName({ actor, start }: Reading, page: Page): boolean {
  if (!OTHER_CALLED.test(page.text.slice(Math.max(0, start - 50), start))) return false;
  const present = page.present.get(actor);
  return present?.tier === 'identified' && isNamedBefore(present, start);
}
