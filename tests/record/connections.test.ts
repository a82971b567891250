import { describe, expect, it } from 'vitest';
import type { Actor, Basis, Relation } from '../../src/model';
import { connectionsAmong } from '../../src/record/connections';

const to = (id: string, basis: Basis = 'reported', type: Relation['type'] = 'ally-of'): Relation => ({
  id: `${type}-${id}`,
  type,
  to: id,
  basis,
  by: 'Somebody',
  refs: [{ source: 's' }],
});
const actor = (id: string, ...relations: Relation[]): Pick<Actor, 'id' | 'relations'> => ({ id, relations });
const briefly = (...actors: Pick<Actor, 'id' | 'relations'>[]) =>
  connectionsAmong(actors).map((c) => `${c.key} ${c.style} ${c.ties.map((t) => `${t.from}>${t.relation.to}`).join()}`);

describe('connections among actors', () => {
  it.each<[name: string, found: string[], expected: string[]]>([
    ['none without relations', briefly(actor('a'), actor('b')), []],
    ['a relation, whoever states it', briefly(actor('a'), actor('b', to('a'))), ['a~b report b>a']],
    ['none to an actor outside the set', briefly(actor('a', to('z')), actor('b')), []],
    ['none to oneself', briefly(actor('a', to('a'))), []],
    [
      'both directions are one line with two ties',
      briefly(actor('a', to('b')), actor('b', to('a'))),
      ['a~b report a>b,b>a'],
    ],
    [
      'the line is as strong as its strongest tie',
      briefly(actor('a', to('b', 'alleged-by-witness'), to('b', 'indicted', 'leads')), actor('b')),
      ['a~b official a>b,a>b'],
    ],
    [
      'an allegation stays one',
      briefly(actor('a', to('b', 'alleged-by-official'), to('b', 'disputed')), actor('b')),
      ['a~b alleged a>b,a>b'],
    ],
    [
      'in the order of the actors',
      briefly(actor('c', to('b')), actor('b', to('a')), actor('a', to('c'))),
      ['c~b report c>b', 'c~a report a>c', 'b~a report b>a'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
