/**
 * `npm run bench:explorer [-- chromium|firefox]`: the explorer with the dataset that ships and with 20,000 records made
 * from it, in one run: how long the list and a search take in the background, from a key to the rows on the screen, and
 * what scrolling does to the frames. Medians, and the large dataset as a multiple of the small one.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isFresh } from '../build.mjs';
import { requireBrowser } from '../scripts/find-browsers.mjs';
import { Lab } from '../tests/browser/lab.mjs';
import { launch } from '../tests/browser/launch.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RECORDS = 20_000;
/** What a reader types, key by key, until the name is there. */
const TYPED = ['j', 'jo', 'joa', 'joaquin', 'joaquin guz', 'zambda garcia', 'cartel', 'los perrones', 'comando ver'];
/** Finds nothing: between two texts, so that each changes the list. */
const NOTHING = 'xqzvwk';
const LONGEST_INSTALL = 240_000;
/** Frames of a scroll, and pixels of each: some five screens a second. */
const FRAMES = 240;
const PIXELS = 90;

/** Numbers from 0 to 1 that are the same in every run. @param {number} seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * As many records as asked for: the real ones, then such as a long official list would give, of their parts and of words
 * of all names.
 * @param {any} dataset @param {number} count
 */
function grown(dataset, count) {
  const random = numbers(7);
  const words = dataset.actors.flatMap((/** @type {any} */ { names }) =>
    names.flatMap((/** @type {any} */ { value }) => value.split(' ')),
  );
  const word = () => words[Math.floor(random() * words.length)];
  const actors = [...dataset.actors];
  for (let i = 0; actors.length < count; i++) {
    const model = dataset.actors[i % dataset.actors.length];
    const round = Math.floor(i / dataset.actors.length);
    actors.push({
      ...model,
      id: `${model.id}-${round}`,
      names: model.names
        .slice(0, 4)
        .map((/** @type {any} */ name) => ({ ...name, value: `${word()} ${word()} ${word()}` })),
      relations: model.relations.slice(0, 3),
      events: [],
      denials: [],
      conflicts: [],
    });
  }
  return { ...dataset, actors };
}

/** @param {number[]} values @param {number} share */
const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

/** In a document of the extension: whether what listing and searching need is kept beside the records. */
async function isSurveyKept() {
  /** @type {IDBDatabase} */
  const db = await new Promise((done, fail) => {
    const opening = indexedDB.open('dataset');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  try {
    return await new Promise((done, fail) => {
      const counting = db.transaction('surveys').objectStore('surveys').count();
      counting.onsuccess = () => done(counting.result > 0);
      counting.onerror = () => fail(counting.error);
    });
  } finally {
    db.close();
  }
}

/** In the page: types a text at once, and waits until its rows are on the screen. @param {string} text */
async function typeAndWait(text) {
  const input = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
  const list = /** @type {HTMLElement} */ (document.querySelector('main'));
  const begun = performance.now();
  const changed = new Promise((done) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done(undefined);
    });
    observer.observe(list, { childList: true, subtree: true, characterData: true });
    setTimeout(done, 5_000);
  });
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await changed;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begun;
}

/** In the page: scrolls the list frame by frame; answers how long each frame took. @param {number} frames @param {number} pixels */
async function scroll(frames, pixels) {
  const took = [];
  let last = await new Promise((done) => requestAnimationFrame(done));
  for (let i = 0; i < frames; i++) {
    scrollBy(0, pixels);
    const now = await new Promise((done) => requestAnimationFrame(done));
    took.push(now - last);
    last = now;
  }
  return took;
}

/** @param {'chromium' | 'firefox'} kind @param {string} executable @param {string} extension */
async function measure(kind, executable, extension) {
  const options = { executable, headless: true, extension, prefs: { 'privacy.reduceTimerPrecision': false } };
  const browser = await launch(kind, options);
  const lab = new Lab(browser, '', root, () => launch(kind, options));
  try {
    const health = await lab.until(() => lab.ask('health', null).catch(() => null), 'the dataset', LONGEST_INSTALL);
    await browser.background.kill();
    const timed = async (/** @type {string} */ call, /** @type {unknown} */ request) => {
      const begun = performance.now();
      await lab.ask(call, request);
      return performance.now() - begun;
    };
    const made = await timed('directory', null);
    await lab.until(() => browser.evaluate(isSurveyKept), 'the survey kept', 60_000);
    await browser.background.kill();
    const cold = await timed('directory', null);
    const firstSearch = await timed('search', { text: TYPED[0], limit: 6 });
    const warm = await timed('directory', null);
    const searches = [];
    for (const text of TYPED) searches.push(await timed('search', { text, limit: 50_000 }));
    const suggestions = [];
    for (const text of TYPED) suggestions.push(await timed('search', { text, limit: 6 }));

    const page = await lab.openOwn('pages/explorer/index.html');
    await page.bringToFront();
    await lab.until(() => page.evaluate(() => document.querySelector('.row') !== null), 'rows', 60_000);
    const keys = [];
    for (const text of TYPED) {
      keys.push(await page.evaluate(typeAndWait, text));
      await page.evaluate(typeAndWait, NOTHING);
    }
    await page.evaluate(typeAndWait, '');
    const still = await page.evaluate(scroll, FRAMES / 4, 0);
    const frames = await page.evaluate(scroll, FRAMES, PIXELS);
    return { records: health.actors, made, cold, firstSearch, warm, searches, suggestions, keys, still, frames };
  } finally {
    await browser.close();
  }
}

/** @param {'chromium' | 'firefox'} kind */
async function bench(kind) {
  const { executable } = await requireBrowser(kind);
  if (!isFresh(kind)) await build([kind]);
  const shipped = path.join(root, 'dist', kind);
  const large = path.join(root, '.cache/bench-explorer', kind);
  rmSync(large, { recursive: true, force: true });
  cpSync(shipped, large, { recursive: true });
  const folder = path.join(large, 'dataset');
  const files = readdirSync(folder).filter((file) => file.startsWith('records-'));
  const actors = files.flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  for (const [i, file] of files.entries())
    writeFileSync(path.join(folder, file), i === 0 ? JSON.stringify(grown({ actors }, RECORDS).actors) : '[]');

  const [small, big] = [await measure(kind, executable, shipped), await measure(kind, executable, large)];
  console.log(`\n${kind}: ${small.records} records, ${big.records} records, multiple`);
  /** @param {string} what @param {(m: typeof small) => number} of */
  const line = (what, of) =>
    console.log(
      `${what.padEnd(52)} ${of(small).toFixed(0).padStart(6)} ms ${of(big).toFixed(0).padStart(6)} ms  ×${(of(big) / of(small)).toFixed(1)}`,
    );
  line('list of all, made for the first time', (m) => m.made);
  line('list of all, background just started', (m) => m.cold);
  line('first search after it', (m) => m.firstSearch);
  line('list of all, again', (m) => m.warm);
  line('search for the list, median', (m) => at(m.searches, 0.5));
  line('search for the list, longest', (m) => at(m.searches, 1));
  line('six suggestions, median', (m) => at(m.suggestions, 0.5));
  line('key to rows on the screen, median', (m) => at(m.keys, 0.5));
  line('key to rows on the screen, longest', (m) => at(m.keys, 1));
  line('frame at rest, median', (m) => at(m.still, 0.5));
  line('frame while scrolling, median', (m) => at(m.frames, 0.5));
  line('frame while scrolling, 19 in 20 within', (m) => at(m.frames, 0.95));
  line('frame while scrolling, longest', (m) => at(m.frames, 1));
  rmSync(large, { recursive: true, force: true });
}

const asked = process.argv.slice(2);
for (const kind of /** @type {const} */ (['chromium', 'firefox']))
  if (asked.length === 0 || asked.includes(kind)) await bench(kind);
