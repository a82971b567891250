import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { compileDataset } from '../../src/data/compile';
import type { Actor, Dataset } from '../../src/model';
import { type FtmEntity, toFollowTheMoney } from '../../src/record/follow-the-money';
import { blank } from '../blank-actor';

/** Properties of followthemoney 3.x that each schema has, of those that are written. */
const THING = ['name', 'alias', 'weakAlias', 'previousName', 'country', 'topics', 'notes', 'description', 'wikidataId'];
const INTERVAL = ['startDate', 'endDate', 'description', 'sourceUrl', 'publisher'];
const PROPERTIES: Record<string, string[]> = {
  Person: [...THING, 'sourceUrl', 'publisher', 'modifiedAt', 'birthDate', 'deathDate', 'nationality', 'position'],
  Organization: [...THING, 'sourceUrl', 'publisher', 'modifiedAt'],
  Membership: [...INTERVAL, 'member', 'organization', 'role'],
  Family: [...INTERVAL, 'person', 'relative', 'relationship'],
  Associate: [...INTERVAL, 'person', 'associate', 'relationship'],
  Succession: [...INTERVAL, 'predecessor', 'successor', 'role'],
  UnknownLink: [...INTERVAL, 'subject', 'object', 'role'],
  Sanction: [...INTERVAL, 'entity', 'authority', 'program', 'country', 'listingDate', 'status', 'reason'],
};
const ENDS = ['member', 'organization', 'person', 'relative', 'associate', 'predecessor', 'successor', 'subject'];
const DATES = ['startDate', 'endDate', 'listingDate', 'birthDate', 'deathDate', 'modifiedAt'];

const { records, edition } = readRecords();
const real = toFollowTheMoney(compileDataset(records, edition!));

const refs = [{ source: 'a-paper' }];
const person = (over: Partial<Actor>): Actor => ({
  id: 'xx-somebody',
  kind: 'person',
  names: [{ value: 'Somebody Else Entirely', type: 'primary', lang: 'es', strength: 'strong', refs }],
  person: { living: 'living', refs },
  ...blank(),
  ...over,
});
const exported = (...actors: Actor[]): FtmEntity[] =>
  toFollowTheMoney({ format: 1, edition: edition!, actors, sources: [], notActors: [] } satisfies Dataset);
const only = (over: Partial<Actor>) => exported(person(over))[0]!.properties;

describe('the whole dataset in FollowTheMoney', () => {
  it('has every group and person, each id once, and no name with disputed referents', () => {
    const things = real.filter((e) => e.schema === 'Person' || e.schema === 'Organization').map((e) => e.id);
    const expected = records.actors.filter((a) => a.kind !== 'label' && a.editorial.state !== 'draft');
    expect(things).toHaveLength(expected.filter((a) => a.editorial.state !== 'withheld').length);
    expect(new Set(real.map((e) => e.id)).size).toBe(real.length);
  });

  it('has only properties of its schemas, ends that exist, and dates without hedges', () => {
    const ids = new Set(real.map((e) => e.id));
    for (const { id, schema, properties } of real)
      for (const [name, values] of Object.entries(properties)) {
        expect(PROPERTIES[schema], `${id}: ${name}`).toContain(name);
        if (ENDS.includes(name)) expect(ids, id).toContain(values[0]);
        if (DATES.includes(name)) for (const date of values) expect(date, id).toMatch(/^\d{4}(-\d\d){0,2}$/);
      }
  });

  it('gives a source for every tie and every designation', () => {
    for (const e of real) expect(e.properties.sourceUrl?.length, e.id).toBeGreaterThan(0);
  });
});

describe('nothing becomes firmer on the way', () => {
  const prosecution = (...steps: [string, Partial<Actor['cases'][number]['steps'][number]>?][]): Partial<Actor> => ({
    cases: [
      {
        id: 'case',
        kind: 'prosecution',
        jurisdiction: 'MX',
        steps: steps.map(([step, more], i) => ({
          id: `step-${i}`,
          step: step as 'convicted',
          authority: 'a court',
          refs,
          ...more,
        })),
      },
    ],
  });

  it.each<[string, Partial<Actor>, string[] | undefined]>([
    ['described only', {}, undefined],
    ['indicted', prosecution(['indicted']), undefined],
    ['convicted', prosecution(['indicted'], ['convicted']), ['crime']],
    ['convicted, overturned', prosecution(['convicted'], ['conviction-overturned']), undefined],
    ['acquitted', prosecution(['indicted'], ['acquitted']), undefined],
    ['designated', prosecution(['designated']), ['sanction']],
    ['designated, delisted', prosecution(['designated'], ['delisted']), undefined],
    ['wanted', prosecution(['wanted']), ['wanted']],
    ['wanted, then arrested', prosecution(['wanted'], ['arrested']), undefined],
    ['wanted, now dead', { ...prosecution(['wanted']), person: { living: 'deceased', refs } }, undefined],
  ])('tags: %s', (_, over, topics) => expect(only(over).topics).toEqual(topics));

  it('keeps weak names from matchers, and misprints out', () => {
    const name = (value: string, type: 'alias' | 'former' | 'press-error', strength: 'strong' | 'weak') =>
      ({ value, type, lang: 'es', strength, refs }) as const;
    const { alias, weakAlias, previousName } = only({
      names: [
        ...person({}).names,
        name('El Inconfundible', 'alias', 'strong'),
        name('El Gordo', 'alias', 'weak'),
        name('Los de Antes', 'former', 'weak'),
        name('Somebdy', 'press-error', 'strong'),
      ],
    });
    expect({ alias, weakAlias, previousName }).toEqual({
      alias: ['El Inconfundible'],
      weakAlias: ['El Gordo'],
      previousName: ['Los de Antes'],
    });
  });

  it('leaves hedged dates and intervals to the prose', () => {
    expect(only({ person: { living: 'living', born: '1957?', refs } }).birthDate).toBeUndefined();
    expect(only({ person: { living: 'living', born: '1957/1959', refs } }).birthDate).toBeUndefined();
    expect(only({ person: { living: 'living', born: '1957', refs } }).birthDate).toEqual(['1957']);
  });

  it('says of every legal step whether it is final, and of every tie who says so', () => {
    const other = person({ id: 'xx-other' });
    const [, tie] = exported(
      person({
        relations: [
          { id: 'kin', type: 'kin-of', to: 'xx-other', basis: 'court-finding', by: 'a court', asOf: '2012', refs },
        ],
      }),
      other,
    );
    expect(tie).toMatchObject({
      id: 'xx-somebody.kin',
      schema: 'Family',
      properties: { relationship: ['kin-of'], description: ['court-finding: a court, as of 2012'] },
    });
    const step = prosecution(['convicted', { date: '2012-03-01', finality: 'appealable', partial: true }]);
    expect(only(step).description).toEqual(['2012-03-01, convicted (MX, a court, finality: appealable, in part)']);
  });
});
