/** The catalogues of the three languages say the same things with the same places for values, and nothing for nobody. */
import { readdirSync, readFileSync } from 'node:fs';
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

/** What the code asks for: by its whole key, or by the beginning of a key whose end is a value. */
function askedFor(): { keys: Set<string>; beginnings: Set<string> } {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|html)$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .concat(readFileSync('manifest.json', 'utf8'))
    .join('\n');
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, found]) => found!);
  return {
    keys: new Set([...all(/['"](\w+)['"]/g), ...all(/__MSG_(\w+)__/g)]),
    beginnings: new Set([
      ...all(/\bt\(\s*`(\w+)\$\{/g),
      ...all(/\bt\.count\(\s*'(\w+)'/g).map((key) => `${key}_`),
      ...all(/\bt\.term\(\s*'(\w+)'/g).map((group) => `${group}_`),
    ]),
  };
}

describe('messages and the code that says them', () => {
  const { keys, beginnings } = askedFor();
  it('every message is said somewhere', () => {
    const unsaid = Object.keys(en).filter(
      (key) => !keys.has(key) && ![...beginnings].some((beginning) => key.startsWith(beginning)),
    );
    expect(unsaid).toEqual([]);
  });
  it.each([...beginnings])('there are messages that begin with %s', (beginning) => {
    expect(Object.keys(en).filter((key) => key.startsWith(beginning))).not.toEqual([]);
  });
});
