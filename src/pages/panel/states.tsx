/** What the panel says when there is no list to show, and what a reader can do about it. */
import { useEffect, useState } from 'preact/hooks';
import type { PageSummary, Settings } from '../../contract';
import { callBackground, callPage } from '../../platform/messaging';
import { requestSiteAccess } from '../../platform/site-access';
import { covers, switchSite } from '../../platform/sites';
import type { Translator } from '../../platform/translator';
import type { FollowedTab } from './tab';

/** Milliseconds after which a page that is being read shows that it is. */
const PATIENCE = 200;

/** Whether the page has names to list. */
export function hasActors(summary: PageSummary | undefined): summary is PageSummary {
  return summary !== undefined && summary.actors.length + summary.furniture.length > 0;
}

function Waiting({ t }: { t: Translator }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return late ? (
    <div class="empty" aria-busy="true">
      <p class="fine">{t('stateReading')}</p>
      <div class="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  ) : null;
}

/** One plain sentence, what it means, and at most one thing to do. */
export function WholePage({
  tab,
  settings,
  t,
  onChange,
}: {
  tab: FollowedTab | undefined;
  settings: Settings;
  t: Translator;
  onChange: () => void;
}) {
  const change = (settings: Partial<Settings>) =>
    void callBackground('changeSettings', settings).then(onChange, onChange);
  const say = (sentence: string, hint: string, act?: { words: string; run: () => void }) => (
    <div class="empty">
      <p>{sentence}</p>
      <p class="fine">{hint}</p>
      {act && (
        <p>
          <button type="button" class="btn" onClick={act.run}>
            {act.words}
          </button>
        </p>
      )}
    </div>
  );
  if (!tab) return <Waiting t={t} />;
  const { summary, allowed } = tab;
  if (!summary)
    return allowed
      ? say(t('stateUnavailable'), t('stateUnavailableHint'))
      : say(t('stateNoAccess'), t('accessNeeded'), {
          words: t('allowAccess'),
          run: () => void requestSiteAccess().then(onChange, onChange),
        });
  const readAnyway = {
    words: t('readAnyway'),
    run: () => void callPage(tab.id, 'readAnyway', null).then(onChange, onChange),
  };
  switch (summary.state) {
    case 'reading':
      return <Waiting t={t} />;
    case 'off-here':
      if (covers(settings.managed?.sites?.off ?? [], summary.site))
        return say(t('stateOffHere'), `${t('setByOrganization')}.`);
      return say(t('stateOffHere'), t('stateOffHereHint', summary.site), {
        words: t('switchOnHere'),
        run: () => change({ sites: switchSite(settings.sites, summary.site, true) }),
      });
    case 'paused':
      if (settings.managed?.paused) return say(t('statePausedHere'), `${t('setByOrganization')}.`);
      return say(t('statePausedHere'), t('statePausedHint'), {
        words: t('resume'),
        run: () => change({ paused: false }),
      });
    case 'not-an-article':
      return say(t('stateNotArticleHere'), t('stateNotArticleHint'), readAnyway);
    case 'not-listed':
      return say(t('stateNotArticleHere'), t('stateNotListed'), readAnyway);
    case 'private-page':
      return say(t('stateNotArticleHere'), t('statePrivatePage'), readAnyway);
    case 'editor':
      return say(t('stateNotArticleHere'), t('stateEditor'));
    case 'too-busy':
      return say(t('stateNotArticleHere'), t('stateTooBusy'), readAnyway);
    case 'unavailable':
      return say(t('stateUnavailable'), t('recordUnreadable'), { words: t('tryAgain'), run: onChange });
    default:
      return say(t('stateNothingFound'), t('stateNothingFoundHint'));
  }
}
