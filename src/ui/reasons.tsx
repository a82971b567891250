/** Why a mention was taken for an actor, or may be one: evidence for, against and missing, a row each. */
import type { Reasons } from '../core/mention';
import type { Translator } from '../platform/translator';
import { reasonWords } from './words';

/** The side of each run of rows is written once, and said with every row. */
export function ReasonList({ reasons, t }: { reasons: Reasons; t: Translator }) {
  const labels = { for: t('reasonFor'), against: t('reasonAgainst'), missing: t('reasonMissing') };
  const rows = (['for', 'against', 'missing'] as const).flatMap((side) =>
    reasons[side].map((reason, i) => ({ side, reason, first: i === 0 })),
  );
  if (rows.length === 0) return null;
  return (
    <ul class="reasons">
      {rows.map(({ side, reason, first }) => (
        <li key={`${side}${reason.code}${reason.values}`}>
          <span>{first ? labels[side] : <span class="visually-hidden">{labels[side]}</span>}</span>
          <span>{reasonWords(reason, t)}</span>
        </li>
      ))}
    </ul>
  );
}
