/** The note on one actor, inside the panel: what the popover says, for those who read here. Related actors open in it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActorOnPage } from '../../contract';
import type { ActorId } from '../../model';
import type { Translator } from '../../platform/translator';
import { displayName } from '../../record/names';
import { BackIcon } from '../../ui/icons';
import { AlsoKnownAs, ProfileBody } from '../../ui/profile-card';
import { kicker, reasonWords } from '../../ui/words';
import { useProfiles } from './profiles';

function Why({ actor, t }: { actor: ActorOnPage; t: Translator }) {
  const labels = { for: t('reasonFor'), against: t('reasonAgainst'), missing: t('reasonMissing') };
  const rows = (['for', 'against', 'missing'] as const).flatMap((side) =>
    actor.reasons[side].map((reason) => ({ side, reason })),
  );
  return (
    <section class="part">
      <h2>{actor.tier === 'possible' ? t('possibleMatch') : t('identifiedHeading')}</h2>
      <p class="fine">{t('asWritten', actor.surface)}</p>
      <ul class="reasons">
        {rows.map(({ side, reason }) => (
          <li key={side + reason.code}>
            <span>{labels[side]}</span>
            <span>{reasonWords(reason, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One record. `possible` puts in front that it may be about somebody else. */
function Card({
  id,
  possible,
  onPage,
  onOpen,
  onCopy,
  t,
}: {
  id: ActorId;
  possible: boolean;
  onPage: ReadonlySet<ActorId>;
  onOpen: (id: ActorId) => void;
  onCopy: (text: string) => void;
  t: Translator;
}) {
  const profile = useProfiles([id]).get(id);
  if (!profile) return <p class="fine">{t('loading')}</p>;
  const name = displayName(profile.actor, t.language);
  return (
    <article class="note-card">
      <p class="kicker">{possible ? `${t('mayReferTo')} · ${kicker(profile.actor, t)}` : kicker(profile.actor, t)}</p>
      <h2 class="name" lang={name.lang}>
        {name.value}
      </h2>
      <AlsoKnownAs profile={profile} t={t} />
      <ProfileBody profile={profile} t={t} onPage={onPage} onOpen={onOpen} onCopy={onCopy} />
      <p>
        <a
          class="act"
          href={`/pages/profile/index.html?actor=${encodeURIComponent(id)}`}
          target="_blank"
          rel="noopener"
        >
          {t('fullProfile')}
        </a>
      </p>
    </article>
  );
}

/** The note on an actor of the page. It takes focus when it comes, and the panel takes it back. */
export function Note({
  actor,
  onPage,
  t,
  onBack,
}: {
  actor: ActorOnPage;
  onPage: ReadonlySet<ActorId>;
  t: Translator;
  onBack: () => void;
}) {
  const [trail, setTrail] = useState<ActorId[]>([]);
  const [notice, setNotice] = useState('');
  const back = useRef<HTMLButtonElement>(null);
  const depth = trail.length;
  // With each step the note begins at its top.
  useEffect(() => {
    back.current?.focus();
    scrollTo(0, 0);
  }, [depth]);
  const other = trail.at(-1);
  const ids = other ? [other] : (actor.candidates ?? [actor.id]);
  const possible = !other && actor.tier === 'possible';
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setNotice(t('copied')),
      () => setNotice(t('copyRefused')),
    );
  return (
    <section class={possible ? 'note possible' : 'note'} aria-label={possible ? `“${actor.surface}”` : actor.name}>
      <p>
        <button
          ref={back}
          type="button"
          class="link-btn"
          onClick={() => (other ? setTrail(trail.slice(0, -1)) : onBack())}
        >
          <BackIcon /> {other ? t('back') : t('backToList')}
        </button>
      </p>
      {possible && (
        <p class="summary">
          {ids.length > 1 ? t('severalBearers') : t(actor.kind === 'person' ? 'mayBeNamesake' : 'mayBeOther')}
        </p>
      )}
      {!other && <Why actor={actor} t={t} />}
      {ids.map((id) => (
        <Card
          key={id}
          id={id}
          possible={possible}
          onPage={onPage}
          onOpen={(next) => setTrail([...trail, next])}
          onCopy={copy}
          t={t}
        />
      ))}
      <p class="notice" role="status">
        {notice}
      </p>
    </section>
  );
}
