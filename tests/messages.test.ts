/** The catalogues of the three languages say the same things with the same places for values. */
import { describe, expect, it } from 'vitest';
import en from '../assets/_locales/en/messages.json';
import es from '../assets/_locales/es/messages.json';
import pt from '../assets/_locales/pt/messages.json';
import * as vocabularies from '../src/data/schema';

type Catalogue = Record<string, { message: string }>;
const places = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe.each([
  ['es', es as Catalogue],
  ['pt', pt as Catalogue],
])('%s', (_, catalogue) => {
  it('has every message of English and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });
  it.each(Object.entries(en as Catalogue))('%s has the same places', (key, { message }) => {
    expect(places(catalogue[key]!.message)).toEqual(places(message));
  });
});

describe('every value of a vocabulary has its words', () => {
  const { ACTOR_KINDS, BASES, GROUP_TYPES, LEGAL_STEPS, RELATION_TYPES, STATUS_VALUES } = vocabularies;
  it.each([
    ['kind', ACTOR_KINDS],
    ['type', GROUP_TYPES],
    ['status', STATUS_VALUES],
    ['basis', BASES],
    ['legal', LEGAL_STEPS],
    ['relation', RELATION_TYPES],
    ['incoming', RELATION_TYPES],
  ] as const)('%s', (group, values) => {
    for (const value of values) expect(en).toHaveProperty(`${group}_${value.replaceAll('-', '_')}`);
  });
});
