/** What an administrator has set, and what then is the reader's to change. */
import { describe, expect, it } from 'vitest';
import schema from '../../assets/managed-schema.json';
import { ownChange, parseManaged, parseSettings, withManaged } from '../../src/data/settings';

const own = parseSettings({ hoverDelay: 600, sites: { mode: 'all', listed: ['a.org'], off: ['mine.org'] } });

describe('parseManaged', () => {
  it.each([
    ['nothing', undefined, {}, []],
    ['no object', 'all', {}, []],
    ['a field', { openOn: 'click' }, { openOn: 'click' }, []],
    ['part of the rules for sites', { sites: { off: ['x.org'] } }, { sites: { off: ['x.org'] } }, []],
    ['a value that is none', { hoverDelay: -1, paused: true }, { paused: true }, [/^hoverDelay: /]],
    ['a name that is none', { hoverdelay: 1 }, {}, [/^hoverdelay: there is no such setting/]],
    [
      'a site that is none',
      { sites: { off: ['x.org', 'https://y.org'] } },
      {},
      [/^sites\.off\.1: a site is a host name/],
    ],
    ['its own mark', { managed: {} }, {}, [/^managed: there is no such setting/]],
  ])('%s', (_, data, managed, problems) => {
    const parsed = parseManaged(data);
    expect(parsed.managed).toEqual(managed);
    expect(parsed.problems).toHaveLength(problems.length);
    for (const [i, problem] of problems.entries()) expect(parsed.problems[i]).toMatch(problem);
  });

  it('the browser is told the same names and values', () => {
    const { sites, ...flat } = schema.properties;
    const first = (property: object) =>
      'enum' in property
        ? (property.enum as string[])[0]
        : { integer: 0, boolean: true, array: ['x.org'] }[(property as { type: string }).type];
    const all = {
      ...Object.fromEntries(Object.entries(flat).map(([name, property]) => [name, first(property)])),
      sites: Object.fromEntries(Object.entries(sites.properties).map(([name, property]) => [name, first(property)])),
    };
    expect(parseManaged(all)).toEqual({ managed: all, problems: [] });
    expect(Object.keys(all).sort()).toEqual(Object.keys(own).sort());
  });
});

describe('withManaged', () => {
  it('is the reader’s own where nothing is set', () => expect(withManaged(own, {})).toBe(own));
  it('holds in place of the reader’s own, and says so', () => {
    const managed = { hoverDelay: 0, sites: { mode: 'listed', listed: ['b.org'] } } as const;
    const set = { ...managed, sites: { ...managed.sites, listed: [...managed.sites.listed] } };
    expect(withManaged(own, set)).toEqual({
      ...own,
      hoverDelay: 0,
      sites: { mode: 'listed', listed: ['b.org'], off: ['mine.org'] },
      managed: set,
    });
  });
  it('adds sites to leave out', () => {
    expect(withManaged(own, { sites: { off: ['x.org', 'mine.org'] } }).sites.off).toEqual(['mine.org', 'x.org']);
  });
});

describe('ownChange', () => {
  const managed = { openOn: 'click', sites: { mode: 'listed', off: ['x.org'] } } as const;
  const set = { ...managed, sites: { ...managed.sites, off: [...managed.sites.off] } };
  it.each([
    ['a field that is set stays the reader’s own', { openOn: 'hover', hoverDelay: 0 }, { hoverDelay: 0 }],
    [
      'sites that were set are not written into the reader’s own',
      { sites: { mode: 'listed', listed: ['a.org', 'b.org'], off: ['mine.org', 'x.org', 'new.org'] } },
      { sites: { mode: 'all', listed: ['a.org', 'b.org'], off: ['mine.org', 'new.org'] } },
    ],
    ['what is set itself is never a change', { managed: { paused: true } }, {}],
  ] as const)('%s', (_, change, expected) => {
    expect(ownChange(structuredClone(change) as Parameters<typeof ownChange>[0], own, set)).toEqual(expected);
  });
  it('a site that the reader left out before stays so', () => {
    const before = parseSettings({ ...own, sites: { ...own.sites, off: ['x.org'] } });
    const change = { sites: { ...before.sites, off: ['x.org', 'y.org'] } };
    expect(ownChange(change, before, set).sites?.off).toEqual(['x.org', 'y.org']);
  });
});
