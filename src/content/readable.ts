/**
 * Whether a page that does not call itself an article reads like one: Readability's check of its paragraphs. Loaded
 * only into such pages, and only where articles alone are read.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isFront } from './admission';
import type { World } from './main';

/** Most paragraphs that are looked at; a page that shows itself in none of them is no article. */
const MOST_PARAGRAPHS = 400;

/** What a front page must reach; the library's own measure, for articles, is 20. */
const FRONT_PAGE_SCORE = 60;

(globalThis as World).backgrounderReadable = () => {
  // The check takes the paragraphs from a document; it is given the first of them.
  const paragraphs = {
    querySelectorAll: (selector: string) => [...document.querySelectorAll(selector)].slice(0, MOST_PARAGRAPHS),
  };
  const options = isFront(location.href) ? { minScore: FRONT_PAGE_SCORE } : {};
  return isProbablyReaderable(paragraphs as unknown as Document, options);
};
