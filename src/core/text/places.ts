/** Places in a text, kept in ascending order. */

/** A stretch of a text, from its first UTF-16 unit to behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** Index of the first place from `at` on. */
export function firstFrom(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last place up to `at`, itself included; -1 where there is none. Places are whole numbers. */
export function lastUpTo(places: readonly number[], at: number): number {
  return firstFrom(places, at + 1) - 1;
}

/** Adds a place; returns false where it is there already. */
export function addPlace(places: number[], at: number): boolean {
  const index = firstFrom(places, at);
  if (places[index] === at) return false;
  if (index === places.length) places.push(at);
  else places.splice(index, 0, at);
  return true;
}

/** Whether a place lies in `start`..`end` and outside of `except`. */
export function hasPlace(places: readonly number[], start: number, end: number, except: Span): boolean {
  for (let i = firstFrom(places, start); i < places.length && places[i]! < end; i++)
    if (places[i]! < except.start || places[i]! >= except.end) return true;
  return false;
}
