/** The panel as a whole: the state of the page in plain words, its actors, how they are connected. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActorOnPage } from '../../contract';
import type { Region } from '../../core/mention';
import { browser } from '../../platform/browser';
import { callBackground } from '../../platform/messaging';
import type { PageProps } from '../mount';
import { SheetLinks } from '../page-links';
import { ActorList, type Current, nameOf, noteKey } from './actor-list';
import { matches } from './filter';
import { Note } from './note';
import { useProfiles } from './profiles';
import { Relations } from './relations';
import { hasActors, WholePage } from './states';
import { useFollowedTab } from './tab';

/** From this many actors on, a filter is worth its room. */
const WORTH_FILTERING = 5;

const VIEWS = ['actors', 'relations'] as const;
type View = (typeof VIEWS)[number];

/** Tabs that arrow keys walk through. */
function Views({ view, t, onView }: { view: View; t: PageProps['t']; onView: (view: View) => void }) {
  const words = { actors: t('actorsTab'), relations: t('relations') };
  const tabs = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const next = VIEWS[(VIEWS.indexOf(view) + by + VIEWS.length) % VIEWS.length]!;
    onView(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panelViews')} ref={tabs} onKeyDown={onKey}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls="view"
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}

export function Panel({ settings, t }: PageProps) {
  const { tab, refresh } = useFollowedTab();
  const [view, setView] = useState<View>('actors');
  const [filter, setFilter] = useState('');
  const [current, setCurrent] = useState<Current>();
  const [reading, setReading] = useState<ActorOnPage>();
  const [edition, setEdition] = useState('');
  const [said, setSaid] = useState('');
  const summary = tab?.summary;
  const actors = summary?.actors ?? [];
  const furniture = summary?.furniture ?? [];
  const all = [...actors, ...furniture];
  const profiles = useProfiles(all.flatMap((actor) => [actor.id, ...(actor.candidates ?? [])]));
  const where = `${tab?.id} ${tab?.url}`;

  useEffect(
    () =>
      void callBackground('health', null).then(
        (health) => setEdition(health.edition),
        () => undefined,
      ),
    [],
  );
  // Another page begins anew, before it can be seen: what the reader presses on it must not be forgotten after.
  useLayoutEffect(() => {
    setCurrent(undefined);
    setReading(undefined);
    setFilter('');
  }, [where]);
  const identified = actors.filter((a) => a.tier === 'identified');
  const possible = actors.filter((a) => a.tier === 'possible');
  const found = hasActors(summary);
  const counts = found
    ? [
        t.count('actorsOnPage', identified.length),
        possible.length > 0 ? t.count('possibleToCheck', possible.length) : '',
      ]
        .filter(Boolean)
        .join(' ')
    : '';
  // Said once for each page and each change of its counts, and only when there is something to count.
  useEffect(() => setSaid(counts), [counts]);

  const shown = useMemo(
    () => new Set(all.filter((a) => matches(filter, a, profiles.get(a.id), t)).map((a) => a.id)),
    [filter, summary, profiles, t],
  );
  const isShown = (actor: ActorOnPage) => filter.trim() === '' || shown.has(actor.id);
  const type = (typed: string) => setFilter(typed);
  // Told when what was typed changes, and the reader has paused.
  useEffect(() => {
    if (filter.trim() === '') return;
    const timer = setTimeout(
      () => setSaid(t('filterShown', String(all.filter(isShown).length), String(all.length))),
      500,
    );
    return () => clearTimeout(timer);
  }, [filter]);

  const step = (actor: ActorOnPage, region: Region, index: number) => {
    if (!tab) return;
    const { id, tier } = actor;
    setCurrent({ actor: id, tier, region, index });
    const name = actor.tier === 'possible' ? `“${actor.surface}”` : nameOf(actor.id, actor.name, profiles, t).value;
    setSaid(t('atMention', name, String(index + 1), String(actor.mentions)));
    void callBackground('jumpInTab', { tabId: tab.id, actor: id, tier, index, region }).catch(refresh);
  };
  const read = (actor: ActorOnPage) => setReading(actor);
  const stopReading = () => {
    const id = reading && noteKey(reading);
    setReading(undefined);
    // The button that opened the note is there again once this has been drawn.
    setTimeout(() => {
      const button =
        document.querySelector<HTMLElement>(`[data-note="${id}"]`) ?? document.getElementById('tab-actors');
      button?.focus();
    });
  };
  const list = { profiles, current, t, onStep: step, onRead: read };
  const body = [identified, possible].map((some) => some.filter(isShown));
  const inMenus = furniture.filter(isShown);

  return (
    <>
      <main class="panel-page">
        <header class="panel-head">
          <h1>{t('panelHeading')}</h1>
          <p class="fine">{summary?.site}</p>
        </header>
        {!found && !reading ? (
          <WholePage tab={tab} settings={settings} t={t} onChange={refresh} />
        ) : (
          <>
            <div hidden={reading !== undefined}>
              <Views view={view} t={t} onView={setView} />
              <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
                {view === 'relations' ? (
                  <Relations actors={actors} profiles={profiles} t={t} />
                ) : (
                  <>
                    {all.length >= WORTH_FILTERING && (
                      <label class="field filter">
                        {t('filterActors')}
                        <input
                          type="search"
                          class="input"
                          value={filter}
                          onInput={(e) => type(e.currentTarget.value)}
                        />
                      </label>
                    )}
                    {filter.trim() !== '' && body.flat().length + inMenus.length === 0 && (
                      <p class="empty">{t('filterNone', filter.trim())}</p>
                    )}
                    {body[0]!.length > 0 && (
                      <section aria-labelledby="identified">
                        <div class="section-head">
                          <h2 id="identified">{t('identifiedHeading')}</h2>
                          <span>
                            {t.count('actorsCount', identified.length)},{' '}
                            {t.count(
                              'mentionsTotal',
                              identified.reduce((sum, a) => sum + a.mentions, 0),
                            )}
                          </span>
                        </div>
                        <ActorList actors={body[0]!} region="body" {...list} />
                      </section>
                    )}
                    {body[1]!.length > 0 && (
                      <section aria-labelledby="possible">
                        <div class="section-head">
                          <h2 id="possible">{t('possibleHeading')}</h2>
                          <span>{t('toCheck', String(possible.length))}</span>
                        </div>
                        {!settings.showPossible && <p class="inset-line fine">{t('possibleHidden')}</p>}
                        <ActorList actors={body[1]!} region="body" {...list} />
                      </section>
                    )}
                    {inMenus.length > 0 && (
                      <details class="more furniture" open={actors.length === 0 || undefined}>
                        <summary>
                          <b>{t('furnitureHeading')}</b> {t.count('furnitureCount', furniture.length)}
                        </summary>
                        <p class="inset-line fine">{t('furnitureHint')}</p>
                        <ActorList actors={inMenus} region="furniture" {...list} />
                      </details>
                    )}
                  </>
                )}
              </div>
            </div>
            {reading && (
              <Note
                key={noteKey(reading)}
                on={reading}
                tabId={tab?.id ?? -1}
                onPage={new Set(actors.map((a) => a.id))}
                t={t}
                onBack={stopReading}
              />
            )}
          </>
        )}
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </main>
      <footer class="popup-row">
        <div class="links">
          <SheetLinks actors={actors} t={t} />
          <button type="button" class="link-btn" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('settings')}
          </button>
        </div>
        <p class="fine">{edition && t('editionOf', t.date(edition))}</p>
      </footer>
    </>
  );
}
