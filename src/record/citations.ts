/** Walks over everything in a record that cites a source. */
import type { Actor, Claim, Reference } from '../model';

/** What every actor's claims and names cite, with the path of the field. */
export function* citations(actor: Actor): Generator<{ field: string; refs: Reference[] }> {
  for (const [i, name] of actor.names.entries()) yield { field: `names.${i}`, refs: name.refs };
  if (actor.person) yield { field: 'person', refs: actor.person.refs };
  for (const { field, claim } of claimsOf(actor)) yield { field, refs: claim.refs };
  for (const [i, c] of actor.cases.entries())
    for (const [k, step] of c.steps.entries()) yield { field: `cases.${i}.steps.${k}`, refs: step.refs };
  for (const [i, conflict] of actor.conflicts.entries())
    for (const [k, version] of conflict.versions.entries())
      yield { field: `conflicts.${i}.versions.${k}`, refs: version.refs };
  for (const [i, identifier] of actor.identifiers.entries()) yield { field: `identifiers.${i}`, refs: identifier.refs };
}

const CLAIM_LISTS = ['status', 'countries', 'activities', 'roles', 'relations', 'events', 'denials'] as const;

/** The claims of a record with the path of each, legal steps apart. */
export function* claimsOf(actor: Actor): Generator<{ field: string; claim: Claim }> {
  for (const key of CLAIM_LISTS) for (const [i, claim] of actor[key].entries()) yield { field: `${key}.${i}`, claim };
}

/** The references of the claims and legal steps with these ids, in the order of the ids. */
export function refsOfClaims(actor: Actor, ids: readonly string[]): Reference[] {
  const byId = new Map<string, Reference[]>();
  for (const { claim } of claimsOf(actor)) byId.set(claim.id, claim.refs);
  for (const legalCase of actor.cases) for (const step of legalCase.steps) byId.set(step.id, step.refs);
  return ids.flatMap((id) => byId.get(id) ?? []);
}
