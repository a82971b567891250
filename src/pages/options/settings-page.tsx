/** The page as a whole: its parts, a list of them, and the word that a change was kept. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../contract';
import { callBackground } from '../../platform/messaging';
import type { PageProps } from '../mount';
import { Dataset } from './dataset';
import { Decisions } from './decisions';
import { Highlighting } from './highlighting';
import { OwnData } from './own-data';
import { Part, Select } from './setting';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

/** Milliseconds that the word is to be seen. */
const SEEN = 2_500;

/** Languages by their own names. */
const LANGUAGES = [
  ['en', 'English'],
  ['es', 'Español'],
  ['pt', 'Português'],
] as const;

export function SettingsPage({ settings, t }: PageProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SEEN);
    return () => clearTimeout(timer);
  }, [said]);
  const save = (change: Partial<Settings>) =>
    void callBackground('changeSettings', change).then(
      () => setSaid(t('saved')),
      (error: Error) => setSaid(t('notSaved', error.message)),
    );
  const parts = [
    ['highlighting', t('setHighlighting')],
    ['sites', t('setSites')],
    ['language', t('setLanguages')],
    ['shortcuts', t('setShortcuts')],
    ['decisions', t('setDecisions')],
    ['own-data', t('setOwnData')],
    ['dataset', t('setDataset')],
  ] as const;
  return (
    <div class="settings">
      <nav aria-label={t('settings')}>
        <p class="kicker">Backgrounder</p>
        <ul>
          {parts.map(([id, words]) => (
            <li key={id}>
              <a class="act" href={`#${id}`}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 class="title">{t('settings')}</h1>
        <p class="about">{t('settingsAbout')}</p>
        <Highlighting settings={settings} t={t} save={save} />
        <Sites settings={settings} t={t} save={save} />
        <Part id="language" heading={t('setLanguages')}>
          <Select
            id="language-select"
            label={t('setLanguage')}
            about={t('setLanguageAbout')}
            locked={settings.managed?.language !== undefined}
            value={settings.language}
            options={[['auto', t('languageAuto')], ...LANGUAGES]}
            t={t}
            onChange={(language) => save({ language })}
          />
        </Part>
        <Shortcuts t={t} />
        <Decisions t={t} />
        <OwnData t={t} />
        <Dataset t={t} />
      </main>
      <p class="saved" role="status">
        {said}
      </p>
    </div>
  );
}
