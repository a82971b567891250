/**
 * The flat image of a gazetteer: one ArrayBuffer of little-endian 32-bit words, used where it lies. Opening it
 * reads the header and makes typed-array views; nothing is parsed or copied.
 *
 *   word   0  MAGIC         'BGZT'
 *          1  VERSION       of this layout and of the folding rules: an image is a cache, rebuilt when it differs
 *          2  BYTES         length of the whole image
 *          3  CHECKSUM      over every word but this one
 *          4  NAMES         entries kept
 *          5  LONGEST       tokens of the longest name
 *          6  SALT          two words, what hashes of names begin with
 *          8  ROLES_BITS    log2 of the words of ROLES
 *          9  PAIR_BITS     log2 of the words of PAIR
 *         10  BUCKET_BITS   log2 of the buckets of BUCKETS
 *         11  FIELD_WIDTH   bits of a field in ENTRIES
 *   16 … 31  word offsets of the sections, in the order of SECTIONS; each ends where the next begins
 *
 *   ROLES         Bloom filter over tokens in their roles: name alone, first of a longer name, second
 *   PAIR          Bloom filter over the first two tokens of names
 *   BUCKETS       [top bits of a hash] two words: Bloom filter over the hashes of two tokens and more that longer
 *                 names go on from; the number of the first entry of the names with these top bits; then the end
 *   ENTRIES       [entry] one for each folded name, two words: the low word of its hash; the low bits of the high
 *                 word, above its field: twice the payload, or twice a place in LISTS plus 1
 *   LISTS         a list is: number of variants, at most 64, then per variant its spec, number of payloads, payloads
 *                 spec: bits 0–1 worst gap that the name may cross, bits 2–31 place in EXACT plus 1, or 0
 *   EXACT         16-bit units: length, then the exact form of a spelling
 *
 * Names are found by their hash alone (`name-hash.ts` says how sure that is): all that is kept of one lies in eight
 * bytes, so that a name out of a million costs few waits for memory.
 */
import { MAX_NAME_TOKENS } from './normalize';

export const MAGIC = 0x545a4742;
/** Raise it whenever the layout, the hashes or the folding change. */
export const VERSION = 6;

/** Word offsets of the header's fields. */
export const HEADER = {
  MAGIC: 0,
  VERSION: 1,
  BYTES: 2,
  CHECKSUM: 3,
  NAMES: 4,
  LONGEST: 5,
  SALT: 6,
  ROLES_BITS: 8,
  PAIR_BITS: 9,
  BUCKET_BITS: 10,
  FIELD_WIDTH: 11,
} as const;

export const SECTIONS = ['ROLES', 'PAIR', 'BUCKETS', 'ENTRIES', 'LISTS', 'EXACT'] as const;
export type Section = (typeof SECTIONS)[number];

/** Exact spellings and gap rules that may share one folded name: each costs a comparison per occurrence. */
export const MAX_VARIANTS = 64;

const SECTION_TABLE = 16;
export const HEADER_WORDS = 32;

/** Bits needed for numbers up to `max`: at least 1. */
export function widthFor(max: number): number {
  return Math.max(1, 32 - Math.clz32(max));
}

/** The image is not one that this version can use: rebuild it from the records. */
export class ImageError extends Error {
  override name = 'ImageError';
}

/** The words of one section. */
export function section(words: Int32Array, name: Section): Int32Array {
  const index = SECTIONS.indexOf(name);
  return words.subarray(words[SECTION_TABLE + index], words[SECTION_TABLE + index + 1]);
}

/** Makes an empty image with room for the given number of words per section. */
export function allocateImage(sizes: Record<Section, number>): Int32Array {
  const offsets = [HEADER_WORDS];
  for (const name of SECTIONS) offsets.push(offsets.at(-1)! + sizes[name]);
  const words = new Int32Array(offsets.at(-1)!);
  words.set(offsets, SECTION_TABLE);
  words[HEADER.MAGIC] = MAGIC;
  words[HEADER.VERSION] = VERSION;
  words[HEADER.BYTES] = words.byteLength;
  return words;
}

/**
 * Checks what can be checked at once: magic (and with it byte order), version, size, order of the sections, and the
 * numbers that the search is bounded by. What is damaged behind the header gives wrong answers, in bounded time.
 * @throws ImageError
 */
export function openWords(image: ArrayBuffer): Int32Array {
  if (image.byteLength < HEADER_WORDS * 4 || image.byteLength % 4 !== 0) throw new ImageError('image is cut short');
  const words = new Int32Array(image);
  if (words[HEADER.MAGIC] !== MAGIC) throw new ImageError('not a gazetteer image');
  if (words[HEADER.VERSION] !== VERSION)
    throw new ImageError(`image has version ${words[HEADER.VERSION]}, not ${VERSION}`);
  if (words[HEADER.BYTES] !== image.byteLength) throw new ImageError('image has the wrong size');
  if (!isHeaderSound(words)) throw new ImageError('image has a damaged header');
  return words;
}

function isHeaderSound(words: Int32Array): boolean {
  if (words[SECTION_TABLE] !== HEADER_WORDS || words[SECTION_TABLE + SECTIONS.length] !== words.length) return false;
  for (let i = 0; i < SECTIONS.length; i++) {
    if (words[SECTION_TABLE + i]! > words[SECTION_TABLE + i + 1]!) return false;
  }
  const longest = words[HEADER.LONGEST]!;
  const fieldWidth = words[HEADER.FIELD_WIDTH]!;
  const rolesBits = words[HEADER.ROLES_BITS]!;
  const pairBits = words[HEADER.PAIR_BITS]!;
  const bucketBits = words[HEADER.BUCKET_BITS]!;
  return (
    longest >= 0 &&
    longest <= MAX_NAME_TOKENS &&
    fieldWidth > 0 &&
    fieldWidth < 32 &&
    Math.min(rolesBits, pairBits, bucketBits) > 0 &&
    section(words, 'ROLES').length === 2 ** rolesBits &&
    section(words, 'PAIR').length === 2 ** pairBits &&
    section(words, 'BUCKETS').length === 2 * (2 ** bucketBits + 1)
  );
}

/** Four sums side by side, so that a processor can overlap the multiplications; a flipped bit changes one. */
export function checksum(words: Int32Array): number {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  // The header is 32 words: the checksum field is in the first step of four, which is taken apart.
  a = Math.imul(a ^ words[0]!, 0x9e3779b1);
  b = Math.imul(b ^ words[1]!, 0x85ebca6b);
  c = Math.imul(c ^ words[2]!, 0xc2b2ae35);
  const whole = words.length & ~3;
  for (let i = 4; i < whole; i += 4) {
    a = Math.imul(a ^ words[i]!, 0x9e3779b1);
    b = Math.imul(b ^ words[i + 1]!, 0x85ebca6b);
    c = Math.imul(c ^ words[i + 2]!, 0xc2b2ae35);
    d = Math.imul(d ^ words[i + 3]!, 0x27d4eb2f);
  }
  for (let i = whole; i < words.length; i++) a = Math.imul(a ^ words[i]!, 0x9e3779b1);
  let sum = 0;
  for (const part of [a, b, c, d]) sum = Math.imul(sum ^ part ^ (part >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** Whether every word is as it was written. Reads the whole image: 12 MB take some 10 ms. */
export function verifyImage(image: ArrayBuffer): boolean {
  try {
    const words = openWords(image);
    return words[HEADER.CHECKSUM]! >>> 0 === checksum(words);
  } catch (error) {
    if (error instanceof ImageError) return false;
    throw error;
  }
}
