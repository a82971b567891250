/** Which mention is under a point: the caret position, then a map from text node to its mentions. */
import type { PlacedMention } from './highlight';

/** Mentions by the text nodes that spell them. */
export class HitMap {
  #byNode = new Map<Text, PlacedMention[]>();

  /** Takes over a new set of mentions. */
  set(placed: readonly PlacedMention[]): void {
    this.#byNode = new Map();
    for (const one of placed)
      for (const { node } of one.spans) {
        const list = this.#byNode.get(node);
        if (list) list.push(one);
        else this.#byNode.set(node, [one]);
      }
  }

  /** The mention at a viewport point in CSS pixels. The point must lie on its letters, not beside its line. */
  at(x: number, y: number): PlacedMention | undefined {
    if (this.#byNode.size === 0) return undefined;
    const caret = document.caretPositionFromPoint?.(x, y);
    const node = caret?.offsetNode;
    if (!caret || !node || node.nodeType !== 3) return undefined;
    const hit = this.#byNode
      .get(node as Text)
      ?.find(({ spans }) => spans.some((s) => s.node === node && s.start <= caret.offset && caret.offset <= s.end));
    return hit && rectsOf(hit).some((r) => r.left <= x && x <= r.right && r.top - 2 <= y && y <= r.bottom + 4)
      ? hit
      : undefined;
  }
}

/** The boxes of a mention on the screen, one per line and node. */
export function rectsOf({ spans }: Pick<PlacedMention, 'spans'>): DOMRect[] {
  return spans.flatMap(({ node, start, end }) => {
    if (!node.isConnected || node.length < end) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}
