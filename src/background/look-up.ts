/**
 * Looking a word up from outside our pages: a selection, or what was typed into the address bar. The words travel to
 * the explorer through the browser's session memory, not in its address: an address is kept in the history, also
 * that of a private window's reader.
 */
import type { Tabs } from '../platform/browser';
import { showPage } from './own-pages';
import { SessionMemory } from './session-memory';

/** As many as there may be tabs open with them. */
const memory = new SessionMemory<string>('look-ups', 50);

/** Longest text that is looked up. */
const LONGEST = 200;

/** Opens the explorer with what fits the text. */
export async function lookUp(text: string, beside?: Tabs.Tab): Promise<void> {
  const id = crypto.randomUUID();
  await memory.set(id, text.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
  await showPage({ page: 'explorer', query: { lookup: id } }, beside);
}

/** What was looked up; empty when the browser was started anew since. */
export async function readLookUp(id: string): Promise<string> {
  return (await memory.get(id)) ?? '';
}
