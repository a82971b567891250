/**
 * `npm run bench:page [-- --json] [-- --quick]`: what Backgrounder costs a page, measured on the built extension in
 * Chromium beside mark.js in its fastest mode (one regular expression of all names) and beside wrapping in `<mark>`
 * by hand, in one run, interleaved, on the same pages. Everything on the page's main thread counts: scripts, styles,
 * layout, painting.
 *
 * What it cannot be less than, on the page of 300 names in Chromium 156 (other work beside it, least and median of
 * 5): the frame that paints five ranges by a script of ten lines, as many as stand near the viewport, 1.6 and 2.2 ms
 * underlined, 0.9 and 1.4 tinted; all 300 underlined, 8.0 and 10.1. Reading the text of all paragraphs 0.5 ms, asking
 * whether they are plain 0.3.
 *
 * The page without actors is opened, and the tasks that are ours are counted (`opening`): of 9.4 to 11.4 ms, by how
 * fast the shared machine is, 2.7 to begin, 4 to 5 for the background's first answer, reading and sending, 1 for its
 * second; quiet 2.4, 4.1 and 0.7. Three quarters of a profile of it are calls of the browser's own interfaces, most of
 * them messages. On the pages with names Backgrounder is set off by a message that the settings have changed; a page
 * that is opened has the answer to its first question instead. Such a message costs a page that does nothing on it 2.0
 * to 2.5 ms where the page of 300 names costs 20 to 25 and the one without actors 5.6 to 11, with the load. A script
 * of ten lines that on it reads the paragraphs, sends them, and underlines five of the ranges that it is answered took
 * 8.3, 9.8 and 17.5 in three rounds, where mark.js in another run took 128. What a page costs by itself in the time
 * that is measured is 0.2 to 0.5.
 *
 * A night later, little else running, `--quick`: the page without actors 8.2, the page of 300 names 4.6 times as fast as mark.js.
 * The next one: 9.5 (8.6 to 10.0), and 5.4 times; the page of 2,000 names 8.5 times, 99 ms.
 * Another machine of the kind, quiet, `--quick`: the page of 300 names 40 ms, mark.js 120, wrapping 54 to 60; the one without
 * actors 13.6; the code of the day before the same in the same minutes.
 * In turns with the code that sent JSON, on a machine with a load of 10 and more (least and median, spent on reading
 * alone): the page without actors 14.4 and 17.6 ms before, 6.8 and 8.1 now (of 5). The page of 300 names 28.3 and 47.9
 * before, 29.4 and 40.8 now (of 8), in another round 22.8 and 29.8 before, 20.4 and 36.1 now (of 5); that of 2,000 names
 * 62 and 73, 62 and 69 (of 4): there the difference is not beyond the noise.
 *
 * Texts travel as they are, 3,500 characters a message. In four sizes (of 8 each) answering the page without actors took
 * from the first message on, least and median, 2.6 and 4.1 ms so, 4.3 and 5.7 with 7,500 characters, 3.9 and 6.0 with
 * 8,000, 4.2 and 6.5 with 15,500; on the page of 300 names sizes made no difference that was seen. With 8,000, one message
 * of a dozen took 1.4 ms or more after it was written, the others 0.1: what that is was not looked into (room in memory
 * that is shared, as with messages of 64 KB, would fit). As JSON in parts of 16,000, writing and handing over took 1.5 ms
 * there, and 5.3 on the page of 300 names, which is not all Latin-1. Large pieces of memory are dear on this machine: the
 * text of the whole body as one string took 3.7 ms, that of its 209 paragraphs one by one 0.5.
 *
 * Where the time of the page without actors goes: reading 2.2 (3.6 before), of which paragraphs 1.1 and whether they are
 * plain 0.25. Of the page of 300 names: reading 5 to 6, compiling display.js 4 to 7, taking in the answer 2, looking and
 * painting 4 to 5, the frame 2.5 to 3.5. Reasons as JSON that is read when somebody asks: unpacking the message takes 0.2
 * to 0.9 ms instead of 0.8 to 2.0.
 *
 * First uses in a world of its own, empty (least of 15 to 20): the highlight registry 0.3 ms and more, an intersection
 * observer with an element 0.7, one of sizes 0.5, a scroll listener 0.4, a rectangle, a walk over text nodes 0.3 each:
 * of these painting is made, not of one thing.
 *
 * Tried: the text joined beside the call: joining it (0.5 and 1.7 to 2.2 ms) takes what writing JSON took. A mention and
 * its place as one object instead of two, fields set once: no difference. `setTimeout` or `scheduler.yield` between
 * slices: 0.1 ms less at most. Listeners for scrolling and pointers that come with display.js, before the answer, had the browser draw a
 * frame of 2 to 4 ms for them alone; they come with the first painting. display.js compiled at once instead of function
 * by function took 1.2 ms more to begin and saved 2 after that. Senses of mentions as objects instead of numbers doubled
 * what taking in an answer took. Other selectors for what is plain were no faster. main.js compiled at once or function
 * by function: no difference on a page without actors.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build, isFresh } from '../build.mjs';
import { requireBrowser } from '../scripts/find-browsers.mjs';
import { serve } from '../scripts/serve.mjs';
import { launch } from '../tests/browser/launch.mjs';
import { markWithMarkJs, wrapByHand } from './page-contenders.mjs';
import { makePages } from './page-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 3 : 7;

/** Milliseconds in which each contender is done and drawn. */
const WAIT = 1_500;

/** A page is at rest once its main thread worked less than this in half a second, in milliseconds. */
const REST = 0.8;

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
const round = (/** @type {number} */ value, digits = 1) => Number(value.toFixed(digits));
const say = (/** @type {string} */ line) => json || console.log(line);

if (!isFresh('chromium')) await build(['chromium']);
const extension = path.join(root, 'dist/chromium');
const dataset = path.join(extension, 'dataset');
const records = readdirSync(dataset).filter((file) => file.startsWith('records-'));
const { pages, names } = makePages(
  records.flatMap((file) => JSON.parse(readFileSync(path.join(dataset, file), 'utf8'))),
);
const site = await serve(path.join(root, 'tests/site'), pages);
const { executable } = await requireBrowser('chromium');
const browser = await launch('chromium', { executable, extension, headless: true });
const markJs = readFileSync(path.join(root, 'node_modules/mark.js/dist/mark.min.js'), 'utf8');

/** Asks the background. @param {string} call @param {unknown} request */
const ask = (call, request) =>
  browser.evaluate(
    (call, request) =>
      new Promise((resolve) => {
        const port = chrome.runtime.connect({ name: 'call' });
        port.onMessage.addListener(resolve);
        port.postMessage({ to: 'background', call, request });
      }),
    call,
    request,
  );
const host = new URL(site.origin).host;
const switchTo = (/** @type {boolean} */ on) =>
  ask('changeSettings', { sites: { mode: 'all', listed: [], off: on ? [] : [host] } });

/** Milliseconds of the main thread so far. @param {any} devtools */
async function taskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find((/** @type {any} */ m) => m.name === 'TaskDuration').value;
}

/** Two frames and a breath: what was asked for is done and drawn. @param {any} page */
async function settled(page) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );
}

/** Waits until a page has done what loading it brings along, which would be nobody's to pay. @param {any} devtools */
async function atRest(devtools) {
  for (let tries = 0; tries < 10; tries++) {
    const before = await taskTime(devtools);
    await sleep(500);
    if ((await taskTime(devtools)) - before < REST) return;
  }
}

/**
 * Opens a page with Backgrounder off, waits until it is at rest, and does one thing to it. Answers what the main thread
 * spent on that.
 * @param {string} file @param {(page: any) => Promise<void>} work
 */
async function cost(file, work) {
  await switchTo(false);
  const page = await browser.newPage(`${site.origin}/${file}`);
  try {
    const devtools = await page.devtools?.();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await settled(page);
    await atRest(devtools);
    const start = await taskTime(devtools);
    const began = Date.now();
    await work(page);
    await sleep(Math.max(0, WAIT - (Date.now() - began)));
    const spent = (await taskTime(devtools)) - start;
    const changed = html !== (await page.evaluate(() => document.documentElement.outerHTML));
    return { spent, changed };
  } finally {
    await page.close();
  }
}

/**
 * Records what the main threads do. Times are of the processor, not of the clock: the machine may be shared.
 * @param {any} page @param {() => Promise<void>} work
 * @returns {Promise<any[]>} events of the main thread on which the page's scripts ran
 */
async function trace(page, work) {
  const devtools = await page.devtools();
  /** @type {any[]} */
  const events = [];
  devtools.on('Tracing.dataCollected', (/** @type {any} */ { value }) => events.push(...value));
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await work();
  await devtools.send('Tracing.end');
  await complete;
  const threadOf = (/** @type {any} */ event) => `${event.pid}:${event.tid}`;
  const ours = events.filter(({ args }) => /^chrome-extension:.*\/content\//.test(args?.data?.url ?? ''));
  const threads = new Set(ours.map(threadOf));
  return events.filter((event) => event.ph === 'X' && threads.has(threadOf(event)));
}

/** The longest task on the page's main thread, in milliseconds. @param {any} page @param {() => Promise<void>} work */
async function longestTask(page, work) {
  const tasks = (await trace(page, work)).filter(({ name }) => name === 'RunTask');
  return round(Math.max(...tasks.map(({ tdur, dur }) => (tdur ?? dur) / 1000)));
}

/**
 * What opening a page takes on its main thread because of us, in milliseconds: the tasks in which our scripts begin, in
 * which the background's answers arrive, and in which our timers run; of tasks of the page's own that call us, as when it
 * is shown, the calls. Making a world of its own for the scripts, 2 to 3 ms for any extension that has one, is left out.
 * @param {any} page @param {string} url
 */
async function opening(page, url) {
  const events = await trace(page, async () => {
    await page.goto(url);
    await sleep(1_000);
  });
  const isOurs = (/** @type {any} */ { args }) => /^chrome-extension:.*\/content\//.test(args?.data?.url ?? '');
  const isAnswer = (/** @type {any} */ { args }) =>
    args?.chrome_mojo_event_info?.mojo_interface_tag === 'extensions.mojom.MessagePort';
  const began = events.find((event) => event.name === 'EvaluateScript' && isOurs(event))?.ts;
  let spent = 0;
  for (const task of events.filter(({ name }) => name === 'RunTask')) {
    if (task.ts + task.dur < began) continue;
    const inside = events.filter(({ ts }) => ts >= task.ts && ts < task.ts + task.dur);
    const ours = inside.filter(isOurs);
    const isOfThePage = inside.some(({ name }) => name === 'EventDispatch');
    const counted = isOfThePage
      ? ours.filter(({ name }) => name === 'FunctionCall')
      : ours.length > 0 || inside.some(isAnswer)
        ? [task]
        : [];
    spent += counted.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur) / 1000, 0);
  }
  return spent;
}

const contenders = {
  // Nobody looks until the time is over whether it is done: each look costs the page something.
  backgrounder: async (/** @type {any} */ page) => {
    await switchTo(true);
    do await sleep(WAIT - 200);
    while ((await page.evaluate(() => CSS.highlights.size)) === 0);
  },
  'mark.js': async (/** @type {any} */ page, /** @type {string[]} */ some) => {
    await page.evaluate(markWithMarkJs, markJs, some);
  },
  wrapping: async (/** @type {any} */ page, /** @type {string[]} */ some) => {
    await page.evaluate(wrapByHand, some);
  },
};

/** @type {{ names: number, chars: number, ms: Record<string, number>, spread: Record<string, [number, number]> }[]} */
const results = [];
let domChanged = false;
let longestTaskMs = Number.NaN;
let firstHighlightMs = Number.NaN;
let emptyPageMs = Number.NaN;
try {
  await ask('health', null);
  for (const { file, count, chars } of names) {
    /** @type {Record<string, number[]>} */
    const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
    for (let i = -1; i < ROUNDS; i++)
      for (const [name, work] of Object.entries(contenders)) {
        const { spent, changed } = await cost(file, (page) =>
          work(page, names.find((n) => n.file === file)?.some ?? []),
        );
        if (i >= 0) times[name]?.push(spent);
        if (name === 'backgrounder') domChanged ||= changed;
      }
    const ms = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, round(median(values))]));
    const spread = Object.fromEntries(
      Object.entries(times).map(([name, values]) => [name, [round(Math.min(...values)), round(Math.max(...values))]]),
    );
    results.push({ names: count, chars, ms, spread: /** @type {any} */ (spread) });
    const told = Object.entries(ms).map(([name, value]) => `${name} ${value} ms (${spread[name]?.join(' to ')})`);
    say(`${count} names on a page of ${Math.round(chars / 1000)} KB: ${told.join(', ')}`);
  }

  // A page of 5 MB that does nothing itself: every task on its main thread is ours. All but the first frames after it
  // was loaded: the browser takes 50 to 70 ms over each of two, whoever asks for them.
  await switchTo(false);
  const huge = await browser.newPage(`${site.origin}/huge.html`);
  await sleep(quick ? 1_500 : 3_000);
  await settled(huge);
  longestTaskMs = await longestTask(huge, async () => {
    await switchTo(true);
    await sleep(quick ? 6_000 : 12_000);
  });
  await huge.close();
  say(`longest task on a page of 5 MB: ${longestTaskMs} ms`);

  const firsts = [];
  for (let i = 0; i < ROUNDS; i++) {
    const page = await browser.newPage(`${site.origin}/first.html`);
    firsts.push(
      await page.evaluate(
        () =>
          new Promise((done) => {
            const look = () => {
              const { first } = /** @type {any} */ (window);
              if (first === undefined) setTimeout(look, 20);
              else done(first);
            };
            look();
          }),
      ),
    );
    await page.close();
  }
  firstHighlightMs = round(median(firsts));
  say(`first highlight after the page was loaded: ${firstHighlightMs} ms`);

  const openings = [];
  await switchTo(true);
  for (let i = 0; i < ROUNDS; i++) {
    const page = await browser.newPage(`${site.origin}/nobody.html`);
    await sleep(500);
    openings.push(await opening(page, `${site.origin}/nobody.html?again`));
    await page.close();
  }
  emptyPageMs = round(median(openings));
  say(
    `opening a page of 100 KB without actors: ${emptyPageMs} ms (${round(Math.min(...openings))} to ${round(Math.max(...openings))})`,
  );
} finally {
  await browser.close();
  await site.close();
}

const least = (/** @type {string} */ name) =>
  round(Math.min(...results.map(({ ms }) => (ms[name] ?? Number.NaN) / (ms.backgrounder ?? Number.NaN))));
const summary = {
  markJsRatio: least('mark.js'),
  wrapRatio: least('wrapping'),
  longestTaskMs,
  firstHighlightMs,
  emptyPageMs,
  contentScriptBytes: statSync(path.join(extension, 'content/main.js')).size,
  domChanged,
};
const machine = { cpu: os.cpus()[0]?.model, cores: os.cpus().length, load: os.loadavg()[0] };
if (json) console.log(JSON.stringify({ machine, results, summary }));
else for (const [name, value] of Object.entries(summary)) console.log(`${name}: ${value}`);
