/**
 * Shows mentions: opens a popover on a pointer's rest, on a click or tap, on a long press, or by keyboard, and closes it
 * again. Loaded into a page only once it has mentions. It listens and never prevents: the page's own handling of every
 * event goes on as before, but for Escape while a popover is open.
 */
import type { PlacedMention } from '../highlight';
import { paintActive } from '../highlight';
import { HitMap } from '../hit-test';
import type { World } from '../main';
import type { Session } from '../session';
import { createHoverIntent } from './hover-intent';
import { followLongPress } from './long-press';
import { Popovers } from './popovers';

/** What a click is meant for before it is meant for a name. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

function present(session: Session): void {
  const { signal } = session;
  const hits = new HitMap();
  const popovers = new Popovers(session);
  let pointer: { x: number; y: number } | undefined;
  let lookDue = false;
  let followDue = false;
  let walkedTo = -1;

  const intent = createHoverIntent<PlacedMention>({
    rest: () => session.settings.hoverDelay,
    beginning: (placed) => popovers.prefetch(placed),
    open: (placed, point) => popovers.show(placed, 'hover', { pointer: point }),
    close: () => popovers.closeCurrent('hover'),
  });

  const look = () => {
    lookDue = false;
    if (!pointer || signal.aborted) return;
    session.repaint();
    const { current } = popovers;
    // What was opened on purpose is not replaced by passing over a name.
    if (current?.hold === 'held' || session.settings.openOn === 'click') return;
    intent.moved(pointer, hits.at(pointer.x, pointer.y), current && { name: current.placed, box: current.box });
  };

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listener, { capture: true, passive: type !== 'keydown', signal });

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (popovers.owns(event)) {
      pointer = undefined;
      intent.inside();
      return;
    }
    pointer = { x: event.clientX, y: event.clientY };
    if (lookDue) return;
    lookDue = true;
    requestAnimationFrame(look);
  };
  on('pointermove', onMove);

  // A name within a link: a tap follows the link, a finger that rests there means the name.
  const longPress = followLongPress(signal, (down) => {
    if (popovers.owns(down)) return;
    const hit = hits.at(down.clientX, down.clientY);
    if (hit) popovers.show(hit, 'held');
  });

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || popovers.owns(event) || longPress.endsIn(event)) return;
    const hit = hits.at(event.clientX, event.clientY);
    // A link stays a link: its click belongs to the page, and hovering opens the popover there. Who selects text
    // selects text.
    const control = event.target instanceof Element && event.target.closest(CONTROLS);
    if (hit && !control && getSelection()?.isCollapsed !== false) {
      session.lastWalk = Date.now();
      popovers.show(hit, 'held');
    } else popovers.closeCurrent('held');
    intent.dismiss();
  };
  on('click', onClick);

  on('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !popovers.escape()) return;
    event.preventDefault();
    event.stopPropagation();
    intent.dismiss();
  });

  const follow = () => {
    if (followDue) return;
    followDue = true;
    requestAnimationFrame(() => {
      followDue = false;
      popovers.follow();
    });
  };
  on('scroll', (event) => !popovers.owns(event) && follow());
  on('resize', follow);
  document.addEventListener('pointerleave', () => intent.left(), { signal });

  const reveal = (placed: PlacedMention) => session.scrollTo(placed);

  session.present({
    update() {
      hits.set(session.shown);
      popovers.update(session.shown);
    },
    walk(step) {
      const { shown } = session;
      const from = popovers.current ? shown.indexOf(popovers.current.placed) : walkedTo;
      walkedTo = from < 0 && step < 0 ? shown.length - 1 : from + step;
      const target = shown[walkedTo];
      if (!target) {
        walkedTo = -1;
        session.lastWalk = 0;
        popovers.closeCurrent('held');
        return false;
      }
      session.lastWalk = Date.now();
      reveal(target);
      popovers.show(target, 'held', { takeFocus: true });
      return true;
    },
    reveal(placed) {
      reveal(placed);
      paintActive(placed);
      setTimeout(() => popovers.current?.placed !== placed && paintActive(popovers.current?.placed), 1_500);
    },
  });
  // What the reader did while this code was on its way.
  const { move, click } = session.early;
  if (move) onMove(move);
  if (click) onClick(click);
  signal.addEventListener('abort', () => {
    intent.stop();
    popovers.closeAll();
  });
}

const { backgrounderSession } = globalThis as World;
if (backgrounderSession && !backgrounderSession.signal.aborted) present(backgrounderSession);
