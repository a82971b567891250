/**
 * The face of the engine: names compiled into a flat image, opened without parsing, and found in text.
 * Semantics: `normalize.ts` and `gaps.ts`. Layout: `image.ts`. The fast filter and the
 * search behind it: `candidates.ts`, `walk.ts`.
 */
import { Candidates, findCandidates } from './candidates';
import type { Filters } from './filters';
import { isDependentAt } from './fold-table';
import { PLAIN } from './gaps';
import { HEADER, MAX_VARIANTS, openWords, section } from './image';
import { exactForm } from './normalize';
import { BATCH, Walk } from './walk';

export { type CompiledGazetteer, compileGazetteer } from './compile';
export { ImageError, verifyImage } from './image';
export type { GazetteerEntry, LeftOut } from './rows';

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
  readonly #candidates = new Candidates();
  readonly #walk: Walk;
  readonly #lists: Int32Array;
  readonly #exact: Uint16Array;
  /** Payload arrays made in this scan, by value and by the variants that held. */
  readonly #payloads = new Map<string, readonly number[]>();

  private constructor(words: Int32Array) {
    this.size = words[HEADER.NAMES]!;
    this.#filters = {
      roles: section(words, 'ROLES'),
      rolesBits: words[HEADER.ROLES_BITS]!,
      pair: section(words, 'PAIR'),
      pairBits: words[HEADER.PAIR_BITS]!,
    };
    this.#walk = new Walk(words);
    this.#lists = section(words, 'LISTS');
    const exact = section(words, 'EXACT');
    this.#exact = new Uint16Array(exact.buffer, exact.byteOffset, exact.byteLength / 2);
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
    const matches: Match[] = [];
    const candidates = this.#candidates;
    const walk = this.#walk;
    this.steps = 0;
    walk.steps = 0;
    if (this.size === 0) return matches;
    findCandidates(text, this.#filters, mode === 'smart', candidates);
    let free = 0;
    for (let from = 0; from < candidates.length; from += BATCH) {
      const count = Math.min(BATCH, candidates.length - from);
      walk.take(text, candidates, from, count);
      for (let c = 0; c < count; c++) {
        const start = candidates.starts[from + c]!;
        if (start < free) continue;
        for (let hit = walk.longest[c]!; hit >= 0; hit = walk.shorter[hit]!) {
          const end = walk.ends[hit]!;
          const payloads = this.#payloadsOf(hit, text, start, end);
          if (payloads === undefined) continue;
          matches.push({ start, end, payloads });
          if (overlaps === 'all') continue;
          free = end;
          break;
        }
      }
    }
    this.steps += walk.steps;
    this.#payloads.clear();
    return matches;
  }

  /** Payloads of the variants of a hit that hold for its span, or undefined if none does. */
  #payloadsOf(hit: number, text: string, start: number, end: number): readonly number[] | undefined {
    if (isDependentAt(text, end)) return undefined;
    const worst = this.#walk.worst[hit]!;
    const field = this.#walk.fields[hit]!;
    if ((field & 1) === 0) return worst === PLAIN ? [field >>> 1] : undefined;
    const lists = this.#lists;
    const list = field >>> 1;
    let at = list + 1;
    let key = `${this.#walk.entries[hit]}`;
    let form: string | undefined;
    const held: number[] = [];
    for (let left = Math.min(lists[list]!, MAX_VARIANTS); left > 0; left--) {
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
