/**
 * The editorial standard, as far as a program can check it. Takes parsed records and returns problems; each
 * names the file, the field and the rule in words. CONTRIBUTING.md explains the rules to editors.
 */

import { strengthOf } from '../core/names/strength';
import { surfaceForms } from '../core/names/surface-forms';
import type { Actor, LegalStepKind, NameStrength, NotActor, Source } from '../model';
import { citations, claimsOf } from '../record/citations';
import type { Problem } from './schema';

export interface Records {
  actors: Actor[];
  sources: Source[];
  notActors: NotActor[];
}

/** Steps that clear the bar for a person's profile: somebody in office acted against this person. */
const STEPS_OVER_THE_BAR: ReadonlySet<LegalStepKind> = new Set<LegalStepKind>([
  'wanted',
  'charged',
  'indicted',
  'arrested',
  'extradited',
  'on-trial',
  'pleaded-guilty',
  'convicted',
  'sentenced',
  'sentence-changed',
  'conviction-upheld',
  'conviction-overturned',
  'acquitted',
  'charges-dropped',
  'served',
  'pardoned',
  'designated',
  'delisted',
]);

/** Bases on which a family tie may be stated (rule 9). */
const KIN_BASES = new Set([
  'final-conviction',
  'conviction',
  'guilty-plea',
  'court-finding',
  'designated',
  'indicted',
  'charged',
  'official-statement',
]);

/** Expected namesakes per 100 million people up to which a strength may be given (Names in CONTRIBUTING.md). */
const MOST_NAMESAKES: Record<NameStrength, number> = {
  strong: 1,
  medium: 25,
  weak: Number.POSITIVE_INFINITY,
  'never-alone': Number.POSITIVE_INFINITY,
};
/** Counts from one country are a rough guide to another: an editor may know better by this factor. */
const TOLERANCE = 3;

const VERDICT =
  /\b(?:is|was) an? (?:criminal|narco|drug lord|hitman|terrorist|gangster|mobster|murderer|killer|trafficker|drug trafficker)\b|\b(?:es|era|fue) un[a]? (?:criminal|narco|narcotraficante|sicario|terrorista|asesino|capo)\b|\b(?:é|era|foi) uma? (?:criminoso|narcotraficante|traficante|terrorista|assassino|chefão)\b/i;

/** Identity numbers and house addresses (rule 13). */
const PERSONAL =
  /\b(?:c[ée]dula|passport|pasaporte|passaporte|DUI|CURP|RFC|CPF|RG|SSN)\b[^.]{0,20}\d{4,}|\b(?:calle|rua|street|avenida|carrera)\s+[^,.]{1,30}\b(?:#|no\.|nº)\s?\d+/i;

/** The origin of a source: the root of what it reprints, then the publisher, so that two languages of one publisher are one. */
export function originOf(source: Source, sources: ReadonlyMap<string, Source>): string {
  let root = source;
  for (let hops = 0; root.derivedFrom && hops < 10; hops++) {
    const next = sources.get(root.derivedFrom);
    if (!next) break;
    root = next;
  }
  return root.publisher.toLowerCase();
}

/** Sources that an actor cites for anything but its names and countries, by origin. */
export function originsOf(actor: Actor, sources: ReadonlyMap<string, Source>): Set<string> {
  const origins = new Set<string>();
  for (const { field, refs } of citations(actor)) {
    if (field.startsWith('names') || field.startsWith('countries')) continue;
    for (const ref of refs) {
      const source = sources.get(ref.source);
      if (source) origins.add(originOf(source, sources));
    }
  }
  return origins;
}

/** Claims with a source, names and countries not counted; each legal step is one. */
export function claimCount(actor: Actor): number {
  return (
    actor.status.length +
    actor.activities.length +
    actor.roles.length +
    actor.relations.length +
    actor.events.length +
    actor.denials.length +
    actor.cases.reduce((sum, c) => sum + c.steps.length, 0)
  );
}

function* prosesOf(actor: Actor): Generator<{ field: string; value: string }> {
  function* walk(value: unknown, field: string): Generator<{ field: string; value: string }> {
    if (typeof value === 'string') yield { field, value };
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* walk(item, `${field}.${i}`);
    else if (value && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) yield* walk(item, field ? `${field}.${key}` : key);
  }
  yield* walk({ ...actor, editorial: undefined, names: undefined }, '');
}

const letters = (value: string): number => value.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Earliest day an EDTF date can mean, as text that sorts: enough to see that one comes after another. */
const earliest = (date: string): string => date.replace(/[?~%]/g, '').split('/')[0]!.replace('..', '');

function checkActor(
  actor: Actor,
  records: { actors: ReadonlyMap<string, Actor>; sources: ReadonlyMap<string, Source> },
): Problem[] {
  const problems: Problem[] = [];
  const file = `actors/${actor.id}.json`;
  const report = (field: string, reason: string) => problems.push({ file, field, reason });
  const { state } = actor.editorial;

  const ids = new Set<string>();
  const addId = (field: string, id: string) => {
    if (ids.has(id)) report(field, `the claim id "${id}" is used twice in this record`);
    ids.add(id);
  };
  for (const { field, claim } of claimsOf(actor)) addId(field, claim.id);
  for (const [i, c] of actor.cases.entries())
    for (const [k, step] of c.steps.entries()) addId(`cases.${i}.steps.${k}`, step.id);

  for (const { field, refs } of citations(actor))
    for (const [k, ref] of refs.entries())
      if (!records.sources.has(ref.source))
        report(`${field}.refs.${k}.source`, `there is no sources/${ref.source}.json`);

  if (actor.names.filter((n) => n.type === 'primary').length !== 1)
    report('names', 'must have exactly one name of type primary');
  const seenNames = new Set<string>();
  for (const [i, name] of actor.names.entries()) {
    const key = `${name.value}|${name.lang}`;
    if (seenNames.has(key)) report(`names.${i}`, `the name "${name.value}" stands twice`);
    seenNames.add(key);
    if (letters(name.value) <= 3 && (name.strength === 'strong' || name.strength === 'medium'))
      report(
        `names.${i}.strength`,
        `"${name.value}" has three letters or fewer: weak or never-alone (Names in CONTRIBUTING.md)`,
      );
    if (actor.kind === 'person' && !/[\s\u3000-\uffff]/.test(name.value) && name.strength === 'strong')
      report(`names.${i}.strength`, `"${name.value}" is a single word and a person's: it cannot be strong`);
  }

  if (actor.kind === 'person')
    for (const { surface, strength, namesakes, derived } of surfaceForms(actor)) {
      if (derived || namesakes === undefined) continue;
      const most = MOST_NAMESAKES[strength];
      if (namesakes > TOLERANCE * most)
        report(
          'names',
          `"${surface}" is ${strength}, which is for at most ${most} expected namesakes per 100 million people; the table of name counts expects ${namesakes.toPrecision(2)}: make it ${strengthOf(namesakes)}`,
        );
    }

  if (actor.kind === 'group' && !actor.type) report('type', 'a group needs a type');
  if (actor.kind === 'person' && !actor.person) report('person', 'a person needs {living, refs}');
  if (actor.kind !== 'person' && actor.person) report('person', 'only a person has this');

  for (const [i, sentence] of actor.summary.entries())
    for (const id of sentence.claims)
      if (!ids.has(id)) report(`summary.${i}.claims`, `no claim of this record has the id "${id}"`);
  if (state === 'reviewed' && (actor.summary.length < 2 || actor.summary.length > 4))
    report('summary', 'a reviewed record has a summary of two to four sentences');

  for (const [i, status] of actor.status.entries())
    if (status.from && status.to && earliest(status.to) !== '' && earliest(status.to) < earliest(status.from))
      report(`status.${i}`, `ends (${status.to}) before it begins (${status.from})`);
  if (state === 'reviewed' && actor.status.length === 0 && actor.kind !== 'label')
    report('status', 'a reviewed record has a status with its as-of date');

  for (const [i, relation] of actor.relations.entries()) {
    const field = `relations.${i}`;
    if (relation.to === actor.id) report(`${field}.to`, 'points to the record itself');
    const target = records.actors.get(relation.to);
    if (!target) report(`${field}.to`, `there is no actors/${relation.to}.json`);
    else if (target.editorial.state === 'withheld')
      report(`${field}.to`, `actors/${relation.to}.json is withheld: it must not be named`);
    if (relation.type === 'kin-of' && !KIN_BASES.has(relation.basis))
      report(`${field}.basis`, 'a family tie is stated only where a court, a charge or a designation uses it (rule 9)');
    if (relation.type === 'kin-of' && (actor.kind !== 'person' || (target && target.kind !== 'person')))
      report(field, 'kin-of joins two persons');
    const mirror = target?.relations.find((r) => r.to === actor.id && r.type === relation.type);
    if (
      mirror &&
      ['leads', 'faction-of', 'split-from', 'successor-of', 'merged-into', 'armed-wing-of', 'member-of'].includes(
        relation.type,
      )
    )
      report(field, `says ${relation.type} ${relation.to}, which says the same of this actor: one of the two is wrong`);
    if (mirror && actor.id < relation.to && ['ally-of', 'rival-of', 'kin-of', 'associate-of'].includes(relation.type))
      report(field, `${relation.type} holds both ways: keep it in one of the two records (merge the references)`);
  }

  for (const { field, value } of prosesOf(actor)) {
    if (VERDICT.test(value))
      report(field, 'reads like a verdict of ours: state the step, the authority and the date (rule 2)');
    if (PERSONAL.test(value)) report(field, 'looks like an identity number or an address (rule 13)');
  }

  if (actor.kind === 'person' && state !== 'draft' && state !== 'withheld') {
    const tiers = [...citations(actor)].flatMap((c) => c.refs.map((r) => records.sources.get(r.source)?.tier ?? 4));
    if (!tiers.some((t) => t <= 2)) report('names', 'needs a source of tier 1 or 2 (rule 1)');
    if (state !== 'designated' && originsOf(actor, records.sources).size < 2)
      report(
        '(record)',
        'a person needs two sources of different origin for what is said, beside names and countries (rule 1)',
      );
    const steps = actor.cases.flatMap((c) => c.steps);
    const selfDeclared = actor.relations.some((r) => r.type === 'leads' && r.basis === 'self-declared');
    if (!steps.some((s) => STEPS_OVER_THE_BAR.has(s.step)) && actor.person?.living !== 'deceased' && !selfDeclared)
      report('cases', 'no profile of a living person without a legal step (rule 8)');
  }
  return problems;
}

/** Folds a name far enough to see that two records mean to bear the same one. */
const folded = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function checkAcross(records: Records): Problem[] {
  const problems: Problem[] = [];
  const bearers = new Map<string, { actor: Actor; index: number }[]>();
  for (const actor of records.actors) {
    if (actor.editorial.state === 'withheld') continue;
    const own = new Set<string>();
    for (const [index, name] of actor.names.entries()) {
      const key = folded(name.value);
      if (own.has(key)) continue;
      own.add(key);
      bearers.set(key, [...(bearers.get(key) ?? []), { actor, index }]);
    }
  }
  for (const [key, list] of bearers) {
    if (list.length < 2) continue;
    const primaries = list.filter(({ actor, index }) => actor.names[index]!.type === 'primary');
    if (primaries.length > 1)
      problems.push({
        file: `actors/${primaries[0]!.actor.id}.json`,
        field: `names.${primaries[0]!.index}`,
        reason: `"${key}" is also the primary name of ${primaries
          .slice(1)
          .map((p) => p.actor.id)
          .join(', ')}: are they one actor?`,
      });
    for (const { actor, index } of list)
      if (actor.names[index]!.strength === 'strong')
        problems.push({
          file: `actors/${actor.id}.json`,
          field: `names.${index}.strength`,
          reason: `"${actor.names[index]!.value}" is borne by ${list
            .filter((b) => b.actor !== actor)
            .map((b) => b.actor.id)
            .join(', ')} too: not strong`,
        });
  }
  return problems;
}

function checkSources(records: Records): Problem[] {
  const problems: Problem[] = [];
  const byUrl = new Map<string, string>();
  const cited = new Set(records.actors.flatMap((a) => [...citations(a)].flatMap((c) => c.refs.map((r) => r.source))));
  for (const n of records.notActors) for (const r of n.refs) cited.add(r.source);
  const ids = new Map(records.sources.map((s) => [s.id, s]));
  for (const source of records.sources) {
    const file = `sources/${source.id}.json`;
    const url = new URL(source.url);
    const key = `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
    if (url.pathname === '/' && !url.search)
      problems.push({ file, field: 'url', reason: 'a homepage is not a source' });
    const twin = byUrl.get(key);
    if (twin) problems.push({ file, field: 'url', reason: `the same address as sources/${twin}.json` });
    byUrl.set(key, source.id);
    if (source.derivedFrom && !ids.has(source.derivedFrom))
      problems.push({ file, field: 'derivedFrom', reason: `there is no sources/${source.derivedFrom}.json` });
    for (let s = source, hops = 0; s.derivedFrom; hops++) {
      if (hops > 10) {
        problems.push({ file, field: 'derivedFrom', reason: 'leads round in a circle' });
        break;
      }
      const next = ids.get(s.derivedFrom);
      if (!next) break;
      s = next;
    }
    if (!cited.has(source.id) && ![...ids.values()].some((s) => s.derivedFrom === source.id))
      problems.push({ file, field: 'id', reason: 'no record cites it' });
  }
  return problems;
}

/** Every problem of a set of records, in the order of the files. */
export function checkRecords(records: Records): Problem[] {
  const maps = {
    actors: new Map(records.actors.map((a) => [a.id, a])),
    sources: new Map(records.sources.map((s) => [s.id, s])),
  };
  const problems = [
    ...records.actors.flatMap((actor) => checkActor(actor, maps)),
    ...checkAcross(records),
    ...checkSources(records),
  ];
  for (const n of records.notActors)
    for (const [k, ref] of n.refs.entries())
      if (!maps.sources.has(ref.source))
        problems.push({
          file: `not-actors/${n.country.toLowerCase()}.json`,
          field: `${n.id}.refs.${k}.source`,
          reason: `there is no sources/${ref.source}.json`,
        });
  return problems.sort((a, b) => a.file.localeCompare(b.file));
}
