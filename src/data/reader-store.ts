/**
 * The reader's own data: settings now, decisions and notes with them. A database of its own, which no
 * generation, rebuild or import of the dataset touches.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { Settings } from '../contract';

interface ReaderSchema extends DBSchema {
  settings: { key: 'settings'; value: unknown };
}

/** Name of the reader's database. */
export const READER_DATABASE = 'reader';

const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[^\s/]*$/));

const settingsSchema = v.object({
  offHosts: v.fallback(v.pipe(v.array(host), v.maxLength(10_000)), []),
  language: v.fallback(v.picklist(['auto', 'en', 'es', 'pt']), 'auto'),
  hoverDelay: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)), 300),
  showPossible: v.fallback(v.boolean(), true),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Settings from anything: unknown fields are dropped, damaged ones fall back to the default, the rest stays. */
export function parseSettings(data: unknown): Settings {
  return v.parse(settingsSchema, typeof data === 'object' && data !== null ? data : {});
}

/** What the reader keeps. Where the browser offers no database it is kept in memory and lost with it. */
export interface ReaderStore {
  settings(): Promise<Settings>;
  /** Takes over the fields of `change` that are valid; answers what now holds. */
  changeSettings(change: Partial<Settings>): Promise<Settings>;
}

/** Opens the reader's database, or a memory of the same shape where there is none. */
export function openReaderStore(): ReaderStore {
  let database: Promise<IDBPDatabase<ReaderSchema> | null> | undefined;
  let memory: unknown = {};
  const open = () => {
    database ??= openDB<ReaderSchema>(READER_DATABASE, 1, {
      upgrade(db, from) {
        if (from < 1) db.createObjectStore('settings');
      },
      terminated: () => {
        database = undefined;
      },
    }).catch(() => null);
    return database;
  };
  const read = async () => {
    const db = await open();
    return parseSettings(db ? await db.get('settings', 'settings') : memory);
  };
  return {
    settings: read,
    async changeSettings(change) {
      const settings = parseSettings({ ...(await read()), ...change });
      const db = await open();
      if (db) await db.put('settings', settings, 'settings');
      else memory = settings;
      return settings;
    },
  };
}
