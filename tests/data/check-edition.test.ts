import { expect, it } from 'vitest';
import { checkEdition } from '../../src/data/check-edition';
import { editionSchema, parseRecord } from '../../src/data/schema';
import type { Edition } from '../../src/model';

const text = { en: 'The date was wrong.', es: 'La fecha era errónea.', pt: 'A data estava errada.' };
const sound: Edition = {
  id: 'example',
  title: 'An example',
  edition: '2026-11-25',
  previous: '2026-11-24',
  licence: 'CC-BY-4.0',
  attribution: 'Example dataset, edition 2026-11-25, CC BY 4.0',
  corrections: '',
  log: [{ date: '2026-11-25', actor: 'sv-somebody', text }],
};
const problemsOf = (change: Partial<Edition>) =>
  checkEdition({ ...sound, ...change }, [{ id: 'sv-somebody' }]).map(({ field }) => field);

it.each<[string, Partial<Edition>, string[]]>([
  ['a sound edition', {}, []],
  ['the first of all', { previous: undefined, log: [] } as Partial<Edition>, []],
  ['an attribution to another edition', { attribution: 'Example dataset, edition 2026-11-24' }, ['attribution']],
  ['a forerunner of the same day', { previous: '2026-11-25' }, ['previous']],
  ['a correction of tomorrow', { log: [{ date: '2026-11-26', actor: 'sv-somebody', text }] }, ['log.0.date']],
  ['a correction to nobody', { log: [{ date: '2026-11-25', actor: 'sv-nobody', text }] }, ['log.0.actor']],
])('%s', (_, change, fields) => expect(problemsOf(change)).toEqual(fields));

it('a correction is dated by a day, in three languages', () => {
  const problems = (entry: object) => {
    const parsed = parseRecord(editionSchema, 'edition.json', { ...sound, log: [entry] });
    return 'problems' in parsed ? parsed.problems.map(({ field }) => field) : [];
  };
  expect(problems({ date: '2026-11-25', actor: 'sv-somebody', text })).toEqual([]);
  expect(problems({ date: '2026-11', actor: 'sv-somebody', text })).toEqual(['log.0.date']);
  expect(problems({ date: '2026-11-25', actor: 'sv-somebody', text: { en: 'Only this.' } })).toContain('log.0.text.es');
});
