/**
 * The toolbar popup: who is on this page, a jump to each mention, and the switch for this site. With `?tab=N` in
 * its address it shows that tab, which is how it can be opened as a page of its own.
 */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ActorOnPage, DatasetHealth, PageSummary, Profile, Settings } from '../../contract';
import { browser } from '../../platform/browser';
import { callBackground, callPage, listenAsScreen } from '../../platform/messaging';
import { openSidePanel } from '../../platform/side-panel';
import { hasSiteAccess, requestSiteAccess } from '../../platform/site-access';
import { covers, LOCAL_FILES, switchSite } from '../../platform/sites';
import { chooseLanguage, type Translator, translatorFor } from '../../platform/translator';
import { looksLikePdf, showInViewer, viewerAddress } from '../../platform/viewer-address';
import { displayName } from '../../record/names';
import { ShortLabel } from '../../ui/short-label';
import { isOlderThanSixMonths } from '../../ui/words';
import { SheetLinks } from '../page-links';

interface Known {
  tabId: number;
  windowId: number | undefined;
  t: Translator;
  settings: Settings;
  health: DatasetHealth;
  summary: PageSummary | undefined;
  allowed: boolean;
  /** The address of the PDF in the tab, where it is one that the viewer may show instead. */
  pdf: string | undefined;
}

async function findTab(): Promise<number> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** The address of the PDF in a tab: by what the browser says of the document, where it does, or by its ending. */
async function findPdf(tabId: number): Promise<string | undefined> {
  const { url, incognito } = await browser.tabs.get(tabId);
  // Chromium's private windows hold no pages of ours, and another window would write the address into the history.
  if (!url || (TARGET === 'chromium' && incognito)) return undefined;
  if (looksLikePdf(url)) return url;
  const [type] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.contentType })
    .catch(() => []);
  return type?.result === 'application/pdf' ? url : undefined;
}

async function learn(): Promise<Known> {
  const tabId = await findTab();
  const [window, settings, health, allowed] = await Promise.all([
    browser.windows.getCurrent(),
    callBackground('settings', null),
    callBackground('health', null),
    hasSiteAccess(),
  ]);
  const summary = (await callBackground('tabSummary', { tabId }).catch(() => null)) ?? undefined;
  const pdf = await findPdf(tabId).catch(() => undefined);
  return {
    tabId,
    pdf,
    windowId: window.id,
    t: translatorFor(chooseLanguage(settings.language, browser.i18n.getUILanguage())),
    settings,
    health,
    summary,
    allowed,
  };
}

function ActorRow({ actor, tabId, t }: { actor: ActorOnPage; tabId: number; t: Translator }) {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [index, setIndex] = useState(0);
  useEffect(() => void callBackground('profile', { actor: actor.id }).then(setProfile, () => undefined), [actor.id]);
  const possible = actor.tier === 'possible';
  const name = profile ? displayName(profile.actor, t.language) : undefined;
  const jump = () => {
    void callBackground('jumpInTab', { tabId, actor: actor.id, tier: actor.tier, index }).catch(() => undefined);
    setIndex((index + 1) % actor.mentions);
  };
  return (
    <li>
      <button type="button" class="item" onClick={jump}>
        {/* The mention is not the record: what is only possible stands under the page's own words. */}
        <span class="item-name" lang={possible ? undefined : name?.lang}>
          {possible ? `“${actor.surface}”` : (name?.value ?? actor.name)}
        </span>
        {possible && <span class="fine">{t('isItThis', name?.value ?? actor.name)}</span>}
        {!possible && <ShortLabel profile={profile} t={t} />}
      </button>
      <span class="count">
        <span class="visually-hidden">{t('mentionsCount', String(actor.mentions))}</span>
        <span aria-hidden="true">{actor.mentions}</span>
      </span>
    </li>
  );
}

function Heading({ known, identified, possible }: { known: Known; identified: number; possible: number }) {
  const { t, summary } = known;
  const state = summary?.state ?? 'unavailable';
  const heading = {
    reading: () => t('stateReading'),
    ready: () => (identified > 0 ? t.count('actorsOnPage', identified) : t('noActors')),
    'nothing-found': () => t('noActors'),
    'off-here': () => t('offHere'),
    paused: () => t('statePaused'),
    'not-listed': () => t('stateNotListed'),
    'not-an-article': () => t('stateNotArticle'),
    'private-page': () => t('statePrivatePage'),
    editor: () => t('stateEditor'),
    'too-busy': () => t('stateTooBusy'),
    unavailable: () => t('stateUnavailable'),
  }[state]();
  return (
    <header class="panel-head">
      <h1>{heading.replace(/\.$/, '')}</h1>
      {possible > 0 && <p class="fine">{t.count('possibleToCheck', possible)}</p>}
      {state === 'nothing-found' && <p class="fine">{t('noActorsHint')}</p>}
      {state === 'unavailable' && known.allowed && <p class="fine">{t('stateUnavailableHint')}</p>}
    </header>
  );
}

function Toolbar({ first }: { first: Known }) {
  const [known, setKnown] = useState(first);
  const { t, tabId, pdf, summary, settings, health } = known;
  const refresh = () => void learn().then(setKnown);
  useEffect(() => {
    const pageChanged = ({ tab }: { tab: number }) => {
      if (tab === tabId) refresh();
      return null;
    };
    listenAsScreen({ pageChanged });
  }, [tabId]);

  const actors = summary?.actors ?? [];
  const identified = actors.filter((a) => a.tier === 'identified');
  const possible = actors.filter((a) => a.tier === 'possible');
  const isOffForAll = summary !== undefined && covers(settings.managed?.sites?.off ?? [], summary.site);
  const toggle = async (on: boolean) => {
    if (!summary) return;
    await callBackground('changeSettings', { sites: switchSite(settings.sites, summary.site, on) });
    refresh();
  };
  const today = new Date().toISOString().slice(0, 10);

  return (
    <main class="toolbar-popup">
      <Heading known={known} identified={identified.length} possible={possible.length} />
      {!known.allowed && (
        <div class="popup-row">
          <p class="fine">{t('accessNeeded')}</p>
          <button type="button" class="btn" onClick={() => void requestSiteAccess().then(refresh)}>
            {t('allowAccess')}
          </button>
        </div>
      )}
      {pdf !== undefined && (
        <div class="popup-row">
          <button
            type="button"
            class="btn btn-primary"
            onClick={() => void showInViewer(tabId, pdf).then(() => close())}
          >
            {t('pdfOpenThis')}
          </button>
        </div>
      )}
      {(summary?.state === 'not-an-article' ||
        summary?.state === 'not-listed' ||
        summary?.state === 'private-page') && (
        <div class="popup-row">
          <button
            type="button"
            class="btn"
            onClick={() => void callPage(tabId, 'readAnyway', null).then(() => setTimeout(refresh, 300), refresh)}
          >
            {t('readAnyway')}
          </button>
        </div>
      )}
      {identified.length > 0 && (
        <ul class="actors">
          {identified.map((actor) => (
            <ActorRow key={actor.id} actor={actor} tabId={tabId} t={t} />
          ))}
        </ul>
      )}
      {possible.length > 0 && (
        <>
          <div class="section-head">
            <h2>{t('possibleHeading')}</h2>
          </div>
          <ul class="actors">
            {possible.map((actor) => (
              <ActorRow key={actor.id} actor={actor} tabId={tabId} t={t} />
            ))}
          </ul>
        </>
      )}
      {actors.length > 0 && (
        <div class="popup-row">
          <button
            type="button"
            class="link-btn"
            onClick={() => void callBackground('walkInTab', { tabId, step: -1 }).catch(() => undefined)}
          >
            {t('previousMention')}
          </button>
          <button
            type="button"
            class="link-btn"
            onClick={() => void callBackground('walkInTab', { tabId, step: 1 }).catch(() => undefined)}
          >
            {t('nextMention')}
          </button>
        </div>
      )}
      {summary && (
        <div class="popup-row">
          <label class="switch" for="site">
            <span>
              <b>{t('highlightOnSite')}</b>
              <br />
              <span class="fine">{summary.site === LOCAL_FILES ? t('localFiles') : summary.site}</span>
            </span>
          </label>
          <span class="switch">
            <input
              type="checkbox"
              // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own checked state
              role="switch"
              id="site"
              checked={summary.state !== 'off-here'}
              disabled={isOffForAll}
              aria-describedby={isOffForAll ? 'site-locked' : undefined}
              onChange={(e) => void toggle(e.currentTarget.checked)}
            />
          </span>
          {isOffForAll && (
            <p class="fine" id="site-locked">
              {t('setByOrganization')}
            </p>
          )}
        </div>
      )}
      <div class="popup-row links">
        <button type="button" class="link-btn" onClick={() => void openSidePanel(known.windowId).then(() => close())}>
          {t('openPanel')}
        </button>
        <SheetLinks actors={actors} t={t} onOpened={() => close()} />
        <button
          type="button"
          class="link-btn"
          onClick={() => void browser.tabs.create({ url: viewerAddress() }).then(() => close())}
        >
          {t('pdfOpenOne')}
        </button>
        <button
          type="button"
          class="link-btn"
          onClick={() => void browser.runtime.openOptionsPage().then(() => close())}
        >
          {t('settings')}
        </button>
      </div>
      {health.rebuilt && <p class="popup-row fine">{t('rebuilt', t.date(health.rebuilt.when.slice(0, 10)))}</p>}
      {health.storage === 'memory' && <p class="popup-row fine">{t('inMemory')}</p>}
      <div class="popup-row fine">
        <span>
          {t('editionOf', t.date(health.edition))}
          {isOlderThanSixMonths(health.edition, today) && `. ${t('editionOld')}`}
        </span>
      </div>
    </main>
  );
}

learn().then(
  (known) => {
    document.documentElement.lang = known.t.language;
    render(<Toolbar first={known} />, document.body);
  },
  () => {
    const t = translatorFor(chooseLanguage('auto', browser.i18n.getUILanguage()));
    render(<p class="popup-row">{t('recordUnreadable')}</p>, document.body);
  },
);
