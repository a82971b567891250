import { expect, it } from 'vitest';
import { correctionsTo } from '../../src/record/corrections';

const entry = (date: string, en: string, actor = 'sv-somebody') => ({ date, actor, text: { en, es: en, pt: en } });
/** The log of the third edition: it keeps what the second corrected. */
const log = [
  entry('2026-05-02', 'The second edition: a date.'),
  entry('2026-11-25', 'The third edition: a status.'),
  entry('2026-11-20', 'The third edition: a name.'),
  entry('2026-11-25', 'Somebody else.', 'sv-other'),
];
const said = (previous?: string) => {
  const { now, earlier } = correctionsTo('sv-somebody', { log, ...(previous ? { previous } : {}) });
  return [now.map(({ text }) => text.en), earlier.map(({ text }) => text.en)];
};

it('what is dated after the edition before is of this one, newest first', () => {
  expect(said('2026-05-02')).toEqual([
    ['The third edition: a status.', 'The third edition: a name.'],
    ['The second edition: a date.'],
  ]);
});

it('an edition that corrects nothing keeps what was corrected before', () => {
  expect(said('2026-11-25')).toEqual([
    [],
    ['The third edition: a status.', 'The third edition: a name.', 'The second edition: a date.'],
  ]);
});

it('the first edition has no earlier ones', () => {
  expect(said()[0]).toHaveLength(3);
  expect(said()[1]).toEqual([]);
});
