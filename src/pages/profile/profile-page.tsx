/**
 * The profile of one actor as a sheet of paper: position, answers, history, neighbours, countries, and every claim
 * with its source. Each statement has a numeral, each numeral leads to its row in the table of claims.
 */
import { useState } from 'preact/hooks';
import { basisMark, legalLabel } from '../../record/legal-label';
import { displayName, otherNames, textIn } from '../../record/names';
import { isReviewOverdue, reviewDue } from '../../record/review';
import { currentStatus } from '../../record/status';
import { correctionText } from '../../ui/profile-card';
import { isOlderThanSixMonths, kicker, legalWords, statusWords } from '../../ui/words';
import { LegalSteps, StatusStrip } from './case-strips';
import { ClaimsTable } from './claims-table';
import { Countries } from './countries';
import { Timeline } from './timeline';
import { ClaimRefs, type View } from './view';

/** Copies, and says so for a while. */
function CopyButton({
  label,
  text,
  said,
  view,
  look = 'link-btn',
}: {
  label: string;
  text: string;
  said: string;
  view: View;
  look?: string;
}) {
  const [notice, setNotice] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setNotice(said),
      () => setNotice(view.t('copyRefused')),
    );
  return (
    <span>
      <button type="button" class={look} onClick={copy}>
        {label}
      </button>
      <span class="notice" role="status">
        {notice && ` ${notice}`}
      </span>
    </span>
  );
}

function Bar({ view }: { view: View }) {
  const { t, profile } = view;
  return (
    <div class="sheet-bar wide">
      <nav aria-label="Backgrounder">
        <a href="#h-claims">{t('skipToClaims')}</a>
      </nav>
      <span>
        <CopyButton label={t('copyLink')} text={location.href.split('#')[0]!} said={t('copied')} view={view} />
        <button type="button" class="link-btn" onClick={() => print()}>
          {t('printPage')}
        </button>
      </span>
      {isOlderThanSixMonths(profile.edition.edition, view.today) && <span class="fine">{t('editionOld')}</span>}
    </div>
  );
}

function Head({ view }: { view: View }) {
  const { t, profile } = view;
  const { actor } = profile;
  const name = displayName(actor, t.language);
  const others = otherNames(actor, t.language).slice(0, 4);
  const [before, after] = t('also', '\u0000').split('\u0000');
  const status = currentStatus(actor);
  const ids = (line: ReturnType<typeof legalLabel>[number]) =>
    [line.step?.id, line.sentence?.id].filter((id) => id !== undefined);
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

/** The summary, and in the margin the sources of each numeral in it. */
function Summary({ view }: { view: View }) {
  const { t, profile } = view;
  const { actor } = profile;
  if (actor.summary.length === 0) return null;
  const cited = [...new Set(actor.summary.flatMap((s) => s.claims))]
    .flatMap((id) => {
      const number = view.numbers.get(id);
      const statement = number === undefined ? undefined : view.statements[number - 1];
      return statement ? [{ number: number!, statement }] : [];
    })
    .sort((a, b) => a.number - b.number);
  return (
    <>
      <section aria-labelledby="h-short">
        <h2 id="h-short">{t('inShort')}</h2>
        <p class="read">
          {actor.summary.map((sentence) => (
            <span key={sentence.en}>
              {sentence[t.language]}
              <ClaimRefs ids={sentence.claims} view={view} />{' '}
            </span>
          ))}
        </p>
      </section>
      <aside class="side sidenote" aria-label={t('sources')}>
        <ol>
          {cited.map(({ number, statement }) => (
            <li key={number}>
              <b>{number}</b>
              <span>
                {[...new Set(statement.refs.map((r) => r.source))].map((id, i) => {
                  const source = view.source(id);
                  return (
                    <span key={id}>
                      {i > 0 && '; '}
                      {source ? (
                        <>
                          <a
                            href={source.url}
                            target="_blank"
                            rel="noopener noreferrer"
                            lang={source.lang}
                            title={source.title}
                          >
                            {source.publisher}
                          </a>
                          , {source.published ? t.date(source.published) : t('undated')}
                        </>
                      ) : (
                        id
                      )}
                    </span>
                  );
                })}
              </span>
            </li>
          ))}
        </ol>
      </aside>
    </>
  );
}

function Names({ view }: { view: View }) {
  const { t, profile } = view;
  const languages = new Intl.DisplayNames(t.language, { type: 'language' });
  return (
    <section aria-labelledby="h-names">
      <h2 id="h-names">{t('names')}</h2>
      <ul class="names">
        {profile.actor.names.map((name, i) => (
          <li key={`${name.value}${name.lang}`}>
            <b lang={name.lang}>
              {name.value}
              <ClaimRefs ids={[`name-${i}`]} view={view} />
            </b>
            <small>
              {[
                t.term('nameType', name.type),
                languages.of(name.lang) ?? name.lang,
                name.used ? t.date(name.used) : '',
                name.strength === 'never-alone'
                  ? t('nameNeverAlone')
                  : name.strength === 'weak'
                    ? t('nameInContext')
                    : '',
                name.note ? textIn(name.note, t.language) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Answers and denials that were published, at the size of the summary. */
function Denials({ view }: { view: View }) {
  const { t, profile } = view;
  const { denials } = profile.actor;
  if (denials.length === 0) return null;
  return (
    <section aria-labelledby="h-denials">
      <h2 id="h-denials">{t('denials')}</h2>
      {denials.map((denial) => (
        <div class="denial" key={denial.id}>
          <p>
            {denial.text[t.language]}
            <ClaimRefs ids={[denial.id]} view={view} />
          </p>
          <small>{[textIn(denial.by, t.language), denial.date ? t.date(denial.date) : t('undated')].join(', ')}</small>
        </div>
      ))}
    </section>
  );
}

/** What the record does not hold, said rather than left out. */
function NotStated({ view }: { view: View }) {
  const { t, profile } = view;
  if (profile.actor.denials.length > 0) return null;
  return (
    <aside class="side sidenote" aria-labelledby="h-none">
      <div>
        <h3 id="h-none">{t('denials')}</h3>
        <p>{t('noDenials')}</p>
      </div>
    </aside>
  );
}

function Conflicts({ view }: { view: View }) {
  const { t, profile } = view;
  const { conflicts } = profile.actor;
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="h-conflicts">
      <h2 id="h-conflicts">{t('conflicts')}</h2>
      {conflicts.map((conflict) => (
        <div class="conflict" key={conflict.id}>
          <h3>
            {conflict.about[t.language]}
            <ClaimRefs ids={[`${conflict.id}-versions`]} view={view} />
          </h3>
          <div class="pair">
            {conflict.versions.map((version) => (
              <p key={version.text.en}>
                {version.text[t.language]}
                <small>
                  {[...new Set(version.refs.map((ref) => view.source(ref.source)?.publisher ?? ref.source))].join('; ')}
                </small>
              </p>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function EditionAndCorrections({ view }: { view: View }) {
  const { t, profile } = view;
  const { actor, edition } = profile;
  const log = edition.log.filter((entry) => entry.actor === actor.id);
  const due = reviewDue(actor);
  const text = correctionText(profile, t);
  const [subject, ...body] = text.split('\n');
  return (
    <>
      <section aria-labelledby="h-edition">
        <h2 id="h-edition">{t('editionAndCorrections')}</h2>
        <h3>{t('changedHere')}</h3>
        {log.length === 0 && <p class="fine">{t('nothingChanged')}</p>}
        <ol class="log">
          {log.map((entry) => (
            <li key={`${entry.date}${entry.text.en}`}>
              <time dateTime={entry.date}>{t.date(entry.date)}</time>
              <span>{entry.text[t.language]}</span>
            </li>
          ))}
        </ol>
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

export function ProfilePage({ view }: { view: View }) {
  const { t, profile } = view;
  return (
    <main class="profile">
      <Bar view={view} />
      <Head view={view} />
      {isReviewOverdue(profile.actor, view.today) && (
        <p class="banner wide">
          <span>
            <b>{t('notReviewedSince', t.date(profile.actor.editorial.reviewed))}</b>
          </span>
        </p>
      )}
      <Summary view={view} />
      <Denials view={view} />
      <StatusStrip view={view} />
      <LegalSteps view={view} />
      <Conflicts view={view} />
      <Names view={view} />
      <NotStated view={view} />
      <Timeline view={view} />
      <Countries view={view} />
      <ClaimsTable view={view} />
      <EditionAndCorrections view={view} />
    </main>
  );
}
