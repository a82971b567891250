/**
 * Mentions in the CSS Custom Highlight API: the page's DOM stays as it is. Static ranges, because live ones make every
 * change of the page dearer. The page can see the registry's entries, hence their neutral names.
 */
import type { PageMention } from '../contract';
import type { Block, NodeSpan } from './document-kind';

/**
 * Names in the registry: identified and possible, underlined or tinted, and the one whose popover is open.
 * highlight.css styles them, `platform/highlight-registry.ts` counts them.
 */
export const HIGHLIGHTS = {
  underline: { identified: 'note-1', possible: 'note-2' },
  tint: { identified: 'note-4', possible: 'note-5' },
  active: 'note-3',
} as const;

/** A mention and where it is in the document. */
export interface PlacedMention {
  readonly mention: PageMention;
  /** The text nodes that spell it, looked up when first asked for; none while it is not rendered. */
  readonly spans: readonly NodeSpan[];
  /** A node around it, and around the rest of its block: an element, or a shadow root. */
  readonly anchor: Node | undefined;
  /** Where it stands: UTF-16 units into its block. */
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** White space aside: between two nodes a block may have some that neither of them has. */
const squash = (text: string) => text.replace(/\s+/g, '');

/** Whether a mention's nodes are still in the document and still spell it. */
export function isIntact({ block, start, end, spans }: PlacedMention): boolean {
  let spelt = '';
  if (spans.length === 0) return false;
  for (const { node, start, end } of spans) {
    if (!node.isConnected || node.length < end) return false;
    spelt += node.data.slice(start, end);
  }
  const read = block.text.slice(start, end);
  return spelt === read || squash(spelt) === squash(read);
}

/** Sets an entry of the registry to exactly these mentions. */
export function setHighlight(name: string, placed: readonly PlacedMention[]): void {
  if (placed.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  for (const { spans } of placed)
    for (const { node, start, end } of spans)
      highlight.add(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
  CSS.highlights.set(name, highlight);
}

/** Marks the mention whose popover is open; none without an argument. */
export function paintActive(placed?: PlacedMention): void {
  setHighlight(HIGHLIGHTS.active, placed ? [placed] : []);
}
