/**
 * Paints mentions with the CSS Custom Highlight API: the page's DOM stays as it is. Static ranges, because live
 * ones make every change of the page dearer. The page can see the registry's entries, hence their neutral names.
 */
import type { PageMention, Settings } from '../contract';
import { type CollectedText, type NodeSpan, spansOf } from './collect';

/**
 * Names in the registry: identified and possible, underlined or tinted, and the one whose popover is open.
 * highlight.css styles them.
 */
export const HIGHLIGHTS = {
  underline: { identified: 'note-1', possible: 'note-2' },
  tint: { identified: 'note-4', possible: 'note-5' },
  active: 'note-3',
} as const;

const STYLES = [HIGHLIGHTS.underline, HIGHLIGHTS.tint];

/** A mention and the text nodes that spell it. */
export interface PlacedMention {
  mention: PageMention;
  spans: NodeSpan[];
}

/** Finds the text nodes of each mention. Mentions in text that nobody sees are left out. */
export function place(collected: CollectedText, mentions: readonly PageMention[]): PlacedMention[] {
  const placed: PlacedMention[] = [];
  for (const mention of mentions) {
    const spans = spansOf(collected, mention.start, mention.end);
    const parent = spans[0]?.node.parentElement;
    if (!parent || parent.checkVisibility?.({ visibilityProperty: true }) === false) continue;
    placed.push({ mention, spans });
  }
  return placed;
}

/** Whether a mention's nodes are still in the document and still spell it. */
export function isIntact({ mention, spans }: PlacedMention): boolean {
  let spelt = '';
  for (const { node, start, end } of spans) {
    if (!node.isConnected || node.length < end) return false;
    spelt += node.data.slice(start, end).replace(/[\n\r\t\f]/g, ' ');
  }
  return spelt === mention.surface.replace(/[\n\r\t\f]/g, ' ');
}

function rangesOf({ spans }: PlacedMention): AbstractRange[] {
  return spans.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
}

function setHighlight(name: string, placed: readonly PlacedMention[]): void {
  if (placed.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  for (const one of placed) for (const range of rangesOf(one)) highlight.add(range);
  CSS.highlights.set(name, highlight);
}

/** Shows these mentions and no others, in this style. Mentions in page furniture are not painted. */
export function paint(placed: readonly PlacedMention[], style: Settings['highlight'] = 'underline'): void {
  const inBody = placed.filter((p) => p.mention.region === 'body');
  for (const names of STYLES)
    for (const tier of ['identified', 'possible'] as const)
      setHighlight(names[tier], names === HIGHLIGHTS[style] ? inBody.filter((p) => p.mention.tier === tier) : []);
}

/** Marks the mention whose popover is open; none without an argument. */
export function paintActive(placed?: PlacedMention): void {
  setHighlight(HIGHLIGHTS.active, placed ? [placed] : []);
}

/** Takes everything of ours out of the registry. */
export function unpaint(): void {
  for (const names of STYLES) for (const name of Object.values(names)) CSS.highlights.delete(name);
  CSS.highlights.delete(HIGHLIGHTS.active);
}

/** Whether the page emptied the registry, in which case painting again is due. */
export function wasCleared(placed: readonly PlacedMention[]): boolean {
  return (
    placed.some((p) => p.mention.region === 'body') &&
    !STYLES.some((names) => Object.values(names).some((name) => CSS.highlights.has(name)))
  );
}
