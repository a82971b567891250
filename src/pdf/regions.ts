/**
 * From the lines of a page to regions in reading order: columns, headings, captions, footnotes, cells. Built from
 * below: a line joins the one above it where neither has another neighbour, so that a heading over two columns joins
 * none of them.
 */
import type { Line } from './lines';

export interface Region {
  lines: Line[];
  left: number;
  right: number;
  /** Baselines of the first and the last line. */
  top: number;
  bottom: number;
  size: number;
}

/** Lines of one region: at most this many line heights apart, and as large as one another up to this part. */
const JOIN = { leading: 1.9, size: 0.15, overlap: 0.4 };

/** With more regions than this on a page, such as in a large table, they are read row by row. */
const MOST_TO_ORDER = 400;

const overlap = (a: { left: number; right: number }, b: { left: number; right: number }) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** The regions of a page's lines, in the order in which they are read. */
export function regionsOf(lines: readonly Line[]): Region[] {
  const sorted = lines.toSorted((a, b) => a.base - b.base);
  const above = sorted.map((line, i) => nearest(line, sorted.slice(0, i).toReversed()));
  const below = sorted.map((line, i) => nearest(line, sorted.slice(i + 1)));
  const regionOf = new Map<Line, Region>();
  const regions: Region[] = [];
  sorted.forEach((line, i) => {
    const [upper, ...others] = above[i]!;
    const region =
      upper && others.length === 0 && below[sorted.indexOf(upper)]!.length === 1 && belong(upper, line)
        ? regionOf.get(upper)
        : undefined;
    if (region) {
      region.lines.push(line);
      region.left = Math.min(region.left, line.left);
      region.right = Math.max(region.right, line.right);
      region.bottom = line.base;
      regionOf.set(line, region);
      return;
    }
    const { left, right, base, size } = line;
    const own = { lines: [line], left, right, top: base, bottom: base, size };
    regions.push(own);
    regionOf.set(line, own);
  });
  return inReadingOrder(regions);
}

/** Of lines that come nearer and nearer last, those in the nearest row that stand over or under `line`. */
function nearest(line: Line, others: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const other of others) {
    if (found[0] && Math.abs(other.base - found[0].base) > found[0].size * 0.5) break;
    if (Math.abs(other.base - line.base) > line.size * 0.3 && overlap(line, other) > 0) found.push(other);
  }
  return found;
}

function belong(upper: Line, line: Line): boolean {
  const size = Math.max(upper.size, line.size);
  return (
    line.base - upper.base <= JOIN.leading * size &&
    Math.abs(upper.size - line.size) <= JOIN.size * size &&
    overlap(upper, line) >= JOIN.overlap * Math.min(upper.right - upper.left, line.right - line.left)
  );
}

/**
 * Reading order after Breuel (2003): what stands above comes first; what stands wholly to the left comes first, unless
 * something that spans both lies between. On a page that is mostly read from right to left, the right comes first.
 */
function inReadingOrder(regions: readonly Region[]): Region[] {
  const byTop = regions.toSorted((a, b) => a.top - b.top || a.left - b.left);
  if (byTop.length > MOST_TO_ORDER) return byTop;
  const lines = regions.flatMap((region) => region.lines);
  const rtl = lines.filter((line) => line.rtl).length > lines.length / 2;
  const isBefore = (a: Region, b: Region): boolean => {
    if (overlap(a, b) > 0) return a.top < b.top;
    if (rtl ? a.left < b.right : a.right > b.left) return false;
    const [from, to] = a.top < b.top ? [a, b] : [b, a];
    return !byTop.some((c) => c.top > from.bottom && c.bottom < to.top && overlap(a, c) > 0 && overlap(b, c) > 0);
  };
  const order: Region[] = [];
  const seen = new Set<Region>();
  const visit = (region: Region) => {
    if (seen.has(region)) return;
    seen.add(region);
    for (const other of byTop) if (other !== region && isBefore(other, region)) visit(other);
    order.push(region);
  };
  for (const region of byTop) visit(region);
  return order;
}
