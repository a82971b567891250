/**
 * What stands around the places of a text that a resolver asks about: neighbouring words, the sentence, the paragraph
 * and what it speaks of. Everything is read when first asked for, and remembered.
 */
import { isWordAt, SPECIAL, STARTS, unitAt, VALUES } from '../gazetteer/fold-table';
import { wordHash } from '../gazetteer/normalize';
import { NOT_HIM, NOT_HIM_BEGINS } from '../words/vocabulary';
import { type Neighbour, readAfter, readBefore } from './neighbours';
import { type Paragraph, Paragraphs, type Sentence } from './paragraphs';
import { remember } from './remember';

/** A capital of ASCII, or a letter that the table has to tell. */
const PERHAPS_CAPITAL = /[A-Z\u0080-\uffff]/g;

const APART: readonly number[] = [...NOT_HIM_BEGINS].map(wordHash);

export class Surroundings {
  readonly #paragraphs: Paragraphs;
  #capitals: readonly number[] | undefined;
  readonly #tellsApart: (paragraph: Paragraph) => boolean;
  /** The word directly before a place, across spaces or one line break, and opening quotes, only. */
  readonly before: (at: number) => Neighbour | undefined;
  /** The word directly after a place, across spaces or one line break only. */
  readonly after: (at: number) => Neighbour | undefined;

  constructor(readonly text: string) {
    this.#paragraphs = new Paragraphs(text);
    this.#tellsApart = remember(
      ({ start, end, words }) => APART.some((hash) => words.has(hash)) && NOT_HIM.test(text.slice(start, end)),
    );
    this.before = remember((at) => readBefore(text, at));
    this.after = remember((at) => readAfter(text, at));
  }

  /** Where a word begins with a capital, or with what cannot be told from one by its unit alone; in order. */
  get capitals(): readonly number[] {
    this.#capitals ??= capitalsIn(this.text);
    return this.#capitals;
  }

  /** The folded words of the `count` words before `at`, nearest first, within its sentence. */
  wordsBefore(at: number, count: number): readonly string[] {
    return this.paragraphAt(at).row.wordsBefore(at, count);
  }

  /** The kinds (word-kinds.ts) of the `count` words before `at`, together. */
  kindsBefore(at: number, count: number): number {
    return this.paragraphAt(at).row.kindsBefore(at, count);
  }

  /** The kinds of the `count` words after `at`, together. */
  kindsAfter(at: number, count: number): number {
    return this.paragraphAt(at).row.kindsAfter(at, count);
  }

  /** The sentence around a span, roughly. */
  sentence(start: number, end: number): string {
    const paragraph = this.paragraphAt(start);
    const head = this.text.slice(Math.max(paragraph.start, start - 300), start);
    const tail = this.text.slice(end, Math.min(paragraph.end, end + 300));
    const cut = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
    const stop = tail.search(/[.?!](?:\s|$)/u);
    return `${head.slice(cut + 1)}${this.text.slice(start, end)}${stop < 0 ? tail : tail.slice(0, stop)}`;
  }

  /** Whether the paragraph around `at` has words that say of a name that another is meant. */
  tellsApart(at: number): boolean {
    return this.#tellsApart(this.paragraphAt(at));
  }

  /** Whether the paragraph around `at` also has this word with a small letter: there it is a word. */
  hasSmall(word: string, at: number): boolean {
    return word.length > 3 && !word.includes(' ') && this.paragraphAt(at).words.hasSmall(wordHash(word));
  }

  /** Whether the paragraph around a name of several words also has them with small letters: `la línea del metro`. */
  hasPhrase(start: number, end: number): boolean {
    const name = this.text.slice(start, end);
    const phrase = name.toLowerCase();
    const paragraph = this.paragraphAt(start);
    if (phrase === name || !/\s/u.test(phrase)) return false;
    const at = this.text.slice(paragraph.start, paragraph.end).indexOf(phrase);
    return at >= 0 && !/^[\p{L}\p{N}]/u.test(this.text.slice(paragraph.start + at + phrase.length));
  }

  /** The sentence around `at`, with what it speaks of. */
  sentenceAt(at: number): Sentence {
    const { sentences } = this.paragraphAt(at);
    return sentences[
      Math.max(
        0,
        sentences.findLastIndex((sentence) => sentence.start <= at),
      )
    ]!;
  }

  /** Where the sentence of a place begins; a heading without a period stands before it. */
  beginningAt(at: number): number {
    return Math.max(this.sentenceAt(at).start, this.text.lastIndexOf('\n', at) + 1);
  }

  /** Whether the sentence around `at` has words of crime or of a case. */
  isStory(at: number): boolean {
    return this.sentenceAt(at).story > 0;
  }

  paragraphAt(at: number): Paragraph {
    return this.#paragraphs.at(at);
  }
}

function capitalsIn(text: string): number[] {
  const places: number[] = [];
  PERHAPS_CAPITAL.lastIndex = 0;
  while (PERHAPS_CAPITAL.test(text)) {
    const at = PERHAPS_CAPITAL.lastIndex - 1;
    const unit = unitAt(text, at);
    if (unit > 0x7f && (VALUES[unit]! & (STARTS | SPECIAL)) === 0) continue;
    if (!isWordAt(text, at - 1)) places.push(at);
  }
  return places;
}
