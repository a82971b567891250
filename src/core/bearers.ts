/** People on a page who bear names of ours and are no actors, or are in no record: which words they bear, and where. */
import { addPlace, firstFrom } from './places';

export class Bearers {
  /** Places of each folded word, ascending. */
  readonly #places = new Map<string, number[]>();

  /** Records that somebody bears this word of a name. */
  note(word: string, at: number): void {
    const places = this.#places.get(word);
    if (places) addPlace(places, at);
    else this.#places.set(word, [at]);
  }

  has(word: string): boolean {
    return this.#places.has(word);
  }

  /** Where all of the words were last borne by somebody before a place; undefined where one of them was not. */
  lastOfAll(words: readonly string[], before: number): number | undefined {
    let last = Number.POSITIVE_INFINITY;
    for (const word of words) {
      const places = this.#places.get(word);
      const at = places?.[firstFrom(places, before) - 1];
      if (at === undefined) return undefined;
      last = Math.min(last, at);
    }
    return last;
  }

  /** How often the word that somebody bears at `other` is borne before `at`. */
  timesBefore(at: number, other: number): number {
    let most = 0;
    for (const places of this.#places.values())
      if (places[firstFrom(places, other)] === other) most = Math.max(most, firstFrom(places, at));
    return most;
  }
}
