/**
 * Growing lists of numbers in pieces: a list never copies itself into a larger array, and has no more room than it
 * needs. Lists made of the same `Pieces` hand them on to one another: compiling a million names goes through some
 * sixty megabytes of lists, and what is only dropped stays in memory until the language's runtime looks for it.
 */

const PIECE_BITS = 14;
const PIECE_MASK = 2 ** PIECE_BITS - 1;

/** Pieces that no list needs any more. */
export class Pieces {
  readonly #free: Uint32Array[] = [];

  /** A piece with anything in it. */
  take(): Uint32Array {
    return this.#free.pop() ?? new Uint32Array(2 ** PIECE_BITS);
  }

  giveBack(pieces: Uint32Array[]): void {
    for (const piece of pieces) this.#free.push(piece);
  }
}

export class Uint32List {
  length = 0;
  readonly #source: Pieces;
  #pieces: Uint32Array[] = [];

  constructor(source: Pieces) {
    this.#source = source;
  }

  push(value: number): void {
    const piece = this.length >>> PIECE_BITS;
    if (piece === this.#pieces.length) this.#pieces.push(this.#source.take());
    this.#pieces[piece]![this.length++ & PIECE_MASK] = value;
  }

  at(index: number): number {
    return this.#pieces[index >>> PIECE_BITS]![index & PIECE_MASK]!;
  }

  set(index: number, value: number): void {
    this.#pieces[index >>> PIECE_BITS]![index & PIECE_MASK] = value;
  }

  /** Empties the list; its pieces are for others. */
  clear(): void {
    this.#source.giveBack(this.#pieces);
    this.#pieces = [];
    this.length = 0;
  }
}
