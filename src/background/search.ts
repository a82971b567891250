/**
 * Search over the open dataset, and the list of all its actors. Both come of one walk over all records, which is long
 * for a large dataset: what it gives is kept beside the records, and read again when the background has been stopped.
 */
import type { Directory, DirectoryRow } from '../contract';
import { type Hit, openSearch, type RecordSearch, SearchBuilder } from '../data/search';
import type { Actor } from '../model';
import { isOfThisEdition } from '../record/corrections';
import { homesOf } from '../record/homes';
import { legalLabel } from '../record/legal-label';
import { currentStatus } from '../record/status';
import { type OpenDataset, readDataset } from './dataset';

/** What one walk over all records gives. Which records an edition corrected is no part of it. */
interface Lines {
  rows: Omit<DirectoryRow, 'changed'>[];
  ties: Directory['ties'];
}

/** The two halves of it; the list does not wait for the search. */
interface Survey {
  directory: Promise<Directory>;
  search: Promise<RecordSearch>;
}

const surveys = new WeakMap<OpenDataset, Survey>();

/** The survey of a dataset, read or made when it is first asked for. */
function surveyOf(dataset: OpenDataset): Survey {
  let survey = surveys.get(dataset);
  if (!survey) {
    survey = openSurvey(dataset);
    surveys.set(dataset, survey);
    for (const half of Object.values(survey)) half.catch(() => surveys.delete(dataset));
  }
  return survey;
}

function openSurvey(dataset: OpenDataset): Survey {
  const kept = dataset.keptSurvey().catch(() => undefined);
  let making: ReturnType<typeof makeSurvey> | undefined;
  const half = async <K extends 'lines' | 'search', T>(which: K, read: (text: string) => T | Promise<T>) => {
    const blob = (await kept)?.[which];
    try {
      if (blob) return await read(await blob.text());
    } catch {
      // A cache that does not open is as good as none.
    }
    making ??= makeSurvey(dataset);
    return (await making)[which];
  };
  return {
    directory: half('lines', (text) => JSON.parse(text) as Lines).then((lines) => directoryOf(lines, dataset)),
    search: half('search', openSearch),
  };
}

/** The actors whose names or summaries fit the text, best first, with the name that fits. */
export async function findActors(text: string, limit: number): Promise<Hit[]> {
  return readDataset(async (dataset) => (await surveyOf(dataset).search).find(text, limit));
}

/** Every actor in a line, and how many relations the records state between countries. */
export async function readDirectory(): Promise<Directory> {
  return readDataset((dataset) => surveyOf(dataset).directory);
}

function directoryOf({ rows, ties }: Lines, { edition }: Pick<OpenDataset, 'edition'>): Directory {
  const changed = new Set(edition.log.filter((entry) => isOfThisEdition(entry, edition)).map(({ actor }) => actor));
  return { edition: edition.edition, rows: rows.map((row) => ({ ...row, changed: changed.has(row.id) })), ties };
}

/** The outcomes of the legal label, each once. */
function outcomesOf(actor: Actor): DirectoryRow['outcomes'] {
  const outcomes = new Map(legalLabel(actor).map(({ outcome, mark }) => [outcome, { outcome, mark }]));
  return [...outcomes.values()];
}

function rowOf(actor: Actor): Lines['rows'][number] {
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
  };
}

async function makeSurvey(dataset: OpenDataset): Promise<{ lines: Lines; search: RecordSearch }> {
  const builder = new SearchBuilder();
  const rows: Lines['rows'] = [];
  const relations: [string, string][] = [];
  for await (const batch of dataset.batches())
    for (const { actor } of batch) {
      builder.add(actor);
      rows.push(rowOf(actor));
      for (const { to } of actor.relations) relations.push([actor.id, to]);
    }
  const lines: Lines = { rows, ties: tiesBetween(rows, relations) };
  // Nobody waits for it, and where it cannot be kept it is made again.
  setTimeout(() => {
    const keep = (text: string) => new Blob([text], { type: 'application/json' });
    dataset.keepSurvey({ lines: keep(JSON.stringify(lines)), search: keep(builder.toText()) }).catch(() => undefined);
  });
  return { lines, search: builder.build() };
}

/** How many relations there are between each two countries at which their actors are at home, the most first. */
function tiesBetween(rows: Lines['rows'], relations: readonly [string, string][]): Directory['ties'] {
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
