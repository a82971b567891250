/**
 * A tab as the reader sees it: one page, whatever frames it is made of. Nothing is kept here: the sessions in the
 * frames are asked each time, since the browser may have stopped the background a moment before.
 */

import type { ActorOnPage, PageKind, PageSummary } from '../contract';
import type { Region, Tier } from '../core/mention';
import type { ActorId } from '../model';
import { browser } from '../platform/browser';
import { callPage, tellScreens } from '../platform/messaging';
import { siteOf } from '../platform/sites';
import { documentAddress } from '../platform/viewer-address';
import { showCount } from './badge';

interface Frame {
  frameId: number;
  summary: PageSummary;
  /** As the session says it. */
  lastWalk: number;
}

/** The frames of a tab in which a session runs, the top one first. */
async function readFrames(tabId: number): Promise<Frame[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Runs in the page's isolated world, where content/main.ts has put its session.
      func: () => {
        const { backgrounderSession: session } = globalThis as {
          backgrounderSession?: { summary(): unknown; lastWalk: number };
        };
        return session ? { summary: session.summary(), lastWalk: session.lastWalk } : null;
      },
    });
    return results
      .flatMap(({ frameId, result }) => (result ? [{ frameId, ...(result as Omit<Frame, 'frameId'>) }] : []))
      .sort((a, b) => a.frameId - b.frameId);
  } catch {
    // No scripts may run there. A page of our own answers for itself.
    const summary = await callPage(tabId, 'summary', null).catch(() => undefined);
    return summary ? [{ frameId: 0, summary, lastWalk: 0 }] : [];
  }
}

/** What the page at the top of a tab is; undefined while it cannot say. */
export function kindOfTop(tabId: number): Promise<PageKind | undefined> {
  return callPage(tabId, 'kind', null).catch(() => undefined);
}

/** The lines of all frames as one list: one an actor and tier. */
function joinLines(lists: readonly ActorOnPage[][]): ActorOnPage[] {
  const lines = new Map<string, ActorOnPage>();
  for (const line of lists.flat()) {
    const key = `${line.tier} ${line.id}`;
    const known = lines.get(key);
    lines.set(key, { ...(known ?? line), mentions: line.mentions + (known?.mentions ?? 0) });
  }
  return [...lines.values()];
}

function join(frames: readonly Frame[]): PageSummary | null {
  const summaries = frames.map(({ summary }) => summary);
  const [first] = summaries;
  if (!first) return null;
  const isReadInFrame = first.state === 'nothing-found' || first.state === 'not-an-article';
  return {
    state: isReadInFrame && summaries.some(({ state }) => state === 'ready') ? 'ready' : first.state,
    site: summaries.find(({ site }) => site !== '')?.site ?? '',
    actors: joinLines(summaries.map(({ actors }) => actors)),
    furniture: joinLines(summaries.map(({ furniture }) => furniture)),
  };
}

/** The page in a tab with all its frames; null where Backgrounder does not run. */
export async function readTab(tabId: number): Promise<PageSummary | null> {
  const joined = join(await readFrames(tabId));
  if (joined && joined.site === '') {
    // It may have closed meanwhile.
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    joined.site = siteOf(documentAddress(tab?.url) ?? '');
  }
  return joined;
}

/** Shows a tab's count anew. @param identified its identified actors, where one document is all there is */
export async function noteChange(tabId: number, identified?: number): Promise<void> {
  const count = identified ?? (await readTab(tabId))?.actors.filter((actor) => actor.tier === 'identified').length ?? 0;
  await showCount(tabId, count);
  tellScreens('pageChanged', { tab: tabId });
}

/** Scrolls to the n-th mention of an actor in a tier, counted over all frames and wrapping. */
export async function jumpInTab(
  tabId: number,
  { actor, tier, index, region = 'body' }: { actor: ActorId; tier: Tier; index: number; region?: Region | undefined },
): Promise<void> {
  const frames = (await readFrames(tabId)).flatMap(({ frameId, summary }) => {
    const lines = region === 'furniture' ? summary.furniture : summary.actors;
    const mentions = lines.find((line) => line.id === actor && line.tier === tier)?.mentions ?? 0;
    return mentions > 0 ? [{ frameId, mentions }] : [];
  });
  const total = frames.reduce((sum, { mentions }) => sum + mentions, 0);
  if (total === 0) return;
  let left = ((index % total) + total) % total;
  for (const { frameId, mentions } of frames) {
    if (left < mentions) {
      await callPage(tabId, 'jump', { actor, tier, index: left, region }, frameId).catch(() => undefined);
      return;
    }
    left -= mentions;
  }
}

/** Moves to the next or previous mention, from the frame in which the reader last was to the next one, and around. */
export async function walkInTab(tabId: number, step: 1 | -1): Promise<void> {
  const frames = (await readFrames(tabId)).filter(({ summary }) => summary.actors.length > 0);
  if (frames.length === 0) return;
  const last = Math.max(...frames.map(({ lastWalk }) => lastWalk));
  let at = last > 0 ? frames.findIndex(({ lastWalk }) => lastWalk === last) : step > 0 ? 0 : frames.length - 1;
  // Once more than there are frames: the only one with mentions is left at its end and entered at its beginning.
  for (let tries = 0; tries <= frames.length; tries++) {
    if (await callPage(tabId, 'walk', { step }, frames[at]!.frameId).catch(() => false)) return;
    at = (at + step + frames.length) % frames.length;
  }
}
