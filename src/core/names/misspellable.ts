/** The names of a dataset that a page may misspell, word by word. */

import { remember } from '../text/remember';
import { foldedWords, isArticle } from '../words/spelling';
import type { Lexicon, LexiconName } from './lexicon';
import { NearWords } from './near-words';
import { LONG } from './slips';

/** A name that may be misspelt: its folded words without the article. */
export interface Known {
  name: LexiconName;
  words: readonly string[];
  letters: number;
  hasArticle: boolean;
  /** Recorded, and of several words or without another meaning. */
  isOwn: boolean;
  /** All of its folded words. */
  spelling: string;
}

/** A name has so many letters at least, and a word of it that may be amiss. */
const LEAST_LETTERS = 6;
export const LEAST_OF_WORD = 4;

/** A word of a name, and its place in it. */
interface Part {
  known: Known;
  at: number;
}

/** The names of an actor by their words. */
type Parts = ReadonlyMap<string, readonly Part[]>;

/** The names of a dataset that may be misspelt. */
export interface KnownNames {
  partsOf: (actor: number) => Parts;
  /** The words of recorded names. */
  near: NearWords;
  isBorne: (word: string) => boolean;
  bearersOf: (word: string) => readonly number[];
  /** The names with a word that mean nobody else, on whatever page: recorded, distinctive, long, of several words. */
  unlikeOthers: (word: string) => readonly Part[];
}

const knownNames = new WeakMap<Lexicon, KnownNames>();

export function knownNamesOf(lexicon: Lexicon): KnownNames {
  let known = knownNames.get(lexicon);
  if (!known) {
    known = readKnownNames(lexicon);
    knownNames.set(lexicon, known);
  }
  return known;
}

const MAY_BE_MISSPELT: ReadonlySet<string> = new Set<LexiconName['way']>(['full', 'short', 'nickname', 'surname']);

const mayBeMisspelt = ({ way, strength, surface }: LexiconName): boolean =>
  MAY_BE_MISSPELT.has(way) && strength !== 'never-alone' && !surface.includes(',');

/**
 * The words of recorded names that a page may misspell, and the actors that bear them: `luna:3,17 parda:3`. One string,
 * made with the lexicon: taken from the names it would cost the first page of each start some 60 ms.
 */
export function misspellableWords(names: readonly LexiconName[]): string {
  const bearers = new Map<string, Set<number>>();
  for (const name of names)
    if (mayBeMisspelt(name) && !name.derived)
      for (const word of foldedWords(name.surface))
        if (word.length >= LEAST_OF_WORD) bearers.set(word, (bearers.get(word) ?? new Set()).add(name.actor));
  return Array.from(bearers, ([word, actors]) => `${word}:${[...actors].join(',')}`).join(' ');
}

function readKnownNames({ actors, names, misspellable }: Lexicon): KnownNames {
  const bearers = new Map(misspellable.split(' ').map((entry) => entry.split(':', 2) as [string, string | undefined]));
  let ofActors: LexiconName[][] | undefined;
  const namesOf = (actor: number): readonly LexiconName[] => {
    if (!ofActors) {
      ofActors = actors.map(() => []);
      for (const name of names) if (mayBeMisspelt(name)) ofActors[name.actor]!.push(name);
    }
    return ofActors[actor]!;
  };
  const bearersOf = remember((word: string) => bearers.get(word)?.split(',').map(Number) ?? []);
  return {
    partsOf: remember((actor) => readParts(namesOf(actor))),
    near: new NearWords(new Set(bearers.keys())),
    isBorne: (word) => bearers.has(word),
    bearersOf,
    unlikeOthers: remember((word: string) =>
      bearersOf(word).flatMap(
        (actor) => readParts(namesOf(actor).filter(isDistinctive)).get(word)?.filter(isLong) ?? [],
      ),
    ),
  };
}

const isDistinctive = ({ strength, derived }: LexiconName): boolean => strength === 'strong' && !derived;
const isLong = ({ known: { words, letters } }: Part): boolean => words.length > 1 && letters >= LONG;

function readParts(names: readonly LexiconName[]): Parts {
  const parts = new Map<string, Part[]>();
  for (const name of names) {
    const all = foldedWords(name.surface);
    const hasArticle = all.length > 1 && isArticle(all[0]!);
    const words = hasArticle ? all.slice(1) : all;
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    if (letters < LEAST_LETTERS) continue;
    const isOwn = !name.derived && (words.length > 1 || name.strength === 'strong');
    const known = { name, words, letters, hasArticle, isOwn, spelling: all.join(' ') };
    for (const [at, word] of words.entries()) {
      if (word.length < LEAST_OF_WORD) continue;
      const others = parts.get(word);
      if (others) others.push({ known, at });
      else parts.set(word, [{ known, at }]);
    }
  }
  return parts;
}
