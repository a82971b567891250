/** Private windows, into which the reader has let the extension: what is decided there is not written down. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** @type {import('./index.mjs').Case[]} */
export const privateWindows = [
  [
    'in a private window the popover opens; what is decided there holds until the browser closes, and says so',
    async (ordinary) => {
      const lab = ordinary.with(await ordinary.launch.inPrivate());
      try {
        const page = await lab.browser.newPrivatePage(`${lab.origin}/made/namesakes.html`);
        await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'highlights');
        const { x, y } = await lab.pointAt(page, 'Juan Medrano');
        await page.click(x, y);
        await lab.popover(page, 'Juan María Medrano Fuentes');
        const deny = await lab.until(() => page.hiddenPoint('.deny'), '“not this person”');
        await page.click(deny.x, deny.y);
        await lab.popover(page, 'until this browser closes');
        await sleep(300);
        await page.screenshot(lab.picture('private-window'));
        await lab.until(async () => !(await lab.highlighted(page)).includes('Juan Medrano'), 'the name off the page');
        const decisions = await lab.ask('decisions', null);
        assert.deepEqual(
          decisions.map((/** @type {any} */ d) => [d.verdict, d.lasting]),
          [['not-this', false]],
        );
        // Firefox gives a page in a private window no database: there the background has it.
        const { evaluate } = lab.browser.kind === 'firefox' ? lab.browser.background : lab.browser;
        const written = await evaluate(
          () =>
            new Promise((resolve, reject) => {
              const opening = indexedDB.open('reader');
              opening.onerror = reject;
              opening.onsuccess = () => {
                const reading = opening.result.transaction('decisions').objectStore('decisions').count();
                reading.onsuccess = () => resolve(reading.result);
                reading.onerror = reject;
              };
            }),
        );
        assert.equal(written, 0, 'nothing in the database');
        // It holds when the page is read again.
        await page.goto(`${lab.origin}/made/namesakes.html`);
        await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'highlights again');
        assert.equal((await lab.highlighted(page)).includes('Juan Medrano'), false);
        const said = await lab.ask('exportReaderData', null);
        assert.deepEqual(said.decisions, [], 'and in no file');
      } finally {
        await lab.browser.close();
      }
    },
  ],
];
