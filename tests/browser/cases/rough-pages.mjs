/** Pages that are large, empty, or come apart while they are read: nothing may be thrown in any console. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** @type {import('./index.mjs').Case[]} */
export const roughPages = [
  [
    'a page of 5 MB is read, and stays responsive',
    async (lab) => {
      const page = await lab.open('bad/big.html');
      await page.evaluate(() => {
        const gaps = { longest: 0, last: performance.now() };
        Object.assign(window, { gaps });
        setInterval(() => {
          const now = performance.now();
          gaps.longest = Math.max(gaps.longest, now - gaps.last);
          gaps.last = now;
        }, 10);
      });
      await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'highlights on a page of 5 MB', 30_000);
      const longest = await page.evaluate(() => /** @type {any} */ (window).gaps.longest);
      assert.ok(longest < 1_000, `the page stood still for ${Math.round(longest)} ms`);
    },
  ],
  [
    'pages without text, and pages that come apart, are left alone',
    async (lab) => {
      for (const file of ['bad/empty.html', 'bad/no-text.html', 'bad/torn.html']) {
        await lab.open(file);
        await sleep(1_200);
      }
    },
  ],
  [
    'tabs closed while they are read leave no error',
    async (lab) => {
      for (const file of ['bad/big.html', 'bad/torn.html', 'perrones.html']) {
        await lab.open(file);
        await lab.closePages();
      }
      await sleep(500);
    },
  ],
];
