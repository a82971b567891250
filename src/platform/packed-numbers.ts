/**
 * Whole numbers as a string, for messages with thousands of them: of a list of lists the browser copies every number
 * as a value of its own, which takes a page longer than all it does with them. 14 bits a unit, the lowest first, a
 * further bit says that more follow; no unit is a surrogate, which not every browser's messages would keep.
 */

const BITS = 14;
const MORE = 1 << BITS;

/** Numbers from 0 to 2^28 - 1 as a string. */
export function packNumbers(numbers: readonly number[]): string {
  const units: string[] = [];
  for (const number of numbers) {
    if (number < MORE) units.push(String.fromCharCode(number));
    else units.push(String.fromCharCode((number & (MORE - 1)) | MORE, number >> BITS));
  }
  return units.join('');
}

/** The numbers of a string that `packNumbers` made. What it did not make gives numbers all the same. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < packed.length; i++) {
    const unit = packed.charCodeAt(i);
    numbers.push(unit < MORE ? unit : (unit & (MORE - 1)) | ((packed.charCodeAt(++i) & (MORE - 1)) << BITS));
  }
  return numbers;
}
