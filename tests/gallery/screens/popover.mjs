/** The popover, on example articles. */
import { setTimeout as sleep } from 'node:timers/promises';
import { EVERY } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

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

/** How the background fares once the popover's code is there, as the page's scripts of ours see it. @param {'silent' | 'refusing'} how @param {Screen['act']} then @returns {Screen['act']} */
const withBackground = (how, then) => async (page) => {
  await hover('Pacific Cartel')?.(page);
  await pointInPopover(page, '[role="dialog"]');
  await page.mouse.move(2, 2);
  await page.mouse.move(4, 4);
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
export const popover = [
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
    name: 'popover-zoomed',
    about: 'At 200 %: little room above and below the name.',
    site: 'perrones.html',
    width: 1280,
    zoom: 2,
    act: hover('Los Perrones'),
    settle: 1_200,
  },
  {
    name: 'popover-possible-zoomed',
    about: 'A possible match at 200 %.',
    site: 'made/namesakes.html',
    width: 1280,
    zoom: 2,
    act: hover('Juan Medrano'),
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
