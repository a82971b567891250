/** What the reader said of names on pages, newest first, each to be taken back. */
import { useEffect, useState } from 'preact/hooks';
import type { Decision } from '../../contract';
import { callBackground, listenAsScreen } from '../../platform/messaging';
import type { MessageKey, Translator } from '../../platform/translator';
import { Part } from './setting';

/** Shown at first, of what may be many thousands. */
const FIRST = 50;

const WHERE = {
  mention: 'decidedOnMention',
  page: 'decidedOnPage',
  site: 'decidedOnSite',
  always: 'decidedAlways',
} as const satisfies Record<Decision['scope'], MessageKey>;

function Row({ decision, t, onRevoke }: { decision: Decision; t: Translator; onRevoke: () => void }) {
  const { verdict, surface, actorName, scope, place, made, lasting } = decision;
  const said = t(verdict === 'not-this' ? 'saidNotThis' : 'saidThisOne', surface, actorName);
  return (
    <li>
      <p>{said}</p>
      <p class="fine place">
        {t(WHERE[scope], place)}, {t.date(made.slice(0, 10))}
        {!lasting && `. ${t('decisionNotLasting')}`}
      </p>
      <button type="button" class="btn beside" aria-label={`${t('takeBack')}: ${said}`} onClick={onRevoke}>
        {t('takeBack')}
      </button>
    </li>
  );
}

export function Decisions({ t }: { t: Translator }) {
  const [decisions, setDecisions] = useState<Decision[]>([]);
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const learn = () =>
    void callBackground('decisions', null).then(setDecisions, (error: Error) => setSaid(error.message));
  useEffect(() => {
    learn();
    listenAsScreen({
      decisionsChanged() {
        learn();
        return null;
      },
    });
  }, []);
  const revoke = ({ id }: Decision) =>
    void callBackground('revoke', { id }).then(
      () => setSaid(t('takenBack')),
      (error: Error) => setSaid(t('notSaved', error.message)),
    );
  const shown = all ? decisions : decisions.slice(0, FIRST);
  return (
    <Part
      id="decisions"
      heading={t('setDecisions')}
      about={decisions.length > 0 ? t('decisionsAbout') : t('decisionsNone')}
    >
      {decisions.length > 0 && (
        <ul class="decisions">
          {shown.map((decision) => (
            <Row key={decision.id} decision={decision} t={t} onRevoke={() => revoke(decision)} />
          ))}
        </ul>
      )}
      {decisions.length > shown.length && (
        <button type="button" class="link-btn" onClick={() => setAll(true)}>
          {t('showAll', String(decisions.length))}
        </button>
      )}
      <p class="outcome" role="status">
        {said}
      </p>
    </Part>
  );
}
