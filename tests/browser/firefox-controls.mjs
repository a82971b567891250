/**
 * What Firefox draws itself and no page sees: the address bar and the menu over a page. Reached with the browser's own
 * rights; keys and the pointer are real.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** WebDriver's name for an element in an answer. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * @param {import('./marionette.mjs').Marionette} marionette
 * @param {(run: Function, ...args: unknown[]) => Promise<any>} asBrowser
 * @param {(key: string) => string} keyValue
 * @returns {import('./interface.mjs').BrowserControls}
 */
export function firefoxControls(marionette, asBrowser, keyValue) {
  /** @param {string} text */
  const typeHere = (text) =>
    marionette.exclusive(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const { value } = await marionette.send('WebDriver:FindElement', {
          using: 'css selector',
          value: '#urlbar-input',
        });
        await marionette.send('WebDriver:ElementSendKeys', { id: value[ELEMENT], text });
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  return {
    async typeAddress(text) {
      await asBrowser(() => {
        gURLBar.focus();
        gURLBar.select();
      });
      await typeHere(text);
    },
    suggestions: () =>
      asBrowser(() =>
        gURLBar.view.isOpen
          ? [...document.querySelectorAll('.urlbarView-row')]
              .filter((row) => row.checkVisibility())
              .map((row) => row.querySelector('.urlbarView-title')?.textContent ?? '')
          : [],
      ),
    pressInAddress: (key) => typeHere(keyValue(key)),
    async openMenu(page, { x, y }) {
      await page.secondaryClick(x, y);
      for (let rest = 50; rest > 0; rest--) {
        /** @type {string[] | undefined} */
        const labels = await asBrowser(() => {
          const menu = document.getElementById('contentAreaContextMenu');
          if (menu.state !== 'open') return undefined;
          return [...menu.querySelectorAll('menuitem')].filter((item) => !item.hidden).map((item) => item.label);
        });
        if (labels) return labels;
        await sleep(100);
      }
      throw new Error('the menu did not open');
    },
    chooseFromMenu: (label) =>
      asBrowser((label) => {
        const menu = document.getElementById('contentAreaContextMenu');
        const item = [...menu.querySelectorAll('menuitem')].find((entry) => entry.label === label && !entry.hidden);
        if (!item) throw new Error(`no entry "${label}"`);
        menu.activateItem(item);
      }, label),
  };
}
