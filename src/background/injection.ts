/** Brings our code into pages: the presentation where there is something to show, everything after an update. */
import { browser } from '../platform/browser';

/** Which browser this is built for, put in by the build. */
declare const TARGET: 'chromium' | 'firefox';

/**
 * As in the manifest: Chromium paints no background of a highlight from rules of the user's origin; Firefox heeds
 * no others in shadow roots.
 */
const ORIGIN = TARGET === 'chromium' ? 'AUTHOR' : 'USER';

/** Adds the code that looks closer at whether a page is an article. */
export async function bringInJudgement(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['content/article.js'] });
}

/** Adds the code that looks after mentions and paints them. Only pages with mentions ask for it. */
export async function bringInDisplay(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['content/display.js'] });
}

/** Adds the popover. Only pages with mentions ask for it, once the reader moves on them. */
export async function bringInPopover(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['content/popover.js'] });
}

/**
 * After an install or an update: begins in the tabs that are open already, whose old scripts have ended
 * themselves. Tabs where extensions may not run are passed over.
 */
export async function beginInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'], discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id: tabId }) => {
      if (tabId === undefined) return [];
      const target = { tabId, allFrames: true };
      // The rules come with the manifest, but only into pages that are opened from now on.
      return [
        browser.scripting.insertCSS({ target, files: ['content/highlight.css'], origin: ORIGIN }),
        browser.scripting.executeScript({ target, files: ['content/main.js'] }),
      ];
    }),
  );
}
