/**
 * `npm run bench:hover [-- chromium|firefox]`: milliseconds from the pointer's rest on a name to the popover on the
 * screen, in the built extension. One frame of the browser is some 17 ms; the rest that the reader has set is taken off.
 */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build, isFresh } from '../build.mjs';
import { requireBrowser } from '../scripts/find-browsers.mjs';
import { serve } from '../scripts/serve.mjs';
import { Lab } from '../tests/browser/lab.mjs';
import { launch } from '../tests/browser/launch.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const REST = 300;
const ROUNDS = 21;
const NAMES = ['Los Perrones', 'Pacific Cartel'];

/** In the page: notes when the pointer moved, and when something in the top layer first stands beside it. */
function watch() {
  const seen = { moved: 0, x: 0, y: 0, there: 0 };
  Object.assign(window, { seen });
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => Object.assign(seen, { moved: performance.now(), x: clientX, y: clientY, there: 0 }),
    true,
  );
  (function look() {
    const beside = [40, 60, 100, -40, -60, -100].map((dy) => document.elementFromPoint(seen.x + 5, seen.y + dy));
    if (seen.moved > 0 && seen.there === 0 && beside.some((e) => e?.hasAttribute('popover')))
      seen.there = performance.now();
    requestAnimationFrame(look);
  })();
}

/** @param {'chromium' | 'firefox'} kind @param {string} executable */
async function measure(kind, executable) {
  const site = await serve(path.join(root, 'tests/site'));
  const options = { executable, headless: true, extension: path.join(root, 'dist', kind) };
  const browser = await launch(kind, options);
  const lab = new Lab(browser, site.origin, root, () => launch(kind, options));
  /** @type {number[]} */
  const times = [];
  try {
    await lab.ask('changeSettings', { hoverDelay: REST });
    const page = await lab.openRead('perrones.html');
    await page.evaluate(watch);
    for (let round = 0; round < ROUNDS; round++) {
      const { x, y } = await lab.pointAt(page, NAMES[round % NAMES.length] ?? '');
      await page.move(2, 2);
      await sleep(700);
      await page.move(x, y);
      await lab.until(() => page.evaluate(() => /** @type {any} */ (window).seen.there > 0), 'a popover');
      times.push(
        (await page.evaluate(() => /** @type {any} */ (window).seen.there - /** @type {any} */ (window).seen.moved)) -
          REST,
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const first = times.shift() ?? Number.NaN;
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => Math.round(times[Math.floor(share * (times.length - 1))] ?? Number.NaN);
  console.log(
    `${kind}: first ${Math.round(first)} ms, then median ${at(0.5)} ms, nine in ten within ${at(0.9)} ms, longest ${at(1)} ms (${times.length} rounds)`,
  );
}

const wanted = process.argv.slice(2);
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue;
  const { executable } = await requireBrowser(kind);
  if (!isFresh(kind)) await build([kind]);
  await measure(kind, executable);
}
