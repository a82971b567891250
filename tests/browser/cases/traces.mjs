/** What a page can see of the extension: the registry's entries and, while a popover is open, one host element. */
import assert from 'node:assert/strict';

/** Words that would tell a page what its reader uses. */
const TELLING = /background|crime|criminal|cartel|narco|actor|mention|sourc/i;

/** Everything that a page can look through. */
function inspect() {
  return {
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$/.test(name))
      .sort(),
    ofDocument: [document, document.documentElement, document.body, document.head].map((node) =>
      Object.getOwnPropertyNames(node).sort(),
    ),
    html: document.documentElement.outerHTML,
    elements: document.querySelectorAll('*').length,
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    resources: performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .sort(),
    storage: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    registry: [...CSS.highlights.keys()],
  };
}

/** @type {import('./index.mjs').Case[]} */
export const traces = [
  [
    'the document serialises the same before and after',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { before, after } = await page.evaluate(async () => {
        const source = await (await fetch(location.href)).text();
        return {
          before: new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
          after: document.documentElement.outerHTML,
        };
      });
      assert.equal(after, before);
    },
  ],
  [
    'the page sees the registry and one host element, and no third thing',
    async (lab) => {
      const control = await lab.launch.withoutOurs();
      let bare;
      try {
        const page = await control.newPage(`${lab.origin}/perrones.html`);
        bare = await page.evaluate(inspect);
      } finally {
        await control.close();
      }
      const page = await lab.openRead('perrones.html');
      const { registry, ...rest } = await page.evaluate(inspect);
      const { registry: none, ...expected } = bare;
      assert.deepEqual(none, []);
      assert.deepEqual(rest, expected);
      assert.ok(registry.length > 0);
      for (const name of registry) assert.doesNotMatch(name, TELLING);

      await lab.askPage(page, 'walk', { step: 1 });
      await lab.popover(page);
      const { registry: openRegistry, html, elements, ...openRest } = await page.evaluate(inspect);
      const { html: bareHtml, elements: bareElements, ...openExpected } = expected;
      assert.deepEqual(openRest, openExpected);
      for (const name of openRegistry) assert.doesNotMatch(name, TELLING);
      assert.equal(elements, bareElements + 1);
      const host = await page.evaluate(() => {
        const found = [...document.documentElement.children].find((e) => e !== document.head && e !== document.body);
        const seen = {
          closed: found?.shadowRoot === null,
          own: Object.getOwnPropertyNames(found),
          attributes: found?.getAttributeNames().sort(),
          tag: found?.localName,
          children: found?.childNodes.length,
        };
        found?.remove();
        return { ...seen, without: document.documentElement.outerHTML };
      });
      assert.ok(host.closed, 'the shadow root is open');
      assert.deepEqual(host.own, []);
      assert.deepEqual([host.tag, host.attributes, host.children], ['div', ['popover', 'style'], 0]);
      assert.equal(host.without, bareHtml);
      assert.notEqual(html, bareHtml);
    },
  ],
];
