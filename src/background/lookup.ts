/** Text of a page → mentions of actors. */
import type { PackedResolution, PageMention, Resolution, TextToResolve } from '../contract';
import { findNames } from '../core/find';
import type { Match } from '../core/gazetteer';
import type { Lexicon } from '../core/lexicon';
import type { Mention, ReaderDecision } from '../core/mention';
import { resolve } from '../core/resolve';
import { contextOf } from '../data/decisions';
import { openDataset } from './dataset';

/** Longest text taken in one call, in UTF-16 units. Pages send longer texts in parts. */
const LONGEST_TEXT = 8_000_000;

/**
 * Finds and resolves the names in a text, with what the reader has decided for its page. Throws on a request that no
 * page of ours would send.
 */
export async function resolveText(
  request: TextToResolve,
  decisions: readonly ReaderDecision[] = [],
): Promise<Resolution> {
  if (typeof request?.text !== 'string' || request.text.length > LONGEST_TEXT || !Array.isArray(request.furniture))
    throw new Error('not a text to resolve');
  const { gazetteer, lexicon, edition } = await openDataset();
  const matches = findNames(gazetteer, request.text, lexicon);
  const resolved = resolve({ ...request, decisions }, matches, lexicon);
  const mentions = resolved.map((mention): PageMention => {
    const { candidates, actor, score: _, candidateReasons: __, ...rest } = mention;
    return {
      ...rest,
      actor: lexicon.actors[actor]!.id,
      context: contextOf(request.text, mention.start, mention.end),
      ...(candidates ? { candidates: candidates.map((c) => lexicon.actors[c]!.id) } : {}),
    };
  });
  const shown = new Set(mentions.flatMap((m) => [m.actor, ...(m.candidates ?? [])]));
  return {
    edition: edition.edition,
    mentions,
    actors: lexicon.actors.flatMap(({ id, name, kind }) =>
      shown.has(id) && kind !== 'not-actor' ? [{ id, name, kind }] : [],
    ),
    open: leavesOpen(matches, resolved, lexicon),
  };
}

/**
 * Whether knowing of more actors might change the answer: some name is not given to the one actor that it can mean, or
 * only because the text named that actor before.
 */
function leavesOpen(matches: readonly Match[], mentions: readonly Mention[], lexicon: Lexicon): boolean {
  let next = 0;
  return matches.some(({ start, end, payloads }) => {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const mention = mentions[next];
    if (!mention || mention.start > start || mention.end < end || mention.tier !== 'identified') return true;
    return (
      payloads.some((payload) => lexicon.names[payload]?.actor !== mention.actor) ||
      mention.reasons.for.some(({ code }) => code === 'later-mention')
    );
  });
}

/** A resolution for a page that has the text: see PackedMention. */
export function pack({ actors, mentions, open }: Resolution): PackedResolution {
  const places = new Map(actors.map(({ id }, index) => [id, index]));
  const reasons = new Map<string, number>();
  return {
    actors,
    mentions: mentions.map((mention) => {
      const key = JSON.stringify(mention.reasons);
      const known = reasons.get(key) ?? reasons.size;
      reasons.set(key, known);
      return [
        mention.start,
        mention.end,
        mention.context.before.length,
        mention.context.after.length,
        places.get(mention.actor) ?? -1,
        mention.tier === 'identified' ? 1 : 0,
        mention.region === 'furniture' ? 1 : 0,
        known,
        ...(mention.candidates?.map((id) => places.get(id) ?? -1) ?? []),
      ];
    }),
    reasons: [...reasons.keys()].map((key) => JSON.parse(key)),
    open,
  };
}
