/** The panel. */
import { CROWD, DOUBT, EMPTY, LONG_NAMES, LONG_PROFILES, summary } from '../answers.mjs';
import { click, EVERY, press } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

const PANEL = 'pages/panel/index.html?tab={tab}';

/** @type {Screen[]} */
export const panel = [
  {
    name: 'panel-list',
    about: 'The actors of an article: identified, possible, in menus.',
    page: PANEL,
    width: 360,
    languages: [...EVERY],
    ready: '.item .status',
  },
  { name: 'panel-list-narrow', about: 'At 320 px.', page: PANEL, width: 320, ready: '.item .status' },
  {
    name: 'panel-list-zoomed',
    about: 'At 200 %, in a panel of usual width.',
    page: PANEL,
    width: 400,
    height: 1600,
    zoom: 2,
    languages: [...EVERY],
    ready: '.item .status',
  },
  {
    name: 'panel-note-zoomed',
    about: 'The note at 200 %.',
    page: PANEL,
    width: 400,
    height: 1600,
    zoom: 2,
    ready: '.item .status',
    act: async (page) => {
      await press(page, '[data-note]');
      await page.waitForSelector('.sources');
    },
  },
  {
    name: 'panel-list-contrast',
    about: 'With more contrast.',
    page: PANEL,
    width: 360,
    ready: '.item .status',
    media: [{ name: 'prefers-contrast', value: 'more' }],
  },
  {
    name: 'panel-stepper',
    about: 'One actor is current; its mentions are walked through.',
    page: PANEL,
    width: 360,
    ready: '.item .status',
    act: click('.item'),
  },
  {
    name: 'panel-note',
    about: 'The note on an actor, inside the panel.',
    page: PANEL,
    width: 360,
    languages: [...EVERY],
    ready: '.item .status',
    act: async (page) => {
      await press(page, '[data-note]');
      await page.waitForSelector('.sources');
    },
  },
  {
    name: 'panel-note-possible',
    about: 'The note on a possible match: reasons first.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(DOUBT) },
    ready: '#possible',
    act: async (page) => {
      await press(page, 'section[aria-labelledby=possible] [data-note]');
      await page.waitForSelector('.sources');
    },
  },
  {
    name: 'panel-relations',
    about: 'How the actors are connected.',
    page: PANEL,
    width: 360,
    languages: [...EVERY],
    ready: '.item .status',
    act: async (page) => {
      await page.click('#tab-relations');
      await page.waitForSelector('.graph');
    },
  },
  {
    name: 'panel-relations-chosen',
    about: 'One line chosen: the claim behind it.',
    page: PANEL,
    width: 360,
    ready: '.item .status',
    act: async (page) => {
      await page.click('#tab-relations');
      await page.waitForSelector('.graph a');
      await page.evaluate(() => /** @type {SVGAElement} */ (document.querySelector('.graph a')).focus());
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'panel-relations-list',
    about: 'The list behind the drawing.',
    page: PANEL,
    width: 360,
    ready: '.item .status',
    act: async (page) => {
      await page.click('#tab-relations');
      await page.waitForSelector('details.more');
      await page.click('details.more > summary');
    },
  },
  {
    name: 'panel-relations-crowd',
    about: 'More actors than can be drawn.',
    page: PANEL,
    width: 400,
    answers: { tabSummary: summary(CROWD) },
    ready: '.item .status',
    settle: 900,
    act: async (page) => {
      await page.click('#tab-relations');
      await page.waitForSelector('.graph a');
    },
  },
  {
    name: 'panel-crowd',
    about: 'Many actors, and a filter.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(CROWD) },
    ready: '.filter',
    settle: 900,
  },
  {
    name: 'panel-filter-none',
    about: 'A filter that nobody matches.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(CROWD) },
    ready: '.filter',
    act: (page) => page.type('.filter input', 'zzz'),
  },
  {
    name: 'panel-long-names',
    about: 'Names that do not fit on a line.',
    page: PANEL,
    width: 320,
    answers: { tabSummary: summary(LONG_NAMES), profile: { by: 'actor', values: LONG_PROFILES } },
    ready: '.item',
  },
  {
    name: 'panel-loading',
    about: 'A page that is still being read.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(EMPTY, 'reading') },
    settle: 600,
  },
  {
    name: 'panel-nothing-found',
    about: 'No known actor.',
    page: PANEL,
    width: 360,
    languages: [...EVERY],
    answers: { tabSummary: summary(EMPTY, 'nothing-found') },
    ready: '.empty',
  },
  {
    name: 'panel-off-here',
    about: 'Switched off for this site.',
    page: PANEL,
    width: 360,
    languages: [...EVERY],
    answers: { tabSummary: summary(EMPTY, 'off-here') },
    ready: '.empty',
  },
  {
    name: 'panel-paused',
    about: 'Paused everywhere.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(EMPTY, 'paused') },
    ready: '.empty',
  },
  {
    name: 'panel-not-an-article',
    about: 'A page that is not read.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(EMPTY, 'not-an-article') },
    ready: '.empty',
  },
  {
    name: 'panel-not-listed',
    about: 'A site that is not in the reader’s list.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(EMPTY, 'not-listed') },
    ready: '.empty',
  },
  {
    name: 'panel-private-page',
    about: 'Mail, banking and the like.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(EMPTY, 'private-page') },
    ready: '.empty',
  },
  {
    name: 'panel-editor',
    about: 'Where text is written.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(EMPTY, 'editor') },
    ready: '.empty',
  },
  {
    name: 'panel-too-busy',
    about: 'A page that changes faster than it may be read.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(EMPTY, 'too-busy') },
    ready: '.empty',
  },
  {
    name: 'panel-unavailable',
    about: 'The record cannot be asked.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: summary(EMPTY, 'unavailable') },
    ready: '.empty',
  },
  {
    name: 'panel-closed-page',
    about: 'A page that is closed to extensions.',
    page: PANEL,
    width: 360,
    answers: { tabSummary: { value: null } },
    ready: '.empty',
  },
  {
    name: 'panel-failed',
    about: 'The background does not answer.',
    page: PANEL,
    width: 360,
    answers: { settings: { error: 'gone' } },
    ready: '.failed',
  },
];
