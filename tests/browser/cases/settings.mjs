/** The settings and the first-run page. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {import('../interface.mjs').Page} page @param {string} selector */
const click = (page, selector) =>
  page.evaluate((selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).click(), selector);

/** @param {import('../lab.mjs').Lab} lab @param {string} ready */
async function openSettings(lab, ready) {
  const page = await lab.openOwn('pages/options/index.html');
  await lab.until(() => page.evaluate((ready) => document.querySelector(ready) !== null, ready), ready);
  return page;
}

/** @type {import('./index.mjs').Case[]} */
export const settings = [
  [
    'the first-run page opens after the installation, and its example is read by the real thing',
    async (lab) => {
      const opened = await lab.browser.evaluate(
        async () =>
          (await chrome.tabs.query({})).filter((tab) => tab.url === chrome.runtime.getURL('pages/welcome/index.html'))
            .length,
      );
      assert.equal(opened, 1);
      const page = await lab.openOwn('pages/welcome/index.html');
      const marked = await lab.until(
        () =>
          page.evaluate(() => {
            const marks = [...document.querySelectorAll('button.hl')].map(
              (mark) => `${mark.className} ${mark.textContent}`,
            );
            return marks.length > 0 && document.querySelector('.popover .sources') ? marks : null;
          }),
        'names in the example',
      );
      assert.ok(marked.includes('hl hl-identified Los Perrones'), marked.join(' | '));
      assert.ok(marked.includes('hl hl-possible Rafael Caro'), marked.join(' | '));
    },
  ],
  [
    'another style of highlights shows at once on open pages',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const settings = await openSettings(lab, '#highlighting .tint input');
      const painted = () => page.evaluate(() => [...CSS.highlights.keys()].sort().join());
      const before = await painted();
      try {
        await click(settings, '#highlighting .tint input');
        await lab.until(() => page.evaluate(() => CSS.highlights.has('note-4')), 'the tint');
        await lab.until(() => page.evaluate(() => !CSS.highlights.has('note-1')), 'no underline beside it');
      } finally {
        await lab.ask('changeSettings', { highlight: 'underline' });
      }
      await lab.until(async () => (await painted()) === before, 'the underline again');
    },
  ],
  [
    'paused, no page is read; resumed, they are',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const settings = await openSettings(lab, '#paused');
      try {
        await click(settings, '#paused');
        await lab.until(() => page.evaluate(() => CSS.highlights.size === 0), 'no highlight');
        await lab.until(
          async () => (await lab.askPage(page, 'summary', null)).state === 'paused',
          'a page that says so',
        );
      } finally {
        await lab.ask('changeSettings', { paused: false });
      }
      await page.bringToFront();
      await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'highlights again');
    },
  ],
  [
    'set to click, resting the pointer opens nothing, and a click does',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      try {
        const settings = await openSettings(lab, '#open-on');
        await settings.evaluate(() => {
          const choice = /** @type {HTMLSelectElement} */ (document.querySelector('#open-on'));
          choice.value = 'click';
          choice.dispatchEvent(new Event('change', { bubbles: true }));
        });
        await lab.until(async () => (await lab.ask('settings', null)).openOn === 'click', 'the setting kept');
        await lab.until(() => settings.evaluate(() => document.querySelector('#delay') === null), 'no delay to set');
        await page.bringToFront();
        // A page that shows the tint has been told of what was set before it.
        await lab.ask('changeSettings', { highlight: 'tint' });
        await lab.until(() => page.evaluate(() => CSS.highlights.has('note-4')), 'the tint');
        const { x, y } = await lab.pointAt(page, 'Los Perrones');
        await page.move(x + 1, y);
        await page.move(x, y);
        await sleep(900);
        assert.equal(await lab.hosts(page), 0, 'nothing opened by resting');
        await page.click(x, y);
        await lab.popover(page, 'Los Perrones');
      } finally {
        await lab.ask('changeSettings', { openOn: 'hover', highlight: 'underline' });
      }
    },
  ],
  [
    'possible matches not to be marked are not, and the panel still lists them',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      /** All of the page is looked at: only what is near the viewport is painted. */
      const dotted = () =>
        page.evaluate(async () => {
          const found = [];
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise((resolve) => setTimeout(resolve, 120));
            for (const range of CSS.highlights.get('note-2') ?? [])
              found.push(range.startContainer.textContent?.slice(range.startOffset, range.endOffset));
          }
          return found.join('|');
        });
      await lab.until(async () => (await dotted()).includes('Juan Medrano'), 'a dotted name');
      const settings = await openSettings(lab, '#show-possible');
      try {
        await click(settings, '#show-possible');
        await lab.until(async () => !(await lab.ask('settings', null)).showPossible, 'the setting kept');
        await page.bringToFront();
        await lab.until(async () => !(await dotted()).includes('Juan Medrano'), 'no dotted name');
        const { actors } = await lab.ask('tabSummary', { tabId: await lab.tabOf(page) });
        assert.ok(actors.some((/** @type {any} */ a) => a.tier === 'possible' && a.surface === 'Juan Medrano'));
      } finally {
        await lab.ask('changeSettings', { showPossible: true });
      }
      await lab.until(
        () => page.evaluate(() => (CSS.highlights.get('note-2')?.size ?? 0) > 0),
        'the dotted name again',
      );
    },
  ],
  [
    'a decision is listed in the settings and taken back there',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await lab.ask('decide', {
        verdict: 'not-this',
        actor: 'sv-los-perrones',
        surface: 'Los Perrones',
        scope: 'always',
      });
      await lab.until(async () => !(await lab.highlighted(page)).includes('Los Perrones'), 'the name unmarked');
      const settings = await openSettings(lab, '.decisions .beside');
      assert.match(
        await settings.evaluate(() => document.querySelector('.decisions')?.textContent ?? ''),
        /“Los Perrones” is not Los Perrones.*On every page/,
      );
      await click(settings, '.decisions .beside');
      await lab.until(() => settings.evaluate(() => document.querySelector('.decisions') === null), 'an empty list');
      await page.bringToFront();
      await lab.until(async () => (await lab.highlighted(page)).includes('Los Perrones'), 'the name marked again');
    },
  ],
  [
    'the reader’s data goes into a file and comes back, and a wrong file changes nothing',
    async (lab) => {
      await lab.ask('decide', {
        verdict: 'not-this',
        actor: 'sv-los-perrones',
        surface: 'Los Perrones',
        scope: 'always',
      });
      const file = await lab.ask('exportReaderData', null);
      assert.equal(file.decisions.length, 1);
      await lab.ask('revoke', { id: file.decisions[0].id });
      await assert.rejects(
        lab.ask('importReaderData', { text: JSON.stringify({ ...file, decisions: [{ id: 'x' }] }) }),
        /decisions\.0/,
      );
      assert.deepEqual(await lab.ask('decisions', null), []);
      assert.deepEqual(await lab.ask('importReaderData', { text: JSON.stringify(file) }), { decisions: 1 });
      assert.deepEqual(await lab.ask('decisions', null), file.decisions);
      await lab.ask('revoke', { id: file.decisions[0].id });
    },
  ],
  [
    'the dataset is checked, its index rebuilt, the edition restored, from the settings',
    async (lab) => {
      const settings = await openSettings(lab, '#dataset .beside');
      const press = async (/** @type {number} */ index, /** @type {RegExp} */ outcome) => {
        const isPressed = () =>
          settings.evaluate((index) => {
            const button = /** @type {HTMLButtonElement[]} */ ([...document.querySelectorAll('#dataset .beside')])[
              index
            ];
            if (!button || button.disabled) return false;
            button.click();
            return true;
          }, index);
        await lab.until(isPressed, `button ${index} that can be pressed`);
        await lab.until(
          async () =>
            outcome.test(await settings.evaluate(() => document.querySelector('#dataset .outcome')?.textContent ?? '')),
          String(outcome),
        );
      };
      await press(0, /^Sound/);
      await press(1, /rebuilt/);
      await press(2, /restored/);
      await press(0, /^Sound/);
    },
  ],
];
