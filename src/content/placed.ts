/** Mentions in a document, and the text nodes that spell them, which are looked up when first asked for. */
import type { PackedResolution } from '../contract';
import { lastUpTo } from '../core/text/places';
import type { WebBlock } from './collect';
import type { Block, DocumentKind, NodeSpan } from './document-kind';
import type { PlacedMention } from './highlight';
import { AnsweredMention, unpack } from './unpack';

/** As `NodeFilter` has them, which would have the browser prepare one more interface. */
const TEXT_AND_CDATA = 4 | 8;

/** The text nodes of a block, looked up when first asked for; none when the page has changed it since. */
function piecesOf(block: WebBlock): { nodes: Text[]; starts: number[] } {
  if (block.pieces) return block.pieces;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  const walker = document.createTreeWalker(block.owner, TEXT_AND_CDATA);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node);
    starts.push(length);
    length += node.length;
  }
  if (length !== block.text.length) return { nodes: [], starts: [] };
  block.pieces = { nodes, starts };
  return block.pieces;
}

/** The text nodes that spell the characters from `start` to `end` of a block, in order. */
function spansOf(block: WebBlock, start: number, end: number): NodeSpan[] {
  const { nodes, starts } = piecesOf(block);
  const spans: NodeSpan[] = [];
  for (let i = Math.max(0, lastUpTo(starts, start)); i < nodes.length && starts[i]! < end; i++) {
    const node = nodes[i]!;
    const from = Math.max(0, start - starts[i]!);
    const to = Math.min(node.length, end - starts[i]!);
    if (to > from) spans.push({ node, start: from, end: to });
  }
  return spans;
}

class Placed implements PlacedMention {
  #spans: readonly NodeSpan[] = [];

  constructor(
    private readonly kind: DocumentKind,
    readonly mention: AnsweredMention,
  ) {}

  get block(): Block {
    return this.mention.block;
  }

  get start(): number {
    return this.mention.start;
  }

  get end(): number {
    return this.mention.end;
  }

  get anchor(): Node | undefined {
    return this.kind.anchorOf(this.block);
  }

  get spans(): readonly NodeSpan[] {
    const { kind, block, start, end } = this;
    // Such a kind knows them at once, and they come and go as it is scrolled.
    if (kind.spansOf) return kind.spansOf(block, start, end);
    if (this.#spans.length === 0) this.#spans = spansOf(block as WebBlock, start, end);
    return this.#spans;
  }
}

/**
 * The mentions that an answer has in the blocks that were asked about, in order.
 * @param before those of a block so far: the object of a mention that stayed as it was is kept, since a popover may be
 * open on it
 */
export function placeMentions(
  kind: DocumentKind,
  resolution: PackedResolution,
  blocks: readonly Block[],
  before: (block: Block) => readonly PlacedMention[],
): Map<Block, PlacedMention[]> {
  const found = new Map<Block, PlacedMention[]>();
  for (const mention of unpack(resolution, blocks)) {
    const { block } = mention;
    const one =
      before(block).find((placed) => placed.mention instanceof AnsweredMention && placed.mention.isAs(mention)) ??
      new Placed(kind, mention);
    const placed = found.get(block);
    if (placed) placed.push(one);
    else found.set(block, [one]);
  }
  return found;
}
