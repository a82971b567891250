/** What the dataset covers and where it is thin: numbers for editors. Pure; the terminal command prints them. */
import type { Actor, Source } from '../model';
import { compareDates, daySpan } from '../record/edtf';
import { currentStatus } from '../record/status';
import { claimCount, originsOf, type Records } from './check';

/** One row a home country, the largest first. */
export interface CountryRow {
  country: string;
  groups: number;
  persons: number;
  labels: number;
}

export interface CoverageReport {
  byState: Record<string, number>;
  countries: CountryRow[];
  groups: number;
  persons: number;
  labels: number;
  sources: number;
  medianOrigins: number;
  medianClaims: number;
  /** Reviewed actors below two origins or six claims, with both numbers. */
  thin: { id: string; origins: number; claims: number }[];
  /** Current statuses, oldest first. */
  oldestStatuses: { id: string; value: string; asOf: string }[];
  /** Records of living persons last read more than six months before `today`. */
  reviewsDue: { id: string; reviewed: string }[];
  secondRead: number;
  namesByStrength: Record<string, number>;
}

const median = (numbers: number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

/** Measures the reviewed records. `today` is `YYYY-MM-DD`. */
export function reportCoverage(records: Records, today: string): CoverageReport {
  const sources: ReadonlyMap<string, Source> = new Map(records.sources.map((s) => [s.id, s]));
  const reviewed = records.actors.filter((a) => a.editorial.state === 'reviewed');
  const measured = reviewed.map((a) => ({ id: a.id, origins: originsOf(a, sources).size, claims: claimCount(a) }));

  const rows = new Map<string, CountryRow>();
  for (const actor of reviewed) {
    const country = actor.id.slice(0, 2).toUpperCase();
    const row = rows.get(country) ?? { country, groups: 0, persons: 0, labels: 0 };
    row[`${actor.kind}s`]++;
    rows.set(country, row);
  }
  const total = (row: CountryRow) => row.groups + row.persons + row.labels;
  const ofKind = (kind: Actor['kind']) => reviewed.filter((a) => a.kind === kind).length;

  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - 6);
  const due = limit.toISOString().slice(0, 10);

  return {
    byState: countBy(records.actors, (a) => a.editorial.state),
    countries: [...rows.values()].sort((a, b) => total(b) - total(a)),
    groups: ofKind('group'),
    persons: ofKind('person'),
    labels: ofKind('label'),
    sources: sources.size,
    medianOrigins: median(measured.map((m) => m.origins)),
    medianClaims: median(measured.map((m) => m.claims)),
    thin: measured.filter((m) => m.origins < 2 || m.claims < 6),
    oldestStatuses: reviewed
      .flatMap((a) => {
        const status = currentStatus(a);
        return status && status.value !== 'deceased' ? [{ id: a.id, value: status.value, asOf: status.asOf }] : [];
      })
      .sort((a, b) => compareDates(a.asOf, b.asOf)),
    reviewsDue: reviewed
      .filter((a) => a.person?.living !== 'deceased' && a.kind === 'person' && daySpan(a.editorial.reviewed).last < due)
      .map((a) => ({ id: a.id, reviewed: a.editorial.reviewed })),
    secondRead: reviewed.filter((a) => a.editorial.secondReader).length,
    namesByStrength: countBy(
      reviewed.flatMap((a) => a.names),
      (n) => n.strength,
    ),
  };
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A bar chart of the countries as SVG: groups filled, persons outlined. */
export function coveragePicture({ countries }: CoverageReport): string {
  const rowHeight = 18;
  const most = Math.max(1, ...countries.map((c) => c.groups + c.persons + c.labels));
  const scale = 520 / most;
  const bars = countries.map((row, i) => {
    const y = 30 + i * rowHeight;
    const groups = row.groups + row.labels;
    return [
      `<text x="36" y="${y + 11}" text-anchor="end">${escapeXml(row.country)}</text>`,
      `<rect x="44" y="${y}" width="${groups * scale}" height="12" fill="#1c1a16"/>`,
      `<rect x="${44 + groups * scale}" y="${y + 0.5}" width="${row.persons * scale}" height="11" fill="none" stroke="#1c1a16"/>`,
      `<text x="${52 + (groups + row.persons) * scale}" y="${y + 11}">${groups} + ${row.persons}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 ${40 + countries.length * rowHeight}" font-family="system-ui, sans-serif" font-size="12" fill="#1c1a16"><title>Reviewed actors by home country</title><rect width="100%" height="100%" fill="#fffefa"/><text x="44" y="18">Reviewed actors by home country: groups (filled) + persons (outlined)</text>${bars.join('')}</svg>\n`;
}
