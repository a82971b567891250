/**
 * The zoo: pages written for one trap each, in the manner of web-platform tests. Each says what is to be highlighted on
 * it, and its document must serialise the same before and after.
 *
 * @typedef {object} ZooPage
 * @property {string} name
 * @property {string} html
 * @property {string} [type] content type, `text/html` unless said
 * @property {Record<string, string>} [headers]
 * @property {string[]} marks spellings that are highlighted, white space and soft hyphens aside
 * @property {string[]} [unmarked] spellings of which nothing is highlighted
 * @property {number} [actors] how many the page counts
 * @property {boolean} [changesItself] the page's own scripts change it: `window.expected` is what it ends as
 */

const NEWS = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>';

/**
 * A page that says it is an article.
 * @param {string} body of the article, as HTML
 * @param {string} [rest] after the article
 * @param {string} [head] further elements of the head
 */
export const article = (body, rest = '', head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Zoo</title>${NEWS}${head}</head>` +
  `<body><main><article><h1>A page of the zoo</h1>${body}</article></main>${rest}</body></html>`;

/** Where a page of the zoo is served. @param {{ name: string }} page */
export const zooPath = ({ name }) => `zoo/${name.replaceAll(/[^\w]+/g, '-')}.html`;
