/**
 * Contenders take turns on the same pages; what counts is each one's time divided by that of a bare loop over the
 * same page a moment before. A machine that is busy slows both alike, and medians of many short turns leave out
 * the rest. Runs in Node and in the background of a browser.
 */

export type Mode = 'smart' | 'any';

export interface Contender {
  name: string;
  mode: Mode;
  /** Reads text that was folded for it; the folding is not charged. */
  folded: boolean;
  /** Too slow for every turn: takes one in ten. */
  slow?: boolean;
  bytes: number;
  buildMs: number;
  openMs: number;
  /** Finds the names of a page, as many as it returns. */
  scan(text: string, source: string): number;
}

export interface Result {
  contender: string;
  mode: Mode;
  names: number;
  /** UTF-16 units of the pages together. */
  chars: number;
  /** Time divided by the bare loop's: the median over all turns. */
  xBare: number;
  /** Million UTF-16 units a second, from the bare loop's median. */
  mcps: number;
  bytesPerName: number;
  buildMs: number;
  openMs: number;
}

export interface Measured extends Result {
  /** First and third quartile of xBare. */
  spread: [number, number];
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = Array.from(values).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * q)] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Keeps what the contenders return, so that no compiler leaves their work out. */
let sink = 0;

/** Reads a text, and nothing else. */
export function readBare(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += String.prototype.charCodeAt.call(text, i);
  sink += sum;
}

/** Folds without changing the length, so that offsets stay: case and accents, as the peers need it. */
export function foldForPeers(text: string): string {
  const folded = text.replace(/[^\0-\x7f]/gu, (c) => (c.length === 1 ? c.normalize('NFD')[0]! : c));
  const small = folded.toLowerCase();
  return small.length === text.length ? small : folded;
}

/** How many pages a turn takes: one, or more where the clock is coarse. */
export interface RaceOptions {
  names: number;
  pagesPerTurn: number;
}

export class Race {
  readonly #contenders: readonly Contender[];
  readonly #pages: readonly string[];
  readonly #folded: readonly string[];
  readonly #options: RaceOptions;
  readonly #ratios: number[][];
  readonly #bare: number[] = [];

  constructor(contenders: readonly Contender[], pages: readonly string[], options: RaceOptions) {
    this.#contenders = contenders;
    this.#pages = pages;
    this.#folded = contenders.some((c) => c.folded) ? pages.map(foldForPeers) : pages;
    this.#options = options;
    this.#ratios = contenders.map(() => []);
  }

  /** Everyone reads every page once. The first rounds, in which code is compiled, are not counted by their caller. */
  round(counted: boolean): void {
    const { pagesPerTurn } = this.#options;
    for (let from = 0, turn = 0; from < this.#pages.length; from += pagesPerTurn, turn++) {
      const to = Math.min(this.#pages.length, from + pagesPerTurn);
      const bare = this.#time(from, to, (page) => readBare(this.#pages[page]!));
      if (counted) this.#bare.push(bare / (to - from));
      this.#contenders.forEach((contender, c) => {
        if (contender.slow && turn % 10 !== 0) return;
        const texts = contender.folded ? this.#folded : this.#pages;
        const spent = this.#time(from, to, (page) => {
          sink += contender.scan(texts[page]!, this.#pages[page]!);
        });
        if (counted && bare > 0) this.#ratios[c]!.push(spent / bare);
      });
    }
  }

  #time(from: number, to: number, read: (page: number) => void): number {
    const began = performance.now();
    for (let page = from; page < to; page++) read(page);
    return performance.now() - began;
  }

  results(): Measured[] {
    const { names } = this.#options;
    const chars = this.#pages.reduce((sum, page) => sum + page.length, 0);
    const pageMs = median(this.#bare);
    const result = (ratios: readonly number[], c?: Contender): Measured => ({
      contender: c?.name ?? 'bare loop',
      mode: c?.mode ?? 'any',
      names,
      chars,
      xBare: median(ratios),
      spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
      mcps: chars / this.#pages.length / 1000 / (pageMs * median(ratios)),
      bytesPerName: (c?.bytes ?? 0) / names,
      buildMs: c?.buildMs ?? 0,
      openMs: c?.openMs ?? 0,
    });
    return [result([1]), ...this.#contenders.map((c, i) => result(this.#ratios[i]!, c))];
  }
}

/** Exponent of growth: the slope of log(y) over log(x), by least squares. */
export function exponent(points: readonly { x: number; y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (of: (p: { x: number; y: number }) => number): number =>
    logs.reduce((sum, p) => sum + of(p), 0) / logs.length;
  const x = mean((p) => p.x);
  const y = mean((p) => p.y);
  return mean((p) => (p.x - x) * (p.y - y)) / mean((p) => (p.x - x) ** 2);
}

/** One line of the table. */
export function formatResult(r: Measured): string {
  return (
    `${String(r.names).padStart(8)} ${r.contender.padEnd(28)} ${r.mode.padEnd(5)} ×${r.xBare.toFixed(2).padEnd(7)}` +
    ` [${r.spread.map((x) => x.toFixed(2)).join(', ')}]`.padEnd(18) +
    ` ${r.mcps.toFixed(1).padStart(7)} Mc/s ${r.bytesPerName.toFixed(1).padStart(7)} B/name` +
    ` ${r.buildMs.toFixed(0).padStart(7)} ms build ${r.openMs.toFixed(3)} ms open`
  );
}

/** Must be called at the end: what was found is looked at once. */
export function isSane(): boolean {
  return !Number.isNaN(sink);
}
