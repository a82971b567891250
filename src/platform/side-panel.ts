/** Opens the side panel of Chromium or the sidebar of Firefox, each by its own API: the build leaves in only one. */
import { browser } from './browser';

/**
 * Opens the panel in a window. Browsers allow it only within the handling of a key or a click, before anything is
 * awaited. Where they refuse, nothing happens.
 */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  try {
    if (TARGET === 'firefox') await browser.sidebarAction.open();
    else if (windowId !== undefined) await chrome.sidePanel.open({ windowId });
  } catch {
    // Not within a gesture, or no such window.
  }
}
