/** A surface form, what it says of how it names its actor, and the collection that the makers of forms fill. */

import type { NameStrength } from '../../model';
import { foldWord } from '../words/spelling';

/**
 * How a form names its actor. `full`: given name and surname, or a group's whole name. `surname`: surnames alone.
 * `family`: a surname standing for several people (`los Zambada`, `the Kinahans`).
 */
export type Way = 'full' | 'short' | 'surname' | 'given' | 'nickname' | 'acronym' | 'family';

export interface SurfaceForm {
  surface: string;
  way: Way;
  strength: NameStrength;
  /** Matches only these capitals and accents. */
  exact: boolean;
  /** Expected namesakes per 100 million people, for full names of persons. */
  namesakes?: number;
  /** Made here, not recorded. */
  derived: boolean;
  /** Points elsewhere as well: editors marked it as a word (`exact` in the record), or an unusual part of the name. */
  isWord: boolean;
  /** Its article was dropped, and without it the name is a word: `Barbie` of `La Barbie`. */
  needsArticle?: boolean;
  /** Sources write it small: `ndrangheta`, `disidencias de Mordisco`. */
  small: boolean;
}

/** Collects forms, each spelling once; recorded ones come first and stay. */
export class Forms {
  readonly #bySurface = new Map<string, SurfaceForm>();

  add(form: SurfaceForm): void {
    const key = `${foldWord(form.surface).replace(/[^\p{L}\p{N}&,]+/gu, ' ')}|${form.exact ? form.surface : ''}`;
    const known = this.#bySurface.get(key);
    if (!known) this.#bySurface.set(key, form);
    else if (form.small) known.small = true;
  }

  derive(surface: string, way: Way, strength: NameStrength, more: Partial<SurfaceForm> = {}): void {
    this.add({ surface, way, strength, exact: false, derived: true, small: false, isWord: false, ...more });
  }

  list(): SurfaceForm[] {
    return [...this.#bySurface.values()];
  }
}
