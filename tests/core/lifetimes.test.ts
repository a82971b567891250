import { describe, expect, it } from 'vitest';
import { bornOf } from '../../src/core/names/lifetimes';
import type { Actor } from '../../src/model';

const table: [string, string | undefined, { from: number; to: number }][] = [
  ['in the year of the record', '1971', { from: 1971, to: 1971 }],
  ['about that year', '1971~', { from: 1971, to: 1971 }],
  ['between the years of sources that differ', '1958/1962', { from: 1958, to: 1962 }],
  ['well before the first case', undefined, { from: 0, to: 1987 }],
];

describe('when an actor can have been born', () => {
  it.each(table)('%s', (_, born, expected) => {
    const steps = [{ id: 's1', step: 'indicted', date: '2000-05', authority: 'a court', refs: [] }];
    const actor = { person: { living: 'living', born, refs: [] }, cases: [{ steps }], status: [] } as unknown as Actor;
    expect(bornOf(actor)).toEqual(expected);
  });
});
