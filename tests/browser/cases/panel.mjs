/** The side panel and the sidebar: the accessible counterpart of the highlights. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {import('../lab.mjs').Lab} lab @param {import('../interface.mjs').Page} page */
async function panelFor(lab, page) {
  const panel = await lab.openOwn(`pages/panel/index.html?tab=${await lab.tabOf(page)}`);
  await lab.until(
    () => panel.evaluate(() => document.querySelectorAll('.actors .item').length > 0),
    'actors in the panel',
  );
  return panel;
}

/** A node of Chromium's accessibility tree: what a screen reader is told. @typedef {{ role: string, name: string, live: string, states: Record<string, unknown>, backend: number }} AxNode */

/** @param {any} session of the debugging protocol @returns {Promise<AxNode[]>} */
async function accessibilityTree(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((/** @type {any} */ node) => !node.ignored)
    .map((/** @type {any} */ node) => ({
      role: node.role?.value ?? '',
      name: node.name?.value ?? '',
      live: node.properties?.find((/** @type {any} */ p) => p.name === 'live')?.value.value ?? '',
      states: Object.fromEntries((node.properties ?? []).map((/** @type {any} */ p) => [p.name, p.value.value])),
      backend: node.backendDOMNodeId,
    }));
}

/** Roles that a reader acts on: nameless, they are nothing to a screen reader. */
const ACTED_ON = new Set(['button', 'link', 'tab', 'searchbox', 'textbox', 'checkbox', 'radio', 'DisclosureTriangle']);

/** @type {import('./index.mjs').Case[]} */
export const panel = [
  [
    'the panel lists what the page names',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { actors, furniture } = await lab.ask('tabSummary', { tabId: await lab.tabOf(page) });
      const panel = await panelFor(lab, page);
      const rows = await lab.until(
        () =>
          panel.evaluate((expected) => {
            const names = [...document.querySelectorAll('.actors .item-name')].map((item) => item.textContent);
            return names.length === expected && document.querySelector('.item .status') ? names : null;
          }, actors.length + furniture.length),
        'a row for each actor',
      );
      assert.ok(rows.includes('Los Perrones'), rows.join(' | '));
      const headings = await panel.evaluate(() => [...document.querySelectorAll('h2')].map((h) => h.textContent));
      assert.ok(headings.includes('Identified'), headings.join(' | '));
    },
  ],
  [
    'the panel walks through the mentions in the text and back',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      const click = (/** @type {string} */ selector) =>
        panel.evaluate((selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).click(), selector);
      const at = (/** @type {string} */ count) =>
        lab.until(
          () => panel.evaluate((count) => document.querySelector('.step .count')?.textContent === count, count),
          count,
        );
      const scrolled = () => page.evaluate(() => Math.round(scrollY));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const bottom = await scrolled();
      await click('.actors .item');
      await at('1 of 3');
      await lab.until(async () => (await scrolled()) < bottom, 'the first mention in view');
      const first = await scrolled();
      await click('.step [aria-label^="Previous mention"]');
      await at('3 of 3');
      await lab.until(async () => (await scrolled()) > first, 'the last mention in view');
      await click('.step [aria-label^="Next mention"]');
      await at('1 of 3');
      await lab.until(async () => (await scrolled()) === first, 'the first mention again');
      await lab.until(
        () =>
          panel.evaluate(
            () => document.querySelector('[role="status"]')?.textContent === 'Los Perrones: mention 1 of 3',
          ),
        'the announcement',
      );
    },
  ],
  [
    'the panel shows how the actors are connected, and what stands behind a line',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      await lab.until(() => panel.evaluate(() => document.querySelector('.item .status') !== null), 'records');
      await panel.evaluate(() =>
        document.querySelector('#tab-relations')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      );
      const lines = await lab.until(
        () => panel.evaluate(() => document.querySelectorAll('.graph a').length),
        'lines in the drawing',
      );
      await lab.until(
        () => panel.evaluate((n) => document.querySelectorAll('.connections > li').length === n, lines),
        `${lines} in the list, as in the drawing`,
      );
      await panel.evaluate(() => {
        const line = /** @type {SVGAElement} */ (document.querySelector('.graph a'));
        line.focus();
        line.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
      const links = await lab.until(
        () =>
          panel
            .evaluate(() => [...document.querySelectorAll('.claim .tie-sources a')].map((a) => a.getAttribute('href')))
            .then((all) => all.length > 0 && all),
        'the sources of a line',
      );
      for (const link of links) assert.match(String(link), /^https?:/);
    },
  ],
  [
    'the note in the panel can be read and left by keyboard',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      await panel.bringToFront();
      await lab.until(
        () => panel.evaluate(() => document.querySelector('[data-note]') !== null),
        'the way to the note',
      );
      await panel.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[data-note]')).focus());
      await panel.press('Enter');
      await lab.until(
        () => panel.evaluate(() => document.querySelector('.note .sources') !== null),
        'the note with its sources',
      );
      await lab.until(
        () => panel.evaluate(() => document.activeElement?.textContent?.trim() === 'Back to the list'),
        'focus on the way back',
      );
      await panel.press('Enter');
      await lab.until(
        () => panel.evaluate(() => document.activeElement?.hasAttribute('data-note')),
        'focus where it was',
      );
    },
  ],
  [
    'the reader’s word is given in the panel, and taken back there',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      const press = (/** @type {string} */ words) =>
        lab.until(
          () =>
            panel.evaluate((words) => {
              const button = [...document.querySelectorAll('button')].find((b) => b.textContent === words);
              button?.click();
              return button !== undefined;
            }, words),
          words,
        );
      // The word is about this spelling: others of the same actor stay.
      const spelt = async () =>
        (await lab.askPage(page, 'summary', null)).actors.some((/** @type {any} */ a) => a.surface === 'Los Perrones');
      await lab.until(
        () =>
          panel.evaluate(() => {
            const note = /** @type {HTMLElement | null} */ (document.querySelector('[data-note]'));
            note?.click();
            return note !== null;
          }),
        'the way to the note',
      );
      await press('Not this group');
      await lab.until(async () => !(await spelt()), 'the name gone from the page');
      const [decision] = await lab.ask('decisions', null);
      assert.equal(decision.place, await page.url());
      await press('Undo');
      await lab.until(spelt, 'the name back');
      assert.deepEqual(await lab.ask('decisions', null), []);
    },
  ],
  [
    'the panel is used by its accessibility tree alone: names, roles, and announcements that are few and polite',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const panel = await panelFor(lab, page);
      // Only Chromium lets a driver read the tree.
      if (!panel.devtools) return;
      await lab.until(() => panel.evaluate(() => document.querySelector('.item .status') !== null), 'records');
      await panel.bringToFront();
      const session = await panel.devtools();
      await session.send('Accessibility.enable');
      const named = async (/** @type {string} */ role, /** @type {RegExp} */ name) =>
        lab.until(
          async () => (await accessibilityTree(session)).find((node) => node.role === role && name.test(node.name)),
          `${role} ${name}`,
        );
      const focused = async () =>
        (await accessibilityTree(session)).find(({ role, states }) => states.focused && role !== 'RootWebArea')?.name;
      const press = async (/** @type {AxNode} */ { backend }) => {
        await session.send('DOM.focus', { backendNodeId: backend });
        await panel.press('Enter');
      };
      /** What live regions said since. */
      await panel.evaluate(() => {
        const said = /** @type {string[]} */ ([]);
        Object.assign(window, { said });
        for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
          new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
            childList: true,
            characterData: true,
            subtree: true,
          });
      });
      const announced = () =>
        panel.evaluate(() => /** @type {any} */ (window).said.splice(0).filter((/** @type {string} */ s) => s.trim()));

      const tree = await accessibilityTree(session);
      const nameless = tree.filter(({ role, name }) => ACTED_ON.has(role) && name.trim() === '');
      assert.deepEqual(nameless, []);
      assert.equal(tree.filter(({ role }) => role === 'main').length, 1);
      const headings = tree
        .filter(({ role }) => role === 'heading')
        .map(({ name, states }) => `${states.level} ${name}`);
      assert.deepEqual(headings.slice(0, 2), ['1 On this page', '2 Identified']);
      const live = tree.filter(({ live }) => live && live !== 'off');
      assert.ok(live.length <= 2, `${live.length} live regions`);
      assert.deepEqual(
        live.filter((node) => node.live !== 'polite'),
        [],
        'all polite',
      );

      // From a name to its mention in the text: one announcement a step, and no more.
      const name = await named('button', /^Los Perrones.{20}/);
      assert.deepEqual(await announced(), [], 'nothing is announced that nobody asked for');
      await press(name);
      await named('button', /^Next mention: Los Perrones$/);
      await lab.until(async () => (await announced()).join() === 'Los Perrones: mention 1 of 3', 'one announcement');
      await press(await named('button', /^Next mention: Los Perrones$/));
      await lab.until(async () => (await announced()).join() === 'Los Perrones: mention 2 of 3', 'one more');

      // To the note, its sources, and back to where one was.
      await press(await named('button', /^Read the note: Los Perrones$/));
      const back = await named('button', /^Back to the list$/);
      await named('heading', /^Los Perrones$/);
      await named('link', /^El Diario de Hoy/);
      await lab.until(async () => (await focused()) === 'Back to the list', 'focus on the way back');
      await press(back);
      await lab.until(async () => (await focused()) === 'Read the note: Los Perrones', 'focus where it was');

      // The drawing has its list: every line is a link with a name that says it all.
      const relations = await named('tab', /^Relations$/);
      assert.equal(relations.states.selected, false);
      await session.send('DOM.focus', { backendNodeId: (await named('tab', /^Actors$/)).backend });
      await panel.press('ArrowRight');
      await lab.until(async () => (await named('tab', /^Relations$/)).states.selected === true, 'the other tab');
      await named('link', /Los Perrones.*Pacific Cartel/);
    },
  ],
  [
    'the real panel follows the tab in front',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      await page.bringToFront();
      const panel = await lab.browser.openSidePanel();
      try {
        await lab.until(
          () => panel.evaluate(() => document.body.textContent?.includes('Los Perrones')),
          'the actors of the page',
        );
        await sleep(300);
        await panel.screenshot(lab.picture('side-panel'));
        const other = await lab.open('harbour-library.html');
        await other.bringToFront();
        await lab.until(
          () => panel.evaluate(() => document.body.textContent?.includes('No known actor is named')),
          'the other page',
        );
        await page.bringToFront();
        await lab.until(
          () => panel.evaluate(() => document.body.textContent?.includes('Los Perrones')),
          'the first page again',
        );
      } finally {
        await panel.close();
      }
    },
  ],
];
