/** Names are found on the example pages, and only there. */
import assert from 'node:assert/strict';

/** @type {import('./index.mjs').Case[]} */
export const finding = [
  [
    'names on a page are highlighted, across inline markup too',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const pieces = await lab.highlighted(page);
      for (const name of ['Los Perrones', 'Reynerio de Jesús Flores Lazo'])
        assert.ok(pieces.join('').includes(name), `${name} is not among ${pieces.join(' | ')}`);
      await page.screenshot(lab.picture('page'));
    },
  ],
  [
    'the Spanish and the Portuguese page have identified actors',
    async (lab) => {
      for (const file of ['chepe-luna.html', 'cartel-de-sinaloa.html']) {
        const page = await lab.openRead(file);
        const { actors } = await lab.askPage(page, 'summary', null);
        assert.ok(
          actors.some((/** @type {any} */ actor) => actor.tier === 'identified'),
          `${file}: ${JSON.stringify(actors)}`,
        );
        await lab.closePages();
      }
    },
  ],
  [
    'a namesake in the article is not identified',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await page.evaluate(() => document.getElementById('namesake')?.scrollIntoView());
      const sure = await page.evaluate(() =>
        [...(CSS.highlights.get('note-1') ?? [])].some((range) =>
          range.startContainer.parentElement?.closest('#namesake'),
        ),
      );
      assert.equal(sure, false);
    },
  ],
  [
    'a page without actors has no highlight and no badge',
    async (lab) => {
      const page = await lab.open('harbour-library.html');
      const summary = await lab.until(async () => {
        const answer = await lab.askPage(page, 'summary', null).catch(() => null);
        return answer?.state === 'reading' ? null : answer;
      }, 'the page read');
      assert.equal(summary.state, 'nothing-found');
      assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
      const tabId = await lab.tabOf(page);
      assert.equal(await lab.browser.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId), '');
    },
  ],
];
