/**
 * Whether a capital beside a name belongs to a longer name: a given name, a surname or what no list explains. Titles,
 * months, countries, offices and what merely begins a sentence do not.
 */

import { wordHash } from '../gazetteer/normalize';
import { givenNameShare, isPartOfName, surnameShare } from '../names/namesakes';
import type { Neighbour } from '../text/neighbours';
import type { Paragraph } from '../text/paragraphs';
import { beginsSentence } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { isCountryWord } from '../words/countries';
import { COMPASS, PLACE_PREPOSITIONS } from '../words/place-words';
import { foldWord, isCapitalised, listed, wordSet } from '../words/spelling';
import { currentTrade, officeKind } from '../words/trades';
import { CALENDAR, HEADLINE_VERBS, OFFICES, OPENERS, PARTICLES, ROLES, TITLES } from '../words/vocabulary';
import { CASE_WORD, CRIME_WORD, kindsOfHash } from '../words/word-kinds';
import { endsPlaceOnly, isRioDeJaneiro } from './place-names';

/** Whether a capital beside a name belongs to a name. */
export function isNameLike(
  neighbour: Neighbour | undefined,
  side: 'left' | 'right',
  around: Surroundings,
  isNameShouted = false,
): boolean {
  if (!neighbour) return false;
  const { word, folded, start, end } = neighbour;
  if (!isCapitalised(word) || TITLES.has(folded)) return false;
  // `E. Luna` has an initial, `E Luna` opens a sentence.
  if (PARTICLES.has(folded) && end - start === word.length) return false;
  // `Salvador Luna`, `Julio Luna` are men, `El Salvador`, `en Julio` none.
  if (CALENDAR.has(folded) || isCountryWord(folded))
    return side === 'left' && ALSO_GIVEN.test(word) && !isOfPlaceOrTime(start, around);
  // `Mano Zé Roberto`: what the men of Brazil’s prisons call one another.
  if (side === 'left' && word === 'Mano') return false;
  // `Mafia Godfather Salvatore …`.
  if (side === 'left' && ROLES.has(folded)) return false;
  // `Honduran Congressman Antonio …`: an office, where nobody is called so.
  if (side === 'left' && officeKind(currentTrade(folded)) !== undefined && !isPartOfName(folded)) return false;
  if (COMPATRIOT.test(folded) || (word.includes('-') && isOrigin(word))) return false;
  // A line break may stand within a name; of what no list has the next line has its capital.
  if (side === 'right' && around.text.charAt(start - 1) === '\n' && (OPENERS.has(folded) || !isPartOfName(folded)))
    return false;
  // `John Luna Jr.’s trial`, also in a heading.
  if (side === 'right' && YOUNGER.test(folded)) return true;
  if (side === 'right' && (isSaid(folded) || (around.text.charAt(end) === ':' && CREDITS.has(folded)))) return false;
  const isGiven = givenNameShare(folded) !== undefined;
  // `Italy’s Raffaele Imperiale`: a possessive belongs to nobody's name.
  if (side === 'left' && /(?:['’]s|s['’])$/iu.test(word)) return false;
  // `el traficante Sinaloense Rafael …`, `the San Diego Hells Angels`.
  if (side === 'left' && (isGiven ? SAINT.test(around.before(start)?.folded ?? '') : /ense$/.test(folded)))
    return false;
  const isShouted = /^\p{Lu}{2,}$/u.test(word);
  if (!isShouted && (isGiven || (side === 'right' && surnameShare(folded) !== undefined))) return true;
  if (/^(?:u\.s|ee\.uu|eua)$/.test(folded)) return false;
  if (side === 'left' && !isGiven) {
    // A capital that the beginning of a sentence explains, and a place: `en Asunción Hernán Bermúdez`.
    const [preposition, further] = around.wordsBefore(start, 2);
    if (beginsSentence(around.text, start) || (preposition !== undefined && PLACE_PREPOSITIONS.has(preposition)))
      return false;
    // `en el Vraem Víctor Luna`.
    if (/^(?:el|la|the|o|a)$/.test(preposition ?? '') && /^(?:in|en|em|from|desde)$/.test(further ?? '')) return false;
    // `do Mato Grosso do Sul Sérgio de Carvalho`: the name of a state ends there.
    if (preposition !== undefined && /^(?:d[oa]|del?)$/.test(preposition) && COMPASS.has(folded)) return false;
    if (isRioDeJaneiro(neighbour, around)) return false;
    // `in the garrison of Tivoli Gardens Coke was stronger`: what only places are called ends one.
    if (endsPlaceOnly(neighbour, around)) return false;
    // `ministro de Seguridad Celso Gamboa`: an office.
    if (preposition !== undefined && OFFICES.has(folded)) return false;
  }
  // Where all has capitals only known names count; elsewhere `DEA` and `FBI` are no names, and beside a name in
  // capitals the rest of a speaker's is.
  const paragraph = around.paragraphAt(start);
  if (isShouted) return paragraph.headline ? isGiven : isNameShouted && isPartOfName(folded);
  return paragraph.headline ? isOfNamesOnly(paragraph) : !around.sentenceAt(start).titled;
}

/** `… de seu irmão, Ecko Imagem: Reprodução`: a caption has no full stop before who took the picture. */
const CREDITS = wordSet(
  'imagem imagen image images foto fotos photo photos picture video credito credit credits fonte fuente source',
);

/** `Torrado Captured`, `Torrado Trial Begins`: what a headline says of whom it names, and nobody is called. */
const isSaid = (folded: string): boolean =>
  !isPartOfName(folded) &&
  (HEADLINE_VERBS.has(folded) ||
    /(?<!^(?:unit|limit|associat))ed$/.test(folded) ||
    (kindsOfHash(wordHash(folded)) & (CRIME_WORD | CASE_WORD)) !== 0);

/** `Detiene PF en Apatzingán a Heleodoro Moreno`: Spanish and Portuguese give a headline no capitals but those of names. */
function isOfNamesOnly({ words, start, end }: Paragraph): boolean {
  if (end - start > LONGEST_HEADLINE || !IBERIAN.some((word) => words.hasSmall(word))) return false;
  return !ENGLISH.some((word) => words.hasSmall(word));
}

const LONGEST_HEADLINE = 200;
const IBERIAN = listed('en em del da do la los las el por para con com que un una um uma').map(wordHash);
const ENGLISH = listed('the of in to and for on at with after over by from').map(wordHash);

/** The son of one who has his name. */
const YOUNGER = /^(?:jr|jnr|junior|ii|iii|filho|neto)$/;

/** `the Irishman Daniel Kinahan`. */
const COMPATRIOT = /^(?:irish|dutch|english|french|scots|welsh|northern-irish)(?:man|woman)$/;

const SAINT = /^(?:san|santa|santo|sao)$/;

/** Words for a country, a town or a month that are given names as well; English `German` is none. */
const ALSO_GIVEN = /^(?:Salvador|Germán|Rosario|Washington|J[uú]lio|Domingo)$/iu;

/** `El Salvador`, `en Rosario`, `5 de Julio`: behind these no given name stands. */
function isOfPlaceOrTime(start: number, around: Surroundings): boolean {
  const before = around.before(start)?.folded;
  return before !== undefined && (/^(?:el|del?|\d+)$/.test(before) || PLACE_PREPOSITIONS.has(before));
}

/** `Wai-man`: a name of two syllables. */
const SYLLABLES =
  /^\p{Lu}\p{Ll}{1,4}-(?!(?:born|led|run|wide|style|era|made|held|owned|bound|based|elect|raised)$)\p{Ll}{2,5}$/u;

/** `Irish-born`, `Bosnian-Dutch`, `Ex-Presidente`: with a hyphen, where somebody is from and what somebody was. */
function isOrigin(word: string): boolean {
  const parts = word.split('-');
  return (
    /^ex-/iu.test(word) ||
    (/^\p{Ll}/u.test(parts.at(-1)!) && !SYLLABLES.test(word)) ||
    parts.some((part) => part !== '' && isCountryWord(foldWord(part)))
  );
}
