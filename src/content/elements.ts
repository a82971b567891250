/**
 * What elements are to who reads a page: skipped, inline, plain. Told by their names and attributes; style is asked only
 * where names say nothing, since asking costs.
 */

const tags = (names: string) => new Set(names.split(' '));

const SKIPPED = tags(
  'script style noscript template textarea input select datalist iframe object embed canvas svg math ' +
    'audio video progress meter code rt rp head title',
);

const PLAIN = 'a abbr b bdi cite em font i mark q s small span strong time u wbr';

const INLINE = tags(`${PLAIN} acronym bdo big data del dfn ins kbd label nobr ruby samp slot strike sub sup tt var`);

/** What the name of an element says: bits, kept per name, since names are few and elements many. */
export const IS_SKIPPED = 1;
export const IS_INLINE = 2;
export const IS_CUSTOM = 4;
const traits = new Map<string, number>();

export function traitsOf(name: string): number {
  let known = traits.get(name);
  if (known === undefined) {
    known =
      (SKIPPED.has(name) ? IS_SKIPPED : 0) | (INLINE.has(name) ? IS_INLINE : 0) | (name.includes('-') ? IS_CUSTOM : 0);
    traits.set(name, known);
  }
  return known;
}

/**
 * What keeps an element from being read in one go, as its text content: anything inside but plain inline markup.
 * Most paragraphs are read so, without a look at the nodes in them.
 */
const NOT_PLAIN = `:not(${PLAIN.replaceAll(' ', ',')}),[contenteditable],[role],[hidden]`;

/** Whether nobody reads here, but somebody writes. */
export function isLeftAlone(element: Element): boolean {
  // Whether an element shows is asked of the browser once there is a mention in it; without one there is the attribute.
  if (!element.checkVisibility && element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Unknown elements are inline unless the page's style says otherwise; in custom elements it nearly always does. */
export function isCustomBlock(element: Element): boolean {
  return !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
}

/** Whether an element holds text and plain inline markup only. */
export function isPlain(element: Element): boolean {
  return element.firstElementChild === null || element.querySelector(NOT_PLAIN) === null;
}

const NOT_FLAT = `:scope>* :is(${NOT_PLAIN})`;

/** Of more elements than this it is not asked at once whether they are plain: it would take too long. */
const MOST_AT_ONCE = 1_000;

/**
 * Whether all elements that stand directly in a node are plain, which is asked at once for all the paragraphs of an
 * article. False also where it is not known.
 */
export function isFlat(node: Node): boolean {
  return (
    node.nodeType === 1 &&
    (node as Element).childElementCount <= MOST_AT_ONCE &&
    (node as Element).querySelector(NOT_FLAT) === null
  );
}

/** How much of an element's text stands in links. */
export function linkedIn(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked;
}

/** As `NodeFilter` has it, which would have the browser prepare one more interface. */
const SHOW_TEXT = 4;

/** Whether a shadow root has text of its own, beside what its slots show. */
export function hasOwnText(root: ShadowRoot): boolean {
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    if (/\S/.test(text.data) && !/^(?:STYLE|SCRIPT|SLOT)$/i.test(text.parentElement?.tagName ?? '')) return true;
  return false;
}

/** Whether there may be anything to read in a body: text that stands in it, or elements that are not scripts. */
export function mayHaveText(body: Element): boolean {
  return (
    body.querySelector(':not(script,style)') !== null ||
    [...body.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data))
  );
}

/** Whether a text node stands in a shadow host that shows it nowhere. */
export function isUnslotted(text: Text): boolean {
  return text.assignedSlot === null && Boolean(text.parentElement?.shadowRoot);
}
