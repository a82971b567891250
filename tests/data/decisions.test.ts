import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Decision } from '../../src/contract';
import { forResolving, parseDecisions, parseNewDecision, placeFor, placeOf } from '../../src/data/decisions';
import { openReaderStore } from '../../src/data/reader-store';

const PAGE = 'https://news.example/2013/luna?id=4';
const context = { before: 'the clerk ', after: ' said' };
const asked = { verdict: 'not-this', actor: 'sv-someone', surface: 'Juan Medrano', scope: 'page' };
const made = (id: string, change: Partial<Decision> = {}): Decision => ({
  id,
  verdict: 'not-this',
  actor: 'sv-someone',
  actorName: 'Someone',
  surface: 'Juan Medrano',
  scope: 'page',
  place: PAGE,
  made: `2026-11-25T10:00:0${id.length}Z`,
  lasting: true,
  ...change,
});

describe('what a page may ask', () => {
  it.each([
    ['no to a page', asked],
    ['no, always', { ...asked, scope: 'always' }],
    ['yes to a mention', { ...asked, verdict: 'this-one', scope: 'mention', context }],
  ])('%s', (_, request) => {
    expect(parseNewDecision(request)).toEqual(request);
  });
  it.each([
    ['nothing', undefined, /Object/],
    ['another verdict', { ...asked, verdict: 'maybe' }, /verdict/],
    ['an actor that is no id', { ...asked, actor: '../x' }, /actor/],
    ['a name without end', { ...asked, surface: 'x'.repeat(301) }, /surface/],
    ['yes for a whole site', { ...asked, verdict: 'this-one', scope: 'site' }, /one page/],
    ['a mention without its context', { ...asked, scope: 'mention' }, /context/],
    ['too much context', { ...asked, context: { before: 'x'.repeat(33), after: '' } }, /context.before/],
  ])('not %s', (_, request, message) => {
    expect(() => parseNewDecision(request)).toThrow(message);
  });
});

describe('where a decision holds', () => {
  it.each([
    ['https://news.example/a?b=1#c', { page: 'https://news.example/a?b=1', site: 'news.example' }],
    ['https://www.news.example/', { page: 'https://www.news.example/', site: 'news.example' }],
    ['https://me:secret@news.example:8080/', { page: 'https://news.example:8080/', site: 'news.example:8080' }],
    ['file:///home/me/a.html', { page: 'file:///home/me/a.html', site: 'file:' }],
    ['about:blank', undefined],
    ['data:text/html,x', undefined],
    ['nonsense', undefined],
    [undefined, undefined],
  ])('%s', (address, place) => {
    expect(placeOf(address)).toEqual(place);
  });
  it.each([
    ['mention', PAGE],
    ['page', PAGE],
    ['site', 'news.example'],
    ['always', ''],
  ] as const)('%s', (scope, place) => {
    expect(placeFor(scope, placeOf(PAGE)!)).toBe(place);
  });
});

describe('what resolving hears', () => {
  it('the newest word last, the context of a mention only', () => {
    expect(
      forResolving([
        made('333', { verdict: 'this-one' }),
        made('1', { scope: 'mention', context }),
        made('22', { context }),
      ]),
    ).toEqual([
      { verdict: 'not-this', actor: 'sv-someone', surface: 'Juan Medrano', context },
      { verdict: 'not-this', actor: 'sv-someone', surface: 'Juan Medrano' },
      { verdict: 'this-one', actor: 'sv-someone', surface: 'Juan Medrano' },
    ]);
  });
  it('what is damaged is left out', () => {
    expect(parseDecisions([made('1'), { id: 2 }, null, 'x'])).toEqual([made('1')]);
    expect(parseDecisions('x')).toEqual([]);
  });
});

describe('keeping them', () => {
  it('for a page, a site, always; listed newest first; replaced and revoked', async () => {
    const store = openReaderStore();
    await store.decide(made('1'));
    await store.decide(made('22', { scope: 'site', place: 'news.example' }));
    await store.decide(made('333', { scope: 'always', place: '' }));
    await store.decide(made('4444', { place: 'https://other.example/' }));
    const ids = (list: Decision[]) => list.map((d) => d.id);
    expect(ids(await openReaderStore().decisions())).toEqual(['4444', '333', '22', '1']);
    expect(ids(await store.decisionsFor(placeOf(PAGE)!)).sort()).toEqual(['1', '22', '333']);
    expect(ids(await store.decisionsFor(placeOf('https://news.example/b')!)).sort()).toEqual(['22', '333']);
    await store.decide(made('55555', { scope: 'site', place: 'news.example' }), '1');
    await store.revoke('22');
    expect(ids(await store.decisions())).toEqual(['55555', '4444', '333']);
    for (const { id } of await store.decisions()) await store.revoke(id);
  });

  it('a decision of a private window is kept in memory alone', async () => {
    const kept = new Map<string, unknown>();
    const memory = {
      get: async (key: string) => kept.get(key),
      set: async (k: string, x: unknown) => void kept.set(k, x),
    };
    const store = openReaderStore(memory);
    await Promise.all([store.decide(made('1', { lasting: false })), store.decide(made('22', { lasting: false }))]);
    expect(await openReaderStore().decisions()).toEqual([]);
    expect((await store.decisionsFor(placeOf(PAGE)!)).length).toBe(2);
    await store.revoke('1');
    expect((await openReaderStore(memory).decisions()).map((d) => d.id)).toEqual(['22']);
  });

  it('without a database, settings and decisions last as long as the memory', async () => {
    vi.stubGlobal('indexedDB', undefined);
    try {
      const kept = new Map<string, unknown>();
      const memory = {
        get: async (key: string) => kept.get(key),
        set: async (k: string, x: unknown) => void kept.set(k, x),
      };
      await openReaderStore(memory).changeSettings({ hoverDelay: 50 });
      expect((await openReaderStore(memory).decide(made('1'))).lasting).toBe(false);
      expect((await openReaderStore(memory).settings()).hoverDelay).toBe(50);
      expect((await openReaderStore(memory).decisions()).length).toBe(1);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
