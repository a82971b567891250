/**
 * Chosen statements → a background text: a paragraph for each actor, a numeral for each statement, a footnote for
 * each numeral, and at the end which edition it is and what its sources ask for. From templates alone. Only
 * relations that a record states are told; actors that merely stand in one text are never tied to one another.
 */
import type { Profile } from '../../contract';
import type { ActorId, Edition, Reference, Source, SourceId } from '../../model';
import type { Translator } from '../../platform/translator';
import { type CitedSource, citedSources } from '../../record/bibliography';
import { companionsOf, companionsOfNamed } from '../../record/companions';
import { correctionsTo } from '../../record/corrections';
import { Footnotes } from '../../record/footnotes';
import { legalLabel, strengthOf } from '../../record/legal-label';
import { displayName } from '../../record/names';
import { isReviewOverdue } from '../../record/review';
import { type Statement, type StatementKind, statementsOf } from '../../record/statements';
import { currentStatus } from '../../record/status';
import { attributionOf, type NameOf, pendingSteps, sentenceOf } from '../../ui/sentences';
import { plainCitation } from '../../ui/words';

/** An actor of the text, and what was chosen of its record. */
export interface Subject {
  profile: Profile;
  statements: Statement[];
  chosen: ReadonlySet<string>;
}

export interface Sentence {
  id: string;
  text: string;
  /** Numbers of its footnotes. */
  numbers: number[];
}

export interface Footnote {
  number: number;
  text: string;
  source: Source;
}

export interface Composed {
  paragraphs: { actor: ActorId; name: string; sentences: Sentence[] }[];
  footnotes: Footnote[];
  /** Edition, dates, attribution: a line each. */
  closing: string[];
  /** The cited sources with the places in them, for reference managers. */
  cited: CitedSource[];
  edition?: Edition;
}

/** The order in which an actor is told. */
const ORDER: readonly StatementKind[] = [
  'name',
  'facts',
  'role',
  'country',
  'status',
  'step',
  'relation',
  'activity',
  'event',
  'conflict',
  'denial',
];

const FIRST_RELATIONS = 3;
const FIRST_ROLES = 2;

/** A subject with what a reader would usually take: position, outcome, status, ties to the other subjects. */
export function subjectOf(profile: Profile, others: ReadonlySet<ActorId>): Subject {
  const { actor } = profile;
  const statements = statementsOf(actor, profile.incoming).filter(
    (s) => s.kind !== 'relation' || (profile.others[s.actor] ?? s.actor === actor.id),
  );
  const chosen = new Set<string>();
  for (const line of legalLabel(actor)) {
    if (line.step) chosen.add(line.step.id);
    if (line.sentence) chosen.add(line.sentence.id);
    if (line.upheld) chosen.add(line.upheld.id);
    if (line.answers) chosen.add(line.answers.id);
  }
  const status = currentStatus(actor);
  if (status) chosen.add(status.id);
  for (const role of actor.roles.slice(0, FIRST_ROLES)) chosen.add(role.id);
  for (const country of actor.countries) if (country.role === 'base') chosen.add(country.id);
  const relations = statements.filter((s) => s.kind === 'relation');
  const toOthers = relations.filter((s) => s.actor === actor.id && others.has(s.claim.to) && s.claim.to !== actor.id);
  const strongest = relations
    .filter((s) => s.actor === actor.id)
    .toSorted((a, b) => strengthOf(a.claim.basis) - strengthOf(b.claim.basis));
  for (const s of toOthers.length > 0 ? toOthers : strongest.slice(0, FIRST_RELATIONS)) chosen.add(s.id);
  if (actor.kind === 'label') for (const s of statements) if (s.kind === 'conflict') chosen.add(s.id);
  // What comes along by itself is not a choice: it goes when everything else has gone.
  const along = companionsOf(statements, chosen);
  if ([...chosen].some((id) => !along.has(id))) for (const id of along.keys()) chosen.delete(id);
  return { profile, statements, chosen };
}

/** Everything of a subject that is told: what was chosen and what comes along. */
export function toldOf({ statements, chosen }: Subject): Set<string> {
  return new Set([...chosen, ...companionsOf(statements, chosen).keys()]);
}

/** Ids of actors outside the text whom told relations name: their reversals and answers come along. */
export function namedOutside(subjects: readonly Subject[]): ActorId[] {
  const inside = new Set(subjects.map(({ profile }) => profile.actor.id));
  const named = new Set<ActorId>();
  for (const subject of subjects) {
    const told = toldOf(subject);
    for (const s of subject.statements)
      if (s.kind === 'relation' && told.has(s.id))
        for (const id of [s.actor, s.claim.to]) if (!inside.has(id)) named.add(id);
  }
  return [...named];
}

/** The sentence, with who says so inside its last parentheses. */
function withAttribution(sentence: string, attribution: string | undefined): string {
  if (attribution === undefined) return sentence;
  const body = sentence.replace(/\.$/, '');
  return body.endsWith(')') ? `${body.slice(0, -1)}; ${attribution}).` : `${body} (${attribution}).`;
}

/** What a licence asks to be named; rights that are reserved, and works in the public domain, ask for nothing. */
function licenceWords({ licence }: Source): string {
  return licence.startsWith('CC-') ? licence.replace(/^CC-/, 'CC ').replace(/-(\d)/, ' $1') : '';
}

/** The text. `named` are the profiles of actors outside it whom its relations name, as far as they could be read. */
export function compose(
  subjects: readonly Subject[],
  named: readonly Profile[],
  t: Translator,
  today: string,
): Composed {
  const profiles = new Map([...named, ...subjects.map(({ profile }) => profile)].map((p) => [p.actor.id, p]));
  const nameOf: NameOf = (id) => {
    for (const p of profiles.values()) {
      const known = p.actor.id === id ? p.actor : p.others[id];
      if (known) return displayName({ ...known, id }, t.language).value;
    }
    return id;
  };
  const find = (id: SourceId): Source | undefined => {
    for (const p of profiles.values()) if (p.sources[id]) return p.sources[id];
    return undefined;
  };
  const notes = new Footnotes();
  const refs: Reference[] = [];
  const sentence = (statement: Statement, pending: ReadonlySet<string>, reviewed: string): Sentence => {
    const known = statement.refs.filter((ref) => find(ref.source));
    refs.push(...known);
    const said = withAttribution(sentenceOf(statement, nameOf, t), attributionOf(statement, t));
    const open = pending.has(statement.id) ? ` ${t('prose_pending', t.date(reviewed))}` : '';
    return { id: statement.id, text: said + open, numbers: notes.cite(known) };
  };

  const paragraphs: Composed['paragraphs'] = [];
  const relationsTold = new Set<string>();
  for (const subject of subjects) {
    const { actor } = subject.profile;
    const told = toldOf(subject);
    const pending = pendingSteps(actor);
    const sentences = subject.statements
      .filter((s) => told.has(s.id))
      .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
      .filter((s) => {
        if (s.kind !== 'relation') return true;
        // The same relation stands in both its actors' records: it is told once.
        const key = `${s.actor}/${s.claim.id}`;
        if (relationsTold.has(key)) return false;
        relationsTold.add(key);
        return true;
      })
      .map((s) => sentence(s, pending, actor.editorial.reviewed));
    if (sentences.length > 0)
      paragraphs.push({ actor: actor.id, name: displayName(actor, t.language).value, sentences });
  }
  for (const { actor } of named) {
    const sentences = companionsOfNamed(statementsOf(actor)).map((s) =>
      sentence(s, new Set(), actor.editorial.reviewed),
    );
    if (sentences.length > 0)
      paragraphs.push({ actor: actor.id, name: displayName(actor, t.language).value, sentences });
  }

  const cited = citedSources(refs, find);
  const byId = new Map(cited.map((entry) => [entry.source.id, entry]));
  const footnotes = notes.sources.flatMap((id, i): Footnote[] => {
    const entry = byId.get(id);
    if (!entry) return [];
    const licence = licenceWords(entry.source);
    const text = plainCitation(entry, t) + (licence ? ` ${t('licenceOf', licence)}` : '');
    return [{ number: i + 1, text, source: entry.source }];
  });
  const edition = subjects[0]?.profile.edition;
  return {
    paragraphs,
    footnotes,
    closing: paragraphs.length > 0 ? closingOf(subjects, t, today) : [],
    cited,
    ...(edition ? { edition } : {}),
  };
}

function closingOf(subjects: readonly Subject[], t: Translator, today: string): string[] {
  const editions = [...new Map(subjects.map(({ profile }) => [profile.edition.id, profile.edition])).values()];
  const days = [...new Set(subjects.map(({ profile }) => profile.actor.editorial.reviewed))].sort();
  const overdue = subjects.filter(({ profile }) => isReviewOverdue(profile.actor, today));
  const corrected = subjects.flatMap(({ profile: { actor, edition } }) =>
    correctionsTo(actor.id, edition).now.map(({ text }) =>
      t('correctedHere', displayName(actor, t.language).value, text[t.language]),
    ),
  );
  return [
    `${t('paragraphAsOf', t.list(days.map((day) => t.date(day))))} ${editions.map((e) => `${t('editionOf', t.date(e.edition))}.`).join(' ')}`,
    ...overdue.map(
      ({ profile: { actor } }) =>
        `${displayName(actor, t.language).value}: ${t('notReviewedSince', t.date(actor.editorial.reviewed))}.`,
    ),
    ...corrected,
    ...new Set(editions.map((e) => `${e.attribution}.`)),
  ];
}
