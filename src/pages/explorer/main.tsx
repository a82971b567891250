/** The explorer's page: `index.html`, with `?country=XX`, or with `?lookup=ID` for a word that was looked up elsewhere. */
import { useEffect, useState } from 'preact/hooks';
import type { Directory } from '../../contract';
import { callBackground } from '../../platform/messaging';
import { mount, type PageProps } from '../mount';
import { ExplorerPage } from './explorer-page';

const PATIENCE = 30_000;
const QUIET = 200;

const asked = new URLSearchParams(location.search);

interface Known {
  directory: Directory;
  lookedUp: string;
}

async function learn(): Promise<Known> {
  const id = asked.get('lookup');
  const [directory, lookedUp] = await Promise.all([
    callBackground('directory', null, PATIENCE),
    id === null ? '' : callBackground('lookedUp', { id }),
  ]);
  return { directory, lookedUp };
}

function Explorer({ t }: PageProps) {
  const [known, setKnown] = useState<Known | 'loading' | 'failed'>();
  const load = () => {
    const waiting = setTimeout(() => setKnown('loading'), QUIET);
    learn()
      .then(setKnown, () => setKnown('failed'))
      .finally(() => clearTimeout(waiting));
  };
  useEffect(load, []);
  if (known === undefined) return null;
  if (known === 'loading') return <p class="inset fine">{t('loading')}</p>;
  if (known === 'failed')
    return (
      <main class="explorer">
        <h1 class="title">{t('notAvailable')}</h1>
        <p class="read">{t('recordUnreadable')}</p>
        <p>
          <button type="button" class="btn" onClick={load}>
            {t('tryAgain')}
          </button>
        </p>
      </main>
    );
  const country = asked.get('country');
  return <ExplorerPage {...known} {...(country ? { country } : {})} t={t} />;
}

mount(Explorer, 'explorer');
