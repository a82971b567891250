/**
 * What is wrong with how a screen is laid out, whatever its fonts: text that runs out of the window or is cut off, text
 * over text, letters too small to read, words left in another language, values that nobody filled in. Beside axe-core,
 * which does not measure.
 */
import { readFileSync } from 'node:fs';

/** @param {string} language @returns {Record<string, string>} */
function catalogue(language) {
  const url = new URL(`../../assets/_locales/${language}/messages.json`, import.meta.url);
  return Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(url, 'utf8'))).map(([key, { message }]) => [key, message]),
  );
}

const ENGLISH = catalogue('en');

/** English messages that a screen in another language does not say: the others are written alike. @param {string} language */
function foreignMessages(language) {
  if (language === 'en') return [];
  const own = catalogue(language);
  const said = new Set(Object.values(own));
  return Object.entries(ENGLISH)
    .filter(([key, message]) => !message.includes('$') && own[key] !== message && !said.has(message))
    .map(([, message]) => message);
}

/**
 * Runs in the document. @param {string[]} foreign
 * @returns {string[]}
 */
function measure(foreign) {
  /** Pixels within which boxes may differ by rounding, and lines of text lie over one another by their leading. */
  const SLACK = { box: 1.5, overlap: 3 };
  /** The least size of letters in CSS pixels: of text, and of the numerals that lead to a source. */
  const LEAST = { text: 12, numeral: 11 };
  /** @type {string[]} */
  const found = [];
  const root = document.documentElement;
  /** @param {string} what @param {Element} element @param {string} [text] */
  const say = (what, element, text = element.textContent ?? '') =>
    found.push(
      `${what}: <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text.trim().slice(0, 60)}`,
    );
  const rootSize = Number.parseFloat(getComputedStyle(root).fontSize) / 16;

  if (root.scrollWidth > root.clientWidth + 1)
    found.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);

  // A placeholder that was never filled is a single digit; a sum of money is not.
  const wrong = /\bundefined\b|\bNaN\b|\[object |\$[1-9](?![\d.,]|\s(?:mil|mi|bi))|\bInvalid Date\b/;
  const words = new Set(foreign);
  /** @type {{ element: Element, boxes: DOMRect[], text: string }[]} */
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const element = node.parentElement;
    if (text === '' || !element || ['SCRIPT', 'STYLE', 'OPTION', 'TITLE'].includes(element.tagName)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    // The text over a page of a PDF is as large as the page is. An address is as long as it is, and is told in full
    // where the pointer rests and to who copies it.
    if (element.closest('.visually-hidden, .skip, .textLayer, .address > :is(a, b)')) continue;
    const style = getComputedStyle(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    if (boxes.length === 0) continue;
    if (wrong.test(text)) say('a value is missing', element, text);
    if (words.has(text) && !element.closest('[lang="en"]')) say('left in English', element, text);
    const size = Number.parseFloat(style.fontSize) / rootSize;
    const least = element.closest('.ref') ? LEAST.numeral : LEAST.text;
    if (size < least - 0.05 && !element.closest('svg')) say(`letters of ${size} px`, element, text);
    if (style.textOverflow === 'ellipsis') say('cut with an ellipsis', element, text);

    // What clips: hidden overflow cuts text off for good; what scrolls sideways hides it until somebody finds out.
    let shown = true;
    for (
      let around = /** @type {Element | null} */ (element);
      around && around !== root;
      around = around.parentElement
    ) {
      if (around instanceof SVGElement) continue;
      const { overflowX, overflowY, clipPath } = getComputedStyle(around);
      // Kept for the keyboard and for screen readers until it has focus.
      if (clipPath !== 'none') {
        shown = false;
        break;
      }
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (around === document.body) continue;
      const frame = around.getBoundingClientRect();
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      const cutX = boxes.some((b) => b.right > frame.right + SLACK.box || b.left < frame.left - SLACK.box);
      const cutY = boxes.some((b) => b.bottom > frame.bottom + SLACK.box || b.top < frame.top - SLACK.box);
      if (cutX && (hides || !around.hasAttribute('tabindex'))) say('cut off at the side', element, text);
      if (cutY && (overflowY === 'hidden' || overflowY === 'clip')) say('cut off below', element, text);
      if (cutX || cutY) shown = false;
    }
    if (!shown) continue;
    if (boxes.some((b) => b.right > root.clientWidth + SLACK.box || b.left < -SLACK.box))
      say('beyond the window', element, text);
    if (!element.closest('svg') && !hasOwnLayer(element)) texts.push({ element, boxes, text });
  }

  /** What stands over the page by design: the bar that stays, the word that a change was kept. @param {Element} element */
  function hasOwnLayer(element) {
    for (let around = /** @type {Element | null} */ (element); around; around = around.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(around).position)) return true;
    return false;
  }

  // A numeral belongs to the word before it, and does not begin a line.
  for (const numeral of document.querySelectorAll('.ref')) {
    const before = document.createRange();
    before.setStart(numeral.parentNode ?? numeral, 0);
    before.setEndBefore(numeral);
    const word = [...before.getClientRects()].filter((box) => box.width > 1).at(-1);
    const [box] = [...numeral.getClientRects()];
    if (word && box && box.width > 1 && box.top > word.bottom) say('a numeral begins a line', numeral);
  }

  // Text over text, by rows: only neighbours in reading direction can meet.
  const rows = texts
    .flatMap(({ element, boxes, text }) => boxes.map((box) => ({ element, box, text })))
    .sort((a, b) => a.box.top - b.box.top);
  for (const [i, one] of rows.entries())
    for (let j = i + 1; j < rows.length; j++) {
      const other = /** @type {typeof one} */ (rows[j]);
      if (other.box.top >= one.box.bottom - SLACK.overlap) break;
      if (other.element === one.element || one.element.contains(other.element) || other.element.contains(one.element))
        continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // A raised numeral reaches into the line above it.
      if (across <= 1 || down <= SLACK.overlap || one.element.closest('.ref') || other.element.closest('.ref'))
        continue;
      say(`lies over “${other.text.slice(0, 30)}”`, one.element, one.text);
    }
  return [...new Set(found)].slice(0, 20);
}

/**
 * What is wrong, one line each; empty if nothing is.
 * @param {Pick<import('./interface.mjs').View, 'evaluate'>} view @param {'en' | 'es' | 'pt'} [language] that the screen is in
 * @returns {Promise<string[]>}
 */
export async function layoutFindings(view, language = 'en') {
  return view.evaluate(measure, foreignMessages(language));
}
