/** Pages that move: what was found is kept true, cheaply, and nothing is left behind. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('../lab.mjs').Lab} Lab */
/** @typedef {import('../interface.mjs').Page} Page */

/** Waits until the page's highlights spell what `holds` asks for. @param {Lab} lab @param {Page} page @param {(marked: string) => boolean} holds @param {string} what */
async function whenMarked(lab, page, holds, what) {
  await lab
    .until(async () => holds((await lab.highlighted(page)).join('')), what)
    .catch(async (error) => {
      throw new Error(`${error.message}; highlighted: ${(await lab.highlighted(page)).slice(0, 20).join(' | ')}`);
    });
}

/** @param {Page} page */
async function assertUntouched(page) {
  const { now, expected } = await page.evaluate(() => ({
    now: document.documentElement.outerHTML,
    expected: /** @type {any} */ (window).expected,
  }));
  assert.equal(now, expected);
}

/** Highlighted ranges, and how many of them lie within a screen and a half of what is in view. @param {Page} page */
function countRanges(page) {
  return page.evaluate(() => {
    let all = 0;
    let near = 0;
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        all++;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        if (bottom > -1.5 * innerHeight && top < 2.5 * innerHeight) near++;
      }
    return { all, near };
  });
}

/** Paragraphs in view, and how many of them have a highlight. @param {Page} page */
function countParagraphs(page) {
  return page.evaluate(() => {
    const marked = new Set();
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) marked.add(range.startContainer.parentElement);
    const inView = [...document.querySelectorAll('#paragraphs p')].filter((p) =>
      [...p.getClientRects()].some(({ top, bottom }) => top < innerHeight && bottom > 0),
    );
    return { inView: inView.length, marked: inView.filter((p) => marked.has(p)).length };
  });
}

/** @type {import('./index.mjs').Case[]} */
export const movingPages = [
  [
    'components that a page makes anew are read anew, and the old ones are let go',
    async (lab) => {
      const page = await lab.openRead('zoo/remade.html');
      for (const name of ['Los Perrones', 'Los Rastrojos', 'Los Perrones', 'Los Rastrojos']) {
        await page.evaluate((name) => /** @type {any} */ (window).remake(name), name);
        await whenMarked(lab, page, (marked) => marked === `${name}Clan del Golfo`, `${name} in a new component`);
      }
      const devtools = await page.devtools?.();
      // Firefox tells nobody to collect its garbage now.
      if (!devtools) return;
      await lab.until(async () => {
        await devtools.send('HeapProfiler.collectGarbage');
        return (await page.evaluate(() => /** @type {any} */ (window).countAlive())) === 1;
      }, 'only the component that is there alive');
    },
  ],
  [
    'a single-page site: another article under another address, and back',
    async (lab) => {
      const page = await lab.openRead('zoo/single-page.html');
      await page.evaluate(() =>
        /** @type {any} */ (window).go('/zoo/other', '<p>Clan del Golfo and Los Rastrojos</p>'),
      );
      await whenMarked(lab, page, (m) => m.includes('Clan del Golfo') && !m.includes('Perrones'), 'the second article');
      await assertUntouched(page);
      await page.evaluate(() =>
        /** @type {any} */ (window).go('/wp-admin/post.php', '<p>Clan del Golfo and Los Rastrojos</p>'),
      );
      await lab.until(() => page.evaluate(() => CSS.highlights.size === 0), 'nothing in an editor');
      await lab.until(
        async () => (await lab.askPage(page, 'summary', null)).state === 'editor',
        'a page known as an editor',
      );
      await page.evaluate(() => /** @type {any} */ (window).go('/zoo/third', '<p>Los Perrones once more</p>'));
      await whenMarked(lab, page, (m) => m.includes('Los Perrones'), 'the third article');
    },
  ],
  [
    'text replaced under a highlight takes it along at once',
    async (lab) => {
      const page = await lab.openRead('zoo/single-page.html');
      const left = await page.evaluate(async () => {
        const [paragraph] = document.querySelectorAll('#app p');
        /** @type {Text} */ (paragraph?.firstChild).data = 'The weather stayed fine all week long.';
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
      });
      assert.equal(left, 0, 'a stale range is painted over new text');
    },
  ],
  [
    'endless scrolling: thousands of names, few of them registered',
    async (lab) => {
      const page = await lab.openRead('zoo/endless.html');
      await page.evaluate(() => /** @type {any} */ (window).more(1_500));
      await lab.until(async () => {
        const { actors } = await lab.askPage(page, 'summary', null);
        return actors.some((/** @type {any} */ actor) => actor.mentions > 1_500);
      }, 'all mentions found');
      const top = await lab.until(async () => {
        const counts = await countRanges(page);
        return counts.all > 4 && counts;
      }, 'highlights at the top');
      assert.ok(top.all < 100, `${top.all} ranges registered`);
      assert.equal(top.near, top.all);
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
      await lab.until(async () => {
        const { all, near } = await countRanges(page);
        return all > 4 && all < 100 && near === all;
      }, 'highlights in the middle, and only there');
    },
  ],
  ...[
    { file: 'one-element', how: 'one below the other', most: 100 },
    { file: 'columns', how: 'in columns', most: 200 },
    { file: 'upwards', how: 'from the bottom up', most: 100 },
  ].map(
    ({ file, how, most }) =>
      /** @type {import('./index.mjs').Case} */ ([
        `hundreds of paragraphs in one element, ${how}: what is in view is marked, and what is far is not registered`,
        async (lab) => {
          const page = await lab.openRead(`zoo/${file}.html`);
          const check = (/** @type {string} */ where) =>
            lab.until(async () => {
              const { inView, marked } = await countParagraphs(page);
              const { all } = await countRanges(page);
              return inView > 1 && marked === inView && all < most;
            }, `all in view ${where}`);
          for (const part of [0, 0.5, 1]) {
            await page.evaluate(
              (part) => scrollTo({ top: document.body.scrollHeight * part, behavior: 'instant' }),
              part,
            );
            await check(`at ${part}`);
          }
          await page.evaluate(() => {
            scrollTo({ top: document.body.scrollHeight / 3, behavior: 'instant' });
            document.documentElement.style.setProperty('overflow-anchor', 'none');
          });
          await check('at a third');
          // No change of the text, no scrolling: what is above grows.
          await page.evaluate(() => {
            const above = document.getElementById('above');
            if (above) above.style.height = '3000px';
          });
          await check('after what is above has grown');
        },
      ]),
  ),
  [
    'thousands of names in one text node: those near the screen are registered',
    async (lab) => {
      const page = await lab.openRead('zoo/one-node.html');
      for (const part of [0, 0.5, 1]) {
        await page.evaluate((part) => scrollTo({ top: document.body.scrollHeight * part, behavior: 'instant' }), part);
        await lab.until(async () => {
          const { all, near } = await countRanges(page);
          return all > 4 && all < 200 && near === all;
        }, `highlights near the screen at ${part}`);
      }
    },
  ],
  [
    'a page that it would cost too much to follow is read no more, and says so',
    async (lab) => {
      const page = await lab.openRead('zoo/too-much.html');
      await page.evaluate(() => /** @type {any} */ (window).grow());
      await lab.until(
        async () => (await lab.askPage(page, 'summary', null).catch(() => null))?.state === 'too-busy',
        'it gives up',
        40_000,
      );
      await lab.until(async () => (await lab.highlighted(page)).length === 0, 'nothing is marked any more');
    },
  ],
  [
    'a storm of changes is sat out, and what stands beside it stays marked',
    async (lab) => {
      const page = await lab.openRead('zoo/storm.html');
      // However long a slow machine takes for so many changes.
      const { longest } = await page.evaluate(() => /** @type {any} */ (window).storm(3_000, 5_000));
      assert.ok(longest < 1_000, `the page stood still for ${longest} ms`);
      await whenMarked(lab, page, (m) => m.includes('Los Perrones') && !m.includes('Golfo'), 'the calm paragraph');
      const { state } = await lab.askPage(page, 'summary', null);
      assert.ok(state === 'ready' || state === 'reading', state);
    },
  ],
  [
    'hidden text is read when it shows',
    async (lab) => {
      const page = await lab.openRead('zoo/unhide.html');
      assert.equal((await lab.highlighted(page)).join(''), 'Los Perrones');
      await page.evaluate(() => document.getElementById('panel')?.removeAttribute('class'));
      await whenMarked(lab, page, (m) => m.includes('Oficina de Envigado'), 'the opened panel');
      await page.evaluate(() => document.getElementById('veil')?.removeAttribute('class'));
      await whenMarked(lab, page, (m) => m.includes('Clan del Golfo'), 'the unveiled paragraph');
      await page.evaluate(() => document.getElementById('more')?.setAttribute('open', ''));
      await whenMarked(lab, page, (m) => m.includes('Los Rastrojos'), 'the opened details');
    },
  ],
  [
    'changes inside a shadow root are followed',
    async (lab) => {
      const page = await lab.openRead('zoo/attached.html');
      await page.evaluate(() => {
        const inside = document.querySelector('news-card')?.shadowRoot?.getElementById('inside');
        if (inside) inside.textContent = 'Reynerio Flores Lazo was with Los Perrones.';
      });
      await whenMarked(lab, page, (m) => m.includes('Reynerio Flores Lazo'), 'the name in the shadow root');
    },
  ],
  [
    'a document that is opened and written anew is read anew',
    async (lab) => {
      const page = await lab.openRead('zoo/reopened.html');
      for (const name of ['Clan del Golfo', 'Oficina de Envigado']) {
        await page.evaluate((name) => {
          document.open();
          document.write(
            `<!doctype html><title>Anew</title><meta property="og:type" content="article"><article><p>${name} was named.</p></article>`,
          );
          document.close();
        }, name);
        await whenMarked(lab, page, (m) => m === name, name);
      }
    },
  ],
  [
    'back from the back/forward cache, marks and number are there',
    async (lab) => {
      const page = await lab.openRead('zoo/kept.html');
      const isKept = () => page.evaluate(() => /** @type {any} */ (window).persisted);
      // A browser with little to spare does not keep a page: it is asked again.
      for (let tries = 0; tries < 3 && !(await isKept()); tries++) {
        await page.evaluate(() => {
          addEventListener('pageshow', (event) => Object.assign(window, { persisted: event.persisted }));
        });
        await page.goto(`${lab.origin}/zoo/elsewhere.html`);
        await page.evaluate(() => history.back());
        await lab.until(async () => (await page.url()).endsWith('kept.html'), 'the first page again');
        await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'its highlights');
      }
      const tabId = await lab.tabOf(page);
      await lab.until(
        async () => (await lab.browser.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId)) !== '',
        'its number',
      );
      assert.equal(await isKept(), true, 'the page did not come from the cache');
    },
  ],
  [
    'a page that changes while nobody sees it is read when somebody does',
    async (lab) => {
      const page = await lab.openRead('zoo/single-page.html');
      const other = await lab.open('bad/no-text.html');
      await page.evaluate(() => {
        const app = document.getElementById('app');
        if (app) app.innerHTML = '<p>Clan del Golfo came later.</p>';
      });
      await sleep(300);
      await other.close();
      await page.bringToFront();
      await whenMarked(lab, page, (m) => m.includes('Clan del Golfo'), 'the later text');
    },
  ],
  [
    'the background may be killed between two changes',
    async (lab) => {
      const page = await lab.openRead('zoo/single-page.html');
      for (const name of ['Clan del Golfo', 'Los Rastrojos', 'Los Perrones']) {
        await lab.browser.background.kill();
        await page.evaluate((name) => {
          const app = document.getElementById('app');
          if (app) app.innerHTML = `<p>${name} came next.</p>`;
        }, name);
        await whenMarked(lab, page, (m) => m === name, name);
      }
    },
  ],
  [
    'a registry that the page empties is filled again',
    async (lab) => {
      const page = await lab.openRead('zoo/kept.html');
      const { x, y } = await lab.pointAt(page, 'Los Perrones');
      await page.evaluate(() => CSS.highlights.clear());
      await page.move(x + 200, y + 60);
      await page.move(x + 201, y + 60);
      await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'highlights again');
    },
  ],
  [
    'a watchful page notices nothing',
    async (lab) => {
      const page = await lab.openRead('zoo/watchful.html');
      await sleep(500);
      assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).noticed), []);
    },
  ],
];
