/** Status history and legal steps as strips: each entry on one rule, in order, a reversal as large as the rest. */
import type { LegalCase } from '../../model';
import { compareDates } from '../../record/edtf';
import { basisMark, finalityToSay, markOfStep } from '../../record/legal-label';
import { textIn } from '../../record/names';
import { inSentence, pendingSteps } from '../../ui/sentences';
import { periodWords } from '../../ui/words';
import { ClaimRefs, type View } from './view';

/** The history of the status, oldest first. */
export function StatusStrip({ view }: { view: View }) {
  const { t, profile } = view;
  const { status } = profile.actor;
  if (status.length === 0) return null;
  return (
    <section class="wide" aria-labelledby="h-status">
      <h2 id="h-status">{t('status')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol class="strip" tabIndex={0} aria-labelledby="h-status">
        {status
          .toSorted((a, b) => compareDates(a.from ?? a.asOf, b.from ?? b.asOf))
          .map((s) => (
            <li key={s.id}>
              <span class={`basis basis-${basisMark(s.basis)}`} aria-hidden="true" />
              <span class="when">{periodWords(s.from, s.to, t) || t('asOf', t.date(s.asOf))}</span>
              <b>
                {t.term('status', s.value)}
                <ClaimRefs ids={[s.id]} view={view} />
              </b>
              <small>
                {[t.term('basis', s.basis), textIn(s.by, t.language), t('asOf', t.date(s.asOf))].join(' · ')}
                {s.note && `. ${textIn(s.note, t.language)}`}
              </small>
            </li>
          ))}
      </ol>
    </section>
  );
}

function Case({ legalCase, pending, view }: { legalCase: LegalCase; pending: ReadonlySet<string>; view: View }) {
  const { t } = view;
  const heading = `case-${legalCase.id}`;
  return (
    <div class="case">
      <h3 id={heading}>
        {t.term('caseKind', legalCase.kind)}, {t.country(legalCase.jurisdiction)}
        {legalCase.reference && <small> · {legalCase.reference}</small>}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol class="strip" tabIndex={0} aria-labelledby={heading}>
        {legalCase.steps.map((step) => {
          const what = [step.offence, step.outcome].flatMap((x) => (x ? [textIn(x, t.language)] : []));
          const finality = finalityToSay(step);
          const beside = [
            textIn(step.authority, t.language),
            ...what,
            ...(step.term ? [`“${step.term.value}”`] : []),
            ...(finality ? [t.term('finality', finality)] : []),
            ...(step.step === 'designated' ? [t('legal_administrative')] : []),
            ...(pending.has(step.id) && step.step !== 'wanted'
              ? [t('legal_pending', t.date(view.profile.actor.editorial.reviewed))]
              : []),
            ...(step.note ? [textIn(step.note, t.language)] : []),
          ];
          return (
            <li key={step.id}>
              <span class={`basis basis-${markOfStep(step.step)}`} aria-hidden="true" />
              <span class="when">{step.date ? t.date(step.date) : t('undated')}</span>
              <b>
                {t.term('legal', step.step)}
                {step.partial && ` ${t('legal_partial')}`}
                <ClaimRefs ids={[step.id]} view={view} />
              </b>
              <small>{beside.map((text, i) => (i === 0 ? text : inSentence(text))).join('; ')}</small>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The legal steps, a strip for each case; none recorded is said. */
export function LegalSteps({ view }: { view: View }) {
  const { t, profile } = view;
  const { cases } = profile.actor;
  const pending = pendingSteps(profile.actor);
  return (
    <section class="wide" aria-labelledby="h-steps">
      <h2 id="h-steps">{t('legalSteps')}</h2>
      {cases.length === 0 && <p class="fine">{t('noCaseRecorded')}.</p>}
      {cases.map((legalCase) => (
        <Case key={legalCase.id} legalCase={legalCase} pending={pending} view={view} />
      ))}
    </section>
  );
}
