/**
 * From lines to blocks: a paragraph, heading, cell or note as one text, and for each stretch of it the page and the
 * text item that spell it. Line ends become spaces, hyphens at line ends go where the word goes on in small letters.
 */
import { isSpaceBetween, type Line, type Run } from './lines';

/** A stretch of a block's text that one text item spells. */
export interface Piece {
  /** Where it begins in the block's text, and how long it is, in UTF-16 units. */
  start: number;
  length: number;
  /** The page, counted from 1, the index of the item in it, and where in the item the stretch begins. */
  page: number;
  item: number;
  from: number;
}

/** A paragraph or the like, over as many columns and pages as it goes. */
export interface PdfBlock {
  readonly text: string;
  /** A running head or foot. */
  readonly furniture: boolean;
  readonly pieces: readonly Piece[];
}

/**
 * The raised numeral of a note that pdf.js gives as part of the word before it. Only after small letters: 18 belongs to
 * MS18, and 12 to B12.
 */
const GLUED_MARK = /(?<=\p{Ll}\p{Ll})\d{1,3}(?=\p{Lu}\p{Ll}|[\s.,;:]|$)/gu;

const HYPHEN = /\p{L}[-\u00ad\u2010]$/u;
/** Scripts that are written without spaces, with their punctuation. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef]/u;

/** A block that grows line by line. */
export class BlockBuilder {
  #text = '';
  #pieces: Piece[] = [];
  #block: PdfBlock | undefined;

  constructor(readonly furniture = false) {}

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /**
   * Adds a line of a page.
   * @param isWordCut the line before ends within a word, though no hyphen is there
   */
  add({ runs }: Line, page: number, isWordCut = false): void {
    this.#block = undefined;
    runs.forEach((run, i) => {
      const before = runs[i - 1];
      if (before) {
        if (isSpaceBetween(before, run)) this.#text += ' ';
      } else if (!isWordCut) this.#join(run.text.trimStart());
      this.#append(run, page, before === undefined);
    });
    this.#trimEnd();
  }

  /** The block as it is now; the same object until it grows. */
  block(): PdfBlock {
    this.#block ??= { text: this.#text, furniture: this.furniture, pieces: [...this.#pieces] };
    return this.#block;
  }

  #join(next: string): void {
    if (this.#text === '' || next === '') return;
    const last = this.#text.at(-1)!;
    if (last === '\u00ad' || (HYPHEN.test(this.#text) && /^\p{Ll}/u.test(next))) this.#shorten();
    else if (!HYPHEN.test(this.#text) && !(SPACELESS.test(last) && SPACELESS.test(next[0]!))) this.#text += ' ';
  }

  #append({ item, text, letterSpaced }: Run, page: number, first: boolean): void {
    let at = first ? text.length - text.trimStart().length : 0;
    for (const dropped of text.matchAll(letterSpaced ? / /g : GLUED_MARK)) {
      this.#push(text.slice(at, dropped.index), page, item, at);
      at = dropped.index + dropped[0].length;
      if (!letterSpaced && /^\p{Lu}/u.test(text.slice(at))) this.#text += ' ';
    }
    this.#push(text.slice(at), page, item, at);
  }

  #push(said: string, page: number, item: number, from: number): void {
    if (said === '') return;
    this.#pieces.push({ start: this.#text.length, length: said.length, page, item, from });
    this.#text += said;
  }

  #trimEnd(): void {
    while (/\s$/.test(this.#text)) this.#shorten();
  }

  /** Takes the last character off. */
  #shorten(): void {
    this.#text = this.#text.slice(0, -1);
    const last = this.#pieces.at(-1);
    if (!last || last.start + last.length <= this.#text.length) return;
    if (last.length === 1) this.#pieces.pop();
    else this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length - 1 };
  }
}

/** The stretches of text items that spell a part of a block, in order. */
export function piecesOf({ pieces }: PdfBlock, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  for (let i = Math.max(0, indexAt(pieces, start)); i < pieces.length && pieces[i]!.start < end; i++) {
    const piece = pieces[i]!;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (to > from) found.push({ ...piece, start: from, length: to - from, from: piece.from + from - piece.start });
  }
  return found;
}

/** The page on which a character of a block stands. */
export function pageAt({ pieces }: PdfBlock, offset: number): number {
  return pieces[Math.max(0, indexAt(pieces, offset))]?.page ?? 1;
}

/** The last piece that begins at or before an offset; -1 if none does. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
