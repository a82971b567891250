/**
 * The extension is updated, disabled and enabled with tabs open; tabs are discarded, restored, rendered ahead, and stand
 * in containers.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Lab } from '../lab.mjs';

/** @typedef {import('../interface.mjs').Page} Page */

/** Longer than a page takes to see that its extension is gone. */
const CLEANED_UP = 12_000;

/**
 * Works in a browser of its own, since it does to the extension what would disturb other cases. No console may have an
 * error by the end.
 * @param {Lab} lab @param {(own: Lab) => Promise<void>} work
 */
async function apart(lab, work) {
  const browser = await lab.launch.another();
  try {
    await work(new Lab(browser, lab.origin, lab.output, lab.launch));
    assert.deepEqual(browser.errors, []);
  } finally {
    await browser.close();
  }
}

/** @param {Page} page @param {string} text */
const write = (page, text) =>
  page.evaluate((text) => {
    const app = document.getElementById('app');
    if (app) app.innerHTML = `<p>${text} came next.</p>`;
  }, text);

/** Waits until exactly this is highlighted. @param {Lab} lab @param {Page} page @param {string} text */
async function untilMarked(lab, page, text) {
  await lab
    .until(async () => (await lab.highlighted(page)).join('|') === text, `${text} highlighted`, CLEANED_UP)
    .catch(async (error) => {
      throw new Error(`${error.message}; highlighted: ${(await lab.highlighted(page)).join('|')}`);
    });
}

/** The highlights that show: an entry of the registry without a rule shows nothing. @param {Page} page @returns {Promise<string[]>} */
const painted = (page) =>
  page.evaluate(() =>
    [...CSS.highlights.keys()].filter((name) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`);
      return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
    }),
  );

/** @param {Lab} lab @param {string} file */
async function tabWith(lab, file) {
  return lab.browser.evaluate(
    async (file) => (await chrome.tabs.query({})).find((tab) => tab.url?.endsWith(file))?.id ?? -1,
    file,
  );
}

/** What the page in a tab says of itself; undefined while nobody answers. @param {Lab} lab @param {number} tabId */
const summaryOf = (lab, tabId) => lab.ask('tabSummary', { tabId }).catch(() => undefined);

/** What is highlighted in the page of a tab: each entry of the registry, and of how many ranges. @param {Lab} lab @param {number} tabId @returns {Promise<string>} */
async function markedIn(lab, tabId) {
  return lab.browser.evaluate(async (tabId) => {
    const func = () => [...CSS.highlights].map(([name, ranges]) => `${name}: ${ranges.size}`).join();
    const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func, world: 'MAIN' }).catch(() => []);
    return answer?.result ?? '';
  }, tabId);
}

/** Which of the datasets that were installed one after the other is in force. @param {Lab} lab @returns {Promise<unknown>} */
function generationOf(lab) {
  return lab.browser.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('dataset');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('state').objectStore('state').get('active');
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/**
 * A page that has the browser render the next one ahead, some seconds before it goes there. That one tells when it is
 * there, when it is opened and a while after each: whether it is still ahead, and what is highlighted.
 */
async function serveAhead() {
  /** What the page has told. @type {string[]} */
  const told = [];
  const rules = '{"prerender":[{"source":"list","urls":["/next"],"eagerness":"immediate"}]}';
  /** @type {Record<string, string>} */
  const pages = {
    // What the extension opens when it is installed comes to the front, and a page behind has nothing rendered ahead.
    '/start': `<script>setTimeout(() => open('/first', '_blank', 'noopener'), 4000)</script>`,
    '/first': `<script type="speculationrules">${rules}</script><a href="/next">next</a>
      <script>setTimeout(() => document.querySelector('a').click(), 6000)</script>`,
    '/next': `<meta property="og:type" content="article"><article><h1>Court</h1><p>Los Perrones smuggled cocaine over the border, say the police.</p></article>
      <script>
        const tell = (what) => fetch('/tell?' + [what, document.prerendering, [...CSS.highlights.keys()]].join('+'));
        const after = (what) => setTimeout(() => tell(what), 2500);
        if (document.prerendering) after('ahead');
        else tell('not ahead');
        document.addEventListener('prerenderingchange', () => { tell('opened'); after('later'); });
      </script>`,
  };
  const server = http.createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/tell') told.push(search.slice(1).replaceAll('+', ' '));
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
    response.end(`<!doctype html><link rel="icon" href="data:,">${pages[pathname] ?? ''}`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    told,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** @type {import('./index.mjs').Case[]} */
export const lifecycle = [
  [
    'updated with tabs open: old scripts are gone, new ones read',
    (lab) =>
      apart(lab, async (own) => {
        const behind = await own.openRead('zoo/kept.html');
        const page = await own.openRead('zoo/single-page.html');
        await own.askPage(page, 'walk', { step: 1 });
        await own.popover(page, 'Perrones');
        await own.browser.extension.reload();
        await page.bringToFront();
        await own.until(async () => (await own.hosts(page)) === 0, 'the old popover gone', CLEANED_UP);
        await untilMarked(own, page, 'Los Perrones');
        for (const text of ['Clan del Golfo', 'Los Rastrojos']) {
          await write(page, text);
          await untilMarked(own, page, text);
        }
        await own.askPage(page, 'walk', { step: 1 });
        await own.popover(page, 'Rastrojos');
        // The old scripts had time to see that they are orphans, and take nothing of the new ones along.
        await sleep(5_000);
        await untilMarked(own, page, 'Los Rastrojos|Los Rastrojos');
        assert.equal(await own.hosts(page), 1);
        await behind.bringToFront();
        await own.until(() => behind.evaluate(() => CSS.highlights.size > 0), 'highlights in the tab behind');
      }),
  ],
  [
    'disabled with tabs open, nothing of it is left in the page; enabled, it reads again',
    (lab) =>
      apart(lab, async (own) => {
        const page = await own.openRead('zoo/single-page.html');
        await own.askPage(page, 'walk', { step: 1 });
        await own.popover(page, 'Perrones');
        const at = await page.hiddenPoint('.popover-sheet');
        assert.ok(at);
        const covers = () =>
          page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.matches('div[popover]') === true, at);
        // It is there for as long as the reader likes.
        await sleep(8_000);
        assert.ok(await covers());
        assert.ok((await painted(page)).length > 0);
        await own.browser.extension.enable(false);
        await page.bringToFront();
        await own.until(async () => (await painted(page)).length === 0, 'nothing painted', CLEANED_UP);
        await own.until(async () => !(await covers()), 'no popover to be seen', CLEANED_UP);
        // Firefox ends every script on the spot: an empty element stays until the page is left or read again.
        if (own.browser.kind === 'chromium') assert.equal(await own.hosts(page), 0);
        await write(page, 'Clan del Golfo');
        await sleep(600);
        assert.deepEqual(await painted(page), []);
        await own.browser.extension.enable(true);
        await page.bringToFront();
        await untilMarked(own, page, 'Clan del Golfo');
        assert.ok((await painted(page)).length > 0);
      }),
  ],
  [
    'a tab that was discarded is read when it is shown again',
    async (lab) => {
      const page = await lab.openRead('zoo/kept.html');
      const other = await lab.open('bad/no-text.html');
      const tabId = await tabWith(lab, 'zoo/kept.html');
      const left = await lab.browser.evaluate(async (tabId) => {
        const tab = await chrome.tabs.discard(tabId);
        return (tab ?? (await chrome.tabs.get(tabId))).id ?? -1;
      }, tabId);
      await lab.until(
        () => lab.browser.evaluate(async (tabId) => (await chrome.tabs.get(tabId)).discarded, left),
        'the tab discarded',
      );
      await lab.browser.evaluate((tabId) => chrome.tabs.update(tabId, { active: true }), left);
      await lab.until(async () => (await summaryOf(lab, left))?.state === 'ready', 'the tab read again');
      await lab.until(
        async () => (await lab.browser.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), left)) !== '',
        'its number',
      );
      await lab.browser.evaluate((tabId) => chrome.tabs.remove(tabId), left);
      await page.close().catch(() => undefined);
      await other.bringToFront();
    },
  ],
  [
    'tabs that are restored with the browser are read again',
    async (lab) => {
      const profile = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-restored-'));
      try {
        const before = lab.with(await lab.launch.restored(profile));
        await before.openRead('zoo/kept.html');
        // The browser writes down what is open every now and then.
        await sleep(3_000);
        await before.browser.close();
        const after = lab.with(await lab.launch.restored(profile));
        try {
          const tabId = await after.until(async () => {
            const id = await tabWith(after, 'zoo/kept.html');
            return id === -1 ? undefined : id;
          }, 'the tab restored');
          await after.until(async () => (await summaryOf(after, tabId))?.state === 'ready', 'the tab read');
          await after.until(
            async () => (await after.browser.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId)) !== '',
            'its number',
          );
          assert.deepEqual(after.browser.errors, []);
        } finally {
          await after.browser.close();
        }
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
      }
    },
  ],
  [
    'installed for good, it is all there after the browser was started anew: dataset, settings, decisions, restored tabs',
    async (lab) => {
      const profile = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-installed-'));
      try {
        const first = await lab.launch.installed(profile);
        // Only Firefox for those who build extensions takes one that is not signed, other than for a session.
        if (!first) return;
        const before = lab.with(first);
        let kept;
        try {
          await before.openRead('zoo/kept.html');
          await before.ask('changeSettings', { highlight: 'tint' });
          const tabId = await tabWith(before, 'zoo/kept.html');
          const [actor] = (await summaryOf(before, tabId))?.actors.slice(-1) ?? [];
          const decision = { verdict: 'not-this', actor: actor.id, surface: actor.surface, scope: 'always' };
          await before.ask('decideInTab', { tabId, decision });
          await before.until(async () => (await markedIn(before, tabId)) === 'note-4: 1', 'one name, tinted');
          kept = await generationOf(before);
          // The browser writes down what is open every now and then.
          await sleep(3_000);
        } finally {
          await first.close();
        }

        const after = lab.with(/** @type {NonNullable<typeof first>} */ (await lab.launch.installed(profile)));
        try {
          const tabId = await after.until(async () => {
            const id = await tabWith(after, 'zoo/kept.html');
            return id === -1 ? undefined : id;
          }, 'the tab restored');
          await after.until(async () => (await markedIn(after, tabId)) === 'note-4: 1', 'its name, tinted');
          assert.deepEqual(
            (await summaryOf(after, tabId))?.actors.map((/** @type {any} */ { name }) => name),
            ['Los Perrones'],
          );
          assert.equal((await after.ask('settings', null)).highlight, 'tint');
          assert.equal((await after.ask('decisions', null)).length, 1);
          assert.equal((await after.ask('health', null)).rebuilt, undefined);
          assert.deepEqual(await generationOf(after), kept);
          assert.deepEqual(after.browser.errors, []);
        } finally {
          await after.browser.close();
        }
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
      }
    },
  ],
  [
    'a page that is rendered ahead is read once it is opened, and not before',
    async (lab) => {
      if (lab.browser.kind !== 'chromium') return;
      const { origin, told, close } = await serveAhead();
      const browser = lab.launch.undriven(`${origin}/start`);
      try {
        if (!browser) return;
        await lab.until(
          async () => told.some((line) => line.startsWith('later ')),
          'the page opened, and some time over',
        );
        assert.deepEqual(told, ['ahead true ', 'opened false ', 'later false note-1']);
      } finally {
        await browser?.close();
        await close();
      }
    },
  ],
  [
    'in a container a page is read like any other',
    async (lab) => {
      const page = await lab.browser.newContainerPage?.(`${lab.origin}/zoo/kept.html`);
      // Chromium has no containers.
      if (!page) return;
      try {
        await untilMarked(lab, page, 'Los Perrones|Reynerio Flores Lazo');
      } finally {
        await page.close();
      }
    },
  ],
  [
    'the walk through mentions goes through the frames and around',
    async (lab) => {
      const page = await lab.openRead('zoo/frames.html');
      const tabId = await lab.tabOf(page);
      const count = await lab.until(async () => {
        const summary = await summaryOf(lab, tabId);
        const all = summary?.actors.reduce((/** @type {number} */ sum, /** @type {any} */ a) => sum + a.mentions, 0);
        return all === 7 && all;
      }, 'the mentions of all frames');
      /** The address of the frame that was walked to last, once it alone has a popover; of the tab's own: `top`. */
      const place = async () => {
        const results = await lab.browser.evaluate(
          (tabId) =>
            chrome.scripting.executeScript({
              target: { tabId, allFrames: true },
              func: () => ({
                lastWalk: /** @type {any} */ (globalThis).backgrounderSession?.lastWalk ?? 0,
                hosts: [...document.documentElement.children].filter((e) => e !== document.head && e !== document.body)
                  .length,
                address: window === top ? 'top' : location.href,
              }),
            }),
          tabId,
        );
        const frames = results.map(({ result }) => /** @type {any} */ (result)).filter(Boolean);
        const last = Math.max(...frames.map(({ lastWalk }) => lastWalk));
        const [open, ...others] = frames.filter(({ hosts }) => hosts > 0);
        return open?.lastWalk === last && others.length === 0 && open.hosts === 1 ? String(open.address) : null;
      };
      const walk = async (/** @type {1 | -1} */ step) => {
        await lab.ask('walkInTab', { tabId, step });
        return lab.until(place, 'one popover, where was walked to');
      };
      const places = [];
      for (let i = 0; i <= count; i++) places.push(await walk(1));
      assert.equal(places[0], 'top');
      assert.equal(places.at(-1), 'top', `not around: ${places}`);
      for (const address of ['?same', 'about:srcdoc', 'about:blank'])
        assert.ok(
          places.some((at) => at.endsWith(address)),
          `never in ${address}: ${places}`,
        );
      assert.equal(await walk(-1), places.at(-2), 'not the way back');
    },
  ],
];
