/** Moving a popover: by its head, by the grip, by arrow keys, or corner by corner with a press of the grip. */
import { viewport } from './host';
import { type Box, clamp, nextCorner } from './place';

/** Pixels that an arrow key moves. */
const STEP = 24;
/** Pixels below which a press is a press. */
const SLACK = 4;

export interface Movable {
  box(): Box;
  /** Moves to a point inside the viewport; from then on it stands where the reader put it. */
  moveTo(at: { left: number; top: number }): void;
}

function moveBy(movable: Movable, from: Box, dx: number, dy: number): void {
  const size = { width: from.right - from.left, height: from.bottom - from.top };
  movable.moveTo(clamp(from.left + dx, from.top + dy, size, viewport()));
}

/** Follows the pointer from a press on the head or the grip until it is let go. */
export function beginDrag(event: PointerEvent, movable: Movable): void {
  const handle = event.currentTarget as HTMLElement;
  const onControl = (event.target as Element).closest('button, a, input, select');
  if (event.button !== 0 || !event.isTrusted || (onControl && onControl !== handle)) return;
  const from = movable.box();
  const { clientX, clientY, pointerId } = event;
  let moving = false;
  const follow = (next: PointerEvent) => {
    const dx = next.clientX - clientX;
    const dy = next.clientY - clientY;
    if (!moving && Math.hypot(dx, dy) < SLACK) return;
    if (!moving) {
      moving = true;
      handle.setPointerCapture(pointerId);
    }
    moveBy(movable, from, dx, dy);
  };
  const end = () => {
    handle.removeEventListener('pointermove', follow);
    handle.removeEventListener('pointerup', end);
    handle.removeEventListener('pointercancel', end);
    if (!moving) return;
    // The click that follows a drag is none.
    const swallow = (click: Event) => click.stopImmediatePropagation();
    handle.addEventListener('click', swallow, { capture: true });
    setTimeout(() => handle.removeEventListener('click', swallow, { capture: true }));
  };
  handle.addEventListener('pointermove', follow);
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
}

/** Arrow keys move; answers whether the key was one of them. */
export function moveByKey(key: string, movable: Movable): boolean {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!direction) return false;
  moveBy(movable, movable.box(), direction[0]! * STEP, direction[1]! * STEP);
  return true;
}

/** Sends it to the next corner of the viewport: moving without dragging. */
export function moveToCorner(movable: Movable): void {
  movable.moveTo(nextCorner(movable.box(), viewport()));
}
