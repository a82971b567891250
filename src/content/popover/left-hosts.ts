/** What an older copy of our code has left in a page that the browser ended without a word. */

/** The class of what stands first in the shadow root of an open popover's host. */
export const SHEET = 'backgrounder injected popover-sheet';

/**
 * Takes away the popovers of an older copy: Firefox ends the old scripts of an updated extension on the spot. There a
 * script may look into closed shadow roots; elsewhere the older copy is still there to be told.
 */
export function removeLeftHosts(): void {
  for (const box of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(
    'div[popover="manual"]',
  ))
    if (box.openOrClosedShadowRoot?.querySelector(`[class^="${SHEET}"]`)) box.remove();
}
