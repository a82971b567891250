/** The number on the toolbar button: identified actors on the tab's page. */
import { browser } from '../platform/browser';

/** Shows the count for a tab, nothing for zero. A tab that closed meanwhile is no error. */
export async function showCount(tabId: number, identified: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: identified > 0 ? String(identified) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#2f5d6b' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab is gone.
  }
}
