/**
 * One PDF being read: its leaves, the session that finds and shows mentions in it, the text that comes in page by
 * page. What the screen shows of it is told by `changed`.
 */
import { OPS, type PDFDocumentProxy } from 'pdfjs-dist';
import type { NodeSpan } from '../content/document-kind';
import type { PlacedMention } from '../content/highlight';
import type { World } from '../content/main';
import { beginSession, type Session } from '../content/session';
import type { PdfBlock } from '../pdf/blocks';
import { readReport } from '../pdf/read-file';
import { findWords, type Hit } from './find';
import { Leaves } from './leaves';
import { openPdfDocument, type PdfDocument } from './pdf-document';

/** Milliseconds for which a mention that was gone to is marked. */
const SPOT = 1_500;

/** An entry of the document's own table of contents. */
export interface OutlineEntry {
  title: string;
  page: number | undefined;
  entries: OutlineEntry[];
}

/** Entries of a table of contents that are taken over. */
const MOST_ENTRIES = 2_000;

export class Reading {
  readonly leaves: Leaves;
  readonly #kind: PdfDocument;
  readonly #changed: () => void;
  readonly #ending = new AbortController();
  #session: Session | undefined;
  #blocks: readonly PdfBlock[] = [];
  #spot: ReturnType<typeof setTimeout> | undefined;
  #hits: Hit[] = [];
  #hit = -1;
  read = 0;
  /** Pages on which nothing is found: pictures such as scans, and those that cannot be read. */
  scans: readonly number[] = [];
  unread: readonly number[] = [];
  outline: OutlineEntry[] = [];

  constructor(
    readonly document: PDFDocumentProxy,
    first: { width: number; height: number },
    container: HTMLElement,
    words: { failed: string; page: (page: number) => string },
    changed: () => void,
  ) {
    this.#changed = changed;
    this.leaves = new Leaves(
      document,
      first,
      container,
      {
        drawn: () => {
          this.#session?.refresh();
          this.#paintHits();
        },
        moved: changed,
        failed: (element) => {
          const note = window.document.createElement('p');
          note.className = 'page-failed';
          note.textContent = words.failed;
          element.replaceChildren(note);
        },
      },
      this.#ending.signal,
    );
    this.leaves.label(words.page);
    this.#kind = openPdfDocument(this.leaves, (placed) => this.#markSpot(placed));
    this.#session = this.#begin();
    void this.#readText();
    void this.#readOutline();
  }

  get pages(): number {
    return this.document.numPages;
  }

  get isWhole(): boolean {
    return this.read === this.pages;
  }

  /** The mentions that are shown, in order. */
  get mentions(): readonly PlacedMention[] {
    return this.#session?.shown ?? [];
  }

  /** Names of the actors that were found. */
  names(): Map<string, string> {
    return new Map(this.#session?.summary().actors.map((actor) => [actor.id, actor.name]));
  }

  pageOf(placed: PlacedMention): number {
    return this.#kind.pageOf(placed);
  }

  /** Brings a mention into view and marks it for a moment. */
  goTo(placed: PlacedMention): void {
    this.#kind.scrollTo(placed);
  }

  #markSpot(placed: PlacedMention): void {
    paint('spot', this.#kind.spansOf(placed.block as PdfBlock, placed.start, placed.end));
    clearTimeout(this.#spot);
    this.#spot = setTimeout(() => paint('spot', []), SPOT);
  }

  /** Finds words; answers how many hits there are. */
  find(typed: string): number {
    this.#hits = findWords(this.#blocks, typed);
    const from = this.leaves.current;
    this.#hit = this.#hits.findIndex((hit) => this.#kind.pageOf({ block: hit.block, start: hit.start }) >= from);
    if (this.#hit < 0 && this.#hits.length > 0) this.#hit = 0;
    this.#showHit();
    return this.#hits.length;
  }

  /** Which hit is in front, counted from 1, and how many there are. */
  get hit(): { number: number; of: number } {
    return { number: this.#hit + 1, of: this.#hits.length };
  }

  stepHit(by: 1 | -1): void {
    const { length } = this.#hits;
    if (length === 0) return;
    this.#hit = (this.#hit + by + length) % length;
    this.#showHit();
  }

  end(): void {
    this.#ending.abort();
    this.#session?.end();
    clearTimeout(this.#spot);
    for (const name of ['spot', 'find-all', 'find-one']) CSS.highlights.delete(name);
  }

  #showHit(): void {
    const hit = this.#hits[this.#hit];
    this.#paintHits();
    if (hit) void this.#kind.goTo(hit.block, hit.start, hit.end).then(() => this.#paintHits());
  }

  #paintHits(): void {
    const spansOf = ({ block, start, end }: Hit) => this.#kind.spansOf(block, start, end);
    const one = this.#hits[this.#hit];
    paint('find-all', this.#hits.filter((hit) => hit !== one).flatMap(spansOf));
    paint('find-one', one ? spansOf(one) : []);
  }

  #begin(): Session {
    const session = beginSession(this.#kind, new WeakSet(), {
      again: () => undefined,
      isArticle: () => Promise.resolve(true),
      // The same code that is brought into a page with mentions; it finds the session where it is put there.
      bring: async (what) => {
        if (what === 'display') await import('../content/display');
        else await import('../content/popover/main');
      },
      changed: this.#changed,
    });
    (globalThis as World).backgrounderSession = session;
    return session;
  }

  async #readText(): Promise<void> {
    const { signal } = this.#ending;
    await readReport(
      this.document,
      OPS,
      async (report, page, view) => {
        if (view) this.leaves.setSize(page, view.width, view.height);
        this.read = page;
        this.scans = report.scans;
        this.unread = report.unread;
        this.#blocks = report.blocks();
        this.#kind.grew(this.#blocks, page === this.pages);
        this.#changed();
        // What the reader looks at is drawn first.
        await this.leaves.settled();
      },
      signal,
    );
  }

  async #readOutline(): Promise<void> {
    let left = MOST_ENTRIES;
    type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
    const pageOf = async (dest: Node['dest']): Promise<number | undefined> => {
      const explicit = typeof dest === 'string' ? await this.document.getDestination(dest) : dest;
      const target: unknown = explicit?.[0];
      if (typeof target === 'number') return target + 1;
      return typeof target === 'object' && target !== null
        ? (await this.document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1
        : undefined;
    };
    const take = async (nodes: readonly Node[]): Promise<OutlineEntry[]> => {
      const entries: OutlineEntry[] = [];
      for (const { title, dest, items } of nodes) {
        if (left-- <= 0) break;
        const page = await pageOf(dest).catch(() => undefined);
        entries.push({ title: title.trim(), page, entries: await take(items) });
      }
      return entries;
    };
    try {
      this.outline = await take((await this.document.getOutline()) ?? []);
      this.#changed();
    } catch {
      // A document without a table of contents that can be read has none.
    }
  }
}

function paint(name: string, spans: readonly NodeSpan[]): void {
  if (spans.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  for (const { node, start, end } of spans)
    highlight.add(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
  CSS.highlights.set(name, highlight);
}
