/** Shows the extension's own pages in tabs. */
import type { BackgroundCalls, OwnPage, Request } from '../contract';
import { browser, type Tabs } from '../platform/browser';

const OWN_PAGES: readonly OwnPage[] = ['profile', 'paragraph', 'explorer'];

/** Opens a page of ours beside the tab that asked. Throws on a page that is not there to be asked for. */
export async function showPage(request: Request<BackgroundCalls, 'showPage'>, beside?: Tabs.Tab): Promise<void> {
  if (!OWN_PAGES.includes(request?.page)) throw new Error('there is no such page');
  const query = new URLSearchParams(Object.entries(request.query ?? {}).map(([k, v]) => [String(k), String(v)]));
  const url = browser.runtime.getURL(`pages/${request.page}/index.html?${query}`);
  try {
    await browser.tabs.create(beside ? { url, windowId: beside.windowId, index: beside.index + 1 } : { url });
  } catch {
    // Not every window may hold our pages: a private one may not.
    await browser.tabs.create({ url });
  }
}
