/**
 * Whether a page that does not plainly call itself an article is one: by its structured data, by its landmarks, and at
 * last by Readability's check of its paragraphs. Loaded only into such pages, and only where articles alone are read.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { type Address, isFront } from './admission';
import type { World } from './main';

type Page = Pick<Document, 'querySelector' | 'querySelectorAll'>;

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Scholarly|Satirical|Opinion(?:News)?|Analysis(?:News)?|Background(?:News)?|Reportage(?:News)?|Review(?:News)?|Tech|Advertiser(?:Content)?)?Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Legislation|Chapter|Thesis)$/;

/** Most paragraphs that are looked at; a page that shows itself in none of them is no article. */
const MOST_PARAGRAPHS = 400;

/** What a front page must reach; the library's own measure, for articles, is 20. */
const FRONT_PAGE_SCORE = 60;

/** Most characters of structured data that are parsed, and most pieces of it. */
const MOST_DATA = 200_000;
const MOST_PIECES = 20;

/** Whether a page is an article or a report. Looks at a bounded part of it. */
export function isArticle(page: Page, address: Address): boolean {
  const front = isFront(address);
  if (!front && (saysArticle(page) || hasArticleLandmark(page))) return true;
  // The check takes the paragraphs from a document; it is given the first of them.
  const paragraphs = {
    querySelectorAll: (selector: string) => [...page.querySelectorAll(selector)].slice(0, MOST_PARAGRAPHS),
  };
  return isProbablyReaderable(paragraphs as unknown as Document, front ? { minScore: FRONT_PAGE_SCORE } : {});
}

/** Whether the structured data of the page is about an article, and not about a list of them. */
function saysArticle(page: Page): boolean {
  let found = false;
  for (const script of [...page.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MOST_PIECES)) {
    const text = script.textContent ?? '';
    if (text.length > MOST_DATA || !/Article|Report|Posting|Legislation|Chapter|Thesis|Collection/.test(text)) continue;
    for (const type of typesOf(text)) {
      if (type === 'CollectionPage') return false;
      if (ARTICLE_TYPE.test(type)) found = true;
    }
  }
  return found;
}

/** The types of the things that a piece of JSON-LD is about: its top, its graph, and their main entities. */
function typesOf(text: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const things = (value: unknown): Record<string, unknown>[] =>
    (Array.isArray(value) ? value.slice(0, 100) : [value]).filter((v) => typeof v === 'object' && v !== null);
  return things(data)
    .flatMap((thing) => [thing, ...things(thing['@graph'])])
    .flatMap((thing) => [thing, ...things(thing.mainEntity)])
    .flatMap((thing) => thing['@type'])
    .filter((type) => typeof type === 'string');
}

/** One `article` with a heading and some paragraphs; lists of teasers have several. */
function hasArticleLandmark(page: Page): boolean {
  const articles = [...page.querySelectorAll('article, [role="article"]')].slice(0, 40);
  const long = articles.filter((article) => {
    const paragraphs = [...article.querySelectorAll('p')].slice(0, 20);
    return paragraphs.reduce((sum, p) => sum + (p.textContent?.length ?? 0), 0) > 600;
  });
  return long.length > 0 && (long.length === 1 || long.some((article) => article.querySelector('h1') !== null));
}

(globalThis as World).backgrounderIsArticle = () => isArticle(document, location);
