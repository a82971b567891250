/** Which relations are looked at: by kind, and by whether they are known to have held in a year. */
import type { Relation, RelationType } from '../model';
import type { Tie } from './connections';
import { daySpan } from './edtf';

/** Whether a relation held in a year; undefined when it has neither beginning nor end. Open ends stay open. */
export function heldIn(relation: Pick<Relation, 'from' | 'until'>, year: number): boolean | undefined {
  const { from, until } = relation;
  if (!from && !until) return undefined;
  const first = from ? Number(daySpan(from).first.slice(0, 4)) : 0;
  const last = until ? Number(daySpan(until).last.slice(0, 4)) : 9999;
  return first <= year && year <= last;
}

/** The years between which a list of relations can be asked about, or undefined where none is dated. */
export function datedYears(ties: readonly Tie[], today: string): { first: number; last: number } | undefined {
  const years = ties.flatMap(({ relation: { from, until } }) =>
    [from, until].flatMap((date) => {
      if (!date) return [];
      const { first, last } = daySpan(date);
      return [first, last].map((day) => Number(day.slice(0, 4))).filter((year) => year > 0 && year < 9999);
    }),
  );
  if (years.length === 0) return undefined;
  return { first: Math.min(...years), last: Math.max(Number(today.slice(0, 4)), ...years) };
}

/** The kinds of relation in a list with how many there are of each, the most frequent first. */
export function relationTypesOf(ties: readonly Tie[]): { type: RelationType; count: number }[] {
  const counts = new Map<RelationType, number>();
  for (const { relation } of ties) counts.set(relation.type, (counts.get(relation.type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}

/** The relations of these kinds that held in the year, and how many were passed over for want of a date. */
export function filterTies(
  ties: readonly Tie[],
  hidden: ReadonlySet<RelationType>,
  year: number | undefined,
): { ties: Tie[]; undated: number } {
  const ofKind = ties.filter(({ relation }) => !hidden.has(relation.type));
  if (year === undefined) return { ties: ofKind, undated: 0 };
  return {
    ties: ofKind.filter(({ relation }) => heldIn(relation, year) === true),
    undated: ofKind.filter(({ relation }) => heldIn(relation, year) === undefined).length,
  };
}
