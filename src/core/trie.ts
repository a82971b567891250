/**
 * Rows of token ids become the levels of a trie, hash tables of edges as `image.ts` describes them. A level takes
 * the rows that are still alive, puts them into the buckets of their edges, and tells the edges of each bucket
 * apart: rows that end there become values, the others go on with the edge as their parent.
 */
import { widthFor } from './bits';
import type { LeftOut } from './compile';
import { scatter } from './image';
import { Uint32List } from './uint32-list';

/** Exact spellings and gap rules that may share one folded name: each costs a comparison per occurrence. */
const MAX_VARIANTS = 64;

/** Marks the last token of a row. */
export const LAST = 0x80000000;

/** Names as rows of token ids, and what else each entry says. */
export interface Rows {
  count: number;
  /** Row after row: token ids, the last one with LAST, then the payload. */
  words: Uint32List;
  /** By the place of a row's last token, what is not plain about it: the worst gap it holds, its exact form. */
  special: Map<number, { gap: number; exact: string | undefined; surface: string }>;
}

export interface Level {
  bucketBits: number;
  codeBits: number;
  firstEdge: number;
  /** First edge of each bucket, counted over all levels, and the end. */
  starts: Uint32Array;
}

export interface Trie {
  levels: Level[];
  /** Names of one token: their ids, ascending. */
  alone: Uint32List;
  /** Per edge: low bits of its code, token id, longer names go on 2, a name ends 1. */
  edges: Uint32List;
  /** Per name of one token, then per edge with a name: twice its payload, or twice a place in `lists` plus 1. */
  values: Uint32List;
  /** LISTS and EXACT as in the image. */
  lists: Uint32List;
  exact: number[];
  /** Rows left out here. */
  dropped: number;
}

/** From here on a payload has no room for the bit that tells it from a list, and is one. */
const MAX_PLAIN_PAYLOAD = 0x80000000;

/** Bits of an edge: id and low bits of the code together, so that they fit a word with two flags. */
const MAX_EDGE_BITS = 30;

/** Grows the trie: first `addFirstLevel`, then `addOtherLevels`, after which the fields are those of a Trie. */
export class TrieBuilder implements Trie {
  readonly levels: Level[] = [];
  readonly alone = new Uint32List();
  readonly edges = new Uint32List();
  readonly values = new Uint32List();
  readonly lists = new Uint32List();
  readonly exact: number[] = [];
  dropped = 0;
  readonly #exactPlaces = new Map<string, number>();
  readonly #rows: Rows;
  readonly #leftOut: LeftOut[];
  readonly #idWidth: number;
  #alive: Alive | undefined;

  constructor(rows: Rows, idWidth: number, leftOut: LeftOut[]) {
    this.#rows = rows;
    this.#idWidth = idWidth;
    this.#leftOut = leftOut;
  }

  /** Takes the names of one token, then adds the first level; `tokens` is the number of token ids. */
  addFirstLevel(tokens: number): void {
    const { words, count } = this.#rows;
    const alive = new Alive(count, tokens);
    const alone: number[] = [];
    for (let at = 0; at < words.length; at += 2) {
      const token = words.at(at);
      if (token >= LAST) alone.push(at);
      else {
        alive.add(token, at + 1, words.at(at + 1));
        while (words.at(at) < LAST) at++;
      }
    }
    alone.sort((a, b) => words.at(a) - words.at(b));
    for (let from = 0; from < alone.length; ) {
      const token = words.at(alone[from]!);
      let to = from + 1;
      while (to < alone.length && words.at(alone[to]!) === token) to++;
      this.alone.push(token - LAST);
      this.#addValue(alone.slice(from, to), to - from);
      from = to;
    }
    this.#alive = alive;
    this.#addLevel(alive);
  }

  /** Adds what is left, and lets go of the rows. */
  addOtherLevels(): void {
    while (this.#alive && this.#alive.count > 0) this.#addLevel(this.#alive);
    this.#alive = undefined;
  }

  /** Adds the edges of the rows that are alive; those that go on stay alive. */
  #addLevel(alive: Alive): void {
    const { count, parents, tokens } = alive;
    const { words } = this.#rows;
    const idWidth = this.#idWidth;
    let bucketBits = Math.max(0, widthFor(count) - 3);
    const codeBits = Math.max(widthFor(alive.parentCount - 1), bucketBits);
    bucketBits = Math.max(bucketBits, codeBits + idWidth - MAX_EDGE_BITS);
    const lowBits = codeBits - bucketBits;
    const codeMask = 2 ** codeBits - 1;
    const lowMask = 2 ** lowBits - 1;

    // From here on `parents` holds buckets and `tokens` keys, with LAST as it was.
    const starts = new Uint32Array(2 ** bucketBits + 1);
    for (let i = 0; i < count; i++) {
      const token = tokens[i]!;
      const code = (parents[i]! ^ scatter(token & ~LAST)) & codeMask;
      const bucket = code >>> lowBits;
      parents[i] = bucket;
      tokens[i] = token | ((code & lowMask) << idWidth);
      starts[bucket + 1]!++;
    }
    for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
    alive.sortByParent(starts);

    const firstEdge = this.edges.length;
    const bucket = new Bucket();
    alive.count = 0;
    for (let b = 0; b < starts.length - 1; b++) {
      const bucketEdge = this.edges.length;
      const to = starts[b + 1]!;
      bucket.size = 0;
      for (let place = starts[b]!; place < to; place++) {
        const key = tokens[place]!;
        const cursor = alive.cursors[place]!;
        const edge = bucket.edgeOf(key & ~LAST);
        if (key >= LAST) bucket.end(edge, cursor);
        else {
          bucket.goesOn[edge] = 2;
          alive.add(bucketEdge - firstEdge + edge, cursor + 1, words.at(cursor + 1));
        }
      }
      starts[b] = bucketEdge;
      for (let edge = 0; edge < bucket.size; edge++) {
        const ended = bucket.endedCounts[edge]!;
        if (ended > 0) this.#addValue(bucket.ended[edge]!, ended);
        this.edges.push((bucket.keys[edge]! << 2) | bucket.goesOn[edge]! | (ended > 0 ? 1 : 0));
      }
    }
    starts[starts.length - 1] = this.edges.length;
    this.levels.push({ bucketBits, codeBits, firstEdge, starts });
    alive.parentCount = this.edges.length - firstEdge;
  }

  /** Adds what the rows say whose last tokens are at the first `count` places: a payload, or a list of variants. */
  #addValue(ended: readonly number[], count: number): void {
    const { words, special: specials } = this.#rows;
    const only = ended[0]!;
    if (count === 1 && !specials.has(only) && words.at(only + 1) < MAX_PLAIN_PAYLOAD) {
      this.values.push(words.at(only + 1) * 2);
      return;
    }
    const variants = new Map<number, Set<number>>();
    for (let i = 0; i < count; i++) {
      const place = ended[i]!;
      const payload = words.at(place + 1);
      const special = specials.get(place);
      const spec = special
        ? special.gap | (special.exact === undefined ? 0 : (this.#storeExact(special.exact) + 1) << 2)
        : 0;
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

/** Rows that have not ended, each below the edge or first token `parents` of the level before. */
class Alive {
  readonly cursors: Uint32Array;
  readonly parents: Uint32Array;
  /** The tokens at the cursors. */
  readonly tokens: Uint32Array;
  count = 0;

  constructor(
    rows: number,
    public parentCount: number,
  ) {
    this.cursors = new Uint32Array(rows);
    this.parents = new Uint32Array(rows);
    this.tokens = new Uint32Array(rows);
  }

  add(parent: number, cursor: number, token: number): void {
    this.parents[this.count] = parent;
    this.cursors[this.count] = cursor;
    this.tokens[this.count++] = token;
  }

  /**
   * Sorts in place, since a second set of arrays would be a quarter of all memory. `starts` says where each
   * parent's rows start.
   */
  sortByParent(starts: Uint32Array): void {
    const { parents, cursors, tokens } = this;
    const heads = starts.slice();
    for (let own = 0; own < starts.length - 1; own++) {
      for (let i = heads[own]!; i < starts[own + 1]!; i = heads[own]!) {
        let parent = parents[i]!;
        let cursor = cursors[i]!;
        let token = tokens[i]!;
        while (parent !== own) {
          const place = heads[parent]!++;
          const other = parents[place]!;
          parents[place] = parent;
          parent = other;
          const otherCursor = cursors[place]!;
          cursors[place] = cursor;
          cursor = otherCursor;
          const otherToken = tokens[place]!;
          tokens[place] = token;
          token = otherToken;
        }
        parents[i] = parent;
        cursors[i] = cursor;
        tokens[i] = token;
        heads[own]!++;
      }
    }
  }
}

/** The edges of one bucket; reused, because emptying arrays costs more than counting. */
class Bucket {
  size = 0;
  readonly keys: number[] = [];
  /** Per edge 2 when longer names go on from it. */
  readonly goesOn: number[] = [];
  readonly ended: number[][] = [];
  readonly endedCounts: number[] = [];

  edgeOf(key: number): number {
    let edge = 0;
    while (edge < this.size && this.keys[edge] !== key) edge++;
    if (edge === this.size) {
      this.size++;
      this.keys[edge] = key;
      this.goesOn[edge] = 0;
      this.endedCounts[edge] = 0;
    }
    return edge;
  }

  end(edge: number, cursor: number): void {
    const count = this.endedCounts[edge]!;
    if (count === 0) this.ended[edge] ??= [];
    this.ended[edge]![count] = cursor;
    this.endedCounts[edge] = count + 1;
  }
}
