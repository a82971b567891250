/**
 * A reading: a match taken as one of the actors that bear the name. The span grows over neighbouring words that the
 * actor's own names explain, also across a nickname in quotes (`Joaquín "El Chapo" Guzmán`); what stands beside it
 * unexplained says that a longer name, a place or a firm is meant.
 */
import type { NameStrength } from '../model';
import { isPartOfTerm } from './acronyms';
import { goesOnAsBody } from './bodies';
import { isCountryWord, isStateWord } from './countries';
import type { LexiconActor, LexiconName } from './lexicon';
import { expectedNamesakes, givenNameShare, surnameShare } from './namesakes';
import type { Neighbour } from './neighbours';
import { endsPlaceOrOffice, isDateline, isNounOfPlace, isPlace, isRioDeJaneiro } from './place-names';
import { beginsSentence } from './sentences';
import { editsBetween, foldedWords, foldWord, isCapitalised, listed, soundOf } from './spelling';
import { isWeak, strengthOf, type Way } from './surface-forms';
import type { Surroundings } from './surroundings';
import {
  CALENDAR,
  COMPASS,
  CRIME,
  FACTIONS,
  FIRMS,
  GROUP_KINDS,
  GROUP_NOUNS,
  OFFICES,
  PARTICLES,
  PLACE_PREPOSITIONS,
  POSSESSIVES,
  ROLES,
  SHARED_HEAD,
  SHARED_HEAD_AFTER,
  SHARED_REACH,
  THINGS,
  TITLES,
} from './vocabulary';

export interface Reading {
  /** Index into the lexicon's actors. */
  actor: number;
  way: Way;
  strength: NameStrength;
  namesakes: number | undefined;
  former: boolean;
  derived: boolean;
  /** Points elsewhere as well: a word, or an unusual part of a name. */
  isWord: boolean;
  needsArticle: boolean;
  start: number;
  end: number;
  /** Words of a name that the actor does not bear stand beside it, or it is a place: this is not the actor. */
  obstacle: 'longer-name' | 'place' | 'thing' | undefined;
}

/** What `read` needs to know of the other matches of the page. */
export interface Bounds {
  /** Whether another name ends (or begins) exactly there that explains the capital: a group's, an acronym. */
  endsName(at: number): boolean;
  beginsName(at: number): boolean;
}

const SINGULAR_WORD =
  /^(?:[Ee]l|[Ll]a|[OoAa]|[Tt]he) ["“«]?[\p{L}\p{M}]+ (?:(?:de|do|da|del|of)\b|(?:para|for) (?:(?:el|la|los|las|os?|as?|the) )?\p{Lu})/u;
const SEVERAL = /^(?:los|las|os) /iu;
const QUOTED = /["“«'‘(]([^"“”«»'‘’()\n]{1,40})["”»'’)],?[ \u00a0]$/u;
const INITIAL = /^\p{Lu}\.?$/u;
/** Reads a match as one actor. */
export function read(
  name: LexiconName,
  actor: LexiconActor,
  span: { start: number; end: number },
  around: Surroundings,
  bounds: Bounds,
): Reading {
  const reading: Reading = {
    actor: name.actor,
    way: name.way,
    strength: name.strength,
    former: name.former,
    derived: name.derived,
    isWord: name.isWord,
    needsArticle: name.needsArticle ?? false,
    start: span.start,
    end: span.end,
    namesakes: name.namesakes,
    obstacle: undefined,
  };
  if (actor.kind === 'person') growOverOwnNames(reading, actor, around);
  if (reading.obstacle) return reading;
  else nameWhole(reading, around);
  const obstacle =
    actor.kind === 'person'
      ? personObstacle(reading, actor, around, bounds)
      : groupObstacle(reading, actor, around, bounds);
  if (obstacle) reading.obstacle = obstacle;
  return reading;
}

/** `the Kavač and Škaljari clans`: with the noun that it shares a family's name is its group's whole name. */
function nameWhole(reading: Reading, around: Surroundings): void {
  if (reading.way !== 'family' || reading.strength !== 'never-alone') return;
  const behind = around.text.slice(reading.end, reading.end + SHARED_REACH);
  if (!SHARED_HEAD.test(behind) && !SHARED_HEAD_AFTER.test(behind)) return;
  reading.way = 'full';
  reading.strength = 'medium';
}

function growOverOwnNames(reading: Reading, actor: LexiconActor, around: Surroundings): void {
  const { text } = around;
  for (let next = around.after(reading.end); next && isCapitalised(next.word); next = around.after(reading.end)) {
    if (!actor.words.includes(next.folded) || actor.given.includes(next.folded)) break;
    const last = around.before(next.start);
    if (
      reading.way !== 'nickname' &&
      last &&
      (isTurned(last, next.folded, actor, around) || isDoubled(last, next, actor))
    ) {
      reading.obstacle = 'longer-name';
      return;
    }
    reading.end = next.end;
    if (reading.way === 'nickname' && reading.strength !== 'strong') reading.strength = 'medium';
  }
  // `Joaquin "El Chapo" Guzman-Loera`.
  const hyphened = /^-(\p{Lu}[\p{L}\p{M}]+)(?!-)/u.exec(text.slice(reading.end, reading.end + 24));
  if (hyphened && actor.words.includes(foldWord(hyphened[1]!))) reading.end += hyphened[0].length;
  const given: string[] = [];
  const surface = text.slice(reading.start, reading.end);
  const isPair = reading.way === 'surname' && /\s/u.test(surface);
  let order = reading.way === 'full' ? actor.given.indexOf(foldedWords(surface)[0] ?? '') : -1;
  for (;;) {
    const quoted =
      closesBefore(text, reading.start) && QUOTED.exec(text.slice(Math.max(0, reading.start - 48), reading.start));
    const at = quoted ? reading.start - quoted[0].length : reading.start;
    const before = around.before(at);
    if (!before || !isCapitalised(before.word)) break;
    const misspelt = quoted ? undefined : misspeltGiven(before.folded, reading.way, isPair, actor);
    // `De Moreno`: a particle is nobody's given name, though one of several has it.
    const isGiven = misspelt !== undefined || (actor.given.includes(before.folded) && !PARTICLES.has(before.folded));
    // Spanish and Portuguese `A Luis Luna le …`: no initial without a period.
    const isInitial =
      INITIAL.test(before.word) &&
      (before.word !== 'A' || text.charAt(before.end - 1) === '.') &&
      reading.way !== 'nickname' &&
      actor.given.some((g) => g[0] === before.folded[0]);
    if (!isGiven && !isInitial && !(isOwnWord(before.folded, reading.way, actor) && !quoted)) break;
    const next = quoted ? undefined : around.after(before.end);
    if (
      !isGiven &&
      next &&
      reading.way !== 'nickname' &&
      (isTurned(before, next.folded, actor, around) || isDoubled(before, next, actor))
    ) {
      reading.obstacle = 'longer-name';
      break;
    }
    // Given names in another order are a relative's: `Máximo Ariel` of `Ariel Máximo`.
    if (isGiven && order >= 0 && actor.given.indexOf(before.folded) >= order) {
      reading.obstacle = 'longer-name';
      break;
    }
    reading.start = before.start;
    if (isGiven) {
      order = actor.given.indexOf(misspelt ?? before.folded);
      given.unshift(misspelt ?? before.folded);
    }
  }
  // `César Peralta “El Abusador”`: name and nickname together.
  if (given.length > 0 && reading.way === 'nickname') {
    reading.way = 'full';
    if (reading.strength !== 'strong') reading.strength = 'medium';
  }
  if (given.length > 0 && reading.way === 'surname') {
    const surnames = foldedWords(text.slice(reading.start, reading.end)).filter((word) => !actor.given.includes(word));
    reading.way = 'full';
    reading.namesakes = expectedNamesakes(given, surnames.slice(-2));
    reading.strength = strengthOf(reading.namesakes);
  }
}

/**
 * Two surnames the other way round are somebody else's: `Flores Meza` of Fausto Isidro Meza Flores. Behind two given
 * names of the actor they are a slip of the press.
 */
function isTurned({ folded: first, start }: Neighbour, second: string, actor: LexiconActor, around: Surroundings) {
  if (actor.given.includes(first) || actor.given.includes(second)) return false;
  const own = foldedWords(actor.name);
  if (!own.includes(second) || own.indexOf(first) !== own.indexOf(second) + 1) return false;
  const given = around.before(start);
  const further = given && around.before(given.start);
  return ![given, further].every((word) => word !== undefined && actor.given.includes(word.folded));
}

/** `Miguel Ángel Morales Morales` for one who has the surname once: with both surnames alike it is somebody else. */
function isDoubled({ folded }: Neighbour, next: Neighbour, actor: LexiconActor): boolean {
  return folded === next.folded && foldedWords(actor.name).filter((word) => word === folded).length < 2;
}

/** Whether a closing quote or bracket, and perhaps a comma, stand before the space before a place. */
function closesBefore(text: string, at: number): boolean {
  const mark = text.charAt(at - 2) === ',' ? text.charAt(at - 3) : text.charAt(at - 2);
  return mark !== '' && '"”»\'’)'.includes(mark);
}

/** The given name that a word is meant to be: `Amílkar` of `Amílcar`, and before both surnames `Antio` of `Antonio`. */
function misspeltGiven(word: string, way: Way, isPair: boolean, actor: LexiconActor): string | undefined {
  if (way !== 'surname' || word.length < 5) return undefined;
  const alike = isPair ? actor.given.find((name) => name.length > 4 && soundOf(name) === soundOf(word)) : undefined;
  if (alike !== undefined) return alike;
  if (givenNameShare(word) !== undefined || surnameShare(word) !== undefined) return undefined;
  const most = isPair ? 2 : 1;
  return actor.given.find((name) => name.length > 4 && editsBetween(word, name, most) <= most);
}

/** A word of the actor's names, or a surname beside another that sounds like his: `Valdés Villarreal`. */
function isOwnWord(word: string, way: Way, actor: LexiconActor): boolean {
  if (actor.words.includes(word)) return true;
  if (way !== 'surname' || word.length < 5) return false;
  return actor.words.some((own) => own.length > 4 && !actor.given.includes(own) && soundOf(own) === soundOf(word));
}

/** Whether a folded word is somebody's given name or surname. */
function isPartOfName(folded: string): boolean {
  return givenNameShare(folded) !== undefined || surnameShare(folded) !== undefined;
}

/** Whether a capital beside a name belongs to a name. */
function isNameLike(
  neighbour: Neighbour | undefined,
  side: 'left' | 'right',
  around: Surroundings,
  isNameShouted = false,
): boolean {
  if (!neighbour) return false;
  const { word, folded, start } = neighbour;
  if (!isCapitalised(word) || PARTICLES.has(folded) || CALENDAR.has(folded) || TITLES.has(folded)) return false;
  // `Mafia Godfather Salvatore …`.
  if (side === 'left' && ROLES.has(folded)) return false;
  if (word.includes('-') && isOrigin(word)) return false;
  // `Italy’s Raffaele Imperiale`: a possessive belongs to nobody's name.
  const isGiven = givenNameShare(folded) !== undefined;
  // `Salvador Luna` is a man, `El Salvador` none.
  if (isCountryWord(folded) && !(isGiven && side === 'left' && folded === 'salvador' && !isOfCountry(start, around)))
    return false;
  if (side === 'left' && /(?:['’]s|s['’])$/iu.test(word)) return false;
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
    // `ministro de Seguridad Celso Gamboa`: an office.
    if (preposition !== undefined && OFFICES.has(folded)) return false;
  }
  // Where all has capitals only known names count; elsewhere `DEA` and `FBI` are no names, and beside a name in
  // capitals the rest of a speaker's is.
  const { headline } = around.paragraphAt(start);
  if (isShouted) return headline ? isGiven : isNameShouted && isPartOfName(folded);
  return !headline;
}

const isOfCountry = (start: number, around: Surroundings): boolean => around.before(start)?.folded === 'el';

/** `Irish-born`, `Bosnian-Dutch`, `Ex-Presidente`: with a hyphen, where somebody is from and what somebody was. */
function isOrigin(word: string): boolean {
  const parts = word.split('-');
  return (
    /^ex-/iu.test(word) ||
    /^\p{Ll}/u.test(parts.at(-1)!) ||
    parts.some((part) => part !== '' && isCountryWord(foldWord(part)))
  );
}

function personObstacle(
  reading: Reading,
  actor: LexiconActor,
  around: Surroundings,
  bounds: Bounds,
): Reading['obstacle'] {
  // `Torrado, Reinaldo` is the order of lists, where each has a line.
  if (
    around.text.slice(reading.start, reading.end).includes(',') &&
    !/^$|\n/u.test(around.text.charAt(reading.start - 1))
  )
    return 'longer-name';
  // `Andre Bryan-Hall`: a surname of two.
  if (reading.way === 'full' && /^-\p{Lu}\p{L}/u.test(around.text.slice(reading.end, reading.end + 3)))
    return 'longer-name';
  if (reading.way !== 'full' && isDateline(reading, around.text)) return 'place';
  if (reading.way === 'nickname' && isDate(reading, around.text)) return 'thing';
  if (reading.way !== 'full' && isPartOfFirm(reading, around.text)) return 'thing';
  const left = around.before(reading.start);
  const right = around.after(reading.end);
  if (left && reading.way === 'surname' && isTitleWord(reading, left, actor, around)) return 'thing';
  // `el coro Palomino`.
  if (reading.way === 'surname' && left && THINGS.has(left.folded) && !isCapitalised(left.word)) return 'thing';
  if (isPlace(reading, right, around)) return 'place';
  const isShouted = /^[\p{Lu}\P{L}]{4,}$/u.test(around.text.slice(reading.start, reading.end));
  if (right && isNameLike(right, 'right', around, isShouted) && !bounds.beginsName(right.start)) return 'longer-name';
  // `Wellington da Silva Braga`, `Ferraz da Silva`: a name before the particle.
  if (left && reading.way === 'surname' && /^(?:da|do|dos|das|de|del)$/.test(left.word)) {
    const further = around.before(left.start);
    if (further && isCapitalised(further.word) && isPartOfName(further.folded)) return 'longer-name';
  }
  if (left && reading.way === 'surname' && isMarriedName(left, reading, around)) return 'longer-name';
  if (!left || bounds.endsName(left.end) || !isNameLike(left, 'left', around, isShouted)) return undefined;
  if (endsPlaceOrOffice(left, around)) return undefined;
  return THINGS.has(left.folded) ? 'thing' : 'longer-name';
}

/** Surnames that are words of which offices and laws are called. */
const WORD_SURNAMES = new Set(listed('paz guerra cruz reyes santos justicia gracia luz'));

/** `Justicia y Paz`, `el Consejero de Paz`, `en La Paz`. */
function isTitleWord({ start, end }: Reading, left: Neighbour, actor: LexiconActor, around: Surroundings): boolean {
  if (left.word === 'La') return !actor.words.includes('la');
  if (!/^(?:de|y|e|da)$/.test(left.word) || !WORD_SURNAMES.has(foldWord(around.text.slice(start, end)))) return false;
  const head = around.before(left.start);
  return (
    head !== undefined &&
    isCapitalised(head.word) &&
    (WORD_SURNAMES.has(head.folded) || !isPartOfName(head.folded)) &&
    !beginsSentence(around.text, head.start)
  );
}

const MARRIED = /^ de (\p{Lu}[\p{L}\p{M}]+)/u;

/** `Enelia Gaviria de Escobar`: hers, with her husband's behind it. */
function isMarriedName({ word, folded }: Neighbour, { end }: Reading, around: Surroundings): boolean {
  if (!isCapitalised(word) || TITLES.has(folded) || PARTICLES.has(folded)) return false;
  const [, husband] = MARRIED.exec(around.text.slice(end, end + 30)) ?? [];
  return husband !== undefined && surnameShare(husband) !== undefined;
}

/** `Barros & Quintiliano`, `Chapo & Os Tampas`, `Mohamed’s Enterprise`. */
function isPartOfFirm({ start, end }: Reading, text: string): boolean {
  const [, owned] = OWNED_FIRM.exec(text.slice(end, end + 24)) ?? [];
  if (owned !== undefined && FIRMS.has(foldWord(owned))) return true;
  return /^ & \p{Lu}/u.test(text.slice(end, end + 4)) || /\p{L} & $/u.test(text.slice(Math.max(0, start - 4), start));
}

const OWNED_FIRM = /^['’]s (\p{Lu}\p{L}+)/u;

const NUMBER_LAST = /(?<!\p{L}-?)\d$/u;
const MONTH_BEHIND = /^ (?:de |of )?(\p{L}+)/u;
const COUNTED = /^(?: ?%| por ?cient[oa]| per ?cent| percent| por cento)/u;

/** `21 de Mayo de 2026`, `el 27 de febrero`, `el 85 por ciento`. */
function isDate({ start, end }: Reading, text: string): boolean {
  const surface = text.slice(start, end);
  if (NUMBER_LAST.test(surface)) {
    const behind = text.slice(end, end + 20);
    const [, month] = MONTH_BEHIND.exec(behind) ?? [];
    return COUNTED.test(behind) || (month !== undefined && CALENDAR.has(foldWord(month)));
  }
  if (!CALENDAR.has(foldWord(surface))) return false;
  return (
    /(?:\d[º°]?|[Cc]inco) (?:de )?$/.test(text.slice(Math.max(0, start - 9), start)) ||
    /^ (?:de |del )?\d/.test(text.slice(end, end + 6))
  );
}

/** A group's name is stopped only where it is short of words of its own. */
function groupObstacle(
  reading: Reading,
  actor: LexiconActor,
  around: Surroundings,
  bounds: Bounds,
): Reading['obstacle'] {
  if (reading.way === 'acronym')
    return isNumberedOrOwned(reading, around) ||
      isPartOfTerm(around.text, reading.start, reading.end, (at) => bounds.beginsName(at) || bounds.endsName(at))
      ? 'thing'
      : undefined;
  if (isLandscape(reading, around.text)) return 'place';
  const left = around.before(reading.start);
  // The cheap questions first.
  const mayBePersons =
    left &&
    !bounds.endsName(left.end) &&
    (reading.way === 'family' || givenNameShare(left.folded) !== undefined || isTwoSurnames(reading, left, around));
  if (mayBePersons && isPersonal(reading, around) && isNameLike(left, 'left', around)) return 'longer-name';
  if (isOfOtherPlace(reading, actor, around)) return 'thing';
  if (reading.strength === 'strong') return isBranch(reading, actor, around) ? 'longer-name' : undefined;
  // `o Grupo de Atuação Especial`: an article and a word are not the name of anybody when they go on like this.
  if (reading.isWord && SINGULAR_WORD.test(around.text.slice(reading.start, reading.end + 12))) return 'longer-name';
  if (isPartOfTitle(reading, left, around) || goesOnAsBody(reading, around.text)) return 'longer-name';
  const right = around.after(reading.end);
  const needsMore = isWeak(reading.strength);
  const near = [left, right].filter((n): n is Neighbour => n !== undefined && isCapitalised(n.word));
  if (needsMore && near.some((n) => THINGS.has(n.folded))) return 'thing';
  // `Hong Kong Mafia`: another country's.
  if (
    needsMore &&
    left &&
    isCapitalised(left.word) &&
    isCountryWord(left.folded) &&
    !actor.places.includes(left.folded)
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
  if (needsMore && isOfAnotherCountry(reading, actor, around)) return 'longer-name';
  if (needsMore && isNounOfPlace(right)) return 'place';
  if (needsMore && right && isNameLike(right, 'right', around) && !bounds.beginsName(right.start)) {
    // `la facción Los Lobos Espejos` is a part of them; in `jefe de Los Lobos José …` a person's name begins.
    const isSeveral = SEVERAL.test(around.text.slice(reading.start, reading.end));
    if (isSeveral && (givenNameShare(right.folded) !== undefined || (left && FACTIONS.has(left.folded))))
      return undefined;
    return 'longer-name';
  }
  return undefined;
}

const LANDSCAPE = /(?<!\p{L})(?:montes|valles|altos|llanos|cerros|lagos|campos)$/iu;

/** `los Montes de María`, `los Valles Centrales`. */
function isLandscape({ start, end, strength }: Reading, text: string): boolean {
  return (
    strength !== 'strong' &&
    LANDSCAPE.test(text.slice(start, end)) &&
    /^ (?:de )?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6))
  );
}

/** `AB 109`, `your CV`, `o CV de um diretor`: two letters for a bill or a road, or for what somebody has. */
function isNumberedOrOwned({ strength, start, end }: Reading, around: Surroundings): boolean {
  if (strength !== 'never-alone' || end - start !== 2) return false;
  if (/^ (?:de|of) (?:uma?|una?|an?)(?! facç)(?![\p{L}\p{M}])/u.test(around.text.slice(end, end + 12))) return true;
  const left = around.before(start);
  if (/^ \d/.test(around.text.slice(end, end + 2)) || POSSESSIVES.has(left?.folded ?? '')) return true;
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

const ELSEWHERE = /^ of (\p{Lu}[\p{L}\p{M}]{3,})/u;

const PEOPLE = /^ (\p{L}{3,}(?:eños|enhos|enses))(?![\p{L}\p{M}])/u;

/** `Los Rastrojos Costeños`: those of another place, who are called after a group. */
function isOfOtherPlace({ start, end }: Reading, actor: LexiconActor, { text }: Surroundings): boolean {
  const [, people] = PEOPLE.exec(text.slice(end, end + 24)) ?? [];
  return people !== undefined && SEVERAL.test(text.slice(start, end)) && !actor.places.includes(foldWord(people));
}

/** `Aryan Brotherhood of Texas`: another body, called after one whose record does not know the place. */
function isBranch({ start, end, way }: Reading, actor: LexiconActor, around: Surroundings): boolean {
  const place = foldWord(ELSEWHERE.exec(around.text.slice(end, end + 30))?.[1] ?? '');
  if (place === '' || way === 'family') return false;
  if (foldedWords(around.text.slice(start, end)).some(isCountryWord)) return false;
  return isStateWord(place)
    ? !actor.facts.includes(place)
    : !isCountryWord(place) && !actor.facts.includes(place) && !actor.places.includes(place);
}

const OF_COUNTRY = /^ (?:de|do|da|of) (\p{Lu}[\p{L}\p{M}]{3,})/u;

/** `Las FARC de Colombia`, where those of Puerto Rico would be meant. */
function isOfAnotherCountry({ end }: Reading, { places }: LexiconActor, around: Surroundings): boolean {
  const country = foldWord(OF_COUNTRY.exec(around.text.slice(end, end + 30))?.[1] ?? '');
  return isCountryWord(country) && places.length > 0 && !places.includes(country);
}

/** `Tito Montes Bobadilla`: two surnames behind what no list has as a given name, inside a sentence. */
function isTwoSurnames({ start, end }: Reading, { start: at, folded }: Neighbour, { text }: Surroundings): boolean {
  const words = foldedWords(text.slice(start, end));
  return (
    words.length === 2 &&
    words.some((word) => surnameShare(word) !== undefined) &&
    /, $/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !GROUP_NOUNS.has(folded) &&
    !FACTIONS.has(folded)
  );
}

/** A group's name that could be two surnames: with a given name before it, it is a person's. */
function isPersonal({ start, end }: Reading, around: Surroundings): boolean {
  const words = foldedWords(around.text.slice(start, end));
  return words.length <= 2 && !words.some((word) => GROUP_NOUNS.has(word) || PARTICLES.has(word));
}
