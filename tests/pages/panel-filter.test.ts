import { describe, expect, it } from 'vitest';
import type { ActorOnPage, Profile } from '../../src/contract';
import { matches } from '../../src/pages/panel/filter';
import { translatorFor } from '../../src/platform/translator';

const actor: ActorOnPage = {
  id: 'br-pcc',
  name: 'Primeiro Comando da Capital',
  kind: 'group',
  tier: 'identified',
  mentions: 2,
  surface: 'PCC',
  reasons: { for: [], against: [], missing: [] },
};
const profile = {
  actor: {
    id: 'br-pcc',
    kind: 'group',
    type: 'prison-gang',
    names: [{ value: 'Partido do Crime', type: 'alias' }],
    countries: [
      { country: 'BR', role: 'base' },
      { country: 'PY', role: 'presence' },
    ],
  },
} as unknown as Profile;
const t = translatorFor('es');

describe('filtering the actors of a page', () => {
  it.each<[typed: string, known: boolean, found: boolean]>([
    ['', false, true],
    ['  ', false, true],
    ['comando', false, true],
    ['COMANDO capital', false, true],
    ['pcc', false, true],
    ['partido', false, false],
    ['partido', true, true],
    ['prision', true, false],
    ['carcelaria', true, true],
    ['brasil', true, true],
    ['paraguay', true, true],
    ['brasil zetas', true, false],
  ])('“%s”, record known: %s', (typed, known, found) => {
    expect(matches(typed, actor, known ? profile : undefined, t)).toBe(found);
  });
});
