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

/** At so many places of a crowd it is asked whether it stands in order. */
const SAMPLES = 12;

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
  /** Elements whose blocks do not stand one below the other: these are observed themselves. */
  #unordered = new WeakSet<Element>();
  /** Crowds that were seen to stand in order. Whatever grows in them moves what follows. */
  #ordered = new Set<Element>();
  #heights = new Map<Element, number>();
  #sizes: ResizeObserver | undefined;
  #near: PlacedMention[] = [];
  #observer: IntersectionObserver | undefined;
  #frame = 0;
  #isFollowing = false;

  /**
   * @param gathered whether blocks may be observed by what is around them: a browser has something to do for each
   * observed element, frame by frame
   * @param onNear is told, of many mentions, those that come into view, before they are painted
   */
  constructor(
    private readonly signal: AbortSignal,
    private readonly gathered: boolean,
    private readonly onNear: (near: readonly PlacedMention[]) => void,
  ) {
    signal.addEventListener('abort', () => this.show([]));
  }

  /** Where there are crowds, it is followed how the page moves under the viewport. */
  #followScrolling(): void {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    const { signal } = this;
    const onScroll = () => this.#paintSoon();
    addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    addEventListener('resize', onScroll, { passive: true, signal });
  }

  /** A crowd may have moved. */
  #paintSoon(): void {
    if (!this.#crowded || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paintInView();
    });
  }

  /**
   * Mentions by the element that is observed for them: the one around their block or, where many blocks stand in one
   * element, that element.
   */
  #boxes(placed: readonly PlacedMention[]): Map<Element, PlacedMention[]> {
    const blocks: PlacedMention[][] = [];
    const counts = new Map<Element, number>();
    for (let first = 0, next = 0; first < placed.length; first = next) {
      const { anchor } = placed[first]!;
      while (next < placed.length && placed[next]!.anchor === anchor) next++;
      blocks.push(placed.slice(first, next));
      const parent = this.#parentOf(anchor);
      if (parent && next - first < CROWD) counts.set(parent, (counts.get(parent) ?? 0) + next - first);
    }
    const boxes = new Map<Element, PlacedMention[]>();
    for (const block of blocks) {
      const { anchor } = block[0]!;
      const parent = block.length < CROWD ? this.#parentOf(anchor) : null;
      const box = parent && counts.get(parent)! >= CROWD ? parent : boxOf(anchor);
      if (!box) continue;
      const list = boxes.get(box);
      if (list) list.push(...block);
      else boxes.set(box, block);
    }
    return boxes;
  }

  /** The element around a block, if it may be observed in place of the block. */
  #parentOf(anchor: Node | undefined): Element | null {
    const parent = this.gathered && anchor?.nodeType === 1 ? anchor.parentElement : null;
    return parent && !this.#unordered.has(parent) ? parent : null;
  }

  /** Shows these mentions and no others, in this style. */
  show(placed: readonly PlacedMention[], style = this.#style): void {
    if (style !== this.#style) this.#paint([]);
    this.#style = style;
    this.#crowded = false;
    this.#near = [];
    this.#ordered.clear();
    this.#sizes?.disconnect();
    this.#heights.clear();
    if (placed.length <= FEW) {
      this.#observer?.disconnect();
      this.#observer = undefined;
      this.#byBox.clear();
      this.#inView.clear();
      this.#paint(placed.filter(({ spans }) => spans.length > 0));
      return;
    }
    const boxes = this.#boxes(placed);
    this.#observer ??= new IntersectionObserver((entries) => this.#onView(entries), {
      rootMargin: MARGIN,
      scrollMargin: MARGIN,
    } as IntersectionObserverInit);
    for (const box of this.#byBox.keys())
      if (!boxes.has(box)) {
        this.#observer.unobserve(box);
        this.#inView.delete(box);
      }
    for (const [box, list] of boxes)
      if (!this.#byBox.has(box)) {
        this.#observer.observe(box);
        // The observer tells in the next frame, whose painting would then have to be done again in the one after it.
        if (list.length >= CROWD && isNearViewport(box.getBoundingClientRect())) this.#inView.add(box);
      }
    this.#byBox = boxes;
    this.#paintInView();
  }

  #onView(entries: readonly IntersectionObserverEntry[]): void {
    let any = false;
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting === this.#inView.has(target)) continue;
      any = true;
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    if (any) this.#paintInView();
  }

  /** A crowd has grown or shrunk. Of each that is observed the first height is told as well, which changes nothing. */
  #onSize(entries: readonly ResizeObserverEntry[]): void {
    let any = false;
    for (const { target, contentRect } of entries) {
      const before = this.#heights.get(target);
      any ||= before !== undefined && before !== contentRect.height;
      this.#heights.set(target, contentRect.height);
    }
    if (any) this.#paintInView();
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
        if (!this.#ordered.has(box)) {
          if (list.some(({ anchor }) => anchor !== box) && !isInOrder(list, box)) {
            this.#unordered.add(box);
            this.show([...this.#byBox.values()].flat());
            return;
          }
          this.#ordered.add(box);
          this.#sizes ??= new ResizeObserver((entries) => this.#onSize(entries));
          this.#sizes.observe(box);
        }
        this.#crowded = true;
        this.#followScrolling();
        near.push(...nearViewport(list, box));
      }
    }
    if (near.length === this.#near.length && near.every((one, i) => one === this.#near[i]) && !this.#wasCleared())
      return;
    this.#near = near;
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

/** Whether a box is at most half a screen out of view. */
const isNearViewport = ({ top, bottom }: DOMRect) => bottom >= -innerHeight / 2 && top <= innerHeight * 1.5;

/** Where a mention stands in the viewport: its block where that is another than `box`, which may begin far above it. */
function rectOf(one: PlacedMention, box: Element): DOMRect | undefined {
  const { anchor } = one;
  if (anchor !== box && anchor?.nodeType === 1)
    return anchor.isConnected ? (anchor as Element).getBoundingClientRect() : undefined;
  // Looked up here and not before: of most mentions nobody asks.
  const [span] = one.spans;
  if (!span?.node.isConnected || span.node.length < span.end) return undefined;
  const range = document.createRange();
  range.setStart(span.node, span.start);
  range.setEnd(span.node, span.end);
  return range.getBoundingClientRect();
}

/** Whether the mentions in a box stand one below the other: not in columns, in a grid of areas, from the bottom up. */
function isInOrder(list: readonly PlacedMention[], box: Element): boolean {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < SAMPLES; i++) {
    const rect = rectOf(list[Math.round((i * (list.length - 1)) / (SAMPLES - 1))]!, box);
    if (!rect) continue;
    if (rect.top < highest) return false;
    highest = rect.top;
  }
  return true;
}

/** Of mentions that stand in a box one below the other, those at most half a screen out of view. */
function nearViewport(list: readonly PlacedMention[], box: Element): readonly PlacedMention[] {
  const firstWhere = (isBelow: (rect: DOMRect) => boolean, from = 0) => {
    let low = from;
    let high = list.length;
    while (low < high) {
      let middle = (low + high) >> 1;
      let rect = rectOf(list[middle]!, box);
      // One that the page has just removed stands where its neighbour does.
      while (!rect && middle > low) rect = rectOf(list[--middle]!, box);
      if (rect && !isBelow(rect)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = firstWhere(({ bottom }) => bottom >= -innerHeight / 2);
  const end = firstWhere(({ top }) => top > innerHeight * 1.5, first);
  return list.slice(first, end);
}
