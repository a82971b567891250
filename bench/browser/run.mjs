/**
 * `npm run bench:browser [-- chromium|firefox] [race|start|mark] [--json]`: the bench in the background of the built
 * extension, all of it or the parts asked for. The build is copied, and its background replaced by one that has the bench beside the product's own code; nothing of
 * it is in what is shipped.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as buildExtension, COMPACT_CLASSES, isFresh } from '../../build.mjs';
import { requireBrowser } from '../../scripts/find-browsers.mjs';
import { launch } from '../../tests/browser/launch.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = [1000, 100_000, 1_000_000];
/** As many names as make an image of some 20 MB. */
const NAMES_OF_20_MB = 1_800_000;
const STARTS = 9;
const MARK_SIZES = [300, 1000];
const LONGEST_TASK = 200_000;

const json = process.argv.includes('--json');
const say = (/** @type {string} */ line) => json || console.log(line);
const parts = process.argv.slice(2).filter((word) => ['race', 'start', 'mark'].includes(word));
const wants = (/** @type {string} */ part) => parts.length === 0 || parts.includes(part);
const median = (/** @type {number[]} */ values) =>
  values.slice().sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** The built extension with the bench in its background. @param {'chromium' | 'firefox'} kind */
async function makeExtension(kind) {
  if (!isFresh(kind)) await buildExtension([kind]);
  const folder = path.join(root, '.cache/bench', kind);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'dist', kind), folder, { recursive: true });
  await bundle({
    entryPoints: [
      { in: path.join(root, 'bench/browser/background.ts'), out: 'background/main' },
      { in: path.join(root, 'bench/browser/mark-page.ts'), out: 'mark-page' },
    ],
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: kind === 'chromium' ? 'chrome140' : 'firefox150',
    minify: true,
    charset: 'utf8',
    banner: { js: 'globalThis.benchBegan=performance.now();' },
    ...COMPACT_CLASSES,
    define: { BUNDLE_DIGEST: '"bench"', TARGET: JSON.stringify(kind) },
    logLevel: 'error',
  });
  writeFileSync(
    path.join(folder, 'mark-page.html'),
    '<!doctype html><meta charset="utf-8"><script src="mark-page.js"></script><body></body>',
  );
  return folder;
}

/**
 * @param {import('../../tests/browser/interface.mjs').DrivenBrowser} browser
 * @param {string} task @param {number} size
 * @returns {Promise<any>}
 */
async function perform(browser, task, size) {
  const { background } = browser;
  await background.evaluate((task, size) => /** @type {any} */ (globalThis).bench.begin(task, size), task, size);
  for (const deadline = Date.now() + LONGEST_TASK; Date.now() < deadline; ) {
    await sleep(500);
    const { value, error } = await background.evaluate(() => /** @type {any} */ (globalThis).bench.ask());
    if (error) throw new Error(error);
    if (value) return value;
  }
  throw new Error(`${task} of ${size} names: not done within ${LONGEST_TASK / 1000} s`);
}

/** @param {import('../../tests/browser/interface.mjs').DrivenBrowser} browser */
async function measureStarts(browser) {
  const { bytes, text } = await perform(browser, 'store', NAMES_OF_20_MB);
  const answers = [];
  for (let start = 0; start < STARTS; start++) {
    await browser.background.kill();
    await sleep(500);
    answers.push(
      await browser.evaluate(async (text) => {
        const from = performance.now();
        const askedAt = performance.timeOrigin + from;
        const answer = await chrome.runtime.sendMessage({ benchText: text, askedAt });
        const totalMs = performance.now() - from;
        return { ...answer, totalMs, againMs: await chrome.runtime.sendMessage({ benchAgain: text }) };
      }, text),
    );
  }
  if (answers.some(({ matches }) => matches === 0)) throw new Error('nothing was found after a start');
  /** @param {string} field */
  const of = (field) => median(answers.map((answer) => answer[field]));
  return {
    imageBytes: bytes,
    totalMs: of('totalMs'),
    wakeMs: of('wakeMs'),
    loadMs: of('loadMs'),
    deliverMs: of('deliverMs'),
    databaseMs: of('databaseMs'),
    readMs: of('readMs'),
    openMs: of('openMs'),
    firstScanMs: of('scanMs'),
    secondScanMs: of('againMs'),
  };
}

/** @param {import('../../tests/browser/interface.mjs').DrivenBrowser} browser */
async function measureMark(browser) {
  const page = await browser.extensionPage('mark-page.html');
  const lines = [];
  for (const size of MARK_SIZES) {
    const outcome = await page.evaluate((size) => /** @type {any} */ (globalThis).measureMark(size), size);
    lines.push({ names: size, ...outcome });
  }
  await page.close();
  return lines;
}

/** @param {'chromium' | 'firefox'} kind */
async function benchIn(kind) {
  const installed = await requireBrowser(kind);
  const extension = await makeExtension(kind);
  const browser = await launch(kind, {
    executable: installed.executable,
    headless: true,
    extension,
    prefs: { 'extensions.background.idle.timeout': 600_000, 'privacy.reduceTimerPrecision': false },
  });
  try {
    const agent = await browser.evaluate(() => navigator.userAgent);
    const version = /(?:Chrome|Firefox)\/[\d.]+/.exec(agent)?.[0] ?? agent;
    const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${version.replace('/', ' ')}, extension background`;
    say(`\n${machine}`);
    // The product installs its dataset first.
    await browser.background.evaluate(() => true);
    await sleep(3000);
    const results = [];
    for (const size of wants('race') ? SIZES : []) {
      for (const result of await perform(browser, 'race', size)) {
        results.push(result);
        const { contender, mode, names, xBare, spread, mcps, bytesPerName, buildMs, openMs } = result;
        say(
          `${String(names).padStart(8)} ${contender.padEnd(28)} ${mode.padEnd(5)} ×${xBare.toFixed(2).padEnd(7)}` +
            `${` [${spread.map((/** @type {number} */ x) => x.toFixed(2)).join(', ')}]`.padEnd(18)}` +
            ` ${mcps.toFixed(1).padStart(7)} Mc/s ${bytesPerName.toFixed(1).padStart(6)} B/name` +
            ` ${buildMs.toFixed(0).padStart(6)} ms build ${openMs.toFixed(3)} ms open`,
        );
      }
    }
    const start = wants('start') ? await measureStarts(browser) : undefined;
    if (start) {
      const steps = ['wake', 'load', 'deliver', 'database', 'read', 'open', 'firstScan', 'secondScan'];
      say(
        `cold start with an image of ${(start.imageBytes / 1e6).toFixed(1)} MB, medians of ${STARTS}: answered after` +
          ` ${start.totalMs.toFixed(0)} ms; ` +
          steps.map((step) => `${step} ${/** @type {any} */ (start)[`${step}Ms`].toFixed(1)}`).join(', '),
      );
    }
    const mark = wants('mark') ? await measureMark(browser) : [];
    for (const { names, mcps, xBare, gaveUp } of mark)
      say(
        `mark.js in a page, ${names} names: ${gaveUp ? `gave up (${gaveUp})` : `${mcps.toFixed(3)} Mc/s, ×${xBare.toFixed(0)}`}`,
      );
    return { machine, results: results.map(({ spread: _, ...result }) => result), start, mark };
  } finally {
    await browser.close();
  }
}

const asked = process.argv.slice(2).filter((word) => word === 'chromium' || word === 'firefox');
const outcomes = [];
for (const kind of asked.length > 0 ? asked : ['chromium', 'firefox'])
  outcomes.push(await benchIn(/** @type {'chromium' | 'firefox'} */ (kind)));
if (json) console.log(JSON.stringify(outcomes));
