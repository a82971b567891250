/**
 * What the blocks of a document mention, as the background resolves it. Up to a size the whole text is asked about
 * at once, whenever any of it changed: that is simplest, and right. Larger documents are asked about in parts, and
 * then only about what is new, together with the actors that the rest identifies; when a part identifies another
 * actor, the parts that did not know and left something open are asked about once more, because a bare surname may now
 * have a bearer.
 */
import type { ActorLine, PackedResolution, PageMention, TextToResolve } from '../contract';
import type { ActorId } from '../model';
import type { Block, DocumentKind } from './document-kind';
import type { PlacedMention } from './highlight';
import { findLast, joinBlocks } from './joined-text';
import type { Display } from './session';

/** Text up to this, in UTF-16 units, is sent whole: resolving it takes some 6 ms in the background. */
const WHOLE = 200_000;

/** Size of a part of a larger text. */
const PART = 256_000;

type Ask = (text: TextToResolve) => Promise<PackedResolution>;

/** What was answered about a part of the text. */
interface Part {
  /** The identified actors that were known of: those given, and those that it names itself. */
  aware: ReadonlySet<ActorId>;
  /** Whether the answer might be another if more actors were known of. */
  open: boolean;
}

interface Known {
  part: Part;
  placed: PlacedMention[];
}

const NOTHING: PlacedMention[] = [];

export class PageMentions {
  /** A plain map: of weak ones with thousands of entries every collection of garbage has more to do. */
  #known = new Map<Block, Known>();
  #blocks: readonly Block[] = [];
  readonly #actors = new Map<ActorId, ActorLine>();
  readonly #ask: Ask;
  readonly #kind: DocumentKind;
  readonly #bringDisplay: () => Promise<Display>;

  /**
   * @param ask resolves a text
   * @param bringDisplay brings in, with the first mention, what knows how to place one
   */
  constructor(ask: Ask, kind: DocumentKind, bringDisplay: () => Promise<Display>) {
    this.#ask = ask;
    this.#kind = kind;
    this.#bringDisplay = bringDisplay;
  }

  /** The actors that were mentioned so far. */
  actors(): ActorLine[] {
    return [...this.#actors.values()];
  }

  /** The mentions of all blocks, in order; undefined when the signal ended it. */
  async find(blocks: readonly Block[], signal: AbortSignal): Promise<PlacedMention[] | undefined> {
    if (blocks.length !== this.#blocks.length || blocks.some((block, i) => block !== this.#blocks[i])) {
      this.#blocks = [];
      const size = blocks.reduce((sum, block) => sum + block.text.length + 2, 0);
      const done =
        size <= WHOLE ? await this.#askAbout(blocks, new Set(), signal) : await this.#askParts(blocks, signal);
      if (!done) return undefined;
      this.#known = new Map(blocks.map((block) => [block, this.#known.get(block)!]));
      this.#blocks = blocks;
    }
    const found: PlacedMention[] = [];
    for (const { placed } of this.#known.values()) if (placed !== NOTHING) found.push(...placed);
    return found;
  }

  /** Everything is asked about anew the next time. */
  forget(): void {
    this.#known.clear();
    this.#blocks = [];
  }

  async #askParts(blocks: readonly Block[], signal: AbortSignal): Promise<boolean> {
    const identified = new Set<ActorId>();
    const note = (block: Block) => {
      for (const { mention } of this.#known.get(block)?.placed ?? NOTHING)
        if (mention.tier === 'identified' && mention.region === 'body') identified.add(mention.actor);
    };
    blocks.forEach(note);
    let due = blocks.filter((block) => !this.#known.has(block));
    for (let pass = 1; pass <= 2 && due.length > 0; pass++) {
      for (const part of cut(due)) {
        if (!(await this.#askAbout(part, new Set(identified), signal))) return false;
        part.forEach(note);
      }
      // All blocks of a part share one answer: what it lacks is looked up once.
      const lacking = new Map<Part, boolean>();
      due = blocks.filter((block) => {
        const { part } = this.#known.get(block)!;
        let lacks = lacking.get(part);
        if (lacks === undefined) {
          lacks = part.open && [...identified].some((id) => !part.aware.has(id));
          lacking.set(part, lacks);
        }
        return lacks;
      });
    }
    return true;
  }

  async #askAbout(blocks: readonly Block[], given: ReadonlySet<ActorId>, signal: AbortSignal): Promise<boolean> {
    if (blocks.length === 0) return true;
    const { text, furniture, starts } = joinBlocks(blocks);
    const resolution = await this.#ask({
      text,
      furniture,
      ...(given.size > 0 ? { established: [...given] } : {}),
    });
    if (signal.aborted) return false;
    const display = resolution.mentions.length > 0 ? await this.#bringDisplay() : undefined;
    if (signal.aborted) return false;
    const mentions = display?.unpack(resolution, text) ?? [];
    for (const actor of resolution.actors) this.#actors.set(actor.id, actor);
    const found = new Map<Block, PlacedMention[]>();
    const aware = new Set(given);
    for (const mention of mentions) {
      const index = findLast(starts, mention.start);
      const block = blocks[index];
      if (!block) continue;
      const placed = this.#place(block, mention, mention.start - starts[index]!, display!);
      const list = found.get(block);
      if (list) list.push(placed);
      else found.set(block, [placed]);
      if (mention.tier === 'identified' && mention.region === 'body') aware.add(mention.actor);
    }
    const part: Part = { aware, open: resolution.open };
    const nothing: Known = { part, placed: NOTHING };
    for (const block of blocks) {
      const placed = found.get(block);
      this.#known.set(block, placed ? { part, placed } : nothing);
    }
    return true;
  }

  /** Keeps the object of a mention that stayed as it was: a popover may be open on it. */
  #place(block: Block, mention: PageMention, start: number, display: Display): PlacedMention {
    const end = start + mention.end - mention.start;
    const before = this.#known.get(block)?.placed.find((p) => p.start === start && p.end === end);
    if (before && sameButForPlace(before.mention, mention)) return before;
    return display.place(this.#kind, mention, block, start, end);
  }
}

function sameButForPlace(a: PageMention, b: PageMention): boolean {
  const key = ({ start, end, ...rest }: PageMention) => JSON.stringify(rest);
  return key(a) === key(b);
}

/** Runs of blocks of about the size of a part. */
function* cut(blocks: readonly Block[]): Generator<Block[]> {
  let part: Block[] = [];
  let size = 0;
  for (const block of blocks) {
    part.push(block);
    size += block.text.length;
    if (size < PART) continue;
    yield part;
    part = [];
    size = 0;
  }
  if (part.length > 0) yield part;
}
