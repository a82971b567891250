/** Which edition this is, what changed in it, when the record is due, and how to correct it. */
import type { Correction } from '../../model';
import { correctionsTo } from '../../record/corrections';
import { isReviewOverdue, reviewDue } from '../../record/review';
import { correctionText } from '../../ui/profile-card';
import { CopyButton } from './copy-button';
import type { View } from './view';

function Log({ entries, view }: { entries: readonly Correction[]; view: View }) {
  const { t } = view;
  return (
    <ol class="log">
      {entries.map((entry) => (
        <li key={`${entry.date}${entry.text.en}`}>
          <time dateTime={entry.date}>{t.date(entry.date)}</time>
          <span>{entry.text[t.language]}</span>
        </li>
      ))}
    </ol>
  );
}

export function EditionAndCorrections({ view }: { view: View }) {
  const { t, profile } = view;
  const { actor, edition } = profile;
  const { now, earlier } = correctionsTo(actor.id, edition);
  const due = reviewDue(actor);
  const text = correctionText(profile, t);
  const [subject, ...body] = text.split('\n');
  return (
    <>
      <section aria-labelledby="h-edition">
        <h2 id="h-edition">{t('editionAndCorrections')}</h2>
        <h3>{t('changedHere')}</h3>
        {now.length > 0 ? <Log entries={now} view={view} /> : <p class="fine">{t('nothingChanged')}</p>}
        {earlier.length > 0 && (
          <>
            <h3>{t('correctedEarlier')}</h3>
            <Log entries={earlier} view={view} />
          </>
        )}
      </section>
      <aside class="side sidenote" aria-labelledby="h-edition">
        <p>
          {t('editionOf', t.date(edition.edition))}. {t('reviewedOn', t.date(actor.editorial.reviewed))}.{' '}
          {actor.editorial.secondReader && t('secondReading', t.date(actor.editorial.secondReader))}{' '}
          {due && !isReviewOverdue(actor, view.today) && t('reviewDue', t.date(due))}
        </p>
        <p>
          {edition.corrections === '' ? (
            <CopyButton label={t('sendCorrection')} text={text} said={t('correctionCopied')} view={view} look="btn" />
          ) : (
            <a
              class="btn"
              target="_blank"
              rel="noopener noreferrer"
              href={
                edition.corrections.startsWith('mailto:')
                  ? `${edition.corrections}?subject=${encodeURIComponent(subject!)}&body=${encodeURIComponent(body.join('\n').trimStart())}`
                  : edition.corrections
              }
            >
              {t('sendCorrection')}
            </a>
          )}
        </p>
      </aside>
    </>
  );
}
