/**
 * The search behind the filters: what names start at the candidates. It takes a batch of candidates side by side, a
 * token at a time, and each step for all of them before the next: the names of a million are nowhere near the
 * processor, and where a step has to decide something on a word of memory, a loop before it only reads that word, so
 * that the waits of all candidates overlap.
 */
import type { Candidates } from './candidates';
import { ALONE, STARTS_LONGER } from './filters';
import { JOINS, SPECIAL, STARTS, UNITS, VALUES } from './fold-table';
import { judgeGap, PARAGRAPH, PLAIN } from './gaps';
import { HEADER } from './image';
import { endFirst, endSecond, growFirst, growSecond, NameHash } from './name-hash';
import { NameTable } from './name-table';
import { MAX_TOKEN_UNITS, TokenReader } from './normalize';

/** Candidates in a batch: what is known of them stays in the nearest cache. */
export const BATCH = 128;

/** Walks batch after batch; fields hold what was found for the last one. */
export class Walk {
  /** By candidate: the longest of its hits, or -1. */
  readonly longest = new Int32Array(BATCH);
  /** By hit: the next shorter one of its candidate, or -1. */
  readonly shorter: Int32Array;
  /** By hit: where it ends, the worst gap that it crosses, its entry and the field of that. */
  readonly ends: Int32Array;
  readonly worst: Uint8Array;
  readonly entries: Int32Array;
  readonly fields: Int32Array;
  /** Comparisons made: tests hold them against the length of the text. */
  steps = 0;

  readonly #names: NameTable;
  readonly #longestName: number;
  #hits = 0;

  // A slot for each candidate that is still in play: which one it is, and its token read last.
  readonly #candidates = new Int32Array(BATCH);
  readonly #starts = new Int32Array(BATCH);
  readonly #ends = new Int32Array(BATCH);
  /** Whether the token starts with anything but a small letter. */
  readonly #capitals = new Uint8Array(BATCH);
  readonly #worst = new Uint8Array(BATCH);
  /** The hash of the tokens so far, as it grows and as it is looked up. */
  readonly #first = new Int32Array(BATCH);
  readonly #second = new Int32Array(BATCH);
  readonly #high = new Int32Array(BATCH);
  readonly #low = new Int32Array(BATCH);
  /** ALONE, if these tokens may be a name, and STARTS_LONGER, if longer ones may begin with them. */
  readonly #roles = new Uint8Array(BATCH);
  readonly #reader = new TokenReader();
  readonly #hash: NameHash;
  /** What was read only to have it near, summed up: compilers leave out readings that lead nowhere. */
  touched = 0;

  constructor(words: Int32Array) {
    this.#names = new NameTable(words);
    this.#hash = new NameHash(this.#names.salt);
    this.#longestName = words[HEADER.LONGEST]!;
    const mostHits = BATCH * this.#longestName;
    this.shorter = new Int32Array(mostHits);
    this.ends = new Int32Array(mostHits);
    this.worst = new Uint8Array(mostHits);
    this.entries = new Int32Array(mostHits);
    this.fields = new Int32Array(mostHits);
  }

  /** Walks candidates `from` to `from + count`, at most BATCH; what is known of others is forgotten. */
  take(text: string, candidates: Candidates, from: number, count: number): void {
    this.#hits = 0;
    this.longest.fill(-1, 0, count);
    const [first, second] = this.#names.salt;
    let left = 0;
    for (let candidate = 0; candidate < count; candidate++) {
      this.#candidates[left] = candidate;
      this.#worst[left] = PLAIN;
      this.#first[left] = first;
      this.#second[left] = second;
      if (!this.#readToken(text, left, candidates.starts[from + candidate]!, false)) continue;
      this.#roles[left++] = candidates.roles[from + candidate]!;
    }
    left = this.#lookUp(left, false);
    for (let tokens = 2; left > 0 && tokens <= this.#longestName; tokens++) {
      left = this.#lookUp(this.#readNext(text, left), true);
    }
  }

  /**
   * Reads the token at or after `at` into a slot; `inside` a name it may stand for `&`. Returns false if there is none
   * that a name may hold.
   */
  #readToken(text: string, slot: number, at: number, inside: boolean): boolean {
    const values = VALUES;
    const folded = UNITS;
    let i = at;
    let opens = 0;
    for (; i < text.length; i++) {
      opens = values[String.prototype.charCodeAt.call(text, i)]!;
      if (opens !== 0) break;
    }
    const start = i;
    const end = Math.min(text.length, start + MAX_TOKEN_UNITS);
    let first = this.#first[slot]!;
    let second = this.#second[slot]!;
    let value = 0;
    for (; i < end; i++) {
      const unit = String.prototype.charCodeAt.call(text, i);
      value = values[unit]!;
      if ((value & JOINS) === 0) break;
      first = growFirst(first, folded[unit]!);
      second = growSecond(second, folded[unit]!);
    }
    const length = i - start;
    // Special characters are the reader's; so are long tokens, and short ones, which may stand for `&`.
    if (length === 0 || length === 1 || length === 3 || length === MAX_TOKEN_UNITS || (value & SPECIAL) !== 0)
      return this.#readSpecial(text, slot, start, inside);
    this.#starts[slot] = start;
    this.#ends[slot] = i;
    this.#capitals[slot] = (opens & STARTS) >>> 31;
    this.#first[slot] = endFirst(first);
    this.#second[slot] = endSecond(second);
    this.steps += length;
    return true;
  }

  #readSpecial(text: string, slot: number, at: number, inside: boolean): boolean {
    const reader = this.#reader;
    const hash = this.#hash;
    reader.reset(text, at);
    if (!reader.next() || reader.tooLong) return false;
    hash.first = this.#first[slot]!;
    hash.second = this.#second[slot]!;
    if (inside && reader.isConnective()) hash.addConnective();
    else hash.addToken(reader.units, reader.length);
    this.#starts[slot] = reader.start;
    this.#ends[slot] = reader.end;
    this.#capitals[slot] = reader.starts ? 1 : 0;
    this.#first[slot] = hash.first;
    this.#second[slot] = hash.second;
    this.steps += reader.length;
    return true;
  }

  /** Reads the token after that of each slot; keeps the slots where a name may cross the gap. */
  #readNext(text: string, count: number): number {
    const starts = this.#starts;
    const ends = this.#ends;
    const worst = this.#worst;
    let left = 0;
    for (let slot = 0; slot < count; slot++) {
      const start = starts[slot]!;
      const end = ends[slot]!;
      // `left` is this slot or one before it, which is not needed any more.
      const crossed = worst[slot]!;
      this.#candidates[left] = this.#candidates[slot]!;
      this.#first[left] = this.#first[slot]!;
      this.#second[left] = this.#second[slot]!;
      if (!this.#readToken(text, left, end, true)) continue;
      const next = starts[left]!;
      const gap = judgeGap(text, start, end, next, this.#capitals[left] === 1);
      this.steps += next - end;
      worst[left] = Math.max(crossed, gap);
      if (gap !== PARAGRAPH) left++;
    }
    return left;
  }

  /** Notes the names that the slots spell; keeps those that longer ones may begin with. */
  #lookUp(count: number, asksPrefixes: boolean): number {
    const names = this.#names;
    const high = this.#high;
    const low = this.#low;
    const roles = this.#roles;
    const hash = this.#hash;
    let touched = 0;
    for (let slot = 0; slot < count; slot++) {
      hash.first = this.#first[slot]!;
      hash.second = this.#second[slot]!;
      const lowWord = hash.low;
      const highWord = hash.high;
      low[slot] = lowWord;
      high[slot] = highWord;
      if (asksPrefixes) roles[slot] = names.mayGoOn(highWord, lowWord) ? ALONE | STARTS_LONGER : ALONE;
    }
    for (let slot = 0; slot < count; slot++) if ((roles[slot]! & ALONE) !== 0) touched += names.touch(high[slot]!);
    let left = 0;
    for (let slot = 0; slot < count; slot++) {
      const may = roles[slot]!;
      if ((may & ALONE) !== 0) {
        const entry = names.find(high[slot]!, low[slot]!);
        if (entry >= 0) this.#hit(slot, entry);
      }
      if ((may & STARTS_LONGER) !== 0) this.#keep(slot, left++);
    }
    this.steps += names.takeSteps();
    this.touched += touched;
    return left;
  }

  /** Moves a slot to where it stays in play. */
  #keep(slot: number, to: number): void {
    this.#candidates[to] = this.#candidates[slot]!;
    this.#starts[to] = this.#starts[slot]!;
    this.#ends[to] = this.#ends[slot]!;
    this.#worst[to] = this.#worst[slot]!;
    this.#first[to] = this.#first[slot]!;
    this.#second[to] = this.#second[slot]!;
  }

  #hit(slot: number, entry: number): void {
    const hit = this.#hits++;
    const candidate = this.#candidates[slot]!;
    this.shorter[hit] = this.longest[candidate]!;
    this.longest[candidate] = hit;
    this.ends[hit] = this.#ends[slot]!;
    this.worst[hit] = this.#worst[slot]!;
    this.entries[hit] = entry;
    this.fields[hit] = this.#names.fieldOf(entry);
  }
}
