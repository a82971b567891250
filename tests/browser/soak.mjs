/**
 * `npm run soak [-- MINUTES] [-- chromium|firefox]`: one hour by default of what a long day does to an extension:
 * pages come and go, articles change under their address, storms of changes, the background is killed between and
 * amid. Ends with an error when a page stops being read, when any console had an error, or when memory grows.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build, isFresh } from '../../build.mjs';
import { requireBrowser } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { BAD_PAGES } from './bad-pages.mjs';
import { Lab } from './lab.mjs';
import { launch } from './launch.mjs';
import { ZOO_PAGES } from './zoo/index.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const minutes = Number(words.find((word) => Number(word) > 0) ?? 60);
const kind = words.includes('firefox') ? 'firefox' : 'chromium';

/** Memory after the last turns may be this much more than after the first. */
const GROWTH = 1.25;

if (!isFresh(kind)) await build([kind]);
const site = await serve(path.join(root, 'tests/site'), { ...BAD_PAGES, ...ZOO_PAGES });
const output = path.join(root, 'tests/output');
mkdirSync(output, { recursive: true });
const { executable } = await requireBrowser(kind);
const browser = await launch(kind, {
  executable,
  extension: path.join(root, 'dist', kind),
  headless: true,
  record: true,
  args: kind === 'chromium' ? ['--js-flags=--expose-gc'] : [],
});
const lab = new Lab(browser, site.origin, output, () => {
  throw new Error('no control here');
});

/** Bytes of the page's heap after a collection of garbage; undefined where the browser does not say. @param {any} page */
async function heapOf(page) {
  const devtools = await page.devtools?.();
  if (!devtools) return undefined;
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { usedSize, nodes, jsEventListeners };
}

/** One turn on a page that lives on from turn to turn. @param {any} page @param {number} turn */
async function live(page, turn) {
  const names = ['Clan del Golfo', 'Los Rastrojos', 'Los Perrones'];
  const name = names[turn % names.length] ?? '';
  await page.evaluate((/** @type {string} */ name) => {
    const calm = document.getElementById('calm');
    if (calm) calm.textContent = `${name} and Reynerio Flores Lazo were named.`;
  }, name);
  await lab.until(async () => (await lab.highlighted(page)).join('').includes(name), `${name} highlighted`, 30_000);
  if (turn % 3 === 0) await page.evaluate(() => /** @type {any} */ (window).storm(2_000));
  if (turn % 4 === 1) await browser.background.kill();
}

/** Pages that come and go. @param {number} turn */
async function passBy(turn) {
  const files = [
    'perrones.html',
    'zoo/frames.html',
    'zoo/endless.html',
    'bad/torn.html',
    'zoo/attached.html',
    'chepe-luna.html',
  ];
  const page = await lab.browser.newPage(`${site.origin}/${files[turn % files.length]}`);
  if (turn % files.length === 2) await page.evaluate(() => /** @type {any} */ (window).more(500));
  await sleep(700);
  await page.close();
}

const began = Date.now();
/** @type {{ usedSize: number, nodes: number, jsEventListeners: number }[]} */
const heaps = [];
let turns = 0;
let failure = '';
try {
  const page = await browser.newPage(`${site.origin}/zoo/storm.html`);
  await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'highlights on the first page', 30_000);
  while (Date.now() - began < minutes * 60_000) {
    await passBy(turns);
    await page.bringToFront();
    await live(page, turns);
    if (turns % 3 === 2) {
      const heap = await heapOf(page);
      if (heap) heaps.push(heap);
    }
    turns++;
    if (turns % 20 === 0)
      console.log(
        `${Math.round((Date.now() - began) / 60_000)} min, ${turns} turns, ${JSON.stringify(heaps.at(-1) ?? {})}`,
      );
  }
} catch (error) {
  failure = String(/** @type {Error} */ (error).stack);
} finally {
  await browser.close();
  await site.close();
}

const third = Math.floor(heaps.length / 3);
const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** @type {Record<string, number>} */
const growth = {};
if (third > 0)
  for (const key of /** @type {const} */ (['usedSize', 'nodes', 'jsEventListeners']))
    growth[key] = Number(
      (mean(heaps.slice(-third).map((h) => h[key])) / mean(heaps.slice(0, third).map((h) => h[key]))).toFixed(3),
    );
const grown = Object.entries(growth).filter(([, ratio]) => ratio > GROWTH);
console.log(
  `${turns} turns in ${((Date.now() - began) / 60_000).toFixed(1)} min; growth ${JSON.stringify(growth)}; ${browser.errors.length} errors in consoles`,
);
for (const error of browser.errors.slice(0, 5)) console.log(`  ${error.level}: ${error.text} (${error.source})`);
if (failure) console.log(failure);
process.exitCode = failure || grown.length > 0 || browser.errors.length > 0 || turns === 0 ? 1 : 0;
