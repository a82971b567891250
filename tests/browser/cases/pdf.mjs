/** The PDF viewer: made PDFs, opened in it as a reader opens them. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { axeFindings } from '../axe.mjs';

/** @typedef {import('../interface.mjs').Page} Page @typedef {import('../lab.mjs').Lab} Lab */

/** @param {Lab} lab @param {string} name */
const addressOf = (lab, name) => `${lab.origin}/pdf/${name}.pdf`;

/** @param {Lab} lab @param {string} name */
async function openViewer(lab, name) {
  const page = await lab.openOwn(`viewer/index.html?file=${encodeURIComponent(addressOf(lab, name))}`);
  await page.bringToFront();
  return page;
}

/** @param {Lab} lab @param {string} name */
async function openRead(lab, name) {
  const page = await openViewer(lab, name);
  await whole(lab, page);
  await lab.until(async () => (await names(page)).length > 0, `actors of ${name}`);
  return page;
}

/** Waits until every page has been read. @param {Lab} lab @param {Page} page @param {number} [within] */
const whole = (lab, page, within) =>
  lab.until(
    () =>
      page.evaluate(
        () => document.querySelector('.pdf-side .section-head') !== null && document.querySelector('progress') === null,
      ),
    'all pages read',
    within,
  );

/** @param {Page} page @returns {Promise<string[]>} */
const names = (page) =>
  page.evaluate(() => [...document.querySelectorAll('.pdf-side .item-name')].map((e) => e.textContent ?? ''));

/** @param {Page} page @returns {Promise<string>} */
const text = (page) => page.evaluate(() => document.body.innerText);

/** The entry of a link's menu, as Firefox shows it. */
const OPEN_PDF = 'Open PDF in Backgrounder';

/** @type {import('./index.mjs').Case[]} */
export const pdf = [
  [
    'pdf: names over columns and line ends are highlighted where they stand, with popover, pages and address',
    async (lab) => {
      const page = await openRead(lab, 'columns');
      await lab.until(async () => (await lab.highlighted(page)).join(' ').includes('Reynerio Flores Lazo'), 'the name');
      assert.deepEqual((await names(page)).toSorted(), ['Los Perrones', 'Reynerio Flores Lazo'].toSorted());
      await lab.until(async () => /p\. 1/.test(await text(page)), 'its page');
      assert.ok((await text(page)).includes(addressOf(lab, 'columns')));
      const point = await lab.pointAt(page, 'Flores Lazo');
      await page.click(point.x, point.y);
      await lab.popover(page, 'Reynerio');
      await page.screenshot(lab.picture('pdf-columns'));
      await page.press('Escape');
      await lab.noPopover(page);
    },
  ],
  [
    'pdf: the panel and the badge know the document and its pages, and jump in it',
    async (lab) => {
      const page = await openRead(lab, 'heads');
      const tabId = await lab.tabOf(page);
      const summary = await lab.until(async () => {
        const one = await lab.ask('tabSummary', { tabId });
        return one?.state === 'ready' && one.actors.length > 0 ? one : null;
      }, 'the summary');
      assert.equal(summary.site, new URL(lab.origin).host);
      const actor = summary.actors.find((/** @type {any} */ a) => a.id === 'sv-reynerio-flores-lazo');
      assert.deepEqual(actor.pages, [1]);
      assert.ok(summary.furniture.some((/** @type {any} */ a) => a.id === 'sv-los-perrones' && a.mentions === 3));
      await lab.ask('jumpInTab', { tabId, actor: actor.id, tier: 'identified', index: 0 });
      await lab.until(() => page.evaluate(() => CSS.highlights.has('spot')), 'the mention marked');
      await lab.ask('walkInTab', { tabId, step: 1 });
      await lab.popover(page, 'Reynerio');
    },
  ],
  [
    'pdf: a decision holds for the document and is taken back',
    async (lab) => {
      const page = await openRead(lab, 'columns');
      const tab = await lab.tabOf(page);
      assert.ok(tab);
      const decision = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const port = /** @type {any} */ (globalThis).chrome.runtime.connect({ name: 'call' });
            port.onMessage.addListener(resolve);
            const request = { verdict: 'not-this', actor: 'sv-los-perrones', surface: 'Los Perrones', scope: 'page' };
            port.postMessage({ to: 'background', call: 'decide', request });
          }),
      );
      const { value } = /** @type {any} */ (decision);
      assert.equal(value?.place, addressOf(lab, 'columns'), JSON.stringify(decision));
      await lab.until(async () => !(await names(page)).includes('Los Perrones'), 'the group gone');
      await lab.ask('revoke', { id: value.id });
      await lab.until(async () => (await names(page)).includes('Los Perrones'), 'the group back');
    },
  ],
  [
    'pdf: scans are counted and named; names around them are found',
    async (lab) => {
      const page = await openRead(lab, 'scans');
      assert.match(await text(page), /2 of 4 pages are scans or pictures: not searched/);
      assert.match(await text(page), /2–3/);
      await page.screenshot(lab.picture('pdf-scans'));
    },
  ],
  [
    'pdf: blank pages are no scans; scans as fax machines make them are shown, and text in fonts that the file lacks',
    async (lab) => {
      const page = await openViewer(lab, 'without-text');
      await whole(lab, page);
      assert.match(await text(page), /3 of 6 pages are scans or pictures: not searched\.\s+Pages 4–6\./);
      const fax = await openViewer(lab, 'fax');
      /** How dark the middle of each quarter is. */
      const quarters = () =>
        fax.evaluate(() => {
          const canvas = /** @type {HTMLCanvasElement | null} */ (document.querySelector('.leaf canvas'));
          const context = canvas?.getContext('2d');
          if (!canvas || !context) return null;
          const at = (/** @type {number} */ x, /** @type {number} */ y) =>
            context.getImageData(canvas.width * x, canvas.height * y, 1, 1).data[0] ?? -1;
          return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)].map((shade) => (shade < 128 ? 1 : 0));
        });
      assert.deepEqual(await lab.until(quarters, 'the scan'), [1, 0, 0, 1]);
      await lab.until(async () => /1 of 1 pages is a scan or a picture/.test(await text(fax)), 'the scan counted');
      const chinese = await openViewer(lab, 'chinese');
      await lab.until(
        () => chinese.evaluate(() => /香港警方/.test(document.querySelector('.textLayer')?.textContent ?? '')),
        'the text',
      );
    },
  ],
  [
    'pdf: once the document is there, the viewer can ask nobody anything',
    async (lab) => {
      const page = await openRead(lab, 'columns');
      const answer = (/** @type {string} */ url) =>
        page.evaluate(
          (url) =>
            fetch(url).then(
              () => 'answered',
              () => 'refused',
            ),
          url,
        );
      assert.equal(await answer(`${lab.origin}/perrones.html`), 'refused');
      assert.equal(await answer('/manifest.json'), 'answered');
      // The console's word about it is what is asked for here.
      const { errors } = lab.browser;
      errors.splice(0, errors.length, ...errors.filter(({ text }) => !/Content.Security.Policy/i.test(text)));
    },
  ],
  [
    'pdf: the table of contents leads to its pages',
    async (lab) => {
      const page = await openViewer(lab, 'long');
      const press = (/** @type {string} */ selector, /** @type {string} */ said) =>
        lab.until(
          () =>
            page.evaluate(
              (selector, said) => {
                const found = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]).find(
                  (e) => (e.getAttribute('aria-label') ?? e.textContent) === said,
                );
                found?.click();
                return found !== undefined;
              },
              selector,
              said,
            ),
          said,
        );
      await press('.bar button', 'Contents');
      await press('.outline button', 'Part 300');
      const shown = () =>
        page.evaluate(() => /** @type {HTMLInputElement} */ (document.querySelector('.pager .input')).value);
      await lab.until(async () => (await shown()) === '300', 'page 300');
      await lab.until(
        () =>
          page.evaluate(() =>
            /A long report 300/.test(document.querySelector('[data-page="300"] .textLayer')?.textContent ?? ''),
          ),
        'page 300 drawn',
      );
    },
  ],
  [
    'pdf: axe finds nothing, in light and in dark; a narrow window holds it',
    async (lab) => {
      const page = await openRead(lab, 'scans');
      try {
        for (const scheme of /** @type {const} */ (['light', 'dark'])) {
          await page.setColorScheme(scheme);
          await sleep(300);
          assert.deepEqual(await axeFindings(page), [], scheme);
        }
        await page.screenshot(lab.picture('pdf-dark'));
      } finally {
        await page.setColorScheme('light');
      }
      const narrow = await lab.openOwn('pages/welcome/index.html');
      await narrow.evaluate(
        (src) => {
          document.body.innerHTML = '';
          const frame = document.createElement('iframe');
          frame.src = src;
          frame.style.cssText = 'width:320px;height:700px;border:0';
          document.body.append(frame);
        },
        `/viewer/index.html?file=${encodeURIComponent(addressOf(lab, 'scans'))}`,
      );
      const inFrame = () =>
        narrow.evaluate(() => {
          const root = document.querySelector('iframe')?.contentDocument?.documentElement;
          return root?.querySelector('.pdf-side .item') ? root.scrollWidth : 0;
        });
      const width = await lab.until(inFrame, 'the narrow viewer');
      await narrow.screenshot(lab.picture('pdf-narrow'));
      assert.ok(width <= 320, `${width} wide`);
    },
  ],
  [
    'pdf: from right to left, with the name in it',
    async (lab) => {
      const page = await openRead(lab, 'right-to-left');
      await lab.until(async () => (await lab.highlighted(page)).join(' ') === 'Los Perrones', 'the name');
    },
  ],
  [
    'pdf: a password is asked for, a wrong one is said to be wrong',
    async (lab) => {
      const page = await openViewer(lab, 'locked');
      const enter = (/** @type {string} */ password) =>
        page.evaluate((password) => {
          /** @type {HTMLInputElement} */ (document.querySelector('input[type=password]')).value = password;
          document.querySelector('form')?.requestSubmit();
        }, password);
      await lab.until(
        () => page.evaluate(() => document.querySelector('input[type=password]') !== null),
        'the question',
      );
      await enter('wrong');
      await lab.until(async () => /does not open it/.test(await text(page)), 'the refusal');
      await page.screenshot(lab.picture('pdf-locked'));
      await enter('harbour');
      await lab.until(async () => (await names(page)).includes('Los Perrones'), 'the actor');
    },
  ],
  [
    'pdf: what is broken, gone or no PDF is said to be so',
    async (lab) => {
      for (const [name, words] of /** @type {[string, RegExp][]} */ ([
        ['truncated', /damaged/],
        ['no-pdf', /not a PDF/],
        ['nowhere', /no longer has this document \(answer 404\)/],
      ])) {
        const page = await openViewer(lab, name);
        await lab.until(async () => words.test(await text(page)), `${name}: ${words}`);
        if (name === 'nowhere') await page.screenshot(lab.picture('pdf-gone'));
        await page.close();
      }
      // What the console says of an answer 404 is the browser's own.
      const { errors } = lab.browser;
      errors.splice(0, errors.length, ...errors.filter(({ source }) => !source.endsWith('/nowhere.pdf')));
    },
  ],
  [
    'pdf: finding, zoom, rotation, keys',
    async (lab) => {
      const page = await openRead(lab, 'hyphens');
      await page.press('Control+f');
      await lab.until(
        () => page.evaluate(() => document.activeElement?.getAttribute('type') === 'search'),
        'the field',
      );
      await page.type('guzman-loera');
      await lab.until(async () => /1 of 1/.test(await text(page)), 'one hit');
      await page.press('Escape');
      const width = () => page.evaluate(() => document.querySelector('.leaf')?.getBoundingClientRect().width ?? 0);
      const before = await width();
      await page.press('Control+-');
      await lab.until(async () => (await width()) < before * 0.9, 'smaller');
      await page.press('r');
      await lab.until(
        () =>
          page.evaluate(() => {
            const leaf = document.querySelector('.leaf')?.getBoundingClientRect();
            return leaf !== undefined && leaf.width > leaf.height;
          }),
        'turned',
      );
      await lab.until(
        () =>
          page.evaluate(() => {
            const leaf = document.querySelector('.leaf')?.getBoundingClientRect();
            const [range] = CSS.highlights.get('note-1') ?? [];
            const span = range?.startContainer.parentElement?.getBoundingClientRect();
            if (!leaf || !span || !range.startContainer.isConnected) return false;
            return span.height > span.width && span.left >= leaf.left && span.right <= leaf.right;
          }),
        'highlights that have turned with the page',
      );
      await page.screenshot(lab.picture('pdf-turned'));
    },
  ],
  [
    'pdf: 500 pages are read in the background while the first can be read, few are drawn, and any mention is a jump away',
    async (lab) => {
      const begun = performance.now();
      const page = await openViewer(lab, 'long');
      await lab.until(() => page.evaluate(() => document.querySelector('.textLayer span') !== null), 'the first page');
      const first = performance.now() - begun;
      await lab.until(async () => (await names(page)).length > 0, 'the first actors');
      const found = performance.now() - begun;
      await whole(lab, page, 120_000);
      const all = performance.now() - begun;
      console.log(
        `        first page ${Math.round(first)} ms, first actors ${Math.round(found)} ms, all ${Math.round(all)} ms`,
      );
      const tabId = await lab.tabOf(page);
      const summary = await lab.until(async () => {
        const one = await lab.ask('tabSummary', { tabId });
        return one?.actors[0]?.mentions === 50 ? one : null;
      }, 'all mentions');
      const expected = Array.from({ length: 50 }, (_, i) => (i + 1) * 10);
      for (const actor of summary.actors) assert.deepEqual(actor.pages, expected);
      await lab.ask('jumpInTab', { tabId, actor: summary.actors[0].id, tier: 'identified', index: 30 });
      await lab.until(
        () =>
          page.evaluate(
            () => /** @type {HTMLInputElement} */ (document.querySelector('.pager .input')).value === '310',
          ),
        'page 310',
      );
      await lab.until(async () => (await lab.highlighted(page)).join(' ').includes('Flores Lazo'), 'its highlight');
      const drawn = await page.evaluate(() => document.querySelectorAll('.leaf canvas').length);
      assert.ok(drawn <= 12, `${drawn} pages drawn`);
      await page.screenshot(lab.picture('pdf-long'));
    },
  ],
  [
    'pdf: a file that is dropped is read, and named in the paragraph with its pages',
    async (lab) => {
      const page = await lab.openOwn('viewer/index.html');
      await page.bringToFront();
      await lab.until(async () => /drop it anywhere/.test(await text(page)), 'the chooser');
      await page.screenshot(lab.picture('pdf-chooser'));
      const bytes = [...new Uint8Array(await (await fetch(addressOf(lab, 'heads'))).arrayBuffer())];
      await page.evaluate((bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'My report.pdf', { type: 'application/pdf' }));
        dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, bytes);
      await lab.until(async () => (await names(page)).length > 0, 'actors');
      const href = await page.evaluate(() => document.querySelector('.pdf-side a.act')?.getAttribute('href') ?? '');
      const paragraph = await lab.openOwn(href.slice(1));
      await lab.until(
        async () => /Named in “My report\.pdf” \(local file\).*Reynerio Flores Lazo, p\. 1/.test(await text(paragraph)),
        'the document and the page',
      );
    },
  ],
  [
    'pdf: a file that is chosen is read; a file’s address is opened where the browser lets us, and said not to be elsewhere',
    async (lab) => {
      const file = path.join(lab.output, 'chosen.pdf');
      writeFileSync(file, new Uint8Array(await (await fetch(addressOf(lab, 'columns'))).arrayBuffer()));
      const page = await lab.openOwn('viewer/index.html');
      await page.bringToFront();
      await lab.until(() => page.evaluate(() => document.querySelector('input[type=file]') !== null), 'the chooser');
      await page.chooseFile('input[type=file]', file);
      await lab.until(async () => (await names(page)).includes('Los Perrones'), 'actors');
      assert.match(await text(page), /chosen\.pdf/);
      const byAddress = await lab.openOwn(`viewer/index.html?file=${encodeURIComponent(pathToFileURL(file).href)}`);
      await byAddress.bringToFront();
      if (lab.browser.kind === 'chromium')
        await lab.until(async () => (await names(byAddress)).includes('Los Perrones'), 'actors by address');
      else await lab.until(async () => /Choose it here instead/.test(await text(byAddress)), 'the way to open it');
    },
  ],
  [
    'pdf: the toolbar popup offers the viewer over a PDF and shows it in the same tab; so does a link’s menu, beside it',
    async (lab) => {
      const address = addressOf(lab, 'columns');
      const urlOf = (/** @type {number} */ id) =>
        lab.browser.evaluate(async (id) => (await chrome.tabs.get(id)).url ?? '', id);
      const id = /** @type {number} */ (
        await lab.browser.evaluate(async (url) => (await chrome.tabs.create({ url, active: false })).id, address)
      );
      await lab.until(
        async () =>
          (await urlOf(id)) === address &&
          (await lab.browser.evaluate(async (id) => (await chrome.tabs.get(id)).status === 'complete', id)),
        'the PDF in its tab',
      );
      // What is left before it has settled has no place in the history.
      await sleep(1_000);
      const popup = await lab.openOwn(`pages/toolbar/index.html?tab=${id}`);
      await popup.bringToFront();
      const offer = () =>
        popup.evaluate(() => {
          const button = [...document.querySelectorAll('button')].find((b) =>
            /Read this PDF/.test(b.textContent ?? ''),
          );
          const box = button?.getBoundingClientRect();
          return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
        });
      const { x, y } = await lab.until(offer, 'the offer');
      await popup.click(x, y);
      await lab.until(async () => /viewer\/index\.html\?file=/.test(await urlOf(id)), 'the viewer in the tab');
      await lab.until(
        async () => (await lab.ask('tabSummary', { tabId: id }))?.actors?.length > 0,
        'actors, though the tab is not in front',
      );
      await lab.browser.evaluate((id) => chrome.tabs.goBack(id), id);
      await lab.until(async () => (await urlOf(id)) === address, 'the original');
      await lab.browser.evaluate((id) => chrome.tabs.remove(id), id);
      const { controls } = lab.browser;
      if (controls) {
        const page = await lab.open('perrones.html');
        const link = await page.evaluate((/** @type {string} */ address) => {
          const heading = /** @type {HTMLElement} */ (document.querySelector('h1'));
          heading.innerHTML = '<a>A report</a>';
          const made = /** @type {HTMLAnchorElement} */ (heading.firstElementChild);
          made.href = address;
          const { left, top, width, height } = made.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }, address);
        assert.ok((await controls.openMenu(page, link)).includes(OPEN_PDF));
        await controls.chooseFromMenu(OPEN_PDF);
      } else {
        // No driver reaches Chromium's menu: its event is told as the browser tells it.
        await lab.browser.background.evaluate((linkUrl) => {
          /** @type {any} */ (chrome.contextMenus.onClicked).dispatch({ menuItemId: 'open-pdf', linkUrl });
        }, address);
      }
      const opened = await lab.until(
        () =>
          lab.browser.evaluate(async () =>
            (await chrome.tabs.query({})).find((tab) => tab.url?.includes('viewer/index.html?file=')),
          ),
        'the viewer in a new tab',
      );
      await lab.browser.evaluate((id) => chrome.tabs.remove(id), /** @type {number} */ (opened.id));
    },
  ],
  [
    'pdf: in the place of a page, the way back leads to it; nothing is fetched but the document',
    async (lab) => {
      // The pages of the case before may still ask for something, say their icon.
      let before = -1;
      await lab.until(async () => {
        if (lab.browser.requests.length === before) return true;
        before = lab.browser.requests.length;
        await sleep(500);
        return false;
      }, 'no more requests');
      const page = await openRead(lab, 'columns');
      const asked = lab.browser.requests.slice(before).map((request) => request.url);
      assert.deepEqual(
        asked.filter((url) => url.startsWith('http')),
        [addressOf(lab, 'columns')],
      );
      const original = await lab.open('perrones.html');
      const address = await original.url();
      await original.goto(await page.url());
      await lab.until(async () => (await names(original)).length > 0, 'the viewer in the tab');
      await original.evaluate(() => history.back());
      await lab.until(async () => (await original.url()) === address, 'the original');
    },
  ],
];
