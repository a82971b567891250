/**
 * The tab that the panel speaks of: the active one of its window, or the one that `?tab=N` in its address names, which
 * is how the panel can be opened as a page of its own. Told anew whenever tab or page change.
 */
import { useEffect, useState } from 'preact/hooks';
import type { PageSummary } from '../../contract';
import { browser } from '../../platform/browser';
import { callBackground, listenAsScreen } from '../../platform/messaging';
import { hasSiteAccess, onSiteAccessChange } from '../../platform/site-access';

/** What the panel knows of its tab. `summary` is absent where Backgrounder does not run. */
export interface FollowedTab {
  id: number;
  url: string;
  summary: PageSummary | undefined;
  /** Whether the browser lets Backgrounder read all sites. */
  allowed: boolean;
}

/** Milliseconds in which several pieces of news count as one, and after which a page that is being read is asked again. */
const WAIT = { news: 60, reading: 400 };

const fixed = new URLSearchParams(location.search).get('tab');

async function findTab(): Promise<{ id: number; url: string }> {
  if (fixed !== null) {
    const tab = await browser.tabs.get(Number(fixed));
    return { id: Number(fixed), url: tab.url ?? '' };
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? -1, url: tab?.url ?? '' };
}

async function learn(): Promise<FollowedTab> {
  const [tab, allowed] = await Promise.all([findTab(), hasSiteAccess()]);
  const summary = (await callBackground('tabSummary', { tabId: tab.id }).catch(() => null)) ?? undefined;
  return { ...tab, summary, allowed };
}

/** The tab on screen, and a way to ask it again. Undefined until it first answers. */
export function useFollowedTab(): { tab: FollowedTab | undefined; refresh: () => void } {
  const [tab, setTab] = useState<FollowedTab>();
  const [follower] = useState(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const ask = async () => {
      const mine = ++asked;
      const known = await learn().catch(() => undefined);
      if (mine !== asked || !known) return;
      setTab(known);
      if (known.summary?.state === 'reading') soon(WAIT.reading);
    };
    const soon = (wait = WAIT.news) => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), wait);
    };
    return { soon };
  });

  useEffect(() => {
    const { soon } = follower;
    const onUpdated = (_: number, change: { status?: string; url?: string }) => {
      if (change.status !== undefined || change.url !== undefined) soon();
    };
    const onNews = () => soon();
    browser.tabs.onActivated.addListener(onNews);
    browser.tabs.onUpdated.addListener(onUpdated);
    const unfollow = onSiteAccessChange(onNews);
    listenAsScreen({
      pageChanged() {
        soon();
        return null;
      },
    });
    soon(0);
    return () => {
      browser.tabs.onActivated.removeListener(onNews);
      browser.tabs.onUpdated.removeListener(onUpdated);
      unfollow();
    };
  }, [follower]);
  return { tab, refresh: () => follower.soon(0) };
}
