/** The extension's keys, and the browser's own page for them. */
import { browser } from './browser';
import type { MessageKey } from './speech';

/** The manifest's commands, named by us: the browser has their names in its own language, not in the reader's. */
const NAMES = {
  'next-mention': 'commandNext',
  'previous-mention': 'commandPrevious',
  'open-panel': 'commandPanel',
} as const satisfies Record<string, MessageKey>;

/** A command's name as a message, and its keys as the browser writes them; none where the reader has taken them away. */
export interface Shortcut {
  name: MessageKey;
  keys: string | undefined;
}

/** Every command with the keys that it has now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return Object.entries(NAMES).map(([command, name]) => ({
    name,
    keys: commands.find((c) => c.name === command)?.shortcut || undefined,
  }));
}

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
