import { describe, expect, it } from 'vitest';
import type { DirectoryRow } from '../../src/contract';
import { filterRows, optionsOf, orderRows, sortRows } from '../../src/pages/explorer/filters';
import { countHomes } from '../../src/pages/explorer/overview';

const row = (id: string, extra: Partial<DirectoryRow> = {}): DirectoryRow => ({
  id,
  kind: 'group',
  names: [{ value: id, type: 'primary', lang: 'es' }],
  homes: ['MX'],
  countries: ['MX'],
  activities: [],
  outcomes: [],
  changed: false,
  ...extra,
});
const rows = [
  row('a', { type: 'prison-gang', activities: ['cocaine'], status: 'active' }),
  row('b', { kind: 'person', homes: ['SV'], countries: [], status: 'imprisoned' }),
  row('c', { type: 'prison-gang', countries: ['MX', 'US'], activities: ['cocaine', 'heroin'], changed: true }),
];
const ids = (found: DirectoryRow[]) => found.map(({ id }) => id).join('');

describe('filters', () => {
  it.each([
    [{}, 'abc'],
    [{ country: 'MX' }, 'ac'],
    [{ country: 'US' }, 'c'],
    [{ country: 'SV' }, 'b'],
    [{ kind: 'group' }, 'ac'],
    [{ kind: 'group/prison-gang', activity: 'heroin' }, 'c'],
    [{ status: 'imprisoned' }, 'b'],
    [{ changed: true as const }, 'c'],
    [{ country: 'SV', kind: 'group' }, ''],
  ])('%j', (filters, found) => {
    expect(ids(filterRows(rows, filters))).toBe(found);
  });
  it('offer what the other filters leave', () => {
    expect([...optionsOf(rows, { country: 'MX' }, 'status')]).toEqual([['active', 1]]);
    expect(optionsOf(rows, { country: 'SV' }, 'country').get('MX')).toBe(2);
    expect(optionsOf(rows, {}, 'kind').get('group/prison-gang')).toBe(2);
  });
});

it('rows stand in the order of hits, else of names', () => {
  const nameOf = ({ id }: DirectoryRow) => ({ a: 'Zeta', b: 'Álvarez', c: 'Beltrán' })[id]!;
  const { compare } = new Intl.Collator('es');
  expect(ids(sortRows(rows, nameOf, compare))).toBe('bca');
  expect(ids(orderRows(rows, [{ id: 'c' }, { id: 'gone' }, { id: 'a' }]))).toBe('ca');
});

it('homes are counted, the most first', () => {
  expect(countHomes({ rows })).toEqual([
    { country: 'MX', count: 2 },
    { country: 'SV', count: 1 },
  ]);
});
