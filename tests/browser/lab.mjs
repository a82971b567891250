/** What a case works with: the browser, the example pages, and the questions that most cases ask. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./interface.mjs').Page} Page */

/**
 * Milliseconds until something that is waited for is taken not to come. No measure of speed: a case goes on as soon as
 * it has come, and a slow machine with other work takes many times as long as a fast one.
 */
const PATIENCE = 30_000;

export class Lab {
  /** @type {Page[]} */
  #pages = [];

  /**
   * @param {import('./interface.mjs').DrivenBrowser} browser
   * @param {string} origin of the example pages
   * @param {string} output folder for pictures
   * @param {import('./interface.mjs').Launches} launch the same browser once more
   */
  constructor(browser, origin, output, launch) {
    this.browser = browser;
    this.origin = origin;
    this.output = output;
    this.launch = launch;
  }

  /** Opens a page of the example site. @param {string} file */
  async open(file) {
    const page = await this.browser.newPage(`${this.origin}/${file}`);
    this.#pages.push(page);
    return page;
  }

  /** Opens a page and waits for its highlights. @param {string} file */
  async openRead(file) {
    const page = await this.open(file);
    await this.until(() => page.evaluate(() => CSS.highlights.size > 0), `highlights on ${file}`);
    return page;
  }

  /** Opens a page of the extension in a tab; closed with the others. @param {string} path */
  async openOwn(path) {
    const page = await this.browser.extensionPage(path);
    this.#pages.push(page);
    return page;
  }

  async closePages() {
    // One that a case has closed itself is gone.
    for (const page of this.#pages.splice(0)) await page.close().catch(() => undefined);
  }

  /**
   * Waits until the probe answers something true, and answers that.
   * @template T @param {() => Promise<T>} probe @param {string} what @param {number} [within] milliseconds
   * @returns {Promise<NonNullable<T>>}
   */
  async until(probe, what, within = PATIENCE) {
    for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(60)) {
      const value = await probe();
      if (value) return /** @type {NonNullable<T>} */ (value);
    }
    throw new Error(`${what}: not within ${within / 1000} s`);
  }

  /**
   * The spellings that are highlighted now, in document order. Written without the built-ins that a page may have
   * replaced. A page that is just being left answers nothing: what it showed is gone.
   * @param {Page} page @returns {Promise<string[]>}
   */
  async highlighted(page) {
    const spelt = await page.evaluate(() => {
      const spelt = [];
      for (const highlight of CSS.highlights.values())
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          spelt[spelt.length] = live.toString();
        }
      return spelt;
    });
    return spelt ?? [];
  }

  /** The middle of the first highlighted stretch that spells `text` and is in view. @param {Page} page @param {string} text */
  async pointAt(page, text) {
    return this.until(
      () =>
        page.evaluate((text) => {
          for (const highlight of CSS.highlights.values())
            for (const range of highlight) {
              const live = document.createRange();
              live.setStart(range.startContainer, range.startOffset);
              live.setEnd(range.endContainer, range.endOffset);
              const rect = live.getClientRects()[0];
              if (live.toString() === text && rect && rect.top > 0 && rect.bottom < innerHeight)
                return { x: Math.round(rect.left + rect.width / 2), y: Math.round(rect.top + rect.height / 2) };
            }
          return null;
        }, text),
      `"${text}" highlighted in view`,
    );
  }

  /** Elements that stand in the document beside head and body. @param {Page} page @returns {Promise<number>} */
  hosts(page) {
    return page.evaluate(
      () => [...document.documentElement.children].filter((e) => e !== document.head && e !== document.body).length,
    );
  }

  /**
   * The same questions put to another browser.
   * @param {import('./interface.mjs').DrivenBrowser} browser
   */
  with(browser) {
    return new Lab(browser, this.origin, this.output, this.launch);
  }

  /** Zooms the page in a tab, as a reader does; the browser does the same to all pages of its origin. @param {Page} page @param {number} factor */
  async zoom(page, factor) {
    const url = await page.url();
    await this.browser.evaluate(
      async (url, factor) => {
        for (const tab of await chrome.tabs.query({})) if (tab.url === url) await chrome.tabs.setZoom(tab.id, factor);
      },
      url,
      factor,
    );
  }

  /** Waits for the popover and for `text` in it; answers all its text. @param {Page} page @param {string} [text] */
  async popover(page, text = '') {
    await this.until(async () => (await this.hosts(page)) === 1, 'one host element');
    let last = '';
    const read = async () => {
      last = await page.hiddenText();
      return last.trim() !== '' && last.includes(text);
    };
    await this.until(read, `"${text}" in the popover`).catch((error) => {
      throw new Error(`${error.message}; it says: ${last.slice(0, 300)}`);
    });
    return last;
  }

  /** @param {Page} page */
  async noPopover(page) {
    await this.until(async () => (await this.hosts(page)) === 0, 'the popover gone');
  }

  /** @param {Page} page @returns {Promise<number>} */
  async tabOf(page) {
    const url = await page.url();
    return this.browser.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, url);
  }

  /** Asks the background, as a screen of the extension does. @param {string} call @param {unknown} request @returns {Promise<any>} */
  async ask(call, request) {
    const reply = await this.browser.evaluate(
      (call, request) =>
        new Promise((resolve) => {
          const port = chrome.runtime.connect({ name: 'call' });
          port.onMessage.addListener(resolve);
          port.onDisconnect.addListener(() => resolve({ ok: false, error: 'the background is gone' }));
          port.postMessage({ to: 'background', call, request });
        }),
      call,
      request,
    );
    if (!reply?.ok) throw new Error(`${call}: ${JSON.stringify(reply)}`);
    return reply.value;
  }

  /** Asks the extension in a page. @param {Page} page @param {string} call @param {unknown} request @returns {Promise<any>} */
  async askPage(page, call, request) {
    const tab = await this.tabOf(page);
    const reply = await this.browser.evaluate(
      (tab, call, request) => chrome.tabs.sendMessage(tab, { to: 'page', call, request }, { frameId: 0 }),
      tab,
      call,
      request,
    );
    if (!reply?.ok) throw new Error(`${call}: ${JSON.stringify(reply)}`);
    return reply.value;
  }

  /** Where to put a picture. @param {string} name */
  picture(name) {
    return path.join(this.output, `${this.browser.kind}-${name}.png`);
  }
}
