/**
 * A finger that rests on a spot: what a touch reader has in place of a resting pointer. Nothing is prevented: where the
 * page or the browser answers a long press, with a menu for a link, they do so as before.
 */

/** Milliseconds after which a touch is a long press; browsers take about as long. */
const LONG = 450;
/** Pixels within which a finger rests. */
const SLACK = 10;

export interface LongPress {
  /** Whether the click that is under way only ends a long press. */
  endsIn(click: MouseEvent): boolean;
}

/** Tells `act` where a finger has rested on this window. */
export function followLongPress(signal: AbortSignal, act: (down: PointerEvent) => void): LongPress {
  let down: PointerEvent | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let acted = false;
  const forget = () => {
    clearTimeout(timer);
    down = undefined;
  };
  const fire = () => {
    if (!down) return;
    const at = down;
    forget();
    acted = true;
    act(at);
  };
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listener, { capture: true, passive: true, signal });

  on('pointerdown', (event) => {
    forget();
    acted = false;
    if (!event.isTrusted || event.pointerType !== 'touch' || !event.isPrimary) return;
    down = event;
    timer = setTimeout(fire, LONG);
  });
  on('pointermove', (event) => {
    if (down && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > SLACK) forget();
  });
  on('pointerup', forget);
  // The browser takes the touch over: to scroll, or for its menu, which is a long press of its own reckoning.
  on('contextmenu', fire);
  on('pointercancel', forget);
  signal.addEventListener('abort', forget);
  return { endsIn: (click) => acted && 'pointerType' in click && click.pointerType === 'touch' };
}
