/**
 * Columns of token ids become the levels of a trie, hash tables of edges as `image.ts` describes them. A level takes
 * the tokens of its column, each with the parent that the column before led to, and sorts them by the bucket of their
 * edge; then it tells the edges of each bucket apart. Names that end there become values, and where others go on,
 * the edge takes the place of their token in the column: it is the parent of the next.
 *
 * Columns are gone through from start to end, twice, and only written to at random, which no processor waits for.
 */
import { widthFor } from './bits';
import { type Column, ID_MASK, LAST, type LeftOut, MAX_PLAIN_PAYLOAD, SPECIAL_NAME, type SpecialName } from './columns';
import { scatter } from './image';
import { type Pieces, Uint32List } from './uint32-list';

/** Exact spellings and gap rules that may share one folded name: each costs a comparison per occurrence. */
const MAX_VARIANTS = 64;

/** Bits of an edge: id and low bits of the code together. */
const MAX_EDGE_BITS = widthFor(ID_MASK);

export interface Level {
  bucketBits: number;
  codeBits: number;
  firstEdge: number;
  /** First edge of each bucket, counted over all levels, and the end. */
  starts: Uint32Array;
}

/** Grows the trie; the fields are what the image is written from. */
export class Trie {
  readonly levels: Level[] = [];
  /** Names of one token: their ids, ascending. */
  readonly alone: Uint32List;
  /** Per edge: low bits of its code, token id, longer names go on 2, a name ends 1. */
  readonly edges: Uint32List;
  /** Per name of one token, then per edge with a name: twice its payload, or twice a place in `lists` plus 1. */
  readonly values: Uint32List;
  /** LISTS and EXACT as in the image. */
  readonly lists: Uint32List;
  readonly exact: number[] = [];
  /** Names left out here. */
  dropped = 0;
  readonly #exactPlaces = new Map<string, number>();
  readonly #leftOut: LeftOut[];
  readonly #idWidth: number;
  /**
   * A column sorted by bucket, two words a token: what is stored of its edge, with the flags of the token; then the
   * payload of a plain name that ends there, or the token's place in the column.
   */
  #sorted = new Int32Array(0);

  constructor(idWidth: number, leftOut: LeftOut[], pieces: Pieces) {
    this.#idWidth = idWidth;
    this.#leftOut = leftOut;
    this.alone = new Uint32List(pieces);
    this.edges = new Uint32List(pieces);
    this.values = new Uint32List(pieces);
    this.lists = new Uint32List(pieces);
  }

  /** Adds all names, and clears the columns; `tokens` is the number of token ids. */
  add(columns: readonly Column[], tokens: number): void {
    const [first] = columns;
    if (first === undefined) return;
    this.#addAlone(first, tokens);
    let parents = tokens;
    for (let level = 1; level < columns.length; level++) {
      this.#addLevel(columns[level - 1]!, columns[level]!, parents);
      parents = this.edges.length - this.levels.at(-1)!.firstEdge;
    }
    columns.at(-1)!.clear();
    this.#sorted = new Int32Array(0);
  }

  clear(): void {
    for (const list of [this.alone, this.edges, this.values, this.lists]) list.clear();
  }

  /** Takes the names of one token. */
  #addAlone({ tokens, payloads, special }: Column, ids: number): void {
    const ends = new Uint32Array(ids + 1);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens.at(at);
      if (token & LAST) ends[(token & ID_MASK) + 1]!++;
    }
    for (let id = 0; id < ids; id++) ends[id + 1]! += ends[id]!;
    this.#makeRoom(ends[ids]!);
    let payload = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens.at(at);
      if (!(token & LAST)) continue;
      const place = ends[token & ID_MASK]!++;
      this.#sorted[place * 2] = token;
      this.#sorted[place * 2 + 1] = token & SPECIAL_NAME ? at : payloads.at(payload++);
    }
    payloads.clear();
    // The places were counted up: what was the end of an id is that of the one before.
    let from = 0;
    for (let id = 0; id < ids; id++) {
      const to = ends[id]!;
      if (to === from) continue;
      let ended = 0;
      for (; from < to; from++) ended = this.#chain(from, ended);
      this.alone.push(id);
      this.#addValue(ended, special);
    }
    special.clear();
  }

  /** Adds the edges from the tokens that `before` led to, to those of `column`. */
  #addLevel(before: Column, { tokens, payloads, special }: Column, parentCount: number): void {
    const parents = before.tokens;
    const count = tokens.length;
    const idWidth = this.#idWidth;
    let bucketBits = Math.max(0, widthFor(count) - 3);
    const codeBits = Math.max(widthFor(parentCount - 1), bucketBits);
    bucketBits = Math.max(bucketBits, codeBits + idWidth - MAX_EDGE_BITS);
    const lowBits = codeBits - bucketBits;
    const codeMask = 2 ** codeBits - 1;
    const lowMask = 2 ** lowBits - 1;

    const starts = new Uint32Array(2 ** bucketBits + 1);
    for (let at = 0, parentAt = 0; at < count; at++, parentAt++) {
      while (parents.at(parentAt) & LAST) parentAt++;
      starts[(((parents.at(parentAt) ^ scatter(tokens.at(at) & ID_MASK)) & codeMask) >>> lowBits) + 1]!++;
    }
    for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
    this.#makeRoom(count);
    const sorted = this.#sorted;
    for (let at = 0, parentAt = 0, payload = 0; at < count; at++, parentAt++) {
      while (parents.at(parentAt) & LAST) parentAt++;
      const token = tokens.at(at);
      const code = (parents.at(parentAt) ^ scatter(token & ID_MASK)) & codeMask;
      const place = starts[code >>> lowBits]!++;
      sorted[place * 2] = token | ((code & lowMask) << idWidth);
      sorted[place * 2 + 1] = (token & (LAST | SPECIAL_NAME)) === LAST ? payloads.at(payload++) : at;
    }
    before.clear();
    payloads.clear();

    const firstEdge = this.edges.length;
    // Of the bucket: the key of each edge, whether longer names go on, and the chain of the names that end there.
    const own: number[] = [];
    const goesOn: number[] = [];
    const ended: number[] = [];
    let from = 0;
    for (let b = 0; b < starts.length - 1; b++) {
      const bucketEdge = this.edges.length;
      // The places were counted up to the end of the bucket.
      const to = starts[b]!;
      starts[b] = bucketEdge;
      let size = 0;
      for (; from < to; from++) {
        const word = sorted[from * 2]!;
        const key = word & ID_MASK;
        let edge = 0;
        while (edge < size && own[edge] !== key) edge++;
        if (edge === size) {
          own[size] = key;
          goesOn[size] = 0;
          ended[size++] = 0;
        }
        if (word & LAST) ended[edge] = this.#chain(from, ended[edge]!);
        else {
          goesOn[edge] = 2;
          tokens.set(sorted[from * 2 + 1]!, bucketEdge - firstEdge + edge);
        }
      }
      for (let edge = 0; edge < size; edge++) {
        const chain = ended[edge]!;
        if (chain > 0) this.#addValue(chain, special);
        this.edges.push((own[edge]! << 2) | goesOn[edge]! | (chain > 0 ? 1 : 0));
      }
    }
    starts[starts.length - 1] = this.edges.length;
    special.clear();
    this.levels.push({ bucketBits, codeBits, firstEdge, starts });
  }

  #makeRoom(count: number): void {
    if (count * 2 > this.#sorted.length) this.#sorted = new Int32Array(count * 2);
  }

  /**
   * Puts the name that ends at a place in front of a chain of them. A chain is the last place plus 1, or 0; what was
   * its key leads to the next.
   */
  #chain(place: number, chain: number): number {
    this.#sorted[place * 2] = chain | (this.#sorted[place * 2]! & SPECIAL_NAME);
    return place + 1;
  }

  /** Adds what a chain of names says: a payload, or a list of variants. */
  #addValue(chain: number, specials: ReadonlyMap<number, SpecialName>): void {
    const sorted = this.#sorted;
    if (sorted[chain * 2 - 2] === 0) {
      this.values.push(sorted[chain * 2 - 1]! * 2);
      return;
    }
    const variants = new Map<number, Set<number>>();
    for (let left = chain; left > 0; ) {
      const next = sorted[left * 2 - 2]!;
      const beside = sorted[left * 2 - 1]!;
      this.#addVariant(variants, next & SPECIAL_NAME ? specials.get(beside) : undefined, beside);
      left = next & ID_MASK;
    }
    const [plain] = variants.get(0) ?? [];
    if (variants.size === 1 && variants.get(0)?.size === 1 && plain! < MAX_PLAIN_PAYLOAD) {
      this.values.push(plain! * 2);
      return;
    }
    this.values.push(this.lists.length * 2 + 1);
    this.lists.push(variants.size);
    for (const [spec, bearers] of variants) {
      this.lists.push(spec);
      this.lists.push(bearers.size);
      for (const bearer of bearers) this.lists.push(bearer);
    }
  }

  #addVariant(variants: Map<number, Set<number>>, special: SpecialName | undefined, plainPayload: number): void {
    const payload = special?.payload ?? plainPayload;
    let spec = special?.gap ?? 0;
    if (special?.exact !== undefined) spec |= (this.#storeExact(special.exact) + 1) << 2;
    const variant = variants.get(spec);
    if (variant) {
      // The same name of the same bearer twice is one.
      if (variant.has(payload)) this.dropped++;
      else variant.add(payload);
    } else if (variants.size < MAX_VARIANTS) variants.set(spec, new Set([payload]));
    else {
      this.dropped++;
      this.#leftOut.push({ surface: special?.surface ?? '', payload, reason: 'too-many-spellings' });
    }
  }

  #storeExact(form: string): number {
    let place = this.#exactPlaces.get(form);
    if (place === undefined) {
      place = this.exact.length;
      this.#exactPlaces.set(form, place);
      this.exact.push(form.length);
      for (let i = 0; i < form.length; i++) this.exact.push(form.charCodeAt(i));
    }
    return place;
  }
}
