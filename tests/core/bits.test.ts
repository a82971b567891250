import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitVector, packedWords, readPacked, vectorWords, widthFor, writePacked } from '../../src/core/gazetteer/bits';

test('packed fields keep their values, whatever their width', () => {
  const fields = fc
    .integer({ min: 1, max: 32 })
    .chain((width) => fc.tuple(fc.constant(width), fc.array(fc.integer({ min: 0, max: 2 ** width - 1 }))));
  fc.assert(
    fc.property(fields, ([width, values]) => {
      const words = new Int32Array(packedWords(values.length, width));
      values.forEach((value, i) => {
        writePacked(words, i, width, value);
      });
      expect(values.map((_, i) => readPacked(words, i, width) >>> 0)).toEqual(values);
    }),
  );
});

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [255, 8],
  [256, 9],
  [0xffffffff, 32],
])('%i needs %i bits', (max, width) => {
  expect(widthFor(max)).toBe(width);
});

test('a bit vector knows its bits and counts those before a place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1500)), (places) => {
      const vector = new BitVector(new Int32Array(vectorWords(1501)));
      for (const place of places) vector.set(place);
      vector.seal();
      for (let index = 0; index <= 1500; index++) {
        expect(vector.has(index)).toBe(places.includes(index));
        expect(vector.rank(index)).toBe(places.filter((place) => place < index).length);
      }
    }),
    { numRuns: 30 },
  );
});
