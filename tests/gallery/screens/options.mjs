/** The settings. */
import { decision, LONG, SETTINGS } from '../answers.mjs';
import { click, EVERY } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

const OPTIONS = 'pages/options/index.html';
const DECISIONS = {
  value: [
    decision('not-this', 'mention'),
    decision('not-this', 'site'),
    decision('this-one', 'page'),
    decision('not-this', 'always', LONG),
  ],
};
const HEALTH = { edition: '2026-11-24', actors: 468, storage: 'indexeddb' };
/** @param {object} change */
const settings = (change) => ({ value: { ...SETTINGS, ...change } });

/** @type {Screen[]} */
export const options = [
  { name: 'options', about: 'Every setting.', page: OPTIONS, width: 1000, languages: [...EVERY], ready: '.keys dt' },
  { name: 'options-narrow', about: 'At 320 px.', page: OPTIONS, width: 320, ready: '.keys dt' },
  { name: 'options-zoomed', about: 'At 200 %.', page: OPTIONS, width: 1280, zoom: 2, ready: '.keys dt' },
  {
    name: 'options-contrast',
    about: 'With more contrast.',
    page: OPTIONS,
    width: 1000,
    ready: '.keys dt',
    media: [{ name: 'prefers-contrast', value: 'more' }],
  },
  {
    name: 'options-listed',
    about: 'Listed sites, tint, click only; decisions of every sort; a long name.',
    page: OPTIONS,
    width: 1000,
    answers: {
      settings: settings({
        highlight: 'tint',
        openOn: 'click',
        sites: {
          mode: 'listed',
          listed: ['elfaro.net', 'insightcrime.org', `${'very-long-subdomain.'.repeat(6)}example.org`],
          off: ['file:'],
        },
      }),
      decisions: DECISIONS,
    },
    ready: '.decisions',
  },
  {
    name: 'options-managed',
    about: 'Set by an administrator, and locked: seen, and not to be changed.',
    page: OPTIONS,
    width: 720,
    languages: [...EVERY],
    answers: {
      settings: settings({
        highlight: 'tint',
        sites: { mode: 'articles', listed: [], off: ['intranet.example', 'mail.example.org'] },
        managed: { highlight: 'tint', hoverDelay: 300, sites: { mode: 'articles', off: ['intranet.example'] } },
      }),
    },
    ready: '.locked-note',
  },
  {
    name: 'options-wrong-site',
    about: 'A site that is none.',
    page: OPTIONS,
    width: 720,
    ready: '#off-add',
    act: async (page) => {
      await page.type('#off-add', 'not a site');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'options-saved',
    about: 'A change was kept.',
    page: OPTIONS,
    width: 1000,
    ready: '#show-possible',
    answers: { changeSettings: { value: null } },
    act: click('#show-possible'),
    viewportOnly: true,
  },
  {
    name: 'options-checked',
    about: 'The dataset was checked and is sound.',
    page: OPTIONS,
    width: 720,
    ready: '#dataset .beside',
    act: async (page) => {
      await page.click('#dataset .beside');
      await page.waitForFunction(() => (document.querySelector('#dataset .outcome')?.textContent?.length ?? 0) > 30);
    },
  },
  {
    name: 'options-damaged',
    about: 'The dataset was rebuilt once, is kept in memory, and is damaged; the edition is old.',
    page: OPTIONS,
    width: 720,
    answers: {
      health: {
        value: {
          ...HEALTH,
          edition: '2026-01-10',
          storage: 'memory',
          rebuilt: { when: '2026-11-20T10:00:00Z', why: 'the database could not be read (AbortError)' },
        },
      },
      checkDataset: { value: { readable: 460, expected: 468, index: 'sound' } },
    },
    ready: '#dataset .beside',
    act: click('#dataset .beside'),
  },
  {
    name: 'options-failed',
    about: 'The background does not answer.',
    page: OPTIONS,
    width: 720,
    answers: { settings: { error: 'gone' } },
    ready: '.failed',
  },
];
