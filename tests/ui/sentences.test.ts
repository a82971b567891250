import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { compileDataset } from '../../src/data/compile';
import { storedActors } from '../../src/data/install';
import type { LegalCase, LegalStep } from '../../src/model';
import { translatorFor } from '../../src/platform/translator';
import { displayName } from '../../src/record/names';
import { statementsOf } from '../../src/record/statements';
import { attributionOf, inSentence, relationSentence, sentenceOf } from '../../src/ui/sentences';

const LANGUAGES = ['en', 'es', 'pt'] as const;
const { records, edition } = readRecords();
const dataset = compileDataset(records, edition!);
const byId = new Map(dataset.actors.map((actor) => [actor.id, actor]));

describe.each(LANGUAGES)('every statement of the dataset in %s', (language) => {
  const t = translatorFor(language);
  const nameOf = (id: string) => displayName(byId.get(id)!, language).value;
  it.each(storedActors(dataset.actors, 1).map((s) => [s.id, s] as const))('%s', (_, { actor, incoming }) => {
    for (const statement of statementsOf(actor, incoming)) {
      const sentence = sentenceOf(statement, nameOf, t);
      // No message is missing, no place was left without its value, no stop was put twice.
      expect(sentence, statement.id).not.toMatch(/[a-z]_[a-z]|undefined|\u0001|\.\.|\(\)|: \.|^\s|\s$/);
      expect(sentence, statement.id).toMatch(/[.!?…]["”»)]?$/);
      expect(attributionOf(statement, t) ?? 'none', statement.id).not.toMatch(/[a-z]_[a-z]|undefined/);
    }
  });
});

const t = translatorFor('en');

it.each([
  ['2000~', 'c. 2000'],
  ['2000?', '2000 [?]'],
  ['2016-05%', 'c. May 2016 [?]'],
  ['1998~/2002~', 'c. 1998–c. 2002'],
])('the date %s reads %s', (date, words) => {
  expect(t.date(date)).toBe(words);
});

const step = (extra: Partial<LegalStep>): string => {
  const legalStep: LegalStep = { id: 's', step: 'convicted', authority: 'A Court', refs: [{ source: 'x' }], ...extra };
  const legalCase: LegalCase = { id: 'c', kind: 'prosecution', jurisdiction: 'SV', steps: [legalStep] };
  return sentenceOf(
    { kind: 'step', id: 's', actor: 'a', mark: 'court', refs: [], step: legalStep, legalCase },
    () => 'Somebody',
    t,
  );
};

describe('a legal step', () => {
  it.each<[string, Partial<LegalStep>, string]>([
    [
      'says that its finality is unknown',
      { date: '2012-01' },
      'Somebody was convicted (El Salvador, Jan 2012; A Court). No source says whether the decision is final.',
    ],
    [
      'says what it was for and what came of it',
      { offence: 'Fraud.', outcome: 'ten years', finality: 'final' },
      'Somebody was convicted (El Salvador, undated; A Court): Fraud; ten years. The decision is final.',
    ],
    [
      'keeps the limits of an acquittal',
      { step: 'acquitted', partial: true, finality: 'appealable' },
      'Somebody was acquitted of part of the charges (El Salvador, undated; A Court). The decision can be appealed.',
    ],
    [
      'says what a designation is not, in brackets within parentheses',
      { step: 'designated', authority: 'US Treasury (OFAC)' },
      'Somebody was designated (El Salvador, undated; US Treasury [OFAC]). A designation is an administrative measure, not a conviction.',
    ],
    [
      'keeps the legal term of the source',
      { step: 'charged', term: { value: 'vinculado a proceso', lang: 'es' } },
      'Somebody was charged (El Salvador, undated; A Court). The source’s term: “vinculado a proceso”.',
    ],
  ])('%s', (_, extra, sentence) => {
    expect(step(extra)).toBe(sentence);
  });
});

it('a relation is described, with its period', () => {
  expect(
    relationSentence(
      { id: 'r', type: 'ally-of', to: 'b', from: '2004', until: '2008', basis: 'reported', by: 'X', refs: [] },
      'A',
      'B',
      t,
    ),
  ).toBe('An alliance between A and B is described (2004–2008).');
});

it.each([
  ['In prison', 'in prison'],
  ['FBI, cited by X', 'FBI, cited by X'],
  ['Órgão', 'órgão'],
])('within a sentence: %s', (text, within) => {
  expect(inSentence(text)).toBe(within);
});

it.each([
  ['es', 'Se describe al Cártel de Sinaloa como escisión del Cártel de Guadalajara.'],
  ['pt', 'Descreve-se o Cartel de Sinaloa como cisão de Los Zetas.'],
] as const)('articles are there and drawn together: %s', (language, sentence) => {
  const relation = { id: 'r', type: 'split-from', to: 'b', basis: 'reported', by: 'X', refs: [] } as const;
  const [from, to] =
    language === 'es' ? ['Cártel de Sinaloa', 'Cártel de Guadalajara'] : ['Cartel de Sinaloa', 'Los Zetas'];
  expect(relationSentence({ ...relation, refs: [] }, from, to, translatorFor(language))).toBe(sentence);
});
