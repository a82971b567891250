/**
 * Looking a word up from outside our pages: a selection, or what was typed into the address bar. The words travel to
 * the explorer through the browser's session memory, not in its address: an address is kept in the history, also
 * that of a private window's reader.
 */
import { browser, type Tabs } from '../platform/browser';
import { showPage } from './own-pages';

const KEY = 'look-ups';

/** How many words are remembered, for the tabs that are open with them. */
const REMEMBERED = 50;

/** Longest text that is looked up. */
const LONGEST = 200;

async function remembered(): Promise<Record<string, string>> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, string>) : {};
}

/** Opens the explorer with what fits the text. */
export async function lookUp(text: string, beside?: Tabs.Tab): Promise<void> {
  const id = crypto.randomUUID();
  const kept = Object.entries(await remembered()).slice(1 - REMEMBERED);
  const words = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  await browser.storage.session.set({ [KEY]: Object.fromEntries([...kept, [id, words]]) });
  await showPage({ page: 'explorer', query: { lookup: id } }, beside);
}

/** What was looked up; empty when the browser was started anew since. */
export async function readLookUp(id: string): Promise<string> {
  return (await remembered())[id] ?? '';
}
