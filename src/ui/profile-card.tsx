/**
 * The profile card: what a popover says of one actor, from first line of sight to footnotes. Every statement has
 * its numeral, every numeral its source. Props in, callbacks out.
 */
import { useState } from 'preact/hooks';
import type { Profile } from '../contract';
import type { ActorId, Event, Reference, Relation } from '../model';
import type { MessageKey, Translator } from '../platform/translator';
import { refsOfClaims } from '../record/citations';
import { compareDates } from '../record/edtf';
import { Footnotes } from '../record/footnotes';
import { legalLabel } from '../record/legal-label';
import { displayName, otherNames, textIn } from '../record/names';
import { currentStatus } from '../record/status';
import { LegalLabel, Numerals, SourceList, StatusLine } from './claim-lines';

const FIRST_ALIASES = 4;
const FIRST_RELATIONS = 5;
const FIRST_EVENTS = 4;

/** Other names, the first few until asked for more. */
export function AlsoKnownAs({ profile, t }: { profile: Profile; t: Translator }) {
  const [all, setAll] = useState(false);
  const names = otherNames(profile.actor, t.language);
  if (names.length === 0) return null;
  const shown = all ? names : names.slice(0, FIRST_ALIASES);
  const [before, after] = t('also', '\u0000').split('\u0000');
  return (
    <p class="aka">
      {before}
      {shown.map((name, i) => (
        <span key={`${name.value}${name.lang}`}>
          {i > 0 && ', '}
          <i lang={name.lang}>{name.value}</i>
        </span>
      ))}
      {after}{' '}
      {names.length > shown.length && (
        <button type="button" class="link-btn" onClick={() => setAll(true)}>
          {t('andMore', String(names.length - shown.length))}
        </button>
      )}
    </p>
  );
}

interface RelationLine {
  key: string;
  words: string;
  other: ActorId;
  relation: Relation;
}

function relationLines({ actor, incoming }: Profile, t: Translator, onPage: ReadonlySet<ActorId>): RelationLine[] {
  const lines = [
    ...actor.relations.map(
      (relation): RelationLine => ({
        key: relation.id,
        words: t.term('relation', relation.type),
        other: relation.to,
        relation,
      }),
    ),
    ...incoming.map(
      ({ from, relation }): RelationLine => ({
        key: `${from}/${relation.id}`,
        words: t.term('incoming', relation.type),
        other: from,
        relation,
      }),
    ),
  ];
  return lines.toSorted((a, b) => Number(onPage.has(b.other)) - Number(onPage.has(a.other)));
}

function period(from: string | undefined, until: string | undefined, t: Translator): string {
  if (from && until) return `${t.date(from)}–${t.date(until)}`;
  if (from) return t('since', t.date(from));
  return until ? `–${t.date(until)}` : '';
}

/** Relations to other actors; those named on the page come first. Each opens that actor. */
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
  onOpen: (id: ActorId) => void;
}) {
  const [all, setAll] = useState(false);
  const lines = relationLines(profile, t, onPage).filter((line) => profile.others[line.other]);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, FIRST_RELATIONS);
  return (
    <section class="part">
      <h3>{t('relations')}</h3>
      <ul class="rows">
        {shown.map(({ key, words, other, relation }) => {
          const known = profile.others[other]!;
          const name = displayName({ id: other, names: known.names }, t.language);
          const when = period(relation.from, relation.until, t);
          return (
            <li key={key}>
              <span class="what">
                {words}{' '}
                <button type="button" class="link-btn to-actor" lang={name.lang} onClick={() => onOpen(other)}>
                  {name.value}
                </button>
                <Numerals refs={relation.refs} notes={notes} />
              </span>
              <small>
                {[when, t.term('basis', relation.basis), textIn(relation.by, t.language)].filter(Boolean).join(' · ')}
              </small>
            </li>
          );
        })}
      </ul>
      {lines.length > shown.length && (
        <button type="button" class="link-btn" onClick={() => setAll(true)}>
          {t('showAll', String(lines.length))}
        </button>
      )}
    </section>
  );
}

/** What happened, newest first. */
export function Events({ events, t, notes }: { events: Event[]; t: Translator; notes: Footnotes }) {
  const [all, setAll] = useState(false);
  if (events.length === 0) return null;
  const sorted = events.toSorted((a, b) => compareDates(b.date, a.date));
  const shown = all ? sorted : sorted.slice(0, FIRST_EVENTS);
  return (
    <section class="part">
      <h3>{t('events')}</h3>
      <ul class="rows">
        {shown.map((event) => (
          <li key={event.id}>
            <span class="what">
              <span class="num quiet">{t.date(event.date)}</span> {event.title[t.language]}
              <Numerals refs={event.refs} notes={notes} />
            </span>
            <small>{[t.term('basis', event.basis), textIn(event.by, t.language)].join(' · ')}</small>
          </li>
        ))}
      </ul>
      {sorted.length > shown.length && (
        <button type="button" class="link-btn" onClick={() => setAll(true)}>
          {t('showAll', String(sorted.length))}
        </button>
      )}
    </section>
  );
}

function Statements({
  heading,
  items,
  notes,
}: {
  heading: string;
  items: { key: string; text: string; by?: string; refs: Reference[] }[];
  notes: Footnotes;
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
              <Numerals refs={refs} notes={notes} />
            </span>
            {by && <small>{by}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Legal label, status, one paragraph, answers, relations, events, sources. */
export function ProfileBody({
  profile,
  t,
  onPage,
  onOpen,
  onCopy,
}: {
  profile: Profile;
  t: Translator;
  onPage: ReadonlySet<ActorId>;
  onOpen: (id: ActorId) => void;
  onCopy: (text: string) => void;
}) {
  const { actor, sources } = profile;
  const notes = new Footnotes();
  const status = currentStatus(actor);
  const { language } = t;
  return (
    <>
      <LegalLabel actor={actor} lines={legalLabel(actor)} notes={notes} t={t} />
      {status && <StatusLine status={status} notes={notes} t={t} />}
      {actor.summary.length > 0 && (
        <p class="summary" lang={language}>
          {actor.summary.map((sentence) => (
            <span key={sentence.en}>
              {sentence[language]}
              <Numerals refs={refsOfClaims(actor, sentence.claims)} notes={notes} />{' '}
            </span>
          ))}
        </p>
      )}
      <Statements
        heading={t('denials')}
        notes={notes}
        items={actor.denials.map((d) => ({
          key: d.id,
          text: d.text[language],
          by: [textIn(d.by, language), d.date ? t.date(d.date) : ''].filter(Boolean).join(', '),
          refs: d.refs,
        }))}
      />
      {actor.conflicts.map((conflict) => (
        <Statements
          key={conflict.id}
          heading={`${t('conflicts')}: ${conflict.about[language]}`}
          notes={notes}
          items={conflict.versions.map((v) => ({ key: v.text.en, text: v.text[language], refs: v.refs }))}
        />
      ))}
      <Relations profile={profile} t={t} notes={notes} onPage={onPage} onOpen={onOpen} />
      <Events events={actor.events} t={t} notes={notes} />
      <SourceList notes={notes} sources={sources} t={t} onCopy={onCopy} />
      <p class="fine">
        {t('reviewedOn', t.date(actor.editorial.reviewed))}. {t('editionOf', t.date(profile.edition.edition))}
      </p>
    </>
  );
}

/** The text that the correction button copies where the dataset names no address. */
export function correctionText(profile: Profile, t: Translator): string {
  const { actor, edition } = profile;
  const subject = t(
    'correctionSubject' satisfies MessageKey,
    displayName(actor, t.language).value,
    actor.id,
    edition.edition,
  );
  return `${subject}\n\n${t('correctionBody')}`;
}
