/** The popover: how it opens, what it says, how it closes. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const NAME = 'Los Perrones';
/** Milliseconds until a popover that fades in is there for a picture. */
const FADE = 400;

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @param {string} selector */
async function clickHidden(lab, page, selector) {
  const { x, y } = await lab.until(() => page.hiddenPoint(selector), `${selector} in the popover`);
  await page.click(x, y);
}

/** @type {import('./index.mjs').Case[]} */
export const popover = [
  [
    'resting the pointer on a name opens the popover, leaving closes it',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { x, y } = await lab.pointAt(page, NAME);
      await page.move(x + 1, y);
      await page.move(x, y);
      await lab.popover(page, 'Perrones');
      await lab.until(async () => /Identified as|May refer to/.test(await page.hiddenText()), 'how sure it is');
      const text = await page.hiddenText();
      assert.doesNotMatch(text, /confirmed/i);
      await sleep(FADE);
      await page.screenshot(lab.picture('popover'));
      await page.move(2, 2);
      await page.move(4, 4);
      await lab.noPopover(page);
    },
  ],
  [
    'leaving closes it on a page that changed meanwhile, too',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { x, y } = await lab.pointAt(page, NAME);
      await page.move(x + 1, y);
      await page.move(x, y);
      await lab.popover(page, 'Perrones');
      await page.evaluate(() => document.querySelector('article')?.append('Los Perrones, once more.'));
      // Longer than a changed page is left to settle before it is read again.
      await sleep(1_000);
      await page.move(2, 2);
      await page.move(4, 4);
      await lab.noPopover(page);
    },
  ],
  [
    'a click opens it for good, Escape closes it',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { x, y } = await lab.pointAt(page, NAME);
      await page.click(x, y);
      await lab.popover(page, 'Perrones');
      await page.move(2, 2);
      await sleep(600);
      assert.equal(await lab.hosts(page), 1, 'a clicked popover stays');
      await page.press('Escape');
      await lab.noPopover(page);
    },
  ],
  [
    'walking to a mention takes focus, Escape gives it back',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await page.evaluate(() => document.querySelector('nav a')?.focus());
      await lab.askPage(page, 'walk', { step: 1 });
      await lab.popover(page);
      await lab.until(
        () => page.evaluate(() => !(document.activeElement instanceof HTMLAnchorElement)),
        'focus in the popover',
      );
      await page.press('Escape');
      await lab.noPopover(page);
      assert.equal(await page.evaluate(() => document.activeElement === document.querySelector('nav a')), true);
    },
  ],
  [
    'a relation opens that actor, and back returns',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await lab.askPage(page, 'walk', { step: 1 });
      await lab.popover(page, 'Los Perrones');
      // Until the record is there the popover has the name alone.
      await lab.until(() => page.hiddenPoint('.to-actor'), 'relations');
      await sleep(FADE);
      const first = await page.hiddenText();
      await clickHidden(lab, page, '.to-actor');
      await lab.until(async () => ((await page.hiddenPoint('[aria-label="Back"]')) ? true : null), 'a way back');
      assert.notEqual(await page.hiddenText(), first);
      await clickHidden(lab, page, '[aria-label="Back"]');
      await lab.until(async () => (await page.hiddenText()) === first, 'the first actor again');
    },
  ],
  [
    'the day of publication that the reader sets holds for this page until the browser closes',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const open = async (/** @type {string} */ date) => {
        const { x, y } = await lab.pointAt(page, NAME);
        await page.click(x, y);
        await lab.popover(page, date);
      };
      await open('5 Feb 2013');
      await clickHidden(lab, page, '.set-date');
      await lab.until(async () => (await page.hiddenBoxes('[type="date"]:focus')).length === 1, 'a field for the date');
      // The same in either order of day and month.
      await page.type('06062016');
      await lab.popover(page, '6 Jun 2016');
      await page.goto(`${lab.origin}/perrones.html`);
      await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'highlights again');
      await open('6 Jun 2016');
      await clickHidden(lab, page, '.set-date');
      await clickHidden(lab, page, '.date-field .link-btn');
      await lab.popover(page, '5 Feb 2013');
    },
  ],
  [
    'the popover is there in the dark too',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await page.setColorScheme('dark');
      try {
        await lab.askPage(page, 'walk', { step: 1 });
        await lab.popover(page);
        await sleep(FADE);
        await page.screenshot(lab.picture('popover-dark'));
      } finally {
        await page.setColorScheme('light');
      }
    },
  ],
  [
    'after the background was killed, hovering works',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await lab.browser.background.kill();
      const { x, y } = await lab.pointAt(page, NAME);
      await page.move(x + 1, y);
      await page.move(x, y);
      await lab.popover(page, 'Perrones');
    },
  ],
];
