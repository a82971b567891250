/**
 * The face of the engine: names compiled into a flat image, opened without parsing, and found in text.
 * Semantics: `normalize.ts` and `gaps.ts`. Layout: `image.ts`. The fast filter before this search: `candidates.ts`.
 */
import { BitVector, readPacked } from './bits';
import { type Filters, findCandidates, Places } from './candidates';
import { isDependentAt } from './fold-table';
import { judgeGap, PARAGRAPH, PLAIN } from './gaps';
import { HEADER, NONE, openWords, section } from './image';
import { exactForm, TokenReader } from './normalize';

export { type CompiledGazetteer, compileGazetteer, type GazetteerEntry, type LeftOut } from './compile';
export { ImageError, verifyImage } from './image';

/** A span of the text, and the payloads of every name that it spells. */
export interface Match {
  /** UTF-16 offsets into the source text. */
  start: number;
  end: number;
  /** Ascending. Matches of the same name share the array. */
  payloads: readonly number[];
}

export interface ScanOptions {
  /** 'smart' (the default): matches start with a capital, a digit or a letter of a script without case. */
  mode?: 'smart' | 'any';
  /** 'longest' (the default): leftmost-longest, never overlapping. 'all': nested and overlapping ones too. */
  overlaps?: 'longest' | 'all';
}

export class Gazetteer {
  /** Entries in the image. */
  readonly size: number;
  /** Comparisons that the last scan made beyond its filters; tests hold it against the length of the text. */
  steps = 0;

  readonly #filters: Filters;
  readonly #buckets: Uint32Array;
  readonly #bucketShift: number;
  readonly #tokenOffsets: Uint32Array;
  readonly #offsetWidth: number;
  readonly #pool: Uint8Array;
  readonly #isFirst: BitVector;
  readonly #ids: Uint32Array;
  readonly #idWidth: number;
  readonly #nodes: number;
  readonly #firstNodes: number;
  readonly #groups: number;
  readonly #hasChildren: BitVector;
  readonly #groupStarts: BitVector;
  readonly #groupSamples: Uint32Array;
  readonly #isName: BitVector;
  readonly #values: Uint32Array;
  readonly #valueWidth: number;
  readonly #isList: BitVector;
  readonly #lists: Uint32Array;
  readonly #exact: Uint16Array;
  readonly #connective: number;

  readonly #candidates = new Places();
  readonly #reader = new TokenReader();
  /** Payload arrays made in this scan, by value and by the variants that held. */
  readonly #payloads = new Map<string, readonly number[]>();

  private constructor(words: Uint32Array) {
    const header = (field: keyof typeof HEADER): number => words[HEADER[field]]!;
    this.size = header('NAMES');
    this.#filters = {
      first: section(words, 'FIRST'),
      firstBits: header('FIRST_BITS'),
      pair: section(words, 'PAIR'),
      pairBits: header('PAIR_BITS'),
    };
    this.#buckets = section(words, 'BUCKETS');
    this.#bucketShift = 31 - header('BUCKET_BITS');
    this.#tokenOffsets = section(words, 'TOKEN_OFFSETS');
    this.#offsetWidth = header('OFFSET_WIDTH');
    const pool = section(words, 'POOL');
    this.#pool = new Uint8Array(pool.buffer, pool.byteOffset, pool.byteLength);
    this.#isFirst = new BitVector(section(words, 'IS_FIRST'));
    this.#ids = section(words, 'IDS');
    this.#idWidth = header('ID_WIDTH');
    this.#nodes = header('NODES');
    this.#firstNodes = header('FIRST_NODES');
    this.#groups = header('GROUPS');
    this.#hasChildren = new BitVector(section(words, 'HAS_CHILDREN'));
    this.#groupStarts = new BitVector(section(words, 'GROUP_STARTS'));
    this.#groupSamples = section(words, 'GROUP_SAMPLES');
    this.#isName = new BitVector(section(words, 'IS_NAME'));
    this.#values = section(words, 'VALUES');
    this.#valueWidth = header('VALUE_WIDTH');
    this.#isList = new BitVector(section(words, 'IS_LIST'));
    this.#lists = section(words, 'LISTS');
    const exact = section(words, 'EXACT');
    this.#exact = new Uint16Array(exact.buffer, exact.byteOffset, exact.byteLength / 2);
    this.#connective = header('CONNECTIVE');
  }

  /**
   * Opens an image in place: the buffer is neither copied nor read through.
   * @throws ImageError when the header, the version or the size is wrong
   */
  static open(image: ArrayBuffer): Gazetteer {
    return new Gazetteer(openWords(image));
  }

  /** Finds names, sorted by start, then longest first. */
  scan(text: string, options: ScanOptions = {}): Match[] {
    const { mode = 'smart', overlaps = 'longest' } = options;
    this.steps = 0;
    const matches: Match[] = [];
    if (this.size === 0) return matches;
    const candidates = this.#candidates;
    findCandidates(text, this.#filters, mode === 'smart', candidates);
    let free = 0;
    for (let i = candidates.length - 1; i >= 0; i--) {
      const start = candidates.items[i]!;
      if (start < free) continue;
      const before = matches.length;
      this.#walk(text, start, matches, overlaps === 'all');
      if (overlaps === 'longest' && matches.length > before) free = matches.at(-1)!.end;
    }
    this.#payloads.clear();
    return matches;
  }

  /** Follows the trie from one token on; appends the longest match, or all, longest first. */
  #walk(text: string, from: number, matches: Match[], all: boolean): void {
    const reader = this.#reader;
    const first = matches.length;
    reader.reset(text, from);
    if (!reader.next() || reader.tooLong) return;
    const start = reader.start;
    let id = this.#findToken();
    if (id < 0 || !this.#isFirst.has(id)) return;
    let node = this.#isFirst.rank(id);
    let worst = PLAIN;
    for (;;) {
      const { end } = reader;
      if (this.#isName.has(node) && !isDependentAt(text, end)) {
        const payloads = this.#payloadsAt(this.#isName.rank(node), text, start, end, worst);
        if (payloads !== undefined) {
          if (!all) matches.length = first;
          matches.push({ start, end, payloads });
        }
      }
      if (!this.#hasChildren.has(node)) break;
      const previousStart = reader.start;
      if (!reader.next() || reader.tooLong) break;
      const gap = judgeGap(text, previousStart, end, reader.start, reader.starts);
      this.steps += reader.start - end + reader.length;
      if (gap === PARAGRAPH) break;
      if (gap > worst) worst = gap;
      id = reader.isConnective() ? this.#connective : this.#findToken();
      if (id < 0 || id === NONE) break;
      node = this.#findChild(node, id);
      if (node < 0) break;
    }
    if (all && matches.length - first > 1) reverse(matches, first);
  }

  /** The id of the token in the reader, or -1. Ids in a bucket are in order of their bytes. */
  #findToken(): number {
    const { hash } = this.#reader;
    const bucket = hash >>> this.#bucketShift;
    let low = this.#buckets[bucket]!;
    let high = this.#buckets[bucket + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.#compareToken(middle);
      if (order === 0) return middle;
      if (order > 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  /** Below, at or above 0 as the token in the reader sorts before, at or after token `id`. */
  #compareToken(id: number): number {
    const { units, length } = this.#reader;
    const pool = this.#pool;
    let at = readPacked(this.#tokenOffsets, id, this.#offsetWidth);
    const end = readPacked(this.#tokenOffsets, id + 1, this.#offsetWidth);
    this.steps++;
    for (let i = 0; i < length; i++) {
      if (at === end) return 1;
      let unit = pool[at++]!;
      if (unit >= 0xe0) {
        unit = ((unit & 0x0f) << 12) | ((pool[at]! & 0x3f) << 6) | (pool[at + 1]! & 0x3f);
        at += 2;
      } else if (unit >= 0x80) unit = ((unit & 0x1f) << 6) | (pool[at++]! & 0x3f);
      this.steps++;
      const difference = units[i]! - unit;
      if (difference !== 0) return difference;
    }
    return at === end ? 0 : -1;
  }

  /**
   * The child of `node` with token `id`, or -1. Ids are hashes in disguise and so evenly spread: interpolation
   * lands within a few steps; when it does not (a chosen set of names), halving takes over.
   */
  #findChild(node: number, id: number): number {
    const group = this.#hasChildren.rank(node);
    let low = this.#groupStarts.select(group, this.#groupSamples);
    let high =
      group + 1 < this.#groups
        ? this.#groupStarts.select(group + 1, this.#groupSamples) - 1
        : this.#nodes - this.#firstNodes - 1;
    let lowId = -1;
    let highId = 2 ** this.#idWidth;
    for (let step = 0; low <= high; step++) {
      this.steps++;
      const share = step < 4 ? (id - lowId) / (highId - lowId) : 0.5;
      const middle = Math.min(high, low + Math.floor((high - low + 1) * share));
      const found = readPacked(this.#ids, middle, this.#idWidth);
      if (found === id) return middle + this.#firstNodes;
      if (found < id) {
        low = middle + 1;
        lowId = found;
      } else {
        high = middle - 1;
        highId = found;
      }
    }
    return -1;
  }

  /** Payloads of the variants of value number `value` that hold for this span, or undefined if none does. */
  #payloadsAt(value: number, text: string, start: number, end: number, worst: number): readonly number[] | undefined {
    const field = readPacked(this.#values, value, this.#valueWidth);
    if (!this.#isList.has(value)) return worst === PLAIN ? [field] : undefined;
    const lists = this.#lists;
    let at = field + 1;
    let key = `${value}`;
    let form: string | undefined;
    const held: number[] = [];
    for (let left = lists[field]!; left > 0; left--) {
      const spec = lists[at]!;
      this.steps++;
      if (worst <= (spec & 3)) {
        const exact = spec >>> 2;
        if (exact !== 0) form ??= exactForm(text, start, end);
        if (exact === 0 || this.#isSpelled(exact - 1, form!)) {
          held.push(at);
          key += `,${at}`;
        }
      }
      at += 2 + lists[at + 1]!;
    }
    if (held.length === 0) return undefined;
    let payloads = this.#payloads.get(key);
    if (payloads === undefined) {
      const all = new Set<number>();
      for (const variant of held) {
        for (const payload of lists.subarray(variant + 2, variant + 2 + lists[variant + 1]!)) all.add(payload);
      }
      payloads = Array.from(all).sort((a, b) => a - b);
      this.#payloads.set(key, payloads);
    }
    return payloads;
  }

  #isSpelled(at: number, form: string): boolean {
    const exact = this.#exact;
    if (exact[at] !== form.length) return false;
    for (let i = 0; i < form.length; i++) {
      this.steps++;
      if (exact[at + 1 + i] !== form.charCodeAt(i)) return false;
    }
    return true;
  }
}

function reverse(matches: Match[], from: number): void {
  for (let low = from, high = matches.length - 1; low < high; low++, high--) {
    [matches[low], matches[high]] = [matches[high]!, matches[low]!];
  }
}
