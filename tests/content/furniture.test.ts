/** The body of an article told from what stands around it, on markup in the manner of the usual publishing systems. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/content/collect';

/** The text of a page with its furniture in brackets. */
async function read(html: string): Promise<string> {
  const { document } = parseHTML(
    `<!doctype html><html><body class="single has-sidebar tag-crime">${html}</body></html>`,
  );
  const globals = globalThis as { document?: unknown; NodeFilter?: unknown };
  globals.document = document;
  const { text, furniture } = await collect(document.body as unknown as Element);
  let marked = '';
  let at = 0;
  for (const [start, end] of furniture) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return (marked + text.slice(at)).replace(/\s+/g, ' ').trim();
}

/** As long as a paragraph of an article. */
const LONG = 'The two were charged by a court in the state with many crimes that are listed in a long paper.';

describe('furniture', () => {
  it.each<[name: string, html: string, expected: string]>([
    [
      'a theme whose wrapper says that it has a sidebar',
      '<div class="content with-sidebar sidebar-right"><article><h1>H</h1><p>Body.</p></article><div class="sidebar"><p>Side.</p></div></div>',
      'H Body. [Side.]',
    ],
    [
      'a blog whose post carries its tags as classes',
      '<div id="post-12" class="post type-post hentry tag-cartel category-social"><p>Body.</p><div class="sharedaddy sd-sharing"><a href="#">Share</a></div><div id="jp-relatedposts"><a href="#">Other</a></div></div><div id="comments" class="comments-area"><p>A reader.</p></div>',
      'Body. [Share Other A reader.]',
    ],
    [
      'a block theme',
      '<main class="wp-block-group"><h1>H</h1><div class="entry-content wp-block-post-content"><p>Body.</p></div></main><aside class="widget-area" id="secondary"><ul><li>Most read</li></ul></aside>',
      'H Body. [Most read]',
    ],
    [
      'a news system with generated class names',
      '<article class="b-article"><h1>H</h1><div class="article-body__content"><p class="c-paragraph">Body.</p><div class="b-read-more"><a href="#">Another story</a></div></div></article><div class="c-stack most-read-block">Top five</div>',
      'H Body. [Another story Top five]',
    ],
    [
      'a content management system with fields',
      '<div class="node node--type-article"><h1>H</h1><div class="field field--name-body"><p>Body.</p></div><div class="field field--name-field-tags field__tags">A tag</div></div><div class="block-views-related-content">Related</div>',
      'H Body. [A tag Related]',
    ],
    [
      'a Brazilian portal',
      '<div class="mc-article-header"><h1>H</h1></div><div class="mc-article-body"><div class="mc-column content-text"><p class="content-text__container">Corpo.</p></div><div class="content-intertitle">LEIA TAMBÉM</div><ul><li><a href="#">Polícia prende três suspeitos em operação</a></li><li><a href="#">Justiça mantém presos os líderes da facção</a></li><li><a href="#">Governo anuncia presídio novo no interior</a></li></ul></div><div class="mais-lidas">Mais lidas</div>',
      'H Corpo. LEIA TAMBÉM [Polícia prende três suspeitos em operação Justiça mantém presos os líderes da facção Governo anuncia presídio novo no interior Mais lidas]',
    ],
    [
      'lines that lead to another article',
      '<article><h1>H</h1><p>Body.</p><p><strong>Lee también:</strong> <a href="#">El otro caso que sacudió al país</a></p><p>Read more slowly, <a href="#">he</a> said to all of them.</p></article>',
      'H Body. [Lee también: El otro caso que sacudió al país] Read more slowly, he said to all of them.',
    ],
    [
      'a box of facts is text, a box of links is not',
      '<article><h1>H</h1><aside><p>Who was who in the trial.</p></aside><aside><a href="#">One story</a> <a href="#">Another story</a></aside></article>',
      'H Who was who in the trial. [One story Another story]',
    ],
    [
      'teasers beside the article',
      '<main><article><h1>H</h1><p>Body.</p></article><section><article><a href="#">A teaser</a></article></section></main>',
      'H Body. [A teaser]',
    ],
    [
      'the head of the site and that of the article',
      '<header><p>Breaking: a name</p></header><article><header><h1>H</h1><p>Standfirst.</p></header><p>Body.</p></article>',
      '[Breaking: a name] H Standfirst. Body.',
    ],
    [
      'a name list of links stays text',
      '<article><h1>H</h1><ul><li><a href="#">Juan Luna</a></li><li><a href="#">Pedro Sol</a></li><li><a href="#">Ana Mar</a></li></ul></article>',
      'H Juan Luna Pedro Sol Ana Mar',
    ],
    [
      'an article that a button opens in full',
      `<h1>H</h1><div id="read-more"><div id="read-more-content">${`<p>${LONG}</p>`.repeat(3)}</div></div><div class="read-more"><p><a href="#">Another story</a></p></div>`,
      `H ${LONG} ${LONG} ${LONG} [Another story]`,
    ],
    [
      'many comments on a short article',
      `<h1>H</h1><p>Body.</p><section id="comments">${`<p>${LONG}</p>`.repeat(3)}</section>`,
      `H Body. [${LONG} ${LONG} ${LONG}]`,
    ],
    [
      'more teasers than article',
      `<h1>H</h1><p>Body.</p><div class="related-stories">${`<p><a href="#">A headline of today that says all</a> ${LONG.slice(0, 49)}</p>`.repeat(3)}</div>`,
      `H Body. [${Array(3)
        .fill(`A headline of today that says all ${LONG.slice(0, 49)}`)
        .join(' ')}]`,
    ],
    [
      'a page of Drupal that is promoted to the front, a layout that has a side bar',
      '<div class="node node-article node-promoted"><h2 id="nav_1">H</h2><p>Body.</p></div><div class="p-main--withSidebar"><p>More.</p><div class="promo">Buy</div></div>',
      'H Body. More. [Buy]',
    ],
    [
      'lines with a colon that lead to another article',
      '<article><h1>H</h1><p>Body.</p><p>MIRA: <a href="#">Capturan a tres en el norte del país</a></p><p>Puedes ver: <a href="#">El caso de los tres</a></p><p>Ver: la ley 5 y <a href="#">otras</a> que nadie cumple.</p></article>',
      'H Body. [MIRA: Capturan a tres en el norte del país Puedes ver: El caso de los tres] Ver: la ley 5 y otras que nadie cumple.',
    ],
    [
      'camel case and BEM',
      '<div><h1>H</h1><p>Body.</p><div class="relatedArticles">R</div><div class="article__share-buttons">S</div></div>',
      'H Body. [R S]',
    ],
  ])('%s', async (_, html, expected) => {
    expect(await read(html)).toBe(expected);
  });
});
