/**
 * Reads the text of a page without touching it, as blocks. The characters of a text node are taken one for one, so
 * that offsets need no table of their own. What was read is kept per block-level element (a *section*), and reading
 * again goes only where something was forgotten: the section of a changed node and those around it.
 */
import type { Block, NodeSpan } from './document-kind';
import { isFurniture } from './furniture';

/** A block of a web page: its text nodes, and where the text of each begins in it. */
export interface WebBlock extends Block {
  readonly nodes: Text[];
  readonly starts: number[];
}

/** What a block-level element or a shadow root holds, in order. */
interface Section {
  owner: Node;
  parts: (WebBlock | Section)[];
}

const tags = (names: string) => new Set(names.split(' '));

const SKIPPED = tags(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST IFRAME FRAME OBJECT EMBED CANVAS SVG MATH ' +
    'AUDIO VIDEO PROGRESS METER CODE RT RP HEAD TITLE',
);

const INLINE = tags(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SLOT SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Milliseconds of reading after which the page gets a turn. */
const SLICE = 6;

/** How often reading starts afresh because the page moved what was being read. */
const RESTARTS = 5;

/** Text beyond this, in UTF-16 units, is not read. */
const LONGEST = 20_000_000;

const yieldToPage = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { postTask(f: () => void, o: object): Promise<void> } };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'background' });
  return new Promise((done) => setTimeout(done, 0));
};

const tagOf = (element: Element) => element.tagName.toUpperCase();

function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true;
  // Whether an element shows is asked of the browser once there is a mention in it; without one there is the attribute.
  if (!element.checkVisibility && element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Unknown elements are inline unless the page's style says otherwise; in custom elements it nearly always does. */
function isCustomBlock(element: Element, tag: string): boolean {
  return tag.includes('-') && !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

/** The open shadow root of an element. */
function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? null;
}

export class Collector {
  #sections = new WeakMap<Node, Section>();
  #apart = new WeakSet<Element>();
  #leftOut = new WeakSet<Node>();
  /** Open shadow roots that were met. */
  readonly roots = new Set<ShadowRoot>();
  /** Custom elements that may yet get a shadow root, which no mutation tells. */
  readonly unborn = new Set<Element>();
  /** Milliseconds of the main thread that reading has taken so far. */
  spent = 0;

  /** What was read of this node is no longer true. */
  forget(node: Node): void {
    for (let n: Node | null = node; n; n = parentOf(n)) this.#sections.delete(n);
  }

  forgetAll(): void {
    this.#sections = new WeakMap();
  }

  /** An element that is inline by its name ends a block: the page shows it apart. */
  setApart(element: Element): void {
    this.#apart.add(element);
    this.forget(element);
  }

  /** An element or a text is not read, until it is again. */
  leaveOut(part: Element | Text, out: boolean): void {
    if (out) this.#leftOut.add(part);
    else this.#leftOut.delete(part);
    this.forget(part);
  }

  /** All blocks below `root`; undefined when the signal ended it or the page did not hold still. */
  async read(root: Element, signal?: AbortSignal): Promise<WebBlock[] | undefined> {
    for (let attempt = 0; attempt <= RESTARTS && !signal?.aborted; attempt++) {
      const section = await this.#walk(root, signal);
      if (section) return flatten(section);
    }
    return undefined;
  }

  async #walk(root: Element, signal?: AbortSignal): Promise<Section | undefined> {
    const known = this.#sections.get(root);
    if (known) return known;
    const top: Section = { owner: root, parts: [] };
    const open: Section[] = [top];
    let furniture: Element | undefined;
    let run = newRun();
    let total = 0;

    const endBlock = () => {
      if (run.nodes.length === 0) return;
      total += run.length;
      open[open.length - 1]!.parts.push({
        text: run.pieces.join(''),
        furniture: furniture !== undefined,
        nodes: run.nodes,
        starts: run.starts,
      });
      run = newRun();
    };
    const add = (text: string) => {
      if (run.nodes.length === 0) return;
      run.pieces.push(text);
      run.length += text.length;
    };
    /** Begins a section, or takes over what is known of it. Answers whether to go into it. */
    const enterSection = (owner: Node): boolean => {
      endBlock();
      const known = this.#sections.get(owner);
      if (known) {
        open[open.length - 1]!.parts.push(known);
        return false;
      }
      const section: Section = { owner, parts: [] };
      open[open.length - 1]!.parts.push(section);
      open.push(section);
      return true;
    };
    const leave = (node: Node) => {
      if (open[open.length - 1]!.owner === node) {
        endBlock();
        this.#sections.set(node, open.pop()!);
      }
      if (node === furniture) {
        endBlock();
        furniture = undefined;
      }
    };

    // A walk by hand instead of a TreeWalker: leaving an element matters as much as entering it.
    let began = performance.now();
    let visited = 0;
    let node: Node = root;
    for (;;) {
      if ((++visited & 63) === 0 && performance.now() - began > SLICE) {
        this.spent += performance.now() - began;
        await yieldToPage();
        if (signal?.aborted || !isStillThere(node, open)) return undefined;
        began = performance.now();
      }
      let child: Node | null = null;
      if (node.nodeType === 3) {
        const text = node as Text;
        const isRead = run.nodes.length > 0 ? text.data !== '' : /\S/.test(text.data);
        if (isRead && isAssigned(text) && !this.#leftOut.has(text)) {
          run.nodes.push(text);
          run.starts.push(run.length);
          add(text.data.replace(/[\n\r\t\f]/g, ' '));
        }
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const tag = tagOf(element);
        if (tag === 'BR') add('\n');
        else if (isSkipped(element, tag) || this.#leftOut.has(element)) {
          if (!INLINE.has(tag)) endBlock();
        } else {
          const isBlock = element !== root && (!this.#isInline(element, tag) || this.#apart.has(element));
          if (!furniture && isFurniture(element)) {
            endBlock();
            furniture = element;
          }
          if (!isBlock || enterSection(element)) {
            // A reference numeral is no part of the name that it follows.
            if (tag === 'SUP') add(' ');
            const shadow = shadowOf(element);
            if (shadow) {
              this.roots.add(shadow);
              // One that only decorates its slots does not end the line of text that it stands in.
              if ((!isBlock && !hasOwnText(shadow)) || !enterSection(shadow)) child = element.firstChild;
              else child = shadow.firstChild ?? this.#closeShadow(shadow, open);
            } else {
              if (tag.includes('-') && this.unborn.size < 500) this.unborn.add(element);
              child =
                tag === 'SLOT' && (element as HTMLSlotElement).assignedNodes?.().length ? null : element.firstChild;
            }
          }
        }
      }
      if (total > LONGEST) child = null;
      if (child) {
        node = child;
        continue;
      }
      // On to what comes next: the sibling, or the sibling of the nearest ancestor that has one.
      let next: Node | null = null;
      for (let left: Node = node; ; ) {
        leave(left);
        if (left === root) break;
        if (left.nodeType === 11) {
          const { host }: ShadowRoot = left as ShadowRoot;
          next = host.firstChild;
          if (next) break;
          left = host;
          continue;
        }
        next = left.nextSibling;
        if (next) break;
        const parent: Node | null = parentOf(left);
        if (!parent) return undefined;
        left = parent;
      }
      if (!next || total > LONGEST) break;
      node = next;
    }
    endBlock();
    this.spent += performance.now() - began;
    if (total <= LONGEST) this.#sections.set(root, top);
    return top;
  }

  #isInline(element: Element, tag: string): boolean {
    return INLINE.has(tag) || (tag.includes('-') && !isCustomBlock(element, tag));
  }

  /** An empty shadow root: closes its section and goes on to the element's own children. */
  #closeShadow(shadow: ShadowRoot, open: Section[]): Node | null {
    this.#sections.set(shadow, open.pop()!);
    return shadow.host.firstChild;
  }
}

interface Run {
  pieces: string[];
  nodes: Text[];
  starts: number[];
  length: number;
}

const newRun = (): Run => ({ pieces: [], nodes: [], starts: [], length: 0 });

/** Whether a text node is rendered: one that stands in a shadow host must have a slot. */
function isAssigned(text: Text): boolean {
  const host = text.parentElement;
  return !host?.shadowRoot || text.assignedSlot !== null;
}

/** Whether a shadow root has text of its own, beside what its slots show. */
function hasOwnText(shadow: ShadowRoot): boolean {
  const walker = document.createTreeWalker(shadow, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    if (/\S/.test(text.data) && !/^(?:STYLE|SCRIPT|SLOT)$/i.test(text.parentElement?.tagName ?? '')) return true;
  return false;
}

/** Whether a node is where it was: in the document, below every section that is open. */
function isStillThere(node: Node, open: readonly Section[]): boolean {
  if (!node.isConnected) return false;
  let depth = open.length - 1;
  for (let n: Node | null = node; n && depth >= 0; n = parentOf(n)) if (n === open[depth]!.owner) depth--;
  return depth < 0;
}

function flatten(top: Section): WebBlock[] {
  const blocks: WebBlock[] = [];
  const stack: { parts: Section['parts']; next: number }[] = [{ parts: top.parts, next: 0 }];
  while (stack.length > 0) {
    const at = stack[stack.length - 1]!;
    const part = at.parts[at.next++];
    if (!part) stack.pop();
    else if ('owner' in part) stack.push({ parts: part.parts, next: 0 });
    else blocks.push(part);
  }
  return blocks;
}

/** Blocks as one text, parted by an empty line, with the furniture as ascending, disjoint ranges. */
export interface JoinedText {
  text: string;
  furniture: [start: number, end: number][];
  /** Where each block begins. */
  starts: number[];
}

export function joinBlocks(blocks: readonly Block[]): JoinedText {
  const starts: number[] = [];
  const furniture: [number, number][] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) length += 2;
    starts.push(length);
    const end = length + block.text.length;
    if (block.furniture) {
      const last = furniture[furniture.length - 1];
      if (last && last[1] === length - 2) last[1] = end;
      else furniture.push([length, end]);
    }
    length = end;
  }
  return { text: blocks.map((b) => b.text).join('\n\n'), furniture, starts };
}

/** Reads all text below `root` once. */
export async function collect(root: Element): Promise<JoinedText> {
  return joinBlocks((await new Collector().read(root)) ?? []);
}

/** The text nodes that spell the characters from `start` to `end` of a block, in order. */
export function spansOf({ nodes, starts }: WebBlock, start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let i = Math.max(0, findLast(starts, start)); i < nodes.length && starts[i]! < end; i++) {
    const node = nodes[i]!;
    const from = Math.max(0, start - starts[i]!);
    const to = Math.min(node.length, end - starts[i]!);
    if (to > from) spans.push({ node, start: from, end: to });
  }
  return spans;
}

/** Index of the last of ascending numbers that is not above `value`; -1 if there is none. */
export function findLast(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
