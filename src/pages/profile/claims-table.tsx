/** Every statement of the record with its basis, who says so, and where it was read. */
import { useState } from 'preact/hooks';
import type { Reference } from '../../model';
import { citedSources } from '../../record/bibliography';
import type { Statement } from '../../record/statements';
import { attributionOf, basisWords, sentenceOf } from '../../ui/sentences';
import { capitalised, locatorWords } from '../../ui/words';
import { Citations } from '../citations';
import type { View } from './view';

function SourceLine({ reference, view }: { reference: Reference; view: View }) {
  const { t } = view;
  const source = view.source(reference.source);
  if (!source) return <>{reference.source}</>;
  const beside = [
    source.published ? t.date(source.published) : t('undated'),
    reference.locator && locatorWords(reference.locator, t),
    source.copy && t('readInCopy'),
    source.seenAs === 'part' ? t('readInPart') : undefined,
    source.derivedFrom ? t('reprint') : undefined,
  ].filter(Boolean);
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title} lang={source.lang}>
        {source.publisher}
      </a>
      <small>{beside.join(' · ')}</small>
      {reference.quote && <small lang={source.lang}>“{reference.quote}”</small>}
    </>
  );
}

function Row({ statement, number, view }: { statement: Statement; number: number; view: View }) {
  const { t, profile } = view;
  const [citing, setCiting] = useState(false);
  const attribution = attributionOf(statement, t);
  const elsewhere = statement.actor !== profile.actor.id;
  return (
    <tr id={`c${number}`}>
      <td>
        <span class="number">{number}</span>
        {sentenceOf(statement, view.nameOf, t)}
        {elsewhere && <small>{t('statedBy', view.nameOf(statement.actor))}</small>}
      </td>
      <td>
        <span class="basis-cell">
          <span class={`basis basis-${statement.mark}`} aria-hidden="true" />
          <span>
            {capitalised(basisWords(statement, t))}
            {attribution?.includes(': ') && <small>{attribution.slice(attribution.indexOf(': ') + 2)}</small>}
          </span>
        </span>
      </td>
      <td>
        <ul>
          {statement.refs.map((reference, i) => (
            <li key={`${reference.source}${i}`}>
              <SourceLine reference={reference} view={view} />
            </li>
          ))}
        </ul>
        <button
          type="button"
          class="link-btn cite"
          aria-expanded={citing}
          aria-label={t('citeClaim', String(number))}
          onClick={() => setCiting(!citing)}
        >
          {t('cite')}
        </button>
        {citing && (
          <Citations
            cited={citedSources(statement.refs, view.source)}
            edition={profile.edition}
            name={`${profile.actor.id}-${number}`}
            t={t}
          />
        )}
      </td>
    </tr>
  );
}

export function ClaimsTable({ view }: { view: View }) {
  const { t } = view;
  return (
    <section class="wide" aria-labelledby="h-claims">
      <h2 id="h-claims">{t('claims')}</h2>
      <table class="claims">
        <caption>{t('claimsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('claim')}</th>
            <th scope="col">{t('basis')}</th>
            <th scope="col">{t('sourceAndPlace')}</th>
          </tr>
        </thead>
        <tbody>
          {view.statements.map((statement, i) => (
            <Row key={statement.id} statement={statement} number={i + 1} view={view} />
          ))}
        </tbody>
      </table>
      <Citations
        cited={citedSources(
          view.statements.flatMap(({ refs }) => refs),
          view.source,
        )}
        edition={view.profile.edition}
        name={view.profile.actor.id}
        t={t}
      />
    </section>
  );
}
