/**
 * Keeps the highlight registry as the mentions near the viewport are. Only those, because a browser looks through
 * all that are registered whenever it draws changed text: with 2,000 a frame in which the page changes takes ten
 * times as long.
 */
import type { Settings } from '../contract';
import { HIGHLIGHTS, isIntact, type PlacedMention, setHighlight } from './highlight';
import { isTornDown } from './torn-down';

/** Up to this many mentions are all painted: too few to cost anything. */
const FEW = 100;

/** From this many mentions in one element on, the element's being in view says too little. */
const CROWD = 50;

/** How far beyond the viewport mentions are painted. */
const MARGIN = '50%';

/** The nearest element around a block that has a box of its own; `display: contents` has none. */
function boxOf(anchor: Node | undefined): Element | null {
  let node = anchor as Node | null | undefined;
  while (node && !(node.nodeType === 1 && (node as Element).checkVisibility()))
    node = node.parentNode ?? (node as ShadowRoot).host;
  return (node as Element | undefined) ?? null;
}

export class Painter {
  #painted: PlacedMention[] = [];
  /** The text nodes of each when it was painted: a part of a PDF that is drawn anew has others. */
  #nodes: Text[][] = [];
  #style: Settings['highlight'] = 'underline';
  #byBox = new Map<Element, PlacedMention[]>();
  #inView = new Set<Element>();
  #crowded = false;
  #observer: IntersectionObserver | undefined;
  #frame = 0;

  /** @param onNear is told, of many mentions, those that come into view, before they are painted */
  constructor(
    signal: AbortSignal,
    private readonly onNear: (near: readonly PlacedMention[]) => void,
  ) {
    signal.addEventListener('abort', () => this.show([]));
    const onScroll = () => {
      if (this.#crowded && !this.#frame)
        this.#frame = requestAnimationFrame(() => {
          this.#frame = 0;
          this.#paintInView();
        });
    };
    addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    addEventListener('resize', onScroll, { passive: true, signal });
  }

  /** Shows these mentions and no others, in this style. */
  show(placed: readonly PlacedMention[], style = this.#style): void {
    if (style !== this.#style) this.#paint([]);
    this.#style = style;
    this.#crowded = false;
    if (placed.length <= FEW) {
      this.#observer?.disconnect();
      this.#observer = undefined;
      this.#byBox.clear();
      this.#inView.clear();
      this.#paint(placed.filter(({ spans }) => spans.length > 0));
      return;
    }
    const boxes = new Map<Element, PlacedMention[]>();
    let anchor: Node | undefined;
    let box: Element | null = null;
    for (const one of placed) {
      if (one.anchor !== anchor) {
        anchor = one.anchor;
        box = boxOf(anchor);
      }
      if (!box) continue;
      const list = boxes.get(box);
      if (list) list.push(one);
      else boxes.set(box, [one]);
    }
    this.#observer ??= new IntersectionObserver((entries) => this.#onView(entries), {
      rootMargin: MARGIN,
      scrollMargin: MARGIN,
    } as IntersectionObserverInit);
    for (const box of this.#byBox.keys())
      if (!boxes.has(box)) {
        this.#observer.unobserve(box);
        this.#inView.delete(box);
      }
    for (const box of boxes.keys()) if (!this.#byBox.has(box)) this.#observer.observe(box);
    this.#byBox = boxes;
    this.#paintInView();
  }

  #onView(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    this.#paintInView();
  }

  #paintInView(): void {
    // A frame that was removed may still be told.
    if (isTornDown()) return;
    const near: PlacedMention[] = [];
    this.#crowded = false;
    for (const box of this.#inView) {
      const list = this.#byBox.get(box) ?? [];
      if (list.length < CROWD) near.push(...list);
      else {
        this.#crowded = true;
        near.push(...nearViewport(list));
      }
    }
    const intact = near.filter(isIntact);
    this.onNear(intact);
    this.#paint(intact);
  }

  #paint(placed: PlacedMention[]): void {
    const nodes = placed.map(({ spans }) => spans.map(({ node }) => node));
    const isSame = (one: PlacedMention, i: number) =>
      one === this.#painted[i] &&
      nodes[i]!.length === this.#nodes[i]!.length &&
      nodes[i]!.every((node, k) => node === this.#nodes[i]![k]);
    if (placed.length === this.#painted.length && placed.every(isSame) && !this.#wasCleared()) return;
    this.#painted = placed;
    this.#nodes = nodes;
    for (const tier of ['identified', 'possible'] as const)
      setHighlight(
        HIGHLIGHTS[this.#style][tier],
        placed.filter((p) => p.mention.tier === tier),
      );
  }

  /**
   * Takes back what its text no longer spells: static ranges do not follow the text, and would underline whatever
   * stands there now. Answers whether there was any.
   */
  dropStale(): boolean {
    const intact = this.#painted.filter(isIntact);
    if (intact.length === this.#painted.length) return false;
    this.#paint(intact);
    return true;
  }

  /** Paints again if the page has emptied the registry. */
  restore(): void {
    if (!this.#wasCleared()) return;
    const painted = this.#painted;
    this.#painted = [];
    this.#paint(painted);
  }

  #wasCleared(): boolean {
    return this.#painted.length > 0 && !Object.values(HIGHLIGHTS[this.#style]).some((name) => CSS.highlights.has(name));
  }
}

/** Of mentions that stand in one element one below the other, those at most half a screen out of view. */
function nearViewport(list: readonly PlacedMention[]): PlacedMention[] {
  const range = document.createRange();
  const topOf = (index: number) => {
    const [span] = list[index]!.spans;
    if (!span?.node.isConnected || span.node.length < span.end) return Number.NaN;
    range.setStart(span.node, span.start);
    range.setEnd(span.node, span.end);
    return range.getBoundingClientRect().top;
  };
  const firstBelow = (y: number) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(middle) < y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return list.slice(firstBelow(-innerHeight / 2), firstBelow(innerHeight * 1.5));
}
