/** Given names and surnames of a person's full name, in the Spanish, Portuguese and English ways. */

import { foldWord } from '../words/spelling';
import { givenNameShare, isPartOfName, surnameShare } from './namesakes';

/** Units are words with the particles before them: `de la Rosa` is one. */
export interface NameParts {
  given: string[];
  /** One or two; the first is the one that the press uses in Spanish. */
  surnames: string[];
}

const PARTICLES = new Set('de del la las los da das do dos di du van von der den el y e san santa'.split(' '));
/** Words after a surname that are no surname. */
const SUFFIXES = new Set('jr jnr junior sr snr senior neto filho hijo ii iii'.split(' '));

/** Splits a name into units. Hyphens between capitals part surnames: `Guzman-Loera`. */
export function unitsOf(name: string): string[] {
  const units: string[] = [];
  let held: string[] = [];
  for (const word of name.replace(/[“”"'‘’]+(?=\s|$)|(?<=^|\s)[“”"'‘’]+/gu, ' ').split(/[\s,]+|-(?=\p{Lu})/u)) {
    if (!word) continue;
    if (PARTICLES.has(foldWord(word)) && units.length > 0) held.push(word);
    else {
      units.push([...held, word].join(' '));
      held = [];
    }
  }
  if (held.length > 0 && units.length > 0) units.push([units.pop(), ...held].join(' '));
  return units;
}

/** `N.`, `N`, `L.S.`. */
export const isInitial = (unit: string): boolean => /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u.test(unit);

/** Above 1 when the word is more often a surname, below when more often a given name. */
function surnameLeaning(unit: string): number {
  const word = unit.split(' ').at(-1)!;
  return (surnameShare(word) ?? 3e-6) / (givenNameShare(word) ?? 1.5e-6);
}

/**
 * Splits a full name. `short` are other names of the same person: `Ismael Zambada` tells where the surnames of
 * `Ismael Zambada García` begin. Returns undefined for names of one unit, and where nothing in them is known as a
 * given name or a surname and no short name helps (`Tse Chi Lop`).
 */
export function nameParts(full: string, short: readonly string[] = []): NameParts | undefined {
  const units = unitsOf(full).filter((unit) => !SUFFIXES.has(foldWord(unit)));
  if (units.length < 2) return undefined;
  if (units.length === 2) return { given: [units[0]!], surnames: [units[1]!] };
  // `Juan N. Guerra`, `Raymond L. S. Patriarca`: what an initial stands for is a given name.
  const initial = units.findLastIndex(isInitial);
  if (initial > 0 && initial < units.length - 1)
    return { given: units.slice(0, initial + 1), surnames: units.slice(initial + 1) };
  const folded = units.map(foldWord);
  const pairs = short
    .map((other) =>
      unitsOf(other)
        .filter((unit) => !isInitial(unit))
        .map(foldWord),
    )
    .filter((pair) => pair.length === 2);
  const isShort = (a: string, b: string) => pairs.some(([first, last]) => first === a && last === b);
  const leaning = surnameLeaning(units.at(-2)!);
  // `Esteban Alvarado` of `Esteban Lindor Alvarado`: the press drops a second given name, not a first surname.
  if (units.length === 3 && leaning < 5 && isShort(folded[0]!, folded[2]!))
    return { given: units.slice(0, 2), surnames: units.slice(2) };
  // `Caro Quintero` by itself: both are surnames.
  if (leaning > 0.05 && isShort(folded.at(-2)!, folded.at(-1)!))
    return { given: units.slice(0, -2), surnames: units.slice(-2) };
  for (const [first, last] of pairs) {
    const at = folded.indexOf(last!, 1);
    if (folded.indexOf(first!) === 0 && at === folded.length - 2)
      return { given: units.slice(0, at), surnames: units.slice(at) };
  }
  const known = units.some((unit) => isPartOfName(unit.split(' ').at(-1)!));
  // `Tse Chi Lop`: the family name comes first. Four unknown words are taken as two given names and two surnames.
  if (!known && units.length === 3) return { given: units.slice(1), surnames: units.slice(0, 1) };
  const two = units.length >= 5 || leaning >= (units.length === 3 ? 1 : 0.2);
  const at = units.length - (two ? 2 : 1);
  return { given: units.slice(0, at), surnames: units.slice(at) };
}
