/** The profile page: `index.html?actor=ID`. A link to it can be kept; what it shows is the edition of the day. */
import { render } from 'preact';
import type { Profile } from '../../contract';
import { browser } from '../../platform/browser';
import { callBackground } from '../../platform/messaging';
import { chooseLanguage, type Translator, translatorFor } from '../../platform/translator';
import { displayName } from '../../record/names';
import { ProfilePage } from './profile-page';
import { viewOf } from './view';

/** Milliseconds for which a large dataset may be opened before the page gives up. */
const PATIENCE = 30_000;

function show(profile: Profile, t: Translator): void {
  document.title = `${displayName(profile.actor, t.language).value} · Backgrounder`;
  render(<ProfilePage view={viewOf(profile, t, new Date().toISOString().slice(0, 10))} />, document.body);
  // The rows that a numeral of the address leads to were not there when the browser looked for them.
  if (location.hash) document.querySelector(location.hash.replace(/[^#\w-]/g, ''))?.scrollIntoView();
}

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

async function main(): Promise<void> {
  const settings = await callBackground('settings', null).catch(() => undefined);
  const t = translatorFor(chooseLanguage(settings?.language ?? 'auto', browser.i18n.getUILanguage()));
  document.documentElement.lang = t.language;
  const waiting = setTimeout(() => render(<p class="inset fine">{t('loading')}</p>, document.body), 200);
  try {
    const actor = new URLSearchParams(location.search).get('actor') ?? '';
    const profile = await callBackground('profile', { actor }, PATIENCE);
    clearTimeout(waiting);
    if (profile) show(profile, t);
    else render(<Message heading={t('noSuchActor')} text={t('noSuchActorHint')} t={t} />, document.body);
  } catch {
    clearTimeout(waiting);
    render(
      <Message heading={t('notAvailable')} text={t('recordUnreadable')} t={t} retry={() => location.reload()} />,
      document.body,
    );
  }
}

void main();
