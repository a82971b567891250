/** What tells a mention from others of the same spelling. */

/** Most of it on either side, in UTF-16 units. */
export const CONTEXT = 32;

/**
 * What stands around a mention, within its own paragraph: a page's paragraphs come and go, and may be resolved each on
 * its own.
 */
export function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0]! };
}
