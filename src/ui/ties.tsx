/** What stands behind a line between two actors: each relation in words, with basis, who says so, date and sources. */
import type { ActorId, LanguageTag, Source, SourceId } from '../model';
import type { Translator } from '../platform/translator';
import type { Tie } from '../record/connections';
import { basisMark } from '../record/legal-label';
import { textIn } from '../record/names';
import { capitalised, periodWords, sourceWords } from './words';

/** Names of actors as they are to be shown. */
export type ShownNames = ReadonlyMap<ActorId, { value: string; lang?: LanguageTag }>;

/** A relation as one line of text: `Los Perrones: ally of Pacific Cartel`. */
export function tieWords({ from, relation }: Tie, names: ShownNames, t: Translator): string {
  const name = (id: ActorId) => names.get(id)?.value ?? id;
  return `${name(from)}: ${t.term('relation', relation.type)} ${name(relation.to)}`;
}

/** One relation with everything that a reader needs to judge it. */
export function TieStatement({
  tie,
  names,
  sources,
  t,
}: {
  tie: Tie;
  names: ShownNames;
  sources: Record<SourceId, Source>;
  t: Translator;
}) {
  const { from, relation } = tie;
  const name = (id: ActorId) => {
    const shown = names.get(id);
    return (
      <b class="item-name" lang={shown?.lang}>
        {shown?.value ?? id}
      </b>
    );
  };
  const when = periodWords(relation.from, relation.until, t);
  const said = [
    t.term('basis', relation.basis),
    textIn(relation.by, t.language),
    relation.asOf ? t('asOf', t.date(relation.asOf)) : '',
  ].filter(Boolean);
  const cited = [...new Set(relation.refs.map((ref) => ref.source))].flatMap((id) => sources[id] ?? []);
  return (
    <div class="tie">
      <p class="tie-words">
        {name(from)} {t.term('relation', relation.type)} {name(relation.to)}
        {when && `, ${when}`}
      </p>
      {relation.detail && <p class="tie-words">{capitalised(textIn(relation.detail, t.language))}</p>}
      {relation.note && <p class="tie-words">{textIn(relation.note, t.language)}</p>}
      <p class="said-so">
        <span class={`basis basis-${basisMark(relation.basis)}`} aria-hidden="true" />
        <span>{said.join(' · ')}</span>
      </p>
      <ul class="tie-sources" aria-label={t('sources')}>
        {cited.map((source) => (
          <li key={source.id}>
            <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title} lang={source.lang}>
              {source.publisher}
            </a>
            {sourceWords(source, t).slice(source.publisher.length)}
          </li>
        ))}
      </ul>
    </div>
  );
}
