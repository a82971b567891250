/**
 * The loop that sees every character: it finds the places where a name may start, and nearly no others.
 *
 * It runs backward. A token's hash is a sum of powers counted from its first letter, so reading backward one
 * multiplication per character keeps it (Horner), and when a token is complete its first letter was read last,
 * with the STARTS bit at hand. There is no branch per character or token: results are always written and the
 * write index moves only when they count, because tokens end unpredictably and a wrong guess costs 20 cycles.
 *
 * Chunks are at most MAX_CHUNK units, so that one word holds all there is to know of a token:
 *   bit 31 STARTS · bits 10–30 hash · bits 0–9 place in the chunk
 *
 * Per chunk: tokens → those whose first token is in FIRST → those whose pair, or they alone, are in PAIR. A
 * chunk that holds a character of the SPECIAL kind is read again, forward and with branches.
 */
import { LETTER, SEPARATOR, SOLO } from './fold-rules';
import { decodeAt, hashValue, SPECIAL, STARTS, VALUES } from './fold-table';
import { HASH_MULTIPLIER, hashSolo } from './normalize';

export const TOKEN_HASH = 0x7ffffc00;
const CHUNK = 1000;
/** Boundaries move back by up to this much, so that no character is cut in two. */
const MAX_SHIFT = 8;

/** The two filters of an image, as `image.ts` describes them. */
export interface Filters {
  first: Uint32Array;
  firstBits: number;
  pair: Uint32Array;
  pairBits: number;
}

/** Where the pair of two token hashes falls in PAIR: word index in the top bits, two bit numbers in the low ten. */
export function mixPair(hash1: number, hash2: number): number {
  const mixed = Math.imul((hash1 >>> 10) ^ Math.imul(hash2 >>> 10, 0x2c1b3c6d), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Adds a token that starts a name. */
export function addFirst(filters: Filters, hash: number): void {
  const bit = (hash << 1) >>> (32 - filters.firstBits);
  filters.first[bit >>> 5]! |= 1 << (bit & 31);
}

/** Adds the first two tokens of a name; `hash2` is 0 for a name of one token. */
export function addPair(filters: Filters, hash1: number, hash2: number): void {
  const mixed = mixPair(hash1 & TOKEN_HASH, hash2 & TOKEN_HASH);
  filters.pair[mixed >>> (32 - filters.pairBits)]! |= (1 << (mixed & 31)) | (1 << ((mixed >>> 5) & 31));
}

/** Places in a text, growing as needed. */
export class Places {
  items = new Int32Array(1024);
  length = 0;

  reserve(more: number): void {
    if (this.length + more <= this.items.length) return;
    const grown = new Int32Array(Math.max(this.items.length * 2, this.length + more));
    grown.set(this.items);
    this.items = grown;
  }
}

// Work space for one chunk, shared by all gazetteers: scanning is synchronous.
const tokens = new Int32Array(CHUNK + MAX_SHIFT + 2);
const hits = new Int32Array(CHUNK + MAX_SHIFT + 2);
// What reading carries from a chunk to the one before it in the text.
let carriedHash = 0;
let carriedValue = 0;
let lastChunk = false;
const SHRINK_ABOVE = 1 << 20;

/**
 * Finds the starts of tokens where a name of the dictionary may start, last first.
 * @param smart only starts with a capital, a digit or a letter of a script without case
 * @param found is emptied, then filled with offsets into `text`
 */
export function findCandidates(text: string, filters: Filters, smart: boolean, found: Places): void {
  found.length = 0;
  // One huge page must not keep its work space for ever.
  if (found.items.length > SHRINK_ABOVE) found.items = new Int32Array(1024);
  carriedHash = 0;
  carriedValue = 0;
  tokens[0] = 0;
  for (let end = text.length; end > 0; ) {
    const base = boundary(text, end - CHUNK);
    lastChunk = base === 0;
    const hash = carriedHash;
    const value = carriedValue;
    let count = readChunk(text, base, end - base);
    if (count < 0) {
      carriedHash = hash;
      carriedValue = value;
      count = readSpecialChunk(text, base, end);
    }
    found.reserve(count);
    filterTokens(count, base, filters, smart, found);
    tokens[0] = tokens[count]!;
    end = base;
  }
}

/** A place at or before `from` where a character starts that joins nothing before it. */
function boundary(text: string, from: number): number {
  if (from <= 0) return 0;
  let base = from;
  while (base > 0 && from - base < MAX_SHIFT) {
    const unit = text.charCodeAt(base);
    if ((unit & 0xfc00) !== 0xdc00 && !(VALUES[unit]! & SPECIAL)) break;
    base--;
  }
  return base;
}

/** Fills `tokens` from 1 on and returns how many there are, or -1 if the chunk holds a special character. */
function readChunk(text: string, base: number, length: number): number {
  // Bundlers turn module constants into variables, which would be read and checked again for every character:
  // here they are constants again. HASH is TOKEN_HASH, START is STARTS, P is HASH_MULTIPLIER.
  const HASH = 0x7ffffc00;
  const START = -0x80000000;
  const P = 0x5851f42e;
  const values = VALUES;
  const out = tokens;
  // `| 0` tells the compiler that these are integers: without it every character allocates a number.
  let hash = carriedHash | 0;
  let right = carriedValue | 0;
  let seen = 0;
  let count = 1;
  // Strings of several kinds make `text.charCodeAt(i)` megamorphic, five times slower. Spelled out like this the
  // compiler knows the function; kept in a variable it would not, once a bundler has made the constant a `var`.
  for (let i = length - 1; i >= 0; i--) {
    const value = values[String.prototype.charCodeAt.call(text, base + i)]!;
    out[count] = (hash & HASH) | (right & START) | (i + 1);
    const joins = value & right & 1;
    count = (count + ((right >> 1) & 1 & ~joins)) | 0;
    hash = (Math.imul(hash, P & (0 - joins)) + value) | 0;
    right = value;
    seen |= value;
  }
  carriedHash = hash;
  carriedValue = right;
  if (seen & SPECIAL) return -1;
  return lastChunk ? endText(count) : count - 1;
}

/** The token that starts with the text has no separator before it. */
function endText(count: number): number {
  tokens[count] = (carriedHash & TOKEN_HASH) | (carriedValue & STARTS);
  return count - 1 + ((carriedValue >>> 1) & 1);
}

let specialValues = new Int32Array(4096);
let specialPlaces = new Int32Array(4096);

function readSpecialChunk(text: string, base: number, end: number): number {
  const length = decodeChunk(text, base, end);
  let hash = carriedHash | 0;
  let right = carriedValue | 0;
  // The carried token starts at the end of this chunk, unless something here joins it.
  let place = end - base;
  let count = 1;
  for (let i = length - 1; i >= 0; i--) {
    const value = specialValues[i]!;
    tokens[count] = (hash & TOKEN_HASH) | (right & STARTS) | place;
    const joins = value & right & 1;
    count = (count + ((right >> 1) & 1 & ~joins)) | 0;
    hash = (Math.imul(hash, HASH_MULTIPLIER & (0 - joins)) + value) | 0;
    right = value;
    place = specialPlaces[i]!;
  }
  carriedHash = hash;
  carriedValue = right;
  if (!lastChunk) return count - 1;
  tokens[count] = (hash & TOKEN_HASH) | (right & STARTS) | place;
  return count - 1 + ((right >>> 1) & 1);
}

/** Values and places (from the chunk's base) of the folded units of a chunk, in the order of the text. */
function decodeChunk(text: string, base: number, end: number): number {
  let length = 0;
  for (let i = base; i < end; ) {
    const character = decodeAt(text, i);
    if (length + character.length + 1 > specialValues.length) {
      specialValues = grow(specialValues);
      specialPlaces = grow(specialPlaces);
    }
    const starts = character.starts ? STARTS : 0;
    if (character.kind === LETTER) {
      for (let k = 0; k < character.length; k++) {
        specialPlaces[length] = i - base;
        specialValues[length++] = hashValue(character.units[k]!, LETTER) | (k === 0 ? starts : 0);
      }
    } else if (character.kind === SOLO || character.kind === SEPARATOR) {
      specialPlaces[length] = i - base;
      specialValues[length++] = character.kind === SOLO ? hashSolo(character.units, character.length) | starts : 0;
    }
    i += character.size;
  }
  return length;
}

function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}

function filterTokens(count: number, base: number, filters: Filters, smart: boolean, found: Places): void {
  const HASH = 0x7ffffc00; // TOKEN_HASH, as in readChunk
  const { first, pair } = filters;
  const all = tokens;
  const kept = hits;
  const firstShift = 32 - filters.firstBits;
  const pairShift = 32 - filters.pairBits;
  let passed = 0;
  if (smart) {
    for (let t = 1; t <= count; t++) {
      const token = all[t]!;
      const bit = (token << 1) >>> firstShift;
      kept[passed] = t;
      passed = (passed + ((token >>> 31) & (first[bit >>> 5]! >>> (bit & 31)))) | 0;
    }
  } else {
    for (let t = 1; t <= count; t++) {
      const bit = (all[t]! << 1) >>> firstShift;
      kept[passed] = t;
      passed = (passed + ((first[bit >>> 5]! >>> (bit & 31)) & 1)) | 0;
    }
  }
  const { items } = found;
  let { length } = found;
  for (let i = 0; i < passed; i++) {
    const t = kept[i]!;
    const token = all[t]!;
    const both = mixPair(token & HASH, all[t - 1]! & HASH);
    const alone = mixPair(token & HASH, 0);
    const bothBits = pair[both >>> pairShift]!;
    const aloneBits = pair[alone >>> pairShift]!;
    items[length] = base + (token & 0x3ff);
    length +=
      ((bothBits >>> (both & 31)) & (bothBits >>> ((both >>> 5) & 31)) & 1) |
      ((aloneBits >>> (alone & 31)) & (aloneBits >>> ((alone >>> 5) & 31)) & 1);
  }
  found.length = length;
}
