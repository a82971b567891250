/**
 * Names that are not said of their bearer: people and places are compared to him, or it is the name itself that is
 * spoken of.
 */

import { wordHash } from '../gazetteer/normalize';
import type { LexiconActor } from '../names/lexicon';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { isCountryWord, isStateWord } from '../words/countries';
import { ending } from '../words/ending';
import { foldWord } from '../words/spelling';
import { REGIONS } from '../words/vocabulary';
import { ARTICLE, CALLING, COMPOUND, COUNTRY, LIKENING as LIKENING_WORD, OF } from '../words/word-kinds';

/** How much of the text on either side is looked at, in UTF-16 units. */
const REACH = 40;

const ENGLISH = wordHash('the');

/** Not `Luna usa`: small letters make it a verb. */
const COUNTRY_BEHIND = /^["”»'’]? (?!usa )(\p{Ll}[\p{L}\p{M}]+)(?!['’])/u;
/** `the new …`, `el segundo …`, `una especie de …`: what is called by the name next is somebody else. */
const LIKENING = ending(
  /(?<![\p{L}\p{M}])(?:(?:[Tt]he|[Aa]|[Ee]l|[Ll]a|[Oo]|[Uu]na?|[Uu]ma?) (?:new|next|second|segund[oa]|nuev[oa]|nov[oa]|pr[oó]xim[oa])|(?:sort|kind) of|especie de|[Aa] (?:second|would-be)|(?:Europe|Asia|Africa)['’]s|[Aa]n|[Uu]na?|[Uu]ma?)(?: (?:the|a|an|el|la|un|una|o|um|uma))? ["“«'‘]?/u,
);
/** `El Salvador’s ‘Pablo Escobar’`. */
const WHOSE = ending(/(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+)['’]s? ["“‘]?/u);
/** `they called him …`, `le llaman el …`: of a name that is no nickname. */
const CALLED = ending(
  /(?<![\p{L}\p{M}])(?:(?:called|calls|dubbed) (?:him|her|me|us|them)(?: (?:the|an?))?|(?:[Mm]e|[Ll][oe]s?|[Oo]) (?:chamaram|chamavam|chamam|dicen|dijeron|dec[ií]an|llaman|llamaban|llamaron)(?: de)?(?: (?:el|la|un|una|o|um|uma))?) ["“«'‘]?/u,
);
const ARTICLE_BEFORE =
  /(?<![\p{L}\p{M}])([Tt]he|[Aa]n?|[Ee]l|[Oo]|[Uu]n|[Uu]m) ["“«'‘]?(?:([\p{Lu}]\p{Ll}+) ["“«'‘]?)?$/u;
const ENGLISH_ARTICLE = /^(?:[Tt]he|[Aa]n?)$/;
const OF_BEHIND = /^["”»'’]? (?:of|de la|de los|del|de|da|do|dos|das) (?:the )?(\p{L}[\p{L}\p{M}-]+)/u;

/**
 * Whether somebody or something is compared to the actor: `el Pablo Escobar dominicano`, `the Pablo Escobar of Asia`,
 * `the next Escobar`. His own country likens nobody to him, and the article of a nickname is its own.
 */
export function isLikened(reading: Reading, actor: LexiconActor, page: Page): boolean {
  const { text, around } = page;
  const { start, end } = reading;
  // The kinds of the words beside it tell which patterns can hold at all.
  const next = around.kindsAfter(end, 1);
  const country = next & (COUNTRY | COMPOUND) && COUNTRY_BEHIND.exec(text.slice(end, end + REACH));
  if (country && isElsewhere(foldWord(country[1]!), actor)) return true;
  const kinds = around.kindsBefore(start, 3);
  const before = text.slice(Math.max(0, start - REACH), start);
  if (kinds & (LIKENING_WORD | COMPOUND) && LIKENING.test(before) && !isWholeAfterArticle(reading, before, text))
    return true;
  const [, whose] = WHOSE.exec(before) ?? [];
  if (whose !== undefined && isElsewhere(foldWord(whose), actor)) return true;
  if (kinds & CALLING && reading.way !== 'nickname' && CALLED.test(before)) return true;
  const article = around.kindsBefore(start, 2) & ARTICLE ? articleBefore(before, start, page) : null;
  // With a capital only English has a demonym: `o Brasil` is the country.
  if (article?.[2] !== undefined && ENGLISH_ARTICLE.test(article[1]!) && isElsewhere(foldWord(article[2]), actor))
    return true;
  const of = next & OF && OF_BEHIND.exec(text.slice(end, end + REACH));
  if (!of) return false;
  if (reading.way === 'nickname') {
    // `El Chapo of Ecuador`; `El Chapo de Sinaloa` is he.
    const place = foldWord(of[1]!);
    return (isElsewhere(place, actor) || isStateWord(place) || REGIONS.has(place)) && !actor.facts.includes(place);
  }
  // `el llamado “Pablo Escobar de Ecuador”`.
  if (/^ (?:de|do|da|of) \p{L}+["”»'’]/u.test(text.slice(end, end + 24)) && isElsewhere(foldWord(of[1]!), actor))
    return true;
  if (REGIONS.has(foldWord(of[1]!)) && !actor.facts.includes(foldWord(of[1]!))) return true;
  // `o Luna do Cártel de Alfara` is he.
  const at = end + of[0].length;
  return article !== null && article[2] === undefined && !page.hits.isTaken(at - of[1]!.length, at);
}

/** `un Joaquín Guzmán Loera vestido de blanco`: nobody is likened to both surnames. */
function isWholeAfterArticle({ way, strength, start, end }: Reading, before: string, text: string): boolean {
  return (
    way === 'full' &&
    strength === 'strong' &&
    /(?<![\p{L}\p{M}-])(?<!especie de )(?:an?|un|una|uma?) $/iu.test(before) &&
    text.slice(start, end).split(' ').length > 2
  );
}

/** Spanish and Portuguese `acusa a Luna del delito` has no article. */
function articleBefore(before: string, start: number, page: Page): RegExpExecArray | null {
  const article = ARTICLE_BEFORE.exec(before);
  return article?.[1] === 'a' && !page.around.paragraphAt(start).words.hasSmall(ENGLISH) ? null : article;
}

function isElsewhere(word: string, actor: LexiconActor): boolean {
  return isCountryWord(word) && !actor.places.includes(word);
}

const NAME_BEFORE = ending(
  /(?<![\p{L}\p{M}])(?:(?:two|three|four|dos|tres|tr[eê]s|dois|cuatro|quatro|\d+) (?:\p{Ll}+ ){1,3}(?:named|called|llamad[oa]s|chamad[oa]s)) ["“«'‘]?/u,
);
const NAME_BEHIND =
  /^["”»'’]?(?:(?:,| y| e| and) \p{Lu}[\p{L}\p{M}]+){0,3}(?:, (?:en|em|in) [^,.;]{2,30},|,)? (?:(?:son|s[aã]o|are|is|es|é|no es|n[aã]o é) (?!(?:uno de los|um d[oe]s|one of the) )(?:\p{Ll}+ ){0,2}(?:apellidos?|sobrenomes?|surnames?|nombres?|nomes?|names?)(?![\p{L}])|by surname|de apellido|de sobrenome)/u;

/** `Márcio Nepomuceno, o Marcinho VP, é apontado …`: it is said of whom the name in commas is. */
function isApposed(start: number, end: number, text: string): boolean {
  return (
    /^["”»'’]?,/u.test(text.slice(end, end + 2)) &&
    /\p{L}, (?:[oa] |el |la |the )?["“«'‘]?$/u.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** Whether it is the name that is spoken of: `Luna y Torres son apellidos de aquí`, `three mayors named Luna`. */
export function isSpokenOf({ start, end }: Reading, page: Page): boolean {
  return (
    ((page.around.kindsBefore(start, 1) & CALLING) !== 0 &&
      NAME_BEFORE.test(page.text.slice(Math.max(0, start - 50), start))) ||
    (',yeasiénbd'.includes(signBehind(page.text, end)) &&
      NAME_BEHIND.test(page.text.slice(end, end + 70)) &&
      !isApposed(start, end, page.text))
  );
}
