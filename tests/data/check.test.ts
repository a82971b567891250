import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/data/check';
import { compileDataset } from '../../src/data/compile';
import { actorSchema, parseRecord, sourceSchema } from '../../src/data/schema';
import type { Actor, Source } from '../../src/model';

const source = (id: string, publisher: string, extra: Partial<Source> = {}): Source => ({
  id,
  url: `https://example.org/${id}`,
  title: 'A title',
  publisher,
  publisherType: 'press',
  tier: 2,
  lang: 'en',
  accessed: '2026-11-24',
  seenAs: 'part',
  licence: 'all-rights-reserved',
  ...extra,
});
const refs = [{ source: 'one' }];
const person = (change: Record<string, unknown> = {}): unknown => ({
  id: 'sv-somebody',
  kind: 'person',
  names: [{ value: 'Juan María Ejemplo Fuentes', type: 'primary', lang: 'es', strength: 'strong', refs }],
  person: { living: 'living', refs },
  summary: [
    {
      en: 'A court convicted him.',
      es: 'Un tribunal lo condenó.',
      pt: 'Um tribunal o condenou.',
      claims: ['convicted'],
    },
    { en: 'He is in prison.', es: 'Está en prisión.', pt: 'Está preso.', claims: ['prison'] },
  ],
  status: [
    { id: 'prison', value: 'imprisoned', asOf: '2020', basis: 'reported', by: 'Two', refs: [{ source: 'two' }] },
  ],
  cases: [
    {
      id: 'case',
      kind: 'prosecution',
      jurisdiction: 'SV',
      steps: [{ id: 'convicted', step: 'convicted', date: '2012', authority: 'a court', refs }],
    },
  ],
  editorial: { state: 'reviewed', reviewed: '2026-11-24', notes: 'for editors only' },
  ...change,
});
const sources = [source('one', 'First Press'), source('two', 'Second Press')];
function problemsOf(data: unknown, others: Source[] = sources, more: Actor[] = []): string[] {
  const parsed = parseRecord(actorSchema, 'actors/sv-somebody.json', data);
  if ('problems' in parsed) return parsed.problems.map((p) => `${p.field}: ${p.reason}`);
  return checkRecords({ actors: [parsed.record as Actor, ...more], sources: others, notActors: [] }).map(
    (p) => `${p.field}: ${p.reason}`,
  );
}

describe('the editorial rules', () => {
  it('pass a sound record', () => {
    expect(problemsOf(person())).toEqual([]);
  });

  it.each<[string, unknown, RegExp, Source[]?]>([
    [
      'one origin for a person',
      person({ status: [{ id: 'prison', value: 'imprisoned', asOf: '2020', basis: 'reported', by: 'One', refs }] }),
      /two sources of different origin/,
      [source('one', 'First Press')],
    ],
    [
      'one publisher in two languages',
      person(),
      /two sources of different origin/,
      [source('one', 'First Press'), source('two', 'First Press', { lang: 'es' })],
    ],
    [
      'a reprint is no second origin',
      person(),
      /two sources of different origin/,
      [source('one', 'First Press'), source('two', 'Second Press', { derivedFrom: 'one' })],
    ],
    [
      'only local sources',
      person(),
      /tier 1 or 2/,
      [source('one', 'First Press', { tier: 3 }), source('two', 'Second Press', { tier: 3 })],
    ],
    [
      'no legal step of a living person',
      person({
        cases: [],
        summary: [
          { en: 'a', es: 'a', pt: 'a', claims: ['prison'] },
          { en: 'b', es: 'b', pt: 'b', claims: ['prison'] },
        ],
      }),
      /without a legal step/,
      [source('one', 'First Press'), source('two', 'Second Press')],
    ],
    [
      'a common name called strong',
      person({ names: [{ value: 'José Luna', type: 'primary', lang: 'es', strength: 'strong', refs }] }),
      /"José Luna" is strong.*make it weak/,
    ],
    [
      'a verdict of ours',
      person({
        summary: [
          { en: 'He is a drug trafficker.', es: 'a', pt: 'a', claims: ['prison'] },
          { en: 'b', es: 'b', pt: 'b', claims: ['prison'] },
        ],
      }),
      /verdict/,
    ],
    [
      'a sentence without its claim',
      person({
        summary: [
          { en: 'a', es: 'a', pt: 'a', claims: ['nothing'] },
          { en: 'b', es: 'b', pt: 'b', claims: ['prison'] },
        ],
      }),
      /no claim of this record/,
    ],
    ['a day of birth', person({ person: { living: 'living', born: '1971-05-02', refs } }), /year and nothing finer/],
    [
      'a long quotation',
      person({
        names: [
          {
            value: 'X Y',
            type: 'primary',
            lang: 'es',
            strength: 'weak',
            refs: [{ source: 'one', quote: 'q'.repeat(121) }],
          },
        ],
      }),
      /longer than 120/,
    ],
    [
      'a claim without reference',
      person({ status: [{ id: 'prison', value: 'imprisoned', asOf: '2020', basis: 'reported', by: 'One', refs: [] }] }),
      /no reference/,
    ],
    ['an unknown field', person({ verdict: 'guilty' }), /verdict/],
    ['a missing source', person(), /there is no sources\/two/, [source('one', 'First Press')]],
    [
      'a relation to nobody',
      person({ relations: [{ id: 'r', type: 'leads', to: 'sv-nobody', basis: 'reported', by: 'One', refs }] }),
      /there is no actors\/sv-nobody/,
    ],
    [
      'a family tie that only the press draws',
      person({ relations: [{ id: 'r', type: 'kin-of', to: 'sv-nobody', basis: 'reported', by: 'One', refs }] }),
      /rule 9/,
    ],
    [
      'a three-letter strong name',
      person({ names: [{ value: 'Tío', type: 'primary', lang: 'es', strength: 'strong', refs }] }),
      /three letters or fewer/,
    ],
    [
      'a homepage',
      person(),
      /homepage/,
      [source('one', 'First Press', { url: 'https://example.org/' }), source('two', 'Second Press')],
    ],
  ])('refuse %s', (_, data, expected, others) => {
    expect(problemsOf(data, others).join('\n')).toMatch(expected);
  });
});

describe('compileDataset', () => {
  const actor = (state: string, id: string) => {
    const parsed = parseRecord(
      actorSchema,
      '',
      person({ id, editorial: { state, reviewed: '2026-11-24', notes: 'for editors only' } }),
    );
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    return parsed.record as Actor;
  };
  const edition = {
    id: 'backgrounder',
    title: 'T',
    edition: '2026-11-24',
    licence: 'CC-BY-4.0',
    attribution: 'A',
    corrections: '',
    log: [],
  };

  it('ships neither drafts nor withheld records nor notes', () => {
    const withheld = actor('withheld', 'sv-withheld');
    const compiled = compileDataset(
      {
        actors: [actor('reviewed', 'sv-somebody'), withheld, actor('draft', 'sv-draft')],
        sources: [...sources, source('three', 'Third')],
        notActors: [],
      },
      edition,
    );
    expect(compiled.actors.map((a) => a.id)).toEqual(['sv-somebody']);
    expect(compiled.sources.map((s) => s.id)).toEqual(['one', 'two']);
    expect(JSON.stringify(compiled)).not.toContain('for editors only');
  });

  it('drops relations to records that do not ship', () => {
    const leader = {
      ...actor('reviewed', 'sv-somebody'),
      relations: [{ id: 'r', type: 'leads', to: 'sv-withheld', basis: 'reported', by: 'One', refs }],
    } as Actor;
    expect(
      compileDataset({ actors: [leader, actor('withheld', 'sv-withheld')], sources, notActors: [] }, edition).actors[0]
        ?.relations,
    ).toEqual([]);
  });
});

describe('sources', () => {
  it.each([
    ['javascript:alert(1)', false],
    ['ftp://example.org/a', false],
    ['https://example.org/a', true],
  ])('%s', (url, good) => {
    expect('record' in parseRecord(sourceSchema, '', source('one', 'P', { url }))).toBe(good);
  });
});
