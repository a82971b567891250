/**
 * The reader's own data: settings and decisions. A database of its own, which no generation, rebuild or import of
 * the dataset touches. Where the browser offers no database, and for what is decided in a private window, a memory
 * that lasts until the browser closes takes its place.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Decision, Settings } from '../contract';
import { MOST_DECISIONS, type Place, parseDecisions, placesThatHold } from './decisions';
import { parseSettings } from './settings';

interface ReaderSchema extends DBSchema {
  settings: { key: 'settings'; value: unknown };
  decisions: { key: string; value: Decision; indexes: { place: string } };
}

/** Name of the reader's database. */
export const READER_DATABASE = 'reader';

/** A memory that outlives the background and ends with the browser. */
export interface SessionMemory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** What the reader keeps. */
export interface ReaderStore {
  settings(): Promise<Settings>;
  /** Takes over the fields of `change` that are valid; answers what now holds. */
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  /** Every decision, newest first. */
  decisions(): Promise<Decision[]>;
  /** The decisions that hold on a page: made for it, for its site, or for always. */
  decisionsFor(place: Place): Promise<Decision[]>;
  /** Keeps a decision, in place of the one with the id `replaces`. Throws when there is no more room. */
  decide(decision: Decision, replaces?: string): Promise<Decision>;
  revoke(id: string): Promise<void>;
  /** Takes over settings and adds decisions, all in one go or not at all. */
  takeOver(settings: Settings, decisions: readonly Decision[]): Promise<void>;
}

function temporaryMemory(): SessionMemory {
  const kept = new Map<string, unknown>();
  return { get: async (key) => kept.get(key), set: async (key, value) => void kept.set(key, value) };
}

/** Opens the reader's database. `memory` takes its place where there is none. */
export function openReaderStore(memory: SessionMemory = temporaryMemory()): ReaderStore {
  let database: Promise<IDBPDatabase<ReaderSchema> | null> | undefined;
  const close = () => {
    database = undefined;
  };
  const openDatabase = async () => {
    try {
      return await openDB<ReaderSchema>(READER_DATABASE, 2, {
        upgrade(db, from) {
          if (from < 1) db.createObjectStore('settings');
          if (from < 2) db.createObjectStore('decisions', { keyPath: 'id' }).createIndex('place', 'place');
        },
        blocking(_current, _blocked, event) {
          (event.target as IDBDatabase).close();
          close();
        },
        terminated: close,
      });
    } catch {
      return null;
    }
  };
  const open = () => {
    database ??= openDatabase();
    return database;
  };

  const readSettings = async () => {
    const db = await open();
    return parseSettings(db ? await db.get('settings', 'settings') : await memory.get('settings'));
  };

  const remembered = async () => parseDecisions(await memory.get('decisions'));
  // One change of the memory after another: each reads the list, changes it and writes it back.
  let changing: Promise<unknown> = Promise.resolve();
  const changeMemory = (change: (decisions: Decision[]) => Decision[]) => {
    const mine = changing.then(async () => memory.set('decisions', change(await remembered())));
    changing = mine.catch(() => undefined);
    return mine;
  };

  const revoke = async (id: string) => {
    await (await open())?.delete('decisions', id);
    if ((await remembered()).some((d) => d.id === id)) await changeMemory((list) => list.filter((d) => d.id !== id));
  };

  return {
    settings: readSettings,
    async changeSettings(change) {
      const settings = parseSettings({ ...(await readSettings()), ...change });
      const db = await open();
      if (db) await db.put('settings', settings, 'settings');
      else await memory.set('settings', settings);
      return settings;
    },
    async decisions() {
      const stored = parseDecisions(await (await open())?.getAll('decisions'));
      return [...stored, ...(await remembered())].toSorted((a, b) => (a.made < b.made ? 1 : -1));
    },
    async decisionsFor(place) {
      const db = await open();
      const places = placesThatHold(place);
      const stored = db
        ? await Promise.all(places.map((where) => db.getAllFromIndex('decisions', 'place', where)))
        : [];
      return [...parseDecisions(stored.flat()), ...(await remembered()).filter((d) => places.includes(d.place))];
    },
    async decide(decision, replaces) {
      const db = decision.lasting ? await open() : null;
      const kept = { ...decision, lasting: db !== null };
      if (db) {
        if ((await db.count('decisions')) >= MOST_DECISIONS)
          throw new Error(`${MOST_DECISIONS} decisions are kept already; revoke some first`);
        await db.put('decisions', kept);
      } else await changeMemory((list) => [...list, kept].slice(-MOST_DECISIONS));
      if (replaces) await revoke(replaces);
      return kept;
    },
    revoke,
    async takeOver(settings, decisions) {
      const db = await open();
      if (!db) {
        await memory.set('settings', settings);
        const known = new Set(decisions.map((d) => d.id));
        await changeMemory((list) => [...list.filter((d) => !known.has(d.id)), ...decisions].slice(-MOST_DECISIONS));
        return;
      }
      const writing = db.transaction(['settings', 'decisions'], 'readwrite');
      const kept = writing.objectStore('decisions');
      const all = new Set([...(await kept.getAllKeys()), ...decisions.map((d) => d.id)]);
      if (all.size > MOST_DECISIONS) throw new Error(`there is room for ${MOST_DECISIONS} decisions, not ${all.size}`);
      await Promise.all([
        writing.objectStore('settings').put(settings, 'settings'),
        ...decisions.map((decision) => kept.put(decision)),
        writing.done,
      ]);
    },
  };
}
