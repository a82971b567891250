/** The labelled corpus, as tests/accuracy/README.md describes its files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Half = 'tuning' | 'held-out';

export interface Label {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Ids of the actors that a careful editor would name; none for a trap. */
  actors: string[];
  /** A way of naming, or the kind of a trap. */
  way: string;
  /** A careful editor could not decide from the page. */
  possible: boolean;
}

export interface LabelledText {
  file: string;
  lang: string;
  text: string;
  labels: Label[];
}

const LABEL = /\[\[([^|\]]+)\|([^|\]]+)\|([^|\]]+)(\|possible)?\]\]/g;

/** Reads one file: header lines, an empty line, text with `[[surface|actor|way]]` labels. */
export function readLabelled(file: string): LabelledText {
  const raw = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  const split = raw.indexOf('\n\n');
  const header = Object.fromEntries(
    raw
      .slice(0, split)
      .split('\n')
      .map((line) => line.split(/:\s*/, 2) as [string, string]),
  );
  const labels: Label[] = [];
  let text = '';
  let last = 0;
  const body = raw.slice(split + 2);
  for (const match of body.matchAll(LABEL)) {
    text += body.slice(last, match.index);
    const start = text.length;
    text += match[1];
    labels.push({
      start,
      end: text.length,
      actors: match[2] === '-' ? [] : match[2]!.split('+'),
      way: match[3]!,
      possible: match[4] !== undefined,
    });
    last = match.index + match[0].length;
  }
  text += body.slice(last);
  return { file: path.basename(file), lang: header['lang'] ?? '', text, labels };
}

/** All texts of a half, in the order of their names. */
export function readHalf(half: Half): LabelledText[] {
  const folder = path.resolve('tests/accuracy/corpus', half);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readLabelled(path.join(folder, file)));
}
