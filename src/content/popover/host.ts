/**
 * The one element of ours that a page may see, there only while a popover is open: an empty box in the top layer
 * whose closed shadow root holds the popovers, a sheet each. It moves into the page's own modal dialog or full-screen
 * element while there is one, since whatever lies outside of these is inert.
 */
import groundCss from '../../ui/ground.css';
import popoverCss from '../../ui/popover.css';
import tokensCss from '../../ui/tokens.css';
import { SHEET } from './left-hosts';
import type { Box, Placement, Size } from './place';

/** One popover's place on the screen. */
export interface Sheet {
  /** Where Preact renders. */
  readonly root: HTMLElement;
  box(): DOMRect;
  /** The size it would have with all the room there is. */
  wished(): Size;
  stand(at: Placement): void;
  toFront(): void;
  remove(): void;
}

export interface PopoverHost {
  openSheet(): Sheet;
  /** Whether an event came from inside a popover, as far as the page's side can tell. */
  owns(event: Event): boolean;
  /** The element inside our shadow root that has focus. */
  focused(): Element | null;
}

/** What could be done with our events outside: the page's shortcuts, its closing of menus on a click elsewhere. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'copy',
  'wheel',
] as const;

/** Pixels of height below which a popover scrolls as a whole: its foot would leave no room for what it says. */
const TIGHT = 340;

/**
 * A popover stays in sight this long, in milliseconds, and is renewed until it is closed: Firefox ends the scripts of an
 * extension that is switched off on the spot, and what is open then could be closed by nobody.
 */
const LEASE = 5_000;
const RENEWAL = 1_500;

/** What can be in full screen and shows no children. */
const CHILDLESS = new Set(['video', 'img', 'iframe', 'canvas', 'object', 'embed']);

export function viewport(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root element is as tall as the document.
  const height = document.compatMode === 'BackCompat' ? innerHeight : clientHeight;
  return { width: clientWidth, height };
}

const css = [tokensCss, groundCss, popoverCss, ':host{all:initial}'].join('\n');

/** The style sheet, parsed before the first popover needs it. Undefined where a content script may not construct any. */
function makeSheet(): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return undefined;
  }
}

function adoptStyles(shadow: ShadowRoot, sheet: CSSStyleSheet | undefined): void {
  try {
    if (!sheet) throw new Error('no sheet');
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // An element does the same.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

/** The host of this document's popovers; its element, entered into `own`, is there only while one is open. */
export function createPopoverHost(own: WeakSet<Node>, onRemoved: () => void): PopoverHost {
  let element: HTMLElement | undefined;
  let shadow: ShadowRoot | undefined;
  let guard: MutationObserver | undefined;
  let renewal: ReturnType<typeof setInterval> | undefined;
  let front = 0;
  const styles = makeSheet();
  /** The sheets that are open, and what takes each out of sight. */
  const sheets = new Map<Sheet, Animation>();

  const home = () => {
    const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
    const { fullscreenElement } = document;
    if (
      fullscreenElement &&
      !CHILDLESS.has(fullscreenElement.localName) &&
      (!dialog || dialog.contains(fullscreenElement))
    )
      return fullscreenElement;
    return dialog ?? document.documentElement;
  };
  const attach = (box: HTMLElement) => {
    home().append(box);
    box.showPopover?.();
  };
  const goHome = () => {
    if (element?.isConnected && element.parentNode !== home()) attach(element);
  };

  const begin = (): ShadowRoot => {
    const box = document.createElement('div');
    own.add(box);
    box.setAttribute('popover', 'manual');
    for (const [property, value] of Object.entries({
      all: 'initial',
      position: 'fixed',
      inset: '0 auto auto 0',
      width: '0',
      height: '0',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'none',
      overflow: 'visible',
      'z-index': '2147483647',
    }))
      box.style.setProperty(property, value, 'important');
    const root = box.attachShadow({ mode: 'closed' });
    adoptStyles(root, styles);
    for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    element = box;
    shadow = root;
    attach(box);
    guard = new MutationObserver(() => {
      if (!element) return;
      if (!element.isConnected) {
        end();
        onRemoved();
      } else goHome();
    });
    guard.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['open'],
    });
    document.addEventListener('fullscreenchange', goHome);
    renewal = setInterval(() => {
      for (const lease of sheets.values()) lease.currentTime = 0;
    }, RENEWAL);
    return root;
  };

  const end = () => {
    guard?.disconnect();
    clearInterval(renewal);
    document.removeEventListener('fullscreenchange', goHome);
    element?.remove();
    element = undefined;
    shadow = undefined;
    sheets.clear();
  };

  return {
    openSheet() {
      const within = shadow ?? begin();
      const root = document.createElement('div');
      root.className = SHEET;
      within.append(root);
      const sheet: Sheet = {
        root,
        box: () => root.getBoundingClientRect(),
        wished() {
          const room = root.style.getPropertyValue('--room');
          root.style.removeProperty('--room');
          const { width, height } = root.getBoundingClientRect();
          root.style.setProperty('--room', room);
          return { width, height };
        },
        stand({ left, top, room }) {
          root.style.setProperty('--room', `${room}px`);
          root.classList.toggle('tight', room < TIGHT);
          root.style.left = `${Math.round(left)}px`;
          root.style.top = `${Math.round(top)}px`;
        },
        toFront: () => root.style.setProperty('z-index', String(++front)),
        remove() {
          root.remove();
          sheets.delete(sheet);
          if (sheets.size === 0) end();
        },
      };
      sheets.set(
        sheet,
        root.animate({ visibility: ['hidden', 'hidden'] }, { delay: LEASE, duration: 1, fill: 'forwards' }),
      );
      sheet.toFront();
      return sheet;
    },
    owns: (event) => element !== undefined && event.composedPath().includes(element),
    focused: () => shadow?.activeElement ?? null,
  };
}

/** A viewport box of a rectangle, for geometry. */
export function boxOf({ left, top, right, bottom }: DOMRectReadOnly): Box {
  return { left, top, right, bottom };
}
