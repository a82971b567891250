/** Where a popover stands: never over the name, never off-screen, whatever the viewport. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, clamp, distance, GAP, nextCorner, placeBeside } from '../../../src/content/popover/place';

const line = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const CARD = { width: 360, height: 400 };
const DESK = { width: 1280, height: 800 };

describe('beside a name', () => {
  it.each<[string, Box[], { width: number; height: number }, object, object]>([
    ['below it, start-aligned', [line(200, 100)], DESK, {}, { left: 200, top: 128, room: 664 }],
    ['above it near the bottom', [line(200, 700)], DESK, {}, { left: 200, top: 292, room: 684 }],
    ['inside at the right edge', [line(1200, 100)], DESK, {}, { left: 912, top: 128, room: 664 }],
    [
      'end-aligned where text runs from right to left',
      [line(600, 100)],
      DESK,
      { rtl: true },
      { left: 340, top: 128, room: 664 },
    ],
    [
      'below both lines of a broken name, under the one pointed at',
      [line(900, 100), line(100, 130)],
      DESK,
      { pointer: { x: 120, y: 140 } },
      { left: 100, top: 158, room: 634 },
    ],
    [
      'squeezed where there is a little less room',
      [line(200, 300)],
      { width: 1280, height: 640 },
      {},
      { left: 200, top: 328, room: 304 },
    ],
    [
      'to the right where there is no room above or below',
      [line(10, 100)],
      { width: 700, height: 220 },
      {},
      { left: 118, top: 8, room: 204 },
    ],
    [
      'to the left of a name at the right',
      [line(500, 100)],
      { width: 700, height: 220 },
      {},
      { left: 132, top: 8, room: 204 },
    ],
  ])('%s', (_, lines, viewport, options, expected) => {
    expect(placeBeside(lines, CARD, viewport, options)).toEqual(expected);
  });

  it('nowhere for a name without a box', () => {
    expect(placeBeside([], CARD, DESK)).toBeUndefined();
  });

  it('is on the screen, and off the name wherever there is room for 200 pixels beside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 240, max: 1200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 40, max: 900 }),
        (width, height, x, y, tall) => {
          const size = { width: Math.min(360, width - 2 * GAP), height: tall };
          const name = line(x * (width - 100), y * (height - 20));
          const at = placeBeside([name], size, { width, height })!;
          const shown = Math.min(size.height, at.room);
          expect(at.left).toBeGreaterThanOrEqual(GAP);
          expect(at.left + size.width).toBeLessThanOrEqual(width - GAP);
          expect(at.top).toBeGreaterThanOrEqual(GAP);
          expect(at.top + shown).toBeLessThanOrEqual(height - GAP);
          const roomy = Math.max(name.top, height - name.bottom) - 2 * GAP >= Math.min(200, tall);
          if (roomy) expect(Math.max(at.top - name.bottom, name.top - at.top - shown)).toBeGreaterThan(GAP - 0.01);
        },
      ),
    );
  });
});

describe('moving', () => {
  it.each([
    [-50, -50, { left: 8, top: 8 }],
    [100, 90, { left: 100, top: 90 }],
    [5_000, 5_000, { left: 912, top: 392 }],
  ])('to %d, %d', (left, top, expected) => {
    expect(clamp(left, top, CARD, DESK)).toEqual(expected);
  });

  it('goes from corner to corner and round again', () => {
    let box = line(300, 300, CARD.width, CARD.height);
    const corners = Array.from({ length: 5 }, () => {
      const { left, top } = nextCorner(box, DESK);
      box = line(left, top, CARD.width, CARD.height);
      return `${left},${top}`;
    });
    expect(corners).toEqual(['912,8', '912,392', '8,392', '8,8', '912,8']);
  });
});

it('distance is none inside and straight outside', () => {
  const box = line(100, 100);
  expect([distance({ x: 110, y: 110 }, box), distance({ x: 97, y: 96 }, box)]).toEqual([0, 5]);
});
