/**
 * A growing list of numbers in pieces: it never copies itself into a larger array, and has no more room than it needs.
 */

const PIECE_BITS = 14;
const PIECE_MASK = 2 ** PIECE_BITS - 1;

export class Uint32List {
  length = 0;
  readonly #pieces: Uint32Array[] = [];

  push(value: number): void {
    const piece = this.length >>> PIECE_BITS;
    if (piece === this.#pieces.length) this.#pieces.push(new Uint32Array(2 ** PIECE_BITS));
    this.#pieces[piece]![this.length++ & PIECE_MASK] = value;
  }

  at(index: number): number {
    return this.#pieces[index >>> PIECE_BITS]![index & PIECE_MASK]!;
  }

  set(index: number, value: number): void {
    this.#pieces[index >>> PIECE_BITS]![index & PIECE_MASK] = value;
  }
}
