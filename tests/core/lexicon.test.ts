/** What the lexicon takes from a record, beside names. */
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../src/data/install';
import { blank } from '../blank-actor';

describe('the lexicon', () => {
  it.each([
    [
      'a country of the record',
      'nl-berend',
      [{ id: 'c', country: 'BE' as const, role: 'base' as const, basis: 'reported' as const, by: '', refs: [] }],
      'belgium',
      'dutch',
    ],
    ['none, and its id begins with one', 'nl-berend', [], 'dutch', 'belgium'],
  ])('is at home where %s', (_, id, countries, here, elsewhere) => {
    const { lexicon } = compileIndex([{ id, kind: 'person', names: [], ...blank(), countries }], []);
    expect(lexicon.actors[0]!.places).toContain(here);
    expect(lexicon.actors[0]!.places).not.toContain(elsewhere);
  });
});
