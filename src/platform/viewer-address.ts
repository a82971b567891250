/**
 * The address of the PDF viewer, which holds that of the document it shows: so the tab can be reloaded and restored,
 * and what the reader decides is filed under the document and not under the viewer.
 */
import { browser } from './browser';

const PAGE = 'viewer/index.html';

/** The viewer with a document of the web, or empty. */
export function viewerAddress(document?: string): string {
  const query = document === undefined ? '' : `?${new URLSearchParams({ file: document })}`;
  return browser.runtime.getURL(PAGE + query);
}

/**
 * Shows a document in the viewer, in the tab in which it is: the browser's way back leads to the original. To be called
 * on a click of the reader's.
 */
export async function showInViewer(tabId: number, document: string): Promise<void> {
  // Chromium's way back passes over a page on which nobody has clicked. The click that led here counts for the page
  // once a script, an empty one, has run in it on that click.
  if (TARGET === 'chromium')
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined }).catch(() => undefined);
  await browser.tabs.update(tabId, { url: viewerAddress(document) });
}

/** The query of the viewer with a local file: its name, and what tells it from others of that name. */
export function localQuery(name: string, fingerprint: string): string {
  return `?${new URLSearchParams({ name, id: fingerprint })}`;
}

/** The address of the document that is read at an address: what the viewer shows, or the address itself. */
export function documentAddress(address: string | undefined): string | undefined {
  if (!address?.startsWith(browser.runtime.getURL(PAGE))) return address;
  const query = new URL(address).searchParams;
  const file = query.get('file');
  if (file) return file;
  const name = query.get('name');
  return name ? `file:///${encodeURIComponent(name)}?${query.get('id') ?? ''}` : address;
}

/** Whether an address looks like that of a PDF. */
export function looksLikePdf(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  return /^(?:https?|file):$/.test(protocol) && /\.pdf$/i.test(pathname);
}
