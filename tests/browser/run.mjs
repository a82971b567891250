/**
 * Runs the table of cases against the built extension in one browser, one after another, each in tabs of its own.
 * `node tests/browser/run.mjs chromium|firefox [WORD…]` runs them alone, or only those whose name has a word.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { BAD_PAGES } from './bad-pages.mjs';
import { cases } from './cases/index.mjs';
import { openUndriven } from './chromium.mjs';
import { Lab } from './lab.mjs';
import { launch } from './launch.mjs';
import { MADE_PAGES } from './made-pages.mjs';
import { servedPdfs } from './served-pdfs.mjs';
import { ZOO_PAGES } from './zoo/index.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds after which a case hangs: several times what the longest takes on a slow machine. */
const LONGEST_CASE = 180_000;
/** After so many that hang the rest is not tried: it would take hours to say the same. */
const MOST_HUNG = 3;

/** A case was still at it when its time was over; its browser cannot be trusted any more. */
class HungError extends Error {}

/** @typedef {import('./interface.mjs').DrivenBrowser} DrivenBrowser @typedef {import('./interface.mjs').LaunchOptions} LaunchOptions */

/** An extension that does nothing: for looking at a page as it is without ours. */
function makeEmptyExtension() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    browser_specific_settings: { gecko: { id: 'empty@empty.invalid' } },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** @param {Promise<void>} work */
async function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new HungError(`not done within ${LONGEST_CASE / 1000} s`)), LONGEST_CASE);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {import('../../scripts/find-browsers.mjs').InstalledBrowser} installed
 * @param {string[]} [words]
 */
export async function runCases({ kind, brand, executable }, words = []) {
  const site = await serve(path.join(root, 'tests/site'), {
    ...BAD_PAGES,
    ...MADE_PAGES,
    ...ZOO_PAGES,
    ...(await servedPdfs()),
  });
  const empty = makeEmptyExtension();
  const output = path.join(root, 'tests/output');
  mkdirSync(output, { recursive: true });
  const options = { executable, headless: true, record: true, extension: path.join(root, 'dist', kind) };
  /** All that are open, so that one which a case could not close is closed with the others. @type {Set<DrivenBrowser>} */
  const open = new Set();
  const start = async (/** @type {Partial<LaunchOptions>} */ differing = {}) => {
    const browser = await launch(kind, { ...options, ...differing });
    open.add(browser);
    void browser.closed.then(() => open.delete(browser));
    return browser;
  };
  const restoring = {
    args: kind === 'chromium' ? ['--restore-last-session'] : [],
    prefs: { 'browser.startup.page': 3, 'browser.sessionstore.restore_on_demand': false },
  };
  const takesUnsigned = kind === 'firefox' && /esr|developer/i.test(brand);
  /** What looks back on the whole session looks at that of every browser. @type {Pick<DrivenBrowser, 'requests' | 'errors'>[]} */
  const before = [];
  const openLab = async () => {
    const browser = await start();
    for (const { requests, errors } of before) {
      browser.requests.unshift(...requests);
      browser.errors.unshift(...errors);
    }
    return new Lab(browser, site.origin, output, {
      another: () => start(),
      withoutOurs: () => start({ extension: empty }),
      inPrivate: () => start({ inPrivate: true }),
      restored: (profile) => start({ profile, ...restoring }),
      installed: (profile) => (takesUnsigned ? start({ profile, lasting: true, prefs: restoring.prefs }) : undefined),
      undriven: (url) => (/\bchromium\b/.test(executable) ? openUndriven(options, url) : undefined),
    });
  };
  const closeAll = () => Promise.all([...open].map((browser) => browser.close().catch(() => undefined)));

  const outcome = { passed: 0, failed: 0 };
  const chosen = cases.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));
  let hung = 0;
  try {
    let lab = await openLab();
    /** A browser that ends by itself says nothing of the case: it is tried once more, in a fresh one. @type {string | undefined} */
    let again;
    for (let next = 0; next < chosen.length; next++) {
      const [name, run] = /** @type {import('./cases/index.mjs').Case} */ (chosen[next]);
      const begun = performance.now();
      try {
        await inTime(run(lab));
        outcome.passed++;
        console.log(`  ok    ${name}  ${Math.round(performance.now() - begun)} ms`);
        await lab.closePages();
      } catch (error) {
        // The connection may break a moment before the process is known to have ended.
        await Promise.race([lab.browser.closed, sleep(1_000)]);
        const ended = !open.has(lab.browser) && again !== name;
        if (ended) {
          again = name;
          next--;
        } else outcome.failed++;
        console.log(
          `  ${ended ? 'the browser ended; once more:' : 'FAIL'}  ${name}\n${String(/** @type {Error} */ (error).stack).replace(/^/gm, '        ')}`,
        );
        if (error instanceof HungError) hung++;
        if (hung === MOST_HUNG) throw new Error(`${hung} cases hung: the rest was not tried`);
        // Nothing of a case that failed may meet the next one: no tab, no setting, no work that still goes on.
        before[0] = { requests: [...lab.browser.requests], errors: [...lab.browser.errors] };
        await closeAll();
        lab = await openLab();
      }
    }
  } catch (error) {
    const rest = chosen.length - outcome.passed - outcome.failed;
    console.log(`  ${String(/** @type {Error} */ (error).stack)}\n  ${rest} cases were not tried`);
    outcome.failed += Math.max(1, rest);
  } finally {
    await closeAll();
    await site.close();
    rmSync(empty, { recursive: true, force: true });
  }
  return outcome;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, ...words] = process.argv.slice(2);
  if (kind !== 'chromium' && kind !== 'firefox') throw new Error('chromium or firefox?');
  const { passed, failed } = await runCases(await requireBrowser(kind), words);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
