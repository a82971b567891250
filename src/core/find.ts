/**
 * Finding: which spans of a text are written as names. The gazetteer is asked without regard to case, because the
 * press of Spanish and Portuguese writes "los Zetas" and "cártel de Sinaloa"; then what is written as an ordinary
 * word ("los rojos", "la línea") is dropped.
 */
import type { Gazetteer, Match } from './gazetteer';

/** Words that may stand small at the head of a name, if a later word of the name has its capital. */
const SMALL_HEADS =
  /^(?:los?|las?|el|os?|as?|the|i|il|gli|le|c[aá]rt[eé]l|cl[aã]n?|organizaci[oó]n|organiza[cç][aã]o|familia|fam[ií]lia|grupo|banda|bando|pandilla|mara|tren|trem|facci[oó]n|fac[cç][aã]o|hermanos|irm[aã]os|alias|don|do[nñ]a)$/iu;

const STARTS_LIKE_A_NAME = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function isWrittenAsName(text: string, { start, end }: Match): boolean {
  const surface = text.slice(start, end);
  if (STARTS_LIKE_A_NAME.test(surface)) return true;
  const [head, ...rest] = surface.match(WORD) ?? [];
  return head !== undefined && SMALL_HEADS.test(head) && rest.some((word) => STARTS_LIKE_A_NAME.test(word));
}

/** The matches of a text that are written as names, leftmost-longest, in order. */
export function findNames(gazetteer: Gazetteer, text: string): Match[] {
  return gazetteer.scan(text, { mode: 'any' }).filter((match) => isWrittenAsName(text, match));
}
