/**
 * A reading: a match taken as one of the actors that bear the name. The span grows over neighbouring words that the
 * actor's own names explain, also across a nickname in quotes (`Joaquín "El Chapo" Guzmán`); what stands beside it
 * unexplained says that a longer name, a place or a firm is meant (`person-obstacles.ts`, `group-obstacles.ts`).
 */

import type { NameStrength } from '../../model';
import type { Misspelling } from '../later/misspellings';
import type { Way } from '../names/forms';
import type { LexiconActor, LexiconName } from '../names/lexicon';
import { expectedNamesakes, givenNameShare, isPartOfName, surnameShare } from '../names/namesakes';
import { SHORT_GIVEN } from '../names/short-given';
import { isInflected } from '../names/slips';
import { isWeak, strengthOf, weaker } from '../names/strength';
import type { Neighbour } from '../text/neighbours';
import type { Span } from '../text/places';
import type { Surroundings } from '../text/surroundings';
import { isCountryWord } from '../words/countries';
import { isAtWar, SHARED_FEUD, SHARED_HEAD, SHARED_HEAD_AFTER, SHARED_REACH } from '../words/shared-nouns';
import { editsBetween, foldedWords, foldWord, isCapitalised, soundOf } from '../words/spelling';
import { OFFICES, OPENERS, PARTICLES, ROLES, TITLES } from '../words/vocabulary';
import { groupObstacle } from './group-obstacles';
import { personObstacle } from './person-obstacles';

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
  /** A brother's name stands joined before it: of several who bear it he is meant (`joined-names.ts`). */
  isBrothers?: boolean;
  /** So common a name that what is recorded of one is derived from another's, as a father's and his son's. */
  isShared?: boolean;
  start: number;
  end: number;
  /** Words of a name that the actor does not bear stand beside it, or it is a place: this is not the actor. */
  obstacle: 'longer-name' | 'place' | 'thing' | undefined;
  /** What the page has written amiss here. */
  misspelling?: Misspelling;
}

/** What `read` needs to know of the other matches of the page. */
export interface Bounds {
  /** Whether another name ends (or begins) exactly there that explains the capital: a group's, an acronym. */
  endsName(at: number): boolean;
  beginsName(at: number): boolean;
}

/** Also with quotes of two signs, `''King''`, or of a typewriter, `` `King' ``. */
const QUOTED = /["“«'‘`(]{1,2}([^"“”«»'‘’`()\n]{1,40})["”»'’)]{1,2},?[ \u00a0]$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/** Reads a match as one actor. */
export function read(
  name: LexiconName,
  actor: LexiconActor,
  span: Span,
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
  if (actor.kind === 'person') growOverOwnNames(reading, actor, around, bounds);
  if (reading.obstacle) return reading;
  nameWhole(reading, around);
  const obstacle =
    actor.kind === 'person'
      ? personObstacle(reading, actor, around, bounds, name.way === 'nickname')
      : groupObstacle(reading, actor, around, bounds);
  // `Reynerio Florez Lazo “El Chispa”`: with a letter amiss his name is no other's.
  if (obstacle === 'longer-name' && name.way === 'nickname' && isQuotedBehindHisName(span.start, actor, around))
    return { ...reading, ...span, way: name.way, strength: name.strength, isWord: name.isWord };
  if (obstacle === 'longer-name' && name.way === 'nickname' && isBehindNoName(span, reading, around))
    return { ...reading, strength: 'weak' };
  if (obstacle) reading.obstacle = obstacle;
  return reading;
}

const isNearly = (word: string, own: string): boolean => own.length > 4 && editsBetween(word, own, 2) <= 2;

/** So many words before a nickname may be its bearer's name. */
const LONGEST_NAME = 4;

/** Whether a given name and a surname of an actor stand right before a nickname in quotes, and nothing unlike them. */
function isQuotedBehindHisName(start: number, { given, words }: LexiconActor, around: Surroundings): boolean {
  if (!/["“«'‘(]/u.test(around.text.charAt(start - 1))) return false;
  const before: string[] = [];
  for (let word = around.before(start); word && isCapitalised(word.word); word = around.before(word.start)) {
    if (!words.includes(word.folded) && !words.some((own) => isNearly(word.folded, own))) break;
    before.push(word.folded);
    if (before.length === LONGEST_NAME) break;
  }
  return (
    before.some((word) => given.includes(word)) &&
    before.some((word) => word.length > 3 && words.includes(word) && !given.includes(word))
  );
}

/** `Jaochim “El Chapo” Guzman`: both his nickname and his surname, behind a word that is nobody's given name. */
function isBehindNoName(
  { start }: { start: number },
  { way, start: from, end }: Reading,
  around: Surroundings,
): boolean {
  if (way !== 'nickname' || from !== start || !/["”»'’] \p{Lu}/u.test(around.text.slice(start, end))) return false;
  const before = /["“«'‘]/u.test(around.text.charAt(start - 1)) ? around.before(start) : undefined;
  if (!before || !isCapitalised(before.word) || isPartOfName(before.folded)) return false;
  const further = around.before(before.start);
  const behind = around.after(end);
  return !(further && isCapitalised(further.word)) && !(behind && isCapitalised(behind.word));
}

/** `the Kavač and Škaljari clans`, `the Hutch-Kinahan dispute`: with the noun that it shares a family's name is its group's whole name. */
function nameWhole(reading: Reading, around: Surroundings): void {
  if (reading.way !== 'family' || reading.strength !== 'never-alone') return;
  const behind = around.text.slice(reading.end, reading.end + SHARED_REACH);
  const sharesNoun = [SHARED_HEAD, SHARED_HEAD_AFTER, SHARED_FEUD].some((shared) => shared.test(behind));
  if (!sharesNoun && !isAtWar(around.text.slice(Math.max(0, reading.start - 30), reading.start), behind)) return;
  reading.way = 'full';
  reading.strength = 'medium';
}

const WHOLE: ReadonlySet<Way> = new Set(['full', 'given', 'family']);

function growOverOwnNames(reading: Reading, actor: LexiconActor, around: Surroundings, bounds: Bounds): void {
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
  const hyphened =
    text.charAt(reading.end) === '-' && /^-(\p{Lu}[\p{L}\p{M}]+)(?!-)/u.exec(text.slice(reading.end, reading.end + 24));
  if (hyphened && actor.words.includes(foldWord(hyphened[1]!))) reading.end += hyphened[0].length;
  const given: string[] = [];
  const surface = text.slice(reading.start, reading.end);
  // `da Silva` is one.
  const isPair = reading.way === 'surname' && foldedWords(surface).filter((word) => !PARTICLES.has(word)).length > 1;
  let order = reading.way === 'full' ? actor.given.indexOf(foldedWords(surface)[0] ?? '') : -1;
  // `Pablo Beltrán (Israel Ramírez Pineda)`, `Antonio Luna (Tony)`, `Reinaldo Torrado (los Torrado)`: two names, each whole.
  const isWhole = () => WHOLE.has(reading.way) || given.length > 0;
  while (text.charAt(reading.start - 1) !== '(' || !isWhole()) {
    const quoted =
      closesBefore(text, reading.start) && QUOTED.exec(text.slice(Math.max(0, reading.start - 48), reading.start));
    const at = quoted ? reading.start - quoted[0].length : reading.start;
    const before = around.before(at);
    // `el líder de Los Torrado Reinaldo Torrado`: a group's name is none of his.
    if (!before || !isCapitalised(before.word) || bounds.endsName(before.end)) break;
    const misspelt = quoted ? undefined : misspeltGiven(before.folded, reading.way, isPair, actor);
    // `De Moreno`: a particle is nobody's given name, though one of several has it.
    const short = actor.given.find((name) => SHORT_GIVEN.get(before.folded)?.includes(name));
    const meant = misspelt ?? (actor.given.includes(before.folded) ? undefined : short);
    const isGiven = meant !== undefined || (actor.given.includes(before.folded) && !PARTICLES.has(before.folded));
    // Spanish and Portuguese `A Luis Luna le …`: no initial without a period.
    const isInitial =
      INITIAL.test(before.word) &&
      (before.word !== 'A' || text.charAt(before.end - 1) === '.') &&
      reading.way !== 'nickname' &&
      actor.given.some((g) => g[0] === before.folded[0]);
    if (!isGiven && !isInitial && !(isOwnWord(before.folded, reading.way, actor) && !quoted)) {
      // `Beatriz “Chiqui” Torrado`: somebody else's given name.
      const isOthers = reading.way === 'surname' && quoted && !/, $/.test(quoted[0]);
      if (isOthers && isNicknameOfAnother(quoted[0], before, actor, around)) reading.obstacle = 'longer-name';
      break;
    }
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
    // Given names in another order are a relative's: `Máximo Ariel` of `Ariel Máximo`. One written twice is a slip, or
    // the first mention of two: `Antônio (Antônio Lopes)`.
    const place = isGiven && order >= 0 ? actor.given.indexOf(meant ?? before.folded) : -1;
    // `Clayton “Clay” Torrado`: what he is called for short, in quotes behind the whole of it.
    if (place > order && !/["“«'‘]/u.test(text.charAt(reading.start - 1))) {
      reading.obstacle = 'longer-name';
      break;
    }
    if (place >= 0 && place === order && text.slice(before.end, reading.start) !== ' ') break;
    reading.start = before.start;
    if (isGiven) {
      order = actor.given.indexOf(meant ?? before.folded);
      given.unshift(meant ?? before.folded);
    }
  }
  // `César Peralta “El Abusador”`: name and nickname together. Without quotes `Jorge Turco` may be anybody's whole name.
  if (given.length > 0 && reading.way === 'nickname') {
    const isPlain =
      given.length === 1 && /^\p{L}+ \p{Lu}\p{L}+$/u.test(text.slice(reading.start, reading.end + 1).trim());
    reading.way = 'full';
    reading.isWord = false;
    if (!(isPlain && isWeak(reading.strength)) && reading.strength !== 'strong') reading.strength = 'medium';
  }
  if (given.length > 0 && reading.way === 'surname') {
    // Nor the words of a nickname between them.
    const said = foldedWords(text.slice(reading.start, reading.end)).filter((word) => !PARTICLES.has(word));
    const surnames = said.filter((word) => actor.words.includes(word) && !actor.given.includes(word));
    reading.way = 'full';
    reading.namesakes = expectedNamesakes(given, surnames.slice(-2));
    // `José Gil` of José Vicente Castaño Gil: hardly anybody drops the first of two surnames.
    if (said.length === given.length + 1 && surnames[0] !== firstSurname(actor)) reading.isWord = true;
    // `José Luna` is hardly a Natalino José Luna, whom the press calls Natalino.
    const { usualGiven = [] } = actor;
    if (surnames.length < 2 && usualGiven.length > 0 && !given.some((word) => usualGiven.includes(word)))
      reading.isWord = true;
    // `James King`: how many bear a word as a surname, nobody has counted.
    reading.strength = reading.isWord ? 'weak' : weaker(strengthOf(reading.namesakes), actor.strength ?? 'strong');
  }
  if (reading.way === 'full') growOverInitial(reading, actor, text);
}

/** `Beatriz “Chiqui” Torrado`, `Ottokar (Chiqui) Torrado`: what stands before a nickname that is not his is a given name. */
function isNicknameOfAnother(
  quoted: string,
  before: Neighbour,
  { words }: LexiconActor,
  around: Surroundings,
): boolean {
  if (!quoted.startsWith('(')) {
    const further = around.before(before.start);
    if ([before, further].some((word) => word && givenNameShare(word.folded) !== undefined)) return true;
  }
  const { word, folded, start } = before;
  if (!BRACKETED.test(quoted) || foldedWords(quoted).some((one) => words.includes(one))) return false;
  if (isPartOfName(folded)) return (givenNameShare(folded) ?? 0) > (surnameShare(folded) ?? 0);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || around.hasSmall(folded, start)) return false;
  return ![TITLES, ROLES, OPENERS, OFFICES].some((list) => list.has(folded)) && !isCountryWord(folded);
}

const BRACKETED = /^\((?:\p{Lu}[\p{L}\p{M}'’-]+ ?){1,3}\) $/u;

const firstSurname = ({ name, given }: LexiconActor): string | undefined =>
  foldedWords(name).find((word) => !given.includes(word) && !PARTICLES.has(word));

/** `Wilmer Torrado B., alias “Pipo”`: a second surname as courts and papers shorten it. */
function growOverInitial(reading: Reading, actor: LexiconActor, text: string): void {
  const [, initial] = /^ (\p{Lu})\./u.exec(text.slice(reading.end, reading.end + 5)) ?? [];
  if (initial === undefined) return;
  const own = foldedWords(text.slice(reading.start, reading.end));
  const isOwn = (word: string) => word.startsWith(foldWord(initial)) && !own.includes(word);
  if (actor.words.some((word) => isOwn(word) && !actor.given.includes(word))) reading.end += initial.length + 2;
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
  if (way !== 'surname' || word.length < (isPair ? 4 : 5)) return undefined;
  const alike = isPair ? actor.given.find((name) => name.length > 4 && soundOf(name) === soundOf(word)) : undefined;
  if (alike !== undefined) return alike;
  if (isPartOfName(word)) return undefined;
  const most = isPair ? 2 : 1;
  // `Gerry` is no `Terry`.
  return actor.given.find(
    (name) =>
      name.length > 4 &&
      (name[0] === word[0] || soundOf(name) === soundOf(word)) &&
      editsBetween(word, name, most) <= most &&
      !isInflected(word, name),
  );
}

/** A word of the actor's names, or a surname beside another that sounds like his: `Valdés Villarreal`. */
function isOwnWord(word: string, way: Way, actor: LexiconActor): boolean {
  if (actor.words.includes(word)) return true;
  if (way !== 'surname' || word.length < 5) return false;
  return actor.words.some((own) => own.length > 4 && !actor.given.includes(own) && soundOf(own) === soundOf(word));
}

/** A reading of what no recorded name spells, and of which the page tells whom it means. */
export function learntReading({ start, end }: Span, actor: number, way: Way, strength: NameStrength = 'weak'): Reading {
  return {
    actor,
    way,
    strength,
    namesakes: undefined,
    former: false,
    derived: true,
    isWord: false,
    needsArticle: false,
    start,
    end,
    obstacle: undefined,
  };
}
