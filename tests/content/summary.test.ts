import { describe, expect, it } from 'vitest';
import type { PlacedMention } from '../../src/content/highlight';
import { actorsIn } from '../../src/content/summary';
import type { Region, Tier } from '../../src/core/mention';

const ACTORS = [
  { id: 'xx-a', name: 'A', kind: 'group' },
  { id: 'xx-b', name: 'B', kind: 'person' },
] as const;

type Placed = Pick<PlacedMention, 'mention'>;

const reasons = { for: [], against: [], missing: [] };
const at = (actor: string, surface: string, tier: Tier = 'identified', region: Region = 'body'): Placed => ({
  mention: { surface, actor, tier, region, reasons, context: { before: '', after: '' } },
});
const briefly = (region: Region, placed: Placed[]) =>
  actorsIn(region, ACTORS, placed).map(({ id, tier, mentions, surface }) => [id, tier, mentions, surface].join(' '));

describe('what a page says of its actors', () => {
  it.each<[name: string, region: Region, placed: Placed[], lines: string[]]>([
    ['nothing', 'body', [], []],
    [
      'counts, in the order of the page',
      'body',
      [at('xx-b', 'b'), at('xx-a', 'a'), at('xx-b', 'bb')],
      ['xx-b identified 2 b', 'xx-a identified 1 a'],
    ],
    [
      'a possible mention of an identified actor is a line of its own',
      'body',
      [at('xx-a', 'a?', 'possible'), at('xx-a', 'a'), at('xx-a', 'a?', 'possible')],
      ['xx-a possible 2 a?', 'xx-a identified 1 a'],
    ],
    [
      'possible if all are',
      'body',
      [at('xx-a', 'a?', 'possible'), at('xx-a', 'aa', 'possible')],
      ['xx-a possible 2 a?'],
    ],
    [
      'the body apart from the furniture',
      'body',
      [at('xx-a', 'menu', 'identified', 'furniture'), at('xx-a', 'a')],
      ['xx-a identified 1 a'],
    ],
    [
      'the furniture apart from the body',
      'furniture',
      [at('xx-a', 'menu', 'identified', 'furniture'), at('xx-a', 'a')],
      ['xx-a identified 1 menu'],
    ],
    ['no line for an actor that the answer does not know', 'body', [at('xx-c', 'c')], []],
  ])('%s', (_, region, placed, lines) => {
    expect(briefly(region, placed)).toEqual(lines);
  });
});
