/** What a pointer's way means, told as steps: where it is at which millisecond, and what opens and closes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverIntent } from '../../../src/content/popover/hover-intent';

type Step = [at: number, move: string | null, x?: number, y?: number];

// Name A above the popover that it opens, B beside A, C between them on the way.
const BOX = { left: 0, top: 100, right: 360, bottom: 500 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Replays the steps; `move` is the name under the pointer, `in`, `out`, `Esc`, or null for none. */
function replay(steps: Step[], until = 3_000): string[] {
  const log: string[] = [];
  let open: string | undefined;
  const begun = Date.now();
  const note = (what: string) => log.push(`${what}@${Date.now() - begun}`);
  const intent = createHoverIntent<string>({
    rest: () => 300,
    beginning: (name) => note(`begin ${name}`),
    open: (name) => {
      open = name;
      note(`open ${name}`);
    },
    close: () => {
      if (open) note(`close ${open}`);
      open = undefined;
    },
  });
  for (const [at, move, x = 50, y = 50] of steps) {
    vi.advanceTimersByTime(at - (Date.now() - begun));
    if (move === 'in') intent.inside();
    else if (move === 'out') intent.left();
    else if (move === 'Esc') {
      open = undefined;
      intent.dismiss();
    } else intent.moved({ x, y }, move ?? undefined, open === undefined ? undefined : { name: open, box: BOX });
  }
  vi.advanceTimersByTime(until - (Date.now() - begun));
  return log;
}

describe('hover intent', () => {
  it.each<[string, Step[], string[]]>([
    ['a rest opens', [[0, 'A']], ['begin A@0', 'open A@300']],
    [
      'passing over opens nothing',
      [
        [0, 'A'],
        [100, null],
      ],
      ['begin A@0'],
    ],
    [
      'a pointer that goes on moving has not come to rest',
      [
        [0, 'A', 10],
        [200, 'A', 60],
        [400, 'A', 110],
      ],
      ['begin A@0', 'open A@700'],
    ],
    [
      'trembling is rest',
      [
        [0, 'A', 50],
        [200, 'A', 55],
      ],
      ['begin A@0', 'open A@300'],
    ],
    [
      'leaving closes after a while',
      [
        [0, 'A'],
        [400, null, 900, 50],
      ],
      ['begin A@0', 'open A@300', 'close A@650'],
    ],
    [
      'coming back in time keeps it',
      [
        [0, 'A'],
        [400, null, 900, 50],
        [600, 'A', 50, 50],
      ],
      ['begin A@0', 'open A@300'],
    ],
    [
      'on the way to it nothing closes',
      [
        [0, 'A'],
        [400, null, 50, 70],
        [600, null, 50, 85],
        [800, 'in'],
      ],
      ['begin A@0', 'open A@300'],
    ],
    [
      'a name on the way to it does not take over at once',
      [
        [0, 'A'],
        [400, 'A', 50, 60],
        [450, 'C', 50, 80],
        [600, 'in'],
      ],
      ['begin A@0', 'open A@300', 'begin C@450'],
    ],
    [
      'another name aside takes over soon',
      [
        [0, 'A', 50, 50],
        [400, 'A', 50, 50],
        [450, 'B', 50, 20],
      ],
      ['begin A@0', 'open A@300', 'begin B@450', 'open B@510'],
    ],
    [
      'out of the window closes',
      [
        [0, 'A'],
        [400, 'out'],
      ],
      ['begin A@0', 'open A@300', 'close A@650'],
    ],
    [
      'closed by hand, it opens again only after the pointer has left the name',
      [
        [0, 'A'],
        [400, 'A'],
        [500, 'Esc'],
        [600, 'A', 80],
        [1_000, null],
        [1_100, 'A'],
      ],
      ['begin A@0', 'open A@300', 'begin A@1100', 'open A@1400'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(replay(steps)).toEqual(expected);
  });
});
