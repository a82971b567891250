/** Whether the words beside a name say that it is a firm's, a place's, a work's or an institution's: `Kinahan's, a pub`, `el banco CAF`. */

import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { foldedWords, foldWord, isCapitalised } from '../words/spelling';
import { isTrade } from '../words/trades';
import {
  CALLED_AFTER,
  CRIME,
  GROUP_KINDS,
  GROUP_NOUNS,
  INSTITUTIONS,
  isOfCrime,
  THINGS,
  THINGS_SAID,
} from '../words/vocabulary';
import { THING } from '../words/word-kinds';
import { apposition, saidOfName } from './apposition';

/** Whether a name is said to be a firm's, a place's or a work's: `Kinahan's, a pub`, `EPL, la liga inglesa`. */
export function isSaidToBeThing(reading: Reading, page: Page): boolean {
  if (PLAYS.test(page.text.slice(reading.end, reading.end + 60))) return true;
  const { words: said, hasArticle: isNoun } = apposition(reading, page);
  const words = saidOfName(said);
  if (isSaidToBeOfGangs(reading, page)) return false;
  // `Luna, a 56-year-old former bank president`.
  if (reading.way === 'surname' && isTrade(words.at(-1) ?? '')) return false;
  // `Wolfpack Alliance, a federation of …`: so distinctive a name is an institution's as it is.
  // `Luna was the partner of …`: nor is a man an institution.
  const isBody = (word: string) => reading.strength !== 'strong' && reading.way !== 'surname' && INSTITUTIONS.has(word);
  // `Miller, sporting two rings`: with a small letter no club; `“El Chispa”, opera en …` is a verb.
  const isThing = (word: string) => THINGS.has(word) && word !== 'sporting' && (isNoun || !VERBAL.test(word));
  return (
    ((isNoun ? words : words.slice(0, 1)).some((word) => isThing(word) || isBody(word)) ||
      words.some((word) => THINGS_SAID.has(word))) &&
    // `the 14K, a secret society`.
    !words.some((word) => GROUP_NOUNS.has(word) || isOfCrime(word) || word === 'secret' || word === 'secreta')
  );
}

const OF_SEVERAL =
  /^["”»'’)]?(?:\s*[,(—–]\s*|\s+(?:is|was|es|era|é)\s+)(?:an?|the|una?|uma?|el|la|o) [\p{L}-]+ (?:of|de) ([^.,;:()\n]{3,50})/u;

/** `G9 is a federation of a dozen gangs`: what a body is made of tells that it is no institution. */
function isSaidToBeOfGangs({ end }: Reading, page: Page): boolean {
  if (!',(—–iweé'.includes(signBehind(page.text, end))) return false;
  const [, parts] = OF_SEVERAL.exec(page.text.slice(end, end + 90)) ?? [];
  return parts !== undefined && foldedWords(parts).some((word) => GROUP_KINDS.has(word));
}

/** `condenar por asociación ilícita al …`: no association. */
const OFFENCE = /asociaci[oó]n(?:es)? (?:il[ií]cita|delictuosa|criminal)s? \p{Ll}{0,4} ?["“«'‘]?$/iu;

/**
 * `O PCC opera em …`, `los Viagras, que también opera en …`, `la extradición de “El Negro” marca …`, `El Negro libró …`:
 * the verb.
 */
const OPERATES =
  /^["”»'’)]?,? (?:(?:que|também|también|ya|já|não|no|sólo|solo|só|aún|ainda) ){0,2}(?:opera|marca|obra|(?:libr|equip|premi)ó)(?! (?:house|company|singer))(?![\p{L}\p{M}])/u;
/** The same behind a comma, folded. */
const VERBAL = /^(?:opera|marca|obra)$/;
const OPERATES_WITH = /(?<![\p{L}\p{M}])opera (?:con|com|bajo|para|sob) (?:el |la |las? |los |os? |as? )?["“«'‘]?$/u;

/** `líder do PCC e comparsa`: somebody or something else. */
const AND_BEHIND = /^["”»'’)]? (?:y|e|and|o|ou|or) \p{Ll}/u;

/** `a theatre, Luna …`, `uma associação com Luna`: the thing before is not called so. */
const PARTED =
  /[\p{L}\p{N})][,;:] $|(?<![\p{L}\p{M}])(?:com|con|with|entre|between) (?:(?:the|el|la|l[oa]s|os?|as?) )?["“«'‘]?$/u;

/** Whether a word for a firm, a place or a work stands right beside a name as part of it: `Hotel Luna`, `Luna FC`. */
export function thingBeside(reading: Reading, page: Page): boolean {
  const behind = page.text.slice(reading.end, reading.end + 30);
  // `o Primeiro Grupo (PGC) em SC`: behind the bracket nothing more is said of the letters.
  const isBracketed = reading.way === 'acronym' && behind.startsWith(')');
  if (
    page.around.kindsAfter(reading.end, 2) & THING &&
    !isBracketed &&
    !OPERATES.test(behind) &&
    !AND_BEHIND.test(behind)
  )
    return true;
  // `ao contrário do personagem Don Corleone, Ecko …`: what a comma parts from the name is said of somebody else.
  if (!(page.around.kindsBefore(reading.start, 3) & THING)) return false;
  // `the Hells Angels Motorcycle Club (HAMC)`: the word is the group's own.
  if (reading.way === 'acronym' && page.meaningOfAcronym(reading.start, reading.end)?.has(reading.actor)) return false;
  const before = page.text.slice(Math.max(0, reading.start - 40), reading.start);
  return !PARTED.test(before) && !OFFENCE.test(before) && !OPERATES_WITH.test(before) && !FIGURE.test(before);
}

/** `ese personaje (“El Chispa”)`, `un personaje como alias “El Chispa”`: a man of whom is spoken, and no part that is played. */
const FIGURE =
  /(?<![\p{L}\p{M}])(?:ese|este|esos|estos|un|otro) personajes? (?:\(|(?:conocid[oa] )?como (?:el |alias )?)["“«'‘]*$/iu;

const ALSO =
  /^["”»'’)]?,? (?:(?:en|in|em) \p{L}+,? )?(?:es|is|é|era|was|son|são|are) (?:tambi[eé]n|asimismo|tamb[eé]m|also|además),? (?:(?:in|en|em|no|na) [^.,;]{2,40}, )?(?:the|an?|una?|uma?|el|la|l[oa]s|os?|as?) ([\p{L}]+)/u;
const NOW = /^["”»'’)]? (?:es|is|é) (?:hoy|ahora|hoje|agora|now|today) (?:una?|uma?|an?) (\p{Ll}+)/u;

/** `La Terraza es hoy una cafetería`. */
function isNowThing({ end }: Reading, { text }: Page): boolean {
  const [, noun] = NOW.exec(text.slice(end, end + 50)) ?? [];
  if (noun === undefined) return false;
  const word = foldWord(noun);
  return (THINGS.has(word) || THINGS_SAID.has(word) || CALLED_AFTER.has(word)) && !GROUP_NOUNS.has(word);
}

/** Whether a group's name is said to be something else as well: `La ONU es también la Organización de …`. */
export function isAlsoSomething(reading: Reading, page: Page): boolean {
  const also =
    ',eiéwsa'.includes(signBehind(page.text, reading.end)) && ALSO.exec(page.text.slice(reading.end, reading.end + 80));
  if (!also) return isNowThing(reading, page);
  const noun = foldWord(also[1]!);
  // With a capital another body's name begins: `la Organización de …`.
  return isCapitalised(also[1]!) || (!CRIME.has(noun) && !GROUP_NOUNS.has(noun));
}

/** Whether an acronym is an institution's: `el banco CAF`, `CDN es asimismo una cadena de televisión`. */
export function isInstitution(reading: Reading, page: Page): boolean {
  if (reading.way !== 'acronym' || isSaidToBeOfGangs(reading, page)) return false;
  if (isSaidToBeThing(reading, page)) return true;
  const [before] = page.around.wordsBefore(reading.start, 1);
  // `pessoas do ‘partido’ (PCC)` calls it so.
  const isSaidSo = /["”»'’] \($/u.test(page.text.slice(Math.max(0, reading.start - 3), reading.start));
  // `ladrão de banco, BDM nasceu`: with a comma between it is none.
  const isParted = PARTED.test(page.text.slice(Math.max(0, reading.start - 30), reading.start));
  if (before !== undefined && INSTITUTIONS.has(before) && !isSaidSo && !isParted) return true;
  if (!',eiéwf'.includes(signBehind(page.text, reading.end))) return false;
  const something = IS_SOMETHING.exec(page.text.slice(reading.end, reading.end + 80));
  return (
    (something !== null && INSTITUTIONS.has(foldWord(something[1]!))) ||
    INSTITUTIONS.has(foldWord(something?.[2] ?? ''))
  );
}

/** Behind a name, a band by what it plays: `Los Monos, banda de cumbia`. */
const PLAYS =
  /^["”»'’)]?,? (?:(?:the|an?|el|la|una?|uma?|o) )?(?:banda|bloco|grupo|agrupaci[oó]n|conjunto|comparsa|peña|band|group|d[uú]o|trio|dupla) (?:de|da|of) (?:ciclistas|corredores|jubilados|aposentados|amigos|advogados|abogados|teatro|danza|dança|baile|estudiantes|estudantes|cumbia|tecnocumbia|rock|m[uú]sica|salsa|merengue|samba|forr[oó]|pagode|metal|jazz|folk|pop|rap|blues|trova|punk|viento)(?![\p{L}\p{M}])/u;

/** After an acronym that is said to be something else: `CDN es asimismo una cadena`. */
const IS_SOMETHING =
  /^["”»'’)]?,? (?:en \p{L}+, |in \p{L}+, |em \p{L}+, )?(?:es|is|é|was|era|foi) (?:asimismo |tambi[eé]n |tamb[eé]m |also |the |a |an |una? |uma? |el |la |o )+([\p{L}]+)(?: de)? ?([\p{L}]*)/u;
