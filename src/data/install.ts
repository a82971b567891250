/** Bundle → a new generation in the database, with its compiled index. */
import { compileGazetteer, verifyImage } from '../core/gazetteer/gazetteer';
import { buildLexicon, type Lexicon } from '../core/names/lexicon';
import type { Actor, Dataset, NotActor } from '../model';
import { clearedThroughout } from '../record/legal-label';
import type { DatasetDatabase, StoredActor } from './store';

/** The index of a set of records: the gazetteer's image and the lexicon that explains its payloads. */
export interface Index {
  image: ArrayBuffer;
  lexicon: Lexicon;
}

/** Compiles names for matching. Names that cannot be matched are left out, as compileGazetteer reports. */
export function compileIndex(actors: readonly Actor[], notActors: readonly NotActor[]): Index {
  const lexicon = buildLexicon(actors, notActors, clearedThroughout);
  const { image } = compileGazetteer(lexicon.names.map(({ surface, exact }, payload) => ({ surface, payload, exact })));
  if (!verifyImage(image)) throw new Error('the compiled index does not match its checksum');
  return { image, lexicon };
}

/** Actors as the database keeps them: each with the relations that others state towards it. */
export function storedActors(actors: readonly Actor[], generation: number): StoredActor[] {
  const stored = new Map(
    actors.map((actor) => [actor.id, { generation, id: actor.id, actor, incoming: [] } as StoredActor]),
  );
  for (const actor of actors)
    for (const relation of actor.relations) stored.get(relation.to)?.incoming.push({ from: actor.id, relation });
  return [...stored.values()];
}

/**
 * Writes the dataset as a new generation and makes it the active one; the generations before it are then removed.
 * If anything fails on the way, what was active stays so. Returns the new generation's number.
 */
export async function installDataset(db: DatasetDatabase, dataset: Dataset, digest: string): Promise<number> {
  const known = await db.getAllKeys('generations');
  const orphan = (await db.getAllKeys('indexes')).at(-1) ?? 0;
  const generation = Math.max(0, orphan, ...known) + 1;
  const { image, lexicon } = compileIndex(dataset.actors, dataset.notActors);

  const writing = db.transaction(['actors', 'sources', 'indexes', 'generations'], 'readwrite');
  const written = writing.done;
  // One write that fails ends the transaction, and that is where its error is heard.
  const write = (request: Promise<unknown>) => void request.catch(() => undefined);
  try {
    for (const actor of storedActors(dataset.actors, generation)) write(writing.objectStore('actors').put(actor));
    for (const source of dataset.sources)
      write(writing.objectStore('sources').put({ generation, id: source.id, source }));
    write(writing.objectStore('indexes').put({ generation, image: new Blob([image]), lexicon }));
    write(
      writing.objectStore('generations').put({
        generation,
        edition: dataset.edition,
        digest,
        actors: dataset.actors.length,
        notActors: dataset.notActors,
        installed: new Date().toISOString(),
      }),
    );
    await written;
  } catch (error) {
    // Half a generation must not stay behind: the next one would take its number.
    written.catch(() => undefined);
    try {
      writing.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
  await db.put('state', { generation }, 'active');
  await removeOtherGenerations(db, generation);
  return generation;
}

/** Remakes the index of a generation from its records, where the cached one is missing or does not fit. */
export async function rebuildIndex(db: DatasetDatabase, generation: number): Promise<Index> {
  const head = await db.get('generations', generation);
  const stored = await db.getAll('actors', IDBKeyRange.bound([generation], [generation + 1], false, true));
  if (!head || stored.length !== head.actors) throw new Error(`generation ${generation} is not whole`);
  const index = compileIndex(
    stored.map((s) => s.actor),
    head.notActors,
  );
  await db.put('indexes', { generation, image: new Blob([index.image]), lexicon: index.lexicon });
  return index;
}

async function removeOtherGenerations(db: DatasetDatabase, keep: number): Promise<void> {
  const removing = db.transaction(['actors', 'sources', 'indexes', 'surveys', 'generations'], 'readwrite');
  for (const store of ['actors', 'sources'] as const) {
    removing.objectStore(store).delete(IDBKeyRange.upperBound([keep], true));
    removing.objectStore(store).delete(IDBKeyRange.lowerBound([keep + 1]));
  }
  for (const store of ['indexes', 'surveys', 'generations'] as const) {
    removing.objectStore(store).delete(IDBKeyRange.upperBound(keep, true));
    removing.objectStore(store).delete(IDBKeyRange.lowerBound(keep, true));
  }
  await removing.done;
}
