/**
 * Every screen and state that the gallery shows, one list. Add yours here: a page of the extension, or an example
 * article with something to do on it; what the background answers where the state could not be had otherwise; the
 * widths, languages and colour schemes worth looking at.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { CROWD, DOUBT, decision, EMPTY, LONG, LONG_NAMES, LONG_PROFILES, SETTINGS, summary } from './answers.mjs';

/**
 * An answer given in place of the background's or the page's own: a value, one of `values` by a field of the request
 * (requests for others pass through), an error, or none at all.
 * @typedef {{ value?: unknown, by?: string, values?: Record<string, unknown>, error?: string, never?: true }} Canned
 *
 * @typedef {object} Screen
 * @property {string} name of its pictures
 * @property {string} about one sentence: what to look for
 * @property {string} [page] of the extension; `{tab}` stands for the tab of an example article
 * @property {string} [site] instead: an example article
 * @property {number} width
 * @property {number} [height]
 * @property {('en' | 'es' | 'pt')[]} [languages] English alone, if absent
 * @property {('light' | 'dark')[]} [schemes] both, if absent
 * @property {{ name: string, value: string }[]} [media] further media features
 * @property {Record<string, Canned>} [answers] by the name of the call
 * @property {string} [ready] selector of what must be there before anything else
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [act] before the picture is taken
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [after] when the picture was taken
 * @property {number} [settle] milliseconds before it is taken
 * @property {boolean} [viewportOnly] no more than the viewport
 */

const PANEL = 'pages/panel/index.html?tab={tab}';
const EVERY = /** @type {const} */ (['en', 'es', 'pt']);

/** Presses what only the keyboard can reach. @param {import('puppeteer-core').Page} page @param {string} selector */
const press = async (page, selector) => {
  await page.focus(selector);
  await page.keyboard.press('Enter');
};

/** @param {string} selector @returns {Screen['act']} */
const click = (selector) => async (page) => {
  await page.waitForSelector(selector);
  await page.click(selector);
};

/** @type {Screen[]} */
const panel = [
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

/** @type {Screen[]} */
const toolbar = [
  {
    name: 'toolbar-list',
    about: 'The toolbar popup over an article.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 500,
    languages: [...EVERY],
    ready: '.item .status',
  },
  {
    name: 'toolbar-nothing-found',
    about: 'No known actor.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 300,
    answers: { tabSummary: summary(EMPTY, 'nothing-found') },
    ready: '.panel-head',
  },
  {
    name: 'toolbar-off-here',
    about: 'Switched off for this site.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 300,
    answers: { tabSummary: summary(EMPTY, 'off-here') },
    ready: '.panel-head',
  },
  {
    name: 'toolbar-closed-page',
    about: 'A page that is closed to extensions.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 300,
    answers: { tabSummary: { value: null } },
    ready: '.panel-head',
  },
  {
    name: 'toolbar-long-names',
    about: 'Names that do not fit on a line.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 500,
    answers: { tabSummary: summary(LONG_NAMES), profile: { by: 'actor', values: LONG_PROFILES } },
    ready: '.item',
  },
];

/** Rests the pointer on the first mention that reads like this. @param {string} text @returns {Screen['act']} */
const hover = (text) => async (page) => {
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const { x, y } = await page.evaluate((text) => {
    for (const highlight of CSS.highlights.values())
      for (const found of highlight) {
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        if (range.toString() !== text) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        // The first line of it: a name may be broken over two.
        const [rect] = range.getClientRects();
        if (!rect) continue;
        const { left, top, width, height } = rect;
        return { x: left + width / 2, y: top + height / 2 };
      }
    throw new Error(`${text} is not highlighted`);
  }, text);
  await page.mouse.move(x + 1, y);
  await page.mouse.move(x, y);
};

/**
 * Where something stands in the popover, whose shadow root is closed to the page.
 * @param {import('puppeteer-core').Page} page @param {string} selector
 */
async function pointInPopover(page, selector) {
  const session = await page.createCDPSession();
  try {
    for (const deadline = Date.now() + 5_000; Date.now() < deadline; await sleep(60)) {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      /** @type {any[]} */
      const closed = [];
      (function walk(/** @type {any} */ node) {
        for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') closed.push(shadow);
        for (const child of node.children ?? []) walk(child);
      })(root);
      for (const { nodeId } of closed) {
        const found = await session.send('DOM.querySelector', { nodeId, selector });
        if (found.nodeId === 0) continue;
        await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: found.nodeId });
        const { quads } = await session.send('DOM.getContentQuads', { nodeId: found.nodeId });
        const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
        return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
      }
    }
  } finally {
    await session.detach();
  }
  throw new Error(`${selector} is not in the popover`);
}

/** Rests on a name, then clicks in the popover, one after another. @param {string} name @param {string[]} selectors @returns {Screen['act']} */
const within =
  (name, ...selectors) =>
  async (page) => {
    await hover(name)?.(page);
    await pointInPopover(page, '[role="dialog"]');
    for (const selector of selectors) {
      await sleep(300);
      const { x, y } = await pointInPopover(page, selector);
      await page.mouse.click(x, y);
    }
  };

/** How the background fares from here on, as the page's scripts of ours see it. @param {'silent' | 'refusing'} how @param {Screen['act']} then @returns {Screen['act']} */
const withBackground = (how, then) => async (page) => {
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const session = await page.createCDPSession();
  /** @type {number[]} */
  const ours = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours.push(context.id);
  });
  await session.send('Runtime.enable');
  await sleep(500);
  const reply = how === 'refusing' ? "setTimeout(() => l({ ok: false, error: 'no' }), 0)" : '0';
  for (const contextId of ours)
    await session.send('Runtime.evaluate', {
      contextId,
      expression: `chrome.runtime.connect = () => ({ onMessage: { addListener: (l) => ${reply} },
        onDisconnect: { addListener() {} }, postMessage() {}, disconnect() {} })`,
    });
  await then?.(page);
};

const MORE_CONTRAST = [{ name: 'prefers-contrast', value: 'more' }];
const FORCED = [{ name: 'forced-colors', value: 'active' }];

/** @type {Screen[]} */
const popover = [
  {
    name: 'popover-group',
    about: 'A group, then and now.',
    site: 'perrones.html',
    width: 900,
    languages: [...EVERY],
    act: hover('Los Perrones'),
    settle: 1_200,
  },
  {
    name: 'popover-person',
    about: 'A person: a conviction, and an acquittal of the same size beside it; the name as the page writes it.',
    site: 'perrones.html',
    width: 900,
    languages: [...EVERY],
    act: hover('Reynerio de Jesús '),
    settle: 1_200,
  },
  {
    name: 'popover-why',
    about: 'Why this match.',
    site: 'perrones.html',
    width: 900,
    languages: [...EVERY],
    act: within('Los Perrones', '.why'),
    settle: 600,
  },
  {
    name: 'popover-trail',
    about: 'Two actors on from the name, with the trail.',
    site: 'perrones.html',
    width: 900,
    act: within('Los Perrones', '.to-actor', '.rows li:nth-child(2) .to-actor'),
    settle: 800,
  },
  {
    name: 'popover-pinned',
    about: 'Pinned in a corner, and another beside it.',
    site: 'perrones.html',
    width: 1200,
    act: async (page) => {
      await within('Los Perrones', '[aria-label="Pin open"]', '.grip')?.(page);
      await hover('Pacific Cartel')?.(page);
    },
    settle: 1_200,
  },
  {
    name: 'popover-possible',
    about: 'A possible match on a page without a date: reasons for and against, the record below.',
    site: 'made/namesakes.html',
    width: 900,
    languages: [...EVERY],
    act: hover('Juan Medrano'),
    settle: 1_200,
  },
  {
    name: 'popover-denied',
    about: 'Not this person: said, how far it reaches, the way back.',
    site: 'made/namesakes.html',
    width: 900,
    languages: [...EVERY],
    act: within('Juan Medrano', '.deny'),
    settle: 600,
    // The next picture needs the name again.
    after: async (page) => {
      const { x, y } = await pointInPopover(page, '.undo');
      await page.mouse.click(x, y);
      await sleep(300);
    },
  },
  {
    name: 'popover-candidates',
    about: 'Two actors of one name, side by side.',
    site: 'made/namesakes.html',
    width: 900,
    languages: [...EVERY],
    act: hover('Los Rojos'),
    settle: 1_200,
  },
  {
    name: 'popover-disputed',
    about: 'A name in dispute.',
    site: 'perrones.html',
    width: 900,
    act: hover('Pacific Cartel'),
    settle: 1_200,
  },
  {
    name: 'popover-narrow',
    about: 'At 320 px.',
    site: 'perrones.html',
    width: 320,
    height: 640,
    act: hover('Los Perrones'),
    settle: 1_200,
  },
  {
    name: 'popover-low',
    about: 'Where there is no room above or below: to the side.',
    site: 'perrones.html',
    width: 900,
    height: 240,
    act: hover('Los Perrones'),
    settle: 1_200,
  },
  {
    name: 'popover-contrast',
    about: 'With more contrast.',
    site: 'perrones.html',
    width: 900,
    media: MORE_CONTRAST,
    act: within('Los Perrones', '[aria-label="Pin open"]'),
    settle: 600,
  },
  {
    name: 'popover-forced-colors',
    about: 'In the colours of the system.',
    site: 'perrones.html',
    width: 900,
    media: FORCED,
    act: within('Los Perrones', '[aria-label="Pin open"]'),
    settle: 600,
  },
  {
    name: 'popover-loading',
    about: 'The background takes its time.',
    site: 'perrones.html',
    width: 900,
    act: withBackground('silent', hover('Los Perrones')),
    settle: 1_200,
  },
  {
    name: 'popover-error',
    about: 'The record could not be read.',
    site: 'perrones.html',
    width: 900,
    act: withBackground('refusing', hover('Los Perrones')),
    settle: 1_200,
  },
];

const PROFILE = 'pages/profile/index.html?actor=';

/** @type {Screen[]} */
const profile = [
  {
    name: 'profile-group',
    about: 'A group with fifteen relations.',
    page: `${PROFILE}br-comando-vermelho`,
    width: 1032,
    languages: [...EVERY],
    ready: '.graph',
  },
  {
    name: 'profile-reversal',
    about: 'A person: delisted, and charges dropped.',
    page: `${PROFILE}sv-jose-adan-salazar-umana`,
    width: 1032,
    languages: [...EVERY],
    ready: '.map path',
  },
  {
    name: 'profile-disputed',
    about: 'A name in dispute.',
    page: `${PROFILE}mx-pacific-cartel`,
    width: 1032,
    ready: '.graph',
  },
  {
    name: 'profile-claim',
    about: 'The claim behind a line of the drawing.',
    page: `${PROFILE}br-comando-vermelho`,
    width: 1032,
    ready: '.graph',
    act: (page) =>
      page.evaluate(() => {
        const line = document.querySelector('.graph a:has(.reach)');
        line?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }),
  },
  {
    name: 'profile-many',
    about: 'The most relations of all, two steps.',
    page: `${PROFILE}mx-sinaloa-cartel`,
    width: 1032,
    ready: '.graph',
    act: (page) => page.click('input[name=steps]:not(:checked)'),
    settle: 2_000,
  },
  {
    name: 'profile-narrow',
    about: 'At 320 px.',
    page: `${PROFILE}sv-jose-adan-salazar-umana`,
    width: 320,
    languages: [...EVERY],
    ready: '.map path',
  },
  {
    name: 'profile-print',
    about: 'As it is printed.',
    page: `${PROFILE}sv-jose-adan-salazar-umana`,
    width: 794,
    schemes: ['light'],
    ready: '.map path',
    act: async (page) => (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { media: 'print' }),
  },
  {
    name: 'profile-missing',
    about: 'No such actor in this edition.',
    page: `${PROFILE}xx-nobody`,
    width: 1032,
    languages: [...EVERY],
    ready: 'h1',
  },
  {
    name: 'profile-failed',
    about: 'The record cannot be read.',
    page: `${PROFILE}mx-sinaloa-cartel`,
    width: 1032,
    answers: { profile: { error: 'the database is gone' } },
    ready: 'h1',
  },
  {
    name: 'profile-loading',
    about: 'The record takes long.',
    page: `${PROFILE}mx-sinaloa-cartel`,
    width: 1032,
    answers: { profile: { never: true } },
    ready: 'p',
  },
];

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
const options = [
  { name: 'options', about: 'Every setting.', page: OPTIONS, width: 1000, languages: [...EVERY], ready: '.keys dt' },
  { name: 'options-narrow', about: 'At 320 px.', page: OPTIONS, width: 320, ready: '.keys dt' },
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

const WELCOME = 'pages/welcome/index.html';

/** @type {Screen[]} */
const welcome = [
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

const PARAGRAPH = 'pages/paragraph/index.html?actors=';

/** @type {Screen[]} */
const paragraph = [
  {
    name: 'paragraph',
    about: 'Two actors: reversals and answers come along, each sentence has its footnote.',
    page: `${PARAGRAPH}sv-texis-cartel,sv-jose-adan-salazar-umana`,
    width: 1200,
    languages: [...EVERY],
    ready: '.draft sup',
  },
  {
    name: 'paragraph-narrow',
    about: 'At 320 px.',
    page: `${PARAGRAPH}br-comando-vermelho`,
    width: 320,
    languages: [...EVERY],
    ready: '.draft sup',
  },
  { name: 'paragraph-empty', about: 'Nobody is chosen.', page: PARAGRAPH, width: 1200, ready: 'h1' },
];

const EXPLORER = 'pages/explorer/index.html';

/** @param {string} text @returns {Screen['act']} */
const searchFor = (text) => async (page) => {
  await page.type('input[type=search]', text);
};

/** @type {Screen[]} */
const explorer = [
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

/** @type {Screen[]} */
export const screens = [
  ...popover,
  ...panel,
  ...toolbar,
  ...profile,
  ...paragraph,
  ...explorer,
  ...options,
  ...welcome,
];
