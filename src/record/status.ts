/** Status is asked of a day: what held when an article appeared, and what holds now. */
import type { Actor, Status } from '../model';
import { compareDates, daySpan } from './edtf';

const began = (s: Status) => daySpan(s.from ?? s.asOf).first;

/** The newest known status: the entry without an end whose as-of date, then start, is latest. */
export function currentStatus(actor: Actor): Status | undefined {
  const newestFirst = actor.status.toSorted(
    (a, b) => compareDates(b.asOf, a.asOf) || compareDates(b.from ?? b.asOf, a.from ?? a.asOf),
  );
  return newestFirst.find((s) => !s.to) ?? newestFirst[0];
}

/**
 * The status on one day (`YYYY-MM-DD`). An entry surely covers the days from its start to its end, or to its as-of
 * date; of several the one that began last is taken. Where none does, the entry without an end that was newest by then
 * is still the last word. Undefined where nothing is known.
 */
export function statusOn(actor: Actor, day: string): Status | undefined {
  const begun = actor.status.filter((s) => began(s) <= day);
  const surely = begun
    .filter((s) => daySpan(s.to ?? s.asOf).last >= day)
    .toSorted((a, b) => (began(a) < began(b) ? 1 : -1))[0];
  return surely ?? currentStatus({ ...actor, status: begun.filter((s) => !s.to) });
}
