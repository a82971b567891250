/** When this was published, and now: label and status of both, side by side in time. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Actor, Edtf, Reference } from '../model';
import type { Translator } from '../platform/translator';
import type { Footnotes } from '../record/footnotes';
import { type Position, thenAndNow } from '../record/then-and-now';
import { Numerals } from './claim-lines';
import { statusWords, stepWords } from './words';

/** Label and status in one breath: `Convicted (2012); acquitted of part of the charges (2012). In prison since 2012`. */
function PositionWords({
  actor,
  position,
  notes,
  t,
}: {
  actor: Actor;
  position: Position;
  notes: Footnotes;
  t: Translator;
}) {
  const lines = new Map<string, Reference[]>();
  for (const { step } of position.label)
    if (step) lines.set(stepWords(step, t), [...(lines.get(stepWords(step, t)) ?? []), ...step.refs]);
  return (
    <>
      {lines.size === 0 && actor.cases.length > 0 && <span>{t('noLegalStepThen')}</span>}
      {[...lines].map(([words, refs], i) => (
        <span key={words}>
          {i > 0 && '; '}
          {words}
          <Numerals refs={refs} notes={notes} t={t} />
        </span>
      ))}
      {position.status.map((status, i) => (
        <span key={status.id}>
          {i > 0 ? ` ${t('thenLater')} ` : actor.cases.length > 0 ? '. ' : ''}
          {statusWords(status, t).headline} ({t('asOf', t.date(status.asOf))})
          <Numerals refs={status.refs} notes={notes} t={t} />
        </span>
      ))}
    </>
  );
}

/**
 * What the record says for the day of publication and for today. `published` undefined: the page does not say, and
 * the reader may. Nothing for an actor without cases and status: there is nothing to compare.
 */
export function ThenNow({
  actor,
  published,
  notes,
  t,
  onPublished,
}: {
  actor: Actor;
  published: Edtf | undefined;
  notes: Footnotes;
  t: Translator;
  onPublished: (date: Edtf | undefined) => void;
}) {
  if (actor.cases.length === 0 && actor.status.length === 0) return null;
  const known = published === undefined ? undefined : { date: t.date(published), ...thenAndNow(actor, published) };
  const differs = known && (known.changed || known.untold.length > 0);
  return (
    <div class="then-now">
      {differs && (
        <dl>
          <div>
            <dt>{t('whenPublished', known.date)}</dt>
            <dd>
              <PositionWords actor={actor} position={known.then} notes={notes} t={t} />
              {known.untold.length > 0 && (
                <small>{t('untold', t.list(known.untold.map((step) => stepWords(step, t))))}</small>
              )}
            </dd>
          </div>
          <div class="now">
            <dt>{t('nowReviewed', t.date(actor.editorial.reviewed))}</dt>
            <dd>
              <PositionWords actor={actor} position={known.now} notes={notes} t={t} />
            </dd>
          </div>
        </dl>
      )}
      <p class="fine">
        {!known && `${t('publishedUnknown')} `}
        {known && !differs && `${t('unchangedSince', known.date)} `}
        <SetDate t={t} onPublished={onPublished} label={t(known ? 'changeDate' : 'setDate')} />
      </p>
    </div>
  );
}

/** A word that turns into a field for a date. */
function SetDate({
  t,
  label,
  onPublished,
}: {
  t: Translator;
  label: string;
  onPublished: (date: Edtf | undefined) => void;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // The reader asked for this field: it is where the reader goes on.
  useEffect(() => {
    if (open) field.current?.focus({ preventScroll: true });
  }, [open]);
  if (!open)
    return (
      <button type="button" class="link-btn inline set-date" onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  const today = new Date().toISOString().slice(0, 10);
  return (
    <span class="date-field">
      <label for={id} class="visually-hidden">
        {t('dateOfPublication')}
      </label>
      <input
        id={id}
        class="input"
        type="date"
        min="1900-01-01"
        max={today}
        ref={field}
        onChange={({ currentTarget: { value, validity } }) => {
          if (value === '' || !validity.valid) return;
          onPublished(value);
        }}
      />
      <button
        type="button"
        class="link-btn inline"
        onClick={() => {
          setOpen(false);
          onPublished(undefined);
        }}
      >
        {t('asThePageSays')}
      </button>
    </span>
  );
}
