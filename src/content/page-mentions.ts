/**
 * What the blocks of a document mention, as the background resolves it. Up to a size the whole text is asked about
 * at once, whenever any of it changed: that is simplest, and right. Larger documents are asked about in parts, and
 * then only about what is new, together with the actors that the rest identifies; when a part identifies another
 * actor, the parts that did not know and left something open are asked about once more, because a bare surname may now
 * have a bearer.
 */
import type { ActorLine, BlocksToResolve, PackedResolution } from '../contract';
import type { ActorId } from '../model';
import type { Block, DocumentKind } from './document-kind';
import type { PlacedMention } from './highlight';
import type { Display } from './session';

/** Text up to this, in UTF-16 units, is sent whole: resolving it takes some 6 ms in the background. */
const WHOLE = 200_000;

/** Size of a part of a larger text. */
const PART = 256_000;

type Ask = (text: BlocksToResolve, isAll: boolean) => Promise<PackedResolution>;

/** What was answered about a part of the text. */
interface Part {
  /** The identified actors that were known of: those given, and those that it names itself. */
  aware: Set<ActorId>;
  /** Whether the answer might be another if more actors were known of. */
  open: boolean;
}

interface Known {
  part: Part;
  placed: readonly PlacedMention[];
}

const NOTHING: readonly PlacedMention[] = [];

export class PageMentions {
  /** A plain map: of weak ones with thousands of entries every collection of garbage has more to do. */
  #known = new Map<Block, Known>();
  #blocks: readonly Block[] = [];
  readonly #actors = new Map<ActorId, ActorLine>();
  readonly #ask: Ask;
  readonly #kind: DocumentKind;
  readonly #bringDisplay: () => Promise<Display>;

  /**
   * @param ask resolves a text, which may be all there is of the document
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
        size <= WHOLE ? await this.#askAbout(blocks, new Set(), signal, true) : await this.#askParts(blocks, signal);
      if (!done) return undefined;
      if (this.#known.size > blocks.length)
        this.#known = new Map(blocks.map((block) => [block, this.#known.get(block)!]));
      this.#blocks = blocks;
    }
    const found: PlacedMention[] = [];
    for (const block of blocks) {
      const { placed } = this.#known.get(block)!;
      if (placed !== NOTHING) found.push(...placed);
    }
    return found;
  }

  /** Everything is asked about anew the next time. */
  forget(): void {
    this.#known.clear();
    this.#blocks = [];
  }

  async #askParts(blocks: readonly Block[], signal: AbortSignal): Promise<boolean> {
    const identified = new Set<ActorId>();
    const note = (block: Block) => addIdentified(identified, this.#known.get(block)?.placed ?? NOTHING);
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

  async #askAbout(
    blocks: readonly Block[],
    given: ReadonlySet<ActorId>,
    signal: AbortSignal,
    isAll = false,
  ): Promise<boolean> {
    if (blocks.length === 0) return true;
    const text = {
      blocks: blocks.map(({ text }) => text),
      furniture: blocks.map(({ furniture }) => Number(furniture)).join(''),
      established: [...given],
    };
    const resolution = await this.#ask(text, isAll);
    if (signal.aborted) return false;
    const display = resolution.mentions ? await this.#bringDisplay() : undefined;
    if (signal.aborted) return false;
    for (const actor of resolution.actors) this.#actors.set(actor.id, actor);
    const before = this.#known;
    const part: Part = { aware: new Set(given), open: resolution.open };
    const found = display?.place(this.#kind, resolution, blocks, (block) => before.get(block)?.placed ?? NOTHING);
    for (const block of blocks) {
      const placed = found?.get(block) ?? NOTHING;
      addIdentified(part.aware, placed);
      before.set(block, { part, placed });
    }
    return true;
  }
}

/** Adds whom these mentions identify. */
function addIdentified(actors: Set<ActorId>, placed: readonly PlacedMention[]): void {
  for (const { mention } of placed)
    if (mention.tier === 'identified' && mention.region === 'body') actors.add(mention.actor);
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
