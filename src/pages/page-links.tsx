/** The way from each sheet of ours to the others. */
import type { ActorOnPage } from '../contract';
import { callBackground } from '../platform/messaging';
import type { Translator } from '../platform/translator';

/** `actor` is whose paragraph is offered, where there is one. */
export function PageLinks({
  here,
  actor,
  t,
}: {
  here: 'explorer' | 'profile' | 'paragraph';
  actor?: string;
  t: Translator;
}) {
  return (
    <nav class="page-links" aria-label={t('extensionName')}>
      {here !== 'explorer' && <a href="../explorer/index.html">{t('explorer')}</a>}
      {actor !== undefined && (
        <a href={`../paragraph/index.html?actors=${encodeURIComponent(actor)}`}>{t('writeParagraph')}</a>
      )}
      <a href="../options/index.html">{t('settings')}</a>
    </nav>
  );
}

/**
 * The way from what stands beside a page to the sheets, each in a new tab. The paragraph is offered for the actors
 * that are identified; who is only possible is nobody to write about.
 */
export function SheetLinks({
  actors,
  t,
  onOpened,
}: {
  actors: readonly ActorOnPage[];
  t: Translator;
  onOpened?: () => void;
}) {
  const identified = actors.filter(({ tier }) => tier === 'identified').map(({ id }) => id);
  const open = (page: 'paragraph' | 'explorer', query: Record<string, string>) =>
    void callBackground('showPage', { page, query }).then(onOpened, () => undefined);
  return (
    <>
      {identified.length > 0 && (
        <button type="button" class="link-btn" onClick={() => open('paragraph', { actors: identified.join(',') })}>
          {t('writeParagraph')}
        </button>
      )}
      <button type="button" class="link-btn" onClick={() => open('explorer', {})}>
        {t('explorer')}
      </button>
    </>
  );
}
