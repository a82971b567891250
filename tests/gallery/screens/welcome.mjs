/** The first-run page. */
import { EVERY } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

const WELCOME = 'pages/welcome/index.html';

/** @type {Screen[]} */
export const welcome = [
  {
    name: 'welcome',
    about: 'The page after the installation.',
    page: WELCOME,
    width: 1032,
    languages: [...EVERY],
    ready: '.popover .sources',
  },
  {
    name: 'welcome-possible',
    about: 'The possible mention in its example.',
    page: WELCOME,
    width: 1032,
    ready: '.popover .sources',
    act: async (page) => {
      await page.click('button.hl-possible');
      await page.waitForSelector('.popover.possible .sources');
    },
  },
  { name: 'welcome-narrow', about: 'At 320 px.', page: WELCOME, width: 320, ready: '.popover .sources' },
  {
    name: 'welcome-no-dataset',
    about: 'The dataset does not answer.',
    page: WELCOME,
    width: 1032,
    answers: { scanText: { error: 'gone' } },
  },
];
