/** The profile page: `index.html?actor=ID`. A link to it can be kept; what it shows is the edition of the day. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../contract';
import { callBackground } from '../../platform/messaging';
import type { Translator } from '../../platform/translator';
import { displayName } from '../../record/names';
import { mount, type PageProps } from '../mount';
import { ProfilePage } from './profile-page';
import { viewOf } from './view';

/** Milliseconds for which a large dataset may be opened before the page gives up. */
const PATIENCE = 30_000;

/** Milliseconds after which a look-up shows that it is under way. */
const QUIET = 200;

const actor = new URLSearchParams(location.search).get('actor') ?? '';

type Loaded = 'loading' | 'failed' | 'missing' | Profile;

function Message({ heading, text, t, retry }: { heading: string; text: string; t: Translator; retry?: () => void }) {
  return (
    <main class="profile">
      <header class="profile-head wide">
        <h1 class="title">{heading}</h1>
        <p class="read">{text}</p>
        {retry && (
          <p>
            <button type="button" class="btn" onClick={retry}>
              {t('tryAgain')}
            </button>
          </p>
        )}
      </header>
    </main>
  );
}

function Shown({ profile, t }: { profile: Profile; t: Translator }) {
  const view = useMemo(() => viewOf(profile, t, new Date().toISOString().slice(0, 10)), [profile, t]);
  useLayoutEffect(() => {
    document.title = `${displayName(profile.actor, t.language).value} · Backgrounder`;
    // The row that the address leads to was not there when the browser looked for it.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [profile, t]);
  return <ProfilePage view={view} />;
}

function ProfileOfAddress({ t }: PageProps) {
  const [loaded, setLoaded] = useState<Loaded>();
  const load = () => {
    const waiting = setTimeout(() => setLoaded('loading'), QUIET);
    callBackground('profile', { actor }, PATIENCE)
      .then(
        (profile) => setLoaded(profile ?? 'missing'),
        () => setLoaded('failed'),
      )
      .finally(() => clearTimeout(waiting));
  };
  useEffect(load, []);
  if (loaded === undefined) return null;
  if (loaded === 'loading')
    return (
      <main class="profile">
        <p class="fine wide">{t('loading')}</p>
      </main>
    );
  if (loaded === 'missing') return <Message heading={t('noSuchActor')} text={t('noSuchActorHint')} t={t} />;
  if (loaded === 'failed')
    return <Message heading={t('notAvailable')} text={t('recordUnreadable')} t={t} retry={load} />;
  return <Shown profile={loaded} t={t} />;
}

mount(ProfileOfAddress, 'extensionName');
