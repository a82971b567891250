/**
 * The face of the engine: names compiled into a flat image, opened without parsing, and found in text.
 * Semantics: `normalize.ts` and `gaps.ts`. Layout: `image.ts`. The fast filter before this search: `candidates.ts`.
 */
import { BitVector, readPacked } from './bits';
import { Candidates, type Filters, findCandidates } from './candidates';
import { isDependentAt } from './fold-table';
import { judgeGap, PARAGRAPH, PLAIN } from './gaps';
import { HEADER, LEVEL, LEVEL_WORDS, openWords, scatter, section } from './image';
import { exactForm, saltedHash, TokenReader } from './normalize';
import { spells } from './token-pool';

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
  readonly #buckets: Int32Array;
  readonly #bucketShift: number;
  readonly #salt: number;
  readonly #pool: Uint8Array;
  readonly #isAlone: BitVector;
  readonly #namesAlone: number;
  readonly #levels: Level[];
  readonly #idWidth: number;
  readonly #isName: BitVector;
  readonly #values: Int32Array;
  readonly #valueWidth: number;
  readonly #lists: Int32Array;
  readonly #exact: Uint16Array;
  readonly #connective: number;

  readonly #candidates = new Candidates();
  readonly #reader = new TokenReader();
  /** Payload arrays made in this scan, by value and by the variants that held. */
  readonly #payloads = new Map<string, readonly number[]>();

  private constructor(words: Int32Array) {
    const header = (field: keyof typeof HEADER): number => words[HEADER[field]]!;
    this.size = header('NAMES');
    this.#filters = {
      roles: section(words, 'ROLES'),
      rolesBits: header('ROLES_BITS'),
      pair: section(words, 'PAIR'),
      pairBits: header('PAIR_BITS'),
    };
    this.#buckets = section(words, 'BUCKETS');
    this.#bucketShift = 32 - header('BUCKET_BITS');
    this.#salt = header('SALT');
    const pool = section(words, 'POOL');
    this.#pool = new Uint8Array(pool.buffer, pool.byteOffset, pool.byteLength);
    this.#isAlone = new BitVector(section(words, 'IS_ALONE'));
    this.#namesAlone = this.#isAlone.rank(header('TOKENS'));
    this.#idWidth = header('ID_WIDTH');
    this.#levels = openLevels(words);
    this.#isName = new BitVector(section(words, 'IS_NAME'));
    this.#values = section(words, 'VALUES');
    this.#valueWidth = header('VALUE_WIDTH');
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
    for (let i = 0; i < candidates.length; i++) {
      const place = candidates.items[i]!;
      const start = place >>> 1;
      if (start < free) continue;
      const before = matches.length;
      this.#walk(text, start, (place & 1) === 1, matches, overlaps === 'all');
      if (overlaps === 'longest' && matches.length > before) free = matches[before]!.end;
    }
    this.#payloads.clear();
    return matches;
  }

  /** Follows the trie from a candidate on; appends the longest match, or all, longest first. */
  #walk(text: string, start: number, longer: boolean, matches: Match[], all: boolean): void {
    const reader = this.#reader;
    const first = matches.length;
    reader.reset(text, start);
    reader.next();
    const firstEnd = reader.end;
    let parent = this.#findToken();
    if (parent < 0) return;
    if (this.#isAlone.has(parent)) {
      const payloads = this.#payloadsAt(this.#isAlone.rank(parent), text, start, firstEnd, PLAIN);
      if (payloads !== undefined) matches.push({ start, end: firstEnd, payloads });
    }
    if (!longer) return;
    let worst = PLAIN;
    for (const level of this.#levels) {
      const { start: previousStart, end: previousEnd } = reader;
      if (!reader.next() || reader.tooLong) break;
      const gap = judgeGap(text, previousStart, previousEnd, reader.start, reader.starts);
      this.steps += reader.start - previousEnd + reader.length;
      if (gap === PARAGRAPH) break;
      if (gap > worst) worst = gap;
      const id = reader.isConnective() ? this.#connective : this.#findToken();
      if (id < 0) break;
      const found = this.#findEdge(level, parent, id);
      if (found < 0) break;
      const edge = found >>> 1;
      if (this.#isName.has(edge)) {
        const value = this.#namesAlone + this.#isName.rank(edge);
        const payloads = this.#payloadsAt(value, text, start, reader.end, worst);
        if (payloads !== undefined) {
          if (!all) matches.length = first;
          matches.push({ start, end: reader.end, payloads });
        }
      }
      if ((found & 1) === 0) break;
      parent = edge - level.firstEdge;
    }
    if (all && matches.length - first > 1) reverse(matches, first);
  }

  /** The id of the token in the reader, or -1. */
  #findToken(): number {
    const { units, length } = this.#reader;
    const pool = this.#pool;
    const bucket = (saltedHash(units, length, this.#salt) >>> this.#bucketShift) * 2;
    let at = this.#buckets[bucket + 1]!;
    const past = this.#buckets[bucket + 2]!;
    for (let id = this.#buckets[bucket]!; id < past; id++) {
      const end = at + 1 + pool[at]!;
      this.steps += length;
      if (spells(pool, at + 1, end, units, length)) return id;
      at = end;
    }
    return -1;
  }

  /** The number of an edge, shifted left by one, with bit 0 set when longer names go on from it; or -1. */
  #findEdge(level: Level, parent: number, id: number): number {
    const code = (parent ^ scatter(id)) & level.codeMask;
    const bucket = code >>> level.lowBits;
    const key = ((code & level.lowMask) << this.#idWidth) | id;
    const past = level.starts[bucket + 1]!;
    for (let edge = level.starts[bucket]!; edge < past; edge++) {
      this.steps++;
      const found = readPacked(level.edges, edge - level.firstEdge, level.width);
      if (found >>> 1 === key) return edge * 2 + (found & 1);
    }
    return -1;
  }

  /** Payloads of the variants of value number `value` that hold for this span, or undefined if none does. */
  #payloadsAt(value: number, text: string, start: number, end: number, worst: number): readonly number[] | undefined {
    if (isDependentAt(text, end)) return undefined;
    const field = readPacked(this.#values, value, this.#valueWidth);
    if ((field & 1) === 0) return worst === PLAIN ? [field >>> 1] : undefined;
    const lists = this.#lists;
    const list = field >>> 1;
    let at = list + 1;
    let key = `${value}`;
    let form: string | undefined;
    const held: number[] = [];
    for (let left = lists[list]!; left > 0; left--) {
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
        for (const payload of lists.subarray(variant + 2, variant + 2 + lists[variant + 1]!)) all.add(payload >>> 0);
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

/** One place in a name, from the second on: a hash table of edges. */
interface Level {
  starts: Int32Array;
  edges: Int32Array;
  firstEdge: number;
  width: number;
  codeMask: number;
  lowBits: number;
  lowMask: number;
}

function openLevels(words: Int32Array): Level[] {
  const table = section(words, 'LEVELS');
  const starts = section(words, 'EDGE_STARTS');
  const edges = section(words, 'EDGES');
  const levels: Level[] = [];
  for (let at = 0; at < table.length; at += LEVEL_WORDS) {
    const codeBits = table[at + LEVEL.CODE_BITS]!;
    const lowBits = codeBits - table[at + LEVEL.BUCKET_BITS]!;
    levels.push({
      starts: starts.subarray(table[at + LEVEL.STARTS]),
      edges: edges.subarray(table[at + LEVEL.EDGES]),
      firstEdge: table[at + LEVEL.FIRST_EDGE]!,
      width: 1 + words[HEADER.ID_WIDTH]! + lowBits,
      codeMask: 2 ** codeBits - 1,
      lowBits,
      lowMask: 2 ** lowBits - 1,
    });
  }
  return levels;
}

function reverse(matches: Match[], from: number): void {
  for (let low = from, high = matches.length - 1; low < high; low++, high--) {
    [matches[low], matches[high]] = [matches[high]!, matches[low]!];
  }
}
