/** Search over the open dataset, and the list of all its actors. Both are made when first asked for. */
import type { Directory, DirectoryRow } from '../contract';
import { type Hit, type RecordSearch, SearchBuilder } from '../data/search';
import type { Actor, CountryCode } from '../model';
import { legalLabel } from '../record/legal-label';
import { currentStatus } from '../record/status';
import { type OpenDataset, openDataset } from './dataset';

const searches = new WeakMap<OpenDataset, Promise<RecordSearch>>();

async function buildSearch(dataset: OpenDataset): Promise<RecordSearch> {
  const builder = new SearchBuilder();
  for await (const batch of dataset.batches()) for (const { actor } of batch) builder.add(actor);
  return builder.build();
}

/** The search over a dataset, built once. */
function searchOf(dataset: OpenDataset): Promise<RecordSearch> {
  let search = searches.get(dataset);
  if (!search) {
    search = buildSearch(dataset);
    searches.set(dataset, search);
    search.catch(() => searches.delete(dataset));
  }
  return search;
}

/** The actors whose names or summaries fit the text, best first, with the name that fits. */
export async function findActors(text: string, limit: number): Promise<Hit[]> {
  return (await searchOf(await openDataset())).find(text, limit);
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

/** Every actor in a line, and how many relations the records state between countries. */
export async function readDirectory(): Promise<Directory> {
  const dataset = await openDataset();
  const changed = new Set(dataset.edition.log.map(({ actor }) => actor));
  const rows: DirectoryRow[] = [];
  const relations: [string, string][] = [];
  for await (const batch of dataset.batches())
    for (const { actor } of batch) {
      rows.push(rowOf(actor, changed));
      for (const { to } of actor.relations) relations.push([actor.id, to]);
    }
  // Who lists all of them will soon search among them.
  void searchOf(dataset).catch(() => undefined);
  const homes = new Map(rows.map((row) => [row.id, row.homes]));
  const ties = new Map<string, number>();
  for (const [from, to] of relations)
    for (const a of homes.get(from) ?? [])
      for (const b of homes.get(to) ?? []) {
        if (a === b) continue;
        const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
        ties.set(pair, (ties.get(pair) ?? 0) + 1);
      }
  return {
    edition: dataset.edition.edition,
    rows,
    ties: [...ties]
      .map(([pair, count]) => ({ a: pair.slice(0, 2), b: pair.slice(3), count }))
      .sort((x, y) => y.count - x.count),
  };
}
