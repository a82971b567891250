/**
 * Every screen against WCAG 2.2 AA, by axe-core, and how it is laid out: light and dark, wide and narrow, in each
 * language. Add yours to the table.
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { axeFindings } from '../axe.mjs';
import { layoutFindings } from '../layout.mjs';

/**
 * `{tab}` stands for an example article; `act` is clicked. `window`: none but one of its own, as wide as it likes.
 * @typedef {{ name: string, path: string, ready: string, act?: string, window?: 'its own' }} Screen
 */

/** @type {Screen[]} */
const SCREENS = [
  {
    name: 'the toolbar popup',
    path: 'pages/toolbar/index.html?tab={tab}',
    ready: '.item .status',
    window: 'its own',
  },
  { name: 'the panel', path: 'pages/panel/index.html?tab={tab}', ready: '.item .status' },
  {
    name: 'the panel with a current actor',
    path: 'pages/panel/index.html?tab={tab}',
    ready: '.item .status',
    act: '.item',
  },
  {
    name: 'the relations in the panel',
    path: 'pages/panel/index.html?tab={tab}',
    ready: '.item .status',
    act: '#tab-relations',
  },
  {
    name: 'the note in the panel',
    path: 'pages/panel/index.html?tab={tab}',
    ready: '.item .status',
    act: '[data-note]',
  },
  { name: 'the settings', path: 'pages/options/index.html', ready: '.keys dt' },
  { name: 'the profile page', path: 'pages/profile/index.html?actor=sv-los-perrones', ready: '.claims' },
  { name: 'the paragraph page', path: 'pages/paragraph/index.html?actors=sv-los-perrones', ready: '.draft sup' },
  { name: 'the explorer', path: 'pages/explorer/index.html', ready: '.map .home' },
  { name: 'the first-run page', path: 'pages/welcome/index.html', ready: '.popover .sources' },
];

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @param {Screen} screen */
async function becomeReady(lab, page, { ready, act }) {
  await lab.until(() => page.evaluate((ready) => document.querySelector(ready) !== null, ready), ready);
  if (!act) return;
  await page.evaluate(
    (act) => document.querySelector(act)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    act,
  );
}

/** How large a reader may have made a page; the last makes the driven window as narrow as a phone's. */
const ZOOMS = [1, 2, 4];

/** @type {import('./index.mjs').Case[]} */
export const accessibility = SCREENS.map((screen) => [
  `axe finds nothing in ${screen.name}; its layout holds, also at 200 and 400 %, in each language`,
  async (lab) => {
    const article = await lab.openRead('perrones.html');
    const page = await lab.openOwn(screen.path.replace('{tab}', String(await lab.tabOf(article))));
    await becomeReady(lab, page, screen);
    await page.bringToFront();
    try {
      for (const scheme of /** @type {const} */ (['light', 'dark'])) {
        await page.setColorScheme(scheme);
        await sleep(250);
        assert.deepEqual(await axeFindings(page), [], scheme);
      }
      const width = await page.evaluate(() => innerWidth);
      for (const zoom of screen.window ? ZOOMS.slice(0, -1) : ZOOMS) {
        await lab.zoom(page, zoom);
        await lab.until(
          () => page.evaluate((expected) => Math.abs(innerWidth - expected) < 2, width / zoom),
          `a window of ${width / zoom}`,
        );
        await sleep(150);
        assert.deepEqual(await layoutFindings(page), [], `${zoom * 100} %`);
      }
      for (const language of /** @type {const} */ (['es', 'pt'])) {
        await lab.ask('changeSettings', { language });
        await page.goto(await page.url());
        await becomeReady(lab, page, screen);
        await sleep(150);
        assert.deepEqual(await layoutFindings(page, language), [], `in ${language}, narrow`);
      }
    } finally {
      await page.setColorScheme('light');
      await lab.zoom(page, 1);
      await lab.ask('changeSettings', { language: 'en' });
    }
  },
]);
