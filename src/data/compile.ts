/** Records as people edit them → the dataset that ships. Drafts and withheld records stop here. */
import type { Actor, Dataset, Edition } from '../model';
import { citations } from '../record/citations';
import type { Records } from './check';

const SHIPPED = new Set(['reviewed', 'designated']);

/**
 * Compiles checked records. Sources that only unshipped records cite, editors' notes, and what the corrections log
 * says of records that do not ship are left out.
 */
export function compileDataset(records: Records, edition: Edition): Dataset {
  const shipped = records.actors.filter((actor) => SHIPPED.has(actor.editorial.state));
  const ids = new Set(shipped.map((actor) => actor.id));
  const actors = shipped.map((actor): Actor => {
    const { notes: _, ...editorial } = actor.editorial;
    return { ...actor, editorial, relations: actor.relations.filter((relation) => ids.has(relation.to)) };
  });
  const cited = new Set<string>();
  for (const actor of actors) for (const { refs } of citations(actor)) for (const ref of refs) cited.add(ref.source);
  const byId = new Map(records.sources.map((source) => [source.id, source]));
  for (const id of cited) {
    const root = byId.get(id)?.derivedFrom;
    if (root) cited.add(root);
  }
  return {
    format: 1,
    edition: { ...edition, log: edition.log.filter(({ actor }) => ids.has(actor)) },
    actors,
    sources: records.sources.filter((source) => cited.has(source.id)),
    notActors: records.notActors.map((entry) => ({ ...entry, refs: [], why: '' })),
  };
}
