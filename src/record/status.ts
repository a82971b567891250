/** Status is asked of a day: what held when an article appeared, and what holds now. */
import type { Actor, Status } from '../model';
import { compareDates, daySpan } from './edtf';

/** The newest known status: the entry whose as-of date, then start, is latest. */
export function currentStatus(actor: Actor): Status | undefined {
  return (
    actor.status
      .toSorted((a, b) => compareDates(b.from ?? b.asOf, a.from ?? a.asOf) || compareDates(b.asOf, a.asOf))
      .find((s) => !s.to) ?? actor.status.toSorted((a, b) => compareDates(b.asOf, a.asOf))[0]
  );
}

/**
 * The status on one day (`YYYY-MM-DD`): the entry whose period surely covers it. An entry without an end covers
 * the days up to its as-of date, and later ones until another entry begins. Undefined where nothing is known.
 */
export function statusOn(actor: Actor, day: string): Status | undefined {
  const began = (s: Status) => daySpan(s.from ?? s.asOf).first;
  const covering = actor.status.filter((s) => began(s) <= day && (!s.to || daySpan(s.to).last >= day));
  return covering.toSorted((a, b) => (began(a) < began(b) ? 1 : -1))[0];
}
