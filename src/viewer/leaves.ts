/**
 * The pages of a PDF on the screen: a leaf for each, drawn only while it is near the viewport, so that memory stays
 * what a dozen pages take. A drawn leaf has its text over the picture, which is what highlights and the popover go by.
 */
import { type PDFDocumentProxy, type RenderTask, TextLayer } from 'pdfjs-dist';

/** Drawn leaves beyond this are given back, the farthest first. */
const MOST_DRAWN = 10;

/** Most pixels of one drawn page. */
const MOST_PIXELS = 16_777_216;

/** CSS pixels in a point. */
export const POINT = 96 / 72;

export type Zoom = 'width' | 'page' | number;

interface Leaf {
  element: HTMLElement;
  /** In points, as the file has it, unrotated. */
  width: number;
  height: number;
  drawn: { texts: readonly HTMLElement[]; canvas: HTMLCanvasElement } | undefined;
  task: RenderTask | undefined;
}

export class Leaves {
  readonly #document: PDFDocumentProxy;
  readonly #container: HTMLElement;
  readonly #leaves: Leaf[] = [];
  readonly #near = new Set<number>();
  readonly #observer: IntersectionObserver;
  readonly #tell: { drawn(page: number): void; moved(): void; failed(element: HTMLElement): void };
  #zoom: Zoom = 'width';
  #rotation = 0;
  #scale = 1;
  #current = 1;
  #working = false;
  #round = 0;
  #waiting: (() => void)[] = [];

  /**
   * @param container gets the leaves as its children
   * @param tell is told when a page's text is there, and when another page is in front
   */
  constructor(
    document: PDFDocumentProxy,
    first: { width: number; height: number },
    container: HTMLElement,
    tell: { drawn(page: number): void; moved(): void; failed(element: HTMLElement): void },
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#container = container;
    this.#tell = tell;
    this.#observer = new IntersectionObserver((entries) => this.#onView(entries), { rootMargin: '100% 0px' });
    for (let page = 1; page <= document.numPages; page++) {
      const element = window.document.createElement('section');
      element.className = 'leaf';
      element.dataset.page = String(page);
      this.#leaves.push({ element, ...first, drawn: undefined, task: undefined });
    }
    container.replaceChildren(...this.#leaves.map((leaf) => leaf.element));
    this.#layOut();
    for (const { element } of this.#leaves) this.#observer.observe(element);
    let frame = 0;
    const onScroll = () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        this.#look();
      });
    };
    addEventListener('scroll', onScroll, { passive: true, signal });
    window.document.addEventListener('visibilitychange', () => this.#letGo(), { signal });
    const widths = new ResizeObserver(() => typeof this.#zoom === 'string' && this.#refit());
    widths.observe(container);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      widths.disconnect();
      for (let page = 1; page <= this.#leaves.length; page++) this.#giveBack(page);
    });
  }

  get count(): number {
    return this.#leaves.length;
  }

  /** The page in front, counted from 1. */
  get current(): number {
    return this.#current;
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  /** CSS pixels a point, divided by what 100 % is. */
  get percent(): number {
    return Math.round((this.#scale / POINT) * 100);
  }

  /** Names a leaf for those who do not see it. */
  label(text: (page: number) => string): void {
    this.#leaves.forEach(({ element }, i) => {
      element.setAttribute('aria-label', text(i + 1));
    });
  }

  /** The size of a page has become known. */
  setSize(page: number, width: number, height: number): void {
    const leaf = this.#leaves[page - 1];
    if (!leaf || (Math.abs(leaf.width - width) < 0.5 && Math.abs(leaf.height - height) < 0.5)) return;
    leaf.width = width;
    leaf.height = height;
    this.#sizeOf(leaf);
  }

  setZoom(zoom: Zoom): void {
    this.#zoom = typeof zoom === 'number' ? Math.min(5, Math.max(0.25, zoom)) : zoom;
    this.#refit();
  }

  rotate(): void {
    this.#rotation = (this.#rotation + 90) % 360;
    this.#refit();
  }

  goTo(page: number): void {
    const leaf = this.#leaves[Math.min(this.count, Math.max(1, page)) - 1];
    leaf?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#look();
  }

  /** The text node of an item of a page, while the page is drawn. */
  textNode(page: number, item: number): Text | undefined {
    const node = this.#leaves[page - 1]?.drawn?.texts[item]?.firstChild;
    return node?.nodeType === 3 && node.isConnected ? (node as Text) : undefined;
  }

  /** The element of a page while it is drawn. */
  elementOf(page: number): HTMLElement | undefined {
    const leaf = this.#leaves[page - 1];
    return leaf?.drawn && leaf.element;
  }

  /** The element around all pages. */
  get container(): HTMLElement {
    return this.#container;
  }

  isDrawn(page: number): boolean {
    return this.#leaves[page - 1]?.drawn !== undefined;
  }

  /** Settles when nothing near the viewport waits to be drawn; at once in a tab that nobody sees, where nothing is. */
  async settled(): Promise<void> {
    if (this.#working && !document.hidden) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #letGo(): void {
    for (const settle of this.#waiting.splice(0)) settle();
  }

  #turned({ width, height }: { width: number; height: number }) {
    return this.#rotation % 180 === 0 ? { width, height } : { width: height, height: width };
  }

  #sizeOf(leaf: Leaf): void {
    const { width, height } = this.#turned(leaf);
    leaf.element.style.width = `${Math.floor(width * this.#scale)}px`;
    leaf.element.style.height = `${Math.floor(height * this.#scale)}px`;
  }

  #layOut(): void {
    const { width, height } = this.#turned(this.#leaves[this.#current - 1]!);
    const style = getComputedStyle(this.#container);
    const room =
      this.#container.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const byWidth = Math.max(0.2, (room - 2) / width);
    const tall = innerHeight - this.#container.getBoundingClientRect().top - scrollY;
    if (this.#zoom === 'width') this.#scale = Math.min(byWidth, 1.6 * POINT);
    else if (this.#zoom === 'page') this.#scale = Math.min(byWidth, Math.max(0.2, (tall - 32) / height));
    else this.#scale = this.#zoom * POINT;
    this.#container.style.setProperty('--total-scale-factor', String(this.#scale));
    for (const leaf of this.#leaves) this.#sizeOf(leaf);
  }

  #refit(): void {
    const before = this.#scale;
    const leaf = this.#leaves[this.#current - 1]!.element;
    const box = leaf.getBoundingClientRect();
    const at = -box.top / Math.max(1, box.height);
    const rotation = leaf.dataset.rotation ?? '0';
    this.#layOut();
    if (Math.abs(before - this.#scale) < 0.001 && rotation === String(this.#rotation)) return;
    leaf.dataset.rotation = String(this.#rotation);
    this.#round++;
    for (let page = 1; page <= this.count; page++) this.#giveBack(page);
    const now = leaf.getBoundingClientRect();
    scrollBy({ top: now.top + at * now.height, behavior: 'instant' });
    this.#tell.moved();
    void this.#work();
  }

  #onView(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const page = Number((target as HTMLElement).dataset.page);
      if (isIntersecting) this.#near.add(page);
      else this.#near.delete(page);
    }
    this.#look();
    void this.#work();
  }

  /** Which page is in front: the one at a third of the screen's height. */
  #look(): void {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#leaves[middle]!.element.getBoundingClientRect().bottom < innerHeight / 3) low = middle + 1;
      else high = middle;
    }
    if (low + 1 === this.#current) return;
    this.#current = low + 1;
    this.#tell.moved();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (;;) {
      const [page] = [...this.#near]
        .filter((one) => !this.isDrawn(one))
        .sort((a, b) => Math.abs(a - this.#current) - Math.abs(b - this.#current));
      if (page === undefined) break;
      await this.#draw(page);
    }
    this.#working = false;
    this.#letGo();
  }

  async #draw(page: number): Promise<void> {
    const leaf = this.#leaves[page - 1]!;
    const round = this.#round;
    try {
      const proxy = await this.#document.getPage(page);
      const size = proxy.getViewport({ scale: 1 });
      this.setSize(page, size.width, size.height);
      const viewport = proxy.getViewport({ scale: this.#scale, rotation: (proxy.rotate + this.#rotation) % 360 });
      const ratio = Math.min(devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width * ratio);
      canvas.height = Math.floor(viewport.height * ratio);
      const text = document.createElement('div');
      text.className = 'textLayer';
      leaf.task = proxy.render({ canvas, viewport, ...(ratio === 1 ? {} : { transform: [ratio, 0, 0, ratio, 0, 0] }) });
      // It may be given up while its text is fetched, before anybody waits for it.
      leaf.task.promise.catch(() => undefined);
      const layer = new TextLayer({ textContentSource: await proxy.getTextContent(), container: text, viewport });
      await Promise.all([leaf.task.promise, layer.render()]);
      leaf.task = undefined;
      if (round !== this.#round) return;
      leaf.drawn = { texts: layer.textDivs, canvas };
      leaf.element.replaceChildren(canvas, text);
    } catch (error) {
      leaf.task = undefined;
      if (round !== this.#round || (error as Error).name === 'RenderingCancelledException') return;
      leaf.drawn = { texts: [], canvas: document.createElement('canvas') };
      this.#tell.failed(leaf.element);
      return;
    }
    this.#giveBackFarthest();
    this.#tell.drawn(page);
  }

  #giveBackFarthest(): void {
    const drawn = this.#leaves.flatMap((leaf, i) => (leaf.drawn ? [i + 1] : []));
    drawn.sort((a, b) => Math.abs(b - this.#current) - Math.abs(a - this.#current));
    for (const page of drawn.slice(0, Math.max(0, drawn.length - MOST_DRAWN)))
      if (!this.#near.has(page)) this.#giveBack(page);
  }

  #giveBack(page: number): void {
    const leaf = this.#leaves[page - 1]!;
    leaf.task?.cancel();
    if (!leaf.drawn) return;
    // A canvas gives its memory back at once only when it has no size.
    leaf.drawn.canvas.width = 0;
    leaf.drawn.canvas.height = 0;
    leaf.drawn = undefined;
    leaf.element.replaceChildren();
    void this.#document.getPage(page).then(
      (proxy) => proxy.cleanup(),
      () => undefined,
    );
  }
}
