/**
 * The note on one line of the page, inside the panel: what the popover says, for those who read here. A possible
 * mention is headed by the page's own words; whom it may mean stands below. Related actors open in the note.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActorOnPage } from '../../contract';
import type { ActorId } from '../../model';
import type { Translator } from '../../platform/translator';
import { displayName } from '../../record/names';
import { BackIcon } from '../../ui/icons';
import { AlsoKnownAs, ProfileBody } from '../../ui/profile-card';
import { ReasonList } from '../../ui/reasons';
import { kicker } from '../../ui/words';
import { useProfile } from './profiles';
import { Verdict } from './verdict';

interface CardProps {
  id: ActorId;
  /** The line of the page that the card is about; absent for an actor that was opened from another. */
  on: ActorOnPage | undefined;
  tabId: number;
  onPage: ReadonlySet<ActorId>;
  onOpen: (id: ActorId) => void;
  onCopy: (text: string) => void;
  t: Translator;
}

/** One record. */
function Card({ id, on, tabId, onPage, onOpen, onCopy, t }: CardProps) {
  const { profile, again } = useProfile(id);
  if (!profile) return <p class="fine">{t('loading')}</p>;
  if (profile === 'failed')
    return (
      <>
        <p class="summary">{t('recordUnreadable')}</p>
        <p>
          <button type="button" class="btn" onClick={again}>
            {t('tryAgain')}
          </button>
        </p>
      </>
    );
  const possible = on?.tier === 'possible';
  const name = displayName(profile.actor, t.language);
  return (
    <article class="note-card">
      <p class="kicker">{possible ? `${t('mayReferTo')} · ${kicker(profile.actor, t)}` : kicker(profile.actor, t)}</p>
      <h2 class={possible ? 'item-name' : 'name'} lang={name.lang}>
        {name.value}
      </h2>
      <AlsoKnownAs profile={profile} t={t} written={possible ? undefined : on?.surface} />
      <ProfileBody profile={profile} t={t} onPage={onPage} onOpen={onOpen} onCopy={onCopy} />
      {on && !possible && (
        <section class="part">
          <h3>{t('whyThisMatch')}</h3>
          <ReasonList reasons={on.reasons} t={t} />
        </section>
      )}
      {on && <Verdict actor={id} on={on} kind={profile.actor.kind} name={name.value} tabId={tabId} t={t} />}
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

/** What stands above the records of a possible mention: the page's words, and what speaks for and against. */
function Doubt({ on, several, t }: { on: ActorOnPage; several: boolean; t: Translator }) {
  return (
    <header class="doubt">
      <p class="kicker">{t('possibleMatch')}</p>
      <h2 class="name">“{on.surface}”</h2>
      <p class="aka">{several ? t('severalBearers') : t(on.kind === 'person' ? 'mayBeNamesake' : 'mayBeOther')}</p>
      <ReasonList reasons={on.reasons} t={t} />
    </header>
  );
}

/** The note on a line of the page. It takes focus when it comes, and the panel takes it back. */
export function Note({
  on,
  tabId,
  onPage,
  t,
  onBack,
}: {
  on: ActorOnPage;
  tabId: number;
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
  const ids = other ? [other] : (on.candidates ?? [on.id]);
  const possible = !other && on.tier === 'possible';
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setNotice(t('copied')),
      () => setNotice(t('copyRefused')),
    );
  return (
    <section class={possible ? 'note possible' : 'note'} aria-label={possible ? `“${on.surface}”` : on.name}>
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
      {possible && <Doubt on={on} several={ids.length > 1} t={t} />}
      {ids.map((id) => (
        <Card
          key={id}
          id={id}
          on={other ? undefined : on}
          tabId={tabId}
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
