/** Brings our code into pages: the presentation where there is something to show, everything after an update. */
import { browser } from '../platform/browser';
import { unpaint } from '../platform/highlight-registry';

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

/** Adds the code that looks after mentions and paints them: to pages with mentions alone. */
export async function bringInDisplay(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['content/display.js'] });
}

/** Adds the popover. Only pages with mentions ask for it, once the reader moves on them. */
export async function bringInPopover(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['content/popover.js'] });
}

/** Where it is noted that this session of the browser needs no beginning any more. */
const BEGUN = 'begun';

/** How long the browser may take, in milliseconds, to tell that it has started. */
const LATEST_START = 1_000;

/** The browser has started, and puts the scripts into every tab itself. */
export async function noteStart(): Promise<void> {
  await browser.storage.session.set({ [BEGUN]: true });
}

/**
 * Begins in open tabs where the extension was enabled, of which Chromium says nothing: the background runs for the
 * first time in a session that neither the browser's start nor an install began.
 */
export async function beginIfEnabled(): Promise<void> {
  if (TARGET === 'firefox') return;
  const hasBegun = async () => (await browser.storage.session.get(BEGUN))[BEGUN] === true;
  if (await hasBegun()) return;
  await new Promise((done) => setTimeout(done, LATEST_START));
  if (!(await hasBegun())) await beginInOpenTabs();
}

/**
 * After an install or an update: begins in the tabs that are open already, whose old scripts have ended
 * themselves. Tabs where extensions may not run are passed over.
 */
export async function beginInOpenTabs(): Promise<void> {
  await noteStart();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'], discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id: tabId }) => {
      if (tabId === undefined) return [];
      const target = { tabId, allFrames: true };
      // The rules come with the manifest, but only into pages that are opened from now on.
      return [
        browser.scripting.executeScript({ target, func: unpaint }),
        browser.scripting.insertCSS({ target, files: ['content/highlight.css'], origin: ORIGIN }),
        browser.scripting.executeScript({ target, files: ['content/main.js'] }),
      ];
    }),
  );
}
