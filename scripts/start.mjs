/**
 * `npm start [-- [--browser chromium|firefox] [--headless] [URL-or-file]]`: installs, builds, finds a browser, and opens
 * the example pages, or the page given, with the extension loaded. Without a display it tells what was found there.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NoBrowserError, requireBrowser } from './find-browsers.mjs';
import { serve } from './serve.mjs';
import { ensureDependencies } from './with-dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'npm start -- [--browser chromium|firefox] [--headless] [URL-or-file]';
const LONGEST_READING = 30_000;

/** A mistake of the caller's, or a machine that lacks something: told in one line. */
class Refusal extends Error {}

function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Refusal(`${/** @type {Error} */ (error).message}\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.browser !== undefined && values.browser !== 'chromium' && values.browser !== 'firefox')
    throw new Refusal(`--browser is "${values.browser}"; it can be chromium or firefox.`);
  if (positionals.length > 1) throw new Refusal(USAGE);
  return { kind: values.browser, headless: values.headless, target: positionals[0] };
}

/**
 * What to open, and what to close in the end. Files are served: extensions may not read file addresses everywhere.
 * @param {string | undefined} target
 * @param {boolean} headless without anybody to choose from the front page, the first article is opened
 */
async function openTarget(target, headless) {
  if (target === undefined) {
    const site = await serve(path.join(root, 'tests/site'));
    return { url: `${site.origin}/${headless ? 'perrones.html' : ''}`, close: site.close };
  }
  if (/^https?:\/\//i.test(target)) return { url: new URL(target).href, close: async () => undefined };
  const file = target.startsWith('file:') ? fileURLToPath(target) : path.resolve(target);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Refusal(`There is no file ${file}. A page on the web begins with http:// or https://.`);
  const site = await serve(path.dirname(file));
  return { url: `${site.origin}/${encodeURIComponent(path.basename(file))}`, close: site.close };
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * What the extension found on a page, once it has read it.
 * @param {import('../tests/browser/interface.mjs').DrivenBrowser} browser
 * @param {import('../tests/browser/interface.mjs').Page} page
 */
async function askSummary(browser, page) {
  const url = await page.url();
  for (const deadline = Date.now() + LONGEST_READING; ; await sleep(200)) {
    const summary = await browser.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((t) => t.url === url);
      if (tab?.id === undefined) return null;
      const reply = await chrome.tabs
        .sendMessage(tab.id, { to: 'page', call: 'summary', request: null }, { frameId: 0 })
        .catch(() => null);
      return reply?.ok ? { tab: tab.id, ...reply.value } : null;
    }, url);
    if (summary && summary.state !== 'reading') return summary;
    if (Date.now() > deadline)
      throw new Refusal(`The extension gave no answer for ${url} within ${LONGEST_READING / 1000} seconds.`);
  }
}

/** @param {{ name: string, kind: string, tier: string, mentions: number }[]} actors */
function printTable(actors) {
  const rows = [
    ['Actor', 'Kind', 'How sure', 'Mentions'],
    ...actors.map((a) => [
      a.name,
      a.kind,
      a.tier === 'identified' ? 'identified as' : 'may refer to',
      String(a.mentions),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length))) ?? [];
  for (const [i, row] of rows.entries()) {
    console.log(
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd(),
    );
    if (i === 0) console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  }
}

/**
 * The run without a display: a table, and two pictures.
 * @param {import('../tests/browser/interface.mjs').DrivenBrowser} browser @param {string} url
 */
async function report(browser, url) {
  const page = await browser.newPage(url);
  const { tab, state, actors } = await askSummary(browser, page);
  const folder = path.join(root, '.cache', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const pictures = [path.join(folder, `${browser.kind}-page.png`), path.join(folder, `${browser.kind}-popover.png`)];
  await page.screenshot(pictures[0] ?? '');
  console.log(url);
  if (actors.length === 0) {
    console.log(
      state === 'unavailable'
        ? 'Backgrounder could not read this page.'
        : 'No organized-crime actor of the dataset is named here.',
    );
    console.log(`Picture: ${pictures[0]}`);
    return;
  }
  printTable(actors);
  await page.bringToFront();
  await browser.evaluate(
    (tab) => chrome.tabs.sendMessage(tab, { to: 'page', call: 'walk', request: { step: 1 } }, { frameId: 0 }),
    tab,
  );
  await sleep(700);
  await page.screenshot(pictures[1] ?? '');
  console.log(`Pictures: ${pictures.join(', ')}`);
}

async function main() {
  const { kind, headless: asked, target } = readArguments();
  ensureDependencies();
  const installed = await requireBrowser(/** @type {import('./find-browsers.mjs').BrowserKind | undefined} */ (kind));
  const { build, isFresh } = await import('../build.mjs');
  if (!isFresh(installed.kind)) {
    console.error('Building …');
    await build([installed.kind]);
  }
  const headless = asked || !hasDisplay();
  const opened = await openTarget(target, headless);
  const { launch } = await import('../tests/browser/launch.mjs');
  console.error(`Starting ${installed.brand} …`);
  const browser = await launch(installed.kind, {
    executable: installed.executable,
    extension: path.join(root, 'dist', installed.kind),
    headless,
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await browser.close().catch(() => undefined);
    await opened.close();
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  try {
    if (headless) await report(browser, opened.url);
    else {
      await browser.newPage(opened.url);
      await browser.letGo();
      console.error(`${opened.url} is open with Backgrounder loaded. Close the browser, or press Ctrl+C here, to end.`);
      await browser.closed;
    }
  } finally {
    await stop();
  }
}

try {
  await main();
} catch (error) {
  const { message, stack } = /** @type {Error} */ (error);
  console.error(error instanceof Refusal || error instanceof NoBrowserError ? message : stack);
  process.exitCode = 1;
}
