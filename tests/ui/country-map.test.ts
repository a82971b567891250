import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { NUMERIC_CODES } from '../../src/ui/country-codes';
import { frameShapes } from '../../src/ui/country-map';

const topology = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
const { features } = feature(topology, topology.objects.countries) as unknown as {
  features: { id: string; properties: { name: string }; geometry: GeoJSON.Geometry }[];
};
const shapeOf = (code: string) => features.find(({ id }) => id === NUMERIC_CODES.get(code));

describe('the countries of the dataset have a shape in the atlas', () => {
  const { records } = readRecords();
  const used = new Set(
    records.actors.flatMap((a) => [...a.countries.map((c) => c.country), ...a.cases.map((c) => c.jurisdiction)]),
  );
  it.each([...used].filter((code) => code !== 'UN' && code !== 'EU').sort())('%s', (code) => {
    expect(shapeOf(code)).toBeDefined();
  });
});

it('a code leads to the country that bears it', () => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const fold = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
  const same = [...NUMERIC_CODES.keys()].filter((code) => {
    const shape = shapeOf(code);
    return shape && fold(shape.properties.name) === fold(english.of(code) ?? '');
  });
  // The atlas shortens some forty names; the others agree letter for letter.
  expect(same.length).toBeGreaterThan(185);
});

it.each([
  ['one small country', ['SV']],
  ['several', ['SV', 'GT', 'HN', 'PA']],
  ['across the date line', ['RU']],
  ['none', []],
])('%s stands on the map', (_, codes) => {
  const projection = frameShapes(
    codes.map((code) => shapeOf(code)!.geometry),
    600,
    340,
  );
  expect(projection.scale()).toBeLessThanOrEqual(1_100);
  const at = projection([-88.9, 13.8])!;
  if (codes.includes('SV')) {
    expect(at[0]).toBeGreaterThan(0);
    expect(at[0]).toBeLessThan(600);
    expect(at[1]).toBeGreaterThan(0);
    expect(at[1]).toBeLessThan(340);
  }
});
