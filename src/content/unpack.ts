/** Mentions as the background packs them, whole again: what few of them are asked for is made when it is. */
import type { PackedResolution, PageMention } from '../contract';
import type { Region, Tier } from '../core/mention';
import type { ActorId } from '../model';
import { unpackNumbers } from '../platform/packed-numbers';
import type { Block } from './document-kind';

/** A mention that was answered, in a block of those that were asked about; UTF-16 units. */
export class AnsweredMention implements PageMention {
  candidates?: ActorId[];

  constructor(
    readonly block: Block,
    readonly start: number,
    readonly end: number,
    private readonly before: number,
    private readonly after: number,
    readonly actor: ActorId,
    readonly tier: Tier,
    readonly region: Region,
    readonly reasons: PageMention['reasons'],
  ) {}

  get surface(): string {
    return this.block.text.slice(this.start, this.end);
  }

  get context(): PageMention['context'] {
    const { text } = this.block;
    return {
      before: text.slice(this.start - this.before, this.start),
      after: text.slice(this.end, this.end + this.after),
    };
  }
}

/** The mentions of a packed resolution, in order. @param blocks what was asked about */
export function unpack({ actors, reasons, mentions }: PackedResolution, blocks: readonly Block[]): AnsweredMention[] {
  const numbers = unpackNumbers(mentions);
  const found: AnsweredMention[] = [];
  let at = 0;
  let index = 0;
  while (at < numbers.length) {
    index += numbers[at]!;
    const start = numbers[at + 1]!;
    const is = numbers[at + 6]!;
    const end = at + 9 + numbers[at + 8]!;
    const block = blocks[index];
    const actor = actors[numbers[at + 5]!];
    const because = reasons[numbers[at + 7]!];
    if (block && actor && because) {
      const mention = new AnsweredMention(
        block,
        start,
        start + numbers[at + 2]!,
        numbers[at + 3]!,
        numbers[at + 4]!,
        actor.id,
        is & 1 ? 'identified' : 'possible',
        is & 2 ? 'furniture' : 'body',
        because,
      );
      if (end > at + 9) mention.candidates = numbers.slice(at + 9, end).flatMap((place) => actors[place]?.id ?? []);
      found.push(mention);
    }
    at = end;
  }
  return found;
}
