/** The profile page: everything that a record states, each with its numeral, each numeral with its row. */
import assert from 'node:assert/strict';

/** @param {import('../lab.mjs').Lab} lab @param {string} actor */
async function openProfile(lab, actor) {
  const page = await lab.openOwn(`pages/profile/index.html?actor=${actor}`);
  await lab.until(() => page.evaluate(() => document.querySelector('h1') !== null), `the profile of ${actor}`);
  return page;
}

/** @type {import('./index.mjs').Case[]} */
export const profilePage = [
  [
    'profile page: every numeral leads to a row, every row to a source',
    async (lab) => {
      const page = await openProfile(lab, 'sv-jose-adan-salazar-umana');
      const { dangling, rows, sourceless, outcomes } = await page.evaluate(() => ({
        dangling: [...document.querySelectorAll('.ref a')].filter(
          (a) => !document.querySelector(a.getAttribute('href')),
        ).length,
        rows: document.querySelectorAll('.claims tbody tr').length,
        sourceless: [...document.querySelectorAll('.claims tbody tr')].filter(
          (row) => !row.querySelector('a[href^=http]'),
        ).length,
        outcomes: [...document.querySelectorAll('.profile-head .status')].map((p) => p.textContent).join('; '),
      }));
      assert.equal(dangling, 0);
      assert.equal(sourceless, 0);
      assert.ok(rows > 15, `${rows} rows`);
      assert.match(outcomes, /Charges dropped.*Removed from the list/);
    },
  ],
  [
    'profile page: relations are drawn and listed, a line opens its claim, two steps reach further',
    async (lab) => {
      const page = await openProfile(lab, 'br-comando-vermelho');
      const count = (/** @type {string} */ selector) =>
        page.evaluate((selector) => document.querySelectorAll(selector).length, selector);
      await lab.until(async () => (await count('.graph .reach')) > 0, 'the drawing');
      const lines = await count('.graph .reach');
      assert.ok((await count('.relations > li')) >= lines);
      await page.evaluate(() => {
        const line = document.querySelector('.graph a:has(.reach)');
        line?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
      await lab.until(async () => (await count('.claim a[href^=http]')) > 0, 'the claim with its source');
      await page.evaluate(() =>
        /** @type {HTMLInputElement} */ (document.querySelectorAll('input[name=steps]')[1]).click(),
      );
      await lab.until(async () => (await count('.graph .reach')) > lines, 'more lines at two steps');
      await lab.until(async () => (await count('.map path')) > 10, 'the map');
    },
  ],
  [
    'profile page: an actor that this edition does not have is said',
    async (lab) => {
      const page = await openProfile(lab, 'xx-nobody');
      assert.match(await page.evaluate(() => document.body.textContent ?? ''), /no such actor/);
    },
  ],
];
