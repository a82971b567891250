import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpack } from '../../src/content/unpack';
import type { PackedResolution } from '../../src/contract';
import { packNumbers, unpackNumbers } from '../../src/platform/packed-numbers';

test('numbers come out of a message as they went in, also where messages are JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 28 - 1)), (numbers) => {
      expect(unpackNumbers(JSON.parse(JSON.stringify(packNumbers(numbers))))).toEqual(numbers);
    }),
  );
});

const blocks = ['Nothing here.', 'The clan of Alpha and beta', 'far beta'].map((text) => ({ text, furniture: false }));
const reasons = { for: [], against: [], missing: [] };
const answer = (numbers: number[]): PackedResolution => ({
  actors: [
    { id: 'alpha', name: 'Alpha', kind: 'person' },
    { id: 'beta', name: 'Beta', kind: 'group' },
  ],
  reasons: [JSON.stringify(reasons)],
  senses: packNumbers([0, 1, 0, 0, 1, 2, 0, 2, 1, 0, 9, 1, 0, 0]),
  mentions: packNumbers(numbers),
  open: false,
  identified: 1,
});

test('a packed mention is whole again', () => {
  const found = unpack(answer([1, 12, 5, 0, 0, 22, 4, 1, 1, 4, 4, 0]), blocks);
  expect(
    found.map(({ surface, context, actor, tier, region, candidates, block }) => [
      blocks.indexOf(block),
      surface,
      context,
      actor,
      tier,
      region,
      candidates,
    ]),
  ).toEqual([
    [1, 'Alpha', { before: 'The clan of ', after: ' and beta' }, 'alpha', 'identified', 'body', undefined],
    [1, 'beta', { before: 'The clan of Alpha and ', after: '' }, 'beta', 'possible', 'furniture', ['beta', 'alpha']],
    [2, 'beta', { before: 'far ', after: '' }, 'alpha', 'identified', 'body', undefined],
  ]);
});

test('what points nowhere is no mention', () => {
  expect(unpack(answer([7, 12, 5, 0, 0, 1, 1, 9, 0, 1, 1, 2]), blocks)).toEqual([]);
});
