/** The actors of a document beside it, with the pages on which they are named, and its table of contents. */
import { useEffect, useState } from 'preact/hooks';
import type { PlacedMention } from '../content/highlight';
import type { Profile } from '../contract';
import type { Tier } from '../core/mention';
import type { ActorId } from '../model';
import { writeNamedIn } from '../pages/paragraph/named-in';
import { callBackground } from '../platform/messaging';
import type { Translator } from '../platform/translator';
import { displayName } from '../record/names';
import { ShortLabel } from '../ui/short-label';
import { reasonWords } from '../ui/words';
import type { OutlineEntry, Reading } from './reading';
import { nameOf, type Source } from './source';

/** Pages that a row names; the others are counted. */
const MOST_PAGES = 6;

/** Pages that are handed to the paragraph for an actor. */
const MOST_CITED = 60;

interface Row {
  key: string;
  actor: ActorId;
  tier: Tier;
  mentions: PlacedMention[];
}

function rowsOf(mentions: readonly PlacedMention[]): Row[] {
  const rows = new Map<string, Row>();
  for (const placed of mentions) {
    const { actor, tier } = placed.mention;
    const key = `${tier} ${actor}`;
    const row = rows.get(key);
    if (row) row.mentions.push(placed);
    else rows.set(key, { key, actor, tier, mentions: [placed] });
  }
  return [...rows.values()];
}

function useProfiles(ids: readonly ActorId[]): ReadonlyMap<ActorId, Profile> {
  const [known, setKnown] = useState<ReadonlyMap<ActorId, Profile>>(new Map());
  const missing = ids.filter((id) => !known.has(id)).join(',');
  useEffect(() => {
    if (missing === '') return;
    let current = true;
    const read = (actor: ActorId) => callBackground('profile', { actor }).catch(() => null);
    void Promise.all(missing.split(',').map(read)).then((profiles) => {
      if (!current) return;
      setKnown((before) => new Map([...before, ...profiles.flatMap((p) => (p ? [[p.actor.id, p] as const] : []))]));
    });
    return () => {
      current = false;
    };
  }, [missing]);
  return known;
}

function ActorRow({
  row,
  current,
  name,
  profile,
  reading,
  t,
  onGo,
}: {
  row: Row;
  current: number | undefined;
  name: string;
  profile: Profile | undefined;
  reading: Reading;
  t: Translator;
  onGo: (index: number) => void;
}) {
  const pages = pagesOf(row, reading);
  const possible = row.tier === 'possible';
  const { surface, reasons } = row.mentions[0]!.mention;
  const shown = profile ? displayName(profile.actor, t.language) : { value: name, lang: undefined };
  const more = pages.length > MOST_PAGES ? ' …' : '';
  const against = reasons.against[0] ?? reasons.missing[0];
  return (
    <li aria-current={current === undefined ? undefined : 'true'}>
      <button
        type="button"
        class="item"
        title={t('goToMention')}
        onClick={() => onGo(current === undefined ? 0 : (current + 1) % row.mentions.length)}
      >
        <span class="item-name" lang={possible ? undefined : shown.lang}>
          {possible ? `“${surface}”` : shown.value}
        </span>
        {possible ? (
          <span class="fine">
            {t('isItThis', shown.value)} {against ? reasonWords(against, t) : ''}
          </span>
        ) : (
          <ShortLabel profile={profile} t={t} />
        )}
      </button>
      <span class="count">
        <span class="visually-hidden">{t('mentionsCount', String(row.mentions.length))} </span>
        {t('pdfOnPages', pages.slice(0, MOST_PAGES).join(', '))}
        {more}
        {current !== undefined && row.mentions.length > 1 && (
          <>
            <br />
            {t('mentionOf', String(current + 1), String(row.mentions.length))}
          </>
        )}
      </span>
    </li>
  );
}

/** The pages on which mentions begin, each once. */
function pagesOf(row: Row, reading: Reading): number[] {
  return [...new Set(row.mentions.map((placed) => reading.pageOf(placed)))];
}

/** Asks the paragraph for these actors, and for the pages on which this document names them. */
function paragraphQuery(rows: readonly Row[], source: Source, reading: Reading): string {
  const namedIn = writeNamedIn({
    title: nameOf(source),
    ...(source.kind === 'address' ? { address: source.address } : {}),
    pages: new Map(rows.map((row) => [row.actor, pagesOf(row, reading).slice(0, MOST_CITED)])),
  });
  return String(new URLSearchParams({ actors: rows.map((row) => row.actor).join(), ...namedIn }));
}

/** That nobody is named, as far as it can be said. */
function nobodyFound({ isWhole, scans, unread, pages }: Reading, t: Translator): string {
  const notSearched = scans.length + unread.length;
  if (!isWhole) return t('pdfNoneYet');
  if (notSearched === 0) return t('pdfNone');
  return notSearched === pages ? '' : t('pdfNoneSearched');
}

/** Everyone who is named, identified ones first. */
export function ActorSide({ source, reading, t }: { source: Source; reading: Reading; t: Translator }) {
  const [at, setAt] = useState<{ key: string; index: number }>();
  const rows = rowsOf(reading.mentions);
  const profiles = useProfiles(rows.map((row) => row.actor));
  const names = reading.names();
  const identified = rows.filter((row) => row.tier === 'identified');
  const possible = rows.filter((row) => row.tier === 'possible');
  const go = (row: Row, index: number) => {
    setAt({ key: row.key, index });
    const placed = row.mentions[index];
    if (placed) reading.goTo(placed);
  };
  const list = (some: readonly Row[]) => (
    <ul class="actors">
      {some.map((row) => (
        <ActorRow
          key={row.key}
          row={row}
          current={at?.key === row.key ? at.index : undefined}
          name={names.get(row.actor) ?? row.actor}
          profile={profiles.get(row.actor)}
          reading={reading}
          t={t}
          onGo={(index) => go(row, index)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <div class="section-head">
        <h2>{t('pdfInDocument')}</h2>
        <span>{t('pdfPagesRead', String(reading.read), String(reading.pages))}</span>
      </div>
      {identified.length > 0 && list(identified)}
      {rows.length === 0 && <p class="inset fine">{nobodyFound(reading, t)}</p>}
      {possible.length > 0 && (
        <>
          <div class="section-head">
            <h2>{t('possibleHeading')}</h2>
          </div>
          {list(possible)}
        </>
      )}
      {identified.length > 0 && (
        <p class="inset">
          <a
            class="act"
            target="_blank"
            rel="noopener"
            href={`/pages/paragraph/index.html?${paragraphQuery(identified, source, reading)}`}
          >
            {t('writeParagraph')}
          </a>
        </p>
      )}
    </>
  );
}

/** The document's own table of contents. */
export function Outline({ entries, onGo }: { entries: readonly OutlineEntry[]; onGo: (page: number) => void }) {
  return (
    <ul>
      {entries.map(({ title, page, entries: below }, i) => (
        <li key={`${i} ${title}`}>
          {page === undefined ? (
            <span class="fine">{title}</span>
          ) : (
            <span class="entry">
              <button type="button" class="link-btn" onClick={() => onGo(page)}>
                {title}
              </button>
              <span class="count" aria-hidden="true">
                {page}
              </span>
            </span>
          )}
          {below.length > 0 && <Outline entries={below} onGo={onGo} />}
        </li>
      ))}
    </ul>
  );
}
