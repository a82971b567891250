/**
 * Reads the text of a page without touching it, as blocks. The characters of a text node are taken one for one, so
 * that offsets need no table of their own. What was read is kept per block-level element (a *section*), and reading
 * again goes only where something was forgotten: the section of a changed node and those around it.
 */
import { type JoinedText, joinBlocks } from '../core/text/joined-text';
import type { Block } from './document-kind';
import {
  hasOwnText,
  IS_CUSTOM,
  IS_INLINE,
  IS_SKIPPED,
  isCustomBlock,
  isFlat,
  isLeftAlone,
  isPlain,
  isUnslotted,
  linkedIn,
  traitsOf,
} from './elements';
import { isFurniture, leadsAway } from './furniture';

/** A block of a web page. */
export interface WebBlock extends Block {
  /** The element or shadow root whose text it is, or part of whose. */
  readonly owner: Node;
  /**
   * Its text nodes, and where the text of each begins in it. Absent where it is all text of its owner, as long as
   * nobody has asked.
   */
  pieces?: { nodes: Text[]; starts: number[] } | undefined;
}

/** What a block-level element or a shadow root holds, in order. */
interface Section {
  owner: Node;
  parts: (WebBlock | Section)[];
  /** The reading that it belongs to; sections of another are void. */
  era: object;
  /** All elements in it were just seen to be plain. */
  isFlat?: boolean;
}

/**
 * Where a node keeps its section. Properties that we set exist in our isolated world alone; a WeakMap of as many
 * entries would make every collection of garbage dearer.
 */
const SECTION = Symbol('section');
type Sectioned = Node & { [SECTION]?: Section | undefined };

/** Milliseconds of reading after which the page gets a turn. */
const SLICE = 6;

/** How often reading starts afresh because the page moved what was being read. */
const RESTARTS = 5;

/** Text beyond this, in UTF-16 units, is not read. */
const LONGEST = 20_000_000;

const yieldToPage = (): Promise<unknown> | undefined =>
  // In a document that is being torn down the scheduler refuses; the reading then ends by its own signal. In a terminal
  // there is none.
  (globalThis as unknown as { scheduler?: { postTask(f: () => void, o: object): Promise<void> } }).scheduler
    ?.postTask(() => 0, { priority: 'background' })
    .catch(() => 0);

/** Milliseconds. Not of `performance`, which a page that needs nothing else of it would have to prepare. */
const now = () => Date.now();

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

export class Collector {
  #era = {};
  #apart = new WeakSet<Element>();
  #leftOut = new WeakSet<Node>();
  /** Everything around what was set apart or left out. */
  #corrected = new WeakSet<Node>();
  /** Whether anything was; on nearly all pages nothing is. */
  #isCorrected = false;
  /** Open shadow roots that were met since somebody last emptied it. */
  readonly roots = new Set<ShadowRoot>();
  /** Custom elements that may yet get a shadow root, which no mutation tells. */
  readonly unborn = new Set<Element>();
  /** Milliseconds of the main thread that reading has taken so far. */
  spent = 0;

  /** What was read of this node is no longer true. */
  forget(node: Node): void {
    for (let n: Node | null = node; n; n = parentOf(n)) (n as Sectioned)[SECTION] = undefined;
  }

  forgetAll(): void {
    this.#era = {};
  }

  /** An element that is inline by its name ends a block: the page shows it apart. */
  setApart(element: Element): void {
    this.#apart.add(element);
    this.#correct(element);
  }

  /** An element or a text is not read, until it is again. */
  leaveOut(part: Element | Text, out: boolean): void {
    if (out) this.#leftOut.add(part);
    else this.#leftOut.delete(part);
    this.#correct(part);
  }

  #correct(part: Node): void {
    this.#isCorrected = true;
    for (let n: Node | null = part; n; n = parentOf(n)) this.#corrected.add(n);
    this.forget(part);
  }

  /** All blocks below `root`; undefined when the signal ended it or the page did not hold still. */
  async read(root: Element, signal?: AbortSignal): Promise<WebBlock[] | undefined> {
    for (let attempt = 0; attempt <= RESTARTS && !signal?.aborted; attempt++) {
      const blocks = await this.#walk(root, signal);
      if (blocks) return blocks;
    }
    return undefined;
  }

  async #walk(root: Element, signal?: AbortSignal): Promise<WebBlock[] | undefined> {
    const era = this.#era;
    const known = this.#sectionOf(root);
    const blocks: WebBlock[] = [];
    if (known) return flatten(known, blocks);
    const top: Section = { owner: root, parts: [], era };
    const open: Section[] = [top];
    let furniture: Element | undefined;
    let link: Element | undefined;
    /** Whether the walk has met a shadow root: until then no text asks for its slot. */
    let hasHosts = false;
    let run = newRun();
    let total = 0;

    const innermost = () => open[open.length - 1]!;
    const put = ({ owner, parts }: Section, text: string, linked: () => number, pieces?: WebBlock['pieces']) => {
      total += text.length;
      const block = { text, furniture: furniture !== undefined || leadsAway(text, linked), owner, pieces };
      parts.push(block);
      blocks.push(block);
    };
    const endBlock = () => {
      const { pieces, nodes, starts, linked } = run;
      if (nodes.length === 0) return;
      put(innermost(), pieces.length === 1 ? pieces[0]! : pieces.join(''), () => linked, { nodes, starts });
      run = newRun();
    };
    /** Whether a block-level element is read in one go, and was not before. */
    const isWhole = (element: Element) =>
      !element.shadowRoot &&
      !(this.#isCorrected && this.#corrected.has(element)) &&
      !this.#sectionOf(element) &&
      (innermost().isFlat || isPlain(element));
    /** Takes an element's text as it is: a section of one block. */
    const addPlain = (element: Element) => {
      const text = (element.textContent ?? '').replace(/[\n\r\t\f]/g, ' ');
      const section: Section = { owner: element, parts: [], era };
      if (/\S/.test(text)) put(section, text, () => linkedIn(element));
      (element as Sectioned)[SECTION] = section;
      innermost().parts.push(section);
    };
    /**
     * Takes the paragraphs without attributes that follow an element, one like the other, as most text of an article
     * stands. Answers the last node that was taken.
     */
    const addParagraphs = (last: Node): Node => {
      for (let next = last.nextSibling; next && (visited + 1) & 63; next = next.nextSibling) {
        if (next.nodeType === 3) {
          if (/\S/.test((next as Text).data)) break;
        } else {
          const element = next as Element;
          if (element.localName !== 'p' || element.hasAttributes() || !isWhole(element)) break;
          addPlain(element);
          visited++;
        }
        last = next;
      }
      return last;
    };
    const add = (text: string) => {
      if (run.nodes.length === 0) return;
      run.pieces.push(text);
      run.length += text.length;
    };
    /** Begins a section, or takes over what is known of it. Answers whether to go into it. */
    const enterSection = (owner: Node): boolean => {
      endBlock();
      const known = this.#sectionOf(owner);
      if (known) {
        innermost().parts.push(known);
        flatten(known, blocks);
        return false;
      }
      const section: Section = { owner, parts: [], era, isFlat: isFlat(owner) };
      innermost().parts.push(section);
      open.push(section);
      return true;
    };
    const leave = (node: Node) => {
      if (innermost().owner === node) {
        endBlock();
        (node as Sectioned)[SECTION] = open.pop()!;
      }
      if (node === furniture) {
        endBlock();
        furniture = undefined;
      }
      if (node === link) link = undefined;
    };

    // A walk by hand instead of a TreeWalker: leaving an element matters as much as entering it.
    let began = now();
    let visited = 0;
    let node: Node = root;
    for (;;) {
      if ((++visited & 63) === 0 && now() - began > SLICE) {
        this.spent += now() - began;
        await yieldToPage();
        if (signal?.aborted || !isStillThere(node, open)) return undefined;
        for (const section of open) section.isFlat = false;
        began = now();
      }
      let child: Node | null = null;
      if (node.nodeType === 3) {
        const text = node as Text;
        const { data } = text;
        const isRead = run.nodes.length > 0 ? data !== '' : /\S/.test(data);
        if (isRead && !(this.#isCorrected && this.#leftOut.has(text)) && !(hasHosts && isUnslotted(text))) {
          run.nodes.push(text);
          run.starts.push(run.length);
          add(data.replace(/[\n\r\t\f]/g, ' '));
          if (link) run.linked += data.length;
        }
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const tag = element.localName;
        const is = traitsOf(tag);
        const isBare = !element.hasAttributes();
        if (tag === 'br') add('\n');
        else if (
          is & IS_SKIPPED ||
          (!isBare && isLeftAlone(element)) ||
          (this.#isCorrected && this.#leftOut.has(element))
        ) {
          if (!(is & IS_INLINE)) endBlock();
        } else {
          const isBlock =
            element !== root &&
            ((this.#isCorrected && this.#apart.has(element)) ||
              !(is & IS_INLINE || (is & IS_CUSTOM && !isCustomBlock(element))));
          if (!furniture && !(isBare && tag === 'p') && isFurniture(element, tag)) {
            endBlock();
            furniture = element;
          }
          const shadow = element.shadowRoot;
          if (isBlock && isWhole(element)) {
            endBlock();
            addPlain(element);
            node = addParagraphs(element);
          } else if (!isBlock || enterSection(element)) {
            if (tag === 'a') link = element;
            // A reference numeral is no part of the name that it follows.
            if (tag === 'sup') add(' ');
            if (shadow) {
              hasHosts = true;
              this.roots.add(shadow);
              // One that only decorates its slots does not end the line of text that it stands in.
              if ((isBlock || hasOwnText(shadow)) && enterSection(shadow)) child = shadow.firstChild;
              if (!child) {
                leave(shadow);
                child = element.firstChild;
              }
            } else {
              if (is & IS_CUSTOM && this.unborn.size < 500) this.unborn.add(element);
              child =
                tag === 'slot' && (element as HTMLSlotElement).assignedNodes?.().length ? null : element.firstChild;
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
    this.spent += now() - began;
    if (total <= LONGEST) (root as Sectioned)[SECTION] = top;
    return blocks;
  }

  #sectionOf(node: Node): Section | undefined {
    const section = (node as Sectioned)[SECTION];
    return section?.era === this.#era ? section : undefined;
  }
}

interface Run {
  pieces: string[];
  nodes: Text[];
  starts: number[];
  length: number;
  /** How much of it stands in links. */
  linked: number;
}

const newRun = (): Run => ({ pieces: [], nodes: [], starts: [], length: 0, linked: 0 });

/** Whether a node is where it was: in the document, below every section that is open. */
function isStillThere(node: Node, open: readonly Section[]): boolean {
  if (!node.isConnected) return false;
  let depth = open.length - 1;
  for (let n: Node | null = node; n && depth >= 0; n = parentOf(n)) if (n === open[depth]!.owner) depth--;
  return depth < 0;
}

/** Adds the blocks of a section, in order. */
function flatten(top: Section, blocks: WebBlock[]): WebBlock[] {
  const stack: Section['parts'] = [top];
  for (let part = stack.pop(); part; part = stack.pop()) {
    if ('parts' in part) for (let i = part.parts.length; i > 0; ) stack.push(part.parts[--i]!);
    else blocks.push(part);
  }
  return blocks;
}

/** Reads all text below `root` once. */
export async function collect(root: Element): Promise<JoinedText> {
  return joinBlocks((await new Collector().read(root)) ?? []);
}
