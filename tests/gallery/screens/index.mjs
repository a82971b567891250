/**
 * Every screen and state that the gallery shows, a file each. Add yours there: a page of the extension, or an example
 * article with something to do on it; what the background answers where the state could not be had otherwise; the
 * widths, languages and colour schemes worth looking at.
 */
import { explorer } from './explorer.mjs';
import { options } from './options.mjs';
import { panel } from './panel.mjs';
import { paragraph } from './paragraph.mjs';
import { popover } from './popover.mjs';
import { profile } from './profile.mjs';
import { toolbar } from './toolbar.mjs';
import { viewers } from './viewer.mjs';
import { welcome } from './welcome.mjs';

/**
 * An answer given in place of the background's or the page's own: a value, one of `values` by a field of the request
 * (requests for others pass through), an error, or none at all.
 * @typedef {{ value?: unknown, by?: string, values?: Record<string, unknown>, error?: string, never?: true }} Canned
 *
 * @typedef {object} Screen
 * @property {string} name of its pictures
 * @property {string} about one sentence: what to look for
 * @property {string} [page] of the extension; `{tab}` stands for the tab of an example article, `{site}` for where
 *   the example articles and PDFs are
 * @property {string} [site] instead: an example article
 * @property {number} width in device pixels
 * @property {number} [zoom] of the page, as a reader sets it: 2 for 200 %
 * @property {number} [height]
 * @property {('en' | 'es' | 'pt')[]} [languages] English alone, if absent
 * @property {('light' | 'dark')[]} [schemes] both, if absent
 * @property {{ name: string, value: string }[]} [media] further media features
 * @property {boolean} [printed] as on paper
 * @property {Record<string, Canned>} [answers] by the name of the call
 * @property {string} [ready] selector of what must be there before anything else
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [act] before the picture is taken
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [after] when the picture was taken
 * @property {number} [settle] milliseconds before it is taken
 * @property {boolean} [viewportOnly] no more than the viewport
 */

/** @type {Screen[]} */
export const screens = [
  ...popover,
  ...panel,
  ...toolbar,
  ...profile,
  ...paragraph,
  ...viewers,
  ...explorer,
  ...options,
  ...welcome,
];
