/**
 * `npm run bench`: what matching costs, beside the bare loop that only reads the text and beside other ways to do
 * it; then how it grows, what other texts cost, and the memory that building takes.
 * `--quick` is ours and the best peer at a thousand and a million names. `--json` prints one object instead of
 * tables. `--picture` also draws the results for the README. `--memory` is the memory alone, `--resolving` what
 * resolving costs beside finding.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { makeNames, makePages } from './dictionary';
import { measureOtherTexts, measureTextGrowth } from './growth';
import { exponent, formatResult, isSane, type Measured, Race, type Result } from './measure';
import { buildInWorker, measurePeak } from './memory';
import { ours } from './ours';
import { peersFor } from './peers';
import { drawResults } from './picture';
import { measureResolving } from './resolving';

const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');
const picture = process.argv.includes('--picture');
const SIZES = quick ? [1000, 1_000_000] : [1000, 20_000, 100_000, 1_000_000, 3_000_000];
const PAGES = quick ? 30 : 40;
const PAGE_CHARS = 100_000;
const WARM_UP = 2;
const ROUNDS = quick ? 4 : 9;

const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;
const say = (line: string): void => {
  if (!json) console.log(line);
};

function raceAt(size: number): Measured[] {
  const names = makeNames(size);
  const contenders = [...ours(names), ...peersFor(names, quick)];
  const race = new Race(contenders, makePages(names, PAGES, PAGE_CHARS), { names: size, pagesPerTurn: 1 });
  for (let round = -WARM_UP; round < ROUNDS; round++) race.round(round >= 0);
  return race.results();
}

/** What `--json` promises, and nothing more. */
function plain({ contender, mode, names, chars, xBare, mcps, bytesPerName, buildMs, openMs }: Measured): Result {
  return { contender, mode, names, chars, xBare, mcps, bytesPerName, buildMs, openMs };
}

async function main(): Promise<void> {
  say(`${machine}\n× is the time divided by that of a bare loop over the same page, [quartiles]\n`);
  const results: Measured[] = [];
  for (const size of SIZES) {
    for (const result of raceAt(size)) {
      results.push(result);
      say(formatResult(result));
    }
  }
  if (picture) writeFileSync('assets/pictures/bench.svg', drawResults(results, machine));
  if (json) console.log(JSON.stringify({ machine, results: results.map(plain) }));
  if (json || quick) return;

  const own = results.filter((r) => r.contender === 'backgrounder');
  say('\ngrowth');
  for (const mode of ['smart', 'any'] as const) {
    const points = own.filter((r) => r.mode === mode);
    const at = (names: number): number => points.find((p) => p.names === names)!.xBare;
    say(
      `  with names, ${mode}: time ~ names^${exponent(points.map((p) => ({ x: p.names, y: p.xBare }))).toFixed(3)};` +
        ` a million names cost ×${(at(1_000_000) / at(1000)).toFixed(2)} of a thousand`,
    );
  }
  for (const line of measureTextGrowth()) say(`  ${line}`);
  say('\nother texts, 100,000 names');
  for (const line of measureOtherTexts()) say(`  ${line}`);
  say('\nresolving, with the dataset that ships');
  for (const line of measureResolving()) say(`  ${line}`);
  sayMemory();
}

/** A process for each size: memory that one has freed would be taken again unseen. */
function sayMemory(): void {
  say('\nmemory while building, beside the input strings');
  for (const size of ['100000', '1000000'])
    spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--memory-of', size], {
      stdio: 'inherit',
    });
}

async function sayMemoryOf(size: number): Promise<void> {
  const { peakBytes, imageBytes } = await measurePeak(size);
  say(
    `  ${String(size).padStart(8)} names: peak ${(peakBytes / 2 ** 20).toFixed(1)} MiB,` +
      ` ×${(peakBytes / imageBytes).toFixed(2)} of the image`,
  );
}

if (!isMainThread) buildInWorker();
else if (process.argv.includes('--memory-of')) await sayMemoryOf(Number(process.argv.at(-1)));
else if (process.argv.includes('--memory')) sayMemory();
else if (process.argv.includes('--resolving')) for (const line of measureResolving()) say(line);
else {
  await main();
  if (!isSane()) process.exitCode = 1;
}
