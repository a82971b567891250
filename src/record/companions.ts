/**
 * What comes along with anything that is said of an actor, and cannot be left out: reversals, changed sentences and
 * published answers. Who takes a charge from a record takes its outcome with it.
 */
import { isReversal } from './legal-label';
import type { Statement } from './statements';

export type CompanionReason = 'reversal' | 'changed-sentence' | 'denial';

const PUNISHES: ReadonlySet<string> = new Set(['convicted', 'pleaded-guilty', 'sentenced']);

/**
 * The statements of one record that come along once any of it is chosen, with the reason. A changed sentence comes
 * along with the conviction or the sentence of its own case, the others with whatever was chosen.
 */
export function companionsOf(
  statements: readonly Statement[],
  chosen: ReadonlySet<string>,
): Map<string, CompanionReason> {
  const companions = new Map<string, CompanionReason>();
  if (!statements.some(({ id }) => chosen.has(id))) return companions;
  for (const statement of statements) {
    if (statement.kind === 'denial') companions.set(statement.id, 'denial');
    if (statement.kind !== 'step') continue;
    const { step, legalCase } = statement;
    if (isReversal(step)) companions.set(step.id, 'reversal');
    if (
      step.step === 'sentence-changed' &&
      legalCase.steps.some(({ id, step: kind }) => PUNISHES.has(kind) && chosen.has(id))
    )
      companions.set(step.id, 'changed-sentence');
  }
  return companions;
}

/** Reversals and answers of an actor whom somebody else's statement names: they come along with the naming. */
export function companionsOfNamed(statements: readonly Statement[]): Statement[] {
  return statements.filter((s) => s.kind === 'denial' || (s.kind === 'step' && isReversal(s.step)));
}
