/**
 * The dataset as the background uses it: opened when first needed, repaired when damaged, in memory where the
 * browser offers no database. The background may be stopped at any moment; nothing here has to survive that.
 */
import { deleteDB } from 'idb';
import type { DatasetCheck, DatasetHealth, Profile } from '../contract';
import { Gazetteer, verifyImage } from '../core/gazetteer/gazetteer';
import type { Lexicon } from '../core/names/lexicon';
import { fromFiles } from '../data/bundle';
import { compileIndex, installDataset, rebuildIndex, storedActors } from '../data/install';
import {
  DATASET_DATABASE,
  type DatasetDatabase,
  openDatasetDatabase,
  type StoredActor,
  type StoredGeneration,
  type StoredIndex,
  type StoredSurvey,
} from '../data/store';
import type { Actor, Dataset, Edition, Source } from '../model';
import { browser } from '../platform/browser';
import { citations } from '../record/citations';
import { readImage } from './read-image';

/** Digest of the bundled dataset, put in by the build: tells whether what is installed is what is bundled. */
declare const BUNDLE_DIGEST: string;

/** What matching and resolving need, and which edition it is. */
export interface OpenDataset {
  gazetteer: Gazetteer;
  lexicon: Lexicon;
  edition: Edition;
  actors: number;
  storage: DatasetHealth['storage'];
  rebuilt?: { when: string; why: string };
  /** What can be read back, counted and compared; and the index remade from the records. */
  check(): Promise<DatasetCheck>;
  remakeIndex(): Promise<void>;
  actor(id: string): Promise<StoredActor | undefined>;
  source(id: string): Promise<Source | undefined>;
  /** All actors in the order of their ids, some hundreds at a time. */
  batches(): AsyncIterable<StoredActor[]>;
  /** The survey that was kept of this generation, if one was. */
  keptSurvey(): Promise<Survey | undefined>;
  keepSurvey(survey: Survey): Promise<void>;
}

type Survey = Pick<StoredSurvey, 'lines' | 'search'>;

/** Actors read at a time when all are read. */
const BATCH = 400;

/** The dataset as it is open or being opened now. Nothing that failed or was closed stays here. */
let opening: Promise<OpenDataset> | undefined;
/** A restoring that is under way: a second one would delete the database under the first. */
let restoring: Promise<OpenDataset> | undefined;

/** The dataset, opened once per life of the background. */
export function openDataset(): Promise<OpenDataset> {
  return opening ?? open((forget) => openOrRepair(forget));
}

/** Takes the place of what was open. `work` is given what to call when the browser closes the database. */
function open(work: (forget: () => void) => Promise<OpenDataset>): Promise<OpenDataset> {
  const forget = () => {
    if (opening === mine) opening = undefined;
  };
  const mine: Promise<OpenDataset> = work(forget).catch((error) => {
    forget();
    throw error;
  });
  opening = mine;
  return mine;
}

/**
 * Reads from the open dataset; once more from the next one, where the database was closed meanwhile because the
 * dataset was restored.
 */
export async function readDataset<T>(read: (dataset: OpenDataset) => Promise<T>): Promise<T> {
  const asked = openDataset();
  const dataset = await asked;
  try {
    return await read(dataset);
  } catch (error) {
    if (opening === asked) throw error;
    return read(await openDataset());
  }
}

/** Compares what is installed with its checksum and its counts. */
export async function checkDataset(): Promise<DatasetCheck> {
  return readDataset((dataset) => dataset.check());
}

/** Remakes the compiled index from the installed records, and opens the dataset anew with it. */
export async function rebuildIndexes(): Promise<OpenDataset> {
  await readDataset((dataset) => dataset.remakeIndex());
  return open((forget) => openOrRepair(forget));
}

/** Throws away what is installed and installs the bundle again. Whoever asks meanwhile waits for it. */
export function restoreBundle(): Promise<OpenDataset> {
  const before = opening;
  restoring ??= open(async (forget) => {
    const { storage } = (await before?.catch(() => undefined)) ?? {};
    return openOrRepair(forget, storage === 'memory' ? undefined : 'asked for by the reader');
  }).finally(() => {
    restoring = undefined;
  });
  return restoring;
}

const fetchBundle = (): Promise<Dataset> =>
  fromFiles(async (file) => (await fetch(browser.runtime.getURL(`dataset/${file}`))).json());

async function openOrRepair(forget: () => void, rebuildBecause?: string): Promise<OpenDataset> {
  let why = rebuildBecause;
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      if (why !== undefined) await deleteDB(DATASET_DATABASE);
      return await openInstalled(forget, why);
    } catch (error) {
      why = `the database could not be read (${(error as Error).name}: ${(error as Error).message})`;
    }
  }
  return openInMemory();
}

async function openInstalled(forget: () => void, rebuiltBecause?: string): Promise<OpenDataset> {
  const db = await openDatasetDatabase(forget);
  try {
    let installed = await readActive(db);
    if (installed?.head.digest !== BUNDLE_DIGEST) {
      const written = await installDataset(db, await fetchBundle(), BUNDLE_DIGEST);
      installed = await readActive(db);
      if (installed?.generation !== written) throw new Error(`generation ${written} was not written`);
    }
    if (rebuiltBecause !== undefined)
      await db.put('state', { when: new Date().toISOString(), why: rebuiltBecause }, 'rebuilt');
    const { generation, head } = installed;
    const rebuilt = rebuiltBecause === undefined ? installed.rebuilt : await db.get('state', 'rebuilt');
    const { gazetteer, lexicon } = await openIndex(db, generation, installed.index);
    return {
      gazetteer,
      lexicon,
      edition: head.edition,
      actors: head.actors,
      storage: 'indexeddb',
      ...(rebuilt?.when && rebuilt.why ? { rebuilt: { when: rebuilt.when, why: rebuilt.why } } : {}),
      async check() {
        const stored = await db.getAll('actors', IDBKeyRange.bound([generation], [generation + 1], false, true));
        const image = await (await db.get('indexes', generation))?.image.arrayBuffer();
        return {
          readable: stored.filter(({ id, actor }) => actor?.id === id).length,
          expected: head.actors,
          index: image && verifyImage(image) ? 'sound' : 'damaged',
        };
      },
      remakeIndex: async () => void (await rebuildIndex(db, generation)),
      actor: (id) => db.get('actors', [generation, id]),
      source: async (id) => (await db.get('sources', [generation, id]))?.source,
      async *batches() {
        for (let after = ''; ; ) {
          const range = IDBKeyRange.bound([generation, after], [generation + 1], true, true);
          const batch = await db.getAll('actors', range, BATCH);
          if (batch.length > 0) yield batch;
          if (batch.length < BATCH) return;
          after = batch.at(-1)!.id;
        }
      },
      keptSurvey: () => db.get('surveys', generation),
      keepSurvey: async (survey) => void (await db.put('surveys', { generation, ...survey })),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

interface Installed {
  generation: number;
  head: StoredGeneration;
  index: StoredIndex | undefined;
  rebuilt: { when?: string; why?: string } | undefined;
}

/** What is in force, in one transaction: a page waits for it whenever the background has been stopped. */
async function readActive(db: DatasetDatabase): Promise<Installed | undefined> {
  const read = db.transaction(['state', 'generations', 'indexes']);
  // Whatever fails here fails where it is asked for.
  read.done.catch(() => undefined);
  const [state, rebuilt] = await Promise.all([
    read.objectStore('state').get('active'),
    read.objectStore('state').get('rebuilt'),
  ]);
  const generation = state?.generation;
  if (generation === undefined) return undefined;
  const [head, index] = await Promise.all([
    read.objectStore('generations').get(generation),
    // A cache that cannot be read is as good as none.
    read
      .objectStore('indexes')
      .get(generation)
      .catch(() => undefined),
  ]);
  if (!head) throw new Error(`generation ${generation} is missing`);
  return { generation, head, index, rebuilt };
}

async function openIndex(
  db: DatasetDatabase,
  generation: number,
  stored: StoredIndex | undefined,
): Promise<{ gazetteer: Gazetteer; lexicon: Lexicon }> {
  try {
    if (stored) return { gazetteer: Gazetteer.open(await readImage(stored.image)), lexicon: stored.lexicon };
  } catch {
    // A cache that does not open is as good as none.
  }
  const { image, lexicon } = await rebuildIndex(db, generation);
  return { gazetteer: Gazetteer.open(image), lexicon };
}

async function openInMemory(): Promise<OpenDataset> {
  const dataset = await fetchBundle();
  const { image, lexicon } = compileIndex(dataset.actors, dataset.notActors);
  const actors = new Map(storedActors(dataset.actors, 0).map((stored) => [stored.id, stored]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    gazetteer: Gazetteer.open(image),
    lexicon,
    edition: dataset.edition,
    actors: dataset.actors.length,
    storage: 'memory',
    check: async () => ({ readable: actors.size, expected: actors.size, index: 'sound' }),
    remakeIndex: async () => undefined,
    actor: async (id) => actors.get(id),
    source: async (id) => sources.get(id),
    async *batches() {
      yield [...actors.values()];
    },
    keptSurvey: async () => undefined,
    keepSurvey: async () => undefined,
  };
}

/** What a graph or a list says of an actor that it names. */
export function neighbourOf(actor: Actor): Profile['others'][string] {
  return {
    kind: actor.kind,
    names: actor.names,
    countries: [...new Set(actor.countries.map((c) => c.country))],
  };
}

/** Everything a screen shows of one actor, read from the database now; null when there is no such actor. */
export function readProfile(id: string): Promise<Profile | null> {
  return readDataset((dataset) => profileFrom(dataset, id));
}

async function profileFrom(dataset: OpenDataset, id: string): Promise<Profile | null> {
  const stored = await dataset.actor(id);
  if (!stored) return null;
  const { actor, incoming } = stored;

  const others: Profile['others'] = {};
  const neighbours = new Set([...actor.relations.map((r) => r.to), ...incoming.map((r) => r.from)]);
  await Promise.all(
    [...neighbours].map(async (other) => {
      const found = await dataset.actor(other);
      if (found) others[other] = neighbourOf(found.actor);
    }),
  );

  const cited = new Set([...citations(actor)].flatMap((c) => c.refs.map((r) => r.source)));
  for (const { relation } of incoming) for (const ref of relation.refs) cited.add(ref.source);
  const sources: Profile['sources'] = {};
  await Promise.all(
    [...cited].map(async (source) => {
      const found = await dataset.source(source);
      if (found) sources[source] = found;
    }),
  );
  return { actor, incoming, others, sources, edition: dataset.edition };
}

/** How the dataset fares, for settings and the toolbar popup. */
export async function readHealth(): Promise<DatasetHealth> {
  const { edition, actors, storage, rebuilt } = await openDataset();
  return { edition: edition.edition, actors, storage, ...(rebuilt ? { rebuilt } : {}) };
}
