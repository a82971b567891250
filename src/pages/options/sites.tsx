/** Which pages are read: articles, all, or those of a list; and where never. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings, SiteRules } from '../../contract';
import { followSiteAccess, requestSiteAccess } from '../../platform/site-access';
import { LOCAL_FILES } from '../../platform/sites';
import type { Translator } from '../../platform/translator';
import { Choices, LockedNote, Part, Switch } from './setting';
import { typedSite } from './typed-site';

function SiteList({
  id,
  label,
  about,
  sites,
  kept,
  locked = false,
  t,
  onChange,
}: {
  id: string;
  label: string;
  about?: string;
  sites: readonly string[];
  /** Those of `sites` that an administrator has set: they stay. */
  kept: readonly string[];
  /** Nothing can be added either. */
  locked?: boolean;
  t: Translator;
  onChange: (sites: string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const site = typedSite(typed);
    if (site === '') {
      setWrong(t('notASite', typed.trim()));
      return;
    }
    setWrong('');
    setTyped('');
    if (!sites.includes(site)) onChange([...sites, site].sort());
  };
  const remove = (site: string) => {
    onChange(sites.filter((one) => one !== site));
    field.current?.focus();
  };
  return (
    <fieldset class="setting">
      <legend class="label">{label}</legend>
      {about && <p class="about">{about}</p>}
      <div class="site-list">
        {sites.length === 0 ? (
          <p class="fine">{t('sitesNone')}</p>
        ) : (
          <ul>
            {sites.map((site) => (
              <li key={site}>
                <span>{site === LOCAL_FILES ? t('localFiles') : site}</span>
                {kept.includes(site) ? (
                  <LockedNote t={t} />
                ) : (
                  <button
                    type="button"
                    class="link-btn"
                    aria-label={`${t('remove')}: ${site}`}
                    onClick={() => remove(site)}
                  >
                    {t('remove')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {!locked && (
          <form onSubmit={add}>
            <label class="field" for={`${id}-add`}>
              {t('siteToAdd')}
            </label>
            <div class="row">
              <input
                ref={field}
                id={`${id}-add`}
                class="input"
                value={typed}
                placeholder={t('siteExample')}
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                aria-invalid={wrong !== ''}
                aria-describedby={`${id}-wrong`}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
              <button type="submit" class="btn">
                {t('add')}
              </button>
            </div>
            <p class="fine wrong" id={`${id}-wrong`} role="alert">
              {wrong}
            </p>
          </form>
        )}
      </div>
    </fieldset>
  );
}

function Access({ t }: { t: Translator }) {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => followSiteAccess(setAllowed), []);
  if (allowed === undefined) return null;
  return (
    <div class="setting">
      <p class="label">{t('setAccess')}</p>
      <p class="about">{allowed ? t('accessGiven') : t('accessNeeded')}</p>
      {!allowed && (
        <button type="button" class="btn beside" onClick={() => void requestSiteAccess()}>
          {t('allowAccess')}
        </button>
      )}
    </div>
  );
}

export function Sites({
  settings,
  t,
  save,
}: {
  settings: Settings;
  t: Translator;
  save: (change: Partial<Settings>) => void;
}) {
  const { sites } = settings;
  const set = settings.managed?.sites ?? {};
  const change = (rules: Partial<SiteRules>) => save({ sites: { ...sites, ...rules } });
  return (
    <Part id="sites" heading={t('setSites')}>
      <Choices
        id="mode"
        label={t('setRunOn')}
        value={sites.mode}
        locked={set.mode !== undefined}
        options={[
          { value: 'articles', words: t('runArticles'), more: <span class="fine">{t('runArticlesAbout')}</span> },
          { value: 'all', words: t('runAll'), more: <span class="fine">{t('runAllAbout')}</span> },
          { value: 'listed', words: t('runListed'), more: <span class="fine">{t('runListedAbout')}</span> },
        ]}
        t={t}
        onChange={(mode) => change({ mode })}
      />
      {sites.mode === 'listed' && (
        <SiteList
          id="listed"
          label={t('sitesListed')}
          sites={sites.listed}
          kept={set.listed ?? []}
          locked={set.listed !== undefined}
          t={t}
          onChange={(listed) => change({ listed })}
        />
      )}
      <SiteList
        id="off"
        label={t('sitesOff')}
        about={t('sitesOffAbout')}
        sites={sites.off}
        kept={set.off ?? []}
        t={t}
        onChange={(off) => change({ off })}
      />
      <Switch
        id="paused"
        label={t('setPaused')}
        about={t('setPausedAbout')}
        locked={settings.managed?.paused !== undefined}
        on={settings.paused}
        t={t}
        onChange={(paused) => save({ paused })}
      />
      <Access t={t} />
    </Part>
  );
}
