/** One case for each page of the zoo that stands still: what is highlighted on it, and that it stays as it was. */
import assert from 'node:assert/strict';
import { zooPath } from '../zoo/article.mjs';
import { still } from '../zoo/index.mjs';

/** @param {string} text */
const squash = (text) => text.replaceAll(/[\s\u00ad]+/g, '');

/** How a document serialises that nobody touched. Asked of another page: that of the zoo may forbid parsing. */
function serialise(/** @type {string} */ html, /** @type {string} */ type) {
  if (html.includes('shadowrootmode'))
    return /** @type {any} */ (Document).parseHTMLUnsafe(html).documentElement.outerHTML;
  return type === 'text/html'
    ? new DOMParser().parseFromString(html, type).documentElement.outerHTML
    : new XMLSerializer().serializeToString(new DOMParser().parseFromString(html, /** @type {any} */ (type)));
}

/** @type {import('./index.mjs').Case[]} */
export const zoo = still.map((zooPage) => [
  `zoo: ${zooPage.name}`,
  async (lab) => {
    const page = await lab.open(zooPath(zooPage));
    const isAllThere = async () => {
      const marked = squash((await lab.highlighted(page)).join(''));
      return zooPage.marks.every((mark) => marked.includes(squash(mark)));
    };
    await lab.until(isAllThere, `all of ${zooPage.marks.join(', ')}`, 20_000).catch(async (error) => {
      const { state, actors } = await lab.askPage(page, 'summary', null);
      const found = actors.map((/** @type {any} */ actor) => actor.name).join(', ');
      throw new Error(
        `${error.message}; highlighted: ${(await lab.highlighted(page)).join(' | ')}; ${state}: ${found}`,
      );
    });
    const marked = squash((await lab.highlighted(page)).join(''));
    for (const text of zooPage.unmarked ?? []) assert.ok(!marked.includes(squash(text)), `${text} in ${marked}`);
    if (zooPage.actors !== undefined) {
      const { actors } = await lab.askPage(page, 'summary', null);
      assert.equal(actors.length, zooPage.actors, actors.map((/** @type {any} */ actor) => actor.name).join());
    }
    const type = zooPage.type ?? 'text/html';
    const after = await page.evaluate(
      (isHtml) => (isHtml ? document.documentElement.outerHTML : new XMLSerializer().serializeToString(document)),
      type === 'text/html',
    );
    if (zooPage.changesItself) {
      assert.equal(after, await page.evaluate(() => /** @type {any} */ (window).expected));
      return;
    }
    const other = await lab.open('bad/no-text.html');
    assert.equal(after, await other.evaluate(serialise, zooPage.html, type));
  },
]);
