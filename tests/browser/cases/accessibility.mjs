/** Every screen against WCAG 2.2 AA, by axe-core, in light and in dark, wide and narrow. Add yours to the table. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { axeFindings } from '../axe.mjs';

/** @typedef {{ name: string, path: string, ready: string, act?: string }} Screen `{tab}` is an example article; `act` is clicked. */

/** @type {Screen[]} */
const SCREENS = [
  { name: 'the toolbar popup', path: 'pages/toolbar/index.html?tab={tab}', ready: '.item .status' },
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

/** @type {import('./index.mjs').Case[]} */
export const accessibility = SCREENS.map(({ name, path, ready, act }) => [
  `axe finds nothing in ${name}`,
  async (lab) => {
    const article = await lab.openRead('perrones.html');
    const page = await lab.openOwn(path.replace('{tab}', String(await lab.tabOf(article))));
    await lab.until(() => page.evaluate((ready) => document.querySelector(ready) !== null, ready), ready);
    if (act)
      await page.evaluate(
        (act) =>
          document.querySelector(act)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
        act,
      );
    await page.bringToFront();
    try {
      for (const scheme of /** @type {const} */ (['light', 'dark'])) {
        await page.setColorScheme(scheme);
        await sleep(250);
        assert.deepEqual(await axeFindings(page), [], scheme);
      }
    } finally {
      await page.setColorScheme('light');
    }
  },
]);
