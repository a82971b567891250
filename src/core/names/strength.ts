/** How far a name points to its bearer by itself: the strengths of the record, in order. */

import type { NameStrength } from '../../model';

/** Strengths in order. */
export const STRENGTH_RANK: Record<NameStrength, number> = { 'never-alone': 0, weak: 1, medium: 2, strong: 3 };

/** Whether a name of this strength points to its bearer only with more beside it. */
export const isWeak = (strength: NameStrength): boolean => STRENGTH_RANK[strength] < STRENGTH_RANK.medium;

/** The strength that the expected namesakes of a full name call for (CONTRIBUTING.md). */
export function strengthOf(namesakes: number): NameStrength {
  return namesakes < 1 ? 'strong' : namesakes <= 25 ? 'medium' : 'weak';
}

export function weaker(a: NameStrength, b: NameStrength): NameStrength {
  return STRENGTH_RANK[a] <= STRENGTH_RANK[b] ? a : b;
}

/** The strongest of some names, if there are any. */
export function strongestOf(names: readonly { strength: NameStrength }[]): NameStrength | undefined {
  let best: NameStrength | undefined;
  for (const { strength } of names) if (!best || STRENGTH_RANK[strength] > STRENGTH_RANK[best]) best = strength;
  return best;
}
