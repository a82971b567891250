/** Text of a page → mentions of actors. */
import type { BlocksToResolve, PackedResolution, Resolution, Sense, TextMention, TextToResolve } from '../contract';
import type { Match } from '../core/gazetteer/gazetteer';
import type { Mention, ReaderDecision } from '../core/mention';
import type { Lexicon } from '../core/names/lexicon';
import { findNames } from '../core/reading/find';
import { resolve } from '../core/resolve';
import { contextOf } from '../core/text/context';
import { joinBlocks } from '../core/text/joined-text';
import { lastUpTo } from '../core/text/places';
import type { ActorId } from '../model';
import { packNumbers } from '../platform/packed-numbers';
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
  const mentions = resolved.map((mention): TextMention => {
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

/** The same for a page, which sends its text as blocks and has it. */
export async function resolveBlocks(
  request: BlocksToResolve,
  decisions: readonly ReaderDecision[] = [],
): Promise<PackedResolution> {
  const { blocks, furniture, established } = request ?? {};
  if (!Array.isArray(blocks) || !blocks.every((text) => typeof text === 'string') || typeof furniture !== 'string')
    throw new Error('not blocks to resolve');
  const { text, starts, ...joined } = joinBlocks(blocks.map((text, i) => ({ text, furniture: furniture[i] === '1' })));
  const resolution = await resolveText(
    { text, furniture: joined.furniture, ...(established ? { established } : {}) },
    decisions,
  );
  return pack(resolution, starts);
}

/** @param starts where the blocks of the text begin */
function pack({ actors, mentions, open }: Resolution, starts: readonly number[]): PackedResolution {
  const places = new Map(actors.map(({ id }, index) => [id, index]));
  const reasons = new Numbering();
  const senses = new Numbering();
  const identified = new Set<ActorId>();
  const senseOf = ({ actor, tier, region, reasons: because, candidates = [] }: Sense) => {
    const others = candidates.flatMap((one) => places.get(one) ?? []);
    const is = (tier === 'identified' ? 1 : 0) + (region === 'furniture' ? 2 : 0);
    if (is === 1) identified.add(actor);
    const why = reasons.numberOf(JSON.stringify(because));
    return senses.numberOf(packNumbers([places.get(actor)!, is, why, others.length, ...others]));
  };
  let before = 0;
  const numbers = mentions.flatMap((mention) => {
    if (!places.has(mention.actor)) return [];
    const block = lastUpTo(starts, mention.start);
    const further = block - before;
    before = block;
    return [further, mention.start - starts[block]!, mention.end - mention.start, senseOf(mention)];
  });
  return {
    actors,
    reasons: reasons.all(),
    senses: senses.all().join(''),
    mentions: packNumbers(numbers),
    open,
    identified: identified.size,
  };
}

/** Strings, each numbered when it is first met. */
class Numbering {
  #numbers = new Map<string, number>();

  numberOf(written: string): number {
    const known = this.#numbers.get(written) ?? this.#numbers.size;
    this.#numbers.set(written, known);
    return known;
  }

  all(): string[] {
    return [...this.#numbers.keys()];
  }
}
