/** Where the popover stands, and how the reader moves it: beside the name, pinned, dragged, above the page's own. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('../interface.mjs').Box} Box */

const NAME = 'Los Perrones';
const DIALOG = '[role="dialog"]';
const TITLE = '[role="dialog"] h2';

/** @param {Box} a @param {Box} b */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** @param {Box} box */
const middle = ({ left, top, right, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @param {string} selector */
async function clickHidden(lab, page, selector) {
  const { x, y } = await lab.until(() => page.hiddenPoint(selector), `${selector} in the popover`);
  await page.click(x, y);
}

/** The one popover's box, once it has one. @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @returns {Promise<Box>} */
const boxOf = (lab, page) => lab.until(async () => (await page.hiddenBoxes(DIALOG))[0], 'a popover');

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @param {number} n */
const dialogs = (lab, page, n) => lab.until(async () => (await page.hiddenBoxes(DIALOG)).length === n, `${n} popovers`);

/** Waits until the popover has its record: before that it is smaller. @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page */
async function whole(lab, page) {
  await lab.popover(page, 'Perrones');
  await lab.until(async () => (await page.hiddenBoxes('.sources')).length > 0, 'its sources');
}

/** @type {import('./index.mjs').Case[]} */
export const popoverPlace = [
  [
    'the popover stands beside the name and on the screen, wherever the name is',
    async (lab) => {
      const page = await lab.openRead('made/edges.html');
      const { names, width, height } = await page.evaluate(() => ({
        names: [...document.querySelectorAll('p')].map((p) => {
          const range = document.createRange();
          range.selectNodeContents(p);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          return { left, top, right, bottom };
        }),
        width: innerWidth,
        height: innerHeight,
      }));
      await lab.until(async () => (await lab.highlighted(page)).length === names.length, 'all names highlighted');
      for (const name of names) {
        await page.click(name.left + 6, name.top + 8);
        await whole(lab, page);
        const box = await boxOf(lab, page);
        const where = JSON.stringify({ name, box });
        assert.ok(box.left >= 7 && box.top >= 7 && box.right <= width - 7 && box.bottom <= height - 7, where);
        assert.ok(!overlap(name, box), where);
        await page.press('Escape');
        await lab.noPopover(page);
      }
    },
  ],
  [
    'in quirks mode it is no taller than the screen, and goes along when the page is scrolled',
    async (lab) => {
      const page = await lab.openRead('made/quirks.html');
      const { x, y } = await lab.pointAt(page, NAME);
      await page.click(x, y);
      await whole(lab, page);
      const before = await boxOf(lab, page);
      assert.ok(before.bottom <= (await page.evaluate(() => innerHeight)));
      await page.evaluate(() => scrollBy(0, 20));
      await lab.until(async () => Math.abs((await boxOf(lab, page)).top - before.top + 20) < 3, 'it went along');
    },
  ],
  [
    'pinned it stays, and another opens beside it',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const first = await lab.pointAt(page, NAME);
      await page.click(first.x, first.y);
      await whole(lab, page);
      await clickHidden(lab, page, '[aria-label="Pin open"]');
      await page.click(4, 400);
      const other = await lab.pointAt(page, 'Pacific Cartel');
      await page.move(other.x + 1, other.y);
      await page.move(other.x, other.y);
      await dialogs(lab, page, 2);
      assert.equal(await lab.hosts(page), 1, 'two popovers in one host');
      await page.move(4, 400);
      await page.move(6, 400);
      await dialogs(lab, page, 1);
      await clickHidden(lab, page, '[aria-label="Close"]');
      await lab.noPopover(page);
    },
  ],
  [
    'dragged by its head it pins itself; the grip sends it to a corner, arrow keys move it',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { x, y } = await lab.pointAt(page, NAME);
      await page.click(x, y);
      await whole(lab, page);
      const before = await boxOf(lab, page);
      const [title] = await page.hiddenBoxes(TITLE);
      assert.ok(title);
      const from = { x: title.right - 4, y: title.top + 4 };
      await page.drag(from, { x: from.x - 200, y: from.y + 60 });
      const after = await lab.until(async () => {
        const box = await boxOf(lab, page);
        return Math.abs(box.left - before.left + 200) < 3 && Math.abs(box.top - before.top - 60) < 3 && box;
      }, 'it followed the pointer');
      await lab.until(() => page.hiddenPoint('[aria-pressed="true"]'), 'pinned');
      await clickHidden(lab, page, '.grip');
      const corner = await lab.until(async () => {
        const box = await boxOf(lab, page);
        return box.top < 10 && box.left > after.left && box;
      }, 'the top right corner');
      await page.press('ArrowLeft');
      await lab.until(async () => (await boxOf(lab, page)).left < corner.left - 10, 'moved by a key');
    },
  ],
  [
    'a tap opens it, a tap elsewhere closes it',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { x, y } = await lab.pointAt(page, NAME);
      await page.tap(x, y);
      await lab.popover(page, 'Perrones');
      await sleep(400);
      await page.tap(40, y - 60);
      await lab.noPopover(page);
    },
  ],
  [
    'a name within a link: a tap follows the link, a finger that rests there opens the popover',
    async (lab) => {
      const page = await lab.openRead('made/linked.html');
      const address = () => page.evaluate(() => location.hash);
      const { x, y } = await lab.pointAt(page, NAME);
      // A device with a touch screen has the popover's code before the first touch; this one has none.
      await page.move(5, 5);
      await page.move(6, 6);
      await sleep(1_000);
      await page.longPress(x, y);
      await lab.popover(page, 'Perrones');
      await sleep(300);
      assert.equal(await lab.hosts(page), 1, 'it stays when the finger is lifted');
      await page.tap(40, y + 120);
      await lab.noPopover(page);
      await page.evaluate(() => history.replaceState(null, '', ' '));
      await page.tap(x, y);
      await lab.until(async () => (await address()) === '#followed', 'the link followed');
      await sleep(300);
      assert.equal(await lab.hosts(page), 0, 'and no popover');
    },
  ],
  [
    'over the page’s own modal dialog it works, and the page hears nothing of what happens in it',
    async (lab) => {
      const page = await lab.openRead('made/dialog.html');
      const { x, y } = await lab.pointAt(page, NAME);
      await page.click(x, y);
      await lab.until(async () => (await page.hiddenBoxes('.why')).length > 0, 'a popover in the dialog');
      await page.evaluate(() => {
        /** @type {any} */ (window).heard.length = 0;
      });
      await clickHidden(lab, page, '.why');
      await lab.until(() => page.hiddenPoint('.popover-foot .reasons'), 'reasons after a click');
      await page.press('Tab');
      assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).heard), []);
      await page.press('Escape');
      await lab.until(async () => (await page.hiddenBoxes(DIALOG)).length === 0, 'the popover gone');
      assert.equal(
        await page.evaluate(() => document.querySelector('dialog')?.open),
        true,
        'the first Escape is for the popover alone',
      );
    },
  ],
  [
    'in full screen it shows',
    async (lab) => {
      const page = await lab.openRead('made/full-screen.html');
      const button = await page.evaluate(() => {
        const { left, top } = /** @type {Element} */ (document.querySelector('#b')).getBoundingClientRect();
        return { x: left + 5, y: top + 5 };
      });
      await page.click(button.x, button.y);
      await lab.until(() => page.evaluate(() => document.fullscreenElement !== null), 'full screen');
      await sleep(500);
      const { x, y } = await lab.pointAt(page, NAME);
      await page.click(x, y);
      const { x: px, y: py } = middle(await boxOf(lab, page));
      assert.equal(
        await page.evaluate((x, y) => document.elementFromPoint(x, y)?.getAttribute('popover'), px, py),
        'manual',
        'it is on top, and not inert',
      );
      await page.evaluate(() => document.exitFullscreen());
    },
  ],
  [
    'in a frame 320 pixels wide it fits',
    async (lab) => {
      const page = await lab.open('made/narrow.html');
      const inFrame = () =>
        page.evaluate(() => {
          const frame = /** @type {any} */ (document.querySelector('iframe'))?.contentWindow;
          for (const highlight of frame?.CSS.highlights.values() ?? [])
            for (const range of highlight) {
              const live = frame.document.createRange();
              live.setStart(range.startContainer, range.startOffset);
              live.setEnd(range.endContainer, range.endOffset);
              if (live.toString() !== 'Los Perrones') continue;
              frame.scrollTo(0, live.getBoundingClientRect().top + frame.scrollY - 200);
              const { left, top } = live.getClientRects()[0];
              return { x: left + 10, y: top + 8 };
            }
          return null;
        });
      const { x, y } = await lab.until(inFrame, 'a name in the frame');
      await page.click(x, y);
      await lab.until(
        () =>
          page.evaluate(() => {
            const root = document.querySelector('iframe')?.contentDocument?.documentElement;
            return (root?.children.length ?? 0) > 2;
          }),
        'a popover in the frame',
      );
      await sleep(500);
      await page.screenshot(lab.picture('popover-narrow'));
    },
  ],
];
