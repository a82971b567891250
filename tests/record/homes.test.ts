/** A market of an actor's is no home of it where the record says more. */
import { expect, it } from 'vitest';
import type { Actor, CountryClaim, CountryCode, CountryRole } from '../../src/model';
import { homesOf } from '../../src/record/homes';
import { blank } from '../blank-actor';

const claim = ([role, country]: [CountryRole, CountryCode], i: number): CountryClaim => ({
  id: `${i}`,
  role,
  country,
  basis: 'reported',
  by: 'A paper',
  refs: [{ source: 'x' }],
});

it.each<[name: string, claims: [CountryRole, CountryCode][], expected: CountryCode[]]>([
  [
    'bases and origin',
    [
      ['presence', 'GB'],
      ['base', 'CR'],
      ['origin', 'NI'],
      ['base', 'CR'],
    ],
    ['CR', 'NI'],
  ],
  [
    'else where it is present',
    [
      ['market', 'US'],
      ['presence', 'MX'],
      ['transit', 'GT'],
    ],
    ['MX'],
  ],
  ['else where it sells', [['market', 'US']], ['US']],
  ['else its nationality', [], ['CO']],
])('%s', (_, claims, expected) => {
  const actor: Actor = {
    ...blank(),
    id: 'a',
    kind: 'person',
    names: [],
    person: { nationalities: ['CO'] } as Actor['person'],
    countries: claims.map(claim),
  };
  expect(homesOf(actor)).toEqual(expected);
});
