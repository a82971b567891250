/**
 * How text becomes tokens. These are the semantics of matching; `tests/core/oracle.ts` says them again, slowly.
 *
 * - Text is a row of tokens with gaps between them. A name matches where its tokens stand next to each other in
 *   every gap that `gaps.ts` lets a name cross. Words never match in part: `Cali` is not in `California`.
 * - Case, diacritics, width and presentation forms are folded (`fold-rules.ts`), so composed and decomposed text
 *   are the same; æ, œ, ß and ligatures become two letters. Soft hyphens, zero-width characters, bidi marks and
 *   tatweel vanish.
 * - Hyphens, apostrophes, quotes, periods and spaces of every kind are separators. So `Guzmán’s` holds the token
 *   `guzman`, and a match of `Guzmán` ends before the apostrophe.
 * - Han, kana, Hangul, Thai, Lao, Khmer and Burmese have one token per character, and no word edges. No match
 *   ends before a vowel sign or tone mark.
 * - `&` is a token. Inside a name (never as its first token) `and`, `y`/`Y` and small `e` are the same token,
 *   unless a period follows: `José E. Luna` is not `José e Luna`.
 * - Offsets count UTF-16 units of the source. A match takes the combining marks of its last letter with it.
 * - A match in 'smart' mode starts with a capital, a digit or a letter of a script without case.
 * - An exact name also needs the same capitals and accents, token for token; separators stay free.
 */
import { IGNORED, LETTER, MARK, SEPARATOR, SOLO } from './fold-rules';
import { decodeAt, hashValue, JOINS, SPECIAL, STARTS, UNITS, unitAt, VALUES, WORD } from './fold-table';

/** Folded units of the longest token that a name may hold. Longer words in a text match nothing. */
export const MAX_TOKEN_UNITS = 64;

/** Tokens of the longest name. */
export const MAX_NAME_TOKENS = 48;

/**
 * A token's hash takes its units one after another: hash · HASH_MULTIPLIER + value(unit), mod 2^31. Values come
 * from VALUES, with the STARTS bit still on: bit 31 never reaches the ones below.
 */
export const HASH_MULTIPLIER = 0x5851f42e;

/** The value of a token that is one character, which folded to one or two units. */
export function hashSolo(units: Uint16Array, length: number): number {
  let key = 0;
  for (let i = 0; i < length; i++) key = (key << 16) ^ units[i]!;
  return hashValue(key, SOLO);
}

const AMPERSAND = 0x26;
const PERIOD = 0x2e;
const SMALL_A = 0x61;
const SMALL_D = 0x64;
const SMALL_E = 0x65;
const SMALL_N = 0x6e;
const SMALL_Y = 0x79;
const CAPITAL_Y = 0x59;

/** Reads tokens one after another. Fields hold the last token read; the object is meant to be reused. */
export class TokenReader {
  /** Where reading goes on. */
  at = 0;
  /** Span of the token in the source, in UTF-16 units. */
  start = 0;
  end = 0;
  /** Folded units: the first `length` of `units`. */
  readonly units = new Uint16Array(MAX_TOKEN_UNITS);
  length = 0;
  kind = 0;
  /** 31 bits. */
  hash = 0;
  /** A match may start here in 'smart' mode. */
  starts = false;
  /** The token has more than MAX_TOKEN_UNITS units; reading stopped there, inside it. */
  tooLong = false;

  constructor(public text = '') {}

  /** Points the reader at a text and a place in it. */
  reset(text: string, at: number): void {
    this.text = text;
    this.at = at;
  }

  /** Reads the next token. Returns false at the end of the text. */
  next(): boolean {
    const { text } = this;
    if (!this.#findStart()) return false;
    let i = this.start;
    this.length = 0;
    this.hash = 0;
    this.tooLong = false;
    this.kind = LETTER;
    const first = VALUES[unitAt(text, i)]!;
    this.starts = first & SPECIAL ? decodeAt(text, i).starts : (first & STARTS) !== 0;
    i = this.#readPlainLetters(i);
    for (; i < text.length; ) {
      const unit = unitAt(text, i);
      const value = VALUES[unit]!;
      if (value & JOINS) {
        if (this.kind === SOLO || !this.#append(UNITS[unit]!)) break;
        this.end = ++i;
        continue;
      }
      if (value === 0) break;
      const character = decodeAt(text, i);
      const { kind, length, size } = character;
      if (kind === SEPARATOR) break;
      if (kind === IGNORED) {
        i += size;
        continue;
      }
      if (kind === LETTER) {
        if (this.kind === SOLO) break;
        let fits = true;
        for (let k = 0; k < length && fits; k++) fits = this.#append(character.units[k]!);
        if (!fits) break;
      } else if (kind === SOLO) {
        if (this.length > 0) break;
        this.kind = SOLO;
        this.units.set(character.units.subarray(0, length));
        this.length = length;
        this.hash = hashSolo(character.units, length);
      }
      // A mark lengthens the span and adds no unit.
      i += size;
      this.end = i;
    }
    this.hash &= 0x7fffffff;
    this.at = this.end;
    return true;
  }

  /** The letters that the table answers for, which are nearly all; the rest of `next` does without it. */
  #readPlainLetters(from: number): number {
    const { text, units } = this;
    const values = VALUES;
    const folded = UNITS;
    const end = Math.min(text.length, from + MAX_TOKEN_UNITS);
    let hash = 0;
    let i = from;
    for (; i < end; i++) {
      const unit = String.prototype.charCodeAt.call(text, i);
      const value = values[unit]!;
      if ((value & 1) === 0) break;
      units[i - from] = folded[unit]!;
      hash = (Math.imul(hash, HASH_MULTIPLIER) + value) | 0;
    }
    this.length = i - from;
    this.hash = hash;
    this.end = i;
    return i;
  }

  #findStart(): boolean {
    const { text } = this;
    const values = VALUES;
    for (let i = this.at; i < text.length; i++) {
      const value = values[String.prototype.charCodeAt.call(text, i)]!;
      if (value & SPECIAL) {
        const { kind, size } = decodeAt(text, i);
        if (kind === SEPARATOR || kind === MARK || kind === IGNORED) {
          i += size - 1;
          continue;
        }
      } else if (!(value & WORD)) continue;
      this.start = this.end = i;
      return true;
    }
    return false;
  }

  #append(unit: number): boolean {
    if (this.length === MAX_TOKEN_UNITS) {
      this.tooLong = true;
      return false;
    }
    this.units[this.length++] = unit;
    this.hash = (Math.imul(this.hash, HASH_MULTIPLIER) + hashValue(unit, LETTER)) | 0;
    return true;
  }

  /** After a token that was too long: skips what is left of it and returns its end. */
  skipRest(): number {
    const { text } = this;
    while (this.at < text.length) {
      const { kind, size } = decodeAt(text, this.at);
      if (kind === SEPARATOR || kind === SOLO) break;
      this.at += size;
    }
    return this.at;
  }

  /** Whether the token read last stands for `&` when it is inside a name. */
  isConnective(): boolean {
    const { units, length } = this;
    if (length === 3) return units[0] === SMALL_A && units[1] === SMALL_N && units[2] === SMALL_D;
    if (length !== 1) return false;
    if (units[0] === AMPERSAND) return true;
    const source = unitAt(this.text, this.start);
    if (source !== SMALL_Y && source !== CAPITAL_Y && source !== SMALL_E) return false;
    return this.end === this.start + 1 && unitAt(this.text, this.end) !== PERIOD;
  }
}

/** Folded tokens that stand for `&` inside a name: a filter must know them all. */
export const CONNECTIVES = ['&', 'and', 'y', 'e'];

const exactReader = new TokenReader();

/** The form in which exact names are compared: tokens with their own capitals and accents, composed. */
export function exactForm(text: string, start: number, end: number): string {
  const tokens: string[] = [];
  exactReader.reset(text, start);
  while (exactReader.next() && exactReader.end <= end) {
    tokens.push(tokens.length > 0 && exactReader.isConnective() ? '&' : rawToken(text, exactReader));
  }
  return tokens.join(' ');
}

function rawToken(text: string, token: TokenReader): string {
  let raw = '';
  for (let i = token.start; i < token.end; ) {
    const character = decodeAt(text, i);
    if (character.kind !== IGNORED) raw += text.slice(i, i + character.size);
    i += character.size;
  }
  return raw.normalize('NFC');
}

const hasher = new TokenReader();

/** Hash of the first token of a word, by which words are told apart where nothing hangs on a chance in a billion. */
export function wordHash(word: string): number {
  hasher.reset(word, 0);
  return hasher.next() ? hasher.hash : 0;
}
