/**
 * How long a page that changes is left to settle before it is read again: the longer, the more often and the dearer it
 * was read lately.
 */

/** Least and most milliseconds between a change of the page and its being read again. */
const LEAST = 200;
const MOST = 2_000;

/** Of the page's time, reading again takes at most one part in this many. */
const SHARE = 20;

/** A page that would have to wait longer than this, in milliseconds, is read no more. */
const LONGEST = 30_000;

export class Pace {
  /** Milliseconds to wait before the next reading. */
  wait = LEAST;
  #calm: ReturnType<typeof setTimeout> | undefined;

  /** The page was read again, which took it so many milliseconds. Answers whether that is too much. */
  note(took: number): boolean {
    const due = took * SHARE;
    this.wait = Math.min(Math.max(this.wait * 2, due), Math.max(MOST, due));
    this.end();
    this.#calm = setTimeout(() => {
      this.wait = LEAST;
    }, this.wait + MOST);
    return this.wait > LONGEST;
  }

  end(): void {
    clearTimeout(this.#calm);
  }
}
