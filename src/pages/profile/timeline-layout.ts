/** Dated statements → places on a line of years, in rows so that no label covers another. */
import type { Edtf } from '../../model';
import { daySpan } from '../../record/edtf';
import type { BasisMark } from '../../record/legal-label';

export interface TimelineItem {
  id: string;
  date: Edtf;
  label: string;
  mark: BasisMark;
}

export interface PlacedItem extends TimelineItem {
  /** Left and right end of the mark; equal but for spans of more than a year. */
  x: number;
  end: number;
  row: number;
  /** The label hangs to the left of the mark, where the right has no room. */
  leftwards: boolean;
}

export interface Lane {
  items: PlacedItem[];
  rows: number;
}

export interface TimelineLayout {
  years: { year: number; x: number }[];
  lanes: Lane[];
}

const LETTER = 6.9;
const EDGE = 8;

/** A day as a fraction of years. */
function yearAt(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return year! + ((month ?? 1) - 1) / 12 + ((date ?? 1) - 1) / 372;
}

function spanOf(date: Edtf): [number, number] {
  const { first, last } = daySpan(date);
  const from = first.startsWith('0000') ? yearAt(last) : yearAt(first);
  const to = last.startsWith('9999') ? from : yearAt(last);
  return [from, to];
}

const STEPS = [1, 2, 5, 10, 20, 50];

/** Lays lanes out over a width. Undated items are the caller's to leave out; without any item there is no year. */
export function layOutTimeline(lanes: readonly TimelineItem[][], width: number): TimelineLayout {
  const spans = lanes.flat().map(({ date }) => spanOf(date));
  if (spans.length === 0) return { years: [], lanes: [] };
  const first = Math.floor(Math.min(...spans.map(([from]) => from)));
  const last = Math.max(first + 2, Math.ceil(Math.max(...spans.map(([, to]) => to))));
  const x = (year: number) => EDGE + ((year - first) / (last - first)) * (width - 2 * EDGE);
  const step = STEPS.find((s) => (last - first) / s <= 10) ?? 100;
  const years: TimelineLayout['years'] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push({ year, x: x(year) });

  return {
    years,
    lanes: lanes.map((items) => {
      const rows: number[][] = [];
      const placed = items
        .map((item) => ({ item, span: spanOf(item.date) }))
        .sort((a, b) => a.span[0] - b.span[0])
        .map(({ item, span }): PlacedItem => {
          const [from, to] = span;
          // A date within one year is a point, in the middle of what it can mean.
          const isSpan = to - from > 1.01;
          const start = x(isSpan ? from : (from + to) / 2);
          const end = isSpan ? Math.max(start + 8, x(to)) : start;
          const length = item.label.length * LETTER;
          const leftwards = start - 6 + length > width && end - length > 0;
          const box: [number, number] = leftwards
            ? [Math.min(end + 6 - length, start - 6), end + 8]
            : [start - 8, Math.max(start - 6 + length, end + 8)];
          let row = rows.findIndex((taken) => {
            for (let i = 0; i < taken.length; i += 2)
              if (box[0] < taken[i + 1]! + 6 && taken[i]! - 6 < box[1]) return false;
            return true;
          });
          if (row < 0) row = rows.push([]) - 1;
          rows[row]!.push(...box);
          return { ...item, x: start, end, row, leftwards };
        });
      return { items: placed, rows: rows.length };
    }),
  };
}
