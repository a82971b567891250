/** The popover by keyboard alone, and what axe-core says to it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { axeFindings } from '../axe.mjs';
import { layoutFindings } from '../layout.mjs';

const ui = fileURLToPath(new URL('../../../src/ui/', import.meta.url));
const CSS = ['tokens', 'ground', 'popover']
  .map((name) => readFileSync(path.join(ui, `${name}.css`), 'utf8'))
  .join('\n');

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @param {string} selector */
async function clickHidden(lab, page, selector) {
  const { x, y } = await lab.until(() => page.hiddenPoint(selector), `${selector} in the popover`);
  await page.click(x, y);
}

/** Tabs until something in the popover that matches has focus. @param {import('../interface.mjs').Page} page @param {string} selector */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.hiddenBoxes(`${selector}:focus`)).length > 0) return;
    await page.press('Tab');
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/**
 * axe cannot look into closed shadow roots: what stands in them is laid out in a page of its own, with the same
 * style sheets, and looked at there.
 * @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @param {string} state
 */
async function assertAccessible(lab, page, state) {
  // The fade is over: half-transparent text has no contrast.
  await sleep(300);
  const markup = await page.hiddenMarkup();
  assert.match(markup, /role="dialog"/, state);
  const copy = await lab.open('made/blank.html');
  await copy.evaluate(
    (markup, css) => {
      const main = /** @type {Element} */ (document.querySelector('main'));
      const style = document.createElement('style');
      style.textContent = `${css} .popover-sheet { position: static !important; } .popover { animation: none !important; }`;
      document.head.append(style);
      main.innerHTML = markup;
    },
    markup,
    CSS,
  );
  try {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      await copy.setColorScheme(scheme);
      await sleep(100);
      assert.deepEqual(await axeFindings(copy), [], `${state}, ${scheme}`);
    }
    assert.deepEqual(await layoutFindings(copy), [], state);
  } finally {
    await copy.setColorScheme('light');
  }
  await page.bringToFront();
}

/** @type {import('./index.mjs').Case[]} */
export const popoverAccess = [
  [
    'by keyboard alone from the article to a source and back',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await page.evaluate(() => document.querySelector('nav a')?.focus());
      await lab.askPage(page, 'walk', { step: 1 });
      await lab.popover(page, 'Los Perrones');
      await lab.until(async () => (await page.hiddenBoxes('[role="dialog"]:focus')).length === 1, 'focus on the card');
      await page.press('Tab');
      await lab.until(
        async () => (await page.hiddenBoxes('[aria-label="Pin open"]:focus')).length === 1,
        'first the pin',
      );
      await page.press('Tab');
      await lab.until(async () => (await page.hiddenBoxes('[aria-label="Close"]:focus')).length === 1, 'then closing');

      await tabTo(page, '.to-actor');
      await page.press('Enter');
      await lab.until(() => page.hiddenPoint('.trail'), 'another actor, and the trail to it');
      await lab.until(async () => (await page.hiddenBoxes('[role="dialog"]:focus')).length === 1, 'focus stays');
      await page.press('Backspace');
      await lab.until(async () => (await page.hiddenBoxes('.trail')).length === 0, 'back again');

      await tabTo(page, '.sources a[href^="http"]');
      await lab.askPage(page, 'walk', { step: 1 });
      await lab.popover(page, 'Pacific Cartel');
      await page.press('Escape');
      await lab.noPopover(page);
      assert.equal(await page.evaluate(() => document.activeElement === document.querySelector('nav a')), true);
    },
  ],
  [
    'axe finds nothing in the popover of an identified actor, with its reasons, pinned, and one step on',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await lab.askPage(page, 'walk', { step: 1 });
      await lab.popover(page, 'Los Perrones');
      await lab.until(() => page.hiddenPoint('.sources'), 'the record');
      await clickHidden(lab, page, '.why');
      await clickHidden(lab, page, '[aria-label="Pin open"]');
      await assertAccessible(lab, page, 'identified');
      await clickHidden(lab, page, '.to-actor');
      await lab.until(() => page.hiddenPoint('.trail'), 'the trail');
      await lab.until(() => page.hiddenPoint('.sources'), 'the next actor');
      await assertAccessible(lab, page, 'opened from another');
    },
  ],
  [
    'axe finds nothing in the popover of a possible match, of several, and of one that the reader denied',
    async (lab) => {
      const page = await lab.openRead('made/namesakes.html');
      try {
        const one = await lab.pointAt(page, 'Juan Medrano');
        await page.click(one.x, one.y);
        await lab.until(() => page.hiddenPoint('.choose'), 'a possible match');
        await assertAccessible(lab, page, 'possible');
        await clickHidden(lab, page, '.deny');
        await lab.until(() => page.hiddenPoint('.undo'), 'the way back');
        await assertAccessible(lab, page, 'denied');
        await clickHidden(lab, page, '.undo');
        await page.press('Escape');
        const several = await lab.pointAt(page, 'Los Rojos');
        await page.click(several.x, several.y);
        await lab.until(async () => (await page.hiddenBoxes('.column')).length === 2, 'two candidates');
        await assertAccessible(lab, page, 'several');
      } finally {
        for (const { id } of await lab.ask('decisions', null)) await lab.ask('revoke', { id });
      }
    },
  ],
];
