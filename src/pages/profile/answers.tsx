/** What speaks against, or otherwise: published answers, and sources that cannot all be right. */
import { textIn } from '../../record/names';
import { ClaimRefs, type View } from './view';

/** Answers and denials that were published, at the size of the summary. */
export function Denials({ view }: { view: View }) {
  const { t, profile } = view;
  const { denials } = profile.actor;
  if (denials.length === 0) return null;
  return (
    <section aria-labelledby="h-denials">
      <h2 id="h-denials">{t('denials')}</h2>
      {denials.map((denial) => (
        <div class="denial" key={denial.id}>
          <p>
            {denial.text[t.language]}
            <ClaimRefs ids={[denial.id]} view={view} />
          </p>
          <small>{[textIn(denial.by, t.language), denial.date ? t.date(denial.date) : t('undated')].join(', ')}</small>
        </div>
      ))}
    </section>
  );
}

/** What the record does not hold, said rather than left out. */
export function NotStated({ view }: { view: View }) {
  const { t, profile } = view;
  if (profile.actor.denials.length > 0) return null;
  return (
    <aside class="side sidenote" aria-labelledby="h-none">
      <div>
        <h3 id="h-none">{t('denials')}</h3>
        <p>{t('noDenials')}</p>
      </div>
    </aside>
  );
}

export function Conflicts({ view }: { view: View }) {
  const { t, profile } = view;
  const { conflicts } = profile.actor;
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="h-conflicts">
      <h2 id="h-conflicts">{t('conflicts')}</h2>
      {conflicts.map((conflict) => (
        <div class="conflict" key={conflict.id}>
          <h3>
            {conflict.about[t.language]}
            <ClaimRefs ids={[`${conflict.id}-versions`]} view={view} />
          </h3>
          <div class="pair">
            {conflict.versions.map((version) => (
              <p key={version.text.en}>
                {version.text[t.language]}
                <small>
                  {[...new Set(version.refs.map((ref) => view.source(ref.source)?.publisher ?? ref.source))].join('; ')}
                </small>
              </p>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
