/** Numbers the sources of what is on screen, in the order in which they are first cited. */
import type { Reference, SourceId } from '../model';

/** Hands out numbers from 1; the same source keeps its number. */
export class Footnotes {
  readonly #numbers = new Map<SourceId, number>();

  /** The numbers of these references, ascending and each once. */
  cite(refs: readonly Reference[]): number[] {
    const numbers = new Set<number>();
    for (const { source } of refs) {
      let number = this.#numbers.get(source);
      if (number === undefined) {
        number = this.#numbers.size + 1;
        this.#numbers.set(source, number);
      }
      numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
  }

  /** The cited sources in the order of their numbers. */
  get sources(): SourceId[] {
    return [...this.#numbers.keys()];
  }
}
