/**
 * What matching costs, beside the bare loop that only reads the text and beside other ways to do it.
 * All contenders take turns page by page in one run; figures are medians. `--json`, `--quick`: see README.
 */
import { cpus } from 'node:os';
import { compileGazetteer, Gazetteer, verifyImage } from '../src/core/gazetteer';
import { makeNames, makePages } from './dictionary';
import { type Contender, foldForPeers, peersFor } from './peers';

const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');
const SIZES = quick ? [1000, 1_000_000] : [1000, 20_000, 100_000, 1_000_000, 3_000_000];
const PAGES = 40;
const PAGE_CHARS = 100_000;
const ROUNDS = quick ? 5 : 9;

export interface Result {
  contender: string;
  mode: 'smart' | 'any';
  names: number;
  chars: number;
  /** Time divided by the bare loop's, and its quartiles. */
  xBare: number;
  spread: [number, number];
  /** Million UTF-16 units a second. */
  mcps: number;
  bytesPerName: number;
  buildMs: number;
  openMs: number;
}

let sink = 0;

function bare(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += String.prototype.charCodeAt.call(text, i);
  sink += sum;
}

const quantile = (values: number[], q: number): number => values[Math.floor((values.length - 1) * q)]!;
const ascending = (values: number[]): number[] => values.slice().sort((a, b) => a - b);

function ours(names: string[]): Contender[] {
  const entries = function* () {
    for (let i = 0; i < names.length; i++) yield { surface: names[i]!, payload: i };
  };
  // Once for the compiler of the language, then measured.
  if (names.length <= 100_000) compileGazetteer(entries());
  const began = performance.now();
  const { image } = compileGazetteer(entries());
  const buildMs = performance.now() - began;
  if (!verifyImage(image)) throw new Error('the image does not verify');
  const opens = Array.from({ length: 21 }, () => {
    const from = performance.now();
    Gazetteer.open(image);
    return performance.now() - from;
  });
  const gazetteer = Gazetteer.open(image);
  const figures = { bytes: image.byteLength, buildMs, openMs: quantile(ascending(opens), 0.5) };
  return (['smart', 'any'] as const).map((mode) => ({
    name: 'backgrounder',
    mode,
    folded: false,
    ...figures,
    scan: (text: string) => gazetteer.scan(text, { mode }).length,
  }));
}

function measure(contenders: Contender[], pages: string[], names: number): Result[] {
  const folded = pages.map(foldForPeers);
  const times = contenders.map((): number[] => []);
  const bareTimes: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const spent = contenders.map(() => 0);
    let bareSpent = 0;
    for (let p = 0; p < pages.length; p++) {
      let from = performance.now();
      bare(pages[p]!);
      bareSpent += performance.now() - from;
      contenders.forEach((contender, c) => {
        // The slow ones read a tenth of the pages.
        if (contender.slow && p % 10 !== 0) return;
        from = performance.now();
        sink += contender.scan(contender.folded ? folded[p]! : pages[p]!, pages[p]!);
        spent[c]! += (performance.now() - from) * (contender.slow ? 10 : 1);
      });
    }
    if (round < 0) continue;
    bareTimes.push(bareSpent);
    for (let c = 0; c < contenders.length; c++) times[c]!.push(spent[c]! / bareSpent);
  }
  const chars = pages.reduce((sum, page) => sum + page.length, 0);
  const bareMs = quantile(ascending(bareTimes), 0.5);
  const result = (contender: string, mode: 'smart' | 'any', ratios: number[], c?: Contender): Result => {
    const sorted = ascending(ratios);
    const xBare = quantile(sorted, 0.5);
    return {
      contender,
      mode,
      names,
      chars,
      xBare,
      spread: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
      mcps: chars / 1000 / (bareMs * xBare),
      bytesPerName: (c?.bytes ?? 0) / names,
      buildMs: c?.buildMs ?? 0,
      openMs: c?.openMs ?? 0,
    };
  };
  return [
    result(
      'bare loop',
      'any',
      bareTimes.map(() => 1),
    ),
    ...contenders.map((c, i) => result(c.name, c.mode, times[i]!, c)),
  ];
}

const results: Result[] = [];
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;
if (!json) console.log(`${machine}\n`);
for (const size of SIZES) {
  const names = makeNames(size);
  const pages = makePages(names, PAGES, PAGE_CHARS);
  const contenders = [...ours(names), ...peersFor(names, quick)];
  for (const r of measure(contenders, pages, size)) {
    results.push(r);
    if (json) continue;
    console.log(
      `${String(r.names).padStart(8)} ${r.contender.padEnd(28)} ${r.mode.padEnd(5)} ×${r.xBare.toFixed(2).padEnd(7)}` +
        ` [${r.spread.map((x) => x.toFixed(2)).join(', ')}] ${r.mcps.toFixed(1).padStart(7)} Mc/s` +
        ` ${r.bytesPerName.toFixed(1).padStart(7)} B/name ${r.buildMs.toFixed(0).padStart(7)} ms build ${r.openMs.toFixed(3)} ms open`,
    );
  }
}
if (json) console.log(JSON.stringify({ machine, results }));
if (Number.isNaN(sink)) console.error(sink);
