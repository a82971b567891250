/** The explorer: search as one types, filters, the list of what fits, and above it the network as a picture. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Directory, DirectoryRow } from '../../contract';
import type { ActorId } from '../../model';
import { callBackground } from '../../platform/messaging';
import type { Translator } from '../../platform/translator';
import { displayName } from '../../record/names';
import { PageLinks } from '../page-links';
import { type FilterKey, type Filters, filterRows, optionsOf, orderRows, sortRows } from './filters';
import { Overview } from './overview';
import { ResultList } from './result-list';

/** Milliseconds without a key after which is searched. */
const PAUSE = 60;

const MOST_HITS = 50_000;
const PATIENCE = 30_000;

type Hits = { id: ActorId; name: string; byName: boolean }[];

/** What a text finds; undefined for no text. The last answer stays until the next is there. */
function useHits(text: string): Hits | undefined {
  const [hits, setHits] = useState<Hits>();
  useEffect(() => {
    if (text.trim() === '') return setHits(undefined);
    let current = true;
    const timer = setTimeout(
      () =>
        callBackground('search', { text, limit: MOST_HITS }, PATIENCE).then(
          (found) => current && setHits(found),
          () => undefined,
        ),
      PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return text.trim() === '' ? undefined : hits;
}

function wordsOfValue(key: FilterKey, value: string, t: Translator): string {
  if (key === 'country') return t.country(value);
  if (key !== 'kind') return t.term(key, value);
  const [kind, type] = value.split('/');
  return type ? t.term('type', type) : t.term('kind', kind!);
}

const FILTERS = [
  ['country', 'filterCountry'],
  ['kind', 'filterKind'],
  ['activity', 'filterActivity'],
  ['status', 'filterStatus'],
] as const;

function FilterBar({
  rows,
  filters,
  onChange,
  t,
}: {
  rows: readonly DirectoryRow[];
  filters: Filters;
  onChange: (filters: Filters) => void;
  t: Translator;
}) {
  const set = (key: FilterKey, value: string) => {
    const { [key]: _, ...rest } = filters;
    onChange(value === '' ? rest : { ...rest, [key]: value });
  };
  const collator = new Intl.Collator(t.language);
  return (
    <div class="filter-bar">
      {FILTERS.map(([key, label]) => {
        const options = [...optionsOf(rows, filters, key)]
          .map(([value, count]) => ({ value, count, words: wordsOfValue(key, value, t) }))
          .sort((a, b) =>
            key === 'kind'
              ? collator.compare(a.value.split('/')[0]!, b.value.split('/')[0]!) ||
                Number(a.value.includes('/')) - Number(b.value.includes('/')) ||
                b.count - a.count
              : collator.compare(a.words, b.words),
          );
        return (
          <label class="field" key={key}>
            {t(label)}
            <select class="select" value={filters[key] ?? ''} onChange={(e) => set(key, e.currentTarget.value)}>
              <option value="">{t('anyValue')}</option>
              {options.map(({ value, count, words }) => (
                <option key={value} value={value}>
                  {value.includes('/') ? `– ${words}` : words} ({count})
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <label class="pick">
        <input
          type="checkbox"
          checked={filters.changed ?? false}
          onChange={(e) => {
            const { changed: _, ...rest } = filters;
            onChange(e.currentTarget.checked ? { ...rest, changed: true } : rest);
          }}
        />
        <span>{t('filterChanged')}</span>
      </label>
      {Object.keys(filters).length > 0 && (
        <button type="button" class="link-btn" onClick={() => onChange({})}>
          {t('clearFilters')}
        </button>
      )}
    </div>
  );
}

function Tray({ chosen, onClear, t }: { chosen: ReadonlySet<ActorId>; onClear: () => void; t: Translator }) {
  if (chosen.size === 0) return null;
  return (
    <div class="tray">
      <span role="status">{t.count('chosenCount', chosen.size)}</span>
      <span class="acts-row">
        <button type="button" class="link-btn" onClick={onClear}>
          {t('clearChoice')}
        </button>
        <a class="btn btn-primary" href={`../paragraph/index.html?actors=${encodeURIComponent([...chosen].join(','))}`}>
          {t('writeParagraph')}
        </a>
      </span>
    </div>
  );
}

export function ExplorerPage({
  directory,
  lookedUp,
  country,
  t,
}: {
  directory: Directory;
  /** What was selected elsewhere, or typed into the address bar. */
  lookedUp: string;
  country?: string;
  t: Translator;
}) {
  const [text, setText] = useState(lookedUp);
  const [filters, setFilters] = useState<Filters>(country ? { country } : {});
  const [chosen, setChosen] = useState<ReadonlySet<ActorId>>(new Set());
  const input = useRef<HTMLInputElement>(null);
  const hits = useHits(text);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)
        return;
      event.preventDefault();
      input.current?.select();
    };
    addEventListener('keydown', toSearch);
    return () => removeEventListener('keydown', toSearch);
  }, []);

  const nameOf = useCallback((row: DirectoryRow) => displayName(row, t.language), [t]);
  const alphabetical = useMemo(() => {
    const { compare } = new Intl.Collator(t.language, { ignorePunctuation: true, numeric: true });
    return sortRows(directory.rows, (row) => nameOf(row).value, compare);
  }, [directory, nameOf, t]);
  const ordered = useMemo(
    () => (hits ? orderRows(directory.rows, hits) : alphabetical),
    [directory, hits, alphabetical],
  );
  const rows = useMemo(() => filterRows(ordered, filters), [ordered, filters]);
  const matched = useMemo(() => new Map(hits?.filter((hit) => hit.byName).map(({ id, name }) => [id, name])), [hits]);
  const overview = useMemo(
    () => <Overview directory={directory} t={t} onCountry={(code) => setFilters({ country: code })} />,
    [directory, t],
  );
  const choose = (id: ActorId) =>
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  return (
    <main class="explorer">
      <PageLinks here="explorer" t={t} />
      <header class="profile-head">
        <h1 class="title">{t('explorerTitle')}</h1>
        {lookedUp !== '' && text === lookedUp && <p class="aka">{t('closeMatches', lookedUp)}</p>}
      </header>
      <search class="search-bar">
        <label class="field">
          {t('searchLabel')}
          <input
            ref={input}
            class="input"
            type="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={text}
            onInput={(e) => setText(e.currentTarget.value)}
            onKeyDown={(e) => {
              if (e.key !== 'ArrowDown') return;
              e.preventDefault();
              document.querySelector<HTMLElement>('[data-row="0"]')?.focus();
            }}
          />
        </label>
        <FilterBar rows={ordered} filters={filters} onChange={setFilters} t={t} />
      </search>
      {/* Hidden, not gone: to draw the map again takes longer than to search. */}
      <div hidden={text.trim() !== '' || Object.keys(filters).length > 0}>{overview}</div>
      <section aria-labelledby="h-results">
        <h2 id="h-results" class="count-line" aria-live="polite">
          {t.count('found', rows.length)}
        </h2>
        {rows.length === 0 ? (
          <p class="read">
            {t('nothingFound')} <span class="fine">{t('nothingFoundHint')}</span>
          </p>
        ) : (
          <ResultList
            rows={rows}
            nameOf={nameOf}
            matched={matched}
            chosen={chosen}
            onChoose={choose}
            onLeave={() => input.current?.focus()}
            label={t.count('found', rows.length)}
            t={t}
          />
        )}
      </section>
      <Tray chosen={chosen} onClear={() => setChosen(new Set())} t={t} />
    </main>
  );
}
