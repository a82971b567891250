/** What a page says of itself to the panel and the toolbar popup: body and furniture apart, and never a doubt in a certainty. */
import type { ActorLine, ActorOnPage } from '../contract';
import type { Region } from '../core/mention';
import type { PlacedMention } from './highlight';

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
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const lines = new Map<string, ActorOnPage>();
  for (const one of placed) {
    const { mention } = one;
    const actor = known.get(mention.actor);
    if (!actor || mention.region !== region) continue;
    const { tier, surface, reasons, candidates } = mention;
    const key = `${tier} ${actor.id}`;
    const line = lines.get(key);
    const page = pageOf?.(one);
    if (line) {
      line.mentions++;
      if (page !== undefined && !line.pages?.includes(page)) line.pages?.push(page);
    } else
      lines.set(key, {
        ...actor,
        tier,
        mentions: 1,
        surface,
        reasons,
        ...(candidates ? { candidates } : {}),
        ...(page === undefined ? {} : { pages: [page] }),
      });
  }
  return [...lines.values()];
}
