/** The explorer. */
import { EVERY } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

const EXPLORER = 'pages/explorer/index.html';

/** @param {string} text @returns {Screen['act']} */
const searchFor = (text) => async (page) => {
  await page.type('input[type=search]', text);
};

/** @type {Screen[]} */
export const explorer = [
  {
    name: 'explorer',
    about: 'Everyone, and the network by country.',
    page: EXPLORER,
    width: 1100,
    height: 1400,
    languages: [...EVERY],
    ready: '.map .home',
    viewportOnly: true,
  },
  {
    name: 'explorer-narrow',
    about: 'At 320 px.',
    page: EXPLORER,
    width: 320,
    height: 1400,
    languages: [...EVERY],
    ready: '.map .home',
    viewportOnly: true,
  },
  {
    name: 'explorer-misspelt',
    about: 'A misspelt name finds close matches.',
    page: EXPLORER,
    width: 1100,
    ready: '.row',
    act: searchFor('zambda garcia'),
    settle: 1_500,
    viewportOnly: true,
  },
  {
    name: 'explorer-nothing',
    about: 'Nothing fits.',
    page: EXPLORER,
    width: 1100,
    ready: '.row',
    act: searchFor('xqzvwk'),
    settle: 1_500,
    viewportOnly: true,
  },
  {
    name: 'explorer-chosen',
    about: 'Two actors chosen for a paragraph.',
    page: `${EXPLORER}?country=SV`,
    width: 1100,
    ready: '.row',
    act: async (page) => {
      for (const box of (await page.$$('.row input')).slice(0, 2)) await box.click();
    },
    viewportOnly: true,
  },
  {
    name: 'explorer-failed',
    about: 'The records cannot be read.',
    page: EXPLORER,
    width: 1100,
    answers: { directory: { error: 'the database is gone' } },
    ready: 'h1',
  },
];
