import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../src/core/gazetteer/gazetteer';
import { installDataset, rebuildIndex } from '../../src/data/install';
import { openReaderStore } from '../../src/data/reader-store';
import { parseSettings } from '../../src/data/settings';
import { openDatasetDatabase } from '../../src/data/store';
import type { Actor, Dataset } from '../../src/model';
import { blank } from '../blank-actor';

const group = (id: string, value: string): Actor => ({
  id,
  kind: 'group',
  type: 'criminal-network',
  names: [{ value, type: 'primary', lang: 'es', strength: 'strong', refs: [{ source: 's' }] }],
  ...blank(),
});
const dataset = (edition: string, ...actors: Actor[]): Dataset => ({
  format: 1,
  edition: {
    id: 'backgrounder',
    title: 'T',
    edition,
    licence: 'CC-BY-4.0',
    attribution: 'A',
    corrections: '',
    log: [],
  },
  actors,
  sources: [],
  notActors: [],
});
const open = () => openDatasetDatabase(() => undefined);

describe('generations', () => {
  it('a new one replaces the old, whose records go', async () => {
    const db = await open();
    await installDataset(db, dataset('2026-01-01', group('xx-alpha', 'Los Alfa'), group('xx-beta', 'Los Beta')), 'one');
    const second = await installDataset(db, dataset('2026-02-01', group('xx-alpha', 'Los Alfa')), 'two');
    expect((await db.get('state', 'active'))?.generation).toBe(second);
    expect((await db.getAllKeys('actors')).map(String)).toEqual([`${second},xx-alpha`]);
    expect((await db.getAll('generations')).map((g) => g.edition.edition)).toEqual(['2026-02-01']);
    db.close();
  });

  it('an install that fails on the way leaves the old one working', async () => {
    const db = await open();
    const good = await installDataset(db, dataset('2026-03-01', group('xx-alpha', 'Los Alfa')), 'three');
    const broken = { ...group('xx-broken', 'Los Rotos'), roles: [() => 'no record holds this'] } as unknown as Actor;
    await expect(
      installDataset(db, dataset('2026-04-01', group('xx-new', 'Los Nuevos'), broken), 'four'),
    ).rejects.toThrow();
    expect((await db.get('state', 'active'))?.generation).toBe(good);
    expect((await db.get('actors', [good, 'xx-alpha']))?.actor.id).toBe('xx-alpha');
    expect((await db.get('generations', good))?.digest).toBe('three');
    db.close();
  });

  it('the index is remade from the records', async () => {
    const db = await open();
    const generation = await installDataset(db, dataset('2026-05-01', group('xx-alpha', 'Los Alfa')), 'five');
    await db.delete('indexes', generation);
    const { image, lexicon } = await rebuildIndex(db, generation);
    const [match] = Gazetteer.open(image).scan('A report names Los Alfa.');
    expect(lexicon.names[match!.payloads[0]!]!.surface).toBe('Los Alfa');
    expect(await db.get('indexes', generation)).toBeDefined();
    db.close();
  });
});

describe("the reader's settings", () => {
  it('survive in a database of their own', async () => {
    await openReaderStore().changeSettings({ sites: { mode: 'all', listed: [], off: ['example.org'] } });
    indexedDB.deleteDatabase('dataset');
    expect((await openReaderStore().settings()).sites).toEqual({ mode: 'all', listed: [], off: ['example.org'] });
  });

  it.each<[string, unknown, object]>([
    ['nothing', undefined, { sites: { mode: 'articles', listed: [], off: [] }, language: 'auto', hoverDelay: 300 }],
    ['a damaged field', { sites: 'x', hoverDelay: 100 }, { sites: { mode: 'articles', off: [] }, hoverDelay: 100 }],
    ['a damaged rule', { sites: { mode: 'x', off: ['a.org'] } }, { sites: { mode: 'articles', off: ['a.org'] } }],
    ['the list of hosts of old', { offHosts: ['a.org'] }, { sites: { mode: 'articles', listed: [], off: ['a.org'] } }],
    ['an unknown field', { evil: 1, language: 'pt' }, { language: 'pt' }],
    ['a number out of bounds', { hoverDelay: 1e9 }, { hoverDelay: 300 }],
  ])('parse %s', (_, data, expected) => {
    expect(parseSettings(data)).toMatchObject(expected);
    expect(parseSettings(data)).not.toHaveProperty('evil');
  });
});
