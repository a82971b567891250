/**
 * When a moving pointer means a name: it rests there for a while. And when it has left: it is neither on the name nor
 * in the popover, nor on its way there. Only timers and distances; what opens is for others to know.
 */
import { type Box, distance } from './place';

interface Point {
  x: number;
  y: number;
}

/** Milliseconds after the pointer has left name and popover. */
const CLOSE_DELAY = 250;
/** The rest that is asked for while another popover is open. */
const SWITCH_DELAY = 60;
/** Pixels that a resting pointer may still move. */
const TREMBLE = 12;

export interface HoverIntent<Name> {
  /** The pointer moved to `point`, over `name` or none. `open` is the popover that hovering opened, if any. */
  moved(point: Point, name: Name | undefined, open: { name: Name; box: Box } | undefined): void;
  /** The pointer is in the open popover. */
  inside(): void;
  /** The pointer left the document. */
  left(): void;
  /** The reader closed the popover: the name under the pointer opens nothing until the pointer has left it. */
  dismiss(): void;
  stop(): void;
}

/**
 * `rest` answers the milliseconds of rest that open a popover. `beginning` is told as soon as the pointer touches a
 * name, so that what will be shown can be fetched meanwhile.
 */
export function createHoverIntent<Name>(act: {
  rest: () => number;
  beginning: (name: Name) => void;
  open: (name: Name, point: Point) => void;
  close: () => void;
}): HoverIntent<Name> {
  let pending: { name: Name; at: Point; timer: ReturnType<typeof setTimeout> } | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let last: Point | undefined;
  let over: Name | undefined;
  let dismissed: Name | undefined;

  const forget = () => {
    clearTimeout(pending?.timer);
    pending = undefined;
  };
  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    closing ??= setTimeout(() => {
      closing = undefined;
      act.close();
    }, CLOSE_DELAY);
  };
  const wait = (name: Name, at: Point, delay: number) => {
    if (pending?.name !== name) act.beginning(name);
    forget();
    pending = {
      name,
      at,
      timer: setTimeout(() => {
        pending = undefined;
        stay();
        act.open(name, at);
      }, delay),
    };
  };

  return {
    moved(point, name, open) {
      const towards = open && last !== undefined && distance(point, open.box) < distance(last, open.box);
      last = point;
      over = name;
      if (name !== dismissed) dismissed = undefined;
      if (name && name === dismissed) return;
      if (open && name === open.name) {
        forget();
        stay();
        return;
      }
      if (!name) forget();
      // On its way to the popover the pointer may cross names and margins: neither switches nor closes at once.
      if (open) {
        if (towards) stay();
        leave();
      }
      if (!name) return;
      if (pending?.name === name && Math.hypot(point.x - pending.at.x, point.y - pending.at.y) <= TREMBLE) return;
      wait(name, point, open && !towards ? Math.min(SWITCH_DELAY, act.rest()) : act.rest());
    },
    inside() {
      forget();
      stay();
      last = undefined;
    },
    left() {
      forget();
      last = undefined;
      over = undefined;
      dismissed = undefined;
      leave();
    },
    dismiss() {
      forget();
      stay();
      dismissed = over;
    },
    stop() {
      forget();
      stay();
    },
  };
}
