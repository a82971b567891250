/** Numbers the sources of what is on screen, in the order in which they are first cited. */
import type { Reference, Source, SourceId } from '../model';

/** Hands out numbers from 1; the same source keeps its number. `known` are the sources that numerals may link to. */
export class Footnotes {
  readonly #numbers = new Map<SourceId, number>();
  readonly #known: Record<SourceId, Source>;

  constructor(known: Record<SourceId, Source> = {}) {
    this.#known = known;
  }

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

  /** The source behind a number, where it is known. */
  source(number: number): Source | undefined {
    const id = this.sources[number - 1];
    return id === undefined ? undefined : this.#known[id];
  }

  /** The cited sources in the order of their numbers. */
  get sources(): SourceId[] {
    return [...this.#numbers.keys()];
  }
}
