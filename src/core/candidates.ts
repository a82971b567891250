/**
 * The loop that sees every character: it finds the places where a name may start, and nearly no others.
 *
 * Two filters decide, both made of hashes: FIRST (some name starts with this token) and PAIR (some name starts
 * with these two tokens, or is this token alone). What they let through is read again, exactly, by the search
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

/** The two filters of an image, as `image.ts` describes them. */
export interface Filters {
  first: Uint32Array;
  firstBits: number;
  pair: Uint32Array;
  pairBits: number;
}

/** Where the pair of two token hashes falls in PAIR: word index in the top bits, two bit numbers in the low ten. */
function mixPair(hash1: number, hash2: number): number {
  const mixed = Math.imul((hash1 << 1) ^ Math.imul(hash2 << 1, 0x2c1b3c6d), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Adds a token that starts a name. */
export function addFirst(filters: Filters, hash: number): void {
  const bit = (hash << 1) >>> (32 - filters.firstBits);
  filters.first[bit >>> 5]! |= 1 << (bit & 31);
}

/** Adds the first two tokens of a name; `hash2` is 0 for a name of one token. */
export function addPair(filters: Filters, hash1: number, hash2: number): void {
  const mixed = mixPair(hash1, hash2);
  filters.pair[mixed >>> (32 - filters.pairBits)]! |= (1 << (mixed & 31)) | (1 << ((mixed >>> 5) & 31));
}

/** Whether a name may start with these two tokens, or be the first alone. */
function mayStart({ pair, pairBits }: Filters, hash1: number, hash2: number): boolean {
  const shift = 32 - pairBits;
  const both = mixPair(hash1, hash2);
  const bothBits = pair[both >>> shift]!;
  if ((bothBits >>> (both & 31)) & (bothBits >>> ((both >>> 5) & 31)) & 1) return true;
  const alone = mixPair(hash1, 0);
  const aloneBits = pair[alone >>> shift]!;
  return ((aloneBits >>> (alone & 31)) & (aloneBits >>> ((alone >>> 5) & 31)) & 1) === 1;
}

const reader = new TokenReader();

/**
 * The first place at or after `from` where a name may start, or -1.
 * @param from 0, or the end of a token
 * @param smart only starts with a capital, a digit or a letter of a script without case
 */
export function findCandidate(text: string, from: number, filters: Filters, smart: boolean): number {
  return smart ? findCapital(text, from, filters) : findToken(text, from, filters);
}

function findToken(text: string, from: number, filters: Filters): number {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  const { first } = filters;
  const firstShift = 32 - filters.firstBits;
  // The token before the one being read, when it is in FIRST.
  let pending = -1;
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
    if (pending >= 0 && mayStart(filters, pendingHash, hash)) return pending;
    const bit = (hash << 1) >>> firstShift;
    pending = (first[bit >>> 5]! >>> (bit & 31)) & 1 ? start : -1;
    pendingHash = hash;
  }
  return pending >= 0 && mayStart(filters, pendingHash, 0) ? pending : -1;
}

/** Most of a text has no capital: eight characters are asked at once. */
function findCapital(text: string, from: number, filters: Filters): number {
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
    const bit = (hash << 1) >>> firstShift;
    if ((first[bit >>> 5]! >>> (bit & 31)) & 1 && mayStart(filters, hash, hashAfter(text, i))) return start;
  }
  return -1;
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
