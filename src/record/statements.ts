/**
 * Everything that a record states, as one list: what the table of claims numbers, what numerals point to, and what
 * a background paragraph is made of. The order is fixed, so that a statement keeps its number on every screen.
 */
import type {
  ActivityClaim,
  Actor,
  ActorId,
  Conflict,
  CountryClaim,
  Denial,
  Edtf,
  Event,
  LegalCase,
  LegalStep,
  Name,
  PersonFacts,
  Reference,
  Relation,
  Role,
  Status,
} from '../model';
import { compareDates } from './edtf';
import { type BasisMark, basisMark, markOfStep } from './legal-label';

/** Who it is about, where it stands in the record, and what carries it. */
interface Stated {
  /** Unique in its record: the claim's id; `name-0`, `facts`, `CONFLICT-versions` or `ACTOR/CLAIM` where it has none. */
  id: string;
  /** The actor whose record states it. */
  actor: ActorId;
  mark: BasisMark;
  date?: Edtf;
  refs: Reference[];
}

export type Statement = Stated &
  (
    | { kind: 'step'; step: LegalStep; legalCase: LegalCase }
    | { kind: 'status'; claim: Status }
    | { kind: 'denial'; claim: Denial }
    | { kind: 'conflict'; conflict: Conflict }
    | { kind: 'role'; claim: Role }
    | { kind: 'relation'; claim: Relation }
    | { kind: 'activity'; claim: ActivityClaim }
    | { kind: 'country'; claim: CountryClaim }
    | { kind: 'event'; claim: Event }
    | { kind: 'name'; name: Name }
    | { kind: 'facts'; facts: PersonFacts }
  );

export type StatementKind = Statement['kind'];

/** The id that a relation stated by another record has on this actor's screens. */
export function incomingId(from: ActorId, claim: string): string {
  return `${from}/${claim}`;
}

/**
 * The statements of a record: legal steps by case, status, denials, disagreements, roles, relations (those that
 * other records state towards this actor last), activities, countries, events, names, facts of a person.
 */
export function statementsOf(
  actor: Actor,
  incoming: readonly { from: ActorId; relation: Relation }[] = [],
): Statement[] {
  const { id: self } = actor;
  const byDate = <T extends { date?: Edtf }>(items: readonly T[]) =>
    items.toSorted((a, b) => compareDates(a.date, b.date));
  const claim = <T extends { id: string; basis: Parameters<typeof basisMark>[0]; refs: Reference[] }>(c: T) => ({
    id: c.id,
    actor: self,
    mark: basisMark(c.basis),
    refs: c.refs,
    claim: c,
  });
  return [
    ...actor.cases.flatMap((legalCase) =>
      legalCase.steps.map(
        (step): Statement => ({
          kind: 'step',
          id: step.id,
          actor: self,
          mark: markOfStep(step.step),
          ...(step.date ? { date: step.date } : {}),
          refs: step.refs,
          step,
          legalCase,
        }),
      ),
    ),
    ...actor.status
      .toSorted((a, b) => compareDates(a.from ?? a.asOf, b.from ?? b.asOf))
      .map((c): Statement => ({ kind: 'status', ...claim(c), date: c.from ?? c.asOf })),
    ...byDate(actor.denials).map(
      (c): Statement => ({ kind: 'denial', ...claim(c), ...(c.date ? { date: c.date } : {}) }),
    ),
    ...actor.conflicts.map(
      (conflict): Statement => ({
        kind: 'conflict',
        id: `${conflict.id}-versions`,
        actor: self,
        mark: 'disputed',
        refs: conflict.versions.flatMap((v) => v.refs),
        conflict,
      }),
    ),
    ...actor.roles.map((c): Statement => ({ kind: 'role', ...claim(c), ...(c.from ? { date: c.from } : {}) })),
    ...actor.relations.map((c): Statement => ({ kind: 'relation', ...claim(c), ...(c.from ? { date: c.from } : {}) })),
    ...incoming.map(
      ({ from, relation }): Statement => ({
        kind: 'relation',
        ...claim(relation),
        id: incomingId(from, relation.id),
        actor: from,
        ...(relation.from ? { date: relation.from } : {}),
      }),
    ),
    ...actor.activities.map((c): Statement => ({ kind: 'activity', ...claim(c) })),
    ...actor.countries.map((c): Statement => ({ kind: 'country', ...claim(c) })),
    ...byDate(actor.events).map((c): Statement => ({ kind: 'event', ...claim(c), date: c.date })),
    ...actor.names.map(
      (name, i): Statement => ({
        kind: 'name',
        id: `name-${i}`,
        actor: self,
        mark: basisMark(name.basis ?? 'reported'),
        refs: name.refs,
        name,
      }),
    ),
    ...(actor.person && (actor.person.born || actor.person.died)
      ? [
          {
            kind: 'facts',
            id: 'facts',
            actor: self,
            mark: 'reported',
            refs: actor.person.refs,
            facts: actor.person,
          } satisfies Statement,
        ]
      : []),
  ];
}

/** Numbers of statements, from 1, by id. */
export function numberStatements(statements: readonly Statement[]): Map<string, number> {
  return new Map(statements.map(({ id }, i) => [id, i + 1]));
}
