/** Names of families: whether a surname stands for several, or for a group that is called by it. */

import type { LexiconActor } from '../names/lexicon';
import { surnameShare } from '../names/namesakes';
import type { Reading } from '../reading/reading';
import type { Span } from '../text/places';
import { signBehind } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { SHARED_FEUD, SHARED_HEAD, SHARED_REACH } from '../words/shared-nouns';
import { foldedWords, isCapitalised, wordSet } from '../words/spelling';
import { FAMILY_AFTER, FAMILY_BEFORE, GROUP_NOUNS } from '../words/vocabulary';

/** `the Kavač`: a proper name that nobody bears, behind an article. */
export function isNoSurname({ start, end }: Span, around: Surroundings): boolean {
  const [before] = around.wordsBefore(start, 1);
  return (
    before === 'the' && foldedWords(around.text.slice(start, end)).every((word) => surnameShare(word) === undefined)
  );
}

/** `Colombo underboss`, `Colombo and Gambino leaders`, `Kinahan lieutenant`: somebody of the family's group, by rank. */
export function isRanked({ end }: Span, { text }: Surroundings): boolean {
  return RANK.test(text.slice(end, end + 48).replace(JOINED, ''));
}

const JOINED = /^ (?:and|or) (?!Cartel|Gang|Clan|Mafia)\p{Lu}\p{Ll}+(?= \p{Ll}+s(?![\p{L}]))/u;
const RANK =
  /^ (?:(?:(?:organi[sz]ed[- ])?crime |gang |cartel )?(?:underboss|consigliere|lieutenants?|capos?|captains?|soldiers?|associates?|street boss|henchm[ae]n|enforcers?|hitm[ae]n|foot soldiers?|boss(?:es)?|gunm[ae]n|thugs?|gangsters?|mobsters?|made m[ae]n|turncoats?|bigwigs|honchos|figures|members?|leaders?|leadership|crew))(?![\p{L}])/iu;

/** `Piromalli, conocido como Facciazza`: one man of the family, in the singular and without an article. */
export function isSaidOfOne({ start, end, way, strength }: Reading, around: Surroundings): boolean {
  if (way === 'acronym' || way === 'nickname' || strength === 'strong') return false;
  const { text } = around;
  if (!',c'.includes(signBehind(text, end)) || !KNOWN_BY.test(text.slice(end, end + 40))) return false;
  if (/[\s-]|s$/u.test(text.slice(start, end))) return false;
  const [before] = around.wordsBefore(start, 1);
  return before === undefined || !(FAMILY_BEFORE.has(before) || GROUP_NOUNS.has(before) || ARTICLE.test(before));
}

/** `Torrado Quesal, que fue jefe del cartel`: of surnames one man is told of. */
export function isOneMansRole({ start, end, way, strength }: Reading, { text }: Surroundings): boolean {
  if (way === 'acronym' || strength === 'strong' || !',qw'.includes(signBehind(text, end))) return false;
  return WHO_LED.test(text.slice(end, end + 40)) && isMadeOfSurnames(text.slice(start, end));
}

const WHO_LED =
  /^,? (?:que|quien|quem|who) (?:fue|era|es|foi|was|is) (?:el |la |o |the |a )?(?:jef[ea]|l[ií]der|capo|fundador|chefe|head|leader|boss|founder|kingpin)(?![\p{L}])/u;

const KNOWN_BY = /^,? (?:conocido|conhecido|apodado) (?:como )?["“«'‘]?\p{Lu}/u;
const ARTICLE = /^(?:the|el|la|o|a|del|da|do)$/;

/** `la hermana de los …`, `el más joven de los …`, `y los demás hermanos …`. */
const KIN_OF =
  /(?<![\p{L}\p{M}])(?:herman[oa]s?|irm[ãa](?:os|s)?|irmão|hij[oa]s?|filh[oa]s?|madre|padre|mãe|pai|prim[oa]s?|sobrin[oa]s?|(?:m[aá]s|mais) (?:joven|jovem|viejo|velho)|menor|mayor|maior|(?:demás|demais|otros|outros) (?:hermanos|irmãos)) (?:de |d)?(?:(?:los|las|os|as) )?$/iu;
/** `de los hermanos …`, but `el cártel de los hermanos …`. */
const SIBLINGS = /^(?:(?:los|os) )?(?:hermanos|irmãos) /iu;
const BEFORE_SIBLINGS = /((?:\p{L}+ )?\p{L}+) (?:de (?:los )?|dos )$/u;

/** Whether the people of a family are meant rather than the group that is called after them. */
export function isRatherFamily({ start, end, way }: Reading, { text }: Surroundings): boolean {
  const name = text.slice(start, end);
  if (way !== 'family' && !isMadeOfSurnames(name)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (KIN_OF.test(before)) return true;
  if (!SIBLINGS.test(name)) return false;
  const [, owner] = BEFORE_SIBLINGS.exec(before) ?? [];
  if (owner === undefined) return false;
  const words = foldedWords(owner);
  return !words.some((word) => GROUP_NOUNS.has(word)) && !/^(?:el|al?|del)$/.test(words.at(-1)!);
}

/** `the Torrado family` of a gang that no record calls a family or a clan: perhaps his wife and children. */
export function isRatherRelatives({ derived, way }: Reading, { words }: LexiconActor, surface: string): boolean {
  return derived && way === 'full' && /^\S+ family$/u.test(surface) && !words.some((word) => FAMILY_WORD.test(word));
}

const FAMILY_WORD = /^(?:family|families|familias?|clan|cla|cosca|ndrina)$/;

function isMadeOfSurnames(name: string): boolean {
  const words = foldedWords(name).filter((word) => !FAMILY_BEFORE.has(word));
  return words.length > 0 && words.every((word) => surnameShare(word) !== undefined);
}

const CRIMINAL = wordSet('criminal criminoso criminosa delictivo delictiva mafioso mafiosa');
const CRIMINAL_GROUP = /(?<![\p{L}])(?:grupo|organizaci[oó]n|organiza[cç][aã]o|estructura|red|rede) \p{Ll}+ $/iu;

const CLAN_OF = wordSet('de of da do');

const QUOTED_FAMILY = /^["”»'’]? (?:family|clan|['’]?ndrin[ae]|cosc(?:a|he))(?![\p{L}\p{M}])/u;

/** Whether a name stands for several of a family: `los Zambada`, `the Kinahan-Hutch feud`. */
export function standsForFamily({ start, end }: Span, around: Surroundings): boolean {
  const { text } = around;
  const before = around.before(start);
  const after = around.after(end);
  if (after && FAMILY_AFTER.has(after.folded.replace(/['’]s$/u, ''))) return true;
  // `the “Torrado” family`, `the Sardella 'ndrina`.
  if (QUOTED_FAMILY.test(text.slice(end, end + 12))) return true;
  if (',&aoye'.includes(signBehind(text, end)) && SHARED_HEAD.test(text.slice(end, end + SHARED_REACH))) return true;
  if (SHARED_FEUD.test(text.slice(end, end + SHARED_REACH))) return true;
  // `the Kinahan-Hutch feud`, `clan Marset-Insfrán`, `la familia de Lorenzana`.
  if (
    (text.charAt(end) === '-' && isCapitalised(text.charAt(end + 1))) ||
    (text.charAt(start - 1) === '-' &&
      /\p{L}/u.test(text.charAt(start - 2)) &&
      !/(?<![\p{L}\p{M}])(?:pro|anti|ex|post|pre|non)-$/iu.test(text.slice(Math.max(0, start - 6), start)))
  )
    return true;
  if (!before) return false;
  // `the Kray’s walking tour`: of one man nobody says `the`.
  if (before.folded === 'the' && /^[’']s(?!\p{L})/u.test(text.slice(end, end + 3))) return true;
  if (
    CLAN_OF.has(before.folded) &&
    /(?:clan|cl[aã]) (?:de|of|da|do) $/iu.test(text.slice(Math.max(0, start - 14), start))
  )
    return true;
  // `el grupo criminal Torrado`.
  if (CRIMINAL.has(before.folded) && CRIMINAL_GROUP.test(text.slice(Math.max(0, start - 32), start))) return true;
  // `doscientas familias Torrado`.
  if (/^(?:familias|families)$/.test(before.folded)) return true;
  if (!FAMILY_BEFORE.has(before.folded)) return false;
  // `the Guzmán faction`, `as Guzmán said`: a plural there would have an s.
  return !/^(?:the|as)$/.test(before.folded);
}
