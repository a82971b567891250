/** What the explorer's filters let through, and what there is to choose from. */
import type { DirectoryRow } from '../../contract';

/** One value for each filter that is set. Country means presence as well as home. */
export interface Filters {
  country?: string;
  /** A kind, or `group/TYPE`. */
  kind?: string;
  activity?: string;
  status?: string;
  changed?: true;
}

export type FilterKey = Exclude<keyof Filters, 'changed'>;

/** Home and presence of a row, each country once: asked for often, and of every row. */
const places = new WeakMap<DirectoryRow, readonly string[]>();

function placesOf(row: DirectoryRow): readonly string[] {
  let known = places.get(row);
  if (!known) {
    known = [...new Set([...row.homes, ...row.countries])];
    places.set(row, known);
  }
  return known;
}

/** The values of a row under a filter. */
export function valuesOf(row: DirectoryRow, key: FilterKey): readonly string[] {
  switch (key) {
    case 'country':
      return placesOf(row);
    case 'kind':
      return row.type ? [row.kind, `${row.kind}/${row.type}`] : [row.kind];
    case 'activity':
      return row.activities;
    case 'status':
      return row.status ? [row.status] : [];
  }
}

const KEYS: readonly FilterKey[] = ['country', 'kind', 'activity', 'status'];

function passes(row: DirectoryRow, filters: Filters, except?: FilterKey): boolean {
  if (filters.changed && !row.changed) return false;
  return KEYS.every((key) => {
    const wanted = filters[key];
    return wanted === undefined || key === except || valuesOf(row, key).includes(wanted);
  });
}

/** The rows that pass, in their order. */
export function filterRows(rows: readonly DirectoryRow[], filters: Filters): DirectoryRow[] {
  return rows.filter((row) => passes(row, filters));
}

/** The values of a filter that would leave something, with how much; the other filters stay as they are. */
export function optionsOf(rows: readonly DirectoryRow[], filters: Filters, key: FilterKey): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    if (passes(row, filters, key))
      for (const value of valuesOf(row, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Rows in the order of their names. */
export function sortRows(
  rows: readonly DirectoryRow[],
  nameOf: (row: DirectoryRow) => string,
  compare: (a: string, b: string) => number,
): DirectoryRow[] {
  const named = rows.map((row) => ({ row, name: nameOf(row) }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ row }) => row);
}

/** Rows in the order of hits; those that were not hit are left out. */
export function orderRows(rows: readonly DirectoryRow[], hits: readonly { id: string }[]): DirectoryRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}
