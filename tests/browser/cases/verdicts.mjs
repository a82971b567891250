/** Why a mention was taken for an actor, what the reader says to that, and what was known when a page appeared. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @param {string} selector */
async function clickHidden(lab, page, selector) {
  const { x, y } = await lab.until(() => page.hiddenPoint(selector), `${selector} in the popover`);
  await page.click(x, y);
}

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page @param {string} name */
async function openOn(lab, page, name) {
  const { x, y } = await lab.pointAt(page, name);
  await page.click(x, y);
  return lab.popover(page);
}

/** @param {string[]} list @param {string} text */
const count = (list, text) => list.filter((one) => one === text).length;

/** @param {import('../lab.mjs').Lab} lab */
async function forgetAll(lab) {
  for (const { id } of await lab.ask('decisions', null)) await lab.ask('revoke', { id });
}

/** @type {import('./index.mjs').Case[]} */
export const verdicts = [
  [
    'an article of 2013 is told what was known then and what is known now',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await openOn(lab, page, 'Los Perrones');
      const text = await lab.popover(page, 'When this was published (5 Feb 2013)');
      assert.match(text, /Now \(record read/);
      assert.ok(text.indexOf('When this was published') < text.indexOf('Now ('), text);
    },
  ],
  [
    'a page without a date says so, and the reader can set one',
    async (lab) => {
      const page = await lab.openRead('made/namesakes.html');
      await openOn(lab, page, 'Juan Medrano');
      await clickHidden(lab, page, '.to-actor');
      await lab.popover(page, 'does not say when it was published');
      await clickHidden(lab, page, '.set-date');
      await lab.until(async () => (await page.hiddenBoxes('input:focus')).length === 1, 'a field for the date');
      await page.type('03152010');
      await lab.popover(page, 'When this was published (15 Mar 2010)');
    },
  ],
  [
    'the reasons for a match are there on demand',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await openOn(lab, page, 'Los Perrones');
      await clickHidden(lab, page, '.why');
      await lab.until(() => page.hiddenPoint('.popover-foot .reasons'), 'the reasons');
      assert.match(await page.hiddenText(), /Distinctive name/);
    },
  ],
  [
    '“not this person” takes the name off the page at once, reaches as far as the reader says, and can be undone',
    async (lab) => {
      const page = await lab.openRead('made/namesakes.html');
      try {
        await lab.until(async () => count(await lab.highlighted(page), 'Juan Medrano') === 2, 'both');
        await openOn(lab, page, 'Juan Medrano');
        await clickHidden(lab, page, '.deny');
        await lab.popover(page, 'You said: “Juan Medrano” is not');
        await lab.until(async () => count(await lab.highlighted(page), 'Juan Medrano') === 0, 'off this page');
        const [made] = await lab.ask('decisions', null);
        assert.deepEqual(
          [made.verdict, made.surface, made.scope, made.place, made.lasting],
          ['not-this', 'Juan Medrano', 'page', `${lab.origin}/made/namesakes.html`, true],
        );

        await clickHidden(lab, page, '[value="mention"]');
        await lab.until(async () => count(await lab.highlighted(page), 'Juan Medrano') === 1, 'only this mention');
        await clickHidden(lab, page, '[value="always"]');
        await lab.until(async () => count(await lab.highlighted(page), 'Juan Medrano') === 0, 'everywhere');
        const all = await lab.ask('decisions', null);
        assert.deepEqual(
          all.map((/** @type {any} */ d) => [d.scope, d.place]),
          [['always', '']],
        );
        const other = await lab.openRead('perrones.html');
        await sleep(500);
        assert.equal(count(await lab.highlighted(other), 'Juan Medrano'), 0, 'on another page, too');

        await page.bringToFront();
        await clickHidden(lab, page, '.undo');
        await lab.until(async () => count(await lab.highlighted(page), 'Juan Medrano') >= 2, 'back again');
        assert.deepEqual(await lab.ask('decisions', null), []);
      } finally {
        await forgetAll(lab);
      }
    },
  ],
  [
    'of several actors of one name the reader chooses one; the choice outlives the background and can be revoked',
    async (lab) => {
      const page = await lab.openRead('made/namesakes.html');
      try {
        await openOn(lab, page, 'Los Rojos');
        await lab.until(async () => (await page.hiddenBoxes('.column')).length === 2, 'two candidates side by side');
        await sleep(400);
        await page.screenshot(lab.picture('candidates'));
        await clickHidden(lab, page, '.column .choose');
        await lab.popover(page, 'You said: “Los Rojos” is');
        const [made] = await lab.ask('decisions', null);
        assert.deepEqual([made.verdict, made.scope], ['this-one', 'page']);
        await lab.browser.background.kill();
        await page.goto(`${lab.origin}/made/namesakes.html`);
        await lab.until(async () => count(await lab.highlighted(page), 'Los Rojos') === 1, 'read again');
        await openOn(lab, page, 'Los Rojos');
        await lab.popover(page, 'You said');
        await lab.ask('revoke', { id: made.id });
        await lab.popover(page, 'Possible match');
      } finally {
        await forgetAll(lab);
      }
    },
  ],
];
