/** The summary, with the sources of its numerals in the margin. */
import { ClaimRefs, type View } from './view';

/** The summary, and in the margin the sources of each numeral in it. */
export function Summary({ view }: { view: View }) {
  const { t, profile } = view;
  const { actor } = profile;
  if (actor.summary.length === 0) return null;
  const cited = [...new Set(actor.summary.flatMap((s) => s.claims))]
    .flatMap((id) => {
      const number = view.numbers.get(id);
      const statement = number === undefined ? undefined : view.statements[number - 1];
      return statement ? [{ number: number!, statement }] : [];
    })
    .sort((a, b) => a.number - b.number);
  return (
    <>
      <section aria-labelledby="h-short">
        <h2 id="h-short">{t('inShort')}</h2>
        <p class="read">
          {actor.summary.map((sentence) => (
            <span key={sentence.en}>
              {sentence[t.language]}
              <ClaimRefs ids={sentence.claims} view={view} />{' '}
            </span>
          ))}
        </p>
      </section>
      <aside class="side sidenote" aria-label={t('sources')}>
        <ol>
          {cited.map(({ number, statement }) => (
            <li key={number}>
              <b>{number}</b>
              <span>
                {[...new Set(statement.refs.map((r) => r.source))].map((id, i) => {
                  const source = view.source(id);
                  return (
                    <span key={id}>
                      {i > 0 && '; '}
                      {source ? (
                        <>
                          <a
                            href={source.url}
                            target="_blank"
                            rel="noopener noreferrer"
                            lang={source.lang}
                            title={source.title}
                          >
                            {source.publisher}
                          </a>
                          , {source.published ? t.date(source.published) : t('undated')}
                        </>
                      ) : (
                        id
                      )}
                    </span>
                  );
                })}
              </span>
            </li>
          ))}
        </ol>
      </aside>
    </>
  );
}
