/** The browser's own page for the keys of extensions. */
import { browser } from './browser';

/** Where Firefox opens it for an extension, from version 137 on. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** Whether `openShortcuts` can bring up the page. */
export function canOpenShortcuts(): boolean {
  return TARGET === 'chromium' || (browser.commands as FirefoxCommands).openShortcutSettings !== undefined;
}

/** Brings up the page, in a tab. */
export async function openShortcuts(): Promise<void> {
  if (TARGET === 'chromium') await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await (browser.commands as FirefoxCommands).openShortcutSettings?.();
}
