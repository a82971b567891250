/** The public corrections log: what of it belongs to the edition that is read, and what to the editions before. */
import type { ActorId, Correction, Edition } from '../model';

const newestFirst = (a: Correction, b: Correction) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

/** Whether a correction came with this edition: it is dated after the edition before it, or there was none before. */
export function isOfThisEdition({ date }: Correction, { previous }: Pick<Edition, 'previous'>): boolean {
  return previous === undefined || date > previous;
}

/** The corrections to one record, newest first: those of this edition, and those of earlier ones. */
export function correctionsTo(
  actor: ActorId,
  edition: Pick<Edition, 'previous' | 'log'>,
): { now: Correction[]; earlier: Correction[] } {
  const own = edition.log.filter((entry) => entry.actor === actor).toSorted(newestFirst);
  return {
    now: own.filter((entry) => isOfThisEdition(entry, edition)),
    earlier: own.filter((entry) => !isOfThisEdition(entry, edition)),
  };
}
