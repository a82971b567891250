/** Who of the dataset may be whose relative: persons whom their records, or a group of theirs, tie together, and their surnames. */

import { remember } from '../text/remember';
import { foldWord } from '../words/spelling';
import type { LexiconActor } from './lexicon';

const relatives = new WeakMap<readonly LexiconActor[], (actor: number) => readonly number[]>();

/** Persons tied to an actor, or to a group of his, who bear all of his surnames or the first of them. */
export function relativesOf(actor: number, actors: readonly LexiconActor[]): readonly number[] {
  let known = relatives.get(actors);
  if (!known) {
    known = remember((one) => readRelatives(one, actors));
    relatives.set(actors, known);
  }
  return known(actor);
}

function readRelatives(actor: number, actors: readonly LexiconActor[]): number[] {
  const near = new Set<number>();
  for (const other of actors[actor]!.related) {
    if (actors[other]!.kind === 'person') near.add(other);
    else for (const member of actors[other]!.related) if (actors[member]!.kind === 'person') near.add(member);
  }
  near.delete(actor);
  return [...near].filter((other) => sharesSurname(actors[actor]!, actors[other]!));
}

/** How many surnames two have in common: brothers both, father and son one. */
export function surnamesShared(a: LexiconActor, b: LexiconActor): number {
  const own = surnamesOf(a);
  return surnamesOf(b).filter((word) => own.includes(word)).length;
}

export const sharesSurname = (a: LexiconActor, b: LexiconActor): boolean => surnamesShared(a, b) > 0;

const surnames = new WeakMap<LexiconActor, readonly string[]>();

/** Folded surnames that may tell a family. */
export function surnamesOf(actor: LexiconActor): readonly string[] {
  let known = surnames.get(actor);
  if (!known) {
    known = foldWord(actor.name)
      .split(/[\s-]+/)
      .filter((word) => word.length > 3 && !actor.given.includes(word));
    surnames.set(actor, known);
  }
  return known;
}

const JUNIOR = /^(?:junior|jr|jnr)$/;
const SENIOR = /^(?:senior|sr|snr)$/;

/** Whether a record calls an actor the elder or the younger of two of one name: `Quintín Barrado Jr`. */
export function generationIn({ words }: LexiconActor): 'elder' | 'younger' | undefined {
  if (words.some((word) => JUNIOR.test(word))) return 'younger';
  return words.some((word) => SENIOR.test(word)) ? 'elder' : undefined;
}

const GENERATION_BEHIND = /^,? (?:([Jj]unior|[Jj]n?r)|([Ss]enior|[Ss]n?r))(?![\p{L}\p{M}])\.?/u;

/** `Christopher Jnr`: which of two of one name is meant, and where the word for it ends. */
export function generationBehind(text: string, at: number) {
  const [all, younger] = GENERATION_BEHIND.exec(text.slice(at, at + 10)) ?? [];
  if (all === undefined) return undefined;
  return { generation: younger === undefined ? ('elder' as const) : ('younger' as const), end: at + all.length };
}

const YOUNGER_AT = /^(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,4}(?:Jr|Jnr|Junior|Júnior|II|III|Filho|Neto)(?![\p{L}\p{M}])/u;

/** Whether a name that begins at a place is that of the younger of two: `John Luna Jr.`. */
export const isYoungerAt = (text: string, at: number): boolean => YOUNGER_AT.test(text.slice(at, at + 60));
