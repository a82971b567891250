/**
 * The document in which a reader came across the actors, with the pages on which it names each: what the PDF viewer
 * hands to the paragraph in its address, so that whoever uses the text can cite the report and its pages.
 */
import type { ActorId } from '../../model';
import type { Translator } from '../../platform/translator';

/** `address` is absent for a file of the reader's own. */
export interface NamedIn {
  title: string;
  address?: string;
  pages: ReadonlyMap<ActorId, readonly number[]>;
}

const LONGEST = 300;
/** Pages that are written out for an actor. */
const MOST_PAGES = 40;

/** `title=…&address=…&pages=ID:1.2.3,ID:4`. Undefined where there is no document; what makes no sense is left out. */
export function readNamedIn(query: URLSearchParams): NamedIn | undefined {
  const title = query.get('title')?.trim().slice(0, LONGEST);
  if (!title) return undefined;
  const address = query.get('address') ?? '';
  const pages = new Map<ActorId, number[]>();
  for (const entry of (query.get('pages') ?? '').split(',')) {
    const [, id, numbers] = /^([a-z0-9-]+):([\d.]+)$/.exec(entry) ?? [];
    if (id && numbers) pages.set(id, numbers.split('.').map(Number).filter(Number.isSafeInteger));
  }
  return { title, pages, ...(/^https?:\/\//.test(address) && URL.canParse(address) ? { address } : {}) };
}

/** The query that `readNamedIn` reads. */
export function writeNamedIn({ title, address, pages }: NamedIn): Record<string, string> {
  return {
    title,
    ...(address ? { address } : {}),
    pages: [...pages].map(([id, numbers]) => `${id}:${numbers.join('.')}`).join(','),
  };
}

/** One line: where these actors were named. Undefined where the document names none of them. */
export function namedInLine(
  { title, address, pages }: NamedIn,
  subjects: readonly { id: ActorId; name: string }[],
  t: Translator,
  today: string,
): string | undefined {
  const named = subjects.flatMap(({ id, name }) => {
    const on = pages.get(id);
    if (!on?.length) return [];
    const said = on.slice(0, MOST_PAGES).join(', ') + (on.length > MOST_PAGES ? ' …' : '');
    return [`${name}, ${t('pdfOnPages', said)}`];
  });
  if (named.length === 0) return undefined;
  return t('namedInDocument', title, address ?? t('pdfLocalFile'), t.date(today), named.join('; '));
}
