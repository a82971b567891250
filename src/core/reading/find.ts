/**
 * Finding: which spans of a text are written as names. The gazetteer is asked without regard to case, because the
 * press of Spanish and Portuguese writes "los Zetas" and "cártel de Sinaloa"; then what is written as an ordinary
 * word ("los rojos", "la línea") is dropped. Of overlapping names the longest wins, and of two as long the first.
 */
import type { Gazetteer, Match } from '../gazetteer/gazetteer';
import type { Lexicon } from '../names/lexicon';
import { plainOf } from '../text/plain-text';
import { beginsSentence } from '../text/sentences';
import { ending } from '../words/ending';

/** Words that may stand small at the head of a name, if a later word of the name has its capital. */
const SMALL_HEADS =
  /^(?:los?|las?|el|os?|as?|the|i|il|gli|le|c[aá]rt[eé]l|cl[aã]n?|organizaci[oó]n|organiza[cç][aã]o|familia|fam[ií]lia|grupo|banda|bando|pandilla|mara|tren|trem|facci[oó]n|fac[cç][aã]o|hermanos|irm[aã]os|alias|don|do[nñ]a|mil[ií]cia|cosca|mafia|frente|bloque|disidencias|camarada|comandante|capit[aá]n|capit[aã]o)$/iu;
const ARTICLES = /^(?:los?|las?|el|os?|as?|the|i|il|gli|le)$/iu;

const STARTS_LIKE_A_NAME = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** `the little Chapos`, who are several. */
const LITTLE = /^little \p{Lu}/u;
const CARTEL = /(?:^c[aá]rt[eé](?:l|les|is) (?:de |del |d[oa]s? )|^[\p{L}]+ (?:(?:drug )?cartel|posse)$)/u;
/** What groups are called and little else: `clan del golfo` wholly in small letters is no phrase. */
const GROUP_HEADS = /^(?:cl[aã]n?|mara|autodefensas|autodefesas)$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** `primeiro comando da capital`: so many words, and two of them so long, are no phrase either. */
const isLong = (words: readonly string[]): boolean =>
  words.length > 3 && words.filter((word) => word.length > 5).length > 1;

const NONE: readonly number[] = [];

/** `Reinaldo Torrado “El chispa”`, of which the quote begins a line. */
const isQuotedBehindName = (text: string, start: number, end: number): boolean =>
  /["”»]/u.test(text.charAt(end)) && /\p{Lu}[\p{Ll}\p{M}]+,?\s["“«]$/u.test(text.slice(Math.max(0, start - 30), start));

/** Which of the names of a match are written as names here. */
function writtenAsNames(text: string, { start, end, payloads }: Match, lexicon: Lexicon): readonly number[] {
  const surface = text.slice(start, end);
  // `Torrado, Reinaldo` is the order of lists; in `Cruz Torres, "Jhonsson Pulpo"` the comma parts two names.
  if (/,\s*[^\s\p{L}]/u.test(surface)) return NONE;
  // `Mayo (Zambada)`, but not `Torrado (Cártel` of `Reinaldo Torrado (Cártel Torrado)`.
  if (text.charAt(end) !== ')' && /\([^)]*$/u.test(surface)) return NONE;
  // Spanish `alias «Mao» o «Otoniel»`: no article.
  if (/^o ["“«'‘]/u.test(surface)) return NONE;
  const [head, ...rest] = surface.match(WORD) ?? [];
  if (head === undefined) return NONE;
  const isArticle = rest.length > 0 && ARTICLES.test(head);
  if (!isArticle && STARTS_LIKE_A_NAME.test(surface)) return payloads;
  // Sentence case of the Spanish press: `fundó La familia michoacana`. Where a sentence begins it may be any family.
  const isInside = () => !beginsSentence(text, start) || isQuotedBehindName(text, start, end);
  if (isArticle && STARTS_LIKE_A_NAME.test(head) && isInside()) return payloads;
  if ((isArticle || SMALL_HEADS.test(head)) && rest.some((word) => STARTS_LIKE_A_NAME.test(word))) return payloads;
  // `the gulf cartel`, `the shower posse`: no ordinary words go like this.
  if (rest.length > 0 && CARTEL.test(surface)) return payloads;
  if (isQuotedName(text, start, end, payloads, lexicon)) return payloads;
  return payloads.filter((payload) => {
    const name = lexicon.names[payload];
    if (name === undefined) return false;
    // `El rey del tumbe` is recorded with these capitals.
    const isGroup = lexicon.actors[name.actor]!.kind === 'group';
    if (LITTLE.test(surface) && isGroup) return true;
    const isDistinctive = isGroup && rest.length > 0 && name.strength === 'strong' && !name.derived;
    if (isDistinctive && (GROUP_HEADS.test(head) || isLong([head, ...rest]))) return true;
    return name.small || (isArticle && name.surface.slice(1) === surface.slice(1));
  });
}

const GROUP_BEFORE_QUOTE = ending(
  /(?<![\p{L}\p{M}])(?:bandas?|facci[oó]n|fac[cç][aã]o|pandilla|mara|cl[aá]n|c[aá]rtel|quadrilha|gang|organi[sz]aci[oó]n)(?: (?:criminal|criminosa|delincuencial|delictiva))?(?: (?:de|los|denominada|llamada|conocida como|conhecida como|chamada|called|known as))*[ :]*["“«'‘]/iu,
);

/** `la banda criminal de “los rastrojos”`: in quotes a group's name may stand in small letters, or a nickname of several words. */
function isQuotedName(
  text: string,
  start: number,
  end: number,
  payloads: readonly number[],
  lexicon: Lexicon,
): boolean {
  // `a “phantom squad,” but`: in English the comma stands inside.
  if (!/^[,.]?["”»'’]/u.test(text.slice(end, end + 2))) return false;
  const names = payloads.map((payload) => lexicon.names[payload]!);
  const hasGroup = names.some(({ actor }) => lexicon.actors[actor]!.kind === 'group');
  if (hasGroup && GROUP_BEFORE_QUOTE.test(text.slice(Math.max(0, start - 60), start))) return true;
  // `that the “phantom squad” was to carry out`, `el llamado “narco de narcos”`: no everyday name.
  return (
    /["“«]/u.test(text.charAt(start - 1)) &&
    /\s/u.test(text.slice(start, end)) &&
    names.some(({ strength, isWord }) => !isWord && (strength === 'strong' || strength === 'medium'))
  );
}

/** The names of a text: written as such, no two overlapping, in order. Payloads are indices into `lexicon.names`. */
export function findNames(gazetteer: Gazetteer, text: string, lexicon: Lexicon): Match[] {
  const plain = plainOf(text);
  const matches = gazetteer.scan(text, { mode: 'any', overlaps: 'all' }).flatMap((match) => {
    const payloads = writtenAsNames(plain?.text ?? text, plain ? plain.matchIn(match) : match, lexicon);
    if (payloads.length === 0) return [];
    return payloads.length === match.payloads.length ? match : { ...match, payloads };
  });
  const names: Match[] = [];
  for (let from = 0; from < matches.length; ) {
    let to = from + 1;
    let reach = matches[from]!.end;
    for (; to < matches.length && matches[to]!.start < reach; to++) reach = Math.max(reach, matches[to]!.end);
    if (to - from === 1) names.push(matches[from]!);
    else names.push(...longestFirst(matches.slice(from, to), lexicon));
    from = to;
  }
  return names;
}

/** Names that overlap are few; a text made to have many gets the plain leftmost rule, which is linear. */
const LARGEST_CLUSTER = 64;

/**
 * Longest matches that fit beside one another, in order of the text. The order of lists (`Torrado, Reinaldo`) comes
 * second: in `Reinaldo Torrado, Reinaldo el Viejo`, in `los Torrado Reinaldo Torrado`.
 */
function longestFirst(cluster: Match[], { names }: Lexicon): Match[] {
  const kept: Match[] = [];
  if (cluster.length > LARGEST_CLUSTER) {
    for (const match of cluster) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
    return kept;
  }
  const isOfLists = ({ payloads }: Match) => payloads.every((payload) => names[payload]?.surface.includes(', '));
  const lengthOf = (match: Match) => match.end - match.start - (isOfLists(match) ? 2 : 0);
  const byLength = cluster.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start);
  for (const match of byLength)
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
}
