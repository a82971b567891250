/** Lists of claims: relations, what happened, what is said. Each line has its period, its basis and who says so. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Profile } from '../contract';
import type { ActorId, Claim, Event, Reference, Relation } from '../model';
import type { Translator } from '../platform/translator';
import { compareDates } from '../record/edtf';
import type { Footnotes } from '../record/footnotes';
import { displayName, textIn } from '../record/names';
import { Numerals } from './claim-lines';
import { periodWords } from './words';

const FIRST_LINES = 4;

/** Who stands behind a claim: `Reported · El Faro`. */
function Basis({ claim, when, t }: { claim: Claim; when?: string; t: Translator }) {
  const words = [when, t.term('basis', claim.basis), textIn(claim.by, t.language)].filter(Boolean).join(' · ');
  const note = claim.note && textIn(claim.note, t.language);
  return (
    <small>
      {words}
      {note && `. ${note}`}
    </small>
  );
}

/** A heading that opens what is below it. */
export function Fold({ heading, count, children }: { heading: string; count: number; children: ComponentChildren }) {
  return (
    <details class="more fold part">
      <summary>
        <h3>{heading}</h3> <span class="count">{count}</span>
      </summary>
      {children}
    </details>
  );
}

interface RelationLine {
  key: string;
  words: string;
  other: ActorId;
  relation: Relation;
}

function relationLines({ actor, incoming, others }: Profile, t: Translator): RelationLine[] {
  return [
    ...actor.relations.map((relation) => ({
      key: relation.id,
      words: t.term('relation', relation.type),
      other: relation.to,
      relation,
    })),
    ...incoming.map(({ from, relation }) => ({
      key: `${from}/${relation.id}`,
      words: t.term('incoming', relation.type),
      other: from,
      relation,
    })),
  ].filter((line) => others[line.other]);
}

/** Relations to other actors: those named on the page first and in sight, the others a press away. */
export function Relations({
  profile,
  t,
  notes,
  onPage,
  onOpen,
}: {
  profile: Profile;
  t: Translator;
  notes: Footnotes;
  onPage: ReadonlySet<ActorId>;
  /** Opens an actor, by id and the name that was pressed. */
  onOpen: (id: ActorId, name: string) => void;
}) {
  const lines = relationLines(profile, t);
  const here = lines.filter((line) => onPage.has(line.other));
  const elsewhere = lines.filter((line) => !onPage.has(line.other));
  const rows = (some: RelationLine[]) => (
    <ul class="rows">
      {some.map(({ key, words, other, relation }) => {
        const name = displayName({ id: other, ...profile.others[other]! }, t.language);
        return (
          <li key={key}>
            <span class="what">
              {words}{' '}
              <span class={relation.detail ? undefined : 'unbroken'}>
                <button
                  type="button"
                  class="link-btn inline to-actor"
                  lang={name.lang}
                  onClick={() => onOpen(other, name.value)}
                >
                  {name.value}
                </button>
                {relation.detail && `, ${textIn(relation.detail, t.language)}`}
                <Numerals refs={relation.refs} notes={notes} t={t} />
              </span>
            </span>
            <Basis claim={relation} when={periodWords(relation.from, relation.until, t)} t={t} />
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {here.length > 0 && (
        <section class="part">
          <h3>{t('relationsOnPage')}</h3>
          {rows(here)}
        </section>
      )}
      {elsewhere.length > 0 && (
        <Fold heading={t(here.length > 0 ? 'otherRelations' : 'relations')} count={elsewhere.length}>
          {rows(elsewhere)}
        </Fold>
      )}
    </>
  );
}

/** What happened, newest first. */
export function Events({ events, t, notes }: { events: Event[]; t: Translator; notes: Footnotes }) {
  const [all, setAll] = useState(false);
  if (events.length === 0) return null;
  const sorted = events.toSorted((a, b) => compareDates(b.date, a.date));
  const shown = all ? sorted : sorted.slice(0, FIRST_LINES);
  return (
    <Fold heading={t('events')} count={events.length}>
      <ul class="rows">
        {shown.map((event) => (
          <li key={event.id}>
            <span class="what">
              <span class="num quiet">{t.date(event.date)}</span> {event.title[t.language]}
              <Numerals refs={event.refs} notes={notes} t={t} />
            </span>
            <Basis claim={event} t={t} />
          </li>
        ))}
      </ul>
      {sorted.length > shown.length && (
        <button type="button" class="link-btn" onClick={() => setAll(true)}>
          {t('showAll', String(sorted.length))}
        </button>
      )}
    </Fold>
  );
}

/** Claims that need no more than their words: where an actor is, what it does, what somebody is. */
export function ClaimFold<C extends Claim>({
  heading,
  claims,
  words,
  notes,
  t,
}: {
  heading: string;
  claims: readonly C[];
  words: (claim: C) => string;
  notes: Footnotes;
  t: Translator;
}) {
  if (claims.length === 0) return null;
  return (
    <Fold heading={heading} count={claims.length}>
      <ul class="rows">
        {claims.map((claim) => (
          <li key={claim.id}>
            <span class="what">
              {words(claim)}
              <Numerals refs={claim.refs} notes={notes} t={t} />
            </span>
            <Basis claim={claim} t={t} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Sentences under a heading, in sight: answers and denials, versions that contradict each other. */
export function Statements({
  heading,
  items,
  notes,
  t,
}: {
  heading: string;
  items: { key: string; text: string; by?: string; refs: Reference[] }[];
  notes: Footnotes;
  t: Translator;
}) {
  if (items.length === 0) return null;
  return (
    <section class="part">
      <h3>{heading}</h3>
      <ul class="rows">
        {items.map(({ key, text, by, refs }) => (
          <li key={key}>
            <span class="what">
              {text}
              <Numerals refs={refs} notes={notes} t={t} />
            </span>
            {by && <small>{by}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
