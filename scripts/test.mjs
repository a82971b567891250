/**
 * `npm test [-- WORD…]`: everything that has to hold, in order; with words, only the steps whose name has one of
 * them. The last line is `N passed, N failed`. A browser that is missing is got or is a failure, never a skip.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from './find-browsers.mjs';
import { ensureDependencies } from './with-dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const modules = path.join(root, 'node_modules');

/** @typedef {{ passed: number, failed: number, note?: string }} Outcome */

/** Runs a Node program of ours or of a package. @param {string[]} words @returns {Promise<{ status: number | null, out: string, all: string }>} */
function run(...words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let all = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      all += chunk;
    });
    child.stderr.on('data', (chunk) => (all += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, all }));
  });
}

/** A step that is one program, which must end well. @param {string[]} words @returns {Promise<Outcome>} */
async function program(...words) {
  const { status, all } = await run(...words);
  if (status === 0) return { passed: 1, failed: 0 };
  console.log(all.trimEnd());
  return { passed: 0, failed: 1 };
}

/** @returns {Promise<Outcome>} */
async function unitTests() {
  const report = path.join(root, '.cache', 'unit-tests.json');
  mkdirSync(path.dirname(report), { recursive: true });
  const { status, all } = await run(
    path.join(modules, 'vitest/vitest.mjs'),
    'run',
    '--reporter=json',
    '--reporter=dot',
    // Nothing is measured here: a test that goes on at all is left to it, on a machine with other work too.
    '--testTimeout=120000',
    '--hookTimeout=120000',
    `--outputFile=${report}`,
  );
  if (status !== 0) console.log(all.trimEnd());
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not even load has no failed test, and has failed.
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || status !== 0 ? 1 : 0);
  return { passed: numPassedTests, failed, note: `${numPassedTests} of ${numPassedTests + failed} tests` };
}

/** @returns {Promise<Outcome>} */
async function lintExtension() {
  const { out, all } = await run(
    path.join(modules, 'web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir=dist/firefox',
    '--output=json',
    '--no-config-discovery',
  );
  const start = out.indexOf('{');
  if (start < 0) throw new Error(all);
  /** @type {{ errors: any[], warnings: any[] }} */
  const { errors, warnings } = JSON.parse(out.slice(start));
  /** @type {{ code: string, file: string, reason: string }[]} */
  const allowed = JSON.parse(readFileSync(path.join(root, 'scripts/lint-allow-list.json'), 'utf8'));
  const isAllowed = (/** @type {any} */ warning) =>
    allowed.some(({ code, file }) => code === warning.code && file === (warning.file ?? ''));
  const bad = [...errors, ...warnings.filter((warning) => !isAllowed(warning))];
  for (const { code, file, line, message } of bad)
    console.log(`  ${code} ${file ?? ''}${line ? `:${line}` : ''}: ${message}`);
  return {
    passed: bad.length === 0 ? 1 : 0,
    failed: bad.length === 0 ? 0 : 1,
    note: `${warnings.length - bad.length + errors.length} allowed warnings`,
  };
}

/** @param {import('./find-browsers.mjs').BrowserKind} kind @returns {Promise<Outcome>} */
async function endToEnd(kind) {
  const browser = await requireBrowser(kind);
  const { runCases } = await import('../tests/browser/run.mjs');
  return { ...(await runCases(browser)), note: browser.brand };
}

/** Every step, in order. @type {[name: string, work: () => Promise<Outcome>][]} */
const STEPS = [
  ['type check', () => program(path.join(modules, 'typescript/bin/tsc'), '-p', '.')],
  [
    'lint',
    () =>
      program(path.join(modules, '@biomejs/biome/bin/biome'), 'lint', '--error-on-warnings', '--max-diagnostics=50'),
  ],
  ['unit tests', unitTests],
  ['dataset check', () => program('scripts/cli.mjs', 'dataset', 'check')],
  ['build for both browsers', () => program('build.mjs')],
  ['web-ext lint', lintExtension],
  ['end to end: chromium', () => endToEnd('chromium')],
  ['end to end: firefox', () => endToEnd('firefox')],
];

const words = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
/** @param {string} name @param {() => Promise<Outcome>} work */
async function step(name, work) {
  const begun = performance.now();
  /** @type {Outcome} */
  let outcome;
  try {
    outcome = await work();
  } catch (error) {
    console.log(/** @type {Error} */ (error).stack);
    outcome = { passed: 0, failed: 1 };
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `${outcome.failed === 0 ? 'pass' : 'FAIL'}  ${name}  ${seconds} s${outcome.note ? `  (${outcome.note})` : ''}`,
  );
}

await step('install', async () => {
  ensureDependencies();
  return { passed: 1, failed: 0 };
});
for (const [name, work] of STEPS)
  if (words.length === 0 || words.some((word) => name.includes(word))) await step(name, work);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
