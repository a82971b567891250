/**
 * The folding of the first 65,536 code points as two arrays that the scanner indexes by UTF-16 unit. They are
 * unpacked from the runs in `fold-data.ts`, 256 units at a time, when a text first has one of them: all at once would
 * be 15 ms of every start of a background, and a text has but a few of these blocks. Until then all units of a block
 * are SPECIAL, which sends the scanner to `decodeAt`.
 *
 * VALUES[unit], 32 bits:
 *   bit 31     STARTS    a match may start here in 'smart' mode
 *   bits 3–30  a mix of the folded unit, what token hashes are made of; 0 for separators
 *   bit 2      SPECIAL   cannot be answered in one unit: marks, ignored characters, expansions, surrogates of
 *                        letters, units that may join the one before, and all of a block that is not
 *                        unpacked. The rest of VALUES is 0 then
 *   bit 1      WORD      letter or solo
 *   bit 0      JOINS     letter: one token with neighbours that have the bit too
 * UNITS[unit]: the folded unit; 0 where VALUES says separator or special.
 */
import { FOLD_RUNS } from './fold-data';
import { type Folded, foldCodePoint, isDependent, joinsBefore, joinUnits, LETTER, SEPARATOR, SOLO } from './fold-rules';

export const STARTS = 0x80000000 | 0;
export const SPECIAL = 4;
export const WORD = 2;
export const JOINS = 1;

/**
 * The UTF-16 unit at `index`, NaN outside. Once several kinds of string were seen, `text.charCodeAt(index)` looks
 * the method up again for each character; spelled like this it stays as fast as on the first string, as long as
 * it is never asked for a place outside.
 */
export function unitAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? String.prototype.charCodeAt.call(text, index) : Number.NaN;
}

export const VALUES = new Int32Array(0x10000);
export const UNITS = new Uint16Array(0x10000);

// Kinds of a run's cell: the code that stands in FOLD_RUNS.
const CELL_SEPARATOR = 0;
const CELL_SPECIAL = 1;
const CELL_LETTER = 2;
const CELL_SOLO = 3;
const CELL_STARTS = 4;

/**
 * The value of a folded unit in a token hash, with its WORD and JOINS bits.
 * The multiplier only has to spread neighbouring letters over all bits.
 */
export function hashValue(unit: number, kind: number): number {
  const mixed = Math.imul(unit + 1, 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) & 0x7ffffff8) | (kind === LETTER ? WORD | JOINS : WORD);
}

/** What the table says of a unit, as `cell` and difference to the folded unit: the source of `fold-data.ts`. */
function cellOf(unit: number): { cell: number; delta: number } {
  if (unit >= 0xd800 && unit <= 0xdbff) {
    for (let low = 0; low < 0x400; low++) {
      if (foldCodePoint(0x10000 + ((unit - 0xd800) << 10) + low).kind !== SEPARATOR) return { cell: 1, delta: 0 };
    }
    return { cell: CELL_SEPARATOR, delta: 0 };
  }
  const folded: Folded = foldCodePoint(unit);
  if (folded.kind === SEPARATOR) return { cell: CELL_SEPARATOR, delta: 0 };
  const wordKind = folded.kind === LETTER || folded.kind === SOLO;
  const target = folded.units.charCodeAt(0);
  if (!wordKind || folded.units.length > 1 || joinsBefore(target)) return { cell: CELL_SPECIAL, delta: 0 };
  const cell = (folded.kind === SOLO ? CELL_SOLO : CELL_LETTER) + (folded.starts ? CELL_STARTS : 0);
  return { cell, delta: target - unit };
}

/**
 * Computes FOLD_RUNS from the rules: a block of runs for each 256 units, with bars between blocks. Runs: `length cell
 * delta` or, where capitals and small letters alternate, `length cell delta cell delta`; numbers in base 36, commas
 * within a run, spaces between runs.
 */
export function packFoldRuns(): string {
  const cells: { cell: number; delta: number }[] = [];
  for (let unit = 0; unit < 0x10000; unit++) cells.push(cellOf(unit));
  const blocks: string[] = [];
  for (let from = 0; from < 0x10000; from += BLOCK) blocks.push(packBlock(cells.slice(from, from + BLOCK)));
  return blocks.join('|');
}

function packBlock(cells: readonly { cell: number; delta: number }[]): string {
  const same = (i: number, j: number): boolean =>
    cells[i]?.cell === cells[j]?.cell && cells[i]?.delta === cells[j]?.delta;
  const runs: string[] = [];
  for (let from = 0; from < cells.length; ) {
    let period = 1;
    let end = from + 1;
    while (end < cells.length && same(end, end - 1)) end++;
    let pairs = from + 2;
    while (pairs < cells.length && same(pairs, pairs - 2)) pairs++;
    if (pairs > end + 2) {
      period = 2;
      end = pairs;
    }
    const run = [end - from];
    for (let phase = 0; phase < period; phase++) {
      run.push(cells[from + phase]?.cell ?? 0, cells[from + phase]?.delta ?? 0);
    }
    runs.push(run.map((n) => n.toString(36)).join(','));
    from = end;
  }
  return runs.join(' ');
}

const BLOCK = 256;
/** The runs of each block; undefined once it is unpacked. */
const packed: (string | undefined)[] = FOLD_RUNS.split('|');
VALUES.fill(SPECIAL);

/** Plain loops: this runs soon after a background starts, before any of it is compiled. */
function unpack(unit: number): void {
  const runs = packed[unit >>> 8];
  if (runs === undefined) return;
  packed[unit >>> 8] = undefined;
  let from = unit & -BLOCK;
  VALUES.fill(0, from, from + BLOCK);
  for (const run of runs.split(' ')) {
    const parts = run.split(',');
    const end = from + parseInt(parts[0]!, 36);
    const period = parts.length >>> 1;
    for (let phase = 0; phase < period; phase++) {
      const cell = parseInt(parts[2 * phase + 1]!, 36);
      if (cell === CELL_SEPARATOR) continue;
      fill(from + phase, end, period, cell, parseInt(parts[2 * phase + 2]!, 36));
    }
    from = end;
  }
}

function fill(from: number, end: number, step: number, cell: number, delta: number): void {
  if (cell === CELL_SPECIAL) {
    for (let unit = from; unit < end; unit += step) VALUES[unit] = SPECIAL;
    return;
  }
  const kind = (cell & ~CELL_STARTS) === CELL_SOLO ? SOLO : LETTER;
  const starts = cell & CELL_STARTS ? STARTS : 0;
  for (let unit = from; unit < end; unit += step) {
    UNITS[unit] = unit + delta;
    VALUES[unit] = hashValue(unit + delta, kind) | starts;
  }
}

/** One character of the source as the slow path sees it. Reused: valid until the next call. */
export interface Decoded {
  kind: number;
  /** Folded units; `length` of them are valid. */
  units: Uint16Array;
  length: number;
  starts: boolean;
  /** Source units that it takes. */
  size: number;
}

const MAX_EXPANSION = 32;
const decoded: Decoded = { kind: 0, units: new Uint16Array(MAX_EXPANSION), length: 0, starts: false, size: 1 };
const remembered = new Map<number, Folded>();

function recall(codePoint: number): Folded {
  let folded = remembered.get(codePoint);
  if (folded === undefined) {
    // Hostile text can name a million code points: forget rather than grow.
    if (remembered.size > 4096) remembered.clear();
    folded = foldCodePoint(codePoint);
    remembered.set(codePoint, folded);
  }
  return folded;
}

/** Decodes the character at `index`, joining what follows where Unicode would (jamo, kana voicing marks). */
export function decodeAt(text: string, index: number): Decoded {
  const unit = unitAt(text, index) | 0;
  unpack(unit);
  const value = VALUES[unit]!;
  if (value & SPECIAL) {
    const codePoint = text.codePointAt(index) ?? 0;
    const folded = recall(codePoint);
    decoded.kind = folded.kind;
    decoded.starts = folded.starts;
    decoded.size = codePoint > 0xffff ? 2 : 1;
    decoded.length = Math.min(folded.units.length, MAX_EXPANSION);
    for (let i = 0; i < decoded.length; i++) decoded.units[i] = folded.units.charCodeAt(i);
  } else {
    decoded.kind = value === 0 ? SEPARATOR : value & JOINS ? LETTER : SOLO;
    decoded.starts = value < 0;
    decoded.size = 1;
    decoded.length = value === 0 ? 0 : 1;
    decoded.units[0] = UNITS[unit]!;
  }
  if (decoded.kind === SOLO && decoded.length === 1) joinFollowing(text, index);
  return decoded;
}

/** Whether a letter, a digit or a mark stands at `index`; not so outside the text. */
export function isWordAt(text: string, index: number): boolean {
  const unit = unitAt(text, index);
  if (Number.isNaN(unit)) return false;
  unpack(unit);
  return (VALUES[unit]! & (WORD | SPECIAL)) !== 0;
}

function joinFollowing(text: string, index: number): void {
  for (;;) {
    const next = unitAt(text, index + decoded.size);
    // NaN at the end; plain letters and separators never join.
    unpack(next | 0);
    if (!((VALUES[next] ?? 0) & SPECIAL)) return;
    const following = recall(next);
    if (following.kind !== SOLO || following.units.length !== 1) return;
    const joined = joinUnits(decoded.units[0] as number, following.units.charCodeAt(0));
    if (joined === 0) return;
    decoded.units[0] = joined;
    decoded.size++;
  }
}

/** Whether the character at `index` is a vowel sign or tone mark that no match may leave behind. */
export function isDependentAt(text: string, index: number): boolean {
  const unit = unitAt(text, index);
  // Latin, Greek, Cyrillic and everything else before Thai has none.
  if (!(unit >= 0x0e31)) return false;
  unpack(unit);
  const value = VALUES[unit]!;
  if ((value & SPECIAL) === 0) return (value & (WORD | JOINS)) === WORD && isDependent(UNITS[unit]!);
  const folded = recall(unit);
  return folded.kind === SOLO && isDependent(folded.units.charCodeAt(0));
}
