/** Records that a mention may mean, each under its own name, with its label below it: the mention is not the record. */
import type { PageMention, Profile } from '../../contract';
import type { ActorId } from '../../model';
import type { Translator } from '../../platform/translator';
import { Footnotes } from '../../record/footnotes';
import { legalLabel } from '../../record/legal-label';
import { displayName } from '../../record/names';
import { currentStatus } from '../../record/status';
import { LegalLabel, SourceList, StatusLine } from '../../ui/claim-lines';
import { kicker } from '../../ui/words';
import { useProfile } from './use-profile';
import { Reasons } from './verdict';

type Open = (id: ActorId, name: string) => void;

/** The one record that a mention may mean. */
export function Candidate({
  profile,
  t,
  onOpen,
  onChoose,
  onCopy,
}: {
  profile: Profile;
  t: Translator;
  onOpen: Open;
  onChoose: () => void;
  onCopy: (text: string) => void;
}) {
  const { actor, sources } = profile;
  const notes = new Footnotes(sources);
  const name = displayName(actor, t.language);
  const status = currentStatus(actor);
  return (
    <div class="candidate">
      <p class="said">{t('mayReferTo')}</p>
      <p class="item-name">
        <button type="button" class="link-btn to-actor" lang={name.lang} onClick={() => onOpen(actor.id, name.value)}>
          {name.value}
        </button>
      </p>
      <p class="fine">{kicker(actor, t)}</p>
      <LegalLabel actor={actor} lines={legalLabel(actor)} notes={notes} t={t} />
      {status && <StatusLine status={status} notes={notes} t={t} />}
      <p>
        <button type="button" class="link-btn choose" onClick={onChoose}>
          {t('thisOne')}
        </button>
      </p>
      <SourceList notes={notes} sources={sources} t={t} onCopy={onCopy} />
    </div>
  );
}

/** Several records side by side; the reader may say which one it is. */
export function Candidates({
  actors,
  mention,
  load,
  t,
  onOpen,
  onChoose,
  onCopy,
}: {
  actors: readonly ActorId[];
  mention: PageMention;
  load: (actor: ActorId) => Promise<Profile | null>;
  t: Translator;
  onOpen: Open;
  onChoose: (id: ActorId) => void;
  onCopy: (text: string) => void;
}) {
  return (
    <>
      <Reasons mention={mention} t={t} />
      <p class="said">{t('mayReferTo')}</p>
      <div class="candidates">
        {actors.map((id) => (
          <Column key={id} actor={id} load={load} t={t} onOpen={onOpen} onChoose={onChoose} onCopy={onCopy} />
        ))}
      </div>
    </>
  );
}

function Column({
  actor,
  load,
  t,
  onOpen,
  onChoose,
  onCopy,
}: {
  actor: ActorId;
  load: (actor: ActorId) => Promise<Profile | null>;
  t: Translator;
  onOpen: Open;
  onChoose: (id: ActorId) => void;
  onCopy: (text: string) => void;
}) {
  const profile = useProfile(actor, load);
  if (!profile || typeof profile !== 'object') return null;
  const notes = new Footnotes(profile.sources);
  const name = displayName(profile.actor, t.language);
  const [line] = legalLabel(profile.actor);
  return (
    <div class="column">
      <p class="item-name">
        <button type="button" class="link-btn to-actor" lang={name.lang} onClick={() => onOpen(actor, name.value)}>
          {name.value}
        </button>
      </p>
      <p class="fine">{kicker(profile.actor, t)}</p>
      {line && <LegalLabel actor={profile.actor} lines={[line]} notes={notes} t={t} />}
      <p>
        <button type="button" class="link-btn choose" onClick={() => onChoose(actor)}>
          {t('thisOne')}
        </button>
      </p>
      <SourceList notes={notes} sources={profile.sources} t={t} onCopy={onCopy} />
    </div>
  );
}
