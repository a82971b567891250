/** The button, its number, its popup, and the switch for a site. */
import assert from 'node:assert/strict';

/** @type {import('./index.mjs').Case[]} */
export const toolbar = [
  [
    'the badge counts the identified actors',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const tabId = await lab.tabOf(page);
      const { actors } = await lab.askPage(page, 'summary', null);
      const identified = actors.filter((/** @type {any} */ actor) => actor.tier === 'identified').length;
      assert.ok(identified > 0);
      const badge = () => lab.browser.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
      await lab.until(async () => (await badge()) === String(identified), `${identified} on the button`);
    },
  ],
  [
    'the popup lists the actors of the page',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { actors } = await lab.askPage(page, 'summary', null);
      await page.bringToFront();
      const popup = await lab.browser.openToolbarPopup();
      try {
        const names = await lab.until(async () => {
          const found = await popup.evaluate(() =>
            [...document.querySelectorAll('.item-name')].map((item) => item.textContent),
          );
          return found.length >= actors.length && found;
        }, `${actors.length} actors in the popup`);
        assert.ok(
          names.some((name) => name?.includes('Perrones')),
          names.join(' | '),
        );
        await lab.until(() => popup.evaluate(() => innerWidth >= 300), 'a popup wide enough to read');
        await popup.screenshot(lab.picture('toolbar-popup'));
      } finally {
        await popup.close();
      }
    },
  ],
  [
    'switched off for a site, its highlights go; switched on, they return',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      try {
        await lab.ask('changeSettings', { sites: { mode: 'articles', listed: [], off: [new URL(lab.origin).host] } });
        await lab.until(() => page.evaluate(() => CSS.highlights.size === 0), 'highlights gone');
        await lab.until(
          async () => (await lab.askPage(page, 'summary', null)).state === 'off-here',
          'a page that says so',
        );
      } finally {
        await lab.ask('changeSettings', { sites: { mode: 'articles', listed: [], off: [] } });
      }
      await lab.until(() => page.evaluate(() => CSS.highlights.size > 0), 'highlights back');
    },
  ],
];
