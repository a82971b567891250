/**
 * What was known of an actor when an article appeared, and what is known now. Only what had surely happened by then
 * stands under "then"; what is dated too coarsely to tell is named apart, never decided by us.
 */
import type { Actor, Edtf, LegalStep, Status } from '../model';
import { daySpan } from './edtf';
import { type LegalLine, legalLabel } from './legal-label';
import { currentStatus, statusOn } from './status';

/** The legal label and the status of one time. Two statuses when it changed within the time that the date spans. */
export interface Position {
  label: LegalLine[];
  status: Status[];
}

export interface ThenAndNow {
  then: Position;
  now: Position;
  /** Legal steps that may have come before or after: dated no more closely than the article, or not at all. */
  untold: LegalStep[];
  /** Whether anything recorded differs between the two. */
  changed: boolean;
}

const sameLabel = (a: readonly LegalLine[], b: readonly LegalLine[]) =>
  a.length === b.length &&
  a.every((line, i) => line.step === b[i]!.step && line.upheld === b[i]!.upheld && line.outcome === b[i]!.outcome);

/** Compares the record on the day, or in the month or year, of `published` with the record as it stands. */
export function thenAndNow(actor: Actor, published: Edtf): ThenAndNow {
  const { first, last } = daySpan(published);
  const steps = actor.cases.flatMap((c) => c.steps);
  const untold = steps.filter(({ date }) => {
    if (date === undefined) return true;
    const span = daySpan(date);
    return span.last > first && span.first <= last;
  });
  const status = [statusOn(actor, first), statusOn(actor, last)].filter((s) => s !== undefined);
  const then: Position = { label: legalLabel(actor, first), status: [...new Set(status)] };
  const current = currentStatus(actor);
  const now: Position = { label: legalLabel(actor), status: current ? [current] : [] };
  const label = actor.cases.length === 0 ? [] : now.label;
  return {
    then,
    now,
    untold,
    changed:
      !sameLabel(then.label, label) || then.status.length !== now.status.length || then.status[0] !== now.status[0],
  };
}
