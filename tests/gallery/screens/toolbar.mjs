/** The toolbar popup. */
import { EMPTY, LONG_NAMES, LONG_PROFILES, summary } from '../answers.mjs';
import { EVERY } from './acts.mjs';

/** @typedef {import('./index.mjs').Screen} Screen */

/** @type {Screen[]} */
export const toolbar = [
  {
    name: 'toolbar-list',
    about: 'The toolbar popup over an article.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 500,
    languages: [...EVERY],
    ready: '.item .status',
  },
  {
    name: 'toolbar-nothing-found',
    about: 'No known actor.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 300,
    answers: { tabSummary: summary(EMPTY, 'nothing-found') },
    ready: '.panel-head',
  },
  {
    name: 'toolbar-off-here',
    about: 'Switched off for this site.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 300,
    answers: { tabSummary: summary(EMPTY, 'off-here') },
    ready: '.panel-head',
  },
  {
    name: 'toolbar-closed-page',
    about: 'A page that is closed to extensions.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 300,
    answers: { tabSummary: { value: null } },
    ready: '.panel-head',
  },
  {
    name: 'toolbar-long-names',
    about: 'Names that do not fit on a line.',
    page: 'pages/toolbar/index.html?tab={tab}',
    width: 340,
    height: 500,
    answers: { tabSummary: summary(LONG_NAMES), profile: { by: 'actor', values: LONG_PROFILES } },
    ready: '.item',
  },
];
