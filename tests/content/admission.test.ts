/** Which pages are read, as a table of what they say of themselves. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgePage, refuse } from '../../src/content/admission';
import { isArticle } from '../../src/content/article';
import type { PageKind, PageState, SiteRules } from '../../src/contract';

const NEWS = 'https://news.example/2024/05/a-trial';
const page = (head: string, body = '') =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document;
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
const PROSE = `<p>${'The court adjourned until the autumn, and the case went on before another judge. '.repeat(6)}</p>`;

describe('what a page is', () => {
  it.each<[name: string, address: string, head: string, body: string, kind: PageKind]>([
    ['Open Graph', NEWS, '<meta property="og:type" content="article">', '', 'article'],
    ['a date of publication', NEWS, '<meta property="article:published_time" content="2024-05-01">', '', 'article'],
    ['microdata', NEWS, '', '<div itemprop="articleBody">x</div>', 'article'],
    [
      'a front page that calls itself one',
      'https://news.example/',
      '<meta property="og:type" content="article">',
      '',
      'other',
    ],
    ['nothing', NEWS, '', '', 'other'],
    [
      'an editor by address',
      'https://news.example/wp-admin/post.php?post=1',
      '<meta property="og:type" content="article">',
      '',
      'editor',
    ],
    ['an editor by parameter', 'https://wiki.example/index.php?title=X&action=edit', '', '', 'editor'],
    ['mail', 'https://mail.example.com/u/0', '', '', 'private'],
    ['web mail by path', 'https://example.com/owa/inbox', '', '', 'private'],
    ['a chat', 'https://web.whatsapp.com/', '', '', 'private'],
    ['a bank', 'https://onlinebanking.example.com/', '', '', 'private'],
    ['documents', 'https://docs.google.com/document/d/1/view', '', '', 'private'],
    ['what lies below a private host', 'https://onedrive.live.com/edit', '', '', 'private'],
    ['a host that only ends like one', 'https://likewise.com/', '', '', 'other'],
    [
      'what a parliament publishes',
      'https://docs.house.example/report',
      '<meta property="og:type" content="article">',
      '',
      'article',
    ],
    [
      'an article about a bank',
      'https://news.example/banking-crime',
      '<meta property="og:type" content="article">',
      '',
      'article',
    ],
    ['a payment', NEWS, '', '<input autocomplete="cc-number">', 'private'],
  ])('%s', (_, address, head, body, kind) => {
    expect(judgePage(page(head, body), new URL(address))).toBe(kind);
  });
});

describe('a closer look', () => {
  it.each<[name: string, head: string, body: string, is: boolean]>([
    ['structured data', data('{"@type":"NewsArticle"}'), '', true],
    ['structured data in a graph', data('{"@graph":[{"@type":"WebPage"},{"@type":["Article","Thing"]}]}'), '', true],
    ['a collection with articles', data('{"@graph":[{"@type":"CollectionPage"},{"@type":"Article"}]}'), '', false],
    ['a list of articles', data('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}'), '', false],
    ['damaged data', data('{"@type":"NewsArticle"'), '', false],
    ['hostile data', data('['.repeat(100_000)), '', false],
    ['a landmark', '', `<article><h1>H</h1>${PROSE}${PROSE}</article>`, true],
    ['teasers', '', '<article><h2>T</h2><p>x</p></article>'.repeat(9), false],
    ['prose alone', '', PROSE.repeat(4), true],
    ['a form', '', '<form><input><p>Name</p></form>', false],
  ])('%s', (_, head, body, is) => {
    expect(isArticle(page(head, body), new URL(NEWS))).toBe(is);
  });
});

describe('the reader’s rules', () => {
  const rules = (change: Partial<SiteRules>): SiteRules => ({ mode: 'articles', listed: [], off: [], ...change });
  it.each<
    [name: string, sites: Partial<SiteRules>, kind: PageKind, top: PageKind | undefined, state: PageState | undefined]
  >([
    ['an article', {}, 'article', undefined, undefined],
    ['no article', {}, 'other', undefined, 'not-an-article'],
    ['all pages', { mode: 'all' }, 'other', undefined, undefined],
    ['mail among all pages', { mode: 'all' }, 'private', undefined, 'private-page'],
    ['a listed site', { mode: 'listed', listed: ['example.org'] }, 'other', undefined, undefined],
    ['a site that is not listed', { mode: 'listed', listed: ['other.org'] }, 'article', undefined, 'not-listed'],
    [
      'off goes before listed',
      { mode: 'listed', listed: ['example.org'], off: ['news.example.org'] },
      'article',
      undefined,
      'off-here',
    ],
    ['a similar name is another site', { off: ['ample.org'] }, 'article', undefined, undefined],
    ['an editor, always', { mode: 'all', listed: ['example.org'] }, 'editor', undefined, 'editor'],
    ['a frame in an article', {}, 'other', 'article', undefined],
    ['a frame in mail', {}, 'article', 'private', 'private-page'],
  ])('%s', (_, sites, kind, top, state) => {
    const site = 'news.example.org';
    expect(refuse({ paused: false, sites: rules(sites) }, { site, kind, top, asked: false })).toBe(state);
  });
});
