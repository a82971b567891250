/** Which mention is under a point: the caret position, then the mentions of the block that the caret is in. */
import { isIntact, type PlacedMention } from './highlight';

/** Mentions by the node around their block: looking up the text nodes of all would cost more than is ever asked. */
export class HitMap {
  #byAnchor = new Map<Node, PlacedMention[]>();

  /** Takes over a new set of mentions. */
  set(placed: readonly PlacedMention[]): void {
    this.#byAnchor = new Map();
    for (const one of placed) {
      const { anchor } = one;
      if (!anchor) continue;
      const list = this.#byAnchor.get(anchor);
      if (list) list.push(one);
      else this.#byAnchor.set(anchor, [one]);
    }
  }

  /** The mention at a viewport point in CSS pixels. The point must lie on its letters, not beside its line. */
  at(x: number, y: number): PlacedMention | undefined {
    if (this.#byAnchor.size === 0) return undefined;
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: rootsAt(x, y) });
    const text = caret?.offsetNode;
    if (!caret || !text || text.nodeType !== 3) return undefined;
    for (let node: Node | null = text; node; node = node.parentNode) {
      const hit = this.#byAnchor
        .get(node)
        ?.find(({ spans }) => spans.some((s) => s.node === text && s.start <= caret.offset && caret.offset <= s.end));
      if (hit) return isIntact(hit) && isOn(hit, x, y) ? hit : undefined;
    }
    return undefined;
  }
}

function isOn(placed: PlacedMention, x: number, y: number): boolean {
  return rectsOf(placed).some((r) => r.left <= x && x <= r.right && r.top - 2 <= y && y <= r.bottom + 4);
}

/** The open shadow roots at a point, outermost first: without them the caret stays outside. */
function rootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = document.elementFromPoint(x, y)?.shadowRoot; root; ) {
    roots.push(root);
    const inner: ShadowRoot | null | undefined = root.elementFromPoint(x, y)?.shadowRoot;
    root = inner === root ? null : inner;
  }
  return roots;
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
