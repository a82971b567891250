/** Since when an actor can have been there, by its record: when a person was born, when a group began. */
import type { Actor } from '../../model';

/** The years in which somebody can have been born. */
export interface Born {
  from: number;
  to: number;
}

/** Nobody is charged with, or wanted for, what records hold at a younger age. */
const YOUNGEST = 13;
/** Dates of foundings are of few years' certainty. */
const FOUNDED_BEFORE = 3;
/** A successor that no source dates may have been there so many years before the first that is told of it. */
const KNOWN_LATER = 20;

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;

/**
 * When an actor can have been born by the record: in the year that it gives, in the years between which its sources differ,
 * or well before the first of the cases.
 */
export function bornOf(actor: Actor): Born | undefined {
  const born = actor.person?.born?.split('/').map((year) => Number.parseInt(year, 10));
  if (born) return { from: Math.min(...born), to: Math.max(...born) };
  const years = yearsOf(actor);
  return years.length > 0 ? { from: 0, to: Math.min(...years) - YOUNGEST } : undefined;
}

/** The last year of which some record tells: the present of the dataset. */
export function lastYearOf(actors: readonly Actor[]): number {
  return Math.max(0, ...actors.flatMap(yearsOf));
}

function yearsOf({ cases, status }: Actor): number[] {
  const dates = [...cases.flatMap((c) => c.steps.map(({ date }) => date)), ...status.map(({ from }) => from)];
  return dates.map(yearOf).filter((year) => year !== undefined);
}

function yearOf(date: string | undefined): number | undefined {
  const [year] = /\b(?:19|20)\d\d/.exec(date ?? '') ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The year before which a group was not there; undefined where the record does not tell. */
export function sinceOf({ kind, events, status, relations }: Actor): number | undefined {
  if (kind === 'person') return undefined;
  const yearsOf = (dates: readonly (string | undefined)[]) =>
    dates.flatMap((date) => (date?.match(YEAR) ?? []).map(Number));
  const founded = yearsOf(events.flatMap(({ type, date }) => (type === 'founding' ? [date] : [])));
  const known = yearsOf([...events.map(({ date }) => date), ...status.map(({ from }) => from)]);
  if (known.length === 0) return undefined;
  const first = Math.min(...known);
  if (founded.length > 0) return first - FOUNDED_BEFORE;
  return relations.some(({ type }) => type === 'split-from' || type === 'successor-of')
    ? first - KNOWN_LATER
    : undefined;
}
