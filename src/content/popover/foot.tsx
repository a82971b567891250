/** The foot of a popover: how sure the match is and why, what the reader can do about it, the way to more. */

import { useState } from 'preact/hooks';
import type { PageMention, Profile } from '../../contract';
import type { ActorId } from '../../model';
import type { Translator } from '../../platform/translator';
import { correctionText } from '../../ui/profile-card';
import { ReasonList } from '../../ui/reasons';
import { reasonsInSentence } from '../../ui/words';
import { type Said, SaidSo, type Verdict } from './verdict';

/** `mention` is absent where the card shows an actor that was opened from another. */
export function Foot({
  mention,
  profile,
  name,
  several,
  verdict,
  notice,
  t,
  onShowProfile,
  onCopy,
}: {
  mention: PageMention | undefined;
  profile: Profile | undefined;
  name: string | undefined;
  several: boolean;
  verdict: Verdict;
  notice: string;
  t: Translator;
  onShowProfile: (actor: ActorId) => void;
  onCopy: (text: string, said?: string) => void;
}) {
  const said = mention && verdict.said;
  const deny = mention && (mention.candidates && several ? mention.candidates : [mention.actor]);
  const kind = profile?.actor.kind ?? 'person';
  return (
    <footer class="popover-foot">
      {mention && !said && <MatchLine mention={mention} name={name} t={t} />}
      {said && <SaidSo verdict={verdict} said={said} names={namesOf(said, profile, name, t)} t={t} />}
      <div class="acts">
        {said && (
          <button type="button" class="link-btn undo" onClick={() => verdict.undo()}>
            {t('undo')}
          </button>
        )}
        {profile && !several && (
          <button type="button" class="link-btn" onClick={() => onShowProfile(profile.actor.id)}>
            {t('fullProfile')}
          </button>
        )}
        {deny && !said && profile && (
          <button type="button" class="link-btn deny" onClick={() => verdict.decide('not-this', deny)}>
            {several ? t('noneOfThem') : t(`notThis_${kind}`)}
          </button>
        )}
        {profile && !several && <Correction profile={profile} t={t} onCopy={onCopy} />}
      </div>
      <p class="notice" role="status">
        {notice}
      </p>
    </footer>
  );
}

/** One name as the card shows it; others as they were when the reader decided. */
function namesOf(said: Said, profile: Profile | undefined, shown: string | undefined, t: Translator): string {
  const names = said.decisions.map((d) => (d.actor === profile?.actor.id && shown ? shown : d.actorName));
  return names.length === 1 ? names[0]! : t.list(names);
}

/** Reasons that stand in the line; all of them are a press away. */
const FIRST_REASONS = 2;

/** `Identified as NAME: full name; Los Perrones named on this page`, and all reasons on demand. */
function MatchLine({ mention, name, t }: { mention: PageMention; name: string | undefined; t: Translator }) {
  const [open, setOpen] = useState(false);
  if (mention.tier === 'possible')
    return (
      <p class="match">
        <b>{t('possible')}</b> {t('notAnAccusation')}
      </p>
    );
  const reasons = mention.reasons.for.slice(0, FIRST_REASONS);
  return (
    <>
      <p class="match">
        {t('identifiedAs')} <b>{name ?? mention.surface}</b>
        {!open && `: ${reasonsInSentence(reasons, t)}`}{' '}
        <button type="button" class="link-btn inline why" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('whyThisMatch')}
        </button>
      </p>
      {open && <ReasonList reasons={mention.reasons} t={t} />}
    </>
  );
}

/** Opens the dataset's corrections address, or copies a prefilled text where there is none. */
function Correction({
  profile,
  t,
  onCopy,
}: {
  profile: Profile;
  t: Translator;
  onCopy: (text: string, said?: string) => void;
}) {
  const { corrections } = profile.edition;
  if (corrections === '')
    return (
      <button type="button" class="link-btn" onClick={() => onCopy(correctionText(profile, t), t('correctionCopied'))}>
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
