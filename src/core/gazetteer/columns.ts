/**
 * Names as they are read for compiling: as columns of token ids, one for each place in a name. The trie grows a level
 * at a time, and so takes a column from its start to its end, and lets go of it.
 */
import { judgeGap, PARAGRAPH, PLAIN } from './gaps';
import { exactForm, TokenReader } from './normalize';
import { POOL_BATCH, type TokenPool } from './token-pool';
import { type Pieces, Uint32List } from './uint32-list';

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

export const MAX_NAME_UNITS = 512;
export const MAX_NAME_TOKENS = 48;

/** With a token id below: the last one of its name; that name is special. */
export const LAST = 1 << 30;
export const SPECIAL_NAME = 1 << 29;
/** What is left for the id, or for all that is known of an edge. */
export const ID_MASK = SPECIAL_NAME - 1;

/** From here on a payload has no room for the bit that tells it from a list, and its name is special. */
export const MAX_PLAIN_PAYLOAD = 0x80000000;

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

/** The tokens at one place of names, those of all names that have as many, in the order in which they came. */
export class Column {
  readonly tokens: Uint32List;
  /** Payloads of the plain names that end here. */
  readonly payloads: Uint32List;
  /** By place in `tokens`: the special names that end here. */
  readonly special = new Map<number, SpecialName>();

  constructor(pieces: Pieces) {
    this.tokens = new Uint32List(pieces);
    this.payloads = new Uint32List(pieces);
  }

  clear(): void {
    this.tokens.clear();
    this.payloads.clear();
    this.special.clear();
  }
}

/** Reads names; each becomes a row through the columns. */
export class ColumnReader {
  readonly columns: Column[] = [];
  readonly leftOut: LeftOut[] = [];
  /** Names in the columns. */
  count = 0;
  readonly #pieces: Pieces;
  readonly #pool: TokenPool;
  readonly #reader = new TokenReader();

  // Names whose tokens are in the pool's batch: where the tokens end, and the rest.
  #waiting = 0;
  readonly #ends = new Uint16Array(POOL_BATCH);
  readonly #payloads = new Uint32Array(POOL_BATCH);
  readonly #special: (SpecialName | undefined)[] = new Array(POOL_BATCH).fill(undefined);

  constructor(pool: TokenPool, pieces: Pieces) {
    this.#pool = pool;
    this.#pieces = pieces;
  }

  readAll(entries: Iterable<GazetteerEntry>): void {
    for (const entry of entries) this.#read(entry);
    this.#settle();
  }

  #read({ surface, payload, exact }: GazetteerEntry): void {
    const pool = this.#pool;
    if (pool.waiting + MAX_NAME_TOKENS > POOL_BATCH) this.#settle();
    const before = pool.waiting;
    const result = this.#readTokens(surface);
    if (typeof result === 'string') {
      pool.takeBack(before);
      this.leftOut.push({ surface: surface.slice(0, 80), payload, reason: result });
      return;
    }
    const row = this.#waiting++;
    this.#ends[row] = pool.waiting;
    this.#payloads[row] = payload;
    if (exact || result > PLAIN || payload >= MAX_PLAIN_PAYLOAD) {
      const form = exact ? exactForm(surface, 0, surface.length) : undefined;
      this.#special[row] = { payload, gap: result, exact: form, surface: surface.slice(0, 80) };
    }
  }

  /** Puts a name's tokens into the batch and returns the worst gap between them, or why the name cannot be used. */
  #readTokens(surface: string): number | LeftOut['reason'] {
    if (surface.length > MAX_NAME_UNITS) return 'too-long';
    const reader = this.#reader;
    const pool = this.#pool;
    let worst = PLAIN;
    let count = 0;
    let previousStart = 0;
    let previousEnd = 0;
    reader.reset(surface, 0);
    while (reader.next()) {
      if (reader.tooLong) return 'too-long';
      if (count > 0) {
        const gap = judgeGap(surface, previousStart, previousEnd, reader.start, reader.starts);
        if (gap === PARAGRAPH) return 'paragraph-break';
        if (gap > worst) worst = gap;
      }
      if (++count > MAX_NAME_TOKENS) return 'too-many-tokens';
      if (count > 1 && reader.isConnective()) pool.putConnective();
      else pool.put(reader);
      previousStart = reader.start;
      previousEnd = reader.end;
    }
    return count === 0 ? 'empty' : worst;
  }

  /** Moves the names of the batch into the columns. */
  #settle(): void {
    const pool = this.#pool;
    const { numbers } = pool;
    pool.settle();
    let from = 0;
    for (let row = 0; row < this.#waiting; row++) {
      const last = this.#ends[row]! - 1;
      for (let k = from; k < last; k++) this.#column(k - from).tokens.push(numbers[k]!);
      const column = this.#column(last - from);
      const special = this.#special[row];
      if (special === undefined) {
        column.tokens.push(numbers[last]! | LAST);
        column.payloads.push(this.#payloads[row]!);
      } else {
        column.special.set(column.tokens.length, special);
        column.tokens.push(numbers[last]! | LAST | SPECIAL_NAME);
        this.#special[row] = undefined;
      }
      from = last + 1;
    }
    this.count += this.#waiting;
    this.#waiting = 0;
  }

  #column(place: number): Column {
    let column = this.columns[place];
    if (column === undefined) {
      column = new Column(this.#pieces);
      this.columns[place] = column;
    }
    return column;
  }
}
