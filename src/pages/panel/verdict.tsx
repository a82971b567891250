/** The reader's word on a name of the page, from the panel: said at once, and taken back in place. */
import { useState } from 'preact/hooks';
import type { ActorOnPage, Decision } from '../../contract';
import type { ActorId, ActorKind } from '../../model';
import { callBackground } from '../../platform/messaging';
import type { Translator } from '../../platform/translator';

/** For the whole page: the panel does not know one mention from another. Settings list what was said, the popover says more. */
export function Verdict({
  actor,
  on,
  kind,
  name,
  tabId,
  t,
}: {
  actor: ActorId;
  /** The line of the page that it is about. */
  on: ActorOnPage;
  kind: ActorKind;
  name: string;
  tabId: number;
  t: Translator;
}) {
  const [said, setSaid] = useState<Decision>();
  const [notice, setNotice] = useState('');
  const fail = () => setNotice(t('decisionNotKept'));
  const say = (verdict: Decision['verdict']) =>
    void callBackground('decideInTab', {
      tabId,
      decision: { verdict, actor, surface: on.surface, scope: 'page' },
    }).then((decision) => {
      setSaid(decision);
      setNotice(t(verdict === 'not-this' ? 'saidNotThis' : 'saidThisOne', on.surface, name));
    }, fail);
  const undo = () => {
    if (!said) return;
    void callBackground('revoke', { id: said.id }).then(() => {
      setSaid(undefined);
      setNotice(t('takenBack'));
    }, fail);
  };
  return (
    <div class="verdict">
      {said ? (
        <button type="button" class="btn" onClick={undo}>
          {t('undo')}
        </button>
      ) : (
        <>
          {on.tier === 'possible' && (
            <button type="button" class="btn" onClick={() => say('this-one')}>
              {t('thisOne')}
            </button>
          )}
          <button type="button" class="btn" onClick={() => say('not-this')}>
            {t(`notThis_${kind}`)}
          </button>
        </>
      )}
      <p class="fine" role="status">
        {notice}
      </p>
    </div>
  );
}
