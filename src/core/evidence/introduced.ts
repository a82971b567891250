/** Whom a name is given to, as the text brings him in: another than the actor by what he is called, or a relative of his. */

import { isKinOfOwn, isWhoseKin } from '../later/relatives';
import type { LexiconActor } from '../names/lexicon';
import { givenNameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { beginsSentence } from '../text/sentences';
import { isCountryWord } from '../words/countries';
import { ending } from '../words/ending';
import { foldedWords, foldWord, isCapitalised } from '../words/spelling';
import { BYSTANDERS, currentTrade, isTrade, PROFESSIONS, singular } from '../words/trades';
import { CALENDAR, GROUP_NOUNS, OPENERS, ROLES, TITLES } from '../words/vocabulary';
import { isHeading } from './continuity';
import { apposedBefore, isOwn } from './titles';

/** Whether a bare surname is introduced as somebody's who is not the actor: `officer Luna`, `su dueña, Luna,`. */
export function isIntroducedAsOther(reading: Reading, actor: LexiconActor, page: Page): boolean {
  const word = page.around.before(reading.start);
  if (word) {
    const trade = currentTrade(word.folded);
    if (BYSTANDERS.has(trade) && !isOwn(trade, actor)) return true;
  }
  const head = page.text.slice(Math.max(0, reading.start - 70), reading.start);
  const last = head.charAt(head.length - 2);
  if (!actor.isWoman && 'sa.'.includes(last) && WOMAN.test(head)) return true;
  if (!actor.isWoman && WOMANS.test(page.text.slice(reading.end, reading.end + 60))) return true;
  if ('ra,RA'.includes(last) && BODY_MEMBER.test(head)) return true;
  const pair = 'sdye'.includes(last) && PAIR.exec(head);
  if (pair && isStrange(singular(foldWord(pair[1]!)), actor)) return true;
  const [first, second] = apposedBefore(reading, page);
  if ([first, second].some((w) => w !== undefined && isStrange(w, actor))) return true;
  const tail = page.text.slice(reading.end, reading.end + 40);
  if (RELATIVE.test(tail) && !isOwnKin(reading, actor, page)) return true;
  // `Luna, Pedro,`: the given name comes after; in `el hermano de Luna, Pedro,` it is another's.
  const [, given] = isWhoseKin(reading.start, page) ? [] : (GIVEN_BEHIND.exec(tail) ?? []);
  return given !== undefined && givenNameShare(given) !== undefined && !actor.given.includes(foldWord(given));
}

/**
 * Whether a full name is given to a relative of its bearer: `su hijo Jorge Tovar`, where the page has named the father
 * and nobody else of his names; `Joaquín Guzmán, one of the sons of El Chapo`.
 */
export function isKinOf(reading: Reading, actor: LexiconActor, page: Page): boolean {
  if (reading.way !== 'full' && reading.way !== 'short') return false;
  if (isKinOfOwn(reading, page)) return true;
  const { text, present } = page;
  const own = present.get(reading.actor);
  if (own?.tier !== 'identified' || own.starts.length === 0 || own.starts[0]! >= reading.start) return false;
  const before = text.slice(Math.max(0, reading.start - 60), reading.start);
  if (!KIN.test(before)) return false;
  const surnames = foldedWords(text.slice(reading.start, reading.end)).filter((word) => !actor.given.includes(word));
  // `su sobrino Juan Torrado Quesal`: of both surnames and the given name, as somebody's nephew, it is he.
  if (surnames.length > 1 && NAMED_ALIKE_BY_CHANCE.test(before)) return false;
  // Where a relative is on the page, it is his kin that is spoken of.
  for (const [other, { starts }] of present) {
    if (other === reading.actor || (starts[0] ?? 0) >= reading.start) continue;
    const { kind, words, given } = page.lexicon.actors[other]!;
    if (kind === 'person' && surnames.some((word) => words.includes(word) && !given.includes(word))) return false;
  }
  return true;
}

/** `Torrado Quesal, the son of …`: two surnames are told of again, or the record ties him to who is named behind. */
function isOwnKin({ start, end }: Reading, { related }: LexiconActor, page: Page): boolean {
  if (foldedWords(page.text.slice(start, end)).length > 1) return true;
  return page.hits
    .beginningIn(end + 1, end + 90)
    .some(({ readings }) => readings.some(({ actor }) => related.includes(actor)));
}

function isStrange(word: string, actor: LexiconActor): boolean {
  const trade = currentTrade(word);
  return (PROFESSIONS.has(trade) || BYSTANDERS.has(trade)) && !isOwn(trade, actor);
}

/** Of these kin none has the same parents' surnames, or brothers the same given name. */
const ALIKE_BY_CHANCE = 'brother|cousin|nephew|uncle|hermano|primo|sobrino|t[ií]o|irm[aã]o|sobrinho';
const NAMED_ALIKE_BY_CHANCE = ending(new RegExp(`(?<![\\p{L}\\p{M}])(?:${ALIKE_BY_CHANCE}) `, 'u'));
/** Kin that bear the same surname, right before a name. */
const KIN = ending(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${ALIKE_BY_CHANCE}|son|father|grandson|grandfather|hijo|padre|nieto|abuelo|filho|pai|neto|av[oô])(?:,? (?:also|tambi[eé]n|tamb[eé]m))?(?:,? (?:named|called|llamado|chamado|bears the (?:same|identical) name:))? `,
    'u',
  ),
);
const WOMAN = ending(/(?<![\p{L}\p{M}])(?:Ms|Mrs|Miss|[Ss]ra|[Ss]rta|[Ss]eñora|[Ss]enhora|[Dd]oña|[Dd]ona)\.? /u);
/** `Vega, la jefa de fracción, pidió`: said of a woman. */
const WOMANS =
  /^, (?:la|a) (?:ex)?(?:jefa|chefa|directora|presidenta|ministra|alcaldesa|prefeita|senadora|diputada|deputada|vocera|abogada|advogada|fiscala|jueza|ju[ií]za|doctora|doutora|maestra|profesora|professora|periodista|coordinadora|coordenadora)(?: (?:de|da|do|del) (?:la )?[\p{L}\p{M}]+)?[,.]/u;
const BODY_MEMBER = /(?:board|council|committee|cabinet) member $|(?:jef[ea]|chefe) de (?:la |da )?pol[ií]c[ií]a,? $/iu;
/** `los abogados Luna y …`. */
const PAIR = /(?<![\p{L}\p{M}])(\p{Ll}[\p{L}\p{M}]+s) (?:\p{Lu}[\p{L}\p{M}]+ (?:and|y|e) )?$/u;
/** `Luna, el sobrino del alcalde,`: one of the same name. */
const RELATIVE =
  /^, (?:the|el|la|o|a) (?:son|daughter|sister|brother|father|mother|nephew|grandson|cousin|husband|hermana|irmã|padre|madre|pai|mãe|wife|widow|hij[oa]|filh[oa]|sobrin[oh]?[oa]|niet[oa]|net[oa]|prim[oa]|cuñad[oa]|cunhad[oa]|marido|esposa|viuda|viúva)(?![\p{L}])/u;
const GIVEN_BEHIND = /^, (\p{Lu}\p{Ll}+)[,.]/u;

/** Verbs and adverbs, which open sentences as well: `Declaró Torrado`, `Recently Torrado`, `Muerto Torrado`. */
const VERBAL =
  /(?:ó|ou|eu|iu|ron|aba|aban|ava|avam|ía|ían|ndo|mente|ly|ed|ing|ado|ido)$|^(?:[Mm]uert|[Mm]ort|[Pp]res)o$/u;

/** So far a headline stands from the beginning, in UTF-16 units. */
const OVER_TEXT = 400;

/** `Asume Maduro presidencia de Venezuela`, `Concluye Maduro visita a Rusia`: a verb, over the text. */
function opensHeadline(at: number, word: string, page: Page): boolean {
  const paragraph = page.around.paragraphAt(at);
  return (
    at < OVER_TEXT &&
    /[aeá]$/u.test(word) &&
    !page.text.includes(`${word} `, paragraph.end) &&
    isHeading(paragraph, page)
  );
}

/** Whether what may be a given name that nobody of ours bears opens the sentence: `Freddy Torrado y … fueron oídos`. */
export function opensWithName({ start }: { start: number }, page: Page): boolean {
  const left = page.around.before(start);
  if (!left || left.word.length < 3 || !isCapitalised(left.word) || !beginsSentence(page.text, left.start))
    return false;
  const { word, folded } = left;
  if (
    OPENERS.has(folded) ||
    // `U.S. Strengthens Torrado Case`.
    /\p{Lu}\.\p{Lu}\. $/u.test(page.text.slice(Math.max(0, left.start - 5), left.start)) ||
    (givenNameShare(folded) === undefined && opensHeadline(start, word, page)) ||
    (VERBAL.test(word) && givenNameShare(folded) === undefined) ||
    !/^\p{L}+$/u.test(word) ||
    /^\p{Lu}+$/u.test(word)
  )
    return false;
  // `Defendants Luna and …`.
  if (folded.endsWith('s') && TITLES.has(folded.slice(0, -1))) return false;
  if (TITLES.has(folded) || ROLES.has(folded) || CALENDAR.has(folded) || GROUP_NOUNS.has(folded)) return false;
  return !isTrade(folded) && !isCountryWord(folded) && !page.around.hasSmall(folded, left.start);
}
