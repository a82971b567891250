/** The reader's decisions as the background handles them: made on the page that asks, heard by every open page. */
import type { Decision } from '../contract';
import type { ReaderDecision } from '../core/mention';
import { forResolving, type Place, parseNewDecision, placeFor, placeOf } from '../data/decisions';
import type { ReaderStore } from '../data/reader-store';
import type { Caller } from '../platform/messaging';
import { documentAddress } from '../platform/viewer-address';
import { displayName } from '../record/names';
import { readDataset } from './dataset';

/** Where the caller's document is. Frames without an address of their own are part of their tab's page. */
function placeOfCaller({ url, tab }: Caller): Place | undefined {
  return placeOf(documentAddress(url)) ?? placeOf(tab?.url);
}

/** The decisions that hold where the caller is. */
export async function decisionsHere(caller: Caller, reader: ReaderStore): Promise<Decision[]> {
  const place = placeOfCaller(caller);
  return place ? reader.decisionsFor(place) : [];
}

/** The same for resolving. None where they cannot be read: a page is better read without them than not at all. */
export async function decisionsWhere(caller: Caller, reader: ReaderStore): Promise<ReaderDecision[]> {
  return forResolving(await decisionsHere(caller, reader).catch(() => []));
}

/**
 * Keeps what the reader decided on the caller's page. What is decided in a private window is not written down. Throws
 * on a request that is no decision, or on an actor that the dataset does not have.
 */
export async function decide(request: unknown, caller: Caller, reader: ReaderStore): Promise<Decision> {
  const { verdict, actor, surface, scope, context, replaces } = parseNewDecision(request);
  const place = placeOfCaller(caller);
  if (!place && scope !== 'always') throw new Error('this page has no address that a decision could name');
  const stored = await readDataset((dataset) => dataset.actor(actor));
  if (!stored) throw new Error(`there is no actor ${actor}`);
  const decision: Decision = {
    id: crypto.randomUUID(),
    verdict,
    actor,
    actorName: displayName(stored.actor, 'en').value,
    surface,
    scope,
    place: place ? placeFor(scope, place) : '',
    ...(scope === 'mention' && context ? { context } : {}),
    made: new Date().toISOString(),
    lasting: caller.tab?.incognito !== true,
  };
  return reader.decide(decision, replaces);
}
