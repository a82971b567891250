import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model';
import type { Tie } from '../../src/record/connections';
import { datedYears, filterTies, heldIn, relationTypesOf } from '../../src/record/relation-filter';

const tie = (type: Relation['type'], from?: string, until?: string): Tie => ({
  from: 'a',
  relation: {
    id: `${type}${from}`,
    type,
    to: 'b',
    basis: 'reported',
    by: 'X',
    refs: [],
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  },
});

it.each([
  ['2004', '2008', 2003, false],
  ['2004', '2008', 2004, true],
  ['2004', '2008', 2008, true],
  ['2004', '2008', 2009, false],
  ['2004', undefined, 2026, true],
  [undefined, '2008-05', 1970, true],
  ['2004/2006', undefined, 2004, true],
  [undefined, undefined, 2004, undefined],
])('from %s until %s, in %i', (from, until, year, held) => {
  expect(heldIn({ ...(from ? { from } : {}), ...(until ? { until } : {}) }, year)).toBe(held);
});

describe('a list of relations', () => {
  const ties = [tie('ally-of', '2004', '2008'), tie('rival-of', '2008'), tie('ally-of'), tie('leads')];
  it('can be asked about the years that it names, and until today', () => {
    expect(datedYears(ties, '2026-11-25')).toEqual({ first: 2004, last: 2026 });
    expect(datedYears([tie('leads')], '2026-11-25')).toBeUndefined();
  });
  it('counts its kinds', () => {
    expect(relationTypesOf(ties)[0]).toEqual({ type: 'ally-of', count: 2 });
  });
  it('leaves out other kinds, and says how many have no date when a year is asked for', () => {
    expect(filterTies(ties, new Set(['ally-of']), undefined).ties).toHaveLength(2);
    expect(filterTies(ties, new Set(), 2006)).toEqual({ ties: [ties[0]], undated: 2 });
    expect(filterTies(ties, new Set(['leads']), 2008)).toEqual({ ties: [ties[0], ties[1]], undated: 1 });
  });
});
