/** Looking back on the whole session: no request but the pages' own, no error in any console. */
import assert from 'node:assert/strict';

/** @type {import('./index.mjs').Case[]} */
export const silence = [
  [
    "the whole session made no request but the pages' own",
    async (lab) => {
      const { requests } = lab.browser;
      // The same server under its other name: frames of another origin.
      const other = lab.origin.replace('127.0.0.1', 'localhost');
      assert.ok(requests.length > 0, 'the record is empty: nothing was watched');
      assert.deepEqual(
        requests
          .filter(({ url }) => !url.startsWith(`${lab.origin}/`) && !url.startsWith(`${other}/`))
          .map(({ method, url }) => `${method} ${url}`),
        [],
      );
    },
  ],
  [
    'no console had an error in the whole session',
    async (lab) => {
      // A case asks for a document that the server does not have; the browser says so.
      const unexpected = lab.browser.errors.filter(({ source }) => source !== `${lab.origin}/pdf/nowhere.pdf`);
      assert.deepEqual(unexpected, []);
    },
  ],
];
