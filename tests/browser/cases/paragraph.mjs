/** The background paragraph: what cannot be left out, and what arrives where it is pasted. */
import assert from 'node:assert/strict';

/** @param {import('../interface.mjs').Page} page @param {string} selector */
async function clickOn(page, selector) {
  const at = await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    return box ? { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) } : null;
  }, selector);
  assert.ok(at, `${selector} is there`);
  await page.click(at.x, at.y);
}

/** @param {import('../lab.mjs').Lab} lab @param {string} actors */
async function openParagraph(lab, actors) {
  const page = await lab.openOwn(`pages/paragraph/index.html?actors=${actors}`);
  await lab.until(() => page.evaluate(() => document.querySelector('.draft sup') !== null), 'the text');
  return page;
}

const draft = () => document.querySelector('.draft')?.textContent ?? '';

/** @type {import('./index.mjs').Case[]} */
export const paragraph = [
  [
    'paragraph: reversals and answers cannot be deselected',
    async (lab) => {
      const page = await openParagraph(lab, 'sv-jose-adan-salazar-umana');
      const fixed = await page.evaluate(() =>
        [...document.querySelectorAll('.pick input:disabled')].map((i) => i.getAttribute('name')),
      );
      assert.deepEqual(fixed.sort(), ['denial-2021', 'dismissed-2021', 'ofac-delisted', 'tax-dropped']);
      // Everything that can be left out is: nothing remains of the text, not half of it.
      await page.evaluate(() => {
        for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (
          document.querySelectorAll('.pick input:checked:not(:disabled)')
        ))
          input.click();
      });
      await lab.until(async () => !(await page.evaluate(draft)).includes('Salazar'), 'an empty text');
      await page.evaluate(() =>
        /** @type {HTMLInputElement} */ (document.querySelector('input[name="charged-2017"]')).click(),
      );
      await lab.until(
        async () => /was charged.*were dropped.*at the disposal of the courts/.test(await page.evaluate(draft)),
        'all of it',
      );
    },
  ],
  [
    'paragraph: rich text is pasted with its numerals and links, plain text without markup',
    async (lab) => {
      const page = await openParagraph(lab, 'sv-jose-adan-salazar-umana');
      await clickOn(page, '.draft-column .btn-primary');
      await lab.until(
        () => page.evaluate(() => document.querySelector('.draft-column [role=status]')?.textContent === 'Copied'),
        'the copy',
      );
      await page.evaluate(() => {
        for (const kind of ['div', 'textarea']) {
          const field = document.createElement(kind);
          field.className = `pasted-${kind}`;
          if (kind === 'div') field.contentEditable = 'true';
          document.body.prepend(field);
        }
        /** @type {HTMLElement} */ (document.querySelector('.pasted-div')).focus();
      });
      await page.press('Control+v');
      const rich = await lab.until(
        () => page.evaluate(() => document.querySelector('.pasted-div')?.innerHTML),
        'the rich text',
      );
      assert.match(rich, /<sup[^>]*>\[\d/);
      assert.match(rich, /<a [^>]*href="https:/);
      await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.pasted-textarea')).focus());
      await page.press('Control+v');
      const plain = await lab.until(
        () =>
          page.evaluate(() => /** @type {HTMLTextAreaElement} */ (document.querySelector('.pasted-textarea')).value),
        'the plain text',
      );
      assert.match(plain, /^José Adán Salazar Umaña: hotel owner/);
      assert.match(plain, /\n\[1\] /);
      assert.match(plain, /Backgrounder dataset, edition/);
    },
  ],
  [
    'paragraph: the text changes its language, the page does not',
    async (lab) => {
      const page = await openParagraph(lab, 'br-primeiro-comando-da-capital');
      await page.evaluate(() => {
        const select = /** @type {HTMLSelectElement} */ (document.querySelector('.draft-column select'));
        select.value = 'pt';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await lab.until(
        async () => /Consta a designação do Primeiro Comando da Capital/.test(await page.evaluate(draft)),
        'Portuguese',
      );
      assert.equal(await page.evaluate(() => document.querySelector('h1')?.textContent), 'Background paragraph');
    },
  ],
  [
    'paragraph: from the toolbar popup, of the actors identified on the page and no others',
    async (lab) => {
      const article = await lab.openRead('cartel-de-sinaloa.html');
      const { actors } = await lab.ask('tabSummary', { tabId: await lab.tabOf(article) });
      const popup = await lab.openOwn(`pages/toolbar/index.html?tab=${await lab.tabOf(article)}`);
      const button = () =>
        [...document.querySelectorAll('button')].find((b) => b.textContent === 'Background paragraph')?.click();
      await lab.until(
        () => popup.evaluate(() => /Background paragraph/.test(document.body.textContent ?? '')),
        'the way to it',
      );
      await popup.evaluate(button);
      const opened = await lab.until(
        () =>
          lab.browser.evaluate(async () =>
            (await chrome.tabs.query({})).find((tab) => tab.url?.includes('paragraph/index.html?actors=')),
          ),
        'the paragraph',
      );
      const asked = new URL(opened.url ?? '').searchParams.get('actors')?.split(',') ?? [];
      const identified = actors
        .filter((/** @type {any} */ a) => a.tier === 'identified')
        .map((/** @type {any} */ a) => a.id);
      assert.ok(identified.length > 2 && identified.length < actors.length);
      assert.deepEqual([...asked].sort(), [...identified].sort());
      await lab.browser.evaluate((id) => chrome.tabs.remove(id), /** @type {number} */ (opened.id));
    },
  ],
];
