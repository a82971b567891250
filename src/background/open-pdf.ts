/** Opens PDFs in the viewer. */
import { browser, type Tabs } from '../platform/browser';
import { showInViewer, viewerAddress } from '../platform/viewer-address';

/**
 * Shows a PDF in the viewer, beside a tab or in it: there the browser's way back leads to the original. A private
 * window that may not hold our pages (Chromium) gets none: another window would write its address into the history.
 */
export async function openPdf(
  address: string,
  { beside, instead }: { beside?: Tabs.Tab | undefined; instead?: Tabs.Tab },
): Promise<void> {
  if (TARGET === 'chromium' && (beside ?? instead)?.incognito) return;
  const url = viewerAddress(address);
  if (instead?.id !== undefined) await showInViewer(instead.id, address);
  else await browser.tabs.create(beside ? { url, windowId: beside.windowId, index: beside.index + 1 } : { url });
}
