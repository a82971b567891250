/**
 * The days of publication that the reader has set, for pages that tell none or a wrong one: by address, in a memory
 * that ends with the browser.
 */
import type { Edtf } from '../model';
import { browser } from '../platform/browser';
import type { Caller } from '../platform/messaging';
import { documentAddress } from '../platform/viewer-address';

const KEY = 'published';

/** How many are remembered. */
const REMEMBERED = 200;

async function remembered(): Promise<Record<string, Edtf>> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, Edtf>) : {};
}

/** The day that the reader has set for the caller's page. */
export async function publishedHere({ url }: Caller): Promise<Edtf | null> {
  return (await remembered())[documentAddress(url) ?? ''] ?? null;
}

/** Keeps a day for the caller's page; anything that is no day forgets it. */
export async function setPublished(date: unknown, { url }: Caller): Promise<void> {
  const address = documentAddress(url);
  if (!address) return;
  const { [address]: _, ...others } = await remembered();
  const kept = Object.entries(others).slice(1 - REMEMBERED);
  if (typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)) kept.push([address, date]);
  await browser.storage.session.set({ [KEY]: Object.fromEntries(kept) });
}
