/**
 * The dataset's database, the only place that opens it. Records live in generations: an install writes a new
 * one and flips `active`, so that an interrupted install leaves the old one in force. Everything in here can be
 * rebuilt from the bundle; the reader's own data is elsewhere (reader-store.ts).
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Lexicon } from '../core/names/lexicon';
import type { Actor, Edition, NotActor, Relation, Source } from '../model';

export interface StoredActor {
  generation: number;
  id: string;
  actor: Actor;
  incoming: { from: string; relation: Relation }[];
}

export interface StoredSource {
  generation: number;
  id: string;
  source: Source;
}

/** What is true of one generation. It is written last but for `active`. */
export interface StoredGeneration {
  generation: number;
  edition: Edition;
  /** Digest of the bundle it was made from. */
  digest: string;
  actors: number;
  /** Kept whole: they are few, and the index is remade from them. */
  notActors: NotActor[];
  installed: string;
}

/** The compiled index of a generation: a cache, remade from the records whenever it does not fit. */
export interface StoredIndex {
  generation: number;
  image: Blob;
  lexicon: Lexicon;
}

/** What listing and searching a generation need, as text: a cache, remade from the records whenever it is not there. */
export interface StoredSurvey {
  generation: number;
  lines: Blob;
  search: Blob;
}

interface DatasetSchema extends DBSchema {
  state: { key: 'active' | 'rebuilt'; value: { generation?: number; when?: string; why?: string } };
  generations: { key: number; value: StoredGeneration };
  actors: { key: [number, string]; value: StoredActor };
  sources: { key: [number, string]; value: StoredSource };
  indexes: { key: number; value: StoredIndex };
  surveys: { key: number; value: StoredSurvey };
}

export type DatasetDatabase = IDBPDatabase<DatasetSchema>;

/** Name of the dataset's database. */
export const DATASET_DATABASE = 'dataset';

/**
 * Opens the dataset's database, making its stores on first use. Each version has its own step below; steps are
 * never edited once released. `onClosed` is told when the connection is closed under us: by the browser, or because
 * the database is to be deleted.
 */
export function openDatasetDatabase(onClosed: () => void): Promise<DatasetDatabase> {
  return openDB<DatasetSchema>(DATASET_DATABASE, 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('state');
        db.createObjectStore('generations', { keyPath: 'generation' });
        db.createObjectStore('actors', { keyPath: ['generation', 'id'] });
        db.createObjectStore('sources', { keyPath: ['generation', 'id'] });
        db.createObjectStore('indexes', { keyPath: 'generation' });
      }
      if (from < 2) db.createObjectStore('surveys', { keyPath: 'generation' });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
