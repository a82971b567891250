/**
 * When a page was published, from what it says of itself: structured data, then meta tags, then `time` elements,
 * then its address. Everything here is the page's word, so it is bounded, and a date that cannot be is no date.
 */
import type { Edtf } from '../model';

/** What the date was read from; `reader`: the page's own word was corrected. */
export type PublishedFrom = 'structured-data' | 'meta' | 'time' | 'address' | 'reader';

/** A date of publication as precise as the page gives it: a day, a month or a year. */
export interface Published {
  date: Edtf;
  from: PublishedFrom;
}

const MOST_SCRIPTS = 30;
const LONGEST_SCRIPT = 500_000;
/** Characters of structured data that are read in all. */
const MOST_DATA = 1_000_000;
const MOST_NODES = 3_000;
const MOST_ELEMENTS = 200;
const LONGEST_DATE = 80;
/** No page speaks of an earlier day when it says when it was published: older dates are mistakes (1970-01-01 above all). */
const EARLIEST = '1971-01-01';

const MONTHS = 'jan ene|feb fev|mar|apr abr|may mai|jun|jul|aug ago|sep set|oct out|nov|dec dic dez'
  .split('|')
  .map((m) => m.split(' '));

const two = (n: number | string): string => String(n).padStart(2, '0');

function plausible(year: number, month: number | undefined, day: number | undefined, today: string): Edtf | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate())) return undefined;
  const date = [String(year), month === undefined ? '' : two(month), day === undefined ? '' : two(day)]
    .filter(Boolean)
    .join('-');
  // One day ahead is the day of somebody further east.
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return date >= EARLIEST.slice(0, date.length) && date <= tomorrow ? date : undefined;
}

/**
 * A date as pages write it → EDTF: ISO 8601 with or without time, `20130205`, seconds or milliseconds since 1970,
 * `Tue, 05 Feb 2013`, `February 5, 2013`, `5 de febrero de 2013`. The day is the one that the publisher wrote, in the
 * publisher's own time zone. `05/02/2013` names two days and is therefore none.
 */
export function parseDate(text: string, today: string): Edtf | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const written = text.trim();
  const iso =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:$|[T\s])/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})(?:$|T\d{4}|\d{6}$)/.exec(written);
  if (iso)
    return plausible(Number(iso[1]), iso[2] ? Number(iso[2]) : undefined, iso[3] ? Number(iso[3]) : undefined, today);
  if (/^\d{10}(?:\d{3})?$/.test(written)) {
    const [year, month, day] = new Date(Number(written) * (written.length === 10 ? 1_000 : 1))
      .toISOString()
      .slice(0, 10)
      .split('-');
    return plausible(Number(year), Number(month), Number(day), today);
  }
  const monthOf = (word: string) =>
    MONTHS.findIndex((names) => names.some((n) => word.toLowerCase().startsWith(n))) + 1;
  const dayFirst = /\b(\d{1,2})(?:\s+de)?[\s-]+([a-zç]{3,10})\.?,?(?:\s+de)?[\s-]+(\d{4})\b/i.exec(written);
  if (dayFirst)
    return monthOf(dayFirst[2]!)
      ? plausible(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]), today)
      : undefined;
  const monthFirst = /\b([a-zç]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(written);
  return monthFirst && monthOf(monthFirst[1]!)
    ? plausible(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]), today)
    : undefined;
}

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:\w*News)?Article|Report|ReportageNewsArticle|BlogPosting|LiveBlogPosting|ScholarlyArticle|OpinionNewsArticle|AnalysisNewsArticle)$/;
const PAGE = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage)$/;

/** Fields that lead from what a page is wrapped in to the article itself; others lead to other articles. */
const INWARD = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** The one date that everything of a kind agrees on: a page that lists several articles has none of its own. */
function agreed(dates: ReadonlySet<Edtf>): Edtf | undefined {
  return dates.size === 1 ? [...dates][0] : undefined;
}

function fromStructuredData(document: Document, today: string): Edtf | undefined {
  const articles = new Set<Edtf>();
  const pages = new Set<Edtf>();
  let visited = 0;
  let room = MOST_DATA;
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || ++visited > MOST_NODES || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1);
      return;
    }
    const node = value as Record<string, unknown>;
    const types = [node['@type']].flat().filter((type) => typeof type === 'string');
    const date = typeof node['datePublished'] === 'string' ? parseDate(node['datePublished'], today) : undefined;
    if (date && types.some((type) => ARTICLE.test(type))) articles.add(date);
    else if (date && types.some((type) => PAGE.test(type))) pages.add(date);
    for (const field of INWARD) visit(node[field], depth + 1);
  };
  for (const script of [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MOST_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT || text.length > room) continue;
    room -= text.length;
    try {
      visit(JSON.parse(text), 0);
    } catch {
      // Broken structured data says nothing.
    }
  }
  return agreed(articles) ?? (articles.size === 0 ? agreed(pages) : undefined);
}

/** Names under which pages give the date in meta tags, the most telling first; compared in lower case. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_online_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'published-date',
  'pubdate',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

function fromMeta(document: Document, today: string): Edtf | undefined {
  const said = new Map<string, string>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, MOST_ELEMENTS)) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (key && !said.has(key)) said.set(key, meta.getAttribute('content') ?? '');
  }
  for (const name of META) {
    const date = said.has(name) ? parseDate(said.get(name)!, today) : undefined;
    if (date) return date;
  }
  return undefined;
}

const ELSEWHERE =
  'nav, aside, footer, [role="complementary"], [role="navigation"], [class*="related" i], [class*="comment" i]';

function fromTime(document: Document, today: string): Edtf | undefined {
  const dateOf = (element: Element) =>
    parseDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '', today);
  const marked = document.querySelectorAll(
    '[itemprop="datePublished" i], time[pubdate], time.entry-date.published, .dt-published',
  );
  const dates = new Set<Edtf>();
  for (const element of [...marked].slice(0, MOST_ELEMENTS)) {
    const date = element.closest(ELSEWHERE) ? undefined : dateOf(element);
    if (date) dates.add(date);
  }
  if (dates.size > 0) return agreed(dates);
  const articles = [...document.querySelectorAll('article')].filter(
    (a) => !a.closest(ELSEWHERE) && !a.parentElement?.closest('article'),
  );
  const root =
    articles.length === 1
      ? articles[0]!
      : articles.length === 0
        ? document.querySelector('main, [role="main"]')
        : undefined;
  // The first one stands with headline and byline; later ones belong to what the article tells of.
  for (const element of [...(root?.querySelectorAll('time') ?? [])].slice(0, MOST_ELEMENTS)) {
    if (
      element.closest(ELSEWHERE) ||
      /modif|updat|actualiz|atualiz/i.test(`${element.className} ${element.getAttribute('itemprop') ?? ''}`)
    )
      continue;
    const date = dateOf(element);
    if (date) return date;
  }
  return undefined;
}

function fromAddress(address: string, today: string): Edtf | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname } = new URL(address);
  const written =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|-|\.|$)/.exec(pathname) ??
    /(?:^|[/_-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[/_.-]|$)/.exec(pathname) ??
    /(?:^|[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?:[/_.-]|$)/.exec(pathname) ??
    /\/((?:19|20)\d{2})\/(\d{1,2})(?:\/|$)/.exec(pathname);
  return written
    ? plausible(
        Number(written[1]),
        Number(written[2]),
        written[3] === undefined ? undefined : Number(written[3]),
        today,
      )
    : undefined;
}

/**
 * When this document was published, as far as it says so. `today` (`YYYY-MM-DD`) bounds what can be believed.
 * Undefined when it says nothing, or says several things at once.
 */
export function findPublished(document: Document, address: string, today: string): Published | undefined {
  const found: [PublishedFrom, () => Edtf | undefined][] = [
    ['structured-data', () => fromStructuredData(document, today)],
    ['meta', () => fromMeta(document, today)],
    ['time', () => fromTime(document, today)],
    ['address', () => fromAddress(address, today)],
  ];
  for (const [from, find] of found) {
    const date = find();
    if (date) return { date, from };
  }
  return undefined;
}
