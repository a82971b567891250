/**
 * The product's own background with the bench beside it: its driver (`run.mjs`) calls what hangs on `bench`. Work
 * is begun and asked for, since a driver may wait only so long for one answer.
 */
import '../../src/background/main';
import { type IDBPDatabase, openDB } from 'idb';
import { readImage } from '../../src/background/read-image';
import { compileGazetteer, Gazetteer } from '../../src/core/gazetteer/gazetteer';
import { makeNames, makePages } from '../dictionary';
import { type Measured, Race } from '../measure';
import { entriesOf, ours } from '../ours';
import { peersFor } from '../peers';

const loaded = performance.now();
const PAGES = 40;
const PAGE_CHARS = 100_000;
/** The clock of a browser is coarse, a tenth of a millisecond: as many pages a turn as the bare loop reads in some two. */
const PAGES_PER_TURN = 10;
const WARM_UP = 3;
const ROUNDS = 10;

/** What a background says that was asked right after its start: milliseconds, one after another. */
export interface FirstAnswer {
  /** From the question to the first line of the program. */
  wakeMs: number;
  /** Until all modules are evaluated. */
  loadMs: number;
  /** Until the listener is called. */
  deliverMs: number;
  databaseMs: number;
  readMs: number;
  openMs: number;
  scanMs: number;
  matches: number;
}

function database(): Promise<IDBPDatabase> {
  return openDB('bench', 1, { upgrade: (db) => void db.createObjectStore('images') });
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const tasks = {
  /** Contenders take turns; the peers only where building them leaves room in a browser. */
  async race(size: number): Promise<Measured[]> {
    const names = makeNames(size);
    const contenders = ours(names);
    await pause();
    if (size <= 100_000) contenders.push(...peersFor(names, true));
    const options = { names: size, pagesPerTurn: PAGES_PER_TURN };
    const race = new Race(contenders, makePages(names, PAGES, PAGE_CHARS), options);
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      await pause();
      race.round(round >= 0);
    }
    return race.results();
  },

  /** Keeps an image of so many names as the product keeps its own, and returns its size and a page to ask about. */
  async store(size: number): Promise<{ bytes: number; text: string }> {
    const names = makeNames(size);
    const { image } = compileGazetteer(entriesOf(names));
    await (await database()).put('images', new Blob([image]), 'image');
    return { bytes: image.byteLength, text: makePages(names, 1, PAGE_CHARS)[0]! };
  },
};

/** When the first line ran: `run.mjs` puts it in front of the program. */
declare const benchBegan: number;

let gazetteer: Gazetteer | undefined;

async function answer(text: string, askedAt: number): Promise<FirstAnswer> {
  const asked = performance.now();
  const db = await database();
  const connected = performance.now();
  const blob = (await db.get('images', 'image')) as Blob;
  const image = await readImage(blob);
  const read = performance.now();
  gazetteer = Gazetteer.open(image);
  const opened = performance.now();
  const matches = gazetteer.scan(text).length;
  return {
    wakeMs: performance.timeOrigin + benchBegan - askedAt,
    loadMs: loaded - benchBegan,
    deliverMs: asked - loaded,
    databaseMs: connected - asked,
    readMs: read - connected,
    openMs: opened - read,
    scanMs: performance.now() - opened,
    matches,
  };
}

function scanAgain(text: string): number {
  const from = performance.now();
  gazetteer?.scan(text);
  return performance.now() - from;
}

chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (typeof message?.benchAgain === 'string') reply(scanAgain(message.benchAgain));
  if (typeof message?.benchText !== 'string') return undefined;
  void answer(message.benchText, message.askedAt).then(reply);
  return true;
});

let pending: { value?: unknown; error?: string } = {};

Object.assign(globalThis, {
  bench: {
    begin(task: keyof typeof tasks, size: number): void {
      pending = {};
      const mine = pending;
      setTimeout(() => {
        tasks[task](size).then(
          (value) => {
            mine.value = value;
          },
          (error: Error) => {
            mine.error = `${error.message}\n${error.stack}`;
          },
        );
      }, 0);
    },
    ask: () => pending,
  },
});
