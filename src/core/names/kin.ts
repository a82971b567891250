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
