/**
 * What names are told apart by: 64 bits over their folded tokens, which nobody can aim at, because the salt that they
 * begin with is drawn anew for every image. The image keeps 60 of them for a million names with payloads below a
 * million: one image in a million has two names that it cannot tell apart, and one in some 10¹¹ of the texts that the
 * filters let through wrongly is taken for a name. A payload of 26 bits leaves 54: one in 30,000, and one in 10¹⁰.
 *
 * A hash grows unit by unit as two words, each with a multiplier of its own, and by SPACE at the end of a token. `low`
 * and `high` let every bit of both count in each.
 */

/** Ends a token: no unit is as large. */
const SPACE = 0x10000;
/** Stands for the units of `&` and what is the same inside a name. */
const AMPERSAND = 0x10001;

/** Adds a unit to the first word. */
export function growFirst(first: number, unit: number): number {
  const mixed = Math.imul(first ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Adds a unit to the second word. */
export function growSecond(second: number, unit: number): number {
  const mixed = Math.imul(second ^ unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Ends a token in the first word. */
export const endFirst = (first: number): number => growFirst(first, SPACE);

/** Ends a token in the second word. */
export const endSecond = (second: number): number => growSecond(second, SPACE);

function scramble(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

/** The hash of one name as it grows. */
export class NameHash {
  first = 0;
  second = 0;
  readonly #salt: readonly [number, number];

  constructor(salt: readonly [number, number]) {
    this.#salt = salt;
  }

  /** Begins a name. */
  reset(): void {
    [this.first, this.second] = this.#salt;
  }

  /** Adds a token that is the first `length` of `units`. */
  addToken(units: Uint16Array, length: number): void {
    let { first, second } = this;
    for (let i = 0; i < length; i++) {
      first = growFirst(first, units[i]!);
      second = growSecond(second, units[i]!);
    }
    this.first = endFirst(first);
    this.second = endSecond(second);
  }

  /** Adds `&`. */
  addConnective(): void {
    this.first = endFirst(growFirst(this.first, AMPERSAND));
    this.second = endSecond(growSecond(this.second, AMPERSAND));
  }

  get low(): number {
    return this.second ^ scramble(this.first);
  }

  get high(): number {
    return this.first ^ scramble(this.low);
  }
}
