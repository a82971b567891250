/**
 * Paragraphs and their sentences, and what they speak of. Each is read when first asked for, and once, so that the cost
 * follows the paragraphs with names in them.
 */
import { isWordAt } from '../gazetteer/fold-table';
import { TokenReader, wordHash } from '../gazetteer/normalize';
import { ending } from '../words/ending';
import { isCapitalised, listed } from '../words/spelling';
import { CASE_WORD, CRIME_WORD, kindsOfHash, PROPER_WORD, TOPICS } from '../words/word-kinds';
import { addToRow, Row, roomForRow } from './row';
import { endsSentence } from './sentences';
import { tableWord, WordTable } from './word-table';

export interface Sentence {
  start: number;
  end: number;
  /** Different words of crime and of a case in it, which carry the story of a page on. */
  story: number;
  /** Different words of other walks of life. */
  other: number;
  /** English title case, as where headlines are told one after the other: capitals there say nothing. */
  titled: boolean;
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
  words: WordTable;
  /** Its words in their order. */
  row: Row;
  /** A heading in title case, or all in capitals: capitals there say nothing. */
  headline: boolean;
}

/** Longest paragraph taken as one; texts without blank lines are cut into pieces of this length. */
const LONGEST_PARAGRAPH = 2_000;
/** What parts paragraphs: an empty line, also of a file of Windows, or the end of each line. */
type Parting = '\n\n' | '\r\n\r\n' | '\n';

/** Of the lines that have another right below, so many end as sentences do where lines are paragraphs. */
const ENDED_LINES = 0.5;
const ENDED = /[.!?…:;]["”»'’)\]]?$/u;
const FULL_STOP = ending(/[.!?…]["”»]?\s*/u);
/** How much of a line is looked at beside its end, in UTF-16 units. */
const LINE_EDGE = 8;

/** Text that was taken from a page may have its paragraphs in lines, and no empty ones between them. */
function partingOf(text: string): Parting {
  let joined = 0;
  let ended = 0;
  let empty = 0;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; from = at + 1, at = text.indexOf('\n', from)) {
    const line = text.slice(Math.max(from, at - LINE_EDGE), at).trimEnd();
    if (line === '') empty++;
    else if (/^[^\n]*\S/.test(text.slice(at + 1, at + 1 + LINE_EDGE))) {
      joined++;
      if (ENDED.test(line)) ended++;
    }
  }
  if (joined > empty && ended >= joined * ENDED_LINES) return '\n';
  return text.includes('\r\n\r\n') ? '\r\n\r\n' : '\n\n';
}

const reader = new TokenReader();
/** The words of a paragraph while it is read. In Chinese every character is one. */
const words = new Int32Array(LONGEST_PARAGRAPH);
const row = roomForRow(LONGEST_PARAGRAPH);

export class Paragraphs {
  readonly #known = new Map<number, Paragraph>();
  readonly #parting: Parting;
  /** The one asked for last, if a parting or the text's beginning is between it and what is before it. */
  #last: Paragraph | undefined;

  constructor(readonly text: string) {
    this.#parting = partingOf(text);
  }

  /** The paragraph around a place. */
  at(at: number): Paragraph {
    const parting = this.#parting;
    const last = this.#last;
    if (last && at >= last.start && at <= last.end && at < last.start + LONGEST_PARAGRAPH - parting.length) return last;
    const reach = Math.max(0, at - LONGEST_PARAGRAPH);
    const parted = this.text.slice(reach, at).lastIndexOf(parting);
    const start = parted >= 0 ? reach + parted + parting.length : reach === 0 ? 0 : at - (at % LONGEST_PARAGRAPH);
    let paragraph = this.#known.get(start);
    if (!paragraph) {
      const length = this.text.slice(start, start + LONGEST_PARAGRAPH).indexOf(parting);
      const end = length < 0 ? Math.min(this.text.length, start + LONGEST_PARAGRAPH) : start + length;
      paragraph = readParagraph(this.text, start, end);
      this.#known.set(start, paragraph);
    }
    this.#last = parted >= 0 || start === 0 ? paragraph : undefined;
    return paragraph;
  }
}

const BANDS: ReadonlySet<number> = new Set(listed('banda bandas').map(wordHash));
/** Where these stand a `banda` plays. */
const MUSIC: ReadonlySet<number> = new Set(
  listed(`
    rock metal musica musicos musical musicales musicais disco discos album guitarra guitarras bajista baixista baterista
    vocalista ensayo ensayos ensaio ensaios sinfonica filarmonica cancion canciones cancao cancoes concierto conciertos
  `).map(wordHash),
);

function readParagraph(whole: string, start: number, end: number): Paragraph {
  // Cut in the middle of a word, a paragraph ends with the first part of it.
  const text = isWordAt(whole, end) ? whole.slice(0, end) : whole;
  let count = 0;
  /** Words of it that speak of crime or of a case. */
  const told: number[] = [];
  const sentences: Sentence[] = [];
  /** The sentences with the word for a gang that is one for who plays, and whether music is spoken of. */
  const bands: Sentence[] = [];
  let isOnMusic = false;
  let sentence: Sentence = { start, end, story: 0, other: 0, titled: false };
  /** Words of the sentence that speak of something. */
  let counted: number[] = [];
  let crimeWords = 0;
  let last = start;
  let lastLength = 0;
  let long = 0;
  let longBefore = 0;
  let capitalised = 0;
  let capitalisedBefore = 0;
  let shouting = 0;
  reader.reset(text, start);
  while (reader.next() && reader.start < end) {
    const { hash } = reader;
    if (reader.start > last + 1 && last > start && endsSentence(text, last, reader.start, lastLength)) {
      sentence.end = reader.start;
      sentence.titled = isTitled(long - longBefore, capitalised - capitalisedBefore, text, sentence);
      longBefore = long;
      capitalisedBefore = capitalised;
      sentences.push(sentence);
      sentence = { start: sentence.end, end, story: 0, other: 0, titled: false };
      counted = [];
    }
    last = reader.end;
    lastLength = reader.end - reader.start;
    const kind = kindsOfHash(hash);
    addToRow(row, count, reader.start, last, kind);
    words[count++] = tableWord(hash, !reader.starts);
    if (MUSIC.has(hash)) isOnMusic = true;
    if (kind & TOPICS) {
      if (BANDS.has(hash) && !counted.includes(hash)) bands.push(sentence);
      if (kind & (CRIME_WORD | CASE_WORD) && !told.includes(hash)) {
        told.push(hash);
        if (kind & CRIME_WORD) crimeWords++;
      }
      if (!counted.includes(hash)) {
        counted.push(hash);
        if (kind & (CRIME_WORD | CASE_WORD)) sentence.story++;
        // With a capital it is rather part of a name.
        else if (!reader.starts || kind & PROPER_WORD) sentence.other++;
      }
    }
    if (lastLength < 4) continue;
    long++;
    if (!reader.starts || !isCapitalised(text.charAt(reader.start))) continue;
    capitalised++;
    if (isCapitalised(text.charAt(reader.end - 1))) shouting++;
  }
  sentence.titled = isTitled(long - longBefore, capitalised - capitalisedBefore, text, sentence);
  sentences.push(sentence);
  if (isOnMusic)
    for (const band of BANDS) {
      const at = told.indexOf(band);
      if (at < 0) continue;
      told.splice(at, 1);
      crimeWords--;
    }
  if (isOnMusic) for (const playing of bands) playing.story--;
  const isShort = end - start < 220 && !FULL_STOP.test(text.slice(start, end));
  return {
    start,
    end,
    crimeWords,
    storyWords: told.length,
    sentences,
    words: new WordTable(words, count),
    row: new Row(whole, row, count),
    headline: long >= 2 && (shouting >= long * 0.7 || (isShort && long >= 4 && capitalised >= long * 0.75)),
  };
}

const LEAST_OF_TITLE = 4;
const ENGLISH_WITHIN = / (?:in|at|of|to|for|on|after|over|by|from|with|as) /;

/** Whether all long words of a sentence, so many at least, have capitals, and some small one is English. */
function isTitled(long: number, capitalised: number, text: string, { start, end }: Sentence): boolean {
  return long >= LEAST_OF_TITLE && capitalised === long && ENGLISH_WITHIN.test(text.slice(start, end));
}
