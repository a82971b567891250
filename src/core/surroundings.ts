/**
 * What stands around a place in a text: neighbouring words, the paragraph and what it speaks of. Paragraphs are
 * read when first asked for, and each once, so that the cost follows the paragraphs with names in them.
 */
import { foldWord, isCapitalised } from './spelling';
import { CRIME, TITLES } from './vocabulary';

/** A word beside a place, with its own place. */
export interface Neighbour {
  word: string;
  folded: string;
  start: number;
  end: number;
}

export interface Paragraph {
  start: number;
  end: number;
  /** Different crime words in it. */
  crimeWords: number;
  /** Folded words with a capital, demonyms and years. */
  names: ReadonlySet<string>;
  /** A heading in title case, or all in capitals: capitals there say nothing. */
  headline: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const YEAR = /^(?:19|20)\d\d$/;
const DEMONYM = /(?:an[oa]s?|ens[ei]s?|en[oa]s?|tec[oa]s?|in[oa]s?|eir[oa]s?|enh[oa]s?|ai[oa]s?|ol[ae]s?|ticos?|nses)$/;
/** How far a neighbour is looked for, in UTF-16 units. */
const REACH = 48;

/** Longest paragraph taken as one; texts without blank lines are cut into pieces of this length. */
const LONGEST_PARAGRAPH = 2_000;

export class Surroundings {
  readonly #paragraphs = new Map<number, Paragraph>();

  constructor(readonly text: string) {}

  /** The word directly before `at`, across spaces and opening quotes only. */
  before(at: number): Neighbour | undefined {
    const piece = this.text.slice(Math.max(0, at - REACH), at);
    const match = /([\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*\.?)(?:[ \u00a0]{1,2}|[ \u00a0]?\n)["“«'‘(]?$/u.exec(
      piece,
    );
    if (!match) return undefined;
    const word = match[1]!;
    const folded = foldWord(word.replace(/\.$/, ''));
    // `Mr.` and `J.` go with the name; any other period ends a sentence.
    if (word.endsWith('.') && folded.length > 1 && !folded.includes('.') && !TITLES.has(folded)) return undefined;
    const start = at - piece.length + match.index;
    return { word, folded, start, end: start + word.length };
  }

  /** The word directly after `at`, across spaces only. */
  after(at: number): Neighbour | undefined {
    const match = /^(?:[ \u00a0]{1,2}|[ \u00a0]?\n)([\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*)/u.exec(
      this.text.slice(at, at + REACH),
    );
    if (!match) return undefined;
    const start = at + match[0].length - match[1]!.length;
    return { word: match[1]!, folded: foldWord(match[1]!.replace(/['’]s$/u, '')), start, end: at + match[0].length };
  }

  /** Whether a sentence, a clause after a dash or colon, a quotation or a line begins at `at`. */
  beginsSentence(at: number): boolean {
    const before = this.text.slice(Math.max(0, at - 6), at);
    return (
      /(?:^|[.!?…:;—–|•\n\r]["”»'’)\]]?\s*|\n\s*)["“«'‘(¿¡[-]*\s*$/u.test(before) || (at < 6 && before.trim() === '')
    );
  }

  /** The folded words of the `count` words before `at`, nearest first, within its sentence. */
  wordsBefore(at: number, count: number): string[] {
    const piece = this.text.slice(Math.max(0, at - 14 * count), at);
    const cut = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('\n\n'), piece.lastIndexOf('? '));
    const found = piece.slice(cut + 1).match(WORD) ?? [];
    return found.slice(-count).reverse().map(foldWord);
  }

  /** The folded words of the `count` words after `at`, nearest first, within its sentence. */
  wordsAfter(at: number, count: number): string[] {
    const piece = this.text.slice(at, at + 14 * count);
    const cut = piece.search(/[.?!](?:\s|$)|\n\n/u);
    const found = (cut < 0 ? piece : piece.slice(0, cut)).match(WORD) ?? [];
    return found.slice(0, count).map(foldWord);
  }

  /** The sentence around a span, roughly. */
  sentence(start: number, end: number): string {
    const from = Math.max(this.paragraphAt(start).start, start - 300);
    const head = this.text.slice(from, start);
    const tail = this.text.slice(end, Math.min(this.paragraphAt(start).end, end + 300));
    const cut = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
    const stop = tail.search(/[.?!](?:\s|$)/u);
    return `${head.slice(cut + 1)}${this.text.slice(start, end)}${stop < 0 ? tail : tail.slice(0, stop)}`;
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

function readParagraph(text: string, start: number, end: number): Paragraph {
  const crime = new Set<string>();
  const names = new Set<string>();
  let long = 0;
  let capitalised = 0;
  let shouting = 0;
  const piece = text.slice(start, end);
  for (const [word] of piece.matchAll(WORD)) {
    const folded = foldWord(word);
    if (CRIME.has(folded)) crime.add(folded);
    // Demonyms are small in Spanish and Portuguese.
    if (isCapitalised(word) || DEMONYM.test(folded) || YEAR.test(word)) names.add(folded);
    if (word.length < 4) continue;
    long++;
    if (isCapitalised(word)) capitalised++;
    if (word === word.toUpperCase() && !/^\p{N}+$/u.test(word)) shouting++;
  }
  const short = piece.length < 220 && !/[.!?…]["”»]?\s*$/u.test(piece);
  return {
    start,
    end,
    crimeWords: crime.size,
    names,
    headline: long >= 2 && (shouting >= long * 0.7 || (short && long >= 4 && capitalised >= long * 0.75)),
  };
}
