import { describe, expect, it } from 'vitest';
import { FILES, fromFiles, toFiles } from '../../src/data/bundle';
import type { Actor, Dataset, Source } from '../../src/model';
import { blank } from '../blank-actor';

const actor = (id: string): Actor => ({ id, kind: 'group', names: [], ...blank() });
const dataset = (...ids: string[]): Dataset => ({
  format: 1,
  edition: {
    id: 'backgrounder',
    title: 'Título',
    edition: '2026-01-01',
    licence: 'CC-BY-4.0',
    attribution: 'A',
    corrections: '',
    log: [],
  },
  actors: ids.map(actor),
  sources: [{ id: 's', title: 'Página' } as Source],
  notActors: [],
});
const read = (files: Record<string, string>) => fromFiles(async (file) => JSON.parse(files[file] ?? 'null'));

describe('the files of the package', () => {
  it.each([
    ['nobody'],
    ['one', 'xx-a'],
    ['an even number', 'xx-b', 'xx-a'],
    ['an odd number, in the order given', 'xx-a-b', 'xx-a', 'xx-c'],
  ])('bring %s back', async (_, ...ids) => {
    expect(await read(toFiles(dataset(...ids)))).toEqual(dataset(...ids));
  });

  it('share the actors, so that none grows with all of them', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `xx-${i}`);
    const files = toFiles(dataset(...ids));
    const one = JSON.stringify(actor('xx-00')).length;
    for (const file of FILES) expect(files[file].length, file).toBeLessThan(15 * one + 400);
  });

  it('are refused when one is larger than the store takes, in bytes of UTF-8', () => {
    const size = new TextEncoder().encode(toFiles(dataset('xx-a'))['records-1.json']).length;
    expect(() => toFiles(dataset('xx-a'), size)).not.toThrow();
    expect(() => toFiles(dataset('xx-a'), size - 1)).toThrow(`records-1.json has ${size} bytes`);
  });
});
