/** The PDF viewer, over PDFs that are made for the tests. */
import { click, EVERY } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

/** @param {string} name of a PDF of the tests */
const viewer = (name) => `viewer/index.html?file={site}/pdf/${name}.pdf`;

/** The first page is drawn and the actors are there. */
const SHOWN = '.textLayer span';

/** @param {import('puppeteer-core').Page} page */
const read = async (page) => {
  await page.waitForSelector('.pdf-side .status', { timeout: 20_000 });
  await page.waitForSelector('progress', { hidden: true, timeout: 30_000 });
};

/** @type {Screen[]} */
export const viewers = [
  {
    name: 'viewer-document',
    about: 'A report in two columns: names highlighted, the actors beside it with their pages.',
    page: viewer('columns'),
    width: 1280,
    viewportOnly: true,
    languages: [...EVERY],
    ready: SHOWN,
    act: read,
  },
  {
    name: 'viewer-narrow',
    about: 'At 320 px.',
    page: viewer('columns'),
    width: 320,
    height: 640,
    viewportOnly: true,
    languages: [...EVERY],
    ready: SHOWN,
    act: read,
  },
  {
    name: 'viewer-zoomed',
    about: 'A window of a laptop at 200 %.',
    page: viewer('columns'),
    width: 1280,
    zoom: 2,
    viewportOnly: true,
    ready: SHOWN,
    act: read,
  },
  {
    name: 'viewer-contrast',
    about: 'With more contrast.',
    page: viewer('columns'),
    width: 1280,
    viewportOnly: true,
    media: [{ name: 'prefers-contrast', value: 'more' }],
    ready: SHOWN,
    act: read,
  },
  {
    name: 'viewer-progress',
    about: 'Five hundred pages, of which the first have been read.',
    page: viewer('long'),
    width: 1280,
    viewportOnly: true,
    settle: 0,
    schemes: ['light'],
    ready: 'progress',
  },
  {
    name: 'viewer-scans',
    about: 'Pages that were not searched are named.',
    page: viewer('scans'),
    width: 1280,
    viewportOnly: true,
    languages: [...EVERY],
    ready: '.banner',
    act: read,
  },
  {
    name: 'viewer-scans-narrow',
    about: 'The same at 320 px.',
    page: viewer('scans'),
    width: 320,
    height: 640,
    viewportOnly: true,
    ready: '.banner',
    act: read,
  },
  {
    name: 'viewer-scans-only',
    about: 'Nothing but a scan: nobody is named, and it is said why.',
    page: viewer('fax'),
    width: 1280,
    viewportOnly: true,
    ready: '.banner',
  },
  {
    name: 'viewer-contents',
    about: 'The table of contents of the document.',
    page: viewer('long'),
    width: 1280,
    viewportOnly: true,
    ready: SHOWN,
    act: async (page) => {
      await read(page);
      await click('[aria-label="Contents"]')?.(page);
    },
  },
  {
    name: 'viewer-find',
    about: 'Words found in the document, one of them in front.',
    page: viewer('columns'),
    width: 1280,
    viewportOnly: true,
    ready: SHOWN,
    act: async (page) => {
      await read(page);
      await click('[aria-label="Find in document"]')?.(page);
      await page.type('.find input', 'the');
    },
  },
  {
    name: 'viewer-find-narrow',
    about: 'The same at 320 px, without a hit.',
    page: viewer('columns'),
    width: 320,
    height: 640,
    viewportOnly: true,
    ready: SHOWN,
    act: async (page) => {
      await read(page);
      await click('[aria-label="Find in document"]')?.(page);
      await page.type('.find input', 'zzz');
    },
  },
  {
    name: 'viewer-walk',
    about: 'One actor is current: which mention of how many.',
    page: viewer('long'),
    width: 1280,
    viewportOnly: true,
    ready: SHOWN,
    settle: 900,
    act: async (page) => {
      await read(page);
      await click('.pdf-side .item')?.(page);
    },
  },
  {
    name: 'viewer-choose',
    about: 'Nothing chosen yet.',
    page: 'viewer/index.html',
    width: 900,
    height: 600,
    languages: [...EVERY],
    ready: '.pdf-start',
  },
  {
    name: 'viewer-choose-again',
    about: 'A local file, after the page was loaded again; a long name, at 320 px.',
    page: 'viewer/index.html?name=Informe_sobre_la_criminalidad_organizada_en_la_frontera_2024_definitivo_v3.pdf&id=1',
    width: 320,
    height: 600,
    ready: '.pdf-start',
  },
  {
    name: 'viewer-password',
    about: 'A password is asked for, and the first was wrong.',
    page: viewer('locked'),
    width: 900,
    height: 600,
    languages: [...EVERY],
    ready: 'input[type=password]',
    act: async (page) => {
      await page.type('input[type=password]', 'wrong');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent !== '');
    },
  },
  {
    name: 'viewer-gone',
    about: 'The server no longer has the document.',
    page: viewer('nowhere'),
    width: 900,
    height: 600,
    languages: [...EVERY],
    ready: '[role=alert]',
  },
  {
    name: 'viewer-broken-narrow',
    about: 'A damaged file, at 320 px.',
    page: viewer('truncated'),
    width: 320,
    height: 600,
    ready: '[role=alert]',
  },
];
