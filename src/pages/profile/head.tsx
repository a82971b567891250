/** The head of the page: what can be done with it, the name, the legal position, the status. */
import { basisMark, legalLabel } from '../../record/legal-label';
import { displayName, otherNames } from '../../record/names';
import { currentStatus } from '../../record/status';
import { isOlderThanSixMonths, kicker, legalWords, statusWords } from '../../ui/words';
import { PageLinks } from '../page-links';
import { CopyButton } from './copy-button';
import { ClaimRefs, type View } from './view';

export function Bar({ view }: { view: View }) {
  const { t, profile } = view;
  return (
    <div class="sheet-bar wide">
      <PageLinks here="profile" actor={profile.actor.id} t={t} />
      <span>
        <a href="#h-claims">{t('skipToClaims')}</a>
        <CopyButton label={t('copyLink')} text={location.href.split('#')[0]!} said={t('copied')} view={view} />
        <button type="button" class="link-btn" onClick={() => print()}>
          {t('printPage')}
        </button>
      </span>
      {isOlderThanSixMonths(profile.edition.edition, view.today) && <span class="fine">{t('editionOld')}</span>}
    </div>
  );
}

export function Head({ view }: { view: View }) {
  const { t, profile } = view;
  const { actor } = profile;
  const name = displayName(actor, t.language);
  const others = otherNames(actor, t.language).slice(0, 4);
  const [before, after] = t('also', '\u0000').split('\u0000');
  const status = currentStatus(actor);
  const ids = (line: ReturnType<typeof legalLabel>[number]) =>
    [line.step?.id, line.sentence?.id, line.upheld?.id].filter((id) => id !== undefined);
  return (
    <header class="profile-head wide">
      <p class="kicker">{kicker(actor, t)}</p>
      <h1 class="title" lang={name.lang}>
        {name.value}
      </h1>
      {others.length > 0 && (
        <p class="aka">
          {before}
          {others.map((other, i) => (
            <span key={other.value}>
              {i > 0 && ', '}
              <i lang={other.lang}>{other.value}</i>
            </span>
          ))}
          {after}
        </p>
      )}
      {legalLabel(actor).map((line) => {
        const { headline, details } = legalWords(line, actor, t);
        return (
          <p class="status" key={line.step?.id ?? line.outcome}>
            <span class={`basis basis-${line.mark}`} aria-hidden="true" />
            <span>
              {headline}
              <ClaimRefs ids={ids(line)} view={view} />
            </span>
            {details.length > 0 && <small>{details.join('. ')}</small>}
          </p>
        );
      })}
      {status && (
        <p class="status plain">
          <span class={`basis basis-${basisMark(status.basis)}`} aria-hidden="true" />
          <span>
            {statusWords(status, t).headline}
            <ClaimRefs ids={[status.id]} view={view} />
          </span>
          <small>{statusWords(status, t).detail}</small>
        </p>
      )}
    </header>
  );
}
