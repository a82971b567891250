/** The explorer: search as one types, filters, keyboard, and the ways to it from outside. */
import assert from 'node:assert/strict';

/** @param {import('../lab.mjs').Lab} lab @param {string} [query] */
async function openExplorer(lab, query = '') {
  const page = await lab.openOwn(`pages/explorer/index.html${query}`);
  await lab.until(() => page.evaluate(() => document.querySelector('.row') !== null), 'rows');
  await page.bringToFront();
  return page;
}

/** @param {import('../interface.mjs').Page} page @returns {Promise<string[]>} */
const names = (page) =>
  page.evaluate(() => [...document.querySelectorAll('.row .item-name')].map((a) => a.textContent ?? ''));

/** @param {import('../interface.mjs').Page} page @param {string} text */
const search = (page, text) =>
  page.evaluate((text) => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]'));
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** The entry of the menu over a selection. */
const LOOK_UP = 'Look up “Chepe Dablo” in Backgrounder';

/** The tab whose address has this part, once it is there. @param {import('../lab.mjs').Lab} lab @param {string} part */
const tabAt = (lab, part) =>
  lab.until(
    () =>
      lab.browser.evaluate(async (part) => (await chrome.tabs.query({})).find((tab) => tab.url?.includes(part)), part),
    part,
  );

/** @type {import('./index.mjs').Case[]} */
export const explorer = [
  [
    'explorer: search as one types, misspelt and without accents, narrowed by filters',
    async (lab) => {
      const page = await openExplorer(lab);
      await search(page, 'zambda garcia');
      await lab.until(async () => /Zambada García/.test((await names(page))[0] ?? ''), 'Zambada first');
      await search(page, 'xqzvwk');
      await lab.until(async () => (await names(page)).length === 0, 'nothing found');
      assert.match(await page.evaluate(() => document.body.textContent ?? ''), /says nothing about its bearer/);
      await search(page, '');
      await page.evaluate(() => {
        const [country] = document.querySelectorAll('select');
        /** @type {HTMLSelectElement} */ (country).value = 'SV';
        country?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await lab.until(async () => {
        const found = await names(page);
        return found.includes('Los Perrones') && found.length < 40;
      }, 'Salvadoran actors alone');
    },
  ],
  [
    'explorer: by keyboard into the list, to its end, back and into a profile',
    async (lab) => {
      const page = await openExplorer(lab);
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? document.activeElement?.tagName);
      await lab.until(async () => (await focused()) === 'INPUT', 'focus in the search field');
      await page.press('ArrowDown');
      await lab.until(async () => (await focused()) === '0', 'the first row');
      await page.press('ArrowDown');
      await lab.until(async () => (await focused()) === '1', 'the second row');
      const rows = await page.evaluate(() =>
        Number.parseInt(document.querySelector('.count-line')?.textContent ?? '', 10),
      );
      await page.press('End');
      await lab.until(async () => (await focused()) === String(rows - 1), 'the last row');
      await page.press('Home');
      await lab.until(async () => (await focused()) === '0', 'the first row');
      await page.press('ArrowUp');
      await lab.until(async () => (await focused()) === 'INPUT', 'the search field');
      await search(page, 'Los Perrones');
      await lab.until(async () => (await names(page))[0] === 'Los Perrones', 'the group');
      await page.press('ArrowDown');
      await lab.until(async () => (await focused()) === '0', 'its row');
      await page.press('Enter');
      await lab.until(
        async () => (await page.url()).includes('profile/index.html?actor=sv-los-perrones'),
        'its profile',
      );
    },
  ],
  [
    'explorer: chosen actors go into a paragraph',
    async (lab) => {
      const page = await openExplorer(lab, '?country=SV');
      await page.evaluate(() => {
        /** @type {HTMLInputElement} */ for (const box of [...document.querySelectorAll('.row input')].slice(0, 2))
          box.click();
      });
      const href = await lab.until(
        () => page.evaluate(() => document.querySelector('.tray a')?.getAttribute('href')),
        'the way to the paragraph',
      );
      assert.match(href, /paragraph\/index\.html\?actors=[a-z0-9-]+%2C[a-z0-9-]+$/);
    },
  ],
  [
    'explorer: what is no actor is not found',
    async (lab) => {
      const hits = await lab.ask('search', { text: 'Gustavo Petro', limit: 20 });
      assert.ok(hits.every((/** @type {any} */ hit) => !/Petro/.test(hit.name)));
      assert.equal((await lab.ask('search', { text: '', limit: 20 })).length, 0);
    },
  ],
  [
    'explorer: a selection that is looked up finds close matches, also where nothing is read; its words stay out of the address',
    async (lab) => {
      await lab.ask('changeSettings', { paused: true });
      try {
        const page = await lab.open('perrones.html');
        const word = await page.evaluate(() => {
          const heading = /** @type {HTMLElement} */ (document.querySelector('h1'));
          heading.textContent = 'Chepe  Dablo';
          getSelection()?.selectAllChildren(heading);
          const range = getSelection()?.getRangeAt(0);
          const { left, top, width, height } = /** @type {Range} */ (range).getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        });
        const { controls } = lab.browser;
        if (controls) {
          const entries = await controls.openMenu(page, word);
          assert.ok(entries.includes(LOOK_UP), entries.join(', '));
          await controls.chooseFromMenu(LOOK_UP);
        } else {
          // No driver reaches Chromium's menu: its event is told as the browser tells it.
          await lab.browser.background.evaluate(() => {
            /** @type {any} */ (chrome.contextMenus.onClicked).dispatch({
              menuItemId: 'look-up',
              selectionText: 'Chepe  Dablo',
            });
          });
        }
        const opened = await tabAt(lab, 'explorer/index.html?lookup=');
        const query = new URL(opened.url ?? '').search;
        assert.doesNotMatch(query, /Chepe|Dablo/);
        const again = await openExplorer(lab, query);
        await lab.until(async () => (await names(again))[0] === 'José Adán Salazar Umaña', 'the close match');
        assert.match(await again.evaluate(() => document.querySelector('header')?.textContent ?? ''), /“Chepe Dablo”/);
        await lab.browser.evaluate((id) => chrome.tabs.remove(id), /** @type {number} */ (opened.id));
        await page.bringToFront();
      } finally {
        await lab.ask('changeSettings', { paused: false });
      }
    },
  ],
  [
    'address bar: the keyword suggests names as one types; Enter opens the profile, or the explorer with the words',
    async (lab) => {
      const { controls, background } = lab.browser;
      // Just installed, the first answer may come later than the address bar waits.
      await lab.ask('directory', null);
      const page = await lab.open('perrones.html');
      // No driver reaches Chromium's address bar: what was chosen in it is told as the browser tells it.
      const tell = (/** @type {string} */ chosen) =>
        background.evaluate(
          (chosen) => /** @type {any} */ (chrome.omnibox.onInputEntered).dispatch(chosen, 'currentTab'),
          chosen,
        );
      if (controls) {
        await controls.typeAddress('bg chepe dablo');
        const expected = 'Look a name up in Backgrounder | José Adán Salazar Umaña, as “Chepe Diablo”';
        // What was suggested for the first letters may still stand there.
        await lab.until(async () => (await controls.suggestions()).slice(0, 2).join(' | ') === expected, expected);
        await controls.pressInAddress('ArrowDown');
        await controls.pressInAddress('Enter');
      } else await tell('Chepe Diablo · sv-jose-adan-salazar-umana');
      const profile = await tabAt(lab, 'profile/index.html?actor=sv-jose-adan-salazar-umana');
      await lab.browser.evaluate((id) => chrome.tabs.remove(id), /** @type {number} */ (profile.id));
      await page.bringToFront();
      if (controls) {
        await controls.typeAddress('bg chepe dablo');
        await controls.pressInAddress('Enter');
      } else await tell('chepe dablo');
      const explorer = await tabAt(lab, 'explorer/index.html?lookup=');
      assert.doesNotMatch(explorer.url ?? '', /chepe/);
      await lab.browser.evaluate((id) => chrome.tabs.remove(id), /** @type {number} */ (explorer.id));
      await page.bringToFront();
    },
  ],
];
