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

describe('no message has what a browser takes for a placeholder of its own', () => {
  it.each(Object.entries({ en, es, pt } as Record<string, Catalogue>))('%s', (_, catalogue) => {
    expect(Object.values(catalogue).filter(({ message }) => /\$\w+\$/.test(message))).toEqual([]);
  });
});

describe('every value of a vocabulary has its words', () => {
  const { ACTIVITIES, ACTOR_KINDS, BASES, COUNTRY_ROLES, EVENT_TYPES } = vocabularies;
  const { GROUP_TYPES, LEGAL_STEPS, NAME_TYPES, RELATION_TYPES, STATUS_VALUES } = vocabularies;
  it.each([
    ['kind', ACTOR_KINDS],
    ['type', GROUP_TYPES],
    ['status', STATUS_VALUES],
    ['basis', BASES],
    ['legal', LEGAL_STEPS],
    ['relation', RELATION_TYPES],
    ['incoming', RELATION_TYPES],
    ['prose_step', LEGAL_STEPS],
    ['prose_relation', RELATION_TYPES],
    ['prose_country', COUNTRY_ROLES],
    ['role', COUNTRY_ROLES],
    ['activity', ACTIVITIES],
    ['nameType', NAME_TYPES],
    ['event', EVENT_TYPES],
  ] as const)('%s', (group, values) => {
    for (const value of values) expect(en).toHaveProperty(`${group}_${value.replace(/[-:]/g, '_')}`);
  });
});
