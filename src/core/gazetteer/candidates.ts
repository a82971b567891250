/**
 * The loop that sees every character: it finds the places where a name may start, and nearly no others.
 *
 * Two filters, both made of hashes, are asked: ROLES for every token, in smart mode for those that a match may start
 * with. It knows whether the token starts longer names, follows a first token, or is a name alone, and it is small,
 * because it is asked so often. What it lets through goes into a chunk, and PAIR, which knows the first two tokens of
 * names, is asked about the chunk. What both let through is read again, token by token, by the search behind them;
 * what they refuse starts no name.
 *
 * PAIR goes over the chunk without branches, so that a processor waits for many words of memory at once: one after
 * another, these waits would cost more than everything else.
 *
 * Tokens are those of `TokenReader`: wherever a character of the SPECIAL kind is in or beside a token, the reader
 * itself reads it.
 *
 * Text is read through `String.prototype.charCodeAt.call(text, i)`: once several kinds of string were seen,
 * `text.charCodeAt(i)` looks the method up again for each character, five times slower. Literals stand where
 * constants of other modules would: bundlers turn those into variables, which are read and checked again for every
 * character. P is HASH_MULTIPLIER; 1 and 4 are JOINS and SPECIAL of `fold-table.ts`, -0x7ffffffc is STARTS and SPECIAL.
 */
import { type Filters, mixPair, mixRoles, rolesIn, startsAs } from './filters';
import { SPECIAL, VALUES } from './fold-table';
import { TokenReader } from './normalize';

/** Places where names may start, in order. */
export class Candidates {
  /** Offsets in the text. */
  starts = new Int32Array(CHUNK);
  /** Per place ALONE, if the token alone may be a name, and STARTS_LONGER, if it may start one of more tokens. */
  roles = new Uint8Array(CHUNK);
  length = 0;
  /** What was read only to have it near, summed up: compilers leave out readings that lead nowhere. */
  touched = 0;

  /** Empties the list. One huge page must not keep its memory for ever. */
  reset(): void {
    this.length = 0;
    if (this.starts.length > SHRINK_ABOVE) this.#resize(CHUNK);
  }

  /** Makes room for a chunk's worth more. */
  reserve(): void {
    if (this.length + CHUNK > this.starts.length) this.#resize(this.starts.length * 2);
  }

  #resize(size: number): void {
    const { starts, roles } = this;
    this.starts = new Int32Array(size);
    this.roles = new Uint8Array(size);
    this.starts.set(starts.subarray(0, this.length));
    this.roles.set(roles.subarray(0, this.length));
  }
}

const SHRINK_ABOVE = 1 << 20;

/** Tokens that ROLES has let through, before PAIR is asked about them: few enough to stay in the nearest cache. */
const CHUNK = 128;
const starts = new Int32Array(CHUNK);
const roles = new Int32Array(CHUNK);
const hashes = new Int32Array(CHUNK);
/** Hashes of the tokens after; in smart mode, before those are read, where they are to be looked for. */
const seconds = new Int32Array(CHUNK);

/** Asks PAIR about the first `count` tokens of the chunk, and adds those that are left to the candidates. */
function filterPairs({ pair, pairBits }: Filters, count: number, found: Candidates): void {
  found.reserve();
  const shift = 32 - pairBits;
  const { starts: foundStarts, roles: foundRoles } = found;
  let left = found.length;
  for (let k = 0; k < count; k++) {
    const mixed = mixPair(hashes[k]!, seconds[k]!);
    const word = pair[mixed >>> shift]!;
    const isPair = (word >>> mixed) & (word >>> (mixed >>> 5)) & (word >>> (mixed >>> 10)) & 1;
    const which = roles[k]! & (isPair * 2 + 1);
    foundStarts[left] = starts[k]!;
    foundRoles[left] = which;
    left += (which | (which >>> 1)) & 1;
  }
  found.length = left;
}

/** Reads the tokens that follow those of the chunk, and asks ROLES about them; returns how many are left. */
function filterSeconds(text: string, filters: Filters, count: number): number {
  const shift = 32 - filters.rolesBits;
  for (let k = 0; k < count; k++) seconds[k] = roles[k]! & 1 ? hashAfter(text, seconds[k]!) : 0;
  let left = 0;
  for (let k = 0; k < count; k++) {
    const mixed = mixRoles(seconds[k]!);
    const which = startsAs(roles[k]!, rolesIn(filters.roles[mixed >>> shift]!, mixed));
    starts[left] = starts[k]!;
    hashes[left] = hashes[k]!;
    seconds[left] = seconds[k]!;
    roles[left] = which;
    left += (which | (which >>> 1)) & 1;
  }
  return left;
}

/** Words of a table that come from memory together. */
const LINE = 16;

/**
 * Reads a word of every line of a table, one after the other, so that it is near before it is asked here and there:
 * in order a line out of memory costs a fraction of what it costs at random, one between two words of the text.
 */
function readThrough(table: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < table.length; i += LINE) sum += table[i]!;
  return sum | 0;
}

const reader = new TokenReader();

/**
 * Finds the places where a name may start.
 * @param smart only starts with a capital, a digit or a letter of a script without case
 * @param found is emptied, then filled
 */
export function findCandidates(text: string, filters: Filters, smart: boolean, found: Candidates): void {
  found.reset();
  // A short text asks for too few lines to pay for all of them: with 256 KB, one below 16,000 units.
  if (text.length * 4 >= filters.roles.length) found.touched += readThrough(filters.roles);
  if (smart) findAfterCapitals(text, filters, found);
  else findAfterAll(text, filters, found);
}

function findAfterAll(text: string, filters: Filters, found: Candidates): void {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  const { roles: table } = filters;
  const shift = 32 - filters.rolesBits;
  let count = 0;
  // The token before the one being read, and what ROLES says of it.
  let before = 0;
  let beforeStart = 0;
  let beforeHash = 0;
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
    const said = rolesIn(table[mixed >>> shift]!, mixed);
    const which = startsAs(before, said);
    if (which !== 0) {
      starts[count] = beforeStart;
      roles[count] = which;
      hashes[count] = beforeHash;
      seconds[count++] = hash;
      if (count === CHUNK) {
        filterPairs(filters, count, found);
        count = 0;
      }
    }
    before = said;
    beforeStart = start;
    beforeHash = hash;
  }
  starts[count] = beforeStart;
  roles[count] = startsAs(before, 0);
  filterPairs(filters, count + 1, found);
}

/** Most of a text has no capital: eight characters are asked at once. */
function findAfterCapitals(text: string, filters: Filters, found: Candidates): void {
  const P = 0x5851f42e;
  const values = VALUES;
  const { length } = text;
  const { roles: table } = filters;
  const shift = 32 - filters.rolesBits;
  let count = 0;
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
    const said = rolesIn(table[mixed >>> shift]!, mixed);
    starts[count] = start;
    roles[count] = said;
    hashes[count] = hash;
    seconds[count] = i;
    // Written in any case, and counted if a name may start with it: a branch here would wait for the word.
    count += (said | ((said >>> 5) & (said >>> 13))) & 1;
    if (count === CHUNK) {
      filterPairs(filters, filterSeconds(text, filters, count), found);
      count = 0;
    }
  }
  filterPairs(filters, filterSeconds(text, filters, count), found);
}

/** Hash of the first token at or after `from`; 0 when there is none. */
export function hashAfter(text: string, from: number): number {
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
