/** The background paragraph. */
import { EVERY } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

const PARAGRAPH = 'pages/paragraph/index.html?actors=';

/** @type {Screen[]} */
export const paragraph = [
  {
    name: 'paragraph',
    about: 'Two actors: reversals and answers come along, each sentence has its footnote.',
    page: `${PARAGRAPH}sv-texis-cartel,sv-jose-adan-salazar-umana`,
    width: 1200,
    languages: [...EVERY],
    ready: '.draft sup',
  },
  {
    name: 'paragraph-narrow',
    about: 'At 320 px.',
    page: `${PARAGRAPH}br-comando-vermelho`,
    width: 320,
    languages: [...EVERY],
    ready: '.draft sup',
  },
  { name: 'paragraph-empty', about: 'Nobody is chosen.', page: PARAGRAPH, width: 1200, ready: 'h1' },
];
