/**
 * What stands beside a group's name and says that it is not the group's: a person's name, another body's, a place, a
 * branch that only bears its name.
 */

import { goesOnAsBody } from '../evidence/bodies';
import { wordHash } from '../gazetteer/normalize';
import type { LexiconActor } from '../names/lexicon';
import { areBothSurnames, givenNameShare } from '../names/namesakes';
import { isWeak } from '../names/strength';
import { isPartOfTerm } from '../page/learnt-acronyms';
import type { Neighbour } from '../text/neighbours';
import { beginsSentence } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { isCountryWord } from '../words/countries';
import { COMPASS, IN_PLACE } from '../words/place-words';
import { foldedWords, foldWord, isCapitalised, wordSet } from '../words/spelling';
import { currentTrade, officeKind } from '../words/trades';
import {
  FACTIONS,
  FAMILY_AFTER,
  FAMILY_BEFORE,
  GROUP_KINDS,
  GROUP_NOUNS,
  NAMES_GO_ON,
  PARTICLES,
  ROLES,
  THINGS,
  TITLES,
} from '../words/vocabulary';
import { CASE_WORD, CRIME_WORD, GROUP_KIND, INDEFINITE, kindsOfHash, ROLE } from '../words/word-kinds';
import {
  isBranch,
  isBreakaway,
  isEndOfOthers,
  isKindOfPlace,
  isNamesake,
  isNewGeneration,
  isOfAKind,
  isOfAnotherCountry,
  isOfClique,
  isOfOtherPlace,
  isRenewed,
  isTowards,
} from './called-after';
import { isFirms, isLine, isNumberedOrOwned, isTraded } from './letters-of-others';
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
  if (
    isOfOtherPlace(reading, actor, around) ||
    isOfAKind(reading, around) ||
    isNewGeneration(reading, actor, around) ||
    isCount(reading, around)
  )
    return 'thing';
  if (
    (left && (isOfficer(reading, left) || isEndOfOthers(reading, left, around))) ||
    (reading.isWord && isWeak(reading.strength) && isOfClique(reading, around)) ||
    isKindOfPlace(reading, actor, around)
  )
    return 'longer-name';
  if (
    left &&
    (isBreakaway(reading, left, around) || (!bounds.endsName(left.end) && isRenewed(reading, left, actor, around)))
  )
    return 'thing';
  if (reading.strength === 'strong')
    return isBranch(reading, actor, around, bounds) || goesOn(reading, around, bounds) ? 'longer-name' : undefined;
  if (reading.way === 'full' && isTowards(reading, actor, around)) return 'longer-name';
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
  // `La Empresa Paraguaya de Puertos`; not `the Hells Angels Montreal chapter`, of those at home there.
  if (
    needsMore &&
    reading.isWord &&
    right &&
    isCapitalised(right.word) &&
    isCountryWord(right.folded) &&
    !actor.areas.includes(right.folded) &&
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

const NUMERAL = /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/u;

/** `Seven were arraigned`: where a sentence begins so many, unless it goes on with what kind of group it is. */
function isCount({ start, end, strength }: Reading, around: Surroundings): boolean {
  if (strength !== 'never-alone' || !NUMERAL.test(around.text.slice(start, end))) return false;
  return beginsSentence(around.text, start) && !(around.kindsAfter(end, 1) & GROUP_KIND);
}

/** `Mayor Adams said`: of a family's name who holds an office. */
const isOfficer = ({ way, derived }: Reading, { folded }: Neighbour): boolean =>
  way === 'family' && derived && officeKind(currentTrade(folded)) !== undefined;

/** What a group is a party to: `Klansman Trial Day 10`. */
const CASES = wordSet('trial retrial case verdict murder murders raid raids bust probe inquiry sentencing war');

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
const SETTLEMENTS = wordSet(
  'vereda corregimiento municipio provincia ciudad aldea caserio localidad pueblo cidade vila',
);

/**
 * `the PayPal Mafia`, `the Elm Avenue Mafia`, `called a Mafia, a mob`: a word for any such group, behind a firm's name or a
 * street's, or an article that says so.
 */
function isAnyOfKind({ strength, start, end }: Reading, left: Neighbour, around: Surroundings): boolean {
  if (strength !== 'never-alone' || !GROUP_NOUNS.has(foldWord(around.text.slice(start, end)))) return false;
  if (/^\p{Lu}\p{Ll}+\p{Lu}|^(?:Avenue|Street|Road|Boulevard|Block|House)$/u.test(left.word)) return true;
  return (around.kindsBefore(start, 1) & INDEFINITE) !== 0 && /^[,.;:)]/.test(around.text.slice(end, end + 1));
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
