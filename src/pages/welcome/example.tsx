/** A sentence read by the real thing: its names are found by the dataset on this computer, and their notes open beside it. */
import { useEffect, useState } from 'preact/hooks';
import type { Profile, TextMention } from '../../contract';
import { callBackground } from '../../platform/messaging';
import type { Translator } from '../../platform/translator';
import { displayName } from '../../record/names';
import { AlsoKnownAs, ProfileBody } from '../../ui/profile-card';
import { ReasonList } from '../../ui/reasons';
import { kicker, reasonsInSentence } from '../../ui/words';

/** Milliseconds that a first installation of the dataset may take. */
const LONG = 30_000;

type Marked = { mentions: TextMention[]; open: TextMention | undefined };

function ExampleNote({ mention, t }: { mention: TextMention; t: Translator }) {
  const [profile, setProfile] = useState<Profile>();
  const { actor } = mention;
  useEffect(() => {
    let current = true;
    setProfile(undefined);
    void callBackground('profile', { actor }, LONG).then(
      (found) => current && found && setProfile(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [actor]);
  if (!profile) return null;
  const possible = mention.tier === 'possible';
  const name = displayName(profile.actor, t.language);
  return (
    <section class={possible ? 'popover possible' : 'popover'} aria-labelledby="note-name" aria-live="polite">
      <header class="popover-head">
        <p class="kicker">{possible ? t('possibleMatch') : kicker(profile.actor, t)}</p>
        <h3 class="name" id="note-name" lang={possible ? undefined : name.lang}>
          {possible ? `“${mention.surface}”` : name.value}
        </h3>
        {!possible && <AlsoKnownAs profile={profile} t={t} />}
        {possible && <p class="aka">{t(profile.actor.kind === 'person' ? 'mayBeNamesake' : 'mayBeOther')}</p>}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="popover-body" tabIndex={0}>
        {possible && (
          <>
            <ReasonList reasons={mention.reasons} t={t} />
            <p class="said">
              {t('mayReferTo')} <b lang={name.lang}>{name.value}</b>, {kicker(profile.actor, t)}
            </p>
          </>
        )}
        <ProfileBody
          profile={profile}
          t={t}
          onPage={new Set()}
          onOpen={() => undefined}
          onCopy={(text) => void navigator.clipboard.writeText(text).catch(() => undefined)}
        />
      </div>
      <footer class="popover-foot">
        <p class="match">
          {possible ? (
            <>
              <b>{t('possible')}</b> {t('notAnAccusation')}
            </>
          ) : (
            <>
              {t('identifiedAs')} <b>{name.value}</b>: {reasonsInSentence(mention.reasons.for, t)}
            </>
          )}
        </p>
      </footer>
    </section>
  );
}

/** The sentence with its names as buttons, in the look that the reader has set. */
export function Example({ t, style }: { t: Translator; style: 'underline' | 'tint' }) {
  const text = t('welcomeSentence');
  const [marked, setMarked] = useState<Marked>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    callBackground('scanText', { text, furniture: [] }, LONG).then(
      ({ mentions }) => {
        const identified = mentions.find(({ tier }) => tier === 'identified');
        setMarked({ mentions, open: identified ?? mentions[0] });
      },
      () => setFailed(true),
    );
  }, [text]);
  const mentions = marked?.mentions ?? [];
  let at = 0;
  return (
    <div class="try-it">
      <div>
        <h2 class="fine" id="try">
          {t('welcomeTry')}
        </h2>
        <p class={`read ${style}`}>
          {mentions.map((mention) => {
            const before = text.slice(at, mention.start);
            at = mention.end;
            return (
              <span key={mention.start}>
                {before}
                <button
                  type="button"
                  class={`hl hl-${mention.tier}`}
                  aria-pressed={mention === marked?.open}
                  onClick={() => setMarked({ mentions, open: mention })}
                  onPointerEnter={() => setMarked({ mentions, open: mention })}
                >
                  {text.slice(mention.start, mention.end)}
                </button>
              </span>
            );
          })}
          {text.slice(at)}
        </p>
        {failed && <p class="fine">{t('welcomeExampleFailed')}</p>}
        <dl class="keyed">
          <dt>
            <mark class="hl hl-identified">{t('welcomeSolid')}</mark>
          </dt>
          <dd>{t('welcomeSolidAbout')}</dd>
          <dt>
            <mark class="hl hl-possible">{t('welcomeDotted')}</mark>
          </dt>
          <dd>{t('welcomeDottedAbout')}</dd>
        </dl>
        <h2 class="fine">{t('welcomeSquares')}</h2>
        <ul class="squares">
          {(['Court', 'Official', 'Reported', 'Reversed', 'Disputed'] as const).map((mark) => (
            <li key={mark}>
              <span class={`basis basis-${mark.toLowerCase()}`} aria-hidden="true" />
              <span>{t(`square${mark}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div class="note-place">{marked?.open && <ExampleNote mention={marked.open} t={t} />}</div>
    </div>
  );
}
