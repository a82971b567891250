/** A second edition that corrected something: profile, explorer and paragraph tell it from what the first corrected. */
import assert from 'node:assert/strict';

const ACTOR = 'sv-los-perrones';
const OTHER = 'br-comando-vermelho';

/** Gives the installed edition a forerunner and a log. The background has to open it anew. @param {import('../lab.mjs').Lab} lab */
async function publishSecondEdition(lab) {
  await lab.ask('health', null);
  await lab.browser.evaluate(
    async (actor, other) => {
      const request = indexedDB.open('dataset');
      /** @type {IDBDatabase} */
      const db = await new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const text = (/** @type {string} */ said) => ({ en: said, es: `${said} (es)`, pt: `${said} (pt)` });
      await new Promise((done, fail) => {
        const work = db.transaction(['state', 'generations'], 'readwrite');
        work.oncomplete = () => done(undefined);
        work.onabort = () => fail(work.error);
        const generations = work.objectStore('generations');
        work.objectStore('state').get('active').onsuccess = (state) => {
          const { generation } = /** @type {any} */ (state.target).result;
          generations.get(generation).onsuccess = (found) => {
            const stored = /** @type {any} */ (found.target).result;
            const { edition } = stored;
            edition.previous = '2026-05-02';
            edition.log = [
              { date: '2026-05-02', actor, text: text('A name was misspelt.') },
              { date: '2026-05-02', actor: other, text: text('A date was wrong.') },
              { date: edition.edition, actor, text: text('The status of 2013 is withdrawn: no source carries it.') },
            ];
            generations.put(stored);
          };
        };
      });
      db.close();
    },
    ACTOR,
    OTHER,
  );
  await lab.browser.background.kill();
}

/** @type {import('./index.mjs').Case[]} */
export const corrections = [
  [
    'corrections: profile, explorer and paragraph tell what this edition corrected from what earlier ones did',
    async (lab) => {
      await publishSecondEdition(lab);
      try {
        const profile = await lab.openOwn(`pages/profile/index.html?actor=${ACTOR}`);
        const section = await lab.until(
          () =>
            profile.evaluate(() => {
              const heading = document.getElementById('h-edition');
              heading?.scrollIntoView();
              return heading?.parentElement?.textContent;
            }),
          'the section of corrections',
        );
        assert.match(
          section,
          /Changed in this edition.*The status of 2013 is withdrawn.*Corrected in earlier editions.*2 May 2026A name was/,
        );
        await profile.screenshot(lab.picture('corrections-profile'));

        const explorer = await lab.openOwn('pages/explorer/index.html');
        const names = () =>
          explorer.evaluate(() => [...document.querySelectorAll('.row .item-name')].map((a) => a.textContent));
        await lab.until(async () => (await names()).length > 2, 'rows');
        await explorer.evaluate(() =>
          /** @type {HTMLInputElement} */ (document.querySelector('.filter-bar input[type=checkbox]')).click(),
        );
        await lab.until(async () => (await names()).length === 1, 'one record');
        assert.deepEqual(await names(), ['Los Perrones']);
        await explorer.screenshot(lab.picture('corrections-explorer'));

        const paragraph = await lab.openOwn(`pages/paragraph/index.html?actors=${ACTOR},${OTHER}`);
        const draft = await lab.until(
          () => paragraph.evaluate(() => document.querySelector('.draft:has(sup)')?.textContent),
          'the text',
        );
        assert.match(draft, /Corrected in this edition \(Los Perrones\): The status of 2013 is withdrawn/);
        assert.doesNotMatch(draft, /misspelt|A date was wrong/);
      } finally {
        await lab.ask('restore', null);
      }
    },
  ],
];
