/**
 * What stands around a place in a text: neighbouring words, the paragraph and what it speaks of. Paragraphs are
 * read when first asked for, and each once, so that the cost follows the paragraphs with names in them.
 */
import { isWordAt, unitAt } from './fold-table';
import { TokenReader } from './normalize';
import { foldWord, isCapitalised } from './spelling';
import { CASE, OTHER_TOPICS } from './topics';
import { CRIME, NOT_HIM, TITLES } from './vocabulary';

/** A word beside a place, with its own place. */
export interface Neighbour {
  word: string;
  folded: string;
  start: number;
  end: number;
}

export interface Sentence {
  start: number;
  end: number;
  /** Different words of crime and of a case in it, which carry the story of a page on. */
  story: number;
  /** Different words of other walks of life. */
  other: number;
}

export interface Paragraph {
  start: number;
  end: number;
  /** Different crime words in it. */
  crimeWords: number;
  /** Different words of crime or of a case in it. */
  storyWords: number;
  /** Its sentences, in order; together they cover it. */
  sentences: readonly Sentence[];
  /** Hashes of its words, and whether they stand there with a small letter. */
  words: ReadonlyMap<number, boolean>;
  /** A heading in title case, or all in capitals: capitals there say nothing. */
  headline: boolean;
}

/** How many words to either side of a name are looked at. */
const WINDOW = 7;
/** How long a neighbouring word may be, in UTF-16 units. */
const LONGEST_WORD = 48;
/** Longest paragraph taken as one; texts without blank lines are cut into pieces of this length. */
const LONGEST_PARAGRAPH = 2_000;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const NEWLINE = 0x0a;
const PERIOD = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const OPENING_QUOTES = new Set([...'"“«\'‘('].map((quote) => quote.charCodeAt(0)));
/** Apostrophes, periods and hyphens between letters belong to a word. */
const INNER = new Set([..."'’.-"].map((mark) => mark.charCodeAt(0)));

const reader = new TokenReader();

/** Hash of the first token of a word, by which paragraphs remember their words. */
export function wordHash(word: string): number {
  reader.reset(word, 0);
  return reader.next() ? reader.hash : 0;
}

const CRIME_WORD = 1;
const CASE_WORD = 2;
const OTHER_WORD = 4;
const PROPER_WORD = 8;

let kinds: Map<number, number> | undefined;

/** What the words of the vocabulary speak of, by their hashes. */
function readKinds(): Map<number, number> {
  const found = new Map<number, number>();
  const add = (list: Iterable<string>, kind: number) => {
    for (const word of list) found.set(wordHash(word), (found.get(wordHash(word)) ?? 0) | kind);
  };
  add(CRIME, CRIME_WORD);
  add(CASE, CASE_WORD);
  for (const [topic, list] of Object.entries(OTHER_TOPICS)) add(list, topic === 'proper' ? PROPER_WORD : OTHER_WORD);
  return found;
}

/** Whether a sentence, a clause after a dash or colon, a quotation or a line begins at `at`. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return (
    /(?:^|[.!?…:;—–|•\n\r]["”»'’)\]]?\s*|\n\s*)["“«'‘(¿¡[-]*\s*$/u.test(before) || (at < 6 && before.trim() === '')
  );
}

export class Surroundings {
  readonly #paragraphs = new Map<number, Paragraph>();
  readonly #tellsApart = new Map<Paragraph, boolean>();
  readonly #wordsBefore = new Map<number, readonly string[]>();
  readonly #wordsAfter = new Map<number, readonly string[]>();
  readonly #before = new Map<number, Neighbour | undefined>();
  readonly #after = new Map<number, Neighbour | undefined>();

  constructor(readonly text: string) {}

  /** The word directly before `at`, across spaces or one line break, and opening quotes, only. */
  before(at: number): Neighbour | undefined {
    let known = this.#before.get(at);
    if (known === undefined && !this.#before.has(at)) {
      known = this.#readBefore(at);
      this.#before.set(at, known);
    }
    return known;
  }

  #readBefore(at: number): Neighbour | undefined {
    const { text } = this;
    let i = at - 1;
    if (OPENING_QUOTES.has(unitAt(text, i))) i--;
    i = skipGap(text, i, -1);
    if (i < 0) return undefined;
    const last = i;
    if (unitAt(text, i) === PERIOD) i--;
    const end = i + 1;
    for (; isWordAt(text, i) || (INNER.has(unitAt(text, i)) && isWordAt(text, i - 1)); i--)
      if (end - i > LONGEST_WORD) return undefined;
    const start = i + 1;
    if (start >= end) return undefined;
    const word = text.slice(start, end);
    const folded = foldWord(word);
    // `Mr.` and `J.` go with the name; any other period ends a sentence.
    if (end <= last && folded.length > 1 && !folded.includes('.') && !TITLES.has(folded)) return undefined;
    return { word, folded, start, end: last + 1 };
  }

  /** The word directly after `at`, across spaces or one line break only. */
  after(at: number): Neighbour | undefined {
    let known = this.#after.get(at);
    if (known === undefined && !this.#after.has(at)) {
      known = this.#readAfter(at);
      this.#after.set(at, known);
    }
    return known;
  }

  #readAfter(at: number): Neighbour | undefined {
    const { text } = this;
    const start = skipGap(text, at, 1);
    if (start < 0) return undefined;
    let i = start;
    for (; isWordAt(text, i) || (INNER.has(unitAt(text, i)) && i > start && isWordAt(text, i + 1)); i++)
      if (i - start > LONGEST_WORD) return undefined;
    if (i === start) return undefined;
    const word = text.slice(start, i);
    return { word, folded: foldWord(word).replace(/['’]s$/u, ''), start, end: i };
  }

  /** The folded words of the `count` words before `at`, at most WINDOW, nearest first, within its sentence. */
  wordsBefore(at: number, count: number): readonly string[] {
    let known = this.#wordsBefore.get(at);
    if (!known) {
      known = readWordsBefore(this.text, at);
      this.#wordsBefore.set(at, known);
    }
    return known.length > count ? known.slice(0, count) : known;
  }

  /** The folded words of the `count` words after `at`, at most WINDOW, nearest first, within its sentence. */
  wordsAfter(at: number, count: number): readonly string[] {
    let known = this.#wordsAfter.get(at);
    if (!known) {
      known = readWordsAfter(this.text, at);
      this.#wordsAfter.set(at, known);
    }
    return known.length > count ? known.slice(0, count) : known;
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
    const paragraph = this.paragraphAt(at);
    let known = this.#tellsApart.get(paragraph);
    if (known === undefined) {
      known = NOT_HIM.test(this.text.slice(paragraph.start, paragraph.end));
      this.#tellsApart.set(paragraph, known);
    }
    return known;
  }

  /** Whether the paragraph around `at` also has this word with a small letter: there it is a word. */
  hasSmall(word: string, at: number): boolean {
    return word.length > 3 && !word.includes(' ') && this.paragraphAt(at).words.get(wordHash(word)) === true;
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

  /** Whether the sentence around `at` has words of crime or of a case. */
  isStory(at: number): boolean {
    return this.sentenceAt(at).story > 0;
  }

  paragraphAt(at: number): Paragraph {
    const reach = Math.max(0, at - LONGEST_PARAGRAPH);
    const blank = this.text.slice(reach, at).lastIndexOf('\n\n');
    const start = blank >= 0 ? reach + blank + 2 : reach === 0 ? 0 : at - (at % LONGEST_PARAGRAPH);
    const known = this.#paragraphs.get(start);
    if (known) return known;
    const length = this.text.slice(start, start + LONGEST_PARAGRAPH).indexOf('\n\n');
    const end = length < 0 ? Math.min(this.text.length, start + LONGEST_PARAGRAPH) : start + length;
    const paragraph = readParagraph(this.text, start, end);
    this.#paragraphs.set(start, paragraph);
    return paragraph;
  }
}

/** Where the word across one or two spaces, or a line break, begins (or ends); -1 if anything else stands there. */
function skipGap(text: string, from: number, step: 1 | -1): number {
  let i = from;
  let breaks = 0;
  for (; i >= 0 && i < text.length; i += step) {
    const unit = unitAt(text, i);
    if (unit === NEWLINE) breaks++;
    else if (unit !== SPACE && unit !== NO_BREAK_SPACE) break;
  }
  const gap = Math.abs(i - from);
  return gap === 0 || gap > 2 || breaks > 1 || i < 0 || i >= text.length ? -1 : i;
}

/** Whether the gap between two words ends a sentence: `J.` and `Mr.` do not. */
function endsSentence(text: string, from: number, to: number, wordLength: number): boolean {
  for (let i = from; i < to - 1; i++) {
    const unit = unitAt(text, i);
    if (unit === PERIOD ? wordLength > 2 : unit === QUESTION || unit === EXCLAMATION) {
      const last = unitAt(text, to - 1);
      return last === SPACE || last === NEWLINE || last === NO_BREAK_SPACE || OPENING_QUOTES.has(last);
    }
  }
  return false;
}

/** The folded words before `at` in its sentence, nearest first: at most WINDOW, and none from far away. */
function readWordsBefore(text: string, at: number): string[] {
  const from = Math.max(0, at - 14 * WINDOW);
  const words: string[] = [];
  for (let i = at - 1; i >= from && words.length < WINDOW; i--) {
    const unit = unitAt(text, i);
    if (unit === NEWLINE && i + 1 < at && unitAt(text, i + 1) === NEWLINE) break;
    if (unit === SPACE && i > from && endsBefore(unitAt(text, i - 1))) break;
    if (!isWordAt(text, i)) continue;
    const end = i + 1;
    while (
      i > from &&
      (isWordAt(text, i - 1) || (INNER.has(unitAt(text, i - 1)) && i - 1 > from && isWordAt(text, i - 2)))
    )
      i--;
    words.push(foldWord(text.slice(i, end)));
  }
  return words;
}

const endsBefore = (unit: number): boolean => unit === PERIOD || unit === QUESTION;

/** The folded words after `at` in its sentence, nearest first: at most WINDOW, and none from far away. */
function readWordsAfter(text: string, at: number): string[] {
  const to = Math.min(text.length, at + 14 * WINDOW);
  const words: string[] = [];
  for (let i = at; i < to && words.length < WINDOW; i++) {
    const unit = unitAt(text, i);
    if (unit === NEWLINE && i + 1 < to && unitAt(text, i + 1) === NEWLINE) break;
    if ((endsBefore(unit) || unit === EXCLAMATION) && (i + 1 === to || isWhite(unitAt(text, i + 1)))) break;
    if (!isWordAt(text, i)) continue;
    const start = i;
    while (
      i + 1 < to &&
      (isWordAt(text, i + 1) || (INNER.has(unitAt(text, i + 1)) && i + 2 < to && isWordAt(text, i + 2)))
    )
      i++;
    words.push(foldWord(text.slice(start, i + 1)));
  }
  return words;
}

const isWhite = (unit: number): boolean =>
  unit === SPACE || unit === NEWLINE || unit === NO_BREAK_SPACE || (unit > 8 && unit < 14);

function readParagraph(text: string, start: number, end: number): Paragraph {
  kinds ??= readKinds();
  const crime = new Set<number>();
  const story = new Set<number>();
  const words = new Map<number, boolean>();
  const sentences: Sentence[] = [];
  let sentence = { start, end, story: 0, other: 0 };
  const counted = new Set<number>();
  let last = 0;
  let lastLength = 0;
  let long = 0;
  let capitalised = 0;
  let shouting = 0;
  const piece = text.slice(start, end);
  reader.reset(piece, 0);
  while (reader.next()) {
    const { hash } = reader;
    if (last > 0 && endsSentence(piece, last, reader.start, lastLength)) {
      sentence.end = start + reader.start;
      sentences.push(sentence);
      sentence = { start: sentence.end, end, story: 0, other: 0 };
      counted.clear();
    }
    last = reader.end;
    lastLength = reader.end - reader.start;
    if (!reader.starts) words.set(hash, true);
    else if (!words.has(hash)) words.set(hash, false);
    const kind = kinds.get(hash);
    if (kind !== undefined) {
      if (kind & CRIME_WORD) crime.add(hash);
      if (kind & (CRIME_WORD | CASE_WORD)) story.add(hash);
      if (!counted.has(hash)) {
        counted.add(hash);
        if (kind & (CRIME_WORD | CASE_WORD)) sentence.story++;
        // With a capital it is rather part of a name.
        else if (!reader.starts || kind & PROPER_WORD) sentence.other++;
      }
    }
    if (lastLength < 4) continue;
    long++;
    if (!reader.starts || !isCapitalised(piece.slice(reader.start, reader.start + 1))) continue;
    capitalised++;
    if (isCapitalised(piece.slice(reader.end - 1, reader.end))) shouting++;
  }
  sentences.push(sentence);
  const short = piece.length < 220 && !/[.!?…]["”»]?\s*$/u.test(piece);
  return {
    start,
    end,
    crimeWords: crime.size,
    storyWords: story.size,
    sentences,
    words,
    headline: long >= 2 && (shouting >= long * 0.7 || (short && long >= 4 && capitalised >= long * 0.75)),
  };
}
