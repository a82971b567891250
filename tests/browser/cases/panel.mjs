/** The side panel and the sidebar: the accessible counterpart of the highlights. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page */
async function panelFor(lab, page) {
  const panel = await lab.openOwn(`pages/panel/index.html?tab=${await lab.tabOf(page)}`);
  await lab.until(
    () => panel.evaluate(() => document.querySelectorAll('.actors .item').length > 0),
    'actors in the panel',
  );
  return panel;
}

/** @type {import('./index.mjs').Case[]} */
export const panel = [
  [
    'the panel lists what the page names',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { actors, furniture } = await lab.ask('tabSummary', { tabId: await lab.tabOf(page) });
      const panel = await panelFor(lab, page);
      const rows = await lab.until(
        () =>
          panel.evaluate((expected) => {
            const names = [...document.querySelectorAll('.actors .item-name')].map((item) => item.textContent);
            return names.length === expected && document.querySelector('.item .status') ? names : null;
          }, actors.length + furniture.length),
        'a row for each actor',
      );
      assert.ok(rows.includes('Los Perrones'), rows.join(' | '));
      const headings = await panel.evaluate(() => [...document.querySelectorAll('h2')].map((h) => h.textContent));
      assert.ok(headings.includes('Identified'), headings.join(' | '));
    },
  ],
  [
    'the panel walks through the mentions in the text and back',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      const click = (/** @type {string} */ selector) =>
        panel.evaluate((selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).click(), selector);
      const at = (/** @type {string} */ count) =>
        lab.until(
          () => panel.evaluate((count) => document.querySelector('.step .count')?.textContent === count, count),
          count,
        );
      const scrolled = () => page.evaluate(() => Math.round(scrollY));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const bottom = await scrolled();
      await click('.actors .item');
      await at('1 of 3');
      await lab.until(async () => (await scrolled()) < bottom, 'the first mention in view');
      const first = await scrolled();
      await click('.step [aria-label^="Previous mention"]');
      await at('3 of 3');
      await lab.until(async () => (await scrolled()) > first, 'the last mention in view');
      await click('.step [aria-label^="Next mention"]');
      await at('1 of 3');
      await lab.until(async () => (await scrolled()) === first, 'the first mention again');
      assert.equal(
        await panel.evaluate(() => document.querySelector('[role="status"]')?.textContent),
        'Los Perrones: mention 1 of 3',
      );
    },
  ],
  [
    'the panel shows how the actors are connected, and what stands behind a line',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      await lab.until(() => panel.evaluate(() => document.querySelector('.item .status') !== null), 'records');
      await panel.evaluate(() =>
        document.querySelector('#tab-relations')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      );
      const lines = await lab.until(
        () => panel.evaluate(() => document.querySelectorAll('.graph a').length),
        'lines in the drawing',
      );
      const listed = await panel.evaluate(() => document.querySelectorAll('.connections > li').length);
      assert.equal(lines, listed, 'the list has what the drawing has');
      await panel.evaluate(() => {
        const line = /** @type {SVGAElement} */ (document.querySelector('.graph a'));
        line.focus();
        line.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
      const links = await lab.until(
        () =>
          panel
            .evaluate(() => [...document.querySelectorAll('.claim .tie-sources a')].map((a) => a.getAttribute('href')))
            .then((all) => all.length > 0 && all),
        'the sources of a line',
      );
      for (const link of links) assert.match(String(link), /^https?:/);
    },
  ],
  [
    'the note in the panel can be read and left by keyboard',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      await panel.bringToFront();
      await panel.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[data-note]')).focus());
      await panel.press('Enter');
      await lab.until(
        () => panel.evaluate(() => document.querySelector('.note .sources') !== null),
        'the note with its sources',
      );
      assert.equal(await panel.evaluate(() => document.activeElement?.textContent?.trim()), 'Back to the list');
      await panel.press('Enter');
      await lab.until(
        () => panel.evaluate(() => document.activeElement?.hasAttribute('data-note')),
        'focus where it was',
      );
    },
  ],
  [
    'the reader’s word is given in the panel, and taken back there',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      const press = (/** @type {string} */ words) =>
        lab.until(
          () =>
            panel.evaluate((words) => {
              const button = [...document.querySelectorAll('button')].find((b) => b.textContent === words);
              button?.click();
              return button !== undefined;
            }, words),
          words,
        );
      // The word is about this spelling: others of the same actor stay.
      const spelt = async () =>
        (await lab.askPage(page, 'summary', null)).actors.some((/** @type {any} */ a) => a.surface === 'Los Perrones');
      await panel.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[data-note]')).click());
      await press('Not this group');
      await lab.until(async () => !(await spelt()), 'the name gone from the page');
      const [decision] = await lab.ask('decisions', null);
      assert.equal(decision.place, await page.url());
      await press('Undo');
      await lab.until(spelt, 'the name back');
      assert.deepEqual(await lab.ask('decisions', null), []);
    },
  ],
  [
    'the real panel follows the tab in front',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await page.bringToFront();
      const panel = await lab.browser.openSidePanel();
      try {
        await lab.until(
          () => panel.evaluate(() => document.body.textContent?.includes('Los Perrones')),
          'the actors of the page',
        );
        await sleep(300);
        await panel.screenshot(lab.picture('side-panel'));
        const other = await lab.open('harbour-library.html');
        await other.bringToFront();
        await lab.until(
          () => panel.evaluate(() => document.body.textContent?.includes('No known actor is named')),
          'the other page',
        );
        await page.bringToFront();
        await lab.until(
          () => panel.evaluate(() => document.body.textContent?.includes('Los Perrones')),
          'the first page again',
        );
      } finally {
        await panel.close();
      }
    },
  ],
];
