/** Brings our code into pages: the presentation where there is something to show, everything after an update. */
import { browser } from '../platform/browser';

/** Adds the code that judges whether a page reads like an article. */
export async function bringInJudgement(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['content/readable.js'] });
}

/**
 * Adds the rules and the code that show mentions to one frame. Only pages with mentions ask for it. Done when the
 * page can paint; the popover's code follows on its own.
 */
export async function bringInPresentation(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([
    // Chromium paints no background of a highlight from rules of the user's origin: neither tint nor wash would show.
    browser.scripting.insertCSS({ target, files: ['content/highlight.css'], origin: 'AUTHOR' }),
    browser.scripting.executeScript({ target, files: ['content/display.js'] }),
  ]);
  // The page may go before it comes, which is no error.
  browser.scripting.executeScript({ target, files: ['content/popover.js'] }).catch(() => undefined);
}

/**
 * After an install or an update: begins in the tabs that are open already, whose old scripts have ended
 * themselves. Tabs where extensions may not run are passed over.
 */
export async function beginInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'], discarded: false });
  await Promise.allSettled(
    tabs.map((tab) =>
      tab.id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['content/main.js'] }),
    ),
  );
}
