/** Which pages are read, and that a tab is one page with all its frames. */
import assert from 'node:assert/strict';

/** @typedef {import('../lab.mjs').Lab} Lab */

const RULES = { mode: 'articles', listed: [], off: [] };

/** @param {Lab} lab @param {object} sites @param {() => Promise<void>} work */
async function withSites(lab, sites, work) {
  await lab.ask('changeSettings', { sites: { ...RULES, ...sites } });
  try {
    await work();
  } finally {
    await lab.ask('changeSettings', { sites: RULES });
  }
}

/** Opens a page and waits for its final state. @param {Lab} lab @param {string} file */
async function stateOf(lab, file) {
  const page = await lab.open(file);
  const summary = await lab.until(async () => {
    const answer = await lab.askPage(page, 'summary', null).catch(() => null);
    return answer?.state === 'reading' ? null : answer;
  }, `a state of ${file}`);
  return { page, state: summary.state };
}

/** @type {import('./index.mjs').Case[]} */
export const admission = [
  [
    'lists, mail and editors are not read; the reader may ask for the first two',
    async (lab) => {
      for (const [file, expected] of [
        ['zoo/listing.html', 'not-an-article'],
        ['mail/inbox.html', 'private-page'],
      ]) {
        const { page, state } = await stateOf(lab, file);
        assert.equal(state, expected);
        assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
        await lab.askPage(page, 'readAnyway', null);
        await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), `highlights on ${file}`);
      }
      for (const file of ['wp-admin/post.php', 'zoo/editor.html']) {
        const { page, state } = await stateOf(lab, file);
        assert.equal(state, 'editor');
        await lab.askPage(page, 'readAnyway', null);
        assert.equal((await stateOf(lab, file)).state, 'editor');
        assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
      }
    },
  ],
  [
    'a page that says nothing of itself is read when it reads like an article',
    async (lab) => {
      await lab.openRead('zoo/plain.html');
    },
  ],
  [
    'all pages, listed sites, never here: each as the reader says',
    async (lab) => {
      const site = new URL(lab.origin).host;
      const look = async (/** @type {object} */ sites, /** @type {string} */ file) => {
        let state = '';
        await withSites(lab, sites, async () => {
          ({ state } = await stateOf(lab, file));
          await lab.closePages();
        });
        return state;
      };
      assert.equal(await look({ mode: 'all' }, 'zoo/listing.html'), 'ready');
      assert.equal(await look({ mode: 'all' }, 'mail/inbox.html'), 'private-page');
      assert.equal(await look({ mode: 'all' }, 'wp-admin/post.php'), 'editor');
      assert.equal(await look({ mode: 'listed', listed: ['example.org'] }, 'zoo/kept.html'), 'not-listed');
      assert.equal(await look({ mode: 'listed', listed: [site] }, 'zoo/listing.html'), 'ready');
      assert.equal(await look({ mode: 'all', off: [site] }, 'zoo/kept.html'), 'off-here');
    },
  ],
  [
    'frames of any origin are one page with the tab',
    async (lab) => {
      const page = await lab.openRead('zoo/frames.html');
      const tabId = await lab.tabOf(page);
      const expected = ['Perrones', 'Golfo', 'Rastrojos', 'Envigado', 'Marquetalia', 'Choneros'];
      const summary = await lab
        .until(async () => {
          const joined = await lab.ask('tabSummary', { tabId });
          return (
            expected.every((name) => joined?.actors.some((/** @type {any} */ a) => a.name.includes(name))) && joined
          );
        }, 'the actors of all frames')
        .catch(async (error) => {
          const frames = await lab.browser.evaluate(
            (tabId) =>
              chrome.scripting.executeScript({
                target: { tabId, allFrames: true },
                func: () => {
                  const summary = /** @type {any} */ (globalThis).backgrounderSession?.summary();
                  return `${location.href.slice(-24)}: ${summary?.state} ${summary?.actors.map((/** @type {any} */ a) => a.id)}`;
                },
              }),
            tabId,
          );
          throw new Error(`${error.message}; ${frames.map((/** @type {any} */ f) => f.result).join(' | ')}`);
        });
      assert.equal(summary.state, 'ready');
      assert.equal(summary.actors.length, expected.length, 'the tiny frame was read');
      const perrones = summary.actors.find((/** @type {any} */ a) => a.name.includes('Perrones'));
      assert.equal(perrones.mentions, 2, 'one in the page, one in a frame');
      const badge = () => lab.browser.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
      const identified = summary.actors.filter((/** @type {any} */ a) => a.tier === 'identified').length;
      await lab.until(async () => Number(await badge()) === identified, `${identified} on the button`);
      const inFrames = await page.evaluate(() =>
        ['same', 'srcdoc', 'blank'].map((id) => {
          const frame = /** @type {HTMLIFrameElement} */ (document.getElementById(id));
          return /** @type {any} */ (frame.contentWindow).CSS.highlights.size;
        }),
      );
      assert.ok(
        inFrames.every((size) => size > 0),
        `highlights in frames: ${inFrames}`,
      );
      await lab.ask('jumpInTab', { tabId, actor: perrones.id, tier: perrones.tier, index: 1 });
    },
  ],
  [
    'frames are not read where the page around them is not',
    async (lab) => {
      const { page, state } = await stateOf(lab, 'zoo/unread-around-frames.html');
      assert.equal(state, 'not-an-article');
      const tabId = await lab.tabOf(page);
      const inFrame = () =>
        page.evaluate(() => {
          const [frame] = document.querySelectorAll('iframe');
          return /** @type {any} */ (frame?.contentWindow)?.CSS.highlights.size;
        });
      assert.equal(await inFrame(), 0);
      await withSites(lab, { mode: 'all' }, async () => {
        await lab.until(async () => (await inFrame()) > 0, 'highlights in the frame');
        assert.equal((await lab.ask('tabSummary', { tabId })).state, 'ready');
      });
      await lab.until(async () => (await inFrame()) === 0, 'none again');
    },
  ],
];
