/** The relations around some actors, walked from record to record. */
import type { BackgroundCalls, Network, Request } from '../contract';
import type { ActorId } from '../model';
import { incomingId } from '../record/statements';
import { neighbourOf, type OpenDataset, readDataset } from './dataset';

/** Actors in one answer: more cannot be drawn, nor read. */
const MOST_ACTORS = 400;

/** The actors within so many steps of these, nearest first up to MOST_ACTORS, and the relations between them. */
export async function readNetwork(request: Request<BackgroundCalls, 'network'>): Promise<Network> {
  const { actors: wanted, steps } = request;
  if (!Array.isArray(wanted) || wanted.length > MOST_ACTORS || ![0, 1, 2].includes(steps))
    throw new Error('not a network to read');
  return readDataset((dataset) => walkFrom(dataset, wanted, steps));
}

async function walkFrom(dataset: OpenDataset, wanted: readonly ActorId[], steps: number): Promise<Network> {
  const found = new Map<ActorId, Awaited<ReturnType<typeof dataset.actor>>>();
  let frontier = [...new Set(wanted.map(String))];
  let leftOut = 0;
  for (let step = 0; step <= steps && frontier.length > 0; step++) {
    const room = MOST_ACTORS - found.size;
    leftOut += Math.max(0, frontier.length - room);
    const records = await Promise.all(frontier.slice(0, room).map((id) => dataset.actor(id)));
    const next = new Set<ActorId>();
    for (const stored of records) {
      if (!stored) continue;
      found.set(stored.id, stored);
      for (const { to } of stored.actor.relations) next.add(to);
      for (const { from } of stored.incoming) next.add(from);
    }
    frontier = [...next].filter((id) => !found.has(id));
  }

  const relations = new Map<string, Network['relations'][number]>();
  for (const stored of found.values())
    for (const relation of stored!.actor.relations)
      if (found.has(relation.to)) relations.set(incomingId(stored!.id, relation.id), { from: stored!.id, relation });
  const cited = new Set([...relations.values()].flatMap(({ relation }) => relation.refs.map((ref) => ref.source)));
  const sources: Network['sources'] = {};
  await Promise.all(
    [...cited].map(async (id) => {
      const source = await dataset.source(id);
      if (source) sources[id] = source;
    }),
  );
  return {
    actors: Object.fromEntries([...found].map(([id, stored]) => [id, neighbourOf(stored!.actor)])),
    relations: [...relations.values()],
    sources,
    leftOut,
  };
}
