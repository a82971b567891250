import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../src/content/pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  [
    'cheap readings wait longer and longer, up to two seconds',
    [1, 1, 1, 1, 1, 1],
    [400, 800, 1_600, 2_000, 2_000, 2_000],
  ],
  ['a dear reading takes one part in twenty of the time', [150], [3_000]],
  ['a cheap one after it waits no longer than two seconds', [150, 1], [3_000, 2_000]],
])('%s', (_, took, expected) => {
  const pace = new Pace();
  const waits = took.map((milliseconds) => {
    expect(pace.note(milliseconds)).toBe(false);
    return pace.wait;
  });
  expect(waits).toEqual(expected);
});

test('a page that would wait more than half a minute is too much', () => {
  expect(new Pace().note(1_500)).toBe(false);
  expect(new Pace().note(1_501)).toBe(true);
});

test('a page that calms down is read soon again', () => {
  const pace = new Pace();
  pace.note(100);
  pace.note(100);
  expect(pace.wait).toBe(2_000);
  vi.advanceTimersByTime(3_999);
  expect(pace.wait).toBe(2_000);
  vi.advanceTimersByTime(1);
  expect(pace.wait).toBe(200);
});
