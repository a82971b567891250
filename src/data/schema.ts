/**
 * What a record may look like: the model as valibot schemas. The build, the importers and the install all
 * parse with these, so nothing from outside enters unchecked or unbounded. Rules that need more than one
 * field or more than one record are in check.ts.
 */
import * as v from 'valibot';
import type {
  Activity,
  Actor,
  ActorKind,
  Basis,
  CountryRole,
  Dataset,
  Edition,
  EditorialState,
  EventType,
  GroupType,
  LegalStepKind,
  NameStrength,
  NameType,
  NotActor,
  NotActorRole,
  PublisherType,
  RelationType,
  Source,
  StatusValue,
} from '../model';

/** Lists every member of a union once: the compiler refuses a list that lacks or invents one. */
const all =
  <T extends string>() =>
  <const L extends readonly T[]>(list: [T] extends [L[number]] ? L : never): L =>
    list;

export const BASES = all<Basis>()([
  'final-conviction',
  'conviction',
  'guilty-plea',
  'court-finding',
  'designated',
  'indicted',
  'charged',
  'arrest-warrant',
  'official-statement',
  'alleged-by-official',
  'igo-report',
  'research-report',
  'reported',
  'alleged-by-witness',
  'self-declared',
  'disputed',
]);
export const ACTOR_KINDS = all<ActorKind>()(['group', 'person', 'label']);
export const GROUP_TYPES = all<GroupType>()([
  'mafia-style-group',
  'criminal-network',
  'state-embedded',
  'foreign-actor',
  'private-sector',
  'prison-gang',
  'street-gang',
  'insurgent-hybrid',
  'transport-network',
  'alliance',
]);
export const NAME_TYPES = all<NameType>()([
  'primary',
  'legal',
  'short',
  'acronym',
  'alias',
  'nickname',
  'former',
  'translation',
  'spelling-variant',
  'press-error',
]);
export const NAME_STRENGTHS = all<NameStrength>()(['strong', 'medium', 'weak', 'never-alone']);
export const STATUS_VALUES = all<StatusValue>()([
  'active',
  'weakened',
  'fragmented',
  'dormant',
  'dismantled',
  'merged',
  'demobilized',
  'at-large',
  'detained',
  'imprisoned',
  'house-arrest',
  'released',
  'deceased',
  'missing',
  'unknown',
  'disputed',
]);
export const COUNTRY_ROLES = all<CountryRole>()(['base', 'presence', 'transit', 'market', 'origin']);
export const ACTIVITIES = all<Activity>()([
  'human-trafficking',
  'human-smuggling',
  'extortion',
  'arms-trafficking',
  'counterfeit-goods',
  'excise-goods',
  'flora-crimes',
  'fauna-crimes',
  'non-renewable-resources',
  'heroin',
  'cocaine',
  'cannabis',
  'synthetic-drugs',
  'cyber-crimes',
  'financial-crimes',
  'x:drugs',
  'x:money-laundering',
  'x:corruption',
  'x:kidnapping',
  'x:homicide',
  'x:robbery',
  'x:contraband',
  'x:fuel-theft',
  'x:prison-control',
]);
export const LEGAL_STEPS = all<LegalStepKind>()([
  'investigated',
  'wanted',
  'charged',
  'indicted',
  'arrested',
  'released',
  'extradited',
  'on-trial',
  'pleaded-guilty',
  'convicted',
  'sentenced',
  'sentence-changed',
  'conviction-upheld',
  'acquitted',
  'charges-dropped',
  'conviction-overturned',
  'served',
  'pardoned',
  'designated',
  'delisted',
  'died',
]);
export const RELATION_TYPES = all<RelationType>()([
  'leads',
  'founded',
  'member-of',
  'faction-of',
  'split-from',
  'successor-of',
  'merged-into',
  'armed-wing-of',
  'ally-of',
  'rival-of',
  'works-for',
  'transports-for',
  'supplies',
  'launders-for',
  'protects',
  'kin-of',
  'associate-of',
  'may-refer-to',
]);
export const EVENT_TYPES = all<EventType>()([
  'founding',
  'split',
  'merger',
  'end',
  'arrest',
  'release',
  'escape',
  'extradition',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'designation',
  'delisting',
  'killing',
  'death',
  'seizure',
  'operation',
  'violence',
  'truce',
  'statement',
  'report',
  'other',
]);
export const PUBLISHER_TYPES = all<PublisherType>()([
  'court',
  'government',
  'igo',
  'research',
  'press',
  'wire',
  'encyclopedia',
  'blog',
]);
export const NOT_ACTOR_ROLES = all<NotActorRole>()([
  'official',
  'law-enforcement',
  'journalist',
  'politician',
  'public-figure',
  'institution',
]);
export const EDITORIAL_STATES = all<EditorialState>()(['draft', 'designated', 'reviewed', 'withheld']);

const line = (max: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty'),
    v.maxLength(max, `is longer than ${max} characters`),
    v.check((s) => s === s.trim() && !/\s{2,}|[\u0000-\u001f]/.test(s), 'has stray white space or control characters'),
  );

const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?`;
const EDTF = new RegExp(`^(?:${DATE}|(?:${DATE}|\\.\\.)?/(?:${DATE}|\\.\\.)?)$`);

export const edtf = v.pipe(
  v.string(),
  v.regex(EDTF, 'is not an EDTF date such as 2012, 2012-01, 2012-01-16, 2011? or 2004/2008'),
);
const day = v.pipe(v.string(), v.isoDate('is not a day such as 2026-11-23'));
const year = v.pipe(v.string(), v.regex(/^\d{4}[?~%]?(?:\/\d{4}[?~%]?)?$/, 'must be a year and nothing finer'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 code such as SV'));
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, 'is not a language tag such as es'));
export const actorId = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id such as mx-sinaloa-cartel'),
);
const slug = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'is not a slug of small letters, digits and hyphens'),
);
const prose = v.strictObject({ en: line(600), es: line(600), pt: line(600) });
const text = v.union([line(300), prose], 'must be one line of text, or {en, es, pt}');
const list = <T extends v.GenericSchema>(item: T, max = 200) =>
  v.optional(v.pipe(v.array(item), v.maxLength(max, `has more than ${max} entries`)), []);

const reference = v.strictObject({
  source: slug,
  locator: v.optional(line(80)),
  quote: v.optional(line(120)),
});
const refs = v.pipe(v.array(reference), v.minLength(1, 'has no reference to a source'), v.maxLength(20));
const basis = v.picklist(BASES);
const claim = {
  id: slug,
  basis,
  by: text,
  asOf: v.optional(edtf),
  refs,
  note: v.optional(text),
};

const name = v.strictObject({
  value: line(200),
  type: v.picklist(NAME_TYPES),
  lang: languageTag,
  strength: v.picklist(NAME_STRENGTHS),
  exact: v.optional(v.boolean()),
  used: v.optional(edtf),
  basis: v.optional(basis),
  refs,
  note: v.optional(text),
});

const step = v.strictObject({
  id: slug,
  step: v.picklist(LEGAL_STEPS),
  date: v.optional(edtf),
  authority: text,
  term: v.optional(v.strictObject({ value: line(80), lang: languageTag })),
  offence: v.optional(text),
  outcome: v.optional(text),
  finality: v.optional(v.picklist(['final', 'appealable', 'unknown'])),
  partial: v.optional(v.boolean()),
  withoutPrejudice: v.optional(v.boolean()),
  refs,
  note: v.optional(text),
});

export const actorSchema = v.strictObject({
  id: actorId,
  kind: v.picklist(ACTOR_KINDS),
  type: v.optional(v.picklist(GROUP_TYPES)),
  names: v.pipe(v.array(name), v.minLength(1), v.maxLength(100)),
  person: v.optional(
    v.strictObject({
      living: v.picklist(['living', 'deceased', 'unknown']),
      born: v.optional(year),
      died: v.optional(edtf),
      nationalities: v.optional(v.array(country)),
      refs,
    }),
  ),
  summary: list(
    v.strictObject({
      en: line(600),
      es: line(600),
      pt: line(600),
      claims: v.pipe(v.array(slug), v.minLength(1, 'names no claim')),
    }),
    6,
  ),
  status: list(
    v.strictObject({
      ...claim,
      value: v.picklist(STATUS_VALUES),
      from: v.optional(edtf),
      to: v.optional(edtf),
      asOf: edtf,
    }),
  ),
  countries: list(
    v.strictObject({ ...claim, country, role: v.picklist(COUNTRY_ROLES), areas: v.optional(v.array(line(80))) }),
  ),
  activities: list(v.strictObject({ ...claim, activity: v.picklist(ACTIVITIES) })),
  cases: list(
    v.strictObject({
      id: slug,
      kind: v.picklist(['prosecution', 'designation', 'proscription']),
      jurisdiction: v.union([country, v.literal('UN'), v.literal('EU')]),
      reference: v.optional(line(120)),
      steps: v.pipe(v.array(step), v.minLength(1)),
    }),
  ),
  roles: list(v.strictObject({ ...claim, title: prose, from: v.optional(edtf), until: v.optional(edtf) })),
  relations: list(
    v.strictObject({
      ...claim,
      type: v.picklist(RELATION_TYPES),
      to: actorId,
      from: v.optional(edtf),
      until: v.optional(edtf),
      detail: v.optional(text),
    }),
  ),
  events: list(
    v.strictObject({ ...claim, type: v.picklist(EVENT_TYPES), date: edtf, title: prose, country: v.optional(country) }),
  ),
  denials: list(v.strictObject({ ...claim, date: v.optional(edtf), text: prose })),
  conflicts: list(
    v.strictObject({
      id: slug,
      about: prose,
      versions: v.pipe(v.array(v.strictObject({ text: prose, refs })), v.minLength(2)),
    }),
  ),
  identifiers: list(
    v.strictObject({
      scheme: v.picklist(['ofac-uid', 'un-ref', 'wikidata', 'interpol', 'other']),
      value: line(60),
      refs,
    }),
  ),
  editorial: v.strictObject({
    state: v.picklist(EDITORIAL_STATES),
    reviewed: day,
    secondReader: v.optional(day),
    notes: v.optional(line(1000)),
  }),
}) satisfies v.GenericSchema<unknown, Actor>;

const address = v.pipe(
  v.string(),
  v.maxLength(600),
  v.url('is not an address'),
  v.regex(/^https?:\/\//, 'must begin with https:// or http://'),
);

export const sourceSchema = v.strictObject({
  id: slug,
  url: address,
  copy: v.optional(v.literal(true, 'is true or left out')),
  title: line(300),
  publisher: line(120),
  publisherType: v.picklist(PUBLISHER_TYPES),
  tier: v.picklist([1, 2, 3, 4]),
  authors: v.optional(v.array(line(120))),
  lang: languageTag,
  published: v.optional(edtf),
  accessed: day,
  seenAs: v.picklist(['full', 'part', 'data-file']),
  licence: line(120),
  derivedFrom: v.optional(slug),
}) satisfies v.GenericSchema<unknown, Source>;

export const notActorSchema = v.strictObject({
  id: actorId,
  name: line(120),
  names: v.pipe(v.array(line(120)), v.minLength(1)),
  role: v.picklist(NOT_ACTOR_ROLES),
  country,
  why: line(300),
  refs,
}) satisfies v.GenericSchema<unknown, NotActor>;

export const editionSchema = v.strictObject({
  id: slug,
  title: line(120),
  edition: day,
  previous: v.optional(day),
  licence: line(60),
  attribution: line(300),
  corrections: v.union([
    v.literal(''),
    v.pipe(v.string(), v.regex(/^(?:https:\/\/|mailto:)/, 'must be empty, https://… or mailto:…')),
  ]),
  log: list(v.strictObject({ date: day, actor: actorId, text: prose }), 100_000),
}) satisfies v.GenericSchema<unknown, Edition>;

export const datasetSchema = v.strictObject({
  format: v.literal(1),
  edition: editionSchema,
  actors: v.array(actorSchema),
  sources: v.array(sourceSchema),
  notActors: v.array(notActorSchema),
}) satisfies v.GenericSchema<unknown, Dataset>;

/** What is wrong, and where: `file`, then the path of the field, then the rule in words. */
export interface Problem {
  file: string;
  field: string;
  reason: string;
}

/**
 * Parses one record. Returns the record with absent lists filled in, or every problem found in it.
 * Never throws on bad data.
 */
export function parseRecord<T>(
  schema: v.GenericSchema<unknown, T>,
  file: string,
  data: unknown,
): { record: T } | { problems: Problem[] } {
  const result = v.safeParse(schema, data);
  if (result.success) return { record: result.output };
  return {
    problems: result.issues.map((issue) => ({
      file,
      field: v.getDotPath(issue) ?? '(record)',
      reason: issue.message,
    })),
  };
}
