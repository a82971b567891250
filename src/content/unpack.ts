/** Mentions as the background packs them, whole again: what few of them are asked for is made when it is. */
import type { PackedResolution, PageMention, Sense } from '../contract';
import type { Region, Tier } from '../core/mention';
import { contextOf } from '../core/text/context';
import type { ActorId } from '../model';
import { unpackNumbers } from '../platform/packed-numbers';
import type { Block } from './document-kind';

/** A sense as it was answered: its reasons are JSON, read when somebody asks. */
type AnsweredSense = Omit<Sense, 'reasons'> & { because: string };

/** A mention that was answered, in a block of those that were asked about; UTF-16 units. */
export class AnsweredMention implements PageMention {
  constructor(
    readonly block: Block,
    readonly start: number,
    readonly end: number,
    readonly sense: AnsweredSense,
  ) {}

  get actor(): ActorId {
    return this.sense.actor;
  }

  get tier(): Tier {
    return this.sense.tier;
  }

  get region(): Region {
    return this.sense.region;
  }

  get reasons(): PageMention['reasons'] {
    return JSON.parse(this.sense.because);
  }

  get candidates(): ActorId[] | undefined {
    return this.sense.candidates;
  }

  /** Whether it stands where another of its block does, and says the same. */
  isAs({ start, end, sense }: AnsweredMention): boolean {
    const { actor, tier, region, because, candidates } = this.sense;
    return (
      this.start === start &&
      this.end === end &&
      actor === sense.actor &&
      tier === sense.tier &&
      region === sense.region &&
      because === sense.because &&
      String(candidates) === String(sense.candidates)
    );
  }

  get surface(): string {
    return this.block.text.slice(this.start, this.end);
  }

  get context(): PageMention['context'] {
    return contextOf(this.block.text, this.start, this.end);
  }
}

function unpackSenses({ actors, reasons, senses }: PackedResolution): (AnsweredSense | undefined)[] {
  const numbers = unpackNumbers(senses);
  const found: (AnsweredSense | undefined)[] = [];
  for (let at = 0; at < numbers.length; ) {
    const is = numbers[at + 1]!;
    const end = at + 4 + numbers[at + 3]!;
    const actor = actors[numbers[at]!]?.id;
    const because = reasons[numbers[at + 2]!];
    const candidates =
      end > at + 4 ? numbers.slice(at + 4, end).flatMap((place) => actors[place]?.id ?? []) : undefined;
    const tier = is & 1 ? 'identified' : 'possible';
    const region = is & 2 ? 'furniture' : 'body';
    found.push(actor !== undefined && because ? { actor, tier, region, because, candidates } : undefined);
    at = end;
  }
  return found;
}

/** The mentions of a packed resolution, in order. @param blocks what was asked about */
export function unpack(resolution: PackedResolution, blocks: readonly Block[]): AnsweredMention[] {
  const senses = unpackSenses(resolution);
  const numbers = unpackNumbers(resolution.mentions);
  const found: AnsweredMention[] = [];
  let index = 0;
  for (let at = 0; at < numbers.length; at += 4) {
    index += numbers[at]!;
    const start = numbers[at + 1]!;
    const block = blocks[index];
    const sense = senses[numbers[at + 3]!];
    if (block && sense) found.push(new AnsweredMention(block, start, start + numbers[at + 2]!, sense));
  }
  return found;
}
