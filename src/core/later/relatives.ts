/**
 * People whom a text names by the way, as somebody's relatives: `su hermana Natalia Gamboa`, `the son of Nemesio
 * Oseguera`, `Israel Norero, hermano de …`. They are called by their given names; a bare surname stays with whom the
 * text is about.
 */

import type { Page } from '../page/page';
import type { Presence } from '../page/presence';
import type { Reading } from '../reading/reading';
import type { Span } from '../text/places';
import { firstFrom } from '../text/places';
import { ending } from '../words/ending';
import { foldWord, wordSet } from '../words/spelling';
import { BYSTANDERS, PROFESSIONS } from '../words/trades';
import { ROLES } from '../words/vocabulary';

/** A given name, or two. */
export const GIVEN = String.raw`\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)?`;
/** Small letters only: `Sister Juana` is a nun. Portuguese `o padre` is a priest. */
export const KIN =
  '(?:(?:half-?|step)?(?:brother|sister)s?|sons?|daughters?|fathers?|mothers?|wife|widow|husband|uncles?|aunts?|cousins?|nephews?|nieces?|siblings?|(?:herman|hermanastr)[oa]s?|hij[oa]s?|(?:su|sus|seu) (?:padres?|pais?)|madre|espos[oa]s?|viud[oa]|prim[oa]s?|t[ií][oa]s?|sobrin[oa]s?|irm(?:ão|ã|ãos|ãs)|filh[oa]s?|mãe|viúv[oa]|sobrinh[oa]s?)';
/** A word of kinship before a name, in its sentence and without the end of a clause between. */
const KIN_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])${KIN}(?![\\p{L}\\p{M}])[^.;:!?\\n]{0,70}$`, 'u');
/** `Sobrina de Ignacio Luna, Emma tenía …`, `The son of …`: the word of kinship opens a sentence about somebody else. */
const KIN_OPENS = new RegExp(`^(?:(?:the|el|la|o|a) )?(?:\\p{L}+ )?${KIN} (?:of|del?|d[oa]) [^.;:!?\\n]{0,50}$`, 'iu');
const KIN_BEHIND = new RegExp(
  `^[\\p{L}\\p{M} '’-]{0,40}, (?:(?:his|her|the|su|el|la|seu|sua|o|a) )?(?:\\p{Ll}+ )?${KIN}(?![\\p{L}\\p{M}])`,
  'u',
);
const REACH = 90;
/** So near to the beginning of its sentence a name, or the word of kinship before it, is what the sentence is about. */
const SUBJECT = 20;

/** Whether somebody around a place is mentioned by the way, as a relative: `…  su hermana …`, `…, hermano de …`. */
export function isMentionedAsRelative(at: number, page: Page): boolean {
  const { start } = page.around.sentenceAt(at);
  const kin = kinBefore(at, page);
  if (isWhoseKinOpens(at, page)) return true;
  // `The son of the president Desi Bouterse, Dino rose …`.
  if (CHILD_OF.test(page.text.slice(Math.max(0, at - REACH), at))) return true;
  if (kin !== undefined) return kin - start > SUBJECT;
  return at - start > 2 * SUBJECT && KIN_BEHIND.test(page.text.slice(at, at + REACH));
}

/** Whether a word of kinship stands before a name, whoever its sentence tells of. */
export const isCalledRelative = (at: number, page: Page): boolean => kinBefore(at, page) !== undefined;

/** Two who are told of together: `Reinaldo y su hermano Iván`; not `a family of smugglers, and his father, …`. */
const TOGETHER =
  /(?<![\p{L}\p{M}])(?<!(?<!\p{L})\p{Ll}+, )(?:y|e|and) (?:(?:his|her|sus?|seus?|suas?|o|a|el|la) )?(?:\p{Ll}+ )?$/u;

/** Where a word of kinship stands before the name of one who is told of alone. */
function kinBefore(at: number, page: Page): number | undefined {
  const from = Math.max(0, at - REACH);
  if (isWhoseKinOpens(at, page)) return page.around.sentenceAt(at).start;
  const before = KIN_BEFORE.exec(page.text.slice(from, at));
  if (!before) return undefined;
  const kin = from + before.index;
  return TOGETHER.test(page.text.slice(Math.max(0, kin - 30), kin)) ? undefined : kin;
}

const KIN_OF = ending(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${KIN}|mulher|mujer|parej[ao]|namorad[oa]|novi[oa]|girlfriend|parentes|parientes|familiares|relatives) (?:of|de|do|da|del) ["“«'‘]?`,
    'u',
  ),
);

/** `President Desi Luna’s son`: behind a name. */
const HIS_KIN = new RegExp(`^\\p{Lu}[\\p{L}\\p{M} '’-]{1,40}?['’]s (?:\\p{Ll}+ )?${KIN}(?![\\p{L}\\p{M}])`, 'u');
/** So much of its sentence may stand before a name whose kin the sentence is about. */
const OPENING = 60;

/** Whether a sentence begins with whose kin its subject is, and a name stands there as that. */
export function isWhoseKinOpens(at: number, page: Page): boolean {
  const { start } = page.around.sentenceAt(at);
  if (at - start < OPENING && HIS_KIN.test(page.text.slice(at, at + REACH))) return true;
  return KIN_OPENS.test(page.text.slice(start, at));
}

/** `las dos hijas de Guzmán`: whether a name says whose kin somebody is. */
export function isWhoseKin(at: number, { text }: Page): boolean {
  return KIN_OF.test(text.slice(Math.max(0, at - 60), at));
}

const HIS_KIN_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:his|her|sus?|seus?|suas?) (?:[\\p{Ll}-]+ )?${KIN}(?![\\p{L}\\p{M}])[^.;:!?\\n]{0,70}$`,
  'u',
);

const HIS_KIN_AT = new RegExp(`(?<![\\p{L}\\p{M}])(?:his|her|sus?|seus?|suas?) (?:[\\p{Ll}-]+ )?${KIN},? $`, 'u');

/**
 * Whether a passage names an actor as a relative of whom a surname in it means: its sentence opens with whose son that
 * is, or it has `his brother, …` behind the surname.
 */
export function isKinHere({ starts }: Presence, surname: Span, page: Page): boolean {
  const { start } = page.around.sentenceAt(surname.start);
  const { end } = page.around.paragraphAt(surname.start);
  const own = starts.slice(firstFrom(starts, start), firstFrom(starts, end));
  return (
    own.length > 0 &&
    own.every((at) =>
      at < surname.start ? isWhoseKinOpens(at, page) : HIS_KIN_BEFORE.test(page.text.slice(surname.end, at)),
    )
  );
}

/** Whether an actor is named between two places as `his brother, …` alone: whom it is about is somebody else. */
export function isHisKin({ starts }: Presence, from: number, to: number, page: Page): boolean {
  const own = starts.slice(firstFrom(starts, from), firstFrom(starts, to));
  return own.every((at) => isHisKinAt(at, page));
}

/** Whether a name stands as `his brother, …`. */
export const isHisKinAt = (at: number, { text }: Page): boolean =>
  HIS_KIN_AT.test(text.slice(Math.max(0, at - REACH), at));

/** `el chofer de …`, `los sicarios del capo …`. */
const SOMEBODY_OF =
  /(?<!\p{L})(\p{L}+)(?: (?:and|y|e) \p{L}+)? (?:of|to|del?|d[ao]s?) (?:(?:the|el|la|o|a) )?(?:\p{Lu}{2,6} )?(?:\p{Ll}+ ){0,2}["“«'‘]?$/u;
const IS_KIN = new RegExp(`^${KIN}$`, 'u');
const NEAR_SOMEBODY = wordSet(`
    ally partner friend confidant rival associate bodyguard girlfriend successor lover enemy man men socio socia amigo
    amiga aliado aliada escolta guardaespaldas novia novio pareja mujer sucesor testaferro enemigo compadre hombre
    hombres brazo braco parceiro comparsa mulher namorada sucessor inimigo homem homens laranja seguranca
  `);

/** Whether a name only says whose somebody is: what is said behind it may be said of that one. */
export function saysWhose(at: number, page: Page): boolean {
  const [, noun] = SOMEBODY_OF.exec(page.text.slice(Math.max(0, at - 80), at)) ?? [];
  if (noun === undefined) return false;
  const folded = foldWord(noun);
  return (
    IS_KIN.test(noun.toLowerCase()) ||
    [ROLES, PROFESSIONS, BYSTANDERS, NEAR_SOMEBODY].some((people) => people.has(folded)) ||
    isWhoseKin(at, page)
  );
}

const KIN_OF_BEHIND = new RegExp(
  `^["”»'’)]?, (?:(?:\\p{Ll}+ ){0,4}(?:\\p{Lu}[\\p{L}\\p{M}]+ ){1,3}(?:y|e|and) )?(?:\\p{Ll}+ ){0,3}${KIN} (?:of|del?|d[oa]) (?:\\p{Ll}+ ){0,3}["“«'‘]?(?=\\p{Lu})`,
  'u',
);

/**
 * `Pedro Luna, hermano de El Chispa`, `Pedro Luna, líder de Los Zorros e hijo de “El Chispa”`: whether the bearer of a
 * name is said to be kin to the actor himself.
 */
export function isKinOfOwn({ actor, end }: Reading, { text, hits }: Page): boolean {
  if (text.charAt(end) !== ',' && text.charAt(end + 1) !== ',') return false;
  const [said] = KIN_OF_BEHIND.exec(text.slice(end, end + REACH)) ?? [];
  if (said === undefined) return false;
  const behind = end + said.length;
  return hits.beginningIn(behind, behind + 1).some(({ readings }) => readings.some((r) => r.actor === actor));
}

const OF_WHOM = new RegExp(
  `^[\\p{L}\\p{M} .'’-]{2,50}["”»'’)]?,? (?:[\\p{Ll}]+ ){0,3}${KIN} (?:of|del?|d[oa]s?) (?:[\\p{Ll}-]+ ){0,4}["“«'‘]?$`,
  'u',
);

/** Whether somebody who is named at a place is said there to be a relative of whom the text names next. */
export function isRelativeOf(at: number, of: number, { text }: Page): boolean {
  return of - at < 2 * REACH && OF_WHOM.test(text.slice(at, of));
}

const NICKNAME_BEHIND = /^ ["“«'‘`(][^"“”«»'‘’`()\n]{1,30}["”»'’)] \p{Lu}/u;

/** `Enrique «Kike» Correa`: whether a nickname parts a given name from the surname of its bearer. */
export function leadsToSurname(end: number, { text }: Page): boolean {
  return NICKNAME_BEHIND.test(text.slice(end, end + 40));
}

/** `the Lawrence gang`: whether a given name, which ends at a place, is that of the bearer's men. */
export function leadsToGang(end: number, { text }: Page): boolean {
  return /^ (?:gang|clan|crew)(?![\p{L}\p{M}])/u.test(text.slice(end, end + 8));
}

/** Whether an actor is named before a place in one sentence only, as somebody's relative. */
export function isOnlyRelative({ starts }: Presence, before: number, page: Page): boolean {
  const count = firstFrom(starts, before);
  const [first] = starts;
  if (first === undefined || count === 0) return false;
  return starts[count - 1]! < page.around.sentenceAt(first).end && kinBefore(first, page) !== undefined;
}

/** `son of drug lord 'El Chapo'`: whether a name only says whose child somebody is. */
export const isWhoseChild = (at: number, { text }: Page): boolean =>
  CHILD_OF.test(text.slice(Math.max(0, at - REACH), at));

/** `She’s the daughter of the drug lord …`: the same of whom the sentence before has named. */
export const saysWhoseChild = (at: number, { text }: Page): boolean =>
  IS_CHILD_OF.test(text.slice(Math.max(0, at - REACH), at));

const IS_CHILD_OF =
  /(?<![\p{L}\p{M}])(?:(?:[Hh]e|[Ss]he)(?:['’]s| is| was)|(?:[Ee]lla?|[Ee]l[ea]) (?:es|era|é)|[EÉ]s|[EÉ]) (?:the |an? |la |el |una? |[oa] |uma? )?(?:\p{Ll}+ )?(?:son|daughter|hij[oa]|filh[oa]) (?:of|del?|d[oa])(?![\p{L}\p{M}])[^.;:!?\n]{0,50}$/u;

const CHILD_OF =
  /(?<![\p{L}\p{M}])(?:sons?|daughters?|hij[oa]s?|filh[oa]s?) (?:of|del?|d[oa])(?![\p{L}\p{M}])[^.;:!?\n]{0,70}$/iu;
const PARENT = /(?<![\p{L}\p{M}])(?:father|mother|padre|madre|pai|mãe)(?![\p{L}\p{M}])[^.;:!?\n]{0,30}$/iu;
const CHILD = /(?<![\p{L}\p{M}])(?:son|daughter|hij[oa]|filh[oa])(?![\p{L}\p{M}])[^.;:!?\n]{0,30}$/iu;

/** Whether the page says where it first names an actor that he is the parent, or the child, of somebody. */
export function generationOf({ starts }: Presence, page: Page): 'elder' | 'younger' | undefined {
  const [first] = starts;
  if (first === undefined) return undefined;
  const before = page.text.slice(Math.max(0, first - REACH), first);
  if (CHILD_OF.test(before) || PARENT.test(before)) return 'elder';
  return CHILD.test(before) ? 'younger' : undefined;
}

/** `los hijos de Lorenzana, Eliú y Waldemar`, `otro de sus hijos, Eliú`, `el hermano de Elio, también llamado Waldemar`. */
const NAMESAKE_BEFORE = ending(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${KIN} (?:of|del?|d[oa]) [^,.;:!?\\n]{2,50}, (?:${GIVEN}(?:, |,? (?:and|y|e) )){0,5}|(?:[Oo]ne|[Aa]nother|[Uu]n[oa]|[Oo]tr[oa]|[Uu]ma?|[Oo]utr[oa]) (?:of|de|d[oa]s) (?:his|her|their|sus|seus|suas) ${KIN}, |(?:also|tambi[eé]n|tamb[eé]m|igualmente) (?:named|called|llamad[oa]|chamad[oa]) )["“«'‘]?`,
    'u',
  ),
);

/** Whether a given name is said to be a relative's of whom the page has named: perhaps his namesake, never he. */
export function isNamesakeRelative(at: number, { text }: Page): boolean {
  return NAMESAKE_BEFORE.test(text.slice(Math.max(0, at - 140), at));
}

/**
 * `de los otros hermanos, Héctor está preso y Carlos cayó`, `Of the brothers … A third, Francisco Javier, …`: the word for
 * several of kin in the sentence, or in the one before it, of whom one more is named.
 */
export function oneOfSeveral(start: number, { text, around }: Page): string | undefined {
  const { start: from } = around.sentenceAt(start);
  const head = text.slice(from, start);
  const isOneMore = ONE_MORE.test(head);
  if (!isOneMore && !NEXT.test(head)) return undefined;
  const passage = isOneMore && from > 2 ? text.slice(around.sentenceAt(from - 2).start, start) : head;
  return SEVERAL_OF_KIN.exec(passage)?.[1];
}

const SEVERAL_OF_KIN =
  /(?<![\p{L}\p{M}])((?:half-?|step)?brothers|sisters|siblings|sons|hermanos|hermanas|hijos|irm[aã]os|irm[aã]s|filhos)(?![\p{L}\p{M}])/u;
const NEXT = /[\p{Ll}\p{N}](?:,? (?:y|e|and)|: ?|; (?:y |e |and )?)\s?$/u;
const ONE_MORE =
  /^(?:[Aa] (?:second|third|fourth|fifth)|[Aa]nother|[Tt]he (?:other|third|youngest|eldest|oldest)|[Oo]tr[oa]|[Oo]utr[oa]|[Uu]n (?:segundo|tercero|cuarto)|[Ee]l (?:otro|tercero|mayor|menor)|O (?:outro|terceiro|mais (?:novo|velho))), $/u;

/** `Torrado appeared in court. … Iván Torrado, another son, …`: whom it names behind it so is not he. */
export function isAnotherSon({ way, actor, start }: Reading, { text, present }: Page): boolean {
  const [first] = present.get(actor)!.starts;
  return way === 'surname' && first !== undefined && first > start && ANOTHER_SON.test(text.slice(first, first + 100));
}

const ANOTHER_SON =
  /^[^,.;:\n]{3,50}, (?:another|otr[oa]|outr[oa])(?: of (?:his|her|the)| de (?:sus|los|las))? (?:sons?|brothers?|daughters?|sisters?|hij[oa]s?|herman[oa]s?|filh[oa]s?|irm[ãa]o?s?)(?![\p{L}])/u;
