/** Every name that sources use, with its type and language. */
import { textIn } from '../../record/names';
import { ClaimRefs, type View } from './view';

export function Names({ view }: { view: View }) {
  const { t, profile } = view;
  const languages = new Intl.DisplayNames(t.language, { type: 'language' });
  return (
    <section aria-labelledby="h-names">
      <h2 id="h-names">{t('names')}</h2>
      <ul class="names">
        {profile.actor.names.map((name, i) => (
          <li key={`${name.value}${name.lang}`}>
            <b lang={name.lang}>
              {name.value}
              <ClaimRefs ids={[`name-${i}`]} view={view} />
            </b>
            <small>
              {[
                t.term('nameType', name.type),
                languages.of(name.lang) ?? name.lang,
                name.used ? t.date(name.used) : '',
                name.strength === 'never-alone'
                  ? t('nameNeverAlone')
                  : name.strength === 'weak'
                    ? t('nameInContext')
                    : '',
                name.note ? textIn(name.note, t.language) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
