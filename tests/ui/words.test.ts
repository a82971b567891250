/** What the legal label says of the outcome that stands. */
import { describe, expect, it } from 'vitest';
import type { Actor, LegalStep } from '../../src/model';
import { translatorFor } from '../../src/platform/translator';
import { legalLabel } from '../../src/record/legal-label';
import { legalWords } from '../../src/ui/words';
import { blank } from '../blank-actor';

const t = translatorFor('en');

const detailsOf = (...steps: Partial<LegalStep>[]): string[] => {
  const refs = [{ source: 'x' }];
  const actor: Actor = {
    ...blank(),
    id: 'a',
    kind: 'person',
    names: [],
    cases: [
      {
        id: 'c',
        kind: 'prosecution',
        jurisdiction: 'IT',
        steps: steps.map((step, i) => ({ id: `${i}`, step: 'convicted', authority: 'A Court', refs, ...step })),
      },
    ],
  };
  return legalWords(legalLabel(actor)[0]!, actor, t).details;
};

describe('whether it can be appealed', () => {
  it.each<[name: string, steps: Partial<LegalStep>[], expected: string | undefined]>([
    ['a conviction', [{}], 'Finality unknown'],
    ['a sentence without a verdict', [{ step: 'sentenced' }], 'Finality unknown'],
    ['a conviction that was upheld', [{}, { step: 'conviction-upheld', finality: 'final' }], 'Final'],
    ['one that was overturned', [{}, { step: 'conviction-overturned' }], 'Finality unknown'],
    ['one that was overturned for good', [{}, { step: 'conviction-overturned', finality: 'final' }], 'Final'],
    ['a charge', [{ step: 'charged' }], undefined],
  ])('%s', (_, steps, expected) => {
    expect(detailsOf(...steps).find((detail) => /^(?:Final|Can be appealed)/.test(detail))).toBe(expected);
  });
});
