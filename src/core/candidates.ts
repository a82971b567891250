/**
 * The loop that sees every character: it finds the places where a name may start, and nearly no others.
 *
 * Two filters decide, both made of hashes. ROLES knows of each token whether it starts longer names, follows a
 * first token, or is a name alone; it is small, because it is asked for every token. PAIR knows the first two
 * tokens of names. What they let through is read again, exactly, by the search behind them; what they refuse
 * starts no name. Tokens are those of `TokenReader`: wherever a character of the SPECIAL kind is in or beside a
 * token, the reader itself reads it.
 *
 * Text is read through `String.prototype.charCodeAt.call(text, i)`: once several kinds of string were seen,
 * `text.charCodeAt(i)` looks the method up again for each character, five times slower. Literals stand where
 * constants of other modules would: bundlers turn those into variables, which are read and checked again for every
 * character. P is HASH_MULTIPLIER; 1 and 4 are JOINS and SPECIAL of `fold-table.ts`, -0x7ffffffc is STARTS and SPECIAL.
 */
import { SPECIAL, VALUES } from './fold-table';
import { TokenReader } from './normalize';

/**
 * The two filters of an image. Both are Bloom filters with all bits of a key in one word: of a mix of the hashes,
 * the top bits choose the word, and groups of five bits below choose the bits.
 */
export interface Filters {
  roles: Int32Array;
  /** log2 of the words of `roles`. */
  rolesBits: number;
  pair: Int32Array;
  /** log2 of the words of `pair`. */
  pairBits: number;
}

/** What a token may be. A token with several roles has the bits of each. */
export const ALONE = 1;
export const STARTS_LONGER = 2;
export const SECOND = 4;

/**
 * Places where names may start, in order. A place is twice its offset in the text, plus 1 when a name of more than
 * one token may start there; if not, only the token alone may be one.
 */
export class Candidates {
  items = new Int32Array(1024);
  length = 0;

  /** Empties the list. One huge page must not keep its memory for ever. */
  reset(): void {
    this.length = 0;
    if (this.items.length > SHRINK_ABOVE) this.items = new Int32Array(1024);
  }

  add(start: number, longer: boolean): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length++] = start * 2 + (longer ? 1 : 0);
  }
}

const SHRINK_ABOVE = 1 << 20;

function mixRoles(hash: number): number {
  return Math.imul(hash << 1, 0x9e3779b1);
}

function mixPair(hash1: number, hash2: number): number {
  const mixed = Math.imul((hash1 << 1) ^ Math.imul(hash2 << 1, 0x2c1b3c6d), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

// Shifts count modulo 32: the groups of five bits need no mask.

/** Adds the roles of a token. */
export function addRoles({ roles, rolesBits }: Filters, hash: number, which: number): void {
  const mixed = mixRoles(hash);
  const low = mixed >>> 5;
  const high = mixed >>> 10;
  let bits = 0;
  if (which & STARTS_LONGER) bits |= (1 << low) | (1 << high);
  if (which & SECOND) bits |= (1 << (low + 11)) | (1 << (high + 19));
  if (which & ALONE) bits |= (1 << (low + 5)) | (1 << (high + 13)) | (1 << (low + high)) | (1 << (low - high));
  roles[mixed >>> (32 - rolesBits)]! |= bits;
}

/** ALONE and STARTS_LONGER as far as a word of ROLES allows them. */
function startsIn(word: number, mixed: number): number {
  const low = mixed >>> 5;
  const high = mixed >>> 10;
  const longer = (word >>> low) & (word >>> high) & 1;
  const alone = (word >>> (low + 5)) & (word >>> (high + 13)) & (word >>> (low + high)) & (word >>> (low - high)) & 1;
  return longer * 2 + alone;
}

/** Whether a word of ROLES allows SECOND. */
function isSecondIn(word: number, mixed: number): boolean {
  return ((word >>> ((mixed >>> 5) + 11)) & (word >>> ((mixed >>> 10) + 19)) & 1) === 1;
}

/** Adds the first two tokens of a name. */
export function addPair({ pair, pairBits }: Filters, hash1: number, hash2: number): void {
  const mixed = mixPair(hash1, hash2);
  pair[mixed >>> (32 - pairBits)]! |= (1 << mixed) | (1 << (mixed >>> 5)) | (1 << (mixed >>> 10));
}

/** Whether PAIR may have these two tokens. */
function isPair({ pair, pairBits }: Filters, hash1: number, hash2: number): boolean {
  const mixed = mixPair(hash1, hash2);
  const word = pair[mixed >>> (32 - pairBits)]!;
  return ((word >>> mixed) & (word >>> (mixed >>> 5)) & (word >>> (mixed >>> 10)) & 1) === 1;
}

const reader = new TokenReader();

/**
 * Finds the places where a name may start.
 * @param smart only starts with a capital, a digit or a letter of a script without case
 * @param found is emptied, then filled
 */
export function findCandidates(text: string, filters: Filters, smart: boolean, found: Candidates): void {
  found.reset();
  if (smart) findAfterCapitals(text, filters, found);
  else findAfterAll(text, filters, found);
}

function findAfterAll(text: string, filters: Filters, found: Candidates): void {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  const { roles } = filters;
  const rolesShift = 32 - filters.rolesBits;
  // The token before the one being read, and what ROLES says of it.
  let pending = 0;
  let pendingStart = 0;
  let pendingHash = 0;
  for (let i = 0; i < length; ) {
    const value = values[String.prototype.charCodeAt.call(text, i++)]!;
    if (value === 0) continue;
    let start = i - 1;
    let hash = value;
    let next = 0;
    while (i < length) {
      next = values[String.prototype.charCodeAt.call(text, i++)]!;
      if ((next & value & 1) === 0) break;
      hash = (Math.imul(hash, P) + next) | 0;
    }
    if ((value | next) & 4) {
      reader.reset(text, start);
      if (!reader.next()) break;
      start = reader.start | 0;
      hash = reader.hash | 0;
      i = (reader.tooLong ? reader.skipRest() : reader.end) | 0;
    } else if (next !== 0 && (next & value & 1) === 0) i--;
    const mixed = mixRoles(hash);
    const word = roles[mixed >>> rolesShift]!;
    if (pending !== 0) {
      const longer = pending >= STARTS_LONGER && isSecondIn(word, mixed) && isPair(filters, pendingHash, hash);
      if (longer || pending & ALONE) found.add(pendingStart, longer);
    }
    pending = startsIn(word, mixed);
    pendingStart = start;
    pendingHash = hash;
  }
  if (pending & ALONE) found.add(pendingStart, false);
}

/** Most of a text has no capital: eight characters are asked at once. */
function findAfterCapitals(text: string, filters: Filters, found: Candidates): void {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  const { roles } = filters;
  const rolesShift = 32 - filters.rolesBits;
  let before = 0;
  // Where the last token ended that the reader read.
  let read = 0;
  for (let i = 0; i < length; ) {
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
      start = reader.start | 0;
      hash = reader.hash | 0;
      i = read = (reader.tooLong ? reader.skipRest() : reader.end) | 0;
      if (!reader.starts) continue;
    }
    const mixed = mixRoles(hash);
    const starts = startsIn(roles[mixed >>> rolesShift]!, mixed);
    if (starts === 0) continue;
    let longer = false;
    if (starts >= STARTS_LONGER) {
      const second = hashAfter(text, i);
      const mixedSecond = mixRoles(second);
      longer = isSecondIn(roles[mixedSecond >>> rolesShift]!, mixedSecond) && isPair(filters, hash, second);
    }
    if (longer || starts & ALONE) found.add(start, longer);
  }
}

/** Hash of the first token at or after `from`; 0 when there is none. */
function hashAfter(text: string, from: number): number {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  let i = from | 0;
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
