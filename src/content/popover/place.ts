/** Where a popover stands: plain geometry in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  /** Height that the popover may take. */
  room: number;
}

/** Between name and popover, and between popover and the edges. */
export const GAP = 8;

/** A popover lower than this is not worth squeezing in. */
const LEAST = 200;

/** Lines of a name that are kept free together; of a longer one only the line pointed at. */
const MOST_LINES = 3;

/** Moves a box of this size into the viewport; a side that does not fit keeps its start visible. */
export function clamp(left: number, top: number, size: Size, viewport: Size): { left: number; top: number } {
  const within = (at: number, length: number, limit: number) => Math.max(GAP, Math.min(at, limit - length - GAP));
  return { left: within(left, size.width, viewport.width), top: within(top, size.height, viewport.height) };
}

/**
 * Beside a name: below it, else above, start-aligned with the line pointed at; where neither has the room, to its
 * side; never over the name if that can be helped, and never off-screen. `size` is what the popover would like to be.
 * Undefined when the name has no box.
 */
export function placeBeside(
  lines: readonly Box[],
  size: Size,
  viewport: Size,
  { pointer, rtl = false }: { pointer?: { x: number; y: number } | undefined; rtl?: boolean } = {},
): Placement | undefined {
  const pointed = pointer && lines.find((line) => line.top - 4 <= pointer.y && pointer.y <= line.bottom + 4);
  const line = pointed ?? lines[0];
  if (!line) return undefined;
  const kept = lines.length <= MOST_LINES ? lines : [line];
  const top = Math.min(...kept.map((l) => l.top));
  const bottom = Math.max(...kept.map((l) => l.bottom));
  const left = Math.min(...kept.map((l) => l.left));
  const right = Math.max(...kept.map((l) => l.right));

  const below = viewport.height - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  const start = rtl ? line.right - size.width : line.left;
  const enough = Math.min(size.height, LEAST);
  if (Math.max(below, above) >= enough) {
    const goesBelow = size.height <= below || below >= above;
    const room = goesBelow ? below : above;
    const tall = Math.min(size.height, room);
    const at = clamp(start, goesBelow ? bottom + GAP : top - GAP - tall, { width: size.width, height: tall }, viewport);
    return { ...at, room };
  }
  const room = viewport.height - 2 * GAP;
  const tall = Math.min(size.height, room);
  const aside = right + GAP + size.width + GAP <= viewport.width ? right + GAP : left - GAP - size.width;
  const fits = aside >= GAP;
  // No room anywhere: as far from the name as the larger half allows.
  const downwards = fits ? top : below >= above ? viewport.height - tall - GAP : GAP;
  return { ...clamp(fits ? aside : start, downwards, { width: size.width, height: tall }, viewport), room };
}

/** Distance of a point from a box; 0 inside. */
export function distance({ x, y }: { x: number; y: number }, box: Box): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** The corner after the one in which a box stands, clockwise from the top right; `top right` if it stands in none. */
export function nextCorner(box: Box, viewport: Size): { left: number; top: number } {
  const far = {
    left: viewport.width - (box.right - box.left) - GAP,
    top: viewport.height - (box.bottom - box.top) - GAP,
  };
  const corners = [
    { left: far.left, top: GAP },
    { left: far.left, top: far.top },
    { left: GAP, top: far.top },
    { left: GAP, top: GAP },
  ];
  const here = corners.findIndex((c) => Math.abs(c.left - box.left) < 2 && Math.abs(c.top - box.top) < 2);
  const next = corners[(here + 1) % corners.length]!;
  return { left: Math.max(GAP, next.left), top: Math.max(GAP, next.top) };
}
