/**
 * A PDF as one text: pages go in one after the other, blocks come out. A paragraph goes on in the next column or on
 * the next page where nothing says that it has ended; what stands in between (heads and feet, notes, captions) is
 * passed over. Pages without text are told apart by what is drawn on them. Pure: it knows nothing of files, browsers or screens.
 */
import { BlockBuilder, type PdfBlock } from './blocks';
import { findFurniture, isInMargin, type Margin, marginsOf, NEIGHBOURS } from './furniture';
import { type Line, linesOf, type PageText, type Turned, textOfLine } from './lines';
import { type Region, regionsOf } from './regions';

/** How a sentence, or what stands alone, ends. */
const SENTENCE_END = /[.!?…:;。！？؟۔][)\]"'’”»\s]*$/u;

/** Paragraphs of one text are set in one size, up to this part. */
const SAME_SIZE = 0.06;

/** What is larger than the text by this part is a heading. */
const HEADING = 0.12;

interface Waiting {
  page: number;
  turns: Turned[];
  margins: Margin[];
}

/** In ems: text goes on in another column only from one as wide as this. Cells of a table are narrower. */
const COLUMN = 12;

/** A paragraph that has not ended. */
interface Open {
  builder: BlockBuilder;
  page: number;
  last: Line;
  width: number;
  /** It ends within a word, though no hyphen is there. */
  isWordCut: boolean;
}

export class Report {
  readonly #builders: BlockBuilder[] = [];
  readonly #scans: number[] = [];
  readonly #unread: number[] = [];
  /** The pages that wait for their neighbours, with the neighbours before them. */
  readonly #pages: Waiting[] = [];
  #done = 0;
  #open: Open | undefined;
  /** How many letters stand in which size, in tenths of a point. */
  readonly #sizes = new Map<number, number>();

  /**
   * Adds the next page. Its blocks come when its neighbours are known, or with `finish`.
   * @returns whether there is no text on it, heads and feet and stamps in the margins aside
   */
  add(text: PageText): boolean {
    const turns = linesOf(text);
    const page = this.#pages.length + 1;
    const upright = turns.find(({ isUpright }) => isUpright)?.lines ?? [];
    for (const line of turns[0]?.lines ?? []) {
      const size = Math.round(line.size * 10);
      this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + textOfLine(line).length);
    }
    this.#pages.push({ page, turns, margins: marginsOf(upright, text.height) });
    while (this.#done < this.#pages.length - NEIGHBOURS) this.#read();
    return turns.every(({ isUpright, lines }) => isUpright && lines.every((line) => isInMargin(line, text.height)));
  }

  /** The page that was added last is a picture of a page: nothing is found on it. */
  addScan(): void {
    this.#scans.push(this.#pages.length);
  }

  /** Adds a page that cannot be read. */
  addUnread(): void {
    this.add({ items: [], width: 1, height: 1, transform: [1, 0, 0, 1, 0, 0] });
    this.#unread.push(this.#pages.length);
  }

  /** No page follows. */
  finish(): void {
    while (this.#done < this.#pages.length) this.#read();
  }

  /** All blocks so far, in order. Those that have not grown are the same objects as before. */
  blocks(): PdfBlock[] {
    return this.#builders.map((builder) => builder.block());
  }

  /** The pages that are pictures, such as scans, counted from 1. */
  get scans(): readonly number[] {
    return this.#scans;
  }

  /** The pages that could not be read, counted from 1. */
  get unread(): readonly number[] {
    return this.#unread;
  }

  #read(): void {
    const index = this.#done++;
    const { page, turns, margins } = this.#pages[index]!;
    const near = this.#pages.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    const { heads, numbers } = findFurniture(
      margins,
      near.filter((other) => other.page !== page).map((other) => other.margins),
    );
    const bodySize = this.#bodySize();
    turns.forEach(({ lines }, turn) => {
      const body = lines.filter((line) => !heads.has(line) && !numbers.has(line));
      for (const region of regionsOf(body)) this.#readRegion(region, page, bodySize, turn === 0);
    });
    for (const line of heads) this.#begin(true).add(line, page);
    // Of a page that was read its margins are still needed, for the pages after it.
    this.#pages[index]!.turns = [];
  }

  #bodySize(): number {
    let best = 100;
    let most = 0;
    for (const [size, letters] of this.#sizes)
      if (letters > most) {
        best = size;
        most = letters;
      }
    return best / 10;
  }

  #begin(furniture = false): BlockBuilder {
    const builder = new BlockBuilder(furniture);
    this.#builders.push(builder);
    return builder;
  }

  /** @param isMain whether it stands as most of the page does */
  #readRegion(region: Region, page: number, bodySize: number, isMain: boolean): void {
    const isBody = isMain && Math.abs(region.size - bodySize) <= bodySize * SAME_SIZE && hasLetters(region);
    const isHeading = region.size > bodySize * (1 + HEADING);
    const { lines } = region;
    const breaks = isHeading ? new Set<number>() : breaksIn(region);
    const open = isBody && this.#goesOnIn(region, page) ? this.#open : undefined;
    const cut = wordsCutIn(region);
    let builder = open?.builder ?? this.#begin();
    lines.forEach((line, i) => {
      if (breaks.has(i)) builder = this.#begin();
      builder.add(line, page, i === 0 ? open?.isWordCut : !breaks.has(i) && cut.has(i - 1));
    });
    const last = lines.at(-1)!;
    if (isBody) {
      const goesOn = fills(last, region) && !SENTENCE_END.test(textOfLine(last));
      this.#open = goesOn
        ? { builder, page, last, width: widthOf(region), isWordCut: cut.has(lines.length - 1) }
        : undefined;
    } else if (isHeading) this.#open = undefined;
  }

  /** Whether the paragraph that is open goes on in a region: text of its kind in another column or on another page. */
  #goesOnIn(region: Region, page: number): boolean {
    const [first] = region.lines;
    if (!this.#open || !first) return false;
    const { last, width } = this.#open;
    const besides = page === this.#open.page && Math.abs(first.base - last.base) < first.size;
    return (
      first.font === last.font &&
      !besides &&
      !isIndented(region) &&
      width >= COLUMN * last.size &&
      width >= 0.8 * Math.min(widthOf(region), widthOf(first))
    );
  }
}

/** Numbers of lines, bullets and the like are none. */
const hasLetters = ({ lines }: Region) => lines.some((line) => /\p{L}/u.test(textOfLine(line)));

const widthOf = ({ left, right }: { left: number; right: number }) => right - left;

/** Whether a line goes to the end of its region. */
function fills(line: Line, region: Region): boolean {
  return widthOf(line) >= 0.8 * widthOf(region);
}

/** Whether the first line of a region begins later than the others. */
function isIndented({ lines }: Region): boolean {
  const [first, second] = lines;
  if (!first || !second) return false;
  const by = first.rtl ? second.right - first.right : first.left - second.left;
  return by > 0.8 * first.size;
}

/** In ems: how near to the edge lines end where they are set to it, and the room that a hyphen takes. */
const EDGE = { near: 0.08, hyphen: [0.15, 0.55] } as const;

/**
 * The lines of a region that end in a hyphen which is seen and not told: pdf.js leaves out the soft hyphens that
 * layout programs write. Where all lines end at one edge, such a line ends a hyphen's width before it.
 */
function wordsCutIn({ lines, right }: Region): Set<number> {
  const cut = new Set<number>();
  const short = lines.map((line) => (right - line.right) / line.size);
  const atEdge = short.filter((by) => by < EDGE.near).length;
  if (lines.length < 4 || atEdge < 0.6 * (lines.length - 1) || lines.some((line) => line.rtl)) return cut;
  const [least, most] = EDGE.hyphen;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const by = short[i]!;
    if (by < least || by > most || !/\p{Ll}$/u.test(textOfLine(line))) return;
    if (!next || /^\p{Ll}/u.test(textOfLine(next))) cut.add(i);
  });
  return cut;
}

/** Room that a line's first word takes, by its share of the line's letters. */
function firstWord(line: Line): number {
  const text = textOfLine(line).trim();
  const [word = ''] = text.split(/\s/, 1);
  return (widthOf(line) * word.length) / Math.max(1, text.length);
}

/**
 * Before which lines of a region a paragraph begins: where the word would have had room on the line before, where a
 * line is indented, where there is more room between. Where most lines end early it is a list, and what is narrow is
 * part of a table: there every line is its own, since a name that is missed is better than one that nobody wrote.
 */
function breaksIn(region: Region): Set<number> {
  const { lines } = region;
  const breaks = new Set<number>();
  if (lines.length < 2) return breaks;
  const steps = lines.slice(1).map((line, i) => line.base - lines[i]!.base);
  const leading = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)]!;
  let early = 0;
  lines.slice(1).forEach((line, i) => {
    const before = lines[i]!;
    const text = textOfLine(before);
    const room = before.rtl ? before.left - region.left : region.right - before.right;
    const endsEarly = room > firstWord(line) + 0.5 * line.size && !/[-\u00ad\u2010]$/.test(text);
    if (endsEarly) early++;
    const shift = before.rtl ? before.right - line.right : line.left - before.left;
    const indented = shift > 0.8 * line.size && SENTENCE_END.test(text);
    if (endsEarly || indented || steps[i]! > leading * 1.35) breaks.add(i + 1);
  });
  const isNarrow = widthOf(region) < COLUMN * region.size;
  if (isNarrow || (lines.length > 2 && early >= (lines.length - 1) / 2))
    for (let i = 1; i < lines.length; i++) breaks.add(i);
  return breaks;
}
