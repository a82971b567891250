/** The profile page. */
import { EVERY } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

const PROFILE = 'pages/profile/index.html?actor=';

/** @type {Screen[]} */
export const profile = [
  {
    name: 'profile-group',
    about: 'A group with fifteen relations.',
    page: `${PROFILE}br-comando-vermelho`,
    width: 1032,
    languages: [...EVERY],
    ready: '.graph',
  },
  {
    name: 'profile-reversal',
    about: 'A person: delisted, and charges dropped.',
    page: `${PROFILE}sv-jose-adan-salazar-umana`,
    width: 1032,
    languages: [...EVERY],
    ready: '.map path',
  },
  {
    name: 'profile-disputed',
    about: 'A name in dispute.',
    page: `${PROFILE}mx-pacific-cartel`,
    width: 1032,
    ready: '.graph',
  },
  {
    name: 'profile-claim',
    about: 'The claim behind a line of the drawing.',
    page: `${PROFILE}br-comando-vermelho`,
    width: 1032,
    ready: '.graph',
    act: (page) =>
      page.evaluate(() => {
        const line = document.querySelector('.graph a:has(.reach)');
        line?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }),
  },
  {
    name: 'profile-many',
    about: 'The most relations of all, two steps.',
    page: `${PROFILE}mx-sinaloa-cartel`,
    width: 1032,
    ready: '.graph',
    act: (page) => page.click('input[name=steps]:not(:checked)'),
    settle: 2_000,
  },
  {
    name: 'profile-narrow',
    about: 'At 320 px.',
    page: `${PROFILE}sv-jose-adan-salazar-umana`,
    width: 320,
    languages: [...EVERY],
    ready: '.map path',
  },
  {
    name: 'profile-zoomed',
    about: 'At 200 %.',
    page: `${PROFILE}sv-jose-adan-salazar-umana`,
    width: 1280,
    zoom: 2,
    ready: '.map path',
  },
  {
    name: 'profile-print',
    about: 'As it is printed.',
    page: `${PROFILE}sv-jose-adan-salazar-umana`,
    width: 794,
    schemes: ['light'],
    ready: '.map path',
    printed: true,
  },
  {
    name: 'profile-missing',
    about: 'No such actor in this edition.',
    page: `${PROFILE}xx-nobody`,
    width: 1032,
    languages: [...EVERY],
    ready: 'h1',
  },
  {
    name: 'profile-failed',
    about: 'The record cannot be read.',
    page: `${PROFILE}mx-sinaloa-cartel`,
    width: 1032,
    answers: { profile: { error: 'the database is gone' } },
    ready: 'h1',
  },
  {
    name: 'profile-loading',
    about: 'The record takes long.',
    page: `${PROFILE}mx-sinaloa-cartel`,
    width: 1032,
    answers: { profile: { never: true } },
    ready: 'p',
  },
];
