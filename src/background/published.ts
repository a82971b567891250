/** The days of publication that the reader has set, for pages that tell none or a wrong one: by address. */
import type { Edtf } from '../model';
import type { Caller } from '../platform/messaging';
import { documentAddress } from '../platform/viewer-address';
import { SessionMemory } from './session-memory';

const memory = new SessionMemory<Edtf>('published', 200);

/** The day that the reader has set for the caller's page. */
export async function publishedHere({ url }: Caller): Promise<Edtf | null> {
  return (await memory.get(documentAddress(url) ?? '')) ?? null;
}

/** Keeps a day for the caller's page; anything that is no day forgets it. */
export async function setPublished(date: unknown, { url }: Caller): Promise<void> {
  const address = documentAddress(url);
  if (!address) return;
  await memory.set(address, typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined);
}
