/** When a record is due for another reading against its sources. */
import type { Actor, Edtf } from '../model';
import { daySpan } from './edtf';

/** Months after which a living person's record, or a group's, is due for review (editorial rule 6). */
const REVIEW_AFTER = 6;

/** The day (`YYYY-MM-DD`) that lies so many months after the last day a date can mean. */
export function monthsAfter(date: Edtf, months: number): string {
  const at = new Date(`${daySpan(date).last}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}

/** The day on which the record is due, or undefined for the dead, whose records age no more. */
export function reviewDue(actor: Actor): string | undefined {
  if (actor.person?.living === 'deceased') return undefined;
  return monthsAfter(actor.editorial.reviewed, REVIEW_AFTER);
}

/** Whether that day has passed on `today` (`YYYY-MM-DD`). */
export function isReviewOverdue(actor: Actor, today: string): boolean {
  const due = reviewDue(actor);
  return due !== undefined && due < today;
}
