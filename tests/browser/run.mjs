/**
 * Runs the table of cases against the built extension in one browser, one after another, each in tabs of its own.
 * `node tests/browser/run.mjs chromium|firefox [WORD…]` runs them alone, or only those whose name has a word.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { BAD_PAGES } from './bad-pages.mjs';
import { cases } from './cases/index.mjs';
import { Lab } from './lab.mjs';
import { launch } from './launch.mjs';
import { MADE_PAGES } from './made-pages.mjs';
import { servedPdfs } from './served-pdfs.mjs';
import { ZOO_PAGES } from './zoo/index.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LONGEST_CASE = 60_000;

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
    timer = setTimeout(() => reject(new Error(`not done within ${LONGEST_CASE / 1000} s`)), LONGEST_CASE);
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
export async function runCases({ kind, executable }, words = []) {
  const site = await serve(path.join(root, 'tests/site'), {
    ...BAD_PAGES,
    ...MADE_PAGES,
    ...ZOO_PAGES,
    ...(await servedPdfs()),
  });
  const empty = makeEmptyExtension();
  const output = path.join(root, 'tests/output');
  mkdirSync(output, { recursive: true });
  const options = { executable, headless: true, record: true };
  const browser = await launch(kind, { ...options, extension: path.join(root, 'dist', kind) });
  const lab = new Lab(browser, site.origin, output, {
    another: () => launch(kind, { ...options, extension: path.join(root, 'dist', kind) }),
    withoutOurs: () => launch(kind, { ...options, extension: empty }),
    inPrivate: () => launch(kind, { ...options, extension: path.join(root, 'dist', kind), inPrivate: true }),
  });
  const outcome = { passed: 0, failed: 0 };
  try {
    for (const [name, run] of cases) {
      if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
      const begun = performance.now();
      try {
        await inTime(run(lab));
        outcome.passed++;
        console.log(`  ok    ${name}  ${Math.round(performance.now() - begun)} ms`);
      } catch (error) {
        outcome.failed++;
        console.log(`  FAIL  ${name}\n${String(/** @type {Error} */ (error).stack).replace(/^/gm, '        ')}`);
      } finally {
        await lab.closePages().catch(() => undefined);
      }
    }
  } finally {
    await browser.close();
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
