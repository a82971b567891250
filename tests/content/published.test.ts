/** When a page was published: markup as publishing systems write it, and as nobody should. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findPublished, parseDate } from '../../src/content/published';

const TODAY = '2026-11-25';
const PLAIN = 'https://news.example/story';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const find = (html: string, address = PLAIN) => {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const found = findPublished(document as unknown as Document, address, TODAY);
  return found && `${found.date} ${found.from}`;
};

describe('dates as pages write them', () => {
  it.each([
    ['2013-02-05', '2013-02-05'],
    ['2013-02-05T23:30:00-06:00', '2013-02-05'],
    ['2013-02-05 10:00:00', '2013-02-05'],
    ['2013-2-5', '2013-02-05'],
    ['2013/02/05', '2013-02-05'],
    ['2013-02', '2013-02'],
    ['2013', '2013'],
    ['20130205', '2013-02-05'],
    ['20130205T101500', '2013-02-05'],
    ['1360058400', '2013-02-05'],
    ['1360058400000', '2013-02-05'],
    ['Tue, 05 Feb 2013 10:00:00 GMT', '2013-02-05'],
    ['February 5, 2013', '2013-02-05'],
    ['Feb. 5th, 2013', '2013-02-05'],
    ['5 de febrero de 2013', '2013-02-05'],
    ['5 de março de 2013 às 10h', '2013-03-05'],
    ['26-nov-2026', '2026-11-26'],
    ['05/02/2013', undefined],
    ['2013-02-30', undefined],
    ['2013-13', undefined],
    ['2027-01-01', undefined],
    ['1970-01-01', undefined],
    ['5 pommes 2013', undefined],
    ['yesterday', undefined],
    ['', undefined],
    ['9'.repeat(5_000), undefined],
  ])('%s', (text, date) => {
    expect(parseDate(text, TODAY)).toBe(date);
  });
});

const article = { '@type': 'NewsArticle', datePublished: '2013-02-05T10:00:00Z' };

describe('where it stands', () => {
  it.each([
    [
      'an article in structured data',
      ld({ '@context': 'https://schema.org', ...article }),
      '2013-02-05 structured-data',
    ],
    [
      'in a graph',
      ld({ '@graph': [{ '@type': 'WebSite' }, { ...article, '@type': ['Article', 'NewsArticle'] }] }),
      '2013-02-05 structured-data',
    ],
    [
      'the article before its page',
      ld([{ '@type': 'WebPage', datePublished: '2012-01-01' }, article]),
      '2013-02-05 structured-data',
    ],
    ['a page alone', ld({ '@type': 'WebPage', datePublished: '2012-01-01' }), '2012-01-01 structured-data'],
    ['the article that a page is about', ld({ '@type': 'WebPage', mainEntity: article }), '2013-02-05 structured-data'],
    ['structured data before meta', ld(article) + meta('date', '2014-01-01'), '2013-02-05 structured-data'],
    ['the same twice', ld(article) + ld(article), '2013-02-05 structured-data'],
    [
      'broken structured data, then meta',
      `<script type="application/ld+json">{"a":</script>${meta('date', '2014-01-01')}`,
      '2014-01-01 meta',
    ],
    ['two articles on one page', ld([article, { ...article, datePublished: '2015-01-01' }]), undefined],
    ['related articles do not count', ld({ '@type': 'ItemList', itemListElement: [article] }), undefined],
    ['a video is no article', ld({ '@type': 'VideoObject', datePublished: '2013-02-05' }), undefined],
    ['open graph', '<meta property="article:published_time" content="2013-05-31T08:00:00-03:00">', '2013-05-31 meta'],
    [
      'the telling name before the vague one',
      meta('date', '2020-01-01') + meta('DC.date.issued', '2013-05-31'),
      '2013-05-31 meta',
    ],
    ['a scholarly page', meta('citation_publication_date', '2012/09'), '2012-09 meta'],
    ['a modification is no publication', meta('article:modified_time', '2020-01-01'), undefined],
    ['microdata', '<span itemprop="datePublished" content="2013-02-05">Tuesday</span>', '2013-02-05 time'],
    ['microdata in a meta tag', '<meta itemprop="datePublished" content="2013-02-05">', '2013-02-05 meta'],
    [
      'a byline',
      '<article><h1>A</h1><time datetime="2013-02-05T10:00">then</time><p><time datetime="1994-01-01">a day told of</time></p></article>',
      '2013-02-05 time',
    ],
    ['a byline in words', '<main><time>February 5, 2013</time></main>', '2013-02-05 time'],
    [
      'not the update',
      '<article><time class="updated" datetime="2020-01-01"></time><time class="entry-date" datetime="2013-02-05"></time></article>',
      '2013-02-05 time',
    ],
    ['not what is related', '<article><aside><time datetime="2020-01-01"></time></aside></article>', undefined],
    [
      'not on a list of articles',
      '<article><time datetime="2013-02-05"></time></article><article><time datetime="2014-02-05"></time></article>',
      undefined,
    ],
  ])('%s', (_, html, date) => {
    expect(find(html)).toBe(date);
  });

  it.each([
    ['https://news.example/2013/02/05/a-story', '2013-02-05 address'],
    ['https://news.example/2013/02/a-story', '2013-02 address'],
    ['https://news.example/mundo/2013-02-05/nota.html', '2013-02-05 address'],
    ['https://news.example/nota-20130205.html', '2013-02-05 address'],
    ['https://news.example/noticia/20130205_101500.htm', '2013-02-05 address'],
    ['https://news.example/story-20132505', undefined],
    ['https://news.example/12013020512', undefined],
    ['https://news.example/?date=2013-02-05', undefined],
    ['https://news.example/2099/01/01/x', undefined],
    ['nonsense', undefined],
  ])('%s', (address, date) => {
    expect(find('', address)).toBe(date);
  });
});

describe('hostile pages', () => {
  const deep = `${'{"mainEntity":'.repeat(5_000)}{}${'}'.repeat(5_000)}`;
  it.each([
    ['deep', `<script type="application/ld+json">${deep}</script>`],
    ['wide', ld(Array.from({ length: 20_000 }, () => ({ '@type': 'Thing' })))],
    ['huge', ld({ ...article, articleBody: 'x'.repeat(600_000) })],
    ['of other types', ld({ '@type': { a: 1 }, datePublished: ['2013', 5, null] }) + ld(null) + ld('x') + ld(5)],
    ['with 10,000 tags', meta('x', 'y').repeat(10_000)],
  ])('%s', (_, html) => {
    expect(find(html)).toBeUndefined();
  });
});
