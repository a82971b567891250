/**
 * What stands beside a person's name and says that it is not his: a longer name, a place, a date, a firm, an office.
 */
import { wordHash } from '../gazetteer/normalize';
import type { LexiconActor } from '../names/lexicon';
import { givenNameShare, isPartOfName, surnameShare } from '../names/namesakes';
import { isWeak } from '../names/strength';
import type { Neighbour } from '../text/neighbours';
import { beginsSentence } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { isCountryWord } from '../words/countries';
import { foldedWords, foldWord, isCapitalised, wordSet } from '../words/spelling';
import { isTrade } from '../words/trades';
import { CALENDAR, FIRMS, GROUP_NOUNS, OFFICES, PARTICLES, ROLES, THINGS, TITLES } from '../words/vocabulary';
import { CASE_WORD, CRIME_WORD, kindsOfHash } from '../words/word-kinds';
import { isNameLike } from './longer-names';
import { endsPlaceOrOffice, isDateline, isPlace } from './place-names';
import type { Bounds, Reading } from './reading';

/**
 * What says that a reading is not the person, if anything does. `hasNickname`: it grew over a nickname that is his.
 */
export function personObstacle(
  reading: Reading,
  actor: LexiconActor,
  around: Surroundings,
  bounds: Bounds,
  hasNickname: boolean,
): Reading['obstacle'] {
  // `Torrado, Reinaldo` is the order of lists, where each has a line.
  const isOfList = around.text.slice(reading.start, reading.end).includes(',');
  if (isOfList && !/^$|\n/u.test(around.text.charAt(reading.start - 1))) return 'longer-name';
  // `Andre Bryan-Hall`: a surname of two.
  if (
    reading.way === 'full' &&
    around.text.charAt(reading.end) === '-' &&
    /^-\p{Lu}\p{L}/u.test(around.text.slice(reading.end, reading.end + 3))
  )
    return 'longer-name';
  // `the Bruno–Scarfo crime family`: called after two.
  if (reading.way !== 'full' && JOINED_FAMILY.test(around.text.slice(reading.end, reading.end + 40))) return 'thing';
  // `the Goto-gumi`: a gang, which he may have led.
  if (
    reading.way !== 'full' &&
    /^-(?:gumi|kai|ikka)(?![\p{L}\p{M}])/u.test(around.text.slice(reading.end, reading.end + 6))
  )
    return 'thing';
  // `des Droits de l'Homme`.
  if (reading.way !== 'full' && /\p{Ll}['’]$/u.test(around.text.slice(Math.max(0, reading.start - 2), reading.start)))
    return 'longer-name';
  if (reading.way !== 'full' && isDateline(reading, around.text)) return 'place';
  if (reading.way === 'nickname' && isDate(reading, around.text)) return 'thing';
  if (reading.way === 'nickname' && reading.strength === 'never-alone' && isHalfOfPhrase(reading, around.text, bounds))
    return 'thing';
  if (reading.way === 'nickname' && isWeak(reading.strength) && isEndOfPhrase(reading, around)) return 'thing';
  if (isBeforeSurname(reading, actor, around.text)) return 'longer-name';
  // `King of Crystal Meth` of an alias as well: `James King`.
  if (reading.way !== 'full' && isOfSomething(reading, around.text)) return 'longer-name';
  if (reading.way === 'nickname' && isOfSeveral(reading, around.text)) return 'longer-name';
  if (reading.way === 'nickname' && isOfPlace(reading, actor, around, bounds)) return 'longer-name';
  if (reading.way !== 'full' && isPartOfFirm(reading, around.text)) return 'thing';
  // `Don't`.
  if (reading.way === 'nickname' && CONTRACTED.test(around.text.slice(reading.end, reading.end + 4))) return 'thing';
  if (reading.way === 'surname' && isEndOfDouble(reading, actor, around.text)) return 'longer-name';
  const left = isOfList || isParted(reading, actor, around.text) ? undefined : around.before(reading.start);
  const right = isOfList && around.text.charAt(reading.end) === '\n' ? undefined : around.after(reading.end);
  if (left && reading.way === 'surname' && isTitleWord(reading, left, actor, around)) return 'thing';
  // `el coro Palomino`.
  if (reading.way === 'surname' && left && THINGS.has(left.folded) && !isCapitalised(left.word)) return 'thing';
  // `M. Macías` where no given name of the actor begins so.
  if (left && reading.way === 'surname' && isOthersInitial(left, actor)) return 'longer-name';
  if (isPlace(reading, right, around)) return 'place';
  const isShouted = /^[\p{Lu}\P{L}]{4,}$/u.test(around.text.slice(reading.start, reading.end));
  if (right && isNameLike(right, 'right', around, isShouted) && !bounds.beginsName(right.start)) return 'longer-name';
  // `Wellington da Silva Braga`, `Ferraz da Silva`: a name before the particle.
  if (left && reading.way === 'surname' && /^(?:da|do|dos|das|de|del)$/.test(left.word)) {
    const further = around.before(left.start);
    if (further && isCapitalised(further.word) && isPartOfName(further.folded) && !opensCase(further, around))
      return 'longer-name';
    // `Joalyson da Silva`: what no list has, before a particle of his.
    if (actor.words.includes(left.folded) && isNameLike(further, 'left', around)) return 'longer-name';
  }
  if (left && reading.way === 'surname' && isMarriedName(left, reading, around)) return 'longer-name';
  if (!left || bounds.endsName(left.end) || !isNameLike(left, 'left', around, isShouted)) return undefined;
  if (endsPlaceOrOffice(left, around) || isOfBody(reading, actor, left, around, hasNickname)) return undefined;
  if (isWholeBehindOf(reading, actor, left, around)) return undefined;
  return THINGS.has(left.folded) ? 'thing' : 'longer-name';
}

/**
 * `el capo del cartel del Norte del Valle Hernando Gómez Bustamante`: a given name and both surnames lack nothing, and what
 * a preposition leads to is no given name more; nor is the name of the prison where he is held.
 */
function isWholeBehindOf(
  { way, strength, start, end }: Reading,
  { given }: LexiconActor,
  left: Neighbour,
  around: Surroundings,
): boolean {
  if (way !== 'full' || strength !== 'strong' || givenNameShare(left.folded) !== undefined) return false;
  const words = foldedWords(around.text.slice(start, end));
  if (words.length < 2 || !given.includes(words[0]!)) return false;
  if (isHeldIn(left, around)) return true;
  const [preposition] = around.wordsBefore(left.start, 1);
  return words.length > 2 && /^(?:del|d[ao]s?)$/.test(preposition ?? '');
}

/** `en la cárcel La Picota Reinaldo Torrado`: where he is held. */
const isHeldIn = ({ end }: Neighbour, { text }: Surroundings): boolean =>
  PRISON.test(text.slice(Math.max(0, end - 50), end));

const PRISON =
  /(?<![\p{L}\p{M}])(?:[Cc][áa]rcel|[Pp]enal|[Pp]risi[óo]n|[Pp]enitenciar[íi]a|[Pp]res[íi]dio|[Pp]enitenci[áa]ria|[Cc]adeia) (?:(?:de|da|do|del) )?(?:(?:[Ll]a|[Ee]l) )?\p{Lu}[\p{L}\p{M}]+$/u;

const JOINED_FAMILY =
  /^[-–]\p{Lu}[\p{L}\p{M}]+ (?:(?:crime|mafia|mob) )?(?:family|clan|organi[sz]ation|gang|cartel)(?!\p{L})/u;

const CONTRACTED = /^ ?['’]t(?!\p{L})/u;

/** `Miguel Angel Fuentes-Torrado`, `Fuentes-Torrado called`: the end of somebody's double surname. */
function isEndOfDouble({ start }: Reading, { words }: LexiconActor, text: string): boolean {
  if (text.charAt(start - 1) !== '-') return false;
  const before = text.slice(Math.max(0, start - 50), start);
  const [, given] = DOUBLE_BEFORE.exec(before) ?? [];
  if (given !== undefined && givenNameShare(given) !== undefined) return true;
  const [, surname] = SURNAME_BEFORE.exec(before) ?? [];
  return surname !== undefined && surnameShare(surname) !== undefined && !words.includes(foldWord(surname));
}

/** `the Luna-Torrado connection` has two men. */
const SURNAME_BEFORE = /(?<!(?<!\p{L})(?:[Tt]he|[Ee]l) )(?<![\p{L}\p{M}-])(\p{Lu}\p{Ll}+)-$/u;
const DOUBLE_BEFORE = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+) \p{Lu}[\p{L}\p{M}]+-$/u;

/** A rank, and the office or body that it is of up to a place. */
const OF_BODY =
  /(?<![\p{L}\p{M}-])([\p{L}\p{M}-]+) (?:d[oa]|del?|of|for|para) ((?:(?:\p{Lu}[\p{L}\p{M}]+|d[oae]s?|del|l[ao]s?|of|for|para|the|y|e|and),? ){0,9})$/u;
const LONGEST_OFFICE = 120;

/**
 * `o ex-capitão do Bope Adriano …`, `el director de la Agencia Federal de Investigación Genaro …`, `ministro del
 * Interior, Justicia y Paz Diosdado …`: what he is of, behind his rank, by words that are in nobody's name.
 */
function isOfBody(
  { way, strength, start: from, end }: Reading,
  { words: own }: LexiconActor,
  { folded, start }: Neighbour,
  around: Surroundings,
  hasNickname: boolean,
): boolean {
  if (way !== 'full' || isWeak(strength)) return false;
  // `el jefe del Congreso Porfirio “Pepe” …` has a nickname that is not his.
  const [, nickname = ''] = /["“«'‘]([^"”»'’]+)/u.exec(around.text.slice(from, end)) ?? [];
  if (!hasNickname && foldedWords(nickname).some((word) => !PARTICLES.has(word) && !own.includes(word))) return false;
  const [, rank, body] = OF_BODY.exec(around.text.slice(Math.max(0, start - LONGEST_OFFICE), start)) ?? [];
  if (rank === undefined || !isRank(foldWord(rank))) return false;
  const words = foldedWords(body!);
  if (words.some((word) => !PARTICLES.has(word) && givenNameShare(word) !== undefined)) return false;
  return !isPartOfName(folded) || (/^(?:y|e|and)$/.test(words.at(-1) ?? '') && words.some((word) => OFFICES.has(word)));
}

const isRank = (word: string): boolean =>
  /^(?:head|chief)$/.test(word) || ROLES.has(word) || isTrade(word.replace(/^ex-?/, ''));

/** `el Rápido y Furioso`: a word that goes on as a fixed phrase; in `El Rápido y Rosa` another’s name follows. */
function isHalfOfPhrase({ end }: Reading, text: string, bounds: Bounds): boolean {
  const joined = HALF.exec(text.slice(end, end + 30));
  if (!joined) return false;
  const [all, next] = joined;
  return !isPartOfName(foldWord(next!)) && !bounds.beginsName(end + all.length - next!.length);
}

const HALF = /^ (?:y|e|and) (\p{Lu}\p{Ll}{3,})(?=[\s.,;:!?"”»'’)]|$)(?! (?:\p{Lu}|de |del ))/u;

/** `la Jurisdicción Especial para la Paz`, `el Horno del Diablo`: the end of what is called so. */
function isEndOfPhrase({ start }: Reading, around: Surroundings): boolean {
  let head = around.before(start);
  while (head && PARTICLES_OF.test(head.word)) head = around.before(head.start);
  if (!head || head.end + 1 >= start || !isCapitalised(head.word) || beginsSentence(around.text, head.start))
    return false;
  if (isPartOfName(head.folded) || TITLES.has(head.folded) || ROLES.has(head.folded) || GROUP_NOUNS.has(head.folded))
    return false;
  // `a “Tropa do Aarão”`: gangs of Rio are called after who leads them.
  if (head.word === 'Tropa') return false;
  return !around.paragraphAt(start).headline && (kindsOfHash(wordHash(head.folded)) & (CRIME_WORD | CASE_WORD)) === 0;
}

const PARTICLES_OF = /^(?:del?|d[aoe]s?|of|the|la|el|los|las|para|por|pela|pelo|con|com|with)$/;

/** `al "Mono" López`, `Mario “Mono” López`: in quotes before a surname that is not his. */
function isBeforeSurname({ end }: Reading, { words }: LexiconActor, text: string): boolean {
  const [, next] = SURNAME_BEHIND.exec(text.slice(end, end + 30)) ?? [];
  return (
    next !== undefined && (surnameShare(next) ?? 0) > (givenNameShare(next) ?? 0) && !words.includes(foldWord(next))
  );
}

const SURNAME_BEHIND = /^["”»'’] (\p{Lu}\p{Ll}+)(?![\p{L}\p{M}])/u;

/** `El Rey del Oro Blanco`, `Jefe del FBI`: no `El Rey`, but a longer epithet or an office. */
function isOfSomething({ start, end }: Reading, text: string): boolean {
  const [of, capital] = OF_BEHIND.exec(text.slice(end, end + 14)) ?? [];
  if (of === undefined) return false;
  const surface = text.slice(start, end);
  // `El rey de los papelitos`.
  return KING.test(surface) || (capital !== undefined && (LORD.test(surface) || ENGLISH_WORD.test(surface)));
}

const OF_BEHIND = /^ (?:del?|d[ao]s?|of)(?: (?:la|las|los|the))? (?:(\p{Lu})|\p{L})/u;
const KING = /(?<![\p{L}\p{M}])(?:Rey|Reina|Rei|Rainha|King|Queen|Zar|Bar[oó]n|Barão)$/iu;
/** `The Master of Ballantrae`: a word behind its article, of something. */
const ENGLISH_WORD = /^the \p{Lu}\p{Ll}+$/iu;
const LORD = /(?<![\p{L}\p{M}])(?:Señora?|Senhora?|Lord|Padrino|Jef[ea]|Chefe|Boss|Comandante|Commander)$/iu;

/** `El Tuerto de Playas`: a word that many are called, and the place that tells one from the others. */
function isOfPlace(
  { isWord, strength, start, end }: Reading,
  actor: LexiconActor,
  around: Surroundings,
  bounds: Bounds,
): boolean {
  const [of, place] = isWeak(strength) ? (PLACE_BEHIND.exec(around.text.slice(end, end + 24)) ?? []) : [];
  if (of === undefined || place === undefined || bounds.beginsName(end + of.length - place.length)) return false;
  const word = foldWord(place);
  if (isCountryWord(word) || [actor.words, actor.places, actor.facts].some((own) => own.includes(word))) return false;
  return (isWord || /\s/.test(around.text.slice(start, end))) && !around.paragraphAt(start).headline;
}

const PLACE_BEHIND = /^ de (?:la |los |las )?(\p{Lu}\p{Ll}+)/u;

/** `Los Chispa`: those who are called after him. */
function isOfSeveral({ start, end }: Reading, text: string): boolean {
  if (!/[oa]s $/iu.test(text.slice(Math.max(0, start - 3), start))) return false;
  return (
    /(?<![\p{L}\p{M}])(?:los|las|os) $/iu.test(text.slice(Math.max(0, start - 5), start)) &&
    /^(?!(?:el|la|o) )[^\s-]*[^s]$/iu.test(text.slice(start, end))
  );
}

/** `Morte de Luna`: what opens a line about a case, though some are called so. */
function opensCase({ folded, start }: Neighbour, around: Surroundings): boolean {
  return (kindsOfHash(wordHash(folded)) & (CRIME_WORD | CASE_WORD)) !== 0 && beginsSentence(around.text, start);
}

function isOthersInitial({ word, folded, start, end }: Neighbour, { given }: LexiconActor): boolean {
  return /^\p{Lu}$/u.test(word) && end - start > 1 && !given.some((name) => name[0] === folded[0]);
}

/**
 * `Pablo Beltrán (Israel Ramírez Pineda)`, `‘Cocaine king of Milan’ Rocco Morabito`: a whole name that a bracket or a
 * quote parts from what stands before it; in `Lester ‘Jim Brown’ Coke` it goes on.
 */
function isParted({ way, start, end }: Reading, { given }: LexiconActor, text: string): boolean {
  // `Lucía Uberti (Torrado’s girlfriend)`: his kin.
  if (text.charAt(start - 1) === '(') return way === 'full' || /^['’]s? \p{Ll}/u.test(text.slice(end, end + 4));
  if (way !== 'full') return false;
  return (
    text.startsWith('’ ', start - 2) &&
    /[^s]’ $/u.test(text.slice(Math.max(0, start - 3), start)) &&
    given.includes(foldedWords(text.slice(start, end))[0] ?? '')
  );
}

/** Surnames that are words of which offices and laws are called. */
const WORD_SURNAMES = wordSet('paz guerra cruz reyes santos justicia gracia luz');

/** `Justicia y Paz`, `el Consejero de Paz`, `en La Paz`. */
function isTitleWord({ start, end }: Reading, left: Neighbour, actor: LexiconActor, around: Surroundings): boolean {
  if (left.word === 'La') return !actor.words.includes('la');
  // `el Alto Comisionado de la Paz`.
  if (left.word === 'la') return WORD_SURNAMES.has(foldWord(around.text.slice(start, end)));
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
  return (
    (text.startsWith(' & ', end) && /^ & \p{Lu}/u.test(text.slice(end, end + 4))) ||
    (text.startsWith('& ', start - 2) && /\p{L} & $/u.test(text.slice(Math.max(0, start - 4), start)))
  );
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
