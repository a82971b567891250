/** The keys of the extension. They are the browser's to change: a button leads there. */
import { useEffect, useState } from 'preact/hooks';
import { browser, type Commands } from '../../platform/browser';
import { canOpenShortcuts, openShortcuts } from '../../platform/shortcuts';
import type { Translator } from '../../platform/translator';
import { Part } from './setting';

export function Shortcuts({ t }: { t: Translator }) {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    const ask = () => void browser.commands.getAll().then(setCommands, () => undefined);
    ask();
    // Back from the browser's own page for them.
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return (
    <Part id="shortcuts" heading={t('setShortcuts')} about={t('shortcutsAbout')}>
      <dl class="keys">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('shortcutNone')}</span>}</dd>
            </div>
          ))}
      </dl>
      {canOpenShortcuts() ? (
        <p>
          <button type="button" class="btn" onClick={() => void openShortcuts()}>
            {t('changeShortcuts')}
          </button>
        </p>
      ) : (
        <p class="about">{t('shortcutsByHand')}</p>
      )}
    </Part>
  );
}
