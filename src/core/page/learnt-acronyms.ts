/** Letters that a page gives to a group and that no record has: `Organización Beltrán Leyva (OBL)`. */
import { isWeak } from '../names/strength';
import type { Hits } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { ending } from '../words/ending';
import { editsBetween, foldedWords, foldWord } from '../words/spelling';
import { initialsOf, runs, SMALL_WORDS } from './acronyms';

const IN_BRACKETS = /^["”»'’]? ?\((?:[“"«'‘])?(\p{Lu}[\p{Lu}\p{N}]{1,5})(?:[”"»'’])?\)/u;

const STANDS_BEFORE = ending(/(?:\(| for| de| --| —| –|significa) ?(?:(?:the|el|la|los|las|o|a) )?["“«'‘]?/u);
const SAID_TO_STAND =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{Lu}\p{N}]{2,5})["”»'’]?(?: ?\(|,? (?:--|—|–) | |, )(?:(?:which |que )?(?:stands|standing|short) for |significa |siglas? (?:de|en español de) )?(?:the |el |la |los |las |o |a )?["“«'‘]?$/u;

/** The acronym that stands before a name which spells it out: `the ONU -- which stands for …`, `TMM (Texas …)`. */
function acronymBefore(text: string, start: number, end: number): string | undefined {
  const head = text.slice(Math.max(0, start - 50), start);
  if (!STANDS_BEFORE.test(head)) return undefined;
  const [, acronym] = SAID_TO_STAND.exec(head) ?? [];
  if (acronym === undefined) return undefined;
  const spelt = runs(text.slice(start, end), start, initialsOf(acronym), true).at(-1);
  return spelt && spelt.start === start && spelt.end === end ? acronym : undefined;
}

/** The acronym that stands in brackets behind a name and abbreviates it: `Organización Beltrán Leyva (OBL)`. */
function acronymBehind(text: string, start: number, end: number): string | undefined {
  if (!text.slice(end, end + 3).includes('(')) return undefined;
  const [, acronym] = IN_BRACKETS.exec(text.slice(end, end + 12)) ?? [];
  if (acronym === undefined) return undefined;
  const from = Math.max(0, start - 4);
  const name = text.slice(from, end);
  const spelt = runs(name, from, initialsOf(acronym)).at(-1) ?? runs(name, from, initialsOf(acronym), true).at(-1);
  if (!spelt || spelt.end !== end) return undefined;
  // `Los Huistas Drug Trafficking Organization (DTO)`: letters that leave out what tells it from others are any's.
  const leftOut = foldedWords(text.slice(start, Math.max(start, spelt.start)));
  return leftOut.every((word) => SMALL_WORDS.has(word)) ? acronym : undefined;
}

/**
 * Letters in brackets right behind a group's name that miss what it begins with by one: `Sindicato do Crime (SDN)`. Letters
 * that are a record's are not this group's by a slip, nor are two of so few words that they may be any.
 */
function acronymAmiss(text: string, { start, end, strength, way }: Reading, hits: Hits): string | undefined {
  if (way !== 'full' || strength === 'never-alone') return undefined;
  if (hits.beginningIn(end + 1, end + 5).some(({ readings }) => readings.some((other) => other.way === 'acronym')))
    return undefined;
  const [, acronym] = IN_BRACKETS.exec(text.slice(end, end + 12)) ?? [];
  if (acronym === undefined || acronym.length < 3 || !/^\p{L}+$/u.test(acronym)) return undefined;
  const words = foldedWords(text.slice(start, end));
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  const letters = foldWord(acronym);
  const isNearly = (some: readonly string[]) => {
    const own = some.map((word) => word[0]).join('');
    const isDoubled = letters.replace(/(.)\1/, '$1') === own;
    return (
      own[0] === letters[0] && (isDoubled || (own.length === letters.length && editsBetween(own, letters, 1) === 1))
    );
  };
  const isSaid = isWeak(strength) ? words.length > 2 && isNearly(words) : isNearly(words) || isNearly(large);
  return large.length > 1 && isSaid ? acronym : undefined;
}

/** The character that ends at a place, of one unit or two. */
const characterBefore = (text: string, at: number): string =>
  /[\u{10000}-\u{10ffff}]?$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] || text.slice(Math.max(0, at - 1), at);

/** Where an acronym stands as a word, in order. */
function placesOf(acronym: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + acronym.length))
    if (
      !/[\p{L}\p{N}-]/u.test(characterBefore(text, at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + acronym.length, at + acronym.length + 2))
    )
      places.push(at);
  return places;
}

const FIRM_BEHIND =
  /^ (?:Development|Holdings?|Technolog(?:y|ies)|Solutions|Consulting|Consultoria|Capital|Partners|Engenharia|Ingeniería|Advogados|Abogados|Logistics|Log[ií]stica|Services|Servi[cç]os|Servicios|Energy|Energ[ií]a|Films?|Records|Bank|Inc|LLC|Ltda|S\.A)(?![\p{L}\p{M}])/u;

/** `TCP/CE`: a group’s branch in a state of Brazil. */
const STATE_BEHIND = /^\/(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(?![\p{L}\p{N}])/u;

/**
 * Whether letters belong to a term or a firm: `TCP/IP`, `TDA Development`. Of a name that begins or ends at a place
 * (`isName`) a stroke only parts them: `PCC/CV`.
 */
export function isPartOfTerm(text: string, start: number, end: number, isName: (at: number) => boolean): boolean {
  if (FIRM_BEHIND.test(text.slice(end, end + 14))) return true;
  if (/^\/\p{Lu}/u.test(text.slice(end, end + 2)))
    return !isName(end + 1) && !STATE_BEHIND.test(text.slice(end, end + 4));
  return /\p{Lu}\/$/u.test(text.slice(Math.max(0, start - 2), start)) && !isName(start - 1);
}

/**
 * Adds to the hits where letters stand that the page gives to a group and that no record has: there they are a name of
 * that group.
 */
export function learnAcronyms(hits: Hits, text: string): void {
  const learnt = new Map<string, Reading>();
  for (const { start, end, readings } of hits.all) {
    const [reading, ...others] = readings;
    if (!reading || others.length > 0 || !hits.isGroup(reading) || reading.way === 'acronym') continue;
    const acronym =
      acronymBehind(text, start, end) ?? acronymBefore(text, start, end) ?? acronymAmiss(text, reading, hits);
    if (acronym !== undefined && !learnt.has(acronym)) learnt.set(acronym, reading);
  }
  const found: Reading[] = [];
  for (const [acronym, reading] of learnt)
    for (const start of placesOf(acronym, text)) {
      const end = start + acronym.length;
      const isName = (at: number) => hits.isTaken(at - 1, at + 1);
      const learned: Reading = { ...reading, way: 'acronym', strength: 'never-alone', isWord: false, start, end };
      if (!hits.isTaken(start, end)) {
        if (!isPartOfTerm(text, start, end, isName)) found.push(learned);
        continue;
      }
      // Letters that a record gives to another.
      const hit = hits.beginningIn(start, start + 1).find((other) => other.end === end);
      if (hit?.readings.some(({ actor }) => actor === reading.actor)) continue;
      if (hit?.readings.every(({ way }) => way === 'acronym')) hit.readings.push(learned);
      // `Matar o Morir (MON)`, where somebody else is called `El Mon`.
      else if (hit?.readings.every(({ way, isWord }) => way === 'nickname' && isWord)) hit.readings = [learned];
    }
  hits.insert(found);
}
