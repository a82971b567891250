/** How a recorded name names its actor: the whole or a part of it, its given names and surnames, the words that are his. */

import type { Actor, Name } from '../../model';
import { foldedWords, foldWord } from '../words/spelling';
import type { Way } from './forms';
import { type NameParts, nameParts, unitsOf } from './name-parts';

/** An article before a name. */
export const ARTICLE = /^(?:el|la|los|las|o|a|os|as|the|il|i|gli)\s+(?=\S)/iu;

/** How a recorded name names its actor, by its type and by what it is made of. */
export function recordedWay(actor: Pick<Actor, 'kind'>, name: Name): Way {
  if (name.type === 'nickname') return 'nickname';
  if (name.type === 'acronym' && !/\s/.test(name.value)) return 'acronym';
  if (actor.kind !== 'person') return name.type === 'short' ? 'short' : 'full';
  return /\s/.test(name.value) && !ARTICLE.test(name.value) ? 'full' : 'nickname';
}

const FULL_TYPES = new Set<Name['type']>(['primary', 'legal', 'short', 'alias', 'spelling-variant', 'press-error']);

/** Whom a name of several tells to be of one family. */
export const SIBLINGS = 'twins|brothers|sisters|hermanos|gemelos|mellizos|irmãos|gêmeos';
const OF_SEVERAL = new RegExp(` (?:${SIBLINGS})$`, 'iu');

/** Given names and surnames of a recorded name; none where it is surnames only, or no name of one person. */
export function partsOf(name: Name, names: readonly Name[]): NameParts | undefined {
  // `Kray twins` has no given name.
  if (OF_SEVERAL.test(name.value)) return undefined;
  if (!FULL_TYPES.has(name.type) || isSurnamesOnly(name, names)) return undefined;
  const short = names.filter((other) => other !== name && FULL_TYPES.has(other.type)).map((other) => other.value);
  return nameParts(name.value, short);
}

/** `Caro Quintero` of `Rafael Caro Quintero`: two words, and no given name among them. */
function isSurnamesOnly({ value, type }: Name, names: readonly Name[]): boolean {
  if (type !== 'short') return false;
  const primary = names.find((other) => other.type === 'primary')?.value ?? '';
  const last = unitsOf(primary).slice(-2);
  return unitsOf(primary).length > 2 && last.map(foldWord).join(' ') === foldWord(value);
}

/**
 * `José Antonio Pérez Chacón` of Wilber Varela's false papers, `Pablo Escobar of Brazil`: `Antonio Varela` is not he, nor
 * is `Pablo` with a surname of his own.
 */
function isAnotherIdentity(name: Name, names: readonly Name[]): boolean {
  if (name.type !== 'alias' && name.type !== 'translation') return false;
  const isOwn = ({ type }: Name) => type !== 'alias' && FULL_TYPES.has(type);
  const own = new Set(names.filter(isOwn).flatMap((other) => foldedWords(other.value)));
  return !foldedWords(name.value).some((word) => own.has(word));
}

/** The folded words by which an actor's own names may be continued: `Archivaldo` beside `Joaquín Guzmán`. */
export function ownWords(actor: Pick<Actor, 'kind' | 'names'>): { given: Set<string>; all: Set<string> } {
  const given = new Set<string>();
  const all = new Set<string>();
  for (const name of actor.names) {
    if (actor.kind === 'person' && recordedWay(actor, name) !== 'full') continue;
    // `Jorge` of `Jorge 40` goes before no surname of his.
    if (actor.kind === 'person' && name.type === 'alias' && /\d/.test(name.value)) continue;
    for (const unit of unitsOf(name.value)) for (const word of unit.split(' ')) all.add(foldWord(word));
    if (actor.kind !== 'person' || isAnotherIdentity(name, actor.names)) continue;
    const parts = partsOf(name, actor.names);
    for (const unit of parts?.given ?? []) for (const word of unit.split(' ')) given.add(foldWord(word));
  }
  return { given, all };
}

/**
 * The folded given names and surnames by which a person is known: those of his short names and aliases, or of the primary
 * name where no short one has both; and his nicknames. `Eduardo Arellano` is no Ramón Eduardo Arellano, whom nobody calls
 * so, nor `José Carlos dos Reis` a José Carlos dos Reis Encina of whom the press writes `José Carlos Encina`.
 */
export function usualNames(names: readonly Name[]): { given: Set<string>; surnames: Set<string> } {
  const partsOfTypes = (...types: Name['type'][]) =>
    names.filter(({ type }) => types.includes(type)).flatMap((name) => partsOf(name, names) ?? []);
  const shorts = partsOfTypes('short');
  const usual = shorts.length > 0 ? [...shorts, ...partsOfTypes('alias', 'spelling-variant')] : partsOfTypes('primary');
  const nicknames = names.filter(({ type }) => type === 'nickname').flatMap(({ value }) => foldedWords(value));
  return {
    given: new Set([...usual.flatMap(({ given }) => given.flatMap(foldedWords)), ...nicknames]),
    surnames: new Set(usual.flatMap(({ surnames }) => surnames.flatMap(foldedWords))),
  };
}
