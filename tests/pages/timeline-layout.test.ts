import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutTimeline, type TimelineItem } from '../../src/pages/profile/timeline-layout';

const WIDTH = 920;
const year = fc.integer({ min: 1960, max: 2026 });
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 0, max: 20 })).map(([y, n]) => `${y}/${y + n}`),
);
const items = fc.array(
  fc.record({
    date,
    label: fc.constantFrom('Arrest (12)', 'Conviction overturned (3)', 'Removed from the list (101)'),
  }),
  { maxLength: 25 },
);

it('keeps every mark on the picture and no two labels of a row over one another', () => {
  fc.assert(
    fc.property(items, (list) => {
      const lane = list.map((item, i): TimelineItem => ({ ...item, id: String(i), mark: 'reported' }));
      const { lanes } = layOutTimeline([lane], WIDTH);
      const placed = lanes[0]?.items ?? [];
      expect(placed).toHaveLength(list.length);
      const box = (item: (typeof placed)[number]) => {
        const length = item.label.length * 6.9;
        return item.leftwards
          ? [Math.min(item.end + 6 - length, item.x), item.end]
          : [item.x - 6, Math.max(item.x - 6 + length, item.end)];
      };
      for (const item of placed) {
        expect(item.x).toBeGreaterThanOrEqual(0);
        expect(item.end).toBeLessThanOrEqual(WIDTH);
        for (const other of placed)
          if (other !== item && other.row === item.row) {
            const [a, b] = [box(item), box(other)];
            expect(a[1]! <= b[0]! || b[1]! <= a[0]!).toBe(true);
          }
      }
    }),
  );
});

it('has a year line at most every tenth of the picture', () => {
  const { years } = layOutTimeline(
    [
      [
        { id: 'a', date: '1897', label: 'x', mark: 'reported' },
        { id: 'b', date: '2026', label: 'y', mark: 'reported' },
      ],
    ],
    WIDTH,
  );
  expect(years.map(({ year: y }) => y)).toEqual([1900, 1920, 1940, 1960, 1980, 2000, 2020]);
});
