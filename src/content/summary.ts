/** What a page says of itself to the panel and the toolbar popup: one line an actor, body and furniture apart. */
import type { ActorLine, ActorOnPage } from '../contract';
import type { Region } from '../core/mention';
import type { PlacedMention } from './highlight';

/**
 * One line an actor, in the order in which this region of the page names them. Surface, reasons and candidates
 * are those of the first mention of the line's tier: identified, if any mention is.
 */
export function actorsIn(
  region: Region,
  actors: readonly ActorLine[],
  placed: readonly Pick<PlacedMention, 'mention'>[],
): ActorOnPage[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const lines = new Map<string, ActorOnPage>();
  for (const { mention } of placed) {
    const actor = known.get(mention.actor);
    if (!actor || mention.region !== region) continue;
    const line = lines.get(actor.id);
    if (line && (line.tier === mention.tier || mention.tier === 'possible')) {
      line.mentions++;
      continue;
    }
    const { tier, surface, reasons, candidates } = mention;
    const mentions = (line?.mentions ?? 0) + 1;
    lines.set(actor.id, { ...actor, tier, mentions, surface, reasons, ...(candidates ? { candidates } : {}) });
  }
  return [...lines.values()];
}
