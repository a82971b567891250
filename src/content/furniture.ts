/**
 * Which parts of a page are furniture: what stands around an article on every page of its site, and what leads away
 * from it. Decided from landmarks and roles, from the words that themes and publishing systems use in class names and
 * ids, and from what a list or a line of links looks like. A wrapper of the article itself is never furniture, however
 * it is called: class names such as `with-sidebar` or `tag-politics` stand on it too.
 */

const LANDMARKS = /^(?:nav|footer|menu)$/;
const ROLES = /^(?:navigation|complementary|contentinfo|banner|menu(?:bar)?|toolbar|search)$/;

/** What holds the article of a page, by its markup. */
const ARTICLE = 'article, main, [role="main"]';

/** Words in English, Spanish and Portuguese; each is a whole word of a class name or an id. */
const WORDS = new RegExp(
  `(?:^|[-_])(?:${[
    'related\\w*|recommend\\w*|recirc\\w*|(?:also|most)-?read|most-?(?:popular|viewed)|popular|trending|read-?(?:more|next|also)',
    'more-?(?:from|on|stories|news|articles)|latest-?(?:news|posts)|relacionad[ao]s?|recomendad[ao]s?|saiba-?mais',
    '(?:lee|lea|leer|leia|ver|veja|vea)-?(?:tambi?en|tamb[ei]m|m[ai]s)|te-?puede-?interesar|ma?i?s-?(?:le?i?d[ao]s?|vist[ao]s?)|ultimas',
    'comments?(?:area|list)?|comentarios?|disqus|respond|share\\w*|sharing|social|comparti\\w*|addtoany|jp-relatedposts|yarpp',
    'promo(?:s|tions?|box)?|newsletter|subscribe|boletin|assine|publicidade?|advertisement|sponsor\\w*|outbrain|taboola',
    'breadcrumbs?|migas|migalhas|side-?bar|barra-lateral|widget-?area|rail|tags?|tag-?(?:list|cloud|links)|etiquetas',
    'menu|nav|navbar|navigation|nav-?links|pagination|masthead|topbar|site-?header|footer|rodape|cookies?|consent|gdpr|author-?(?:box|bio)',
  ].join('|')})(?:$|[-_])`,
);

/** Prefixes that say how something else looks: the wrapper of a page that has a sidebar is none. */
const STATE =
  /^(?:has|have|with|without|no|is|not|js|show|hide|hidden|supports?|layout|template|single|page-template|theme|col|row|grid|lg|md|sm|xl)[-_:]|(?:has|with|without|no)-?side-?bar/;

/** What publishing systems write on a post and on its text, beside a class for each of its tags. */
const POST =
  /(?:^|\s)(?:hentry|type-(?:post|page)|post-\d+|status-publish|(?:entry|post|article)-(?:content|body))(?:\s|$)/;

/** How lines begin that lead to another article. */
const LEADS_AWAY =
  /^\W*(?:(?:lee|lea|leer|leé|ver|vea|mira|mire|leia|veja|confira)\s+(?:también|además|más|aquí|também|mais)|[tl]e\s+(?:puede|podría)\s+interesar|nota\s+relacionada|(?:saiba|sigue)\s+(?:mais|leyendo)|(?:lee|lea|leé|ver|vea|mir[aá]|mire|leia|veja|puede[ns]?\s+(?:leer|ver))\s*:|(?:read|see)\s+(?:also|more|next)|(?:also|further)\s+read(?:ing)?|related\b|recommended|don['’]t\s+miss|more\s+(?:on|from)|continue\s+reading)/i;

/** Lines that lead away are no longer than this, in UTF-16 units: some words and a headline or two. */
const LONGEST_LINE = 400;

/** Most characters of class and id that are looked at. */
const MOST_NAMES = 600;

/** What readers write is furniture, however much of it there is. */
const COMMENTS = /comment|comentario|disqus|respond/i;

/** An article has this many paragraphs of this many characters, or more. */
const PROSE = 3;
const PARAGRAPH = 80;

/** A list of links whose texts are this long on average is one of headlines. */
const HEADLINE = 28;

const textLength = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').length;

/** The share of an element's text that stands in links, and how long each is on average. */
function linksIn(element: Element): { share: number; count: number; average: number } {
  const links = [...element.querySelectorAll('a')].slice(0, 200);
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  return {
    share: linked / Math.max(1, textLength(element)),
    count: links.length,
    average: linked / Math.max(1, links.length),
  };
}

/** How many paragraphs of an article an element holds, links in them not counted. */
const paragraphsIn = (element: Element) =>
  [...element.getElementsByTagName('p')].filter((p) => textLength(p) * (1 - linksIn(p).share) >= PARAGRAPH).length;

/**
 * Whether an element holds half of the page's paragraphs, and not as teasers of others: `read-more` may be what a
 * button opens, `sidebar` the wrapper of a page that has one.
 */
function holdsProse(element: Element): boolean {
  if (COMMENTS.test(`${element.getAttribute('class')} ${element.id}`)) return false;
  const paragraphs = paragraphsIn(element);
  return paragraphs >= PROSE && paragraphs * 2 >= paragraphsIn(element.ownerDocument.body);
}

const holdsArticle = (element: Element) =>
  element.querySelector('h1, main, [itemprop~="articleBody"]') !== null || holdsProse(element);

function isNamedFurniture(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3 || names.length > MOST_NAMES || POST.test(names)) return false;
  return names.split(/\s+/).some((name) => {
    const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    return !STATE.test(words) && WORDS.test(words);
  });
}

/** An aside in an article may be a box of facts, which is text to read, or a list of links. */
function isAsideFurniture(element: Element): boolean {
  if (!element.closest(ARTICLE)) return true;
  return isNamedFurniture(element) || linksIn(element).share > 0.4;
}

/** Teasers are articles too. Beside the article of the page they lead away from it. */
function isTeaser(element: Element): boolean {
  if (element.parentElement?.closest('article') || element.querySelector('h1')) return false;
  const { ownerDocument: page } = element;
  if (!page.querySelector('article h1, main h1, [itemprop~="articleBody"]')) return false;
  return (
    textLength(element) < 800 && element.querySelector('a') !== null && page.querySelectorAll('article').length > 1
  );
}

/**
 * Whether furniture begins at this element.
 * @param tag its local name
 */
export function isFurniture(element: Element, tag: string): boolean {
  if (LANDMARKS.test(tag)) return true;
  if (tag === 'aside') return isAsideFurniture(element);
  if (tag === 'article') return isTeaser(element);
  if (tag === 'header') return !element.closest(ARTICLE) && !holdsArticle(element);
  if (tag === 'ul' || tag === 'ol') {
    const { share, count, average } = linksIn(element);
    if (count >= 3 && share > 0.8 && average >= HEADLINE) return true;
  }
  if (/^(?:body|main|h\d)$/.test(tag) || !element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  return (
    (role !== null && ROLES.test(role) && !holdsArticle(element)) ||
    (isNamedFurniture(element) && !holdsArticle(element))
  );
}

/**
 * Whether a block of text leads to another article: it begins as such lines do, and is mostly a link.
 * @param linked tells how many of its characters stand in links
 */
export function leadsAway(text: string, linked: () => number): boolean {
  return text.length <= LONGEST_LINE && linked() > text.length * 0.5 && LEADS_AWAY.test(text);
}
