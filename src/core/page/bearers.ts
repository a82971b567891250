/** People on a page who bear names of ours and are no actors, or are in no record: which words they bear, and where. */
import { addPlace, firstFrom } from '../text/places';
import { foldedWords } from '../words/spelling';

const LOOKED_BACK = 16;
/** Stands before the given names among the words. */
const GIVEN = ' ';

export class Bearers {
  /** Places of each folded word, ascending. */
  readonly #places = new Map<string, number[]>();
  /** Grows with what is known. */
  version = 0;

  /** Takes down that somebody bears a name, word by word. */
  note(name: string, at: number): void {
    for (const word of foldedWords(name)) this.#noteWord(word, at);
  }

  /** Takes down a given name: it is no surname of whom it is given to. */
  noteGiven(name: string, at: number): void {
    for (const word of foldedWords(name)) this.#noteWord(`${GIVEN}${word}`, at);
  }

  /** Where somebody who is given a name was last named before a place. */
  lastGiven(word: string, before: number): number | undefined {
    return this.lastOfAll([`${GIVEN}${word}`], before);
  }

  /** Takes back what was taken down between two places. */
  forget(start: number, end: number): void {
    for (const [word, places] of this.#places) {
      const left = places.filter((at) => at < start || at >= end);
      if (left.length === places.length) continue;
      if (left.length > 0) this.#places.set(word, left);
      else this.#places.delete(word);
      this.version++;
    }
  }

  #noteWord(word: string, at: number): void {
    const places = this.#places.get(word);
    if (!places) this.#places.set(word, [at]);
    else if (!addPlace(places, at)) return;
    this.version++;
  }

  has(word: string): boolean {
    return this.#places.has(word);
  }

  /**
   * Where somebody who bears all of the words was last named before a place; undefined where nobody does. Of the
   * bearers of the first word the last few are looked at.
   */
  lastOfAll([first, ...more]: readonly string[], before: number): number | undefined {
    const places = first === undefined ? [] : (this.#places.get(first) ?? []);
    const end = firstFrom(places, before);
    for (let i = end - 1; i >= Math.max(0, end - LOOKED_BACK); i--)
      if (more.every((word) => this.#isAt(word, places[i]!))) return places[i];
    return undefined;
  }

  /** Where somebody who bears a word was named first. */
  firstOf(word: string): number | undefined {
    return this.#places.get(word)?.[0];
  }

  #isAt(word: string, at: number): boolean {
    const places = this.#places.get(word);
    return places?.[firstFrom(places, at)] === at;
  }

  /** How often people who bear all of the words were named before a place; of the first word's bearers the last few count. */
  timesOfAll([first, ...more]: readonly string[], before: number): number {
    const places = first === undefined ? [] : (this.#places.get(first) ?? []);
    const end = firstFrom(places, before);
    let times = 0;
    for (let i = Math.max(0, end - LOOKED_BACK); i < end; i++)
      if (more.every((word) => this.#isAt(word, places[i]!))) times++;
    return times;
  }
}
