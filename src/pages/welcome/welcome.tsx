/** The page as a whole. Access to pages is asked for here where the browser has not given it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser';
import { readShortcuts, type Shortcut } from '../../platform/shortcuts';
import { followSiteAccess, requestSiteAccess } from '../../platform/site-access';
import type { PageProps } from '../mount';
import { Example } from './example';

function Access({ t }: { t: PageProps['t'] }) {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => followSiteAccess(setAllowed), []);
  if (allowed) return null;
  return (
    <div class="access">
      <p>{t('accessNeeded')}</p>
      <button type="button" class="btn btn-primary" onClick={() => void requestSiteAccess()}>
        {t('allowAccess')}
      </button>
    </div>
  );
}

function Keys({ t }: { t: PageProps['t'] }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => void readShortcuts().then(setShortcuts, () => undefined), []);
  const set = shortcuts.filter(({ keys }) => keys !== undefined);
  if (set.length === 0) return null;
  return (
    <section class="by-keyboard">
      <h2>{t('welcomeKeys')}</h2>
      <dl>
        {set.map(({ name, keys }) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Welcome({ settings, t }: PageProps) {
  const columns = [
    [t('welcomeSays'), t('welcomeSaysText')],
    [t('welcomeSaysNot'), t('welcomeSaysNotText')],
    [t('welcomeNever'), t('welcomeNeverText')],
  ];
  return (
    <main class="first">
      <header>
        <p class="kicker">Backgrounder</p>
        <h1 class="title">{t('welcomeTitle')}</h1>
        <p class="read">{t('welcomeLead')}</p>
      </header>
      <Access t={t} />
      <Example t={t} style={settings.highlight} />
      <div class="three">
        {columns.map(([heading, text]) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <Keys t={t} />
      <p>
        <button type="button" class="btn btn-primary" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcomeSettings')}
        </button>
      </p>
    </main>
  );
}
