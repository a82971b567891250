/** The way from each sheet of ours to the others. */
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
