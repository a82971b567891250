import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { editsBetween } from '../../src/core/words/spelling';
import { compileDataset } from '../../src/data/compile';
import { openSearch, SearchBuilder } from '../../src/data/search';

const { records, edition } = readRecords();
const dataset = compileDataset(records, edition!);
const builder = new SearchBuilder();
for (const actor of dataset.actors) builder.add(actor);
const search = builder.build();
const first = (text: string, n = 1) => search.find(text, n).map(({ id }) => id);

describe('finds', () => {
  it.each([
    ['the name itself', 'Comando Vermelho', 'br-comando-vermelho'],
    ['without accents and case', 'joaquin guzman loera', 'mx-joaquin-guzman-loera'],
    ['an alias', 'Chepe Diablo', 'sv-jose-adan-salazar-umana'],
    ['a beginning', 'coma verm', 'br-comando-vermelho'],
    ['a misspelling', 'Zambda Garcia', 'mx-ismael-zambada-garcia'],
    ['two misspellings', 'Commando Vermelo', 'br-comando-vermelho'],
    ['another language', 'Cartel de los Soles', 've-cartel-de-los-soles'],
    ['a name turned round', 'Salazar Umaña José', 'sv-jose-adan-salazar-umana'],
    ['a possessive', 'Los Zetas’', 'mx-los-zetas'],
  ])('%s: %s', (_, text, id) => {
    expect(first(text)).toEqual([id]);
  });
  it('words of a summary', () => {
    expect(first('fentanilo Guadalajara 1989', 5)).toContain('mx-sinaloa-cartel');
  });
  it('the name that fits, not only the usual one', () => {
    expect(search.find('chepe diablo', 1)[0]!.name).toBe('Chepe Diablo');
  });
});

it('what is written out and opened again finds the same', async () => {
  const opened = await openSearch(builder.toText());
  for (const text of ['chepe dablo', 'comando', 'zambda garcia', 'fentanilo'])
    expect(opened.find(text, 20)).toEqual(search.find(text, 20));
  await expect(openSearch('{"index":"no index"}')).rejects.toThrow();
});

describe('finds nothing', () => {
  it.each(['', '   ', '…!?', 'xqzvwk'])('%j', (text) => {
    expect(search.find(text, 10)).toEqual([]);
  });
  it('of people who are not actors', () => {
    const ids = new Set(dataset.actors.map(({ id }) => id));
    for (const { name } of dataset.notActors) for (const hit of search.find(name, 5)) expect(ids).toContain(hit.id);
    expect(dataset.notActors.length).toBeGreaterThan(50);
  });
  it('beyond what is asked for', () => {
    expect(search.find('cartel', 3)).toHaveLength(3);
  });
});

it('a name that is nearly right comes before one that is less so', () => {
  expect(search.find('zambda', 8).map(({ name }) => name)[0]).toMatch(/Zambada/);
  const [hit] = search.find('fentanilo Guadalajara', 1);
  expect(hit?.byName).toBe(false);
});

it.each([
  ['zambda', 'zambada', 1],
  ['commando', 'comando', 1],
  ['ab', 'ba', 1],
  ['gamboa', 'zambda', 2],
  ['gamboa', 'zabmda', 3],
  ['a', 'abcdef', 3],
  ['same', 'same', 0],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editsBetween(a, b, 2)).toBe(edits);
});
