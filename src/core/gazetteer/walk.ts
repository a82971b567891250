/**
 * The exact search behind the filters: what names start at the candidates. It takes a batch of candidates through the
 * trie side by side, a level at a time, and each step for all of them before the next. Tables of a million names are
 * nowhere near the processor: a walk of one candidate after another would wait some nine times for memory, for each of
 * them, and these waits are most of what a name costs. Where a step has to decide something on a word of memory, a
 * loop before it only reads that word, so that the waits of all candidates overlap.
 */
import { BitVector, readPacked } from './bits';
import { ALONE, type Candidates, STARTS_LONGER } from './candidates';
import { JOINS, SPECIAL, STARTS, UNITS, VALUES } from './fold-table';
import { judgeGap, PARAGRAPH, PLAIN } from './gaps';
import { HEADER, section } from './image';
import { MAX_TOKEN_UNITS, mixSalted, TokenReader } from './normalize';
import { EdgeTable, TokenTable } from './tables';

/** Candidates in a batch: what is known of them stays in the nearest cache. */
export const BATCH = 128;

/** In place of the bucket of a token that stands for `&`. */
const CONNECTIVE = -1;

/** Walks batch after batch; fields hold what was found for the last one. */
export class Walk {
  /** By candidate: the longest of its hits, or -1. */
  readonly longest = new Int32Array(BATCH);
  /** By hit: the next shorter one of its candidate, or -1. */
  readonly shorter: Int32Array;
  /** By hit: where it ends, the worst gap that it crosses, its number in VALUES and what stands there. */
  readonly ends: Int32Array;
  readonly worst: Uint8Array;
  readonly numbers: Int32Array;
  readonly fields: Int32Array;
  /** Comparisons made: tests hold them against the length of the text. */
  steps = 0;

  readonly #tokens: TokenTable;
  readonly #levels: EdgeTable[];
  readonly #isAlone: BitVector;
  readonly #isName: BitVector;
  readonly #namesAlone: number;
  readonly #values: Int32Array;
  readonly #valueWidth: number;
  readonly #connective: number;
  #hits = 0;

  // A slot for each candidate that is still in play: which one it is, its token read last, and what that led to.
  readonly #candidates = new Int32Array(BATCH);
  readonly #starts = new Int32Array(BATCH);
  readonly #ends = new Int32Array(BATCH);
  /** Whether the token starts with anything but a small letter. */
  readonly #capitals = new Uint8Array(BATCH);
  readonly #worst = new Uint8Array(BATCH);
  /** Folded units of the token: where they start in #units, and how many. */
  readonly #unitsAt = new Int32Array(BATCH);
  readonly #lengths = new Int32Array(BATCH);
  readonly #buckets = new Int32Array(BATCH);
  readonly #ids = new Int32Array(BATCH);
  readonly #parents = new Int32Array(BATCH);
  readonly #edges = new Int32Array(BATCH);
  readonly #units = new Uint16Array(BATCH * MAX_TOKEN_UNITS);
  #unitsUsed = 0;
  readonly #reader = new TokenReader();
  /** What was read only to have it near, summed up: compilers leave out readings that lead nowhere. */
  touched = 0;

  constructor(words: Int32Array) {
    this.#tokens = new TokenTable(words);
    this.#levels = EdgeTable.all(words);
    this.#isAlone = new BitVector(section(words, 'IS_ALONE'));
    this.#namesAlone = this.#isAlone.rank(words[HEADER.TOKENS]!);
    this.#isName = new BitVector(section(words, 'IS_NAME'));
    this.#values = section(words, 'VALUES');
    this.#valueWidth = words[HEADER.VALUE_WIDTH]!;
    this.#connective = words[HEADER.CONNECTIVE]!;
    const mostHits = BATCH * (this.#levels.length + 1);
    this.shorter = new Int32Array(mostHits);
    this.ends = new Int32Array(mostHits);
    this.worst = new Uint8Array(mostHits);
    this.numbers = new Int32Array(mostHits);
    this.fields = new Int32Array(mostHits);
  }

  /** Walks candidates `from` to `from + count`, at most BATCH; what is known of others is forgotten. */
  take(text: string, candidates: Candidates, from: number, count: number): void {
    this.#hits = 0;
    this.longest.fill(-1, 0, count);
    this.#unitsUsed = 0;
    for (let slot = 0; slot < count; slot++) {
      this.#candidates[slot] = slot;
      this.#worst[slot] = PLAIN;
      if (this.#readToken(text, slot, candidates.starts[from + slot]!, false)) continue;
      // No token has no units.
      this.#buckets[slot] = 0;
      this.#lengths[slot] = 0;
    }
    this.#findIds(count);
    let left = this.#takeFirsts(candidates.roles, from, count);
    for (const level of this.#levels) {
      if (left === 0) break;
      left = this.#readNext(text, left);
      this.#findIds(left);
      left = this.#takeEdges(level, left);
    }
    for (let hit = 0; hit < this.#hits; hit++)
      this.fields[hit] = readPacked(this.#values, this.numbers[hit]!, this.#valueWidth);
  }

  /**
   * Reads the token at or after `at` into a slot; `inside` a name it may stand for `&`. Returns false if there is none
   * that a name may hold.
   */
  #readToken(text: string, slot: number, at: number, inside: boolean): boolean {
    const values = VALUES;
    const folded = UNITS;
    const units = this.#units;
    const from = this.#unitsUsed;
    let i = at;
    let first = 0;
    for (; i < text.length; i++) {
      first = values[String.prototype.charCodeAt.call(text, i)]!;
      if (first !== 0) break;
    }
    const start = i;
    const end = Math.min(text.length, start + MAX_TOKEN_UNITS);
    let used = from;
    let hash = this.#tokens.salt;
    let value = 0;
    for (; i < end; i++) {
      const unit = String.prototype.charCodeAt.call(text, i);
      value = values[unit]!;
      if ((value & JOINS) === 0) break;
      const plain = folded[unit]!;
      units[used++] = plain;
      hash = mixSalted(hash, plain);
    }
    const length = used - from;
    // Special characters are the reader's; so are long tokens, and short ones, which may stand for `&`.
    if (length === 0 || length === 1 || length === 3 || length === MAX_TOKEN_UNITS || (value & SPECIAL) !== 0)
      return this.#readSpecial(text, slot, start, inside);
    this.#starts[slot] = start;
    this.#ends[slot] = i;
    this.#capitals[slot] = (first & STARTS) >>> 31;
    this.#unitsAt[slot] = from;
    this.#lengths[slot] = length;
    this.#buckets[slot] = this.#tokens.bucketOf(hash);
    this.#unitsUsed = used;
    return true;
  }

  #readSpecial(text: string, slot: number, at: number, inside: boolean): boolean {
    const reader = this.#reader;
    reader.reset(text, at);
    if (!reader.next() || reader.tooLong) return false;
    const { start, end, units, length } = reader;
    const from = this.#unitsUsed;
    let hash = this.#tokens.salt;
    for (let i = 0; i < length; i++) {
      this.#units[from + i] = units[i]!;
      hash = mixSalted(hash, units[i]!);
    }
    this.#starts[slot] = start;
    this.#ends[slot] = end;
    this.#capitals[slot] = reader.starts ? 1 : 0;
    this.#unitsAt[slot] = from;
    this.#lengths[slot] = length;
    this.#buckets[slot] = inside && reader.isConnective() ? CONNECTIVE : this.#tokens.bucketOf(hash);
    this.#unitsUsed = from + length;
    return true;
  }

  /** Reads the token after that of each slot; keeps the slots where a name may cross the gap. */
  #readNext(text: string, count: number): number {
    const starts = this.#starts;
    const ends = this.#ends;
    const worst = this.#worst;
    this.#unitsUsed = 0;
    let left = 0;
    for (let slot = 0; slot < count; slot++) {
      const start = starts[slot]!;
      const end = ends[slot]!;
      // `left` is this slot or one before it, which is not needed any more.
      const crossed = worst[slot]!;
      this.#candidates[left] = this.#candidates[slot]!;
      this.#parents[left] = this.#parents[slot]!;
      if (!this.#readToken(text, left, end, true)) continue;
      const next = starts[left]!;
      const gap = judgeGap(text, start, end, next, this.#capitals[left] === 1);
      this.steps += next - end + this.#lengths[left]!;
      worst[left] = Math.max(crossed, gap);
      if (gap !== PARAGRAPH) left++;
    }
    return left;
  }

  /** Looks up the tokens of the slots. */
  #findIds(count: number): void {
    const tokens = this.#tokens;
    const buckets = this.#buckets;
    const ids = this.#ids;
    let touched = 0;
    for (let slot = 0; slot < count; slot++) ids[slot] = tokens.placeOf(Math.max(0, buckets[slot]!));
    for (let slot = 0; slot < count; slot++) touched += tokens.touch(ids[slot]!);
    for (let slot = 0; slot < count; slot++) {
      const bucket = buckets[slot]!;
      const length = this.#lengths[slot]!;
      this.steps += length;
      if (bucket === CONNECTIVE) ids[slot] = this.#connective;
      else ids[slot] = tokens.find(bucket, this.#units, this.#unitsAt[slot]!, length);
    }
    this.steps += tokens.takeSteps();
    this.touched += touched;
  }

  /** Notes names of one token; keeps the slots that may start longer ones. */
  #takeFirsts(roles: Uint8Array, from: number, count: number): number {
    let left = 0;
    for (let slot = 0; slot < count; slot++) {
      const id = this.#ids[slot]!;
      if (id < 0) continue;
      const may = roles[from + slot]!;
      if ((may & ALONE) !== 0 && this.#isAlone.has(id)) this.#hit(slot, this.#isAlone.rank(id));
      if ((may & STARTS_LONGER) !== 0) this.#keep(slot, left++, id);
    }
    return left;
  }

  /** Follows the edges to the tokens of the slots and notes the names that end there; keeps those that go on. */
  #takeEdges(level: EdgeTable, count: number): number {
    const ids = this.#ids;
    const parents = this.#parents;
    const edges = this.#edges;
    const isName = this.#isName;
    let touched = 0;
    for (let slot = 0; slot < count; slot++) edges[slot] = level.startOf(parents[slot]!, Math.max(0, ids[slot]!));
    for (let slot = 0; slot < count; slot++) touched += level.touch(edges[slot]!);
    for (let slot = 0; slot < count; slot++) edges[slot] = level.find(parents[slot]!, ids[slot]!);
    for (let slot = 0; slot < count; slot++) touched += isName.touch(Math.max(0, edges[slot]! >> 1));
    let left = 0;
    for (let slot = 0; slot < count; slot++) {
      const found = edges[slot]!;
      if (found < 0) continue;
      const edge = found >>> 1;
      if (isName.has(edge)) this.#hit(slot, this.#namesAlone + isName.rank(edge));
      if ((found & 1) !== 0) this.#keep(slot, left++, edge - level.firstEdge);
    }
    this.steps += level.takeSteps();
    this.touched += touched;
    return left;
  }

  /** Moves a slot to where it stays in play, below `parent`. */
  #keep(slot: number, to: number, parent: number): void {
    this.#candidates[to] = this.#candidates[slot]!;
    this.#starts[to] = this.#starts[slot]!;
    this.#ends[to] = this.#ends[slot]!;
    this.#worst[to] = this.#worst[slot]!;
    this.#parents[to] = parent;
  }

  #hit(slot: number, number: number): void {
    const hit = this.#hits++;
    const candidate = this.#candidates[slot]!;
    this.shorter[hit] = this.longest[candidate]!;
    this.longest[candidate] = hit;
    this.ends[hit] = this.#ends[slot]!;
    this.worst[hit] = this.#worst[slot]!;
    this.numbers[hit] = number;
  }
}
