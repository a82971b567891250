/**
 * What stands beside a group's name and says that it is not the group's: a person's name, another body's, a place, a
 * branch that only bears its name.
 */

import { goesOnAsBody } from '../evidence/bodies';
import { wordHash } from '../gazetteer/normalize';
import type { LexiconActor } from '../names/lexicon';
import { areBothSurnames, givenNameShare } from '../names/namesakes';
import { isWeak } from '../names/surface-forms';
import { isPartOfTerm } from '../page/learnt-acronyms';
import type { Neighbour } from '../text/neighbours';
import { beginsSentence } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { isCountryWord, isStateWord } from '../words/countries';
import { foldedWords, foldWord, isCapitalised, listed } from '../words/spelling';
import {
  COMPASS,
  CRIME,
  FACTIONS,
  FAMILY_AFTER,
  FAMILY_BEFORE,
  GROUP_KINDS,
  GROUP_NOUNS,
  IN_PLACE,
  NAMES_GO_ON,
  PARTICLES,
  POSSESSIVES,
  ROLES,
  THINGS,
  TITLES,
} from '../words/vocabulary';
import { CASE_WORD, CRIME_WORD, GROUP_KIND, INDEFINITE, kindsOfHash, ROLE, SOMEBODY_ELSE } from '../words/word-kinds';
import { isNameLike } from './longer-names';
import { isNounOfPlace, isOwner, isSaidToBePlace } from './place-names';
import type { Bounds, Reading } from './reading';

const SINGULAR_WORD =
  /^(?:[Ee]l|[Ll]a|[OoAa]|[Tt]he) ["“«]?[\p{L}\p{M}]+ (?:(?:de|do|da|del|of)\b|(?:para|for) (?:(?:el|la|los|las|os?|as?|the) )?\p{Lu})/u;
const SEVERAL = /^(?:los|las|os) /iu;

/** A group's name is stopped only where it is short of words of its own. */
export function groupObstacle(
  reading: Reading,
  actor: LexiconActor,
  around: Surroundings,
  bounds: Bounds,
): Reading['obstacle'] {
  if (reading.way === 'acronym')
    return isFirms(reading, around) ||
      isNumberedOrOwned(reading, around, bounds) ||
      isTraded(reading, around.text) ||
      isLine(reading, around) ||
      isPartOfTerm(around.text, reading.start, reading.end, (at) => bounds.beginsName(at) || bounds.endsName(at))
      ? 'thing'
      : undefined;
  if (isLandscape(reading, around.text)) return 'place';
  if ((reading.way !== 'full' || isWeak(reading.strength)) && isSaidToBePlace(reading, around)) return 'place';
  if (reading.strength === 'never-alone' && isCompound(reading, around.text)) return 'thing';
  const left = around.before(reading.start);
  if (left && isWhere(reading, left, around)) return 'place';
  // The cheap questions first.
  const mayBePersons =
    left &&
    around.text.charAt(reading.start - 1) !== '(' &&
    !bounds.endsName(left.end) &&
    (reading.way === 'family' || givenNameShare(left.folded) !== undefined || isTwoSurnames(reading, left, around));
  if (mayBePersons && isPersonal(reading, around) && isNameLike(left, 'left', around)) return 'longer-name';
  if (STREET.test(around.text.slice(reading.end, reading.end + 16))) return 'place';
  if (isEndOfPlace(reading, left, around)) return 'longer-name';
  if (isOfOtherPlace(reading, actor, around) || isOfAKind(reading, around)) return 'thing';
  if (left && isBreakaway(reading, left, around)) return 'thing';
  if (reading.strength === 'strong')
    return isBranch(reading, actor, around, bounds) || goesOn(reading, around, bounds) ? 'longer-name' : undefined;
  // `o Grupo de Atuação Especial`: an article and a word are not the name of anybody when they go on like this.
  if (reading.isWord && SINGULAR_WORD.test(around.text.slice(reading.start, reading.end + 12))) return 'longer-name';
  if (isPartOfTitle(reading, left, around) || goesOnAsBody(reading, around.text)) return 'longer-name';
  const right = around.after(reading.end);
  const needsMore = isWeak(reading.strength);
  const near = [left, right].filter((n): n is Neighbour => n !== undefined && isCapitalised(n.word));
  if (needsMore && near.some((n) => THINGS.has(n.folded))) return 'thing';
  if (left && isAnyOfKind(reading, left, around)) return 'longer-name';
  // `Hong Kong Mafia`: another country's.
  if (
    needsMore &&
    left &&
    isCapitalised(left.word) &&
    isCountryWord(left.folded) &&
    !actor.places.includes(left.folded)
  )
    return 'longer-name';
  // `Red Scorpions`, `Tres Valles`.
  if (needsMore && left && around.text.charAt(left.end) === ' ') {
    if (KINDS_OF.test(left.word)) return 'longer-name';
    if (COUNTED.test(left.word) && !beginsSentence(around.text, left.start)) return 'place';
  }
  // `the West Papua National Liberation Army`: that of a place which is none of its own.
  if (
    needsMore &&
    left &&
    !reading.isWord &&
    !actor.places.includes(left.folded) &&
    /^\p{Lu}\S* \p{Lu}\S* \p{Lu}/u.test(around.text.slice(reading.start, reading.end)) &&
    !bounds.endsName(left.end) &&
    isNameLike(left, 'left', around)
  )
    return 'longer-name';
  // `La Empresa Paraguaya de Puertos`.
  if (
    needsMore &&
    reading.isWord &&
    right &&
    isCapitalised(right.word) &&
    isCountryWord(right.folded) &&
    !bounds.beginsName(right.start)
  )
    return 'longer-name';
  if (needsMore && (isOfAnotherCountry(reading, actor, around) || isNamesake(reading, actor, around)))
    return 'longer-name';
  if (needsMore && isNounOfPlace(right) && !STREET_GANG.test(around.text.slice(reading.end, reading.end + 14)))
    return 'place';
  if (
    needsMore &&
    right &&
    !CASES.has(right.folded) &&
    isNameLike(right, 'right', around) &&
    !bounds.beginsName(right.start)
  ) {
    // `la facción Los Lobos Espejos` is a part of them; in `jefe de Los Lobos José …` a person's name begins.
    const isSeveral = SEVERAL.test(around.text.slice(reading.start, reading.end));
    if (isSeveral && (givenNameShare(right.folded) !== undefined || (left && FACTIONS.has(left.folded))))
      return undefined;
    return 'longer-name';
  }
  return undefined;
}

/** `the Ninkyo Yamaguchi-gumi`: those who leave one keep its name behind words of their own; `the Sixth …` is itself. */
function isBreakaway({ start, end }: Reading, left: Neighbour, { text }: Surroundings): boolean {
  if (!/-(?:gumi|kai)$/iu.test(text.slice(start, end)) || isCountryWord(left.folded)) return false;
  if (TITLES.has(left.folded) || ROLES.has(left.folded) || /(?:th|rd|nd|st|daime)$/u.test(left.folded)) return false;
  return WORDS_OF_ITS_OWN.test(text.slice(Math.max(0, start - 40), start));
}

const WORDS_OF_ITS_OWN = /(?<![\p{L}\p{M}])(?:[Tt]he|called|named) (?:\p{Lu}\p{Ll}+ ){1,2}$/u;

/** What tells one gang from another whose name has no article, in English. */
const KINDS_OF =
  /^(?:Red|Black|White|Blue|Green|Grey|Gray|Gold|Golden|Silver|Brown|Purple|Royal|Wild|Dirty|Grim|Iron|Steel|Crazy|Mad|Flying|Lost|Young|Lil|Little|Big|Junior|Independent)$/u;

/** With a capital inside a sentence these count nobody. */
const COUNTED = /^(?:Dos|Tres|Cuatro|Cinco|Siete|Dois|Tr[êe]s|Quatro|Sete)$/u;

/** `Night Riders Crafts`, where nothing is told of crime: however distinctive, a name is only the first of these words. */
function goesOn({ way, start, end }: Reading, around: Surroundings, bounds: Bounds): boolean {
  const right = around.after(end);
  if (way !== 'full' || !right || !/^\p{Lu}\p{Ll}/u.test(right.word) || bounds.beginsName(right.start)) return false;
  if (
    around.isStory(start) ||
    around.paragraphAt(start).headline ||
    GROUP_NOUNS.has(right.folded) ||
    GROUP_KINDS.has(right.folded)
  )
    return false;
  // `el líder de Okara Juan Mora`, `el jefe de Los Veltas Evaristo …`: there a person's name begins.
  const surface = around.text.slice(start, end);
  if (givenNameShare(right.folded) !== undefined || SEVERAL.test(surface) || around.kindsBefore(start, 3) & ROLE)
    return false;
  if (foldedWords(surface).some((word) => GROUP_NOUNS.has(word) || FACTIONS.has(word))) return false;
  return ![ROLES, CASES, NAMES_GO_ON].some((list) => list.has(right.folded)) && isNameLike(right, 'right', around);
}

/** `anti-Mafia judges`, `Mafia-style killings`, `Three 6 Mafia`. */
const isCompound = ({ start, end }: Reading, text: string): boolean =>
  /(?:\p{Ll}-|\d )$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^-(?:type|style|like)/u.test(text.slice(end, end + 6));

/** `the Norte del Valle network`: the end of a longer name. */
function isEndOfPlace({ strength, derived }: Reading, left: Neighbour | undefined, around: Surroundings): boolean {
  if (strength === 'strong' || !derived || !left || !/^del?$/.test(left.word)) return false;
  const head = around.before(left.start);
  return head !== undefined && COMPASS.has(head.folded) && isCapitalised(head.word);
}

const STREET_GANG = /^ street (?:gang|crew|thug)/u;
/** `the Tambovskaya street`; `the Alfara street gang` is none. */
const STREET = /^ (?:street(?! gang| crew| thug)|oblast|avenue|boulevard|shrine)(?![\p{L}\p{M}])/u;

/** What a group is a party to: `Klansman Trial Day 10`. */
const CASES = new Set(listed('trial retrial case verdict murder murders raid raids bust probe inquiry sentencing war'));

const LANDSCAPE = /(?<!\p{L})(?:montes|valles|altos|llanos|cerros|lagos|campos)$/iu;

/** `los Montes de María`, `los Valles Centrales`. */
function isLandscape({ start, end, strength }: Reading, text: string): boolean {
  return (
    strength !== 'strong' &&
    LANDSCAPE.test(text.slice(start, end)) &&
    /^ (?:de )?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6))
  );
}

/** `en Bagdad`, `la vereda de Marquetalia`: where something is, by a word that is a group's name too. */
function isWhere(reading: Reading, left: Neighbour, around: Surroundings): boolean {
  const { strength, start, end } = reading;
  if (!isWeak(strength) || foldedWords(around.text.slice(start, end)).length > 1) return false;
  if (TOWARDS.test(around.text.slice(Math.max(0, start - 16), start))) return true;
  if (IN_PLACE.has(left.folded) || left.folded === 'at') return !isOwner(reading, around);
  return left.word === 'de' && SETTLEMENTS.has(around.before(left.start)?.folded ?? '');
}

const TOWARDS =
  /(?<![\p{L}])(?:(?:bus|road|train|ferry|trip|drive|flight|flew|en route) to|(?:bound|headed|destined) for|(?:rumbo|(?:con|com) destino) a) $/u;
const SETTLEMENTS = new Set(
  listed('vereda corregimiento municipio provincia ciudad aldea caserio localidad pueblo cidade vila'),
);

/** `AB 109`, `your CV`, `o CV de um diretor`: two letters for a bill or a road, or for what somebody has. */
function isNumberedOrOwned({ strength, start, end }: Reading, around: Surroundings, bounds: Bounds): boolean {
  if (strength !== 'never-alone' || end - start !== 2) return false;
  if (/^ (?:de|of) (?:uma?|una?|an?)(?! facç)(?![\p{L}\p{M}])/u.test(around.text.slice(end, end + 12))) return true;
  const left = around.before(start);
  if (isStateBehindTown(start, end, around.text, bounds)) return true;
  // `PMDB-MS`, a party in a state; `Banda MS`, who plays; `MS. PSAKI`.
  if (/[\p{Lu}\p{N}][-–/]$/u.test(around.text.slice(Math.max(0, start - 2), start)) && !bounds.endsName(start - 1))
    return true;
  if (left?.word === 'Banda' || /^\. \p{Lu}{2}/u.test(around.text.slice(end, end + 4))) return true;
  // `AB 109`, `MS-18`.
  if (/^[ -]\d/.test(around.text.slice(end, end + 2)) || POSSESSIVES.has(left?.folded ?? '')) return true;
  if (left && isFirmBefore(left, around)) return true;
  // `HB Estructuras Metálicas`.
  const right = around.after(end);
  const further = right && around.after(right.end);
  return (
    right !== undefined &&
    further !== undefined &&
    [right, further].every(({ word, folded }) => /^\p{Lu}\p{Ll}/u.test(word) && !ROLES.has(folded)) &&
    !GROUP_KINDS.has(right.folded) &&
    givenNameShare(right.folded) === undefined &&
    !around.paragraphAt(start).headline
  );
}

/** `the PayPal Mafia`, `called a Mafia, a mob`: a word for any such group, behind a firm's name or an article that says so. */
function isAnyOfKind({ strength, start, end }: Reading, left: Neighbour, around: Surroundings): boolean {
  if (strength !== 'never-alone' || !GROUP_NOUNS.has(foldWord(around.text.slice(start, end)))) return false;
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(left.word)) return true;
  return (around.kindsBefore(start, 1) & INDEFINITE) !== 0 && /^[,.;:)]/.test(around.text.slice(end, end + 1));
}

/** `GRUPO TMM`, `del Grupo TMM`: with a capital a firm, by letters that many bear. */
function isFirms({ strength, start }: Reading, around: Surroundings): boolean {
  const left = strength === 'never-alone' ? around.before(start) : undefined;
  if (!left || !/^(?:Grupo|GRUPO)$/.test(left.word)) return false;
  return left.word === 'GRUPO' ? !around.paragraphAt(start).headline : !beginsSentence(around.text, left.start);
}

/** `CDS market`: what is dealt in, by letters that many bear. */
const isTraded = ({ strength, end }: Reading, text: string): boolean =>
  isWeak(strength) && TRADED.test(text.slice(end, end + 16));
const TRADED = /^ (?:markets?|swaps?|spreads|trading|clearing|exposures?)(?![\p{L}\p{M}])/u;

/** Two letters for a state of Brazil or the United States, or for a province of Canada, that some group bears as well. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  MS: ['Mato Grosso do Sul', 'Mississippi'],
  AB: ['Alberta'],
};

const TOWN_BEFORE = /\p{Lu}\p{Ll}[\p{L}\p{M}]*(, ?|\/| ?[-–] ?| ?\()$/u;

/** `Corumbá, MS`, `Campo Grande/MS`, `Calgary, AB`, and anywhere in a text that names the state. */
function isStateBehindTown(start: number, end: number, text: string, bounds: Bounds): boolean {
  const states = STATES[text.slice(start, end)];
  if (!states) return false;
  if (states.some((state) => text.includes(state))) return true;
  const [, gap] = TOWN_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (gap === undefined || bounds.endsName(start - gap.length)) return false;
  // `Sebrae/MS e …` needs no comma behind it.
  return gap === '/' || !/^[ -]?\p{L}/u.test(text.slice(end, end + 2));
}

/** `a linha B13 de ônibus`: what roads, buses and flights are numbered by. */
function isLine({ start, end }: Reading, around: Surroundings): boolean {
  return /\d/.test(around.text.slice(start, end)) && LINES.has(around.before(start)?.folded ?? '');
}

const LINES = new Set(
  listed('line linea linha bus autobus onibus route ruta rota flight vuelo voo highway carretera rodovia estrada road'),
);

/** `Boliden AB`: the letters of a firm’s legal form. */
function isFirmBefore({ word, folded, start }: Neighbour, around: Surroundings): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || PARTICLES.has(folded) || /^(?:the|el|la|o|a|do|da|no|na)$/.test(folded))
    return false;
  if (ROLES.has(folded) || GROUP_NOUNS.has(folded) || CRIME.has(folded)) return false;
  return !beginsSentence(around.text, start) && !around.paragraphAt(start).headline;
}

/** `Casa de la Familia`: a word that others bear, in the name of a house. */
function isPartOfTitle(
  { strength, isWord, start }: Reading,
  left: Neighbour | undefined,
  around: Surroundings,
): boolean {
  if (
    !isWeak(strength) ||
    !isWord ||
    !left ||
    !/^d(?:e|a|o|el)$/.test(left.word) ||
    isCapitalised(around.text.charAt(start))
  )
    return false;
  const head = around.before(left.start);
  if (!head || !isCapitalised(head.word) || beginsSentence(around.text, head.start)) return false;
  return !GROUP_NOUNS.has(head.folded) && !TITLES.has(head.folded);
}

const ELSEWHERE = /^ (of|de|do|da) (\p{Lu}[\p{L}\p{M}]{3,})/u;

const THEY = /^(?:los|las|os) |s$/iu;
const PEOPLE = /^ (\p{L}{3,}(?:eños|enhos|enses))(?![\p{L}\p{M}])/u;

/** `Los Rastrojos Costeños`: those of another place, who are called after a group. */
function isOfOtherPlace({ start, end }: Reading, actor: LexiconActor, { text }: Surroundings): boolean {
  const [, people] = PEOPLE.exec(text.slice(end, end + 24)) ?? [];
  return people !== undefined && THEY.test(text.slice(start, end)) && !actor.places.includes(foldWord(people));
}

/** `a Mexican mafia`, `una mafia mexicana`: some, of a country; not `a Mexican mafia boss`. */
function isOfAKind({ start, end }: Reading, around: Surroundings): boolean {
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
function isBranch({ start, end, way }: Reading, actor: LexiconActor, around: Surroundings, bounds: Bounds): boolean {
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
function isOfAnotherCountry({ end }: Reading, { places }: LexiconActor, around: Surroundings): boolean {
  const country = foldWord(OF_COUNTRY.exec(around.text.slice(end, end + 30))?.[1] ?? '');
  return isCountryWord(country) && places.length > 0 && !places.includes(country);
}

const OF_PLACE = /^ (?:del?|de la|do|da|of(?: the)?) (\p{Lu}[\p{L}\p{M}]{3,})/u;

/** `Liga da Justiça do Sertão`, where nothing speaks of crime: others who call themselves so, of a place or a thing. */
function isNamesake({ isWord, start, end }: Reading, { places, facts, words }: LexiconActor, around: Surroundings) {
  const [, of] = OF_PLACE.exec(around.text.slice(end, end + 30)) ?? [];
  if (!isWord || of === undefined || around.isStory(start)) return false;
  const word = foldWord(of);
  return !isCountryWord(word) && !isStateWord(word) && ![places, facts, words].some((own) => own.includes(word));
}

/**
 * `her brother Tito Montes Bobadilla`, `el cuerpo de Tito Montes Bobadilla`: two surnames behind what no list has as a
 * given name, inside a sentence and before no noun of a group.
 */
function isTwoSurnames({ start, end }: Reading, { start: at, folded, word }: Neighbour, around: Surroundings): boolean {
  const { text } = around;
  if (!areBothSurnames(foldedWords(text.slice(start, end)))) return false;
  if (GROUP_NOUNS.has(folded) || FACTIONS.has(folded)) return false;
  if (BEFORE_RELATIVE.test(text.slice(Math.max(0, at - 12), at))) return true;
  if (FAMILY_BEFORE.has(folded) || (kindsOfHash(wordHash(folded)) & (CRIME_WORD | CASE_WORD)) !== 0) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !FAMILY_AFTER.has(around.after(end)?.folded ?? '');
}

const BEFORE_RELATIVE = /(?:,|(?<![\p{L}\p{M}])(?:and|y|e|brothers?|sons?|hermanos?|hijos?|irm[aã]os?|filhos?)) $/u;

/** A group's name that could be two surnames: with a given name before it, it is a person's. */
function isPersonal({ start, end }: Reading, around: Surroundings): boolean {
  const words = foldedWords(around.text.slice(start, end));
  return words.length <= 2 && !words.some((word) => GROUP_NOUNS.has(word) || PARTICLES.has(word));
}
