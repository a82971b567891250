/**
 * How each page of ours begins: with the reader's settings, in the reader's language, and again when either changes.
 * Where the background cannot be asked, it says so, and the browser's language has to do.
 */
import { type ComponentType, render } from 'preact';
import type { Settings } from '../contract';
import { browser } from '../platform/browser';
import { callBackground, listenAsScreen } from '../platform/messaging';
import { chooseLanguage, type MessageKey, type Translator, translatorFor } from '../platform/translator';

export interface PageProps {
  settings: Settings;
  t: Translator;
}

/** The translator for these settings, or for the browser's language alone. */
export function translatorOf(settings?: Settings): Translator {
  return translatorFor(chooseLanguage(settings?.language ?? 'auto', browser.i18n.getUILanguage()));
}

function Failed({ t, again }: { t: Translator; again: () => void }) {
  return (
    <main class="failed">
      <h1 class="name">{t('pageFailed')}</h1>
      <p>{t('pageFailedHint')}</p>
      <p>
        <button type="button" class="btn" onClick={again}>
          {t('tryAgain')}
        </button>
      </p>
    </main>
  );
}

/** Shows the page in this document, under this title. */
export function mount(Page: ComponentType<PageProps>, title: MessageKey): void {
  const show = (settings: Settings) => {
    const t = translatorOf(settings);
    document.documentElement.lang = t.language;
    document.title = t(title);
    render(<Page settings={settings} t={t} />, document.body);
  };
  const begin = () =>
    callBackground('settings', null).then(show, () => {
      const t = translatorOf();
      document.documentElement.lang = t.language;
      document.title = t(title);
      render(<Failed t={t} again={() => void begin()} />, document.body);
    });
  listenAsScreen({
    settingsChanged(settings) {
      show(settings);
      return null;
    },
  });
  void begin();
}
