/**
 * From the text items of a page, as pdf.js gives them, to lines: what stands on one baseline and in one column, in the
 * order in which it is read. Coordinates are those of the page as it is shown, in points, y downwards.
 */

/** A text item of pdf.js, as far as it is needed. */
export interface TextItem {
  str: string;
  /** `ltr`, `rtl` or `ttb`; the text itself is in logical order. */
  dir: string;
  transform: readonly number[];
  width: number;
  height: number;
  fontName: string;
}

/** What is read of a page. */
export interface PageText {
  items: readonly TextItem[];
  /** Size of the page as it is shown, in points. */
  width: number;
  height: number;
  /** From the page's own coordinates to those of the page as shown (`PageViewport.transform` at scale 1). */
  transform: readonly number[];
}

/** A text item in its place. */
export interface Run {
  /** Index of its item. */
  item: number;
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  font: string;
  rtl: boolean;
  /** White space stood before it as an item of its own. */
  spaced: boolean;
  /** The spaces in its text are none. */
  letterSpaced?: boolean;
}

/** Runs in reading order. */
export interface Line {
  runs: Run[];
  left: number;
  right: number;
  base: number;
  size: number;
  font: string;
  rtl: boolean;
}

/** A raised mark of a footnote is smaller than this part of its line. */
const MARK_SIZE = 0.8;
const MARK = /^[\s\d,*†‡§()[\]–-]+$/;

/** In ems: a wider gap on one baseline always parts two columns; a smaller one does where others stand below it. */
const GUTTER = { sure: 2.2, aligned: 0.6, tolerance: 0.25, others: 3 };

/** In ems: a gap that is seen as a space. */
const SPACE = 0.12;

/** Lines that are turned alike, as on a page that is turned so that they stand upright. */
export interface Turned {
  isUpright: boolean;
  lines: Line[];
}

/** A large first letter: at least so much larger than the text beside it, and so near, in its own ems. */
const DROP_CAP = { size: 1.7, gap: 0.4 };

/** The lines of a page, by how they are turned; first those in which most is written. */
export function linesOf(page: PageText): Turned[] {
  const turns = new Map<number, Run[]>();
  let spaced = false;
  page.items.forEach((item, index) => {
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      return;
    }
    const { turn, run } = placeRun(item, index, page.transform, spaced);
    spaced = false;
    const runs = turns.get(turn);
    if (runs) runs.push(run);
    else turns.set(turn, [run]);
  });
  return [...turns]
    .map(([turn, runs]) => ({
      isUpright: turn === 0,
      letters: runs.reduce((sum, run) => sum + run.text.length, 0),
      lines: cutAtGutters(rowsOf(withDropCaps(runs))).map(makeLine),
    }))
    .sort((a, b) => b.letters - a.letters);
}

/** An item's run in a page turned so that it stands upright. `turn` is in tenths of a degree. */
function placeRun(item: TextItem, index: number, view: readonly number[], spaced: boolean): { turn: number; run: Run } {
  const [a, b, c, d, e, f] = compose(view, item.transform);
  // Columns of East Asian writing go down, and on to the left: as lines do on a page that lies on its side.
  const isDownwards = item.dir === 'ttb';
  const angle = Math.atan2(b, a) + (isDownwards ? Math.PI / 2 : 0);
  const turn = Math.round((angle * 1_800) / Math.PI);
  const [sin, cos] = turn === 0 ? [0, 1] : [Math.sin(-angle), Math.cos(-angle)];
  const left = e * cos - f * sin;
  return {
    turn,
    run: {
      item: index,
      text: item.str,
      left,
      right: left + (isDownwards ? item.height : item.width),
      base: e * sin + f * cos,
      size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
      font: item.fontName,
      rtl: item.dir === 'rtl',
      spaced,
    },
  };
}

type Matrix = [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
function compose(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer as Matrix;
  const [p, q, r, s, t, u] = inner as Matrix;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Puts large first letters into the first of the lines beside them. */
function withDropCaps(runs: readonly Run[]): Run[] {
  return runs.map((cap) => {
    if (!/^["'“«¿¡]?\p{Lu}$/u.test(cap.text)) return cap;
    const [first] = runs
      .filter(
        ({ base, left, size }) =>
          cap.size > size * DROP_CAP.size &&
          base > cap.base - cap.size &&
          base < cap.base &&
          left >= cap.right - 0.1 * cap.size &&
          left - cap.right < DROP_CAP.gap * cap.size,
      )
      .sort((a, b) => a.base - b.base);
    return first ? { ...cap, right: first.left, base: first.base, size: first.size } : cap;
  });
}

/** Runs that share a baseline, more or less: raised and lowered ones belong to the line that they stand in. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { base: number; size: number; runs: Run[] }[] = [];
  // The largest first: a line is where its letters are, not where its marks are.
  for (const run of runs.toSorted((a, b) => b.size - a.size)) {
    const height = run.size;
    const row = rows.find(({ base, size }) => {
      const top = Math.max(base - size * 0.75, run.base - height * 0.75);
      const bottom = Math.min(base + size * 0.2, run.base + height * 0.2);
      return bottom - top > height * 0.5;
    });
    if (row) row.runs.push(run);
    else rows.push({ base: run.base, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs.toSorted((a, b) => a.left - b.left));
}

/** Cuts rows where columns part them. */
function cutAtGutters(rows: readonly Run[][]): Run[][] {
  /** Where something begins after a gap, or a line begins: where columns may begin. */
  const starts: number[][] = rows.map((row) =>
    row.flatMap((run, i) => {
      const before = row[i - 1];
      return !before || run.left - before.right > GUTTER.aligned * run.size ? [run.left] : [];
    }),
  );
  const standBelow = (run: Run, own: number) =>
    starts.filter(
      (row, index) => index !== own && row.some((left) => Math.abs(left - run.left) <= GUTTER.tolerance * run.size),
    ).length;
  return rows.flatMap((row, index) => {
    const parts: Run[][] = [];
    row.forEach((run, i) => {
      const before = row[i - 1];
      const gap = before ? (run.left - before.right) / Math.max(run.size, before.size) : Number.POSITIVE_INFINITY;
      if (gap > GUTTER.sure || (gap > GUTTER.aligned && standBelow(run, index) >= GUTTER.others)) parts.push([run]);
      else parts.at(-1)!.push(run);
    });
    return parts;
  });
}

/** A line of runs from left to right; marks of footnotes are dropped. */
function makeLine(placed: readonly Run[]): Line {
  const size = Math.max(...placed.map((run) => run.size));
  const main = placed.find((run) => run.size === size)!;
  const isMark = (run: Run) => run.size < size * MARK_SIZE && run.base < main.base - size * 0.12 && MARK.test(run.text);
  const kept = placed.filter((run, i) => i === 0 || !isMark(run));
  const letters = (rtl: boolean) => kept.reduce((sum, r) => sum + (r.rtl === rtl ? r.text.trim().length : 0), 0);
  const rtl = letters(true) > letters(false);
  if (isLetterSpaced(kept)) for (const run of kept) run.letterSpaced = true;
  const longest = kept.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    runs: rtl ? rightToLeft(kept) : kept,
    left: Math.min(...kept.map((run) => run.left)),
    right: Math.max(...kept.map((run) => run.right)),
    base: main.base,
    size,
    font: longest.font,
    rtl,
  };
}

/** Whether letters are set apart, which pdf.js gives as a space after each: `L O S`. */
function isLetterSpaced(runs: readonly Run[]): boolean {
  return runs.every(({ text }) => /^\p{L}(?: \p{L})*[.,:]?$/u.test(text)) && runs.some(({ text }) => text.length > 4);
}

/** The runs of a right-to-left line in reading order; neighbours that run left to right keep their own order. */
function rightToLeft(runs: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  let insert = 0;
  for (const run of runs.toReversed()) {
    if (run.rtl) {
      ordered.push(run);
      insert = ordered.length;
    } else ordered.splice(insert, 0, run);
  }
  return ordered;
}

/** Whether a space is seen between two runs of one line. */
export function isSpaceBetween(before: Run, after: Run): boolean {
  if (/\s$/.test(before.text) || /^\s/.test(after.text)) return false;
  const gap = Math.max(after.left - before.right, before.left - after.right);
  return after.spaced || gap > SPACE * Math.min(before.size, after.size);
}

/** The text of a line as it is read, spaces included. */
export function textOfLine({ runs }: Line): string {
  return runs.map((run, i) => (i > 0 && isSpaceBetween(runs[i - 1]!, run) ? ` ${run.text}` : run.text)).join('');
}
