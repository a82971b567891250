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
  [
    'frames removed while they are read leave no error',
    async (lab) => {
      const before = lab.browser.errors.length;
      for (let round = 0; round < 8; round++) {
        const page = await lab.open('perrones.html');
        await page.evaluate((round) => {
          const files = [
            '/perrones.html',
            '/zoo/storm.html',
            '/zoo/frames.html',
            '/zoo/attached.html',
            '/zoo/plain.html',
          ];
          for (let i = 0; i < 15; i++) {
            const frame = document.createElement('iframe');
            frame.width = '600';
            frame.height = '400';
            frame.src = files[i % files.length] ?? '';
            document.body.append(frame);
            // Spread over the time in which a frame is loaded, judged, read, painted and waits to be read again.
            setTimeout(() => frame.remove(), (i * 211 + round * 67) % 1_500);
            if (i % 3 === 0)
              setTimeout(
                () => {
                  frame.src = '/perrones.html?again';
                },
                (i * 97) % 700,
              );
          }
        }, round);
        await sleep(200 + ((round * 397) % 1_300));
        await page.close();
      }
      assert.deepEqual(lab.browser.errors.slice(before), []);
    },
  ],
];
