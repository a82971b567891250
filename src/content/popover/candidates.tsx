/** Records that a mention may mean, each under its own name, with its label below it: the mention is not the record. */

import type { PageMention, Profile } from '../../contract';
import type { Actor, ActorId } from '../../model';
import type { Translator } from '../../platform/translator';
import { Footnotes } from '../../record/footnotes';
import { legalLabel } from '../../record/legal-label';
import { displayName } from '../../record/names';
import { currentStatus } from '../../record/status';
import { LegalLabel, SourceList, StatusLine } from '../../ui/claim-lines';
import { ReasonList } from '../../ui/reasons';
import { kicker } from '../../ui/words';
import { type Profiles, useProfiles } from './use-profile';

/** Lines of a label in a column: what stands, and what reverses it; the rest is in the record. */
const FIRST_LINES = 2;

type Open = (id: ActorId, name: string) => void;

/** Whose record it is, and a way to it. */
function Who({ actor, t, onOpen }: { actor: Actor; t: Translator; onOpen: Open }) {
  const name = displayName(actor, t.language);
  return (
    <>
      <p class="item-name">
        <button
          type="button"
          class="link-btn inline to-actor"
          lang={name.lang}
          onClick={() => onOpen(actor.id, name.value)}
        >
          {name.value}
        </button>
      </p>
      <p class="fine">{kicker(actor, t)}</p>
    </>
  );
}

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
  const status = currentStatus(actor);
  return (
    <div class="candidate">
      <p class="said">{t('mayReferTo')}</p>
      <Who actor={actor} t={t} onOpen={onOpen} />
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

/** Several records side by side, with one list of sources; the reader may say which one it is. */
export function Candidates({
  actors,
  mention,
  profiles,
  t,
  onOpen,
  onChoose,
  onCopy,
}: {
  actors: readonly ActorId[];
  mention: PageMention;
  profiles: Profiles;
  t: Translator;
  onOpen: Open;
  onChoose: (id: ActorId) => void;
  onCopy: (text: string) => void;
}) {
  const loaded = useProfiles(actors, profiles);
  const sources = Object.assign({}, ...loaded.map((profile) => profile.sources));
  const notes = new Footnotes(sources);
  return (
    <>
      <ReasonList reasons={mention.reasons} t={t} />
      <p class="said">{t('mayReferTo')}</p>
      <div class="candidates">
        {loaded.map(({ actor }) => {
          const lines = legalLabel(actor);
          return (
            <div class="column" key={actor.id}>
              <Who actor={actor} t={t} onOpen={onOpen} />
              <div>
                <LegalLabel actor={actor} lines={lines.slice(0, FIRST_LINES)} notes={notes} t={t} />
              </div>
              <p>
                <button type="button" class="link-btn choose" onClick={() => onChoose(actor.id)}>
                  {t('thisOne')}
                </button>
              </p>
            </div>
          );
        })}
      </div>
      <SourceList notes={notes} sources={sources} t={t} onCopy={onCopy} />
    </>
  );
}
