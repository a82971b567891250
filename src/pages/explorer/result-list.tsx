/** The found actors: name, what and where, position; each leads to its profile and can be chosen for a text. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DirectoryRow } from '../../contract';
import type { ActorId, Name } from '../../model';
import type { Translator } from '../../platform/translator';
import { LongList } from './long-list';

const ROW_HEIGHT = 64;

export interface ResultListProps {
  rows: readonly DirectoryRow[];
  nameOf: (row: DirectoryRow) => Pick<Name, 'value' | 'lang'>;
  /** The name that a search found, where it is another. */
  matched: ReadonlyMap<ActorId, string>;
  chosen: ReadonlySet<ActorId>;
  onChoose: (id: ActorId) => void;
  /** The key that leads out of the top of the list. */
  onLeave: () => void;
  label: string;
  t: Translator;
}

function Row({ row, index, props, stop }: { row: DirectoryRow; index: number; props: ResultListProps; stop: boolean }) {
  const { t, chosen, matched } = props;
  const name = props.nameOf(row);
  const kind = row.kind === 'group' && row.type ? t.term('type', row.type) : t.term('kind', row.kind);
  const where = t.list(row.homes.slice(0, 3).map((c) => t.country(c)));
  const found = matched.get(row.id);
  const outcomes = row.outcomes.filter(({ outcome }) => outcome !== 'described');
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a <ul> could not stand in blocks
    <div class="row" role="listitem" aria-posinset={index + 1} aria-setsize={props.rows.length}>
      <input
        type="checkbox"
        tabIndex={stop ? 0 : -1}
        checked={chosen.has(row.id)}
        aria-label={t('chooseActor', name.value)}
        onChange={() => props.onChoose(row.id)}
      />
      <span class="row-words">
        <a
          class="item-name"
          href={`../profile/index.html?actor=${encodeURIComponent(row.id)}`}
          lang={name.lang}
          tabIndex={stop ? 0 : -1}
          data-row={index}
        >
          {name.value}
        </a>
        {found && found !== name.value && <span class="fine"> {t('matchedName', found)}</span>}
        <span class="fine">
          {[kind, where, row.status ? t.term('status', row.status) : ''].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span class="row-outcomes">
        {outcomes.map(({ outcome, mark }) => (
          <span class="status plain" key={outcome}>
            <span class={`basis basis-${mark}`} aria-hidden="true" />
            <span>{outcome === 'disputed-name' ? t('legal_disputed_name') : t.term('legal', outcome)}</span>
          </span>
        ))}
      </span>
    </div>
  );
}

export function ResultList(props: ResultListProps) {
  const { rows } = props;
  const [focused, setFocused] = useState(0);
  const wanted = useRef<number | undefined>(undefined);
  const current = Math.min(focused, Math.max(0, rows.length - 1));
  useEffect(() => setFocused(0), [rows]);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const link = document.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!link) return;
    wanted.current = undefined;
    link.focus();
    link.scrollIntoView({ block: 'nearest' });
  });
  const go = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(innerHeight / ROW_HEIGHT) - 1);
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: Math.max(0, current - page),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (to < 0) return props.onLeave();
    wanted.current = Math.min(rows.length - 1, to);
    setFocused(wanted.current);
  };
  return (
    <LongList
      length={rows.length}
      rowHeight={ROW_HEIGHT}
      label={props.label}
      focused={current}
      onKeyDown={go}
      draw={(index) => {
        const row = rows[index];
        return row && <Row key={row.id} row={row} index={index} props={props} stop={index === current} />;
      }}
    />
  );
}
