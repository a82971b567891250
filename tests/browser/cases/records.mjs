/** What is shown is what the database holds, and a damaged database is made again. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** Opens a database of the extension and works on it; runs in the extension. */
async function editDatabase(/** @type {string} */ edit, /** @type {string} */ argument) {
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('dataset');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const stores = [...db.objectStoreNames];
    const writing = db.transaction(stores, 'readwrite');
    const done = new Promise((resolve, reject) => {
      writing.oncomplete = () => resolve(undefined);
      writing.onerror = () => reject(writing.error);
    });
    if (edit === 'clear') writing.objectStore(argument).clear();
    else {
      const walking = writing.objectStore('actors').openCursor();
      walking.onsuccess = () => {
        const cursor = walking.result;
        if (!cursor) return;
        if (cursor.value.id === argument) {
          for (const name of cursor.value.actor.names)
            name.value = edit === 'mark' ? `${name.value} ALTERED` : name.value.replace(/ ALTERED$/, '');
          cursor.update(cursor.value);
        }
        cursor.continue();
      };
    }
    await done;
  } finally {
    db.close();
  }
}

/** The dataset is whole: counted, compared, and read on a page. @param {import('../lab.mjs').Lab} lab */
async function assertWhole(lab) {
  const { readable, expected, index } = await lab.ask('checkDataset', null);
  assert.ok(expected > 0);
  assert.equal(readable, expected);
  assert.equal(index, 'sound');
  assert.equal((await lab.ask('health', null)).storage, 'indexeddb');
  const page = await lab.openRead('perrones.html');
  const { x, y } = await lab.pointAt(page, 'Los Perrones');
  await page.click(x, y);
  await lab.popover(page, 'Perrones');
  await page.close();
}

/** @type {import('./index.mjs').Case[]} */
export const records = [
  [
    'restored from several screens at once, and read meanwhile: everybody is answered',
    async (lab) => {
      const profile = () => lab.ask('profile', { actor: 'sv-los-perrones' });
      await profile();
      const answers = await Promise.all([
        profile(),
        lab.ask('restore', null),
        profile(),
        lab.ask('directory', null),
        lab.ask('restore', null),
        profile(),
        lab.ask('rebuild', null),
        lab.ask('search', { text: 'Perrones', limit: 3 }),
      ]);
      assert.deepEqual(
        answers.map((answer) => answer !== null),
        answers.map(() => true),
      );
      await assertWhole(lab);
    },
  ],
  [
    'killed while it restores the dataset, the background has it whole again by itself',
    async (lab) => {
      // Wherever the killing falls: before, in the middle of, and after what is written.
      for (const after of [0, 60, 200, 500]) {
        await lab.ask('health', null);
        const restoring = lab.ask('restore', null).catch(() => undefined);
        await sleep(after);
        await lab.browser.background.kill();
        await restoring;
        await assertWhole(lab);
      }
    },
  ],
  [
    'a record altered in the database shows altered',
    async (lab) => {
      const page = await lab.openRead('perrones.html');
      const { actors } = await lab.askPage(page, 'summary', null);
      const { id } = actors.find((/** @type {any} */ actor) => actor.name.includes('Perrones'));
      await lab.browser.evaluate(editDatabase, 'mark', id);
      try {
        const { x, y } = await lab.pointAt(page, 'Los Perrones');
        await page.click(x, y);
        await lab.popover(page, 'ALTERED');
      } finally {
        await lab.browser.evaluate(editDatabase, 'unmark', id);
      }
    },
  ],
  ...['generations', 'actors', 'indexes', 'state'].map(
    (store) =>
      /** @type {import('./index.mjs').Case} */ ([
        `a database without its ${store} is made whole again`,
        async (lab) => {
          await lab.ask('health', null);
          await lab.browser.evaluate(editDatabase, 'clear', store);
          await lab.browser.background.kill();
          const page = await lab.openRead('perrones.html');
          const { x, y } = await lab.pointAt(page, 'Los Perrones');
          await page.click(x, y);
          await lab.popover(page, 'Perrones');
          const health = await lab.ask('health', null);
          assert.ok(health.actors > 0);
          assert.equal(health.storage, 'indexeddb');
          if (store === 'generations') assert.ok(health.rebuilt?.why, 'the rebuilding is not mentioned');
        },
      ]),
  ),
];
