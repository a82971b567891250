/**
 * Whether mentions are seen as they were read. Asking the browser how every element of a page shows would cost more
 * than reading it; so only the few elements with a mention are asked about, and where the answer is that nobody sees
 * this text, or that the page shows the parts of a name apart, the page is read again without.
 */
import type { DocumentKind } from './document-kind';
import type { PlacedMention } from './highlight';
import { isTornDown } from './torn-down';

/** Whether an element is rendered. `display: contents` has no box, and shows what it holds all the same. */
function isRendered(node: Element | Text, visibilityProperty: boolean): boolean {
  const element = node.nodeType === 3 ? node.parentElement : (node as Element);
  // Text that stands in a closed `details` without an element around it has nothing that could be asked.
  if (node !== element && element instanceof HTMLDetailsElement && !element.open) return false;
  for (let e: Element | null = element; e; e = e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null) {
    if (e.checkVisibility({ visibilityProperty })) return !isDot(e);
    if (getComputedStyle(e).display !== 'contents') return false;
  }
  return false;
}

/** The usual way to hide text from all but screen readers: a box of one pixel that cuts it off. */
function isDot(element: Element): boolean {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return offsetWidth <= 1 && offsetHeight <= 1;
}

/** What to leave out for something hidden: the outermost element that is not rendered. */
function hiddenPartAround(element: Element): Element {
  let part = element;
  for (let up = part.parentElement; up && up !== document.body && !isRendered(up, false); up = up.parentElement)
    part = up;
  return part;
}

/** Whether the page shows an inline element apart from the text around it. A float is a drop cap. */
function standsApart(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  return float === 'none' && !/^(?:inline|contents|ruby|none)/.test(display);
}

/** The inline elements between the nodes of one mention that the page shows apart. */
function partsApart(spans: PlacedMention['spans']): Element[] {
  const apart: Element[] = [];
  for (let i = 1; i < spans.length; i++) {
    const before = spans[i - 1]!.node;
    const after = spans[i]!.node;
    for (const [from, other] of [
      [before, after],
      [after, before],
    ] as const)
      for (let e = from.parentElement; e && !e.contains(other); e = e.parentElement) if (standsApart(e)) apart.push(e);
  }
  return apart;
}

/**
 * After which anything may be seen that was not: what the reader did, a movement of the page that has come to its end.
 */
const MAY_SHOW = ['click', 'change', 'transitionend', 'animationend', 'resize'];

/**
 * Milliseconds after which it is looked whether what is hidden still is. Many sites hide all until a script of theirs
 * has come or for some seconds at most, by a style sheet or an animation, of whose end nothing tells.
 */
const LOOKS = [250, 1_000, 2_000, 4_000, 8_000, 16_000];

/** With more mentions than this, parts of blocks are looked at only when they are about to be painted. */
const MANY = 100;

export class Sight {
  #hidden = new Set<Element | Text>();
  /** There once anything was hidden: on most pages nothing is. */
  #changes: MutationObserver | undefined;
  #looks: ReturnType<typeof setTimeout>[] = [];

  constructor(
    private readonly parts: NonNullable<DocumentKind['parts']>,
    private readonly signal: AbortSignal,
  ) {}

  #watch(): MutationObserver {
    const { signal } = this;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookSoon = () => {
      if (this.#hidden.size === 0 || isTornDown()) return;
      clearTimeout(timer);
      timer = setTimeout(() => this.#lookAgain(), 50);
    };
    const changes = new MutationObserver(lookSoon);
    for (const event of MAY_SHOW) addEventListener(event, lookSoon, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      for (const look of this.#looks) clearTimeout(look);
      changes.disconnect();
    });
    return changes;
  }

  /**
   * Looks at mentions that were just found. Answers whether the page is to be read again, which gives others. Where
   * there are many, only what is around each block is asked about, and the rest when it comes into view.
   */
  correct(found: readonly PlacedMention[]): boolean {
    // What the page has removed is nobody's any more, and would be kept alive by being remembered.
    for (const part of this.#hidden) if (!part.isConnected) this.#hidden.delete(part);
    return found.length > MANY ? this.#correctBlocks(found) : this.correctParts(found);
  }

  #correctBlocks(found: readonly PlacedMention[]): boolean {
    let any = false;
    const before = this.#hidden.size;
    let last: Node | undefined;
    for (const { anchor } of found) {
      if (anchor === last) continue;
      last = anchor;
      const element = anchor?.nodeType === 11 ? (anchor as ShadowRoot).host : (anchor as Element | undefined);
      if (!element?.isConnected || element.checkVisibility({ visibilityProperty: true }) || isRendered(element, true))
        continue;
      this.#hide(hiddenPartAround(element));
      any = true;
    }
    if (this.#hidden.size > before) this.#lookOut();
    return any;
  }

  /** Looks at the very elements that the mentions stand in, and at those between their parts. */
  correctParts(found: readonly PlacedMention[]): boolean {
    let any = false;
    const before = this.#hidden.size;
    for (const { spans } of found) {
      const node = spans[0]?.node;
      const element = node?.parentElement;
      if (!node || !element?.isConnected) continue;
      if (!isRendered(node, true)) {
        this.#hide(isRendered(element, true) ? node : hiddenPartAround(element));
        any = true;
      } else if (spans.length > 1)
        for (const part of partsApart(spans)) {
          this.parts.setApart(part);
          any = true;
        }
    }
    if (this.#hidden.size > before) this.#lookOut();
    return any;
  }

  /**
   * What hides an element is mostly an attribute of it or of one around it, or a style sheet: those few are watched,
   * and no other.
   */
  #hide(part: Element | Text): void {
    if (this.#hidden.has(part)) return;
    this.#hidden.add(part);
    this.parts.leaveOut(part, true);
    this.#changes ??= this.#watch();
    for (
      let e = part.nodeType === 3 ? part.parentElement : (part as Element);
      e;
      e = e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null
    )
      this.#changes.observe(e, { attributes: true });
  }

  /** Looks out for what is hidden now, from the beginning. */
  #lookOut(): void {
    if (document.head) this.#changes?.observe(document.head, { childList: true });
    for (const look of this.#looks) clearTimeout(look);
    if (!this.signal.aborted) this.#looks = LOOKS.map((wait) => setTimeout(() => this.#lookAgain(), wait));
  }

  #lookAgain(): void {
    for (const part of this.#hidden)
      if (!part.isConnected || isRendered(part, true)) {
        this.#hidden.delete(part);
        this.parts.leaveOut(part, false);
      }
  }
}
