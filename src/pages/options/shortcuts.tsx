/** The keys of the extension. They are the browser's to change: a button leads there. */
import { useEffect, useState } from 'preact/hooks';
import { canOpenShortcuts, openShortcuts, readShortcuts, type Shortcut } from '../../platform/shortcuts';
import type { Translator } from '../../platform/translator';
import { Part } from './setting';

export function Shortcuts({ t }: { t: Translator }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ask = () => void readShortcuts().then(setShortcuts, () => undefined);
    ask();
    // Back from the browser's own page for them.
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return (
    <Part id="shortcuts" heading={t('setShortcuts')} about={t('shortcutsAbout')}>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('shortcutNone')}</span>}</dd>
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
