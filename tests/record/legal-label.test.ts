import { describe, expect, it } from 'vitest';
import type { Actor, LegalCase, LegalStep, LegalStepKind } from '../../src/model';
import { clearedThroughout, finalityToSay, legalLabel } from '../../src/record/legal-label';
import { blank } from '../blank-actor';

const step = (kind: LegalStepKind, date: string, extra: Partial<LegalStep> = {}): LegalStep => ({
  id: `${kind}-${date}`,
  step: kind,
  date,
  authority: 'a court',
  refs: [{ source: 'a-source' }],
  ...extra,
});
const prosecution = (...steps: LegalStep[]): LegalCase => ({
  id: 'case',
  kind: 'prosecution',
  jurisdiction: 'SV',
  steps,
});
const designation = (...steps: LegalStep[]): LegalCase => ({
  id: 'list',
  kind: 'designation',
  jurisdiction: 'US',
  steps,
});
const person = (...cases: LegalCase[]): Actor => ({
  id: 'sv-somebody',
  kind: 'person',
  names: [{ value: 'Somebody', type: 'primary', lang: 'es', strength: 'weak', refs: [{ source: 'a-source' }] }],
  ...blank(),
  cases,
});

describe('legalLabel', () => {
  it('a conviction keeps its date when an appeal upholds it, and is as final as the appeal left it', () => {
    const upheld = step('conviction-upheld', '1993', { finality: 'final' });
    const [line] = legalLabel(person(prosecution(step('convicted', '1992'), step('sentenced', '1992-06'), upheld)));
    expect(line).toMatchObject({ outcome: 'convicted', step: { date: '1992' }, sentence: { date: '1992-06' }, upheld });
  });
  it('an appeal without the verdict that it upheld stands for it', () => {
    const [line] = legalLabel(person(prosecution(step('conviction-upheld', '1993'))));
    expect(line).toMatchObject({ outcome: 'convicted', mark: 'court', step: { date: '1993' } });
  });
  it('an appeal that upheld a sentence does not date the conviction', () => {
    const sentenced = step('sentenced', '1992');
    const upheld = step('conviction-upheld', '1993');
    const [line] = legalLabel(person(prosecution(sentenced, upheld)));
    expect(line).toMatchObject({ outcome: 'convicted', step: sentenced, upheld });
    expect(line).not.toHaveProperty('sentence');
  });
  it('a sentence after a reversal stands for itself, not for the verdict that was reversed', () => {
    const steps = [step('convicted', '1992'), step('conviction-overturned', '1995'), step('sentenced', '1997')];
    const [line] = legalLabel(person(prosecution(...steps)));
    expect(line).toMatchObject({ outcome: 'convicted', step: { date: '1997' } });
  });
  it('an overturned conviction is not saved by an appeal before', () => {
    const steps = [step('convicted', '1992'), step('conviction-upheld', '1993'), step('conviction-overturned', '1995')];
    expect(legalLabel(person(prosecution(...steps))).map(({ outcome }) => outcome)).toEqual(['conviction-overturned']);
  });
  it.each<[string, Actor, string[]]>([
    ['a charge without an outcome is pending', person(prosecution(step('charged', '2019'))), ['charged pending']],
    [
      'a conviction stands over its charge',
      person(prosecution(step('charged', '2010'), step('convicted', '2012'))),
      ['convicted'],
    ],
    [
      'a partial acquittal stands beside the conviction',
      person(prosecution(step('convicted', '2012'), step('acquitted', '2012', { partial: true }))),
      ['convicted', 'acquitted'],
    ],
    [
      'an overturned conviction no longer stands',
      person(prosecution(step('convicted', '2012'), step('conviction-overturned', '2014'))),
      ['conviction-overturned'],
    ],
    [
      'a later conviction stands over an earlier reversal',
      person(prosecution(step('acquitted', '2012'), step('convicted', '2014'))),
      ['convicted', 'acquitted'],
    ],
    [
      'a pardon stands beside the conviction it answers',
      person(prosecution(step('convicted', '2024'), step('pardoned', '2025'))),
      ['convicted', 'pardoned'],
    ],
    [
      'delisted is no longer designated',
      person(designation(step('designated', '2014'), step('delisted', '2017'))),
      ['delisted'],
    ],
    [
      'the gravest standing outcome leads',
      person(designation(step('designated', '2014')), prosecution(step('indicted', '2015'))),
      ['indicted pending', 'designated'],
    ],
    [
      'a pardon is read beside what it answers, other cases after it',
      person(designation(step('designated', '2022')), {
        ...prosecution(step('convicted', '2024'), step('pardoned', '2025')),
        id: 'abroad',
      }),
      ['convicted', 'pardoned', 'designated'],
    ],
    [
      'death ends a case without an outcome',
      person(prosecution(step('indicted', '2015'), step('died', '2016'))),
      ['indicted'],
    ],
  ])('%s', (_, actor, expected) => {
    expect(legalLabel(actor).map((l) => (l.pending ? `${l.outcome} pending` : l.outcome))).toEqual(expected);
  });

  it('counts only what had surely happened by the day', () => {
    const actor = person(prosecution(step('charged', '2010-05-02'), step('convicted', '2012')));
    expect(legalLabel(actor, '2010-05-01')).toEqual([]);
    expect(legalLabel(actor, '2012-06-30').map((l) => l.outcome)).toEqual(['charged']);
    expect(legalLabel(actor, '2012-12-31').map((l) => l.outcome)).toEqual(['convicted']);
  });
});

describe('clearedThroughout', () => {
  it.each<[string, Actor, boolean]>([
    ['no case', person(), false],
    ['acquitted of everything', person(prosecution(step('charged', '2010'), step('acquitted', '2012'))), true],
    [
      'acquitted of a part',
      person(prosecution(step('charged', '2010'), step('acquitted', '2012', { partial: true }))),
      false,
    ],
    [
      'dropped for the time being',
      person(prosecution(step('indicted', '2020'), step('charges-dropped', '2025', { withoutPrejudice: true }))),
      false,
    ],
    [
      'delisted, but charged at home',
      person(designation(step('designated', '2014'), step('delisted', '2017')), prosecution(step('charged', '2017'))),
      false,
    ],
    ['delisted and nothing else', person(designation(step('designated', '2014'), step('delisted', '2017'))), true],
    ['pardoned after a conviction', person(prosecution(step('convicted', '2024'), step('pardoned', '2025'))), false],
  ])('%s', (_, actor, expected) => {
    expect(clearedThroughout(actor)).toBe(expected);
  });
});

describe('finalityToSay', () => {
  it.each([
    ['of a decision that no source calls final', step('conviction-upheld', '1993'), 'unknown'],
    ['of a decision that one does', step('acquitted', '1993', { finality: 'final' }), 'final'],
    ['of a sentence of which one tells', step('sentenced', '1993', { finality: 'appealable' }), 'appealable'],
    ['of what is no decision', step('arrested', '1993'), undefined],
  ])('%s', (_, of, expected) => {
    expect(finalityToSay(of)).toBe(expected);
  });
});
