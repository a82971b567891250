/**
 * The profile card: what a popover says of one actor, from first line of sight to footnotes. Every statement has
 * its numeral, every numeral its source. Props in, callbacks out.
 */
import { useState } from 'preact/hooks';
import type { Profile } from '../contract';
import type { ActorId, Edtf } from '../model';
import type { MessageKey, Translator } from '../platform/translator';
import { refsOfClaims } from '../record/citations';
import { Footnotes } from '../record/footnotes';
import { legalLabel } from '../record/legal-label';
import { displayName, otherNames, textIn } from '../record/names';
import { currentStatus } from '../record/status';
import { LegalLabel, Numerals, SourceList, StatusLine } from './claim-lines';
import { ClaimFold, Events, Relations, Statements } from './claim-lists';
import { ThenNow } from './then-now';

const FIRST_ALIASES = 4;

/** The name as the page wrote it, where that differs, and other names, the first few until asked for more. */
export function AlsoKnownAs({
  profile,
  t,
  written,
}: {
  profile: Profile;
  t: Translator;
  written?: string | undefined;
}) {
  const [all, setAll] = useState(false);
  const names = otherNames(profile.actor, t.language).filter((name) => name.value !== written);
  const here = written !== undefined && written !== displayName(profile.actor, t.language).value;
  const shown = all ? names : names.slice(0, FIRST_ALIASES);
  const [before, after] = t('also', '\u0000').split('\u0000');
  if (names.length === 0 && !here) return null;
  return (
    <p class="aka">
      {here && (
        <>
          {t('writtenHere')} <q>{written}</q>
          {names.length > 0 && '; '}
        </>
      )}
      {names.length > 0 && before}
      {shown.map((name, i) => (
        <span key={`${name.value}${name.lang}`}>
          {i > 0 && ', '}
          <i lang={name.lang}>{name.value}</i>
        </span>
      ))}
      {names.length > 0 && after}{' '}
      {names.length > shown.length && (
        <button type="button" class="link-btn inline" onClick={() => setAll(true)}>
          {t('andMore', String(names.length - shown.length))}
        </button>
      )}
    </p>
  );
}

/**
 * Legal label and status, then and now, one paragraph, answers, relations with those on the page first, then more,
 * then sources. Without `onPublished` nothing is said of then: there is no page that was published.
 */
export function ProfileBody({
  profile,
  t,
  onPage,
  published,
  onPublished,
  onOpen,
  onCopy,
}: {
  profile: Profile;
  t: Translator;
  onPage: ReadonlySet<ActorId>;
  published?: Edtf | undefined;
  onPublished?: (date: Edtf | undefined) => void;
  onOpen: (id: ActorId, name: string) => void;
  onCopy: (text: string) => void;
}) {
  const { actor, sources } = profile;
  const notes = new Footnotes(sources);
  const status = currentStatus(actor);
  const { language } = t;
  return (
    <>
      <LegalLabel actor={actor} lines={legalLabel(actor)} notes={notes} t={t} />
      {status && <StatusLine status={status} notes={notes} t={t} />}
      {onPublished && <ThenNow actor={actor} published={published} notes={notes} t={t} onPublished={onPublished} />}
      {actor.summary.length > 0 && (
        <p class="summary" lang={language}>
          {actor.summary.map((sentence) => (
            <span key={sentence.en}>
              {sentence[language]}
              <Numerals refs={refsOfClaims(actor, sentence.claims)} notes={notes} t={t} />{' '}
            </span>
          ))}
        </p>
      )}
      <Statements
        heading={t('denials')}
        notes={notes}
        t={t}
        items={actor.denials.map((d) => ({
          key: d.id,
          text: d.text[language],
          by: [textIn(d.by, language), d.date ? t.date(d.date) : ''].filter(Boolean).join(', '),
          refs: d.refs,
        }))}
      />
      {actor.conflicts.map((conflict) => (
        <Statements
          key={conflict.id}
          heading={`${t('conflicts')}: ${conflict.about[language]}`}
          notes={notes}
          t={t}
          items={conflict.versions.map((v) => ({ key: v.text.en, text: v.text[language], refs: v.refs }))}
        />
      ))}
      <Relations profile={profile} t={t} notes={notes} onPage={onPage} onOpen={onOpen} />
      <Events events={actor.events} t={t} notes={notes} />
      <ClaimFold heading={t('roles')} claims={actor.roles} words={(role) => role.title[language]} notes={notes} t={t} />
      <SourceList notes={notes} sources={sources} t={t} onCopy={onCopy} />
      <p class="fine">
        {t('reviewedOn', t.date(actor.editorial.reviewed))}. {t('editionOf', t.date(profile.edition.edition))}
      </p>
    </>
  );
}

/** The text that the correction button copies where the dataset names no address. */
export function correctionText(profile: Profile, t: Translator): string {
  const { actor, edition } = profile;
  const subject = t(
    'correctionSubject' satisfies MessageKey,
    displayName(actor, t.language).value,
    actor.id,
    edition.edition,
  );
  return `${subject}\n\n${t('correctionBody')}`;
}
