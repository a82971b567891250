/**
 * The context menu: `Look up “…”` for a selection, on every page, whether Backgrounder is on or off; `Open PDF` for
 * links and pages that are PDFs.
 */
import type { Settings } from '../contract';
import { browser, type Menus, type Tabs } from '../platform/browser';
import { lookUp } from './look-up';
import { openPdf } from './open-pdf';
import { translatorFor } from './words';

const LOOK_UP = 'look-up';
const OPEN_PDF = 'open-pdf';

/** Links and pages that are PDFs by their address; match patterns tell capitals from small letters. */
const PDF_ADDRESSES = ['pdf', 'PDF'].flatMap((ending) =>
  ['*://*/*.', 'file:///*.'].flatMap((start) => [`${start}${ending}`, `${start}${ending}?*`]),
);

/** Makes the entries, in the reader's language; browsers keep them until they are made anew. */
export async function makeMenus(settings: Pick<Settings, 'language'>): Promise<void> {
  const t = await translatorFor(settings);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create(
    { id: LOOK_UP, contexts: ['selection'], title: t('lookUpSelection', '%s') },
    // It was made twice at once: the first stands.
    () => void browser.runtime.lastError,
  );
  const pdf = { title: t('pdfOpenLink') };
  const ignore = () => void browser.runtime.lastError;
  browser.contextMenus.create({ id: OPEN_PDF, contexts: ['link'], targetUrlPatterns: PDF_ADDRESSES, ...pdf }, ignore);
  browser.contextMenus.create(
    { id: `${OPEN_PDF}-here`, contexts: ['page'], documentUrlPatterns: PDF_ADDRESSES, ...pdf },
    ignore,
  );
}

/** Answers a click on an entry. */
export async function answerMenu(
  { menuItemId, selectionText, linkUrl }: Menus.OnClickData,
  tab?: Tabs.Tab,
): Promise<void> {
  if (menuItemId === OPEN_PDF && linkUrl) await openPdf(linkUrl, { beside: tab });
  if (menuItemId === `${OPEN_PDF}-here` && tab?.url) await openPdf(tab.url, { instead: tab });
  if (menuItemId === LOOK_UP && selectionText) await lookUp(selectionText, tab);
}
