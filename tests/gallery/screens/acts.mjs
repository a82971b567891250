/** What several screens do before their picture is taken, and the languages they are shown in. */

/** @typedef {import('./index.mjs').Screen} Screen */

export const EVERY = /** @type {const} */ (['en', 'es', 'pt']);

/** Presses what only the keyboard can reach. @param {import('puppeteer-core').Page} page @param {string} selector */
export const press = async (page, selector) => {
  await page.focus(selector);
  await page.keyboard.press('Enter');
};

/** @param {string} selector @returns {Screen['act']} */
export const click = (selector) => async (page) => {
  await page.waitForSelector(selector);
  await page.click(selector);
};
