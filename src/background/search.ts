/** Search over the open dataset, and the list of all its actors. Both are made when first asked for. */
import type { Directory, DirectoryRow } from '../contract';
import { type Hit, type RecordSearch, SearchBuilder } from '../data/search';
import type { Actor, CountryCode } from '../model';
import { isOfThisEdition } from '../record/corrections';
import { legalLabel } from '../record/legal-label';
import { currentStatus } from '../record/status';
import { type OpenDataset, openDataset } from './dataset';

/** What one walk over all records gives: it is long for a large dataset, and so it is walked once. */
interface Survey {
  search: RecordSearch;
  directory: Directory;
}

const surveys = new WeakMap<OpenDataset, Promise<Survey>>();

/** The survey of a dataset, made when it is first asked for. */
function surveyOf(dataset: OpenDataset): Promise<Survey> {
  let survey = surveys.get(dataset);
  if (!survey) {
    survey = makeSurvey(dataset);
    surveys.set(dataset, survey);
    survey.catch(() => surveys.delete(dataset));
  }
  return survey;
}

/** The actors whose names or summaries fit the text, best first, with the name that fits. */
export async function findActors(text: string, limit: number): Promise<Hit[]> {
  return (await surveyOf(await openDataset())).search.find(text, limit);
}

/** Every actor in a line, and how many relations the records state between countries. */
export async function readDirectory(): Promise<Directory> {
  return (await surveyOf(await openDataset())).directory;
}

/** Where an actor is at home: its bases, else where it is present, else the nationalities of a person. */
function homesOf(actor: Actor): CountryCode[] {
  const bases = actor.countries.filter(({ role }) => role === 'base' || role === 'origin');
  const places = (bases.length > 0 ? bases : actor.countries).map(({ country }) => country);
  return [...new Set(places.length > 0 ? places : (actor.person?.nationalities ?? []))];
}

/** The outcomes of the legal label, each once. */
function outcomesOf(actor: Actor): DirectoryRow['outcomes'] {
  const outcomes = new Map(legalLabel(actor).map(({ outcome, mark }) => [outcome, { outcome, mark }]));
  return [...outcomes.values()];
}

function rowOf(actor: Actor, changed: ReadonlySet<string>): DirectoryRow {
  const status = currentStatus(actor)?.value;
  return {
    id: actor.id,
    kind: actor.kind,
    ...(actor.type ? { type: actor.type } : {}),
    // All that a name is chosen from, whatever the language.
    names: actor.names
      .filter(({ type }) => type === 'primary' || type === 'translation')
      .map(({ value, type, lang }) => ({ value, type, lang })),
    homes: homesOf(actor),
    countries: [...new Set(actor.countries.map(({ country }) => country))],
    activities: [...new Set(actor.activities.map(({ activity }) => activity))],
    ...(status ? { status } : {}),
    outcomes: outcomesOf(actor),
    changed: changed.has(actor.id),
  };
}

async function makeSurvey(dataset: OpenDataset): Promise<Survey> {
  const { edition } = dataset;
  const changed = new Set(edition.log.filter((entry) => isOfThisEdition(entry, edition)).map(({ actor }) => actor));
  const builder = new SearchBuilder();
  const rows: DirectoryRow[] = [];
  const relations: [string, string][] = [];
  for await (const batch of dataset.batches())
    for (const { actor } of batch) {
      builder.add(actor);
      rows.push(rowOf(actor, changed));
      for (const { to } of actor.relations) relations.push([actor.id, to]);
    }
  return {
    search: builder.build(),
    directory: { edition: edition.edition, rows, ties: tiesBetween(rows, relations) },
  };
}

/** How many relations there are between each two countries at which their actors are at home, the most first. */
function tiesBetween(rows: readonly DirectoryRow[], relations: readonly [string, string][]): Directory['ties'] {
  const homes = new Map(rows.map((row) => [row.id, row.homes]));
  const ties = new Map<string, number>();
  for (const [from, to] of relations)
    for (const a of homes.get(from) ?? [])
      for (const b of homes.get(to) ?? []) {
        if (a === b) continue;
        const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
        ties.set(pair, (ties.get(pair) ?? 0) + 1);
      }
  return [...ties]
    .map(([pair, count]) => ({ a: pair.slice(0, 2), b: pair.slice(3), count }))
    .sort((x, y) => y.count - x.count);
}
