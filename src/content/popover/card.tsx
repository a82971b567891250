/** What stands in a popover: a mention's actor, or its candidates, with a trail of the actors opened from it. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Decision, NewDecision, PageMention } from '../../contract';
import type { ActorId, Edtf } from '../../model';
import type { Translator } from '../../platform/translator';
import { displayName } from '../../record/names';
import { BackIcon, CloseIcon, GripIcon, PinIcon } from '../../ui/icons';
import { AlsoKnownAs, ProfileBody } from '../../ui/profile-card';
import { ReasonList } from '../../ui/reasons';
import { kicker } from '../../ui/words';
import type { Published } from '../published';
import { Candidate, Candidates } from './candidates';
import { Foot } from './foot';
import { beginDrag, type Movable, moveByKey, moveToCorner } from './move';
import { type Profiles, useProfile } from './use-profile';
import { useVerdict } from './verdict';

export interface CardProps {
  mention: PageMention;
  t: Translator;
  onPage: ReadonlySet<ActorId>;
  /** When the page was published, as it says or as the reader says. */
  published: Published | undefined;
  pinned: boolean;
  movable: Movable;
  profiles: Profiles;
  /** The reader sets the date of publication; without one, the page's own holds again. */
  onPublished: (date: Edtf | undefined) => void;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  onCopy: (text: string) => Promise<void>;
  onShowProfile: (actor: ActorId) => void;
  decide: (decision: NewDecision) => Promise<Decision>;
  /** The decisions that hold on this page. */
  decided: () => Promise<Decision[]>;
  revoke: (id: string) => Promise<null>;
  /** The card's size may have changed. */
  onResize: () => void;
}

interface Step {
  id: ActorId;
  name: string;
}

/** The popover's content. It takes focus only when the reader asks for it. */
export function PopoverCard(props: CardProps) {
  const { mention, t, onCopy, onResize } = props;
  const nameId = useId();
  const [trail, setTrail] = useState<Step[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [notice, setNotice] = useState('');
  const card = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const verdict = useVerdict(props, setNotice);
  const actor = trail.at(-1)?.id ?? mention.actor;
  const isMention = trail.length === 0;
  const loaded = useProfile(actor, props.profiles, attempt);
  const profile = typeof loaded === 'object' ? loaded : undefined;
  const possible = isMention && mention.tier === 'possible';
  const several = isMention && (mention.candidates?.length ?? 0) > 1;
  useEffect(onResize);
  // The page now says another actor than the one that the trail began with.
  useEffect(() => setTrail((steps) => (steps.length > 0 ? [] : steps)), [mention.actor]);

  // Another actor is read from the top.
  useEffect(() => {
    for (const scrolled of [card.current, body.current]) if (scrolled) scrolled.scrollTop = 0;
  }, [actor, possible]);

  const go = (steps: Step[]) => {
    setTrail(steps);
    setNotice('');
    // What was clicked is gone: focus stays in the card, at its head.
    card.current?.focus({ preventScroll: true });
  };
  // An actor that the trail has been through is gone back to.
  const open = (id: ActorId, name: string) => {
    if (id === mention.actor && mention.tier === 'identified') return go([]);
    const before = trail.findIndex((step) => step.id === id);
    go(before >= 0 ? trail.slice(0, before + 1) : [...trail, { id, name }]);
  };
  const copy = (text: string, said = t('copied')) =>
    void onCopy(text).then(
      () => setNotice(said),
      () => setNotice(t('copyRefused')),
    );

  // A record usually comes within a few milliseconds: nothing is drawn until it has, or until that takes long.
  if (loaded === undefined && isMention) return null;

  const name = profile && displayName(profile.actor, t.language);
  const heading = possible || !name ? (isMention ? `“${mention.surface}”` : trail.at(-1)!.name) : name.value;
  const kick = profile
    ? possible
      ? t('possibleMatch')
      : kicker(profile.actor, t)
    : t(loaded === 'failed' ? 'notAvailable' : 'loading');
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (isMention || typing || !(event.key === 'Backspace' || (event.altKey && event.key === 'ArrowLeft'))) return;
    event.preventDefault();
    go(trail.slice(0, -1));
  };
  const gone = isMention && verdict.said?.verdict === 'not-this' && verdict.said.actors.has(mention.actor);

  return (
    <section
      ref={card}
      class={possible ? 'popover possible' : 'popover'}
      role="dialog"
      aria-labelledby={nameId}
      aria-busy={loaded === 'loading'}
      lang={t.language}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header class="popover-head" onPointerDown={(event) => beginDrag(event, props.movable)}>
        <p class="kicker">{kick}</p>
        <Tools {...props} onBack={isMention ? undefined : () => go(trail.slice(0, -1))} />
        {!isMention && <Trail first={mention.surface} trail={trail} t={t} onGo={(n) => go(trail.slice(0, n))} />}
        <h2 class="name" id={nameId} lang={possible ? undefined : name?.lang}>
          {heading}
        </h2>
        {profile && !possible && (
          <AlsoKnownAs profile={profile} t={t} written={isMention ? mention.surface : undefined} />
        )}
        {possible && !gone && (
          <p class="aka">
            {several ? t('severalBearers') : t(profile?.actor.kind === 'person' ? 'mayBeNamesake' : 'mayBeOther')}
          </p>
        )}
      </header>
      {!gone && (
        <div class="popover-body" ref={body}>
          {loaded === 'loading' && <Skeleton />}
          {loaded === 'failed' && (
            <>
              <p class="summary">{t('recordUnreadable')}</p>
              <p>
                <button type="button" class="btn" onClick={() => setAttempt(attempt + 1)}>
                  {t('tryAgain')}
                </button>
              </p>
            </>
          )}
          {possible && !several && <ReasonList reasons={mention.reasons} t={t} />}
          {several && profile ? (
            <Candidates
              actors={mention.candidates!}
              mention={mention}
              profiles={props.profiles}
              t={t}
              onOpen={open}
              onChoose={(id) => verdict.decide('this-one', [id])}
              onCopy={copy}
            />
          ) : possible && profile ? (
            <Candidate
              profile={profile}
              t={t}
              onOpen={open}
              onCopy={copy}
              onChoose={() => verdict.decide('this-one', [mention.actor])}
            />
          ) : (
            profile && (
              <ProfileBody
                key={actor}
                profile={profile}
                t={t}
                onPage={props.onPage}
                published={props.published?.date}
                onPublished={props.onPublished}
                onOpen={open}
                onCopy={copy}
              />
            )
          )}
        </div>
      )}
      <Foot
        mention={isMention ? mention : undefined}
        profile={profile}
        name={name?.value}
        several={several}
        verdict={verdict}
        notice={notice}
        t={t}
        onShowProfile={props.onShowProfile}
        onCopy={copy}
      />
    </section>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

function Tools({ t, pinned, movable, onPin, onClose, onBack }: CardProps & { onBack: (() => void) | undefined }) {
  return (
    <div class="tools">
      {onBack && (
        <button type="button" class="icon-btn" aria-label={t('back')} title={t('back')} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      {pinned && (
        <button
          type="button"
          class="icon-btn grip"
          aria-label={t('move')}
          title={t('move')}
          onPointerDown={(event) => beginDrag(event, movable)}
          onKeyDown={(event) => moveByKey(event.key, movable) && event.preventDefault()}
          onClick={() => moveToCorner(movable)}
        >
          <GripIcon />
        </button>
      )}
      <button
        type="button"
        class="icon-btn"
        aria-label={t(pinned ? 'unpin' : 'pin')}
        title={t(pinned ? 'unpin' : 'pin')}
        aria-pressed={pinned}
        onClick={() => onPin(!pinned)}
      >
        <PinIcon />
      </button>
      <button type="button" class="icon-btn" aria-label={t('close')} title={t('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}

/** How the reader came here: the page's own words, then the actors opened since. */
function Trail({
  first,
  trail,
  t,
  onGo,
}: {
  first: string;
  trail: Step[];
  t: Translator;
  onGo: (length: number) => void;
}) {
  const steps = [`“${first}”`, ...trail.slice(0, -1).map((step) => step.name)];
  return (
    <nav class="trail" aria-label={t('trail')}>
      <ol>
        {steps.map((name, i) => (
          <li key={i}>
            <button type="button" class="link-btn inline" onClick={() => onGo(i)}>
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
