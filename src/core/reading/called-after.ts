/** Bodies that only bear a group's name, with more to it: a branch, those of another place or country, those who broke away. */

import type { LexiconActor } from '../names/lexicon';
import { givenNameShare, isPartOfName } from '../names/namesakes';
import type { Neighbour } from '../text/neighbours';
import { beginsSentence } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { isCountryWord, isStateWord } from '../words/countries';
import { COMPASS } from '../words/place-words';
import { foldedWords, foldWord } from '../words/spelling';
import { GROUP_NOUNS, ROLES, TITLES } from '../words/vocabulary';
import { GROUP_KIND, INDEFINITE, ROLE, SOMEBODY_ELSE } from '../words/word-kinds';
import type { Bounds, Reading } from './reading';

/** `the Ninkyo Yamaguchi-gumi`: those who leave one keep its name behind words of their own; `the Sixth …` is itself. */
export function isBreakaway({ start, end }: Reading, left: Neighbour, { text }: Surroundings): boolean {
  if (!/-(?:gumi|kai)$/iu.test(text.slice(start, end)) || isCountryWord(left.folded)) return false;
  if (TITLES.has(left.folded) || ROLES.has(left.folded) || /(?:th|rd|nd|st|daime)$/u.test(left.folded)) return false;
  return WORDS_OF_ITS_OWN.test(text.slice(Math.max(0, start - 40), start));
}

const WORDS_OF_ITS_OWN = /(?<![\p{L}\p{M}])(?:[Tt]he|called|named) (?:\p{Lu}\p{Ll}+ ){1,2}$/u;

const NEW = /^(?:Nov[oa]s?|Nuev[oa]s?|New)$/u;

/** `o “Novo Escritório do Crime”`, `the New Mexican Mafia`: another that took a group's name, if no sentence begins so. */
export function isRenewed(
  { start }: Reading,
  left: Neighbour,
  { words }: LexiconActor,
  { text }: Surroundings,
): boolean {
  if (!NEW.test(left.word) || left.end !== start - 1 || words.includes(left.folded)) return false;
  return /["“«'‘]/u.test(text.charAt(left.start - 1)) || !beginsSentence(text, left.start);
}

const NEW_GENERATION = /^ (?:Nueva Generaci[oó]n|Nova Gera[cç][aã]o|New Generation)(?!\p{L})/u;

/** `Los Pumas Nueva Generación`: those who came after, under a name of their own. */
export function isNewGeneration({ end }: Reading, { words }: LexiconActor, { text }: Surroundings): boolean {
  return (
    NEW_GENERATION.test(text.slice(end, end + 18)) &&
    !['generacion', 'geracao', 'generation'].some((word) => words.includes(word))
  );
}

const CLIQUE =
  /(?<![\p{L}\p{M}])(?:clicas?|cliques?|cancha|tribu) (?:de )?(?:los |las )?["“«'‘]?(?:\p{Lu}[\p{L}\p{M}'’-]* ){1,4}$/u;

/** `la clica Tiny Winos Pumas`: those of a quarter, by whose name a word goes that names a group as well. */
export const isOfClique = ({ start }: Reading, { text }: Surroundings): boolean =>
  CLIQUE.test(text.slice(Math.max(0, start - 60), start));

const TOWARDS = /^ (?:del?|d[oa]) (\p{L}+)(?! (?:del?|d[oa]) )/u;

/** `o Cartel Valle do Norte`: more of its name, which lies elsewhere. */
export function isTowards({ end }: Reading, { words }: LexiconActor, { text }: Surroundings): boolean {
  const [, compass] = TOWARDS.exec(text.slice(end, end + 26)) ?? [];
  return compass !== undefined && COMPASS.has(foldWord(compass)) && !words.includes(foldWord(compass));
}

const ELSEWHERE = /^ (of|de|do|da) (\p{Lu}[\p{L}\p{M}]{3,})/u;

const THEY = /^(?:los|las|os) |s$/iu;
const PEOPLE = /^ (\p{L}{3,}(?:eños|enhos|enses))(?![\p{L}\p{M}])/u;

/** `Los Rastrojos Costeños`: those of another place, who are called after a group. */
export function isOfOtherPlace({ start, end }: Reading, actor: LexiconActor, { text }: Surroundings): boolean {
  const [, people] = PEOPLE.exec(text.slice(end, end + 24)) ?? [];
  return people !== undefined && THEY.test(text.slice(start, end)) && !actor.places.includes(foldWord(people));
}

/** `Costeños` of `Los Rastrojos Costeños`: the end of what those are called who are named after another group. */
export const isEndOfOthers = ({ strength, start, end }: Reading, left: Neighbour, { text }: Surroundings): boolean =>
  strength === 'never-alone' && PEOPLE.test(` ${text.slice(start, end)}`) && /^\p{Lu}\p{Ll}+s$/u.test(left.word);

/** `las autodefensas del Casanare`: those of a place, by a word for all of their kind; a surname would say whose they are. */
export function isKindOfPlace({ strength, start, end }: Reading, actor: LexiconActor, { text }: Surroundings): boolean {
  const [, of] = OF_PLACE.exec(text.slice(end, end + 30)) ?? [];
  if (of === undefined || strength !== 'never-alone' || !isCommonPlural(text.slice(start, end))) return false;
  const word = foldWord(of);
  if (isCountryWord(word) || isPartOfName(word) || GROUP_NOUNS.has(word)) return false;
  return ![actor.places, actor.words].some((own) => own.includes(word));
}

/** Whether a name, as it is written or folded, is a plural article and a word that is written small: `las autodefensas`. */
export const isCommonPlural = (name: string): boolean => /^(?:los|las|os|as) \p{Ll}[\p{L}\p{M}]+$/u.test(name);

/** `a Mexican mafia`, `una mafia mexicana`: some, of a country; not `a Mexican mafia boss`. */
export function isOfAKind({ start, end }: Reading, around: Surroundings): boolean {
  const name = around.text.slice(start, end);
  if (!/^[^\s]+ [^\s]+$/u.test(name) || !(around.kindsBefore(start, 1) & (INDEFINITE | SOMEBODY_ELSE))) return false;
  const words = name.split(' ');
  return (
    words.some((word) => /^\p{Ll}/u.test(word) && GROUP_NOUNS.has(foldWord(word))) &&
    words.some((word) => isCountryWord(foldWord(word))) &&
    !(around.kindsAfter(end, 1) & (ROLE | GROUP_KIND)) &&
    !OF_ITS_OWN.test(around.text.slice(end, end + 16))
  );
}

/** `other Sinaloa cartel members`, `a Sinaloa cartel hit team`: others of them, and what is theirs. */
const OF_ITS_OWN =
  /^ (?:\p{Ll}+s|hit (?:man|squad|team)|accountant|affiliate|associate|cell|faction|informant|lab|lawyer|member|operation|operative|plane|safe ?house|shipment|stronghold|tunnel)(?!\p{L})/u;

/** `Autodefensas Unidas de Colombia y Venezuela`. */
const AND_COUNTRY = /^ (?:y|e|and) (\p{Lu}\p{L}{3,})/u;
const BUYERS = /^ of (?:the )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+s(?![\p{L}])/u;

/** `Aryan Brotherhood of Texas`: another body, called after one whose record does not know the place. */
export function isBranch(
  { start, end, way }: Reading,
  actor: LexiconActor,
  around: Surroundings,
  bounds: Bounds,
): boolean {
  const [, beyond] = AND_COUNTRY.exec(around.text.slice(end, end + 30)) ?? [];
  if (beyond !== undefined && isCountryWord(foldWord(beyond)) && !actor.places.includes(foldWord(beyond)))
    return isCountryWord(foldedWords(around.text.slice(start, end)).at(-1)!);
  const [, of, named] = ELSEWHERE.exec(around.text.slice(end, end + 30)) ?? [];
  if (named === undefined || way === 'family') return false;
  const place = foldWord(named);
  if (!isStateWord(place) && (bounds.beginsName(end + ` ${of} `.length) || isPerson(place, around, end))) return false;
  // Spanish and Portuguese say of many a group where it is.
  if (of !== 'of' && !isStateWord(place)) return false;
  // `Texas Syndicate of Cattle Buyers`.
  if (foldedWords(around.text.slice(start, end)).some(isCountryWord))
    return BUYERS.test(around.text.slice(end, end + 40));
  return isStateWord(place)
    ? !actor.facts.includes(place)
    : !isCountryWord(place) && !actor.facts.includes(place) && !actor.places.includes(place);
}

const TWO_CAPITALS = /^ \p{L}+ \p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}/u;

/** `the Alfara Cartel of Juan Soto`: whose it is, not where. */
function isPerson(first: string, { text }: Surroundings, end: number): boolean {
  return givenNameShare(first) !== undefined && TWO_CAPITALS.test(text.slice(end, end + 40));
}

const OF_COUNTRY = /^ (?:de|do|da|of) (\p{Lu}[\p{L}\p{M}]{3,})/u;

/** `Las FARC de Colombia`, where those of Puerto Rico would be meant. */
export function isOfAnotherCountry({ end }: Reading, { places }: LexiconActor, around: Surroundings): boolean {
  const country = foldWord(OF_COUNTRY.exec(around.text.slice(end, end + 30))?.[1] ?? '');
  return isCountryWord(country) && places.length > 0 && !places.includes(country);
}

const OF_PLACE = /^ (?:del?|de la|do|da|of(?: the)?) (\p{Lu}[\p{L}\p{M}]{3,})/u;

/** `Liga da Justiça do Sertão`, where nothing speaks of crime: others who call themselves so, of a place or a thing. */
export function isNamesake(
  { isWord, start, end }: Reading,
  { places, facts, words }: LexiconActor,
  around: Surroundings,
) {
  const [, of] = OF_PLACE.exec(around.text.slice(end, end + 30)) ?? [];
  if (!isWord || of === undefined || around.isStory(start)) return false;
  const word = foldWord(of);
  return !isCountryWord(word) && !isStateWord(word) && ![places, facts, words].some((own) => own.includes(word));
}
