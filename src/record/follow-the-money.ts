/**
 * The dataset in the terms of FollowTheMoney, the vocabulary in which investigative databases exchange people, groups
 * and the ties between them (schema and property names: followthemoney 3.x). Every tie keeps its period, who says so,
 * on what basis, and the sources' addresses. Nothing becomes firmer on the way: a tag follows from a legal step that
 * stands, never from a description; a weak name goes where matchers do not match; a date that sources hedge, or of
 * which they only give bounds, is left to the prose. Names with disputed referents stand for no entity and stay out.
 */
import type { Actor, Claim, Dataset, Edition, Edtf, LegalCase, LegalStep, Name, Reference, Relation } from '../model';
import { refsOfClaims } from './citations';
import { legalLabel } from './legal-label';
import { displayName, textIn } from './names';

type FtmSchema =
  | 'Person'
  | 'Organization'
  | 'Membership'
  | 'Family'
  | 'Associate'
  | 'Succession'
  | 'UnknownLink'
  | 'Sanction';

/** One entity as a line of an `entities.ftm.json`; `last_seen` is the edition's date. */
export interface FtmEntity {
  id: string;
  schema: FtmSchema;
  caption: string;
  properties: Record<string, string[]>;
  datasets: [typeof FTM_DATASET];
  last_seen: string;
}

/** The name of the dataset that every entity carries. */
export const FTM_DATASET = 'backgrounder';

/** The description of the dataset that goes with the entities (`index.json`). */
export function ftmIndex(edition: Edition): Record<string, string> {
  const { title, edition: version, licence, attribution } = edition;
  return { name: FTM_DATASET, title, version, last_change: version, license: licence, summary: attribution };
}

/** All actors, ties and designations of a compiled dataset. Prose is English. */
export function toFollowTheMoney(dataset: Dataset): FtmEntity[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const actors = new Map(dataset.actors.filter((a) => a.kind !== 'label').map((a) => [a.id, a]));
  const cited = (refs: readonly Reference[]) => {
    const found = refs.flatMap((ref) => sources.get(ref.source) ?? []);
    return { sourceUrl: found.map((s) => s.url), publisher: found.map((s) => s.publisher) };
  };
  const entity = (
    id: string,
    schema: FtmSchema,
    caption: string,
    properties: Record<string, readonly (string | undefined)[]>,
  ): FtmEntity => ({
    id,
    schema,
    caption,
    properties: Object.fromEntries(
      Object.entries(properties)
        .map(([name, values]) => [name, [...new Set(values.filter((v) => v !== undefined && v !== ''))]] as const)
        .filter(([, values]) => values.length > 0),
    ) as Record<string, string[]>,
    datasets: [FTM_DATASET],
    last_seen: dataset.edition.edition,
  });

  const entities: FtmEntity[] = [];
  for (const actor of actors.values()) {
    const caption = displayName(actor, 'en').value;
    entities.push(
      entity(actor.id, actor.kind === 'person' ? 'Person' : 'Organization', caption, {
        name: [caption],
        ...namesOf(actor, caption),
        ...(actor.kind === 'person' ? personProperties(actor) : {}),
        country: actor.countries.map((c) => c.country.toLowerCase()),
        topics: topicsOf(actor),
        notes: [...actor.summary.map((s) => s.en), ...actor.denials.map(denialText)],
        description: actor.cases.flatMap((c) => c.steps.map((step) => stepText(step, c))),
        wikidataId: actor.identifiers.filter((i) => i.scheme === 'wikidata').map((i) => i.value),
        ...cited([
          ...actor.names.flatMap((n) => n.refs),
          ...actor.summary.flatMap((s) => refsOfClaims(actor, s.claims)),
        ]),
        modifiedAt: [actor.editorial.reviewed],
      }),
    );
    for (const relation of actor.relations) {
      const other = actors.get(relation.to);
      if (!other) continue;
      const { schema, ends, role } = tieOf(relation, actor, other);
      entities.push(
        entity(`${actor.id}.${relation.id}`, schema, relation.type, {
          ...ends,
          [role]: [relation.type, relation.detail && textIn(relation.detail, 'en')],
          startDate: [exactDate(relation.from)],
          endDate: [exactDate(relation.until)],
          description: [attribution(relation), relation.note && textIn(relation.note, 'en')],
          ...cited(relation.refs),
        }),
      );
    }
    for (const legalCase of actor.cases)
      for (const [i, step] of legalCase.steps.entries()) {
        if (step.step !== 'designated') continue;
        const ended = legalCase.steps.slice(i + 1).find((s) => s.step === 'delisted' && !s.partial);
        entities.push(
          entity(`${actor.id}.${step.id}`, 'Sanction', legalCase.reference ?? textIn(step.authority, 'en'), {
            entity: [actor.id],
            authority: [textIn(step.authority, 'en')],
            program: [legalCase.reference],
            country: [countryOf(legalCase)],
            listingDate: [exactDate(step.date)],
            endDate: [exactDate(ended?.date)],
            status: [ended && 'Inactive'],
            reason: [step.offence && textIn(step.offence, 'en')],
            ...cited([...step.refs, ...(ended?.refs ?? [])]),
          }),
        );
      }
  }
  return entities;
}

const STRONG: ReadonlySet<Name['strength']> = new Set(['strong', 'medium']);

function namesOf(actor: Actor, caption: string): Record<'alias' | 'weakAlias' | 'previousName', string[]> {
  const others = actor.names.filter((n) => n.value !== caption && n.type !== 'press-error');
  const values = (test: (name: Name) => boolean) => others.filter(test).map((n) => n.value);
  return {
    alias: values((n) => n.type !== 'former' && STRONG.has(n.strength)),
    weakAlias: values((n) => n.type !== 'former' && !STRONG.has(n.strength)),
    previousName: values((n) => n.type === 'former'),
  };
}

function personProperties({ person, roles }: Actor): Record<string, (string | undefined)[]> {
  return {
    birthDate: [exactDate(person?.born)],
    deathDate: [exactDate(person?.died)],
    nationality: person?.nationalities?.map((c) => c.toLowerCase()) ?? [],
    position: roles.map((r) => `${r.title.en} (${attribution(r)})`),
  };
}

/** `crime` for who stands convicted, `sanction` for who is listed, `wanted` where that is the last word of a case: nothing
 * softer. */
function topicsOf(actor: Actor): string[] {
  const standing = new Set(legalLabel(actor).map((line) => line.outcome));
  const topics: string[] = [];
  if (standing.has('convicted') || standing.has('pleaded-guilty') || standing.has('served')) topics.push('crime');
  if (standing.has('designated')) topics.push('sanction');
  const sought = actor.cases.some((c) => c.steps.at(-1)?.step === 'wanted');
  if (sought && actor.person?.living !== 'deceased') topics.push('wanted');
  return topics;
}

interface Tie {
  schema: FtmSchema;
  ends: Record<string, [string]>;
  /** The property that holds the kind of tie. */
  role: 'role' | 'relationship';
}

function tieOf({ type }: Relation, from: Actor, to: Actor): Tie {
  const persons = from.kind === 'person' && to.kind === 'person';
  const belongs = type === 'leads' || type === 'founded' || type === 'member-of';
  if (belongs && to.kind === 'group')
    return { schema: 'Membership', ends: { member: [from.id], organization: [to.id] }, role: 'role' };
  if (type === 'kin-of' && persons)
    return { schema: 'Family', ends: { person: [from.id], relative: [to.id] }, role: 'relationship' };
  if (type === 'associate-of' && persons)
    return { schema: 'Associate', ends: { person: [from.id], associate: [to.id] }, role: 'relationship' };
  if (type === 'successor-of')
    return { schema: 'Succession', ends: { predecessor: [to.id], successor: [from.id] }, role: 'role' };
  if (type === 'merged-into')
    return { schema: 'Succession', ends: { predecessor: [from.id], successor: [to.id] }, role: 'role' };
  return { schema: 'UnknownLink', ends: { subject: [from.id], object: [to.id] }, role: 'role' };
}

/** FollowTheMoney dates have no hedges and no bounds: only `2012`, `2012-01` and `2012-01-16` pass. */
function exactDate(date: Edtf | undefined): string | undefined {
  return date && /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : undefined;
}

function attribution({ basis, by, asOf }: Claim): string {
  return `${basis}: ${textIn(by, 'en')}${asOf ? `, as of ${asOf}` : ''}`;
}

function denialText({ by, date, text }: Actor['denials'][number]): string {
  return `${textIn(by, 'en')}${date ? `, ${date}` : ''}: ${text.en}`;
}

/** `2012-03-01, convicted (SV, Court X, finality: appealable): what for; what came of it`. */
function stepText(step: LegalStep, legalCase: LegalCase): string {
  const beside = [
    legalCase.jurisdiction,
    textIn(step.authority, 'en'),
    step.finality && `finality: ${step.finality}`,
    step.partial && 'in part',
  ];
  const what = [step.offence, step.outcome, step.note].flatMap((text) =>
    text === undefined ? [] : textIn(text, 'en'),
  );
  return `${step.date ?? 'undated'}, ${step.step} (${beside.filter(Boolean).join(', ')})${what.length > 0 ? `: ${what.join('; ')}` : ''}`;
}

function countryOf({ jurisdiction }: LegalCase): string | undefined {
  return jurisdiction === 'UN' ? undefined : jurisdiction.toLowerCase();
}
