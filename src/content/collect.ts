/**
 * Reads the text of a page without touching it: one string, and the way back from any offset in it to a text
 * node. Blocks are parted by an empty line, so that no name spans two of them; the characters of a text node are
 * taken one for one, so that offsets need no table of their own.
 */

/** The text of a document and where each piece of it came from. */
export interface CollectedText {
  text: string;
  /** Ranges of `text` that are page furniture: ascending and disjoint, in UTF-16 units. */
  furniture: [start: number, end: number][];
  /** Text nodes in document order. */
  nodes: Text[];
  /** Where the text of `nodes[i]` begins in `text`. */
  starts: number[];
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'OPTION',
  'DATALIST',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'SVG',
  'MATH',
  'AUDIO',
  'VIDEO',
  'PROGRESS',
  'METER',
  'CODE',
  'PRE',
]);

const INLINE = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'NOBR',
  'Q',
  'RUBY',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
]);

const FURNITURE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'MENU']);
const FURNITURE_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'menu', 'menubar', 'toolbar', 'search']);
const FURNITURE_WORDS =
  /(?:^|[-_\s])(?:related|recommend(?:ed|ations)?|read-?more|more-from|most-?read|popular|trending|comments?|disqus|share|social|promo|newsletter|breadcrumbs?|sidebar|side-bar|tags?|tag-list|menu|navbar|nav|footer|cookie|consent|relacionad[ao]s?|etiquetas|comentarios|leia-mais|mais-lidas)(?:$|[-_\s])/i;

function isFurniture(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (FURNITURE_TAGS.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role && FURNITURE_ROLES.has(role)) return true;
  if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE') return false;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return words.length > 1 && words.length < 400 && FURNITURE_WORDS.test(words);
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Milliseconds of reading after which the page gets a turn. */
const SLICE = 6;

const yieldToPage = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { postTask(f: () => void, o: object): Promise<void> } };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'background' });
  return new Promise((done) => setTimeout(done, 0));
};

/**
 * Reads all text below `root`, in slices between which the page may run. Stops early, with what it has, when the
 * signal says so.
 */
export async function collect(root: Element, signal?: AbortSignal): Promise<CollectedText> {
  const pieces: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const furniture: [number, number][] = [];
  let length = 0;
  let blockEnds = false;

  const endBlock = () => {
    blockEnds = length > 0;
  };
  const write = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };

  let sliceBegan = performance.now();
  let inFurniture: Element | undefined;
  let furnitureStart = 0;
  const leaveFurniture = () => {
    if (inFurniture && length > furnitureStart) furniture.push([furnitureStart, length]);
    inFurniture = undefined;
  };

  // A walk by hand instead of a TreeWalker: leaving an element matters as much as entering it.
  let node: Node | null = root;
  let visited = 0;
  while (node) {
    if ((++visited & 127) === 0 && performance.now() - sliceBegan > SLICE) {
      await yieldToPage();
      if (signal?.aborted) break;
      // The page may have changed meanwhile; a node that left the document ends the walk, and a new one follows.
      if (!node.isConnected) break;
      sliceBegan = performance.now();
    }
    let descend = false;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data.length > 0) {
        const blank = /^\s*$/.test(data);
        if (!(blank && blockEnds)) {
          if (blockEnds && !blank) {
            write('\n\n');
            blockEnds = false;
          }
          if (!blank || length > 0) {
            nodes.push(node as Text);
            starts.push(length);
            write(data.replace(/[\n\r\t\f]/g, ' '));
          }
        }
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') write('\n');
      else if (!isSkipped(element)) {
        descend = true;
        if (!INLINE.has(tag)) endBlock();
        if (!inFurniture && isFurniture(element)) {
          inFurniture = element;
          furnitureStart = length;
        }
      } else if (!INLINE.has(tag)) endBlock();
    }

    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    let leaving: Node | null = node;
    while (leaving && leaving !== root && !leaving.nextSibling) {
      leaving = leaving.parentNode;
      if (leaving?.nodeType === 1) {
        if (leaving === inFurniture) leaveFurniture();
        if (!INLINE.has((leaving as Element).tagName.toUpperCase())) endBlock();
      }
    }
    if (!leaving || leaving === root) break;
    if (leaving === inFurniture) leaveFurniture();
    if (leaving.nodeType === 1 && !INLINE.has((leaving as Element).tagName.toUpperCase())) endBlock();
    node = leaving.nextSibling;
  }
  leaveFurniture();
  return { text: pieces.join(''), furniture, nodes, starts };
}

/** One stretch of one text node. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/** The text nodes that spell the characters from `start` to `end` of a collected text, in order. */
export function spansOf({ nodes, starts }: CollectedText, start: number, end: number): NodeSpan[] {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  const spans: NodeSpan[] = [];
  for (let i = Math.max(0, low - 1); i < nodes.length && starts[i]! < end; i++) {
    const node = nodes[i]!;
    const from = Math.max(0, start - starts[i]!);
    const to = Math.min(node.length, end - starts[i]!);
    if (to > from) spans.push({ node, start: from, end: to });
  }
  return spans;
}
