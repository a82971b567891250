/** What pages and the background both do with the names under which mentions are painted (`content/highlight.ts`). */

/**
 * Takes everything of ours out of a page's registry. The background has it run in pages that an older copy of our scripts
 * has painted: it may refer to nothing outside of itself.
 */
export function unpaint(): void {
  for (let i = 1; i <= 5; i++) CSS.highlights.delete(`note-${i}`);
}
