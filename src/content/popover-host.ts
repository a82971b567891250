/**
 * The one element of ours that a page may see, there only while a popover is open: a box in the top layer with a
 * closed shadow root. It moves into the page's own modal dialog while one is open, since whatever lies outside a
 * modal dialog is inert.
 */
import groundCss from '../ui/ground.css';
import popoverCss from '../ui/popover.css';
import tokensCss from '../ui/tokens.css';

export interface PopoverHost {
  /** Where Preact renders. */
  readonly root: HTMLElement;
  /** Whether an event came from inside the popover, as far as the page's side can tell. */
  owns(event: Event): boolean;
  /** Puts the box so that it stands under the mention's line, else above, inside the viewport. */
  placeAt(lines: DOMRect[], pointer?: { x: number; y: number }): void;
  remove(): void;
}

const GAP = 8;

function adoptStyles(shadow: ShadowRoot): void {
  const css = [tokensCss, groundCss, popoverCss, ':host{all:initial}'].join('\n');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Where a content script may not construct sheets, an element does the same.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

/** Opens an empty box, entered into `own`. `onRemoved` is told when the page takes the box away. */
export function openPopoverHost(own: WeakSet<Node>, onRemoved: () => void): PopoverHost {
  const element = document.createElement('div');
  own.add(element);
  element.setAttribute('popover', 'manual');
  for (const [property, value] of Object.entries({
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'none',
    overflow: 'visible',
    'z-index': '2147483647',
  }))
    element.style.setProperty(property, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  adoptStyles(shadow);
  const root = document.createElement('div');
  root.className = 'backgrounder injected';
  shadow.append(root);

  const home = () =>
    [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.fullscreenElement ?? document.documentElement;
  const attach = () => {
    home().append(element);
    element.showPopover?.();
  };
  attach();

  let removed = false;
  const guard = new MutationObserver(() => {
    if (removed) return;
    if (!element.isConnected) {
      stop();
      onRemoved();
    } else if (element.parentNode !== home()) attach();
  });
  guard.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['open'],
  });
  const stop = () => {
    removed = true;
    guard.disconnect();
    element.remove();
  };

  return {
    root,
    owns: (event) => event.composedPath().includes(element),
    placeAt(lines, pointer) {
      const line = (pointer && lines.find((r) => r.top - 4 <= pointer.y && pointer.y <= r.bottom + 4)) ?? lines[0];
      if (!line) return;
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      // Measured without a limit: what counts is the room that the card would like to have.
      root.style.removeProperty('--room');
      const box = root.getBoundingClientRect();
      const left = Math.max(GAP, Math.min(line.left, width - box.width - GAP));
      const below = line.bottom + GAP;
      const roomBelow = height - below - GAP;
      const roomAbove = line.top - 2 * GAP;
      const goesBelow = box.height <= roomBelow || roomBelow >= roomAbove;
      const room = Math.max(160, goesBelow ? roomBelow : roomAbove);
      root.style.setProperty('--room', `${room}px`);
      const tall = Math.min(box.height, room);
      element.style.setProperty('left', `${left}px`, 'important');
      element.style.setProperty('top', `${goesBelow ? below : Math.max(GAP, line.top - GAP - tall)}px`, 'important');
    },
    remove: stop,
  };
}
