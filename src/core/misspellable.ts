/** The names of a dataset that a page may misspell, word by word. */
import type { Lexicon, LexiconName } from './lexicon';
import { NearWords } from './near-words';
import { remember } from './remember';
import { foldedWords } from './spelling';

/** A name that may be misspelt: its folded words without the article. */
export interface Known {
  name: LexiconName;
  words: readonly string[];
  letters: number;
  hasArticle: boolean;
}

/** A name has so many letters at least, and a word of it that may be amiss. */
const LEAST_LETTERS = 6;
export const LEAST_OF_WORD = 4;
export const ARTICLE = /^(?:the|el|la|los|las|os?|as?)$/;

/** Names of an actor that may be misspelt: by themselves, and those that the page has to call it by. */
export interface Names {
  own: Known[];
  /** By their folded spelling: what we made of a recorded name, and single words that may mean something else. */
  called: Map<string, Known>;
}

/** The names of a dataset that may be misspelt. */
export interface KnownNames {
  namesOf: (actor: number) => Names;
  /** The words of recorded names, and whose they are. */
  near: NearWords;
  bearers: ReadonlyMap<string, ReadonlySet<number>>;
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

function readKnownNames({ actors, names }: Lexicon): KnownNames {
  const ofActors = actors.map((): LexiconName[] => []);
  const bearers = new Map<string, Set<number>>();
  for (const name of names) {
    if (!MAY_BE_MISSPELT.has(name.way) || name.strength === 'never-alone' || name.surface.includes(',')) continue;
    ofActors[name.actor]!.push(name);
    if (name.derived) continue;
    for (const word of foldedWords(name.surface)) {
      if (word.length < LEAST_OF_WORD) continue;
      const known = bearers.get(word);
      if (known) known.add(name.actor);
      else bearers.set(word, new Set([name.actor]));
    }
  }
  return {
    namesOf: remember((actor) => readNames(ofActors[actor]!)),
    near: new NearWords(new Set(bearers.keys())),
    bearers,
  };
}

function readNames(names: readonly LexiconName[]): Names {
  const read: Names = { own: [], called: new Map() };
  for (const name of names) {
    const all = foldedWords(name.surface);
    const hasArticle = all.length > 1 && ARTICLE.test(all[0]!);
    const words = hasArticle ? all.slice(1) : all;
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    if (letters < LEAST_LETTERS) continue;
    const known = { name, words, letters, hasArticle };
    if (!name.derived && (words.length > 1 || name.strength === 'strong')) read.own.push(known);
    else read.called.set(all.join(' '), known);
  }
  return read;
}

const MAY_BE_MISSPELT: ReadonlySet<string> = new Set<LexiconName['way']>(['full', 'short', 'nickname']);
