/**
 * Which pages are read. What a page is follows from its address and from the plainest of what it says of itself; where
 * that does not make it an article, article.ts looks closer. The reader's rules for sites decide the rest.
 */
import type { PageKind, PageState, Settings } from '../contract';
import { covers } from '../platform/sites';

/** What is asked of an address: a `URL`, or the `location` of a page, which it costs nothing to have. */
export type Address = Pick<URL, 'href' | 'host' | 'hostname' | 'pathname'>;

/** What of a document is looked at. */
type Page = Pick<Document, 'querySelector' | 'querySelectorAll' | 'body' | 'designMode'>;

/** Paths under which publishing systems and wikis have their editors and offices. */
const EDITOR_PATH =
  /\/(?:wp-admin|wp-login\.php|administrator|ghost\/?#|umbraco|sitecore|typo3|craft\/admin|cms\/admin|admin\/(?:content|structure|post|article|pages?)|node\/add|node\/\d+\/edit|composer|editor|drafts?\/[^/]+\/edit|edit-post)(?:\/|$|\?)|[?&](?:action=(?:edit|submit)|veaction=edit|customize_changeset_uuid)/i;

/**
 * First labels of hosts that serve mail, chats, banking or signing in. Not `docs`, under which parliaments publish, nor
 * `id`, which is Indonesian too.
 */
const PRIVATE_LABEL =
  /^(?:(?:web|e-?)?mail\d*|owa|outlook|correo|exchange|roundcube|calendar|chat|im|messages?|messenger|slack|mattermost|rocketchat|accounts?|auth|login|signin|sso|idp|secure|[\w-]*(?:bank|banca)[\w-]*)$/;

/** Hosts for the same whose first label does not tell. */
const PRIVATE_HOSTS =
  'docs.google.com drive.google.com sheets.google.com slides.google.com keep.google.com meet.google.com docs.zoho.com web.whatsapp.com web.telegram.org discord.com slack.com messenger.com teams.microsoft.com live.com office.com office365.com sharepoint.com mail.ru gmx.net fastmail.com tutanota.com proton.me dropbox.com notion.so paypal.com wise.com'.split(
    ' ',
  );

const PRIVATE_PATH =
  /^\/(?:(?:web)?mail|owa|roundcube|webmail|inbox|messages|chat|online-?banking|netbanking|checkout|cart|login|signin|account)(?:\/|$)/i;

/** What only articles say of themselves. */
const ARTICLE_META =
  '[itemprop~="articleBody"],' +
  'meta[property="article:published_time"],meta[name="citation_title"],meta[name="parsely-type"][content="post"],' +
  'meta[property="og:type"][content^="article" i],meta[property="og:type"][content^="news" i],meta[name="og:type"][content^="article" i]';

/** What a page is. Looks at a bounded part of the document and changes nothing. */
export function judgePage(page: Page, address: Address): PageKind {
  if (isEditor(page, address.href)) return 'editor';
  if (isPrivate(page, address)) return 'private';
  return !isFront(address) && page.querySelector(ARTICLE_META) ? 'article' : 'other';
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

function isPrivate(page: Page, { hostname, pathname }: Address): boolean {
  const labels = hostname.split('.');
  return (
    (labels.length > 2 && PRIVATE_LABEL.test(labels[0]!)) ||
    covers(PRIVATE_HOSTS, hostname) ||
    PRIVATE_PATH.test(pathname) ||
    page.querySelector('input[autocomplete^="cc-" i], input[autocomplete="one-time-code" i]') !== null
  );
}

/** Front pages often describe themselves as articles, and are none. */
export function isFront({ host, pathname }: Address): boolean {
  return host !== '' && /^\/(?:index\.\w+|(?:en|es|pt)\/?)?$/i.test(pathname);
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
