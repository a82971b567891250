/**
 * Names in, flat image out: read every name into a row (`rows.ts`); sort the rows by the bucket of their hash; make of
 * the rows of one folded name an entry; write the sections.
 *
 * Working memory counts, since a background has little: rows are sorted and become entries where they stand, and no
 * spelling is kept. bench/DESIGN.md has the figures.
 */
import { allocateImage, checksum, HEADER, section, widthFor } from './image';
import { type GazetteerEntry, type LeftOut, Rows } from './rows';
import { Variants } from './variants';

export interface CompiledGazetteer {
  image: ArrayBuffer;
  leftOut: LeftOut[];
}

/** Compiles names into an image. Reads `entries` once and keeps none of them. */
export function compileGazetteer(entries: Iterable<GazetteerEntry>): CompiledGazetteer {
  const rows = new Rows(entries);
  const variants = new Variants(rows.special, rows.leftOut);
  rows.filters.shrink(rows.length);
  const buckets = sortByBucket(rows, rows.filters.prefixes.bits);
  const maxField = groupNames(rows, buckets, variants);
  const names = rows.length - variants.dropped;
  return { image: writeImage({ rows, buckets, maxField, variants, names }), leftOut: rows.leftOut };
}

/** Sorts rows by the top bits of their hash, in place; returns where each bucket starts, and the end. */
function sortByBucket({ high, low, payloads }: Rows, bucketBits: number): Uint32Array {
  const shift = 32 - bucketBits;
  const starts = new Uint32Array(2 ** bucketBits + 1);
  for (let row = 0; row < high.length; row++) starts[(high.at(row) >>> shift) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const free = starts.slice(0, -1);
  for (let bucket = 0; bucket < free.length; bucket++) {
    for (; free[bucket]! < starts[bucket + 1]!; free[bucket]!++) {
      const hole = free[bucket]!;
      let highWord = high.at(hole);
      let lowWord = low.at(hole);
      let payload = payloads.at(hole);
      // A row that belongs elsewhere takes the place of one there, which is placed next, until one belongs here.
      for (let its = highWord >>> shift; its !== bucket; its = highWord >>> shift) {
        const place = free[its]!++;
        const displaced = [high.at(place), low.at(place), payloads.at(place)] as const;
        high.set(place, highWord);
        low.set(place, lowWord);
        payloads.set(place, payload);
        [highWord, lowWord, payload] = displaced;
      }
      high.set(hole, highWord);
      low.set(hole, lowWord);
      payloads.set(hole, payload);
    }
  }
  return starts;
}

/**
 * Makes one row of those of a folded name, with the field of its entry for a payload, at the start of all rows;
 * `buckets` become places of entries. Returns the largest field.
 */
function groupNames(rows: Rows, buckets: Uint32Array, variants: Variants): number {
  const { high, low, payloads } = rows;
  let entries = 0;
  let maxField = 0;
  for (let bucket = 0, from = 0; bucket < buckets.length - 1; bucket++) {
    const past = buckets[bucket + 1]!;
    buckets[bucket] = entries;
    while (from < past) {
      const highWord = high.at(from);
      const lowWord = low.at(from);
      let next = from + 1;
      for (let row = next; row < past; row++) {
        if (low.at(row) === lowWord && high.at(row) === highWord) rows.swap(row, next++);
      }
      const field = variants.fieldOf(payloads, from, next);
      high.set(entries, highWord);
      low.set(entries, lowWord);
      payloads.set(entries++, field);
      if (field > maxField) maxField = field;
      from = next;
    }
  }
  buckets[buckets.length - 1] = entries;
  return maxField;
}

interface Parts {
  rows: Rows;
  buckets: Uint32Array;
  maxField: number;
  variants: Variants;
  names: number;
}

function writeImage({ rows, buckets, maxField, variants, names }: Parts): ArrayBuffer {
  const { roles, pair, prefixes } = rows.filters;
  const fieldWidth = widthFor(maxField);
  const entryCount = buckets.at(-1)!;
  const words = allocateImage({
    ROLES: roles.words.length,
    PAIR: pair.words.length,
    BUCKETS: buckets.length * 2,
    ENTRIES: entryCount * 2,
    LISTS: variants.lists.length,
    EXACT: Math.ceil(variants.exact.length / 2),
  });
  words[HEADER.NAMES] = names;
  words[HEADER.LONGEST] = rows.longest;
  words.set(rows.salt, HEADER.SALT);
  words[HEADER.ROLES_BITS] = roles.bits;
  words[HEADER.PAIR_BITS] = pair.bits;
  words[HEADER.BUCKET_BITS] = prefixes.bits;
  words[HEADER.FIELD_WIDTH] = fieldWidth;
  section(words, 'ROLES').set(roles.words);
  section(words, 'PAIR').set(pair.words);
  const both = section(words, 'BUCKETS');
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    both[bucket * 2] = prefixes.words[bucket] ?? 0;
    both[bucket * 2 + 1] = buckets[bucket]!;
  }
  const entries = section(words, 'ENTRIES');
  for (let entry = 0; entry < entryCount; entry++) {
    entries[entry * 2] = rows.low.at(entry);
    entries[entry * 2 + 1] = (rows.high.at(entry) << fieldWidth) | rows.payloads.at(entry);
  }
  const lists = section(words, 'LISTS');
  for (let i = 0; i < variants.lists.length; i++) lists[i] = variants.lists.at(i);
  const exact = section(words, 'EXACT');
  new Uint16Array(exact.buffer, exact.byteOffset, exact.byteLength / 2).set(variants.exact);
  words[HEADER.CHECKSUM] = checksum(words);
  return words.buffer as ArrayBuffer;
}
