/** A PDF as a document that a session reads: its text comes page by page, its text nodes are those of drawn leaves. */
import type { DocumentKind, NodeSpan } from '../content/document-kind';
import type { PlacedMention } from '../content/highlight';
import { rectsOf } from '../content/hit-test';
import { type PdfBlock, pageAt, piecesOf } from '../pdf/blocks';
import type { Leaves } from './leaves';

export interface PdfDocument extends DocumentKind {
  /** More of the text has been read. */
  grew(blocks: readonly PdfBlock[], isWhole: boolean): void;
  scrollTo(placed: PlacedMention): void;
  /** The page on which a mention begins. */
  pageOf(placed: Pick<PlacedMention, 'block' | 'start'>): number;
  /** The text nodes that spell a part of a block now. */
  spansOf(block: PdfBlock, start: number, end: number): NodeSpan[];
  /** Brings a part of a block to where the reader looks, once its page is drawn. */
  goTo(block: PdfBlock, start: number, end: number): Promise<void>;
}

/** @param spot marks a mention that was gone to for a moment */
export function openPdfDocument(leaves: Leaves, spot: (placed: PlacedMention) => void): PdfDocument {
  let blocks: readonly PdfBlock[] = [];
  let whole = false;
  let tell: (() => void) | undefined;

  const spansOf = (block: PdfBlock, start: number, end: number): NodeSpan[] =>
    piecesOf(block, start, end).flatMap(({ page, item, from, length }) => {
      const node = leaves.textNode(page, item);
      return node && node.length >= from + length ? [{ node, start: from, end: from + length }] : [];
    });

  const bringIntoView = (spans: NodeSpan[]): boolean => {
    const [box] = rectsOf({ spans });
    if (!box) return false;
    if (box.top < 80 || box.bottom > innerHeight - 40)
      scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
    return true;
  };

  const goTo = async (block: PdfBlock, start: number, end: number): Promise<void> => {
    if (bringIntoView(spansOf(block, start, end))) return;
    const page = pageAt(block, start);
    leaves.goTo(page);
    for (let tries = 0; tries < 60 && !leaves.isDrawn(page); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await leaves.settled();
    }
    bringIntoView(spansOf(block, start, end));
  };

  return {
    isAsked: true,
    get isUnfinished() {
      return !whole;
    },
    spent: 0,
    read: () => Promise.resolve(blocks),
    anchorOf(block) {
      const { pieces } = block as PdfBlock;
      const from = pieces[0]?.page ?? 1;
      const to = pieces.at(-1)?.page ?? from;
      if (from === to) return leaves.elementOf(from);
      for (let page = from; page <= to; page++) if (leaves.isDrawn(page)) return leaves.container;
      return undefined;
    },
    spansOf: (block, start, end) => spansOf(block as PdfBlock, start, end),
    follow(changed, signal) {
      tell = changed;
      signal.addEventListener('abort', () => {
        tell = undefined;
      });
    },
    scrollTo(placed) {
      void goTo(placed.block as PdfBlock, placed.start, placed.end).then(() => spot(placed));
    },
    pageOf: ({ block, start }) => pageAt(block as PdfBlock, start),
    goTo,
    grew(now, isWhole) {
      blocks = now;
      whole = isWhole;
      tell?.();
    },
  };
}
