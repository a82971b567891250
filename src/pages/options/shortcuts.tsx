/** The keys of the extension. They are the browser's to change: a button leads there. */
import { useEffect, useState } from 'preact/hooks';
import { browser, type Commands } from '../../platform/browser';
import { canOpenShortcuts, openShortcuts } from '../../platform/shortcuts';
import type { MessageKey, Translator } from '../../platform/translator';
import { Part } from './setting';

/** The manifest's commands, named by us: the browser has their names in its own language, not in the reader's. */
const NAMES = {
  'next-mention': 'commandNext',
  'previous-mention': 'commandPrevious',
  'open-panel': 'commandPanel',
} as const satisfies Record<string, MessageKey>;

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
        {Object.entries(NAMES).map(([command, name]) => {
          const shortcut = commands.find((c) => c.name === command)?.shortcut;
          return (
            <div key={command}>
              <dt>{t(name)}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('shortcutNone')}</span>}</dd>
            </div>
          );
        })}
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
