/**
 * Names as they are read for compiling: of each its hash and what it reports, a row; what the filters must know of it
 * goes into them at once. No spelling is kept.
 */
import { ALONE, GrowingFilters, SECOND, STARTS_LONGER } from './filters';
import { judgeGap, PARAGRAPH, PLAIN } from './gaps';
import { NameHash } from './name-hash';
import { CONNECTIVES, exactForm, MAX_NAME_TOKENS, TokenReader, wordHash } from './normalize';
import { Uint32List } from './uint32-list';

export interface GazetteerEntry {
  /** The name as its source spells it. */
  surface: string;
  /** Any uint32: what a match of this name reports. */
  payload: number;
  /** Match only these capitals and accents. */
  exact?: boolean;
}

/** An entry that is not in the image. */
export interface LeftOut {
  /** Cut to 80 units. */
  surface: string;
  payload: number;
  /**
   * 'empty': no letter or digit. 'too-long': above 512 units, or a word above 64. 'too-many-tokens': above 48.
   * 'paragraph-break': two lines. 'too-many-spellings': the 65th exact spelling of one folded name.
   */
  reason: 'empty' | 'too-long' | 'too-many-tokens' | 'paragraph-break' | 'too-many-spellings';
}

const MAX_NAME_UNITS = 512;

/** In place of a payload: the number of a special name. */
export const SPECIAL_NAME = 0x80000000;

/** From here on a payload would leave too few bits of an entry for its hash, and its name is special. */
const MAX_PLAIN_PAYLOAD = 1 << 26;

/** In place of the matching hash of `&`, which may be spelled otherwise. */
const CONNECTIVE = -1;
const CONNECTIVE_HASHES = CONNECTIVES.map(wordHash);

/** How many names may come from who does not say: filters begin at their largest. */
const MANY = 2 ** 30;

/** A name that is more than tokens in plain gaps and a small payload. */
export interface SpecialName {
  payload: number;
  /** The worst gap that it holds. */
  gap: number;
  /** The form in which it must be spelled, if it must. */
  exact: string | undefined;
  /** Cut to 80 units. */
  surface: string;
}

/** Reads names into rows. */
export class Rows {
  readonly salt: readonly [number, number] = [randomWord(), randomWord()];
  readonly high = new Uint32List();
  readonly low = new Uint32List();
  /** A payload, or SPECIAL_NAME and a place in `special`. */
  readonly payloads = new Uint32List();
  /** In the order in which they came. */
  readonly special: SpecialName[] = [];
  readonly leftOut: LeftOut[] = [];
  /** Tokens of the longest name. */
  longest = 0;
  readonly filters: GrowingFilters;

  readonly #hash = new NameHash(this.salt);
  readonly #reader = new TokenReader();
  // Of the name being read: by token its matching hash, and the hash of the name up to there; and its worst gap.
  readonly #tokens = new Int32Array(MAX_NAME_TOKENS);
  readonly #highs = new Int32Array(MAX_NAME_TOKENS);
  readonly #lows = new Int32Array(MAX_NAME_TOKENS);
  #worstGap = PLAIN;

  constructor(entries: Iterable<GazetteerEntry>) {
    this.filters = new GrowingFilters(Array.isArray(entries) ? entries.length : MANY);
    for (const entry of entries) this.#read(entry);
  }

  get length(): number {
    return this.high.length;
  }

  /** Makes two rows change places. */
  swap(a: number, b: number): void {
    for (const list of [this.high, this.low, this.payloads]) {
      const value = list.at(a);
      list.set(a, list.at(b));
      list.set(b, value);
    }
  }

  #read({ surface, payload, exact }: GazetteerEntry): void {
    const cut = surface.slice(0, 80);
    const count = this.#readTokens(surface);
    if (typeof count === 'string') {
      this.leftOut.push({ surface: cut, payload, reason: count });
      return;
    }
    this.#tellFilters(count);
    this.longest = Math.max(this.longest, count);
    this.high.push(this.#highs[count - 1]!);
    this.low.push(this.#lows[count - 1]!);
    const gap = this.#worstGap;
    if (!exact && gap === PLAIN && payload < MAX_PLAIN_PAYLOAD) this.payloads.push(payload);
    else {
      this.payloads.push(SPECIAL_NAME + this.special.length);
      this.special.push({
        payload,
        gap,
        exact: exact ? exactForm(surface, 0, surface.length) : undefined,
        surface: cut,
      });
    }
  }

  /** Reads the tokens of a name; returns how many there are, or why the name cannot be used. */
  #readTokens(surface: string): number | LeftOut['reason'] {
    if (surface.length > MAX_NAME_UNITS) return 'too-long';
    const reader = this.#reader;
    const hash = this.#hash;
    let count = 0;
    let previousStart = 0;
    let previousEnd = 0;
    this.#worstGap = PLAIN;
    hash.reset();
    reader.reset(surface, 0);
    while (reader.next()) {
      if (reader.tooLong) return 'too-long';
      if (count > 0) {
        const gap = judgeGap(surface, previousStart, previousEnd, reader.start, reader.starts);
        if (gap === PARAGRAPH) return 'paragraph-break';
        if (gap > this.#worstGap) this.#worstGap = gap;
      }
      if (count === MAX_NAME_TOKENS) return 'too-many-tokens';
      const isConnective = count > 0 && reader.isConnective();
      if (isConnective) hash.addConnective();
      else hash.addToken(reader.units, reader.length);
      this.#tokens[count] = isConnective ? CONNECTIVE : reader.hash;
      this.#highs[count] = hash.high;
      this.#lows[count++] = hash.low;
      previousStart = reader.start;
      previousEnd = reader.end;
    }
    return count === 0 ? 'empty' : count;
  }

  /** Puts the name read last into the filters. */
  #tellFilters(count: number): void {
    const { filters } = this;
    const first = this.#tokens[0]!;
    const second = this.#tokens[1]!;
    if (count === 1) {
      filters.addRoles(first, ALONE);
      return;
    }
    filters.addRoles(first, STARTS_LONGER);
    for (const hash of second === CONNECTIVE ? CONNECTIVE_HASHES : [second]) {
      filters.addRoles(hash, SECOND);
      filters.addPair(first, hash);
    }
    for (let k = 1; k < count - 1; k++) filters.addPrefix(this.#highs[k]!, this.#lows[k]!);
  }
}

function randomWord(): number {
  return Math.floor(Math.random() * 0x100000000) | 0;
}
