/**
 * `npm run bench:page [-- --json] [-- --quick]`: what Backgrounder costs a page, measured on the built extension in
 * Chromium beside mark.js in its fastest mode (one regular expression of all names) and beside wrapping in `<mark>`
 * by hand, in one run, interleaved, on the same pages. Everything on the page's main thread counts: scripts, styles,
 * layout, painting.
 */
import { readFileSync, statSync } from 'node:fs';
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

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
const round = (/** @type {number} */ value, digits = 1) => Number(value.toFixed(digits));
const say = (/** @type {string} */ line) => json || console.log(line);

if (!isFresh('chromium')) await build(['chromium']);
const extension = path.join(root, 'dist/chromium');
const { pages, names } = makePages(readFileSync(path.join(extension, 'dataset/records.json'), 'utf8'));
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

/**
 * Opens a page with Backgrounder off and does one thing to it. Answers what the main thread spent on that, less what
 * it spends on the same wait alone.
 * @param {string} file @param {(page: any) => Promise<void>} work
 */
async function cost(file, work) {
  await switchTo(false);
  const page = await browser.newPage(`${site.origin}/${file}`);
  try {
    const devtools = await page.devtools?.();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await settled(page);
    await sleep(200);
    const before = await taskTime(devtools);
    await sleep(WAIT);
    const idle = (await taskTime(devtools)) - before;
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const start = await taskTime(devtools);
    const began = Date.now();
    await work(page);
    await sleep(Math.max(0, WAIT - (Date.now() - began)));
    const spent = (await taskTime(devtools)) - start - idle;
    const changed = html !== (await page.evaluate(() => document.documentElement.outerHTML));
    return { spent, changed };
  } finally {
    await page.close();
  }
}

const contenders = {
  backgrounder: async (/** @type {any} */ page) => {
    await switchTo(true);
    // Looked at seldom: each look costs the page something.
    await page.evaluate(
      () =>
        new Promise((done) => {
          const look = () => (CSS.highlights.size > 0 ? done(undefined) : setTimeout(look, 100));
          look();
        }),
    );
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
    say(
      `${count} names on a page of ${Math.round(chars / 1000)} KB: ` +
        Object.entries(ms)
          .map(([name, value]) => `${name} ${value} ms (${spread[name]?.join('–')})`)
          .join(', '),
    );
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(
  JSON.stringify({
    results,
    domChanged,
    bytes: statSync(path.join(extension, 'content/main.js')).size,
    cpu: os.cpus()[0]?.model,
  }),
);
