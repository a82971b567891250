/**
 * Which pages are read. What a page is follows from its address, from what it says of itself (structured data, Open
 * Graph) and from its landmarks; where all that does not make it an article, readable.ts has the last word. The
 * reader's rules for sites decide the rest.
 */
import type { PageKind, PageState, Settings } from '../contract';
import { covers } from '../platform/sites';

/** What a page is, and what of it may be looked at: an address and a document. */
type Page = Pick<Document, 'querySelector' | 'querySelectorAll' | 'body' | 'designMode'>;

/** Paths under which publishing systems and wikis have their editors and offices. */
const EDITOR_PATH =
  /\/(?:wp-admin|wp-login\.php|administrator|ghost\/?#|umbraco|sitecore|typo3|craft\/admin|cms\/admin|admin\/(?:content|structure|post|article|pages?)|node\/add|node\/\d+\/edit|composer|editor|drafts?\/[^/]+\/edit|edit-post)(?:\/|$|\?)|[?&](?:action=(?:edit|submit)|veaction=edit|customize_changeset_uuid)/i;

/** First labels of hosts that serve mail, documents, chats, calendars, banking or signing in. */
const PRIVATE_LABEL =
  /^(?:(?:web|e-?)?mail\d*|owa|outlook|correo|exchange|roundcube|docs?|drive|sheets?|slides?|calendar|keep|chat|im|messages?|messenger|meet|teams|slack|mattermost|rocketchat|accounts?|auth|login|signin|sso|id|idp|secure|[\w-]*(?:bank|banca)[\w-]*)$/i;

/** Hosts for the same whose first label does not tell. */
const PRIVATE_HOST =
  /(?:^|\.)(?:web\.whatsapp\.com|web\.telegram\.org|discord\.com|slack\.com|messenger\.com|teams\.microsoft\.com|office\.com|office365\.com|sharepoint\.com|outlook\.live\.com|mail\.ru|gmx\.net|fastmail\.com|tutanota\.com|proton\.me|onedrive\.live\.com|dropbox\.com|notion\.so|paypal\.com|wise\.com)$/i;

const PRIVATE_PATH =
  /^\/(?:(?:web)?mail|owa|roundcube|webmail|inbox|messages|chat|online-?banking|netbanking|checkout|cart|login|signin|account)(?:\/|$)/i;

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Scholarly|Satirical|Opinion(?:News)?|Analysis(?:News)?|Background(?:News)?|Reportage(?:News)?|Review(?:News)?|Tech|Advertiser(?:Content)?)?Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Legislation|Chapter|Thesis)$/;

const ARTICLE_META =
  'meta[property="article:published_time"],meta[name="citation_title"],meta[name="parsely-type"][content="post"],' +
  'meta[property="og:type"][content^="article" i],meta[property="og:type"][content^="news" i],meta[name="og:type"][content^="article" i]';

/** Most characters of structured data that are parsed, and most pieces of it. */
const MOST_DATA = 200_000;
const MOST_PIECES = 20;

/** What a page is. `address` is its URL. Looks at a bounded part of the document and changes nothing. */
export function judgePage(page: Page, address: string): PageKind {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (isEditor(page, address)) return 'editor';
  if (url && isPrivate(page, url)) return 'private';
  return url && !isFront(address) && isArticle(page) ? 'article' : 'other';
}

function isEditor(page: Page, address: string): boolean {
  if (page.designMode === 'on' || EDITOR_PATH.test(address)) return true;
  const areas = [...page.querySelectorAll('[contenteditable]:not([contenteditable="false" i])')].slice(0, 20);
  if (page.body && areas.includes(page.body)) return true;
  const screen = globalThis.innerWidth * globalThis.innerHeight;
  return areas.some((area) => {
    if (!area.getBoundingClientRect || !(screen > 0)) return false;
    const { width, height } = area.getBoundingClientRect();
    return width * height > screen * 0.4;
  });
}

function isPrivate(page: Page, { hostname, pathname }: URL): boolean {
  const labels = hostname.split('.');
  return (
    (labels.length > 2 && PRIVATE_LABEL.test(labels[0]!)) ||
    PRIVATE_HOST.test(hostname) ||
    PRIVATE_PATH.test(pathname) ||
    page.querySelector('input[autocomplete^="cc-" i], input[autocomplete="one-time-code" i]') !== null
  );
}

/** Front pages often describe themselves as articles, and are none. */
export function isFront(address: string): boolean {
  const { host, pathname } = new URL(address);
  return host !== '' && /^\/(?:index\.\w+|(?:en|es|pt)\/?)?$/i.test(pathname);
}

function isArticle(page: Page): boolean {
  return page.querySelector(ARTICLE_META) !== null || saysArticle(page) || hasArticleLandmark(page);
}

/** Whether the structured data of the page is about an article, and not about a list of them. */
function saysArticle(page: Page): boolean {
  if (page.querySelector('[itemprop~="articleBody"]')) return true;
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

/** Why a page is not read; undefined when it is. */
export function refuse(
  { paused, sites: rules }: Pick<Settings, 'paused' | 'sites'>,
  page: { site: string; kind: PageKind; top?: PageKind | undefined; asked: boolean },
): PageState | undefined {
  const { site, kind, top, asked } = page;
  if (paused) return 'paused';
  if (kind === 'editor' || top === 'editor') return 'editor';
  if (covers(rules.off, site)) return 'off-here';
  if (asked) return undefined;
  const listed = covers(rules.listed, site);
  if ((kind === 'private' || top === 'private') && !listed) return 'private-page';
  if (rules.mode === 'listed') return listed ? undefined : 'not-listed';
  return rules.mode === 'all' || listed || kind === 'article' || top === 'article' ? undefined : 'not-an-article';
}
