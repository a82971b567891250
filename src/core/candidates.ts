/**
 * The loop that sees every character: it finds the places where a name may start, and nearly no others.
 *
 * Two filters decide, both made of hashes: FIRST (some longer name starts with this token, some name is this token
 * alone) and PAIR (some name starts with these two tokens, or is this token alone). What they let through is read again, exactly, by the search
 * behind them; what they refuse starts no name. Tokens are those of `TokenReader`: wherever a character of the
 * SPECIAL kind is in or beside a token, the reader itself reads it.
 *
 * Text is read through `String.prototype.charCodeAt.call(text, i)`: once several kinds of string were seen,
 * `text.charCodeAt(i)` looks the method up again for each character, five times slower. Literals stand where
 * constants of other modules would: bundlers turn those into variables, which are read and checked again for every
 * character. P is HASH_MULTIPLIER; 1, 4 and the sign bit are JOINS, SPECIAL and STARTS of `fold-table.ts`.
 */
import { SPECIAL, VALUES } from './fold-table';
import { TokenReader } from './normalize';

/**
 * The two filters of an image. Both are Bloom filters with all bits of a key in one word: of a mix of the hashes,
 * the top bits choose the word, and groups of five bits below choose the bits.
 */
export interface Filters {
  first: Uint32Array;
  /** log2 of the words of `first`. */
  firstBits: number;
  pair: Uint32Array;
  /** log2 of the words of `pair`. */
  pairBits: number;
}

/** A place where a name may start. */
export interface Candidate {
  start: number;
  /** Whether a name of more than one token may start there; if not, only the token alone may be one. */
  longer: boolean;
}

function mixFirst(hash: number): number {
  return Math.imul(hash << 1, 0x9e3779b1);
}

function mixPair(hash1: number, hash2: number): number {
  const mixed = Math.imul((hash1 << 1) ^ Math.imul(hash2 << 1, 0x2c1b3c6d), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Adds a token that is a name, or that starts a longer one. Names of one token have their bits turned by 16. */
export function addFirst({ first, firstBits }: Filters, hash: number, alone: boolean): void {
  const mixed = mixFirst(hash);
  const bits = (1 << ((mixed >>> 5) & 31)) | (1 << ((mixed >>> 10) & 31));
  first[mixed >>> (32 - firstBits)]! |= alone ? (bits << 16) | (bits >>> 16) : bits;
}

/** Adds the first two tokens of a name; `hash2` is 0 for a name of one token. */
export function addPair({ pair, pairBits }: Filters, hash1: number, hash2: number): void {
  const mixed = mixPair(hash1, hash2);
  const bits = (1 << (mixed & 31)) | (1 << ((mixed >>> 5) & 31)) | (1 << ((mixed >>> 10) & 31));
  pair[mixed >>> (32 - pairBits)]! |= bits;
}

/** 2 when a word of FIRST says that longer names start with the token, 1 when it may be one alone, 3 or 0. */
function startsIn(word: number, mixed: number): number {
  const low = mixed >>> 5;
  const high = mixed >>> 10;
  const longer = (word >>> (low & 31)) & (word >>> (high & 31)) & 1;
  const alone = (word >>> ((low + 16) & 31)) & (word >>> ((high + 16) & 31)) & 1;
  return longer * 2 + alone;
}

/** 1 when a word of PAIR holds the mix, 0 when not. */
function holds(word: number, mixed: number): number {
  return (word >>> (mixed & 31)) & (word >>> ((mixed >>> 5) & 31)) & (word >>> ((mixed >>> 10) & 31)) & 1;
}

const reader = new TokenReader();

/**
 * Finds the first place at or after `from` where a name may start, and writes it to `found`.
 * @param from 0, or the end of a token
 * @param smart only starts with a capital, a digit or a letter of a script without case
 * @returns whether there is one
 */
export function findCandidate(text: string, from: number, filters: Filters, smart: boolean, found: Candidate): boolean {
  return smart ? findCapital(text, from, filters, found) : findToken(text, from, filters, found);
}

function findToken(text: string, from: number, filters: Filters, found: Candidate): boolean {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  const { first } = filters;
  const firstShift = 32 - filters.firstBits;
  // The token before the one being read, and what FIRST says of it.
  let pending = 0;
  let pendingStart = 0;
  let pendingHash = 0;
  for (let i = from; ; ) {
    let value = 0;
    for (; i < length; i++) {
      value = values[String.prototype.charCodeAt.call(text, i)]!;
      if (value !== 0) break;
    }
    if (i >= length) break;
    let start = i++;
    let hash = value;
    let next = 0;
    for (; i < length; i++) {
      next = values[String.prototype.charCodeAt.call(text, i)]!;
      if ((next & value & 1) === 0) break;
      hash = (Math.imul(hash, P) + next) | 0;
    }
    if ((value | next) & 4) {
      reader.reset(text, start);
      if (!reader.next()) break;
      ({ start, hash } = reader);
      i = reader.tooLong ? reader.skipRest() : reader.end;
    }
    if (pending !== 0 && judge(filters, pending, pendingHash, hash, found)) {
      found.start = pendingStart;
      return true;
    }
    const mixed = mixFirst(hash);
    pending = startsIn(first[mixed >>> firstShift]!, mixed);
    pendingStart = start;
    pendingHash = hash;
  }
  found.start = pendingStart;
  return pending !== 0 && judge(filters, pending, pendingHash, 0, found);
}

/** What PAIR says of a token that FIRST let through, and of the one after it. */
function judge({ pair, pairBits }: Filters, starts: number, hash1: number, hash2: number, found: Candidate): boolean {
  const shift = 32 - pairBits;
  if (starts & 2) {
    const both = mixPair(hash1, hash2);
    if (holds(pair[both >>> shift]!, both)) {
      found.longer = true;
      return true;
    }
  }
  found.longer = false;
  if ((starts & 1) === 0) return false;
  const alone = mixPair(hash1, 0);
  return holds(pair[alone >>> shift]!, alone) === 1;
}

/** Most of a text has no capital: eight characters are asked at once. */
function findCapital(text: string, from: number, filters: Filters, found: Candidate): boolean {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  const { first } = filters;
  const firstShift = 32 - filters.firstBits;
  let before = 0;
  // Where the last token ended that the reader read.
  let read = from;
  for (let i = from; i < length; ) {
    for (; i + 8 <= length; i += 8) {
      const last = values[String.prototype.charCodeAt.call(text, i + 7)]!;
      const any =
        values[String.prototype.charCodeAt.call(text, i)]! |
        values[String.prototype.charCodeAt.call(text, i + 1)]! |
        values[String.prototype.charCodeAt.call(text, i + 2)]! |
        values[String.prototype.charCodeAt.call(text, i + 3)]! |
        values[String.prototype.charCodeAt.call(text, i + 4)]! |
        values[String.prototype.charCodeAt.call(text, i + 5)]! |
        values[String.prototype.charCodeAt.call(text, i + 6)]! |
        last;
      if ((any & -0x7ffffffc) !== 0) break;
      before = last;
    }
    let value = 0;
    for (; i < length; i++) {
      value = values[String.prototype.charCodeAt.call(text, i)]!;
      // A capital inside a word starts nothing.
      if ((value & -0x7ffffffc) !== 0 && (value & before & 1) === 0) break;
      before = value;
    }
    if (i >= length) break;
    let start = i++;
    let hash = value;
    let next = 0;
    for (; i < length; i++) {
      next = values[String.prototype.charCodeAt.call(text, i)]!;
      if ((next & value & 1) === 0) break;
      hash = (Math.imul(hash, P) + next) | 0;
    }
    before = 0;
    if ((value | next) & 4) {
      // The special character may be in the middle of a word.
      while (value & 4 && start > read && values[String.prototype.charCodeAt.call(text, start - 1)]! & 5) start--;
      reader.reset(text, start);
      if (!reader.next()) break;
      ({ start, hash } = reader);
      i = read = reader.tooLong ? reader.skipRest() : reader.end;
      if (!reader.starts) continue;
    }
    const mixed = mixFirst(hash);
    const starts = startsIn(first[mixed >>> firstShift]!, mixed);
    if (starts !== 0 && judge(filters, starts, hash, starts & 2 ? hashAfter(text, i) : 0, found)) {
      found.start = start;
      return true;
    }
  }
  return false;
}

/** Hash of the first token at or after `from`; 0 when there is none. */
function hashAfter(text: string, from: number): number {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  let i = from;
  let value = 0;
  for (; i < length; i++) {
    value = values[String.prototype.charCodeAt.call(text, i)]!;
    if (value !== 0) break;
  }
  const start = i++;
  let hash = value;
  let next = 0;
  for (; i < length; i++) {
    next = values[String.prototype.charCodeAt.call(text, i)]!;
    if ((next & value & 1) === 0) break;
    hash = (Math.imul(hash, P) + next) | 0;
  }
  if (((value | next) & SPECIAL) === 0) return hash;
  reader.reset(text, start);
  return reader.next() ? reader.hash : 0;
}
