import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpack } from '../../src/content/unpack';
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
const answer = (numbers: number[]) => ({
  actors: [
    { id: 'alpha', name: 'Alpha', kind: 'person' as const },
    { id: 'beta', name: 'Beta', kind: 'group' as const },
  ],
  reasons: [reasons],
  mentions: packNumbers(numbers),
  open: false,
});

test('a packed mention is whole again', () => {
  const found = unpack(
    answer([1, 12, 5, 4, 3, 0, 1, 0, 0, 0, 22, 4, 2, 0, 1, 2, 0, 2, 1, 0, 1, 4, 4, 3, 0, 1, 1, 0, 0]),
    blocks,
  );
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
    [1, 'Alpha', { before: ' of ', after: ' an' }, 'alpha', 'identified', 'body', undefined],
    [1, 'beta', { before: 'd ', after: '' }, 'beta', 'possible', 'furniture', ['beta', 'alpha']],
    [2, 'beta', { before: 'ar ', after: '' }, 'beta', 'identified', 'body', undefined],
  ]);
});

test('what points nowhere is no mention', () => {
  expect(unpack(answer([7, 12, 5, 4, 3, 0, 1, 0, 0, 0, 1, 1, 0, 0, 9, 0, 0, 0, 0, 1]), blocks)).toEqual([]);
});
