/** What a page says of itself to the panel and the toolbar popup: body and furniture apart, and never a doubt in a certainty. */
import type { ActorLine, ActorOnPage } from '../contract';
import type { Region } from '../core/mention';
import type { ActorId } from '../model';
import type { PlacedMention } from './highlight';

/** How often each actor is mentioned in the body, by tier and actor. */
export function countIn(placed: readonly Pick<PlacedMention, 'mention'>[]): [line: string, mentions: number][] {
  const lines = new Map<string, number>();
  for (const { mention } of placed)
    if (mention.region === 'body') {
      const line = mention.tier + mention.actor;
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
  return [...lines];
}

/**
 * One line an actor and tier, in the order in which this region of the page names them: a mention that is only
 * possible is never counted with the identified ones, since it may be somebody else. Surface, reasons and candidates
 * are those of the line's first mention.
 */
export function actorsIn<P extends Pick<PlacedMention, 'mention'>>(
  region: Region,
  actors: readonly ActorLine[],
  placed: readonly P[],
  pageOf?: (placed: P) => number,
): ActorOnPage[] {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const lines: ActorOnPage[] = [];
  const byTier = { identified: new Map<ActorId, ActorOnPage>(), possible: new Map<ActorId, ActorOnPage>() };
  for (const one of placed) {
    const { mention } = one;
    const actor = actorOf.get(mention.actor);
    if (!actor || mention.region !== region) continue;
    const { tier, surface, reasons, candidates } = mention;
    const known = byTier[tier].get(actor.id);
    const page = pageOf?.(one);
    if (known) {
      known.mentions++;
      if (page !== undefined && !known.pages?.includes(page)) known.pages?.push(page);
      continue;
    }
    const line: ActorOnPage = {
      ...actor,
      tier,
      mentions: 1,
      surface,
      reasons,
      ...(candidates ? { candidates } : {}),
      ...(page === undefined ? {} : { pages: [page] }),
    };
    byTier[tier].set(actor.id, line);
    lines.push(line);
  }
  return lines;
}
