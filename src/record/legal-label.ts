/**
 * The legal label: what a reader may conclude from the cases, computed and never typed. Per case the outcome
 * that stands, and what was reversed; the gravest standing outcome first, the reversals beside it.
 */
import type { Actor, Basis, LegalCase, LegalStep, LegalStepKind, Reference, Text } from '../model';
import { compareDates, hadHappenedBy } from './edtf';

/** The form of the square beside a line: filled for a court, half for an official act, empty for a report. */
export type BasisMark = 'court' | 'official' | 'reported' | 'reversed' | 'disputed';

/** What a line of the label says. `described` is for actors without any legal step. */
export type LegalOutcome = LegalStepKind | 'described' | 'disputed-name';

export interface LegalLine {
  outcome: LegalOutcome;
  mark: BasisMark;
  /** The case that it comes from, absent for `described`. */
  case?: LegalCase;
  step?: LegalStep;
  /** The sentence of a conviction, when it is a step of its own. */
  sentence?: LegalStep;
  /** The last appeal that left a conviction as it was: it tells whether there can be another. */
  upheld?: LegalStep;
  /** For a reversal: the step that it answers. */
  answers?: LegalStep;
  /** No outcome is recorded after a charge, an indictment or an arrest. */
  pending: boolean;
  by?: Text;
  refs: Reference[];
}

const DECISIONS: ReadonlySet<LegalStepKind> = new Set<LegalStepKind>([
  'convicted',
  'conviction-upheld',
  'acquitted',
  'conviction-overturned',
]);

/** Whether a step can still be appealed: of a court's decision a reader must know also that no source says it. */
export function finalityToSay({ step, finality }: LegalStep): LegalStep['finality'] {
  return finality ?? (DECISIONS.has(step) ? 'unknown' : undefined);
}

/** Gravity of standing outcomes, gravest first. */
const GRAVITY: readonly LegalOutcome[] = [
  'convicted',
  'pleaded-guilty',
  'served',
  'on-trial',
  'extradited',
  'indicted',
  'charged',
  'designated',
  'wanted',
  'arrested',
  'released',
  'investigated',
  'pardoned',
  'acquitted',
  'conviction-overturned',
  'charges-dropped',
  'delisted',
  'died',
  'described',
  'disputed-name',
];

const REVERSALS: ReadonlySet<LegalStepKind> = new Set<LegalStepKind>([
  'acquitted',
  'charges-dropped',
  'conviction-overturned',
  'pardoned',
  'delisted',
]);
/** The steps that find somebody guilty, or leave that finding as it was. */
const GUILTY: ReadonlySet<LegalStepKind> = new Set<LegalStepKind>([
  'convicted',
  'pleaded-guilty',
  'sentenced',
  'conviction-upheld',
]);
const GUILT: ReadonlySet<LegalStepKind> = new Set<LegalStepKind>([...GUILTY, 'served']);
const OPENED: ReadonlySet<LegalStepKind> = new Set<LegalStepKind>([
  'wanted',
  'charged',
  'indicted',
  'arrested',
  'extradited',
  'on-trial',
  'investigated',
]);

/** Whether a step is a reversal: an acquittal, a dropped case, an overturned conviction, a pardon, a delisting. */
export function isReversal(step: LegalStep): boolean {
  return REVERSALS.has(step.step);
}

/** The form of the square that a legal step earns. */
export function markOfStep(step: LegalStepKind): BasisMark {
  if (GUILT.has(step)) return 'court';
  return REVERSALS.has(step) ? 'reversed' : 'official';
}

function linesOfCase(legalCase: LegalCase, steps: LegalStep[]): LegalLine[] {
  const lines: LegalLine[] = [];
  const lastIndex = (test: (s: LegalStep) => boolean) => steps.findLastIndex(test);
  const whole = lastIndex((s) => isReversal(s) && !s.partial && s.step !== 'pardoned');
  const guilt = lastIndex((s) => GUILTY.has(s.step));
  const designated = lastIndex((s) => s.step === 'designated');
  const line = (step: LegalStep, extra: Partial<LegalLine> = {}): LegalLine => ({
    outcome: step.step === 'sentenced' || step.step === 'conviction-upheld' ? 'convicted' : step.step,
    mark: markOfStep(step.step),
    case: legalCase,
    step,
    pending: false,
    refs: step.refs,
    ...extra,
  });

  if (guilt > whole) {
    // The verdict, or the sentence where no step tells of the verdict; an appeal, the first, only where neither does.
    const before = steps.slice(whole + 1, guilt + 1);
    const convicted =
      before.findLast((s) => s.step === 'convicted' || s.step === 'pleaded-guilty') ??
      before.findLast((s) => s.step === 'sentenced') ??
      before.find((s) => s.step === 'conviction-upheld')!;
    const sentence = steps.findLast((s) => s.step === 'sentence-changed' || s.step === 'sentenced');
    const upheld = steps.slice(steps.indexOf(convicted) + 1).findLast((s) => s.step === 'conviction-upheld');
    lines.push(
      line(convicted, { ...(sentence && sentence !== convicted ? { sentence } : {}), ...(upheld ? { upheld } : {}) }),
    );
  } else if (designated > whole) lines.push(line(steps[designated]!));
  else if (whole < 0) {
    const opened = steps
      .filter((s) => OPENED.has(s.step))
      .sort((a, b) => GRAVITY.indexOf(a.step) - GRAVITY.indexOf(b.step))[0];
    if (opened) lines.push(line(opened, { pending: !steps.some((s) => s.step === 'died') }));
  }
  for (const [i, step] of steps.entries()) {
    if (!isReversal(step)) continue;
    const answers = steps
      .slice(0, i)
      .findLast((s) => !isReversal(s) && (GUILT.has(s.step) || s.step === 'designated' || OPENED.has(s.step)));
    lines.push(line(step, answers ? { answers } : {}));
  }
  if (lines.length === 0) {
    const last = steps.at(-1);
    if (last && last.step !== 'died') lines.push(line(last));
  }
  return lines;
}

const STRENGTH: readonly Basis[] = [
  'final-conviction',
  'conviction',
  'guilty-plea',
  'court-finding',
  'designated',
  'indicted',
  'charged',
  'arrest-warrant',
  'official-statement',
  'igo-report',
  'alleged-by-official',
  'research-report',
  'reported',
  'self-declared',
  'alleged-by-witness',
  'disputed',
];

/** The rank of a basis, 0 for the strongest. */
export function strengthOf(basis: Basis): number {
  return STRENGTH.indexOf(basis);
}

/** The form of the square that a claim's basis earns. */
export function basisMark(basis: Basis): BasisMark {
  const rank = STRENGTH.indexOf(basis);
  if (basis === 'disputed') return 'disputed';
  if (rank <= STRENGTH.indexOf('court-finding')) return 'court';
  return rank <= STRENGTH.indexOf('official-statement') ? 'official' : 'reported';
}

/**
 * The lines of the legal label, the gravest standing outcome first and reversals right behind what stands.
 * With `day` (`YYYY-MM-DD`) only steps that had surely happened by then count; undated steps do not.
 * Never empty for a record with any claim.
 */
export function legalLabel(actor: Actor, day?: string): LegalLine[] {
  const rank = (line: LegalLine) => GRAVITY.indexOf(line.outcome);
  const cases = actor.cases
    .map((legalCase) => {
      const steps = day ? legalCase.steps.filter((step) => hadHappenedBy(step.date, day)) : legalCase.steps;
      return linesOfCase(legalCase, steps);
    })
    .filter((lines) => lines.length > 0);
  if (cases.length > 0) {
    // The lines of a case stay together: what was reversed is read beside its reversal.
    const lead = (lines: LegalLine[]) => lines[0]!;
    return cases
      .sort((a, b) => rank(lead(a)) - rank(lead(b)) || compareDates(lead(b).step?.date, lead(a).step?.date))
      .flat();
  }
  if (day) return [];
  if (actor.kind === 'label') {
    const disputed = actor.relations.find((r) => r.type === 'may-refer-to');
    return [
      {
        outcome: 'disputed-name',
        mark: 'disputed',
        pending: false,
        refs: disputed?.refs ?? actor.conflicts.flatMap((c) => c.versions.flatMap((v) => v.refs)),
      },
    ];
  }
  const claims = [...actor.roles, ...actor.activities, ...actor.relations, ...actor.countries, ...actor.status];
  const best = claims.toSorted((a, b) => STRENGTH.indexOf(a.basis) - STRENGTH.indexOf(b.basis))[0];
  return best
    ? [{ outcome: 'described', mark: basisMark(best.basis), by: best.by, pending: false, refs: best.refs }]
    : [];
}

/**
 * Whether everything that was ever held against this actor is reversed: acquitted, dropped or delisted
 * throughout, and none of it only for the time being. Such a person is never highlighted as identified (editorial rule 8).
 */
export function clearedThroughout(actor: Actor): boolean {
  const reversals = actor.cases.filter((c) => c.steps.some(isReversal));
  if (reversals.length === 0 || reversals.length < actor.cases.length) return false;
  return actor.cases.every((c) =>
    linesOfCase(c, c.steps).every(
      (l) => l.mark === 'reversed' && !l.step?.partial && !l.step?.withoutPrejudice && l.outcome !== 'pardoned',
    ),
  );
}
