/** Mentions as the background packs them, whole again. */
import type { PackedResolution, PageMention } from '../contract';

/** The mentions of a packed resolution. @param text what was asked about */
export function unpack({ actors, reasons, mentions }: PackedResolution, text: string): PageMention[] {
  return mentions.flatMap(
    ([start = 0, end = 0, before = 0, after = 0, actor = -1, identified, furniture, why = 0, ...others]) => {
      const line = actors[actor];
      const because = reasons[why];
      if (!line || !because) return [];
      const candidates = others.flatMap((index) => actors[index]?.id ?? []);
      return {
        start,
        end,
        surface: text.slice(start, end),
        context: { before: text.slice(start - before, start), after: text.slice(end, end + after) },
        actor: line.id,
        tier: identified ? 'identified' : 'possible',
        region: furniture ? 'furniture' : 'body',
        reasons: because,
        ...(candidates.length > 0 ? { candidates } : {}),
      };
    },
  );
}
