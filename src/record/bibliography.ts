/**
 * Sources → what reference managers read: CSL-JSON, RIS, BibTeX. Written by hand because the formats are small and
 * a writer must lose nothing: titles come in every script. Names of authors are kept whole, since nobody told us
 * which part of them is the family's. Tests read the results back with another program.
 */
import type { Edition, Edtf, PublisherType, Source, SourceId } from '../model';

/** A date in CSL: year, month, day as far as known; two of them are a span. */
export interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

/** The fields of CSL-JSON that are used here. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
  edition?: string;
  note?: string;
}

/** A source, and where in it the claims stand that are cited. */
export interface CitedSource {
  source: Source;
  locators: string[];
}

export type CitationFormat = 'ris' | 'bibtex' | 'csl-json';

/** File name ending and media type of each format. */
export const CITATION_FILES: Record<CitationFormat, { ending: string; type: string }> = {
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  'csl-json': { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

interface Kind {
  csl: string;
  ris: string;
}

const KINDS: Record<PublisherType, Kind> = {
  court: { csl: 'webpage', ris: 'ELEC' },
  government: { csl: 'webpage', ris: 'ELEC' },
  igo: { csl: 'report', ris: 'RPRT' },
  research: { csl: 'report', ris: 'RPRT' },
  press: { csl: 'article-newspaper', ris: 'NEWS' },
  wire: { csl: 'article-newspaper', ris: 'NEWS' },
  encyclopedia: { csl: 'entry-encyclopedia', ris: 'ENCYC' },
  blog: { csl: 'post-weblog', ris: 'BLOG' },
};
const RIS_TYPES: ReadonlyMap<string, string> = new Map([
  ...Object.values(KINDS).map(({ csl, ris }): [string, string] => [csl, ris]),
  ['dataset', 'DATA'],
]);

function partsOf(date: string): number[] | undefined {
  const parts = date.replace(/[?~%]/g, '').split('-').map(Number);
  return parts[0] ? parts.filter((n) => Number.isInteger(n) && n > 0) : undefined;
}

/** A date in CSL; undefined for one that says nothing. An open end of a span is left off. */
export function cslDate(date: Edtf): CslDate | undefined {
  const parts = date.split('/').flatMap((one) => {
    const found = partsOf(one);
    return found ? [found] : [];
  });
  if (parts.length === 0) return undefined;
  return { 'date-parts': parts, ...(/[?~%]/.test(date) ? { circa: true } : {}) };
}

/** One line, whatever the source's title was broken into: every format here is made of lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A source as a CSL item. Where in it the claims stand is its note, and that it was read in a copy. */
export function cslOf({ source, locators }: CitedSource): CslItem {
  const issued = source.published ? cslDate(source.published) : undefined;
  const accessed = cslDate(source.accessed);
  const notes = [...locators, ...(source.copy ? ['read in a copy'] : [])];
  const isSerial = KINDS[source.publisherType].csl.startsWith('article') || source.publisherType === 'blog';
  return {
    id: source.id,
    type: KINDS[source.publisherType].csl,
    title: oneLine(source.title),
    ...(source.authors?.length ? { author: source.authors.map((literal) => ({ literal: oneLine(literal) })) } : {}),
    ...(isSerial ? { 'container-title': oneLine(source.publisher) } : {}),
    publisher: oneLine(source.publisher),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    URL: source.url,
    language: source.lang,
    ...(notes.length > 0 ? { note: oneLine(notes.join('; ')) } : {}),
  };
}

/** The edition of the dataset as a CSL item: what a text made from it owes besides its sources. */
export function cslOfEdition(edition: Edition): CslItem {
  const issued = cslDate(edition.edition);
  return {
    id: `${edition.id}-${edition.edition}`,
    type: 'dataset',
    title: oneLine(edition.title),
    publisher: oneLine(edition.attribution),
    edition: edition.edition,
    ...(issued ? { issued } : {}),
    note: edition.licence,
  };
}

const pad = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));

function risDate(date: CslDate): string {
  const [year, month, day] = date['date-parts'][0]!;
  return [String(year), pad(month), pad(day), ''].join('/');
}

/** One RIS record for each item; lines end as the format asks, with CR and LF. */
export function toRis(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const line = (tag: string, value: string | undefined) => (value ? [`${tag}  - ${value}`] : []);
      return [
        `TY  - ${RIS_TYPES.get(item.type) ?? 'GEN'}`,
        ...line('ID', item.id),
        ...line('TI', item.title),
        ...(item.author ?? []).flatMap((author) => line('AU', author.literal)),
        ...line('T2', item['container-title']),
        ...line('PB', item.publisher),
        ...line('PY', item.issued && String(item.issued['date-parts'][0]![0])),
        ...line('DA', item.issued && risDate(item.issued)),
        ...line('Y2', item.accessed && risDate(item.accessed)),
        ...line('ET', item.edition),
        ...line('LA', item.language),
        ...line('UR', item.URL),
        ...line('N1', item.note),
        'ER  - ',
      ].join('\r\n');
    })
    .join('\r\n\r\n')
    .concat('\r\n');
}

const BIBTEX_SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Two hyphens, which TeX would join to a dash, are kept apart. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}$&%#_^~]/g, (character) => BIBTEX_SPECIAL[character]!).replace(/-(?=-)/g, '-{}');
}

/** Addresses are verbatim in BibTeX; only what would end the field is written otherwise. */
function bibtexAddress(url: string): string {
  return url.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function bibtexDay(date: CslDate): string {
  const [year, month, day] = date['date-parts'][0]!;
  return [String(year), pad(month), pad(day)].filter(Boolean).join('-');
}

/** One `@misc` for each item, in UTF-8. Titles and names stand in braces of their own, so that nothing recases them. */
export function toBibtex(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const field = (name: string, value: string | undefined) => (value ? [`  ${name} = {${value}},`] : []);
      const [year, month] = item.issued?.['date-parts'][0] ?? [];
      const authors = item.author?.map((author) => `{${bibtexText(author.literal)}}`).join(' and ');
      const note = [item.note, item.edition && `edition ${item.edition}`].filter(Boolean).join('; ');
      return [
        `@misc{${item.id},`,
        ...field('title', `{${bibtexText(item.title)}}`),
        ...field('author', authors),
        ...field('publisher', item.publisher && `{${bibtexText(item.publisher)}}`),
        ...field('year', year === undefined ? undefined : String(year)),
        ...field('month', month === undefined ? undefined : String(month)),
        ...field('language', item.language),
        ...field('url', item.URL && bibtexAddress(item.URL)),
        ...field('urldate', item.accessed && bibtexDay(item.accessed)),
        ...field('note', note && bibtexText(note)),
        '}',
      ].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** The items in a format. */
export function formatCitations(items: readonly CslItem[], format: CitationFormat): string {
  if (format === 'ris') return toRis(items);
  return format === 'bibtex' ? toBibtex(items) : `${JSON.stringify(items, null, 2)}\n`;
}

/** The sources of some references, in their order, each once, with all the places in it that were cited. */
export function citedSources(
  refs: readonly { source: SourceId; locator?: string }[],
  find: (id: SourceId) => Source | undefined,
): CitedSource[] {
  const cited = new Map<SourceId, CitedSource>();
  for (const { source: id, locator } of refs) {
    const source = find(id);
    if (!source) continue;
    const entry = cited.get(id) ?? { source, locators: [] };
    if (locator && !entry.locators.includes(locator)) entry.locators.push(locator);
    cited.set(id, entry);
  }
  return [...cited.values()];
}
