import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/model';
import { isReviewOverdue, monthsAfter, reviewDue } from '../../src/record/review';

const record = (living: 'living' | 'deceased' | 'unknown' | undefined, reviewed: string) =>
  ({
    ...(living ? { person: { living, refs: [] } } : {}),
    editorial: { state: 'reviewed', reviewed },
  }) as unknown as Actor;

describe('a record is due for review', () => {
  it.each([
    ['six months after', 'living', '2026-11-24', '2027-05-24'],
    ['for a group as well', undefined, '2026-11-24', '2027-05-24'],
    ['from the end of a month known only as such', 'unknown', '2026-02', '2026-08-28'],
    ['never for the dead', 'deceased', '2020-01-01', undefined],
  ] as const)('%s', (_, living, reviewed, due) => {
    expect(reviewDue(record(living, reviewed))).toBe(due);
  });
  it('and overdue the day after, not on it', () => {
    const actor = record('living', '2026-11-24');
    expect(isReviewOverdue(actor, '2027-05-24')).toBe(false);
    expect(isReviewOverdue(actor, '2027-05-25')).toBe(true);
    expect(isReviewOverdue(record('deceased', '2001-01-01'), '2027-05-25')).toBe(false);
  });
});

it('months end where months end', () => {
  expect(monthsAfter('2026-08-31', 1)).toBe('2026-10-01');
});
