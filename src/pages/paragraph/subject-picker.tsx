/** What can be chosen of one actor's record; what comes along is shown as taken, and cannot be taken out. */
import type { Translator } from '../../platform/translator';
import { companionsOf } from '../../record/companions';
import { displayName } from '../../record/names';
import type { Statement, StatementKind } from '../../record/statements';
import { attributionOf, sentenceOf } from '../../ui/sentences';
import type { Subject } from './compose';

/** The parts of a record, in the order in which they are offered. Names are offered last and folded. */
const PARTS: readonly StatementKind[] = [
  'step',
  'status',
  'denial',
  'conflict',
  'role',
  'country',
  'relation',
  'activity',
  'event',
  'facts',
  'name',
];

function Pick({
  statement,
  chosen,
  along,
  words,
  beside,
  onToggle,
}: {
  statement: Statement;
  chosen: boolean;
  along: string | undefined;
  words: string;
  beside: string | undefined;
  onToggle: () => void;
}) {
  const note = [beside, along].filter(Boolean).join(' · ');
  return (
    <label class="pick">
      <input
        type="checkbox"
        name={statement.id}
        checked={chosen || along !== undefined}
        disabled={along !== undefined}
        onChange={onToggle}
      />
      <span>
        {words}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}

export function SubjectPicker({
  subject,
  t,
  onToggle,
  onRemove,
}: {
  subject: Subject;
  t: Translator;
  onToggle: (statement: string) => void;
  onRemove: () => void;
}) {
  const { profile, statements, chosen } = subject;
  const { actor, others } = profile;
  const along = companionsOf(statements, chosen);
  const name = displayName(actor, t.language);
  const nameOf = (id: string) => {
    const known = id === actor.id ? actor : others[id];
    return known ? displayName({ ...known, id }, t.language).value : id;
  };
  return (
    <section class="subject" aria-label={name.value}>
      <div class="subject-head">
        <h2 lang={name.lang}>{name.value}</h2>
        <button type="button" class="link-btn" aria-label={t('removeActor', name.value)} onClick={onRemove}>
          {t('leaveOut')}
        </button>
      </div>
      {PARTS.map((part) => {
        const own = statements.filter(({ kind }) => kind === part);
        if (own.length === 0) return null;
        const taken = own.filter(({ id }) => chosen.has(id) || along.has(id)).length;
        return (
          <details class="more" key={part} open={taken > 0}>
            <summary>
              {t.term('part', part)}{' '}
              <span class="count">
                {taken} / {own.length}
              </span>
            </summary>
            {own.map((statement) => (
              <Pick
                key={statement.id}
                statement={statement}
                chosen={chosen.has(statement.id)}
                along={along.has(statement.id) ? t('comesAlong') : undefined}
                words={sentenceOf(statement, nameOf, t)}
                beside={attributionOf(statement, t)}
                onToggle={() => onToggle(statement.id)}
              />
            ))}
          </details>
        );
      })}
    </section>
  );
}
