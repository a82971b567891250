/** What stands in the popover: a mention's actor, or its candidates, with a trail of the actors opened from it. */
import { useEffect, useState } from 'preact/hooks';
import type { PageMention, Profile } from '../contract';
import type { ActorId } from '../model';
import type { Translator } from '../platform/translator';
import { Footnotes } from '../record/footnotes';
import { legalLabel } from '../record/legal-label';
import { displayName } from '../record/names';
import { LegalLabel, SourceList } from '../ui/claim-lines';
import { BackIcon, CloseIcon } from '../ui/icons';
import { AlsoKnownAs, correctionText, ProfileBody } from '../ui/profile-card';
import { kicker, reasonWords } from '../ui/words';

interface CardProps {
  mention: PageMention;
  t: Translator;
  onPage: ReadonlySet<ActorId>;
  load: (actor: ActorId) => Promise<Profile | null>;
  onClose: () => void;
  onCopy: (text: string) => Promise<void>;
  /** The card's size may have changed. */
  onResize: () => void;
}

type Loaded = 'loading' | 'failed' | Profile;

/** Milliseconds after which a look-up shows that it is under way. */
const PATIENCE = 200;

function useProfile(actor: ActorId, load: CardProps['load'], attempt: number): Loaded | undefined {
  const [loaded, setLoaded] = useState<{ actor: ActorId; value: Loaded }>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => current && setLoaded({ actor, value: 'loading' }), PATIENCE);
    load(actor)
      .then((profile) => current && setLoaded({ actor, value: profile ?? 'failed' }))
      .catch(() => current && setLoaded({ actor, value: 'failed' }))
      .finally(() => clearTimeout(timer));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [actor, load, attempt]);
  return loaded?.actor === actor ? loaded.value : undefined;
}

/** The popover's content. It takes focus only when the reader asks for it. */
export function PopoverCard(props: CardProps) {
  const { mention, t, onClose, onCopy, onResize } = props;
  const [trail, setTrail] = useState<ActorId[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [notice, setNotice] = useState('');
  const actor = trail.at(-1) ?? mention.actor;
  const isMention = trail.length === 0;
  const profile = useProfile(actor, props.load, attempt);
  const possible = isMention && mention.tier === 'possible';
  useEffect(onResize);

  const open = (id: ActorId) => setTrail([...trail, id]);
  const copy = (text: string, said: string) =>
    void onCopy(text).then(
      () => setNotice(said),
      () => setNotice(t('copyRefused')),
    );

  // A record usually comes within a few milliseconds: nothing is drawn until it has, or until that takes long.
  if (profile === undefined && isMention) return null;

  const several = isMention && (mention.candidates?.length ?? 0) > 1;
  const name = profile && typeof profile === 'object' ? displayName(profile.actor, t.language) : undefined;
  const heading = possible || !name ? `“${mention.surface}”` : name.value;
  const kick =
    profile === 'loading' || profile === undefined
      ? t('loading')
      : profile === 'failed'
        ? t('notAvailable')
        : possible
          ? t('possibleMatch')
          : kicker(profile.actor, t);

  return (
    <section
      class={possible ? 'popover possible' : 'popover'}
      role="dialog"
      aria-labelledby="name"
      aria-busy={profile === 'loading'}
      lang={t.language}
    >
      <header class="popover-head">
        <p class="kicker">{kick}</p>
        <div class="tools">
          {!isMention && (
            <button
              type="button"
              class="icon-btn"
              aria-label={t('back')}
              title={t('back')}
              onClick={() => setTrail(trail.slice(0, -1))}
            >
              <BackIcon />
            </button>
          )}
          <button type="button" class="icon-btn" aria-label={t('close')} title={t('close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
        <h2 class="name" id="name" lang={possible ? undefined : name?.lang}>
          {heading}
        </h2>
        {profile && typeof profile === 'object' && !possible && <AlsoKnownAs profile={profile} t={t} />}
        {possible && (
          <p class="aka">
            {several ? t('severalBearers') : t(profileKind(profile) === 'person' ? 'mayBeNamesake' : 'mayBeOther')}
          </p>
        )}
      </header>
      <div class="popover-body" tabIndex={-1}>
        {profile === 'loading' && (
          <div class="skeleton" aria-hidden="true">
            <span />
            <span />
            <span />
            <span />
          </div>
        )}
        {profile === 'failed' && (
          <>
            <p class="summary">{t('recordUnreadable')}</p>
            <p>
              <button type="button" class="btn" onClick={() => setAttempt(attempt + 1)}>
                {t('tryAgain')}
              </button>
            </p>
          </>
        )}
        {possible && <Reasons mention={mention} t={t} />}
        {several ? (
          mention.candidates!.map((id) => (
            <Candidate
              key={id}
              actor={id}
              load={props.load}
              t={t}
              onOpen={open}
              onCopy={(text) => copy(text, t('copied'))}
            />
          ))
        ) : possible ? (
          <Candidate
            actor={mention.actor}
            load={props.load}
            t={t}
            onOpen={open}
            onCopy={(text) => copy(text, t('copied'))}
          />
        ) : (
          profile &&
          typeof profile === 'object' && (
            <ProfileBody
              key={actor}
              profile={profile}
              t={t}
              onPage={props.onPage}
              onOpen={open}
              onCopy={(text) => copy(text, t('copied'))}
            />
          )
        )}
      </div>
      <footer class="popover-foot">
        <p class="match">
          {isMention ? (
            possible ? (
              <>
                <b>{t('possible')}</b> {t('notAnAccusation')}
              </>
            ) : (
              <>
                {t('identifiedAs')} <b>{name?.value ?? mention.surface}</b>:{' '}
                {mention.reasons.for.map((r) => reasonWords(r, t)).join('; ')}
              </>
            )
          ) : null}
        </p>
        <div class="acts">
          {profile && typeof profile === 'object' && (
            <Correction profile={profile} t={t} onCopy={(text) => copy(text, t('correctionCopied'))} />
          )}
          <span class="notice" role="status">
            {notice}
          </span>
        </div>
      </footer>
    </section>
  );
}

function profileKind(profile: Loaded | undefined): string | undefined {
  return profile && typeof profile === 'object' ? profile.actor.kind : undefined;
}

function Reasons({ mention, t }: { mention: PageMention; t: Translator }) {
  const rows = (['for', 'against', 'missing'] as const).flatMap((kind) =>
    mention.reasons[kind].map((reason) => ({ kind, reason })),
  );
  if (rows.length === 0) return null;
  const labels = { for: t('reasonFor'), against: t('reasonAgainst'), missing: t('reasonMissing') };
  return (
    <ul class="reasons">
      {rows.map(({ kind, reason }) => (
        <li key={`${kind}${reason.code}`}>
          <span>{labels[kind]}</span>
          <span>{reasonWords(reason, t)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A record that the mention may mean, under the record's own name, with its label below it. */
function Candidate({
  actor,
  load,
  t,
  onOpen,
  onCopy,
}: {
  actor: ActorId;
  load: CardProps['load'];
  t: Translator;
  onOpen: (id: ActorId) => void;
  onCopy: (text: string) => void;
}) {
  const profile = useProfile(actor, load, 0);
  if (!profile || typeof profile !== 'object') return null;
  const notes = new Footnotes();
  const name = displayName(profile.actor, t.language);
  return (
    <div class="candidate">
      <p class="said">{t('mayReferTo')}</p>
      <p class="item-name">
        <button type="button" class="link-btn to-actor" lang={name.lang} onClick={() => onOpen(actor)}>
          {name.value}
        </button>
      </p>
      <p class="fine">{kicker(profile.actor, t)}</p>
      <LegalLabel actor={profile.actor} lines={legalLabel(profile.actor)} notes={notes} t={t} />
      <SourceList notes={notes} sources={profile.sources} t={t} onCopy={onCopy} />
    </div>
  );
}

/** Opens the dataset's corrections address, or copies a prefilled text where there is none. */
function Correction({ profile, t, onCopy }: { profile: Profile; t: Translator; onCopy: (text: string) => void }) {
  const { corrections } = profile.edition;
  if (corrections === '')
    return (
      <button type="button" class="link-btn" onClick={() => onCopy(correctionText(profile, t))}>
        {t('correct')}
      </button>
    );
  const [subject, ...body] = correctionText(profile, t).split('\n');
  const href = corrections.startsWith('mailto:')
    ? `${corrections}?subject=${encodeURIComponent(subject!)}&body=${encodeURIComponent(body.join('\n').trimStart())}`
    : corrections;
  return (
    <a class="act" href={href} target="_blank" rel="noopener noreferrer">
      {t('correct')}
    </a>
  );
}
