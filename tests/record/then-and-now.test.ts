import { describe, expect, it } from 'vitest';
import type { Actor, LegalStep, LegalStepKind, Status } from '../../src/model';
import { thenAndNow } from '../../src/record/then-and-now';
import { blank } from '../blank-actor';

const refs = [{ source: 'a-source' }];
const step = (kind: LegalStepKind, date?: string): LegalStep => ({
  id: `${kind}-${date}`,
  step: kind,
  authority: 'a court',
  refs,
  ...(date ? { date } : {}),
});
const status = (value: Status['value'], from: string, to?: string): Status => ({
  id: `${value}-${from}`,
  value,
  from,
  asOf: to ?? '2026-01-01',
  basis: 'reported',
  by: 'a newspaper',
  refs,
  ...(to ? { to } : {}),
});
const actor = (steps: LegalStep[], history: Status[] = []): Actor =>
  ({
    id: 'sv-somebody',
    kind: 'person',
    names: [],
    ...blank(),
    status: history,
    cases: steps.length > 0 ? [{ id: 'c', kind: 'prosecution', jurisdiction: 'SV', steps }] : [],
  }) as Actor;

const trial = actor(
  [step('charged', '2010-03-01'), step('convicted', '2012'), step('conviction-overturned', '2014-05')],
  [
    status('at-large', '2009', '2010-02-28'),
    status('imprisoned', '2010-03-01', '2014-05-20'),
    status('released', '2014-05-20'),
  ],
);

describe('then and now', () => {
  it.each<[string, Actor, string, string[], string[], string[], boolean]>([
    // what, actor, published, label then, status then, untold, changed
    ['before everything', trial, '2008-01-01', [], [], [], true],
    ['a charge, not yet a conviction', trial, '2011-06-01', ['charged'], ['imprisoned'], [], true],
    [
      'within the year of a conviction without a day',
      trial,
      '2012-06-01',
      ['charged'],
      ['imprisoned'],
      ['convicted'],
      true,
    ],
    ['after it', trial, '2013-01-01', ['convicted'], ['imprisoned'], [], true],
    [
      'a month in which two things happened',
      trial,
      '2014-05',
      ['convicted'],
      ['imprisoned', 'released'],
      ['conviction-overturned'],
      true,
    ],
    ['today', trial, '2026-11-25', ['conviction-overturned'], ['released'], [], false],
    ['a year, not a day', trial, '2010', [], ['at-large', 'imprisoned'], ['charged'], true],
    ['on the day itself', trial, '2010-03-01', ['charged'], ['imprisoned'], [], true],
    ['undated steps are untold', actor([step('wanted')]), '2020-01-01', [], [], ['wanted'], true],
    ['no case at all', actor([], [status('at-large', '2009')]), '2020-01-01', [], ['at-large'], [], false],
  ])('%s', (_, who, published, label, statuses, untold, changed) => {
    const found = thenAndNow(who, published);
    expect(found.then.label.map((line) => line.outcome)).toEqual(label);
    expect(found.then.status.map((s) => s.value)).toEqual(statuses);
    expect(found.untold.map((s) => s.step)).toEqual(untold);
    expect(found.changed).toBe(changed);
  });
});
