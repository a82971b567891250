/** What reference managers get is read back by another program, for every source of the dataset. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import type { Source } from '../../src/model';
import {
  citedSources,
  cslDate,
  cslOf,
  cslOfEdition,
  formatCitations,
  toBibtex,
  toRis,
} from '../../src/record/bibliography';

const { records, edition } = readRecords();
const items = [...records.sources.map((source) => cslOf({ source, locators: ['para 3'] })), cslOfEdition(edition!)];
/** What the other program makes of an entry, as far as it is asked for here. */
interface Read {
  id: string;
  title?: string;
  URL?: string;
  publisher?: string;
  issued?: { 'date-parts'?: number[][] };
  note?: unknown;
  /** Where a newspaper article has its author in RIS. */
  reporter?: string | string[];
  author?: { literal?: string; given?: string; family?: string }[];
}
const readBack = (text: string): Read[] => new Cite(text).data;
const yearOf = (date: { 'date-parts'?: number[][] } | undefined) => date?.['date-parts']?.[0]?.[0];

describe.each(['ris', 'bibtex', 'csl-json'] as const)('%s', (format) => {
  const read = readBack(formatCitations(items, format));
  it('holds every source of the dataset and the edition', () => {
    expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });
  it('and each with its title, publisher, year, address and language, letter for letter', () => {
    for (const [i, item] of items.entries()) {
      const other = read[i]!;
      expect(other.title).toBe(item.title);
      // The other program writes the percent signs of some addresses anew.
      expect([other.URL, other.URL && decodeURI(other.URL)]).toContain(item.URL);
      expect(other.publisher).toBe(item.publisher);
      expect(Number(yearOf(other.issued) ?? 0)).toBe(yearOf(item.issued) ?? 0);
      expect(JSON.stringify(other.note ?? '')).toContain(item.note!);
      const authors = (other.author ?? []).map((a) => a.literal ?? [a.given, a.family].filter(Boolean).join(' '));
      const names = authors.length === 0 && other.reporter ? [other.reporter].flat() : authors;
      expect(names).toEqual((item.author ?? []).map(({ literal }) => literal));
    }
  });
});

const source = (extra: Partial<Source>): Source => ({
  id: 'x',
  url: 'https://example.org/a_b?x=1&y=2%20#z~',
  title: 'T',
  publisher: 'P',
  publisherType: 'press',
  tier: 2,
  lang: 'es',
  accessed: '2026-11-24',
  seenAs: 'full',
  licence: 'all-rights-reserved',
  ...extra,
});

describe('hostile and foreign words survive', () => {
  it.each([
    'A & B: 50% of {braces} $5 #1 under_score ^ ~ \\ end',
    '三合會 14K の首領 — «¿Quién?»',
    'Ünïcödé “quotes” ‘n’ l’Étoile',
    'ER - and TY - inside a title',
    'Chicago, Nov. 11--Convicted --- again',
  ])('%s', (title) => {
    const item = cslOf({ source: source({ title, authors: ['Redacción & Cía', 'O’Neill, María'] }), locators: [] });
    for (const text of [toBibtex([item]), toRis([item])]) {
      const [read] = readBack(text);
      expect(read!.title).toBe(title);
      expect(read!.URL).toBe(item.URL);
    }
  });
  it('a title of several lines is one line', () => {
    expect(toRis([cslOf({ source: source({ title: 'a\r\nER  - \nb' }), locators: [] })])).toContain('TI  - a ER - b');
  });
});

it.each([
  ['2012', [[2012]], false],
  ['2012-01-16', [[2012, 1, 16]], false],
  ['2011-11?', [[2011, 11]], true],
  ['2004/2008', [[2004], [2008]], false],
  ['2019/..', [[2019]], false],
])('the date %s', (date, parts, circa) => {
  expect(cslDate(date)).toEqual({ 'date-parts': parts, ...(circa ? { circa: true } : {}) });
});

it('a citation says that a copy was read', () => {
  expect(cslOf({ source: source({ copy: true }), locators: ['para 1'] }).note).toBe('para 1; read in a copy');
});

it('a source cited twice is one, with both places', () => {
  const cited = citedSources(
    [{ source: 'x', locator: 'para 1' }, { source: 'gone' }, { source: 'x', locator: 'para 3' }, { source: 'x' }],
    (id) => (id === 'x' ? source({}) : undefined),
  );
  expect(cited).toEqual([{ source: source({}), locators: ['para 1', 'para 3'] }]);
});
