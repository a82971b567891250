/** The page of results, as Markdown, and its picture of calibration, as SVG. No text of the corpus is in either. */
import { IDENTIFIED } from '../../core/evidence/weights';
import { type Count, interval, inWords, type Measure } from './measure';

/** One matcher on both halves. */
export interface Row {
  title: string;
  halves: Record<'tuning' | 'held-out', Measure>;
}

const cell = (value: Count): string => inWords(value);

function perHundred({ falseInLookAlikes, lookAlikes }: Measure): string {
  return lookAlikes > 0 ? ((100 * falseInLookAlikes) / lookAlikes).toFixed(1) : '–';
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Writes the page. The first row is Backgrounder, the others are the baselines. */
export function accuracyPage(rows: readonly Row[], edition: string): string {
  const own = rows[0]!;
  const held = own.halves['held-out'];
  const bySize = (map: Map<string, { identified: Count; found: Count }>) =>
    [...map].sort((a, b) => b[1].found.of - a[1].found.of);
  const splits = (map: Measure['byKind']) =>
    [...map].sort().map(([key, { precision, recall }]) => [key, cell(precision), cell(recall)]);
  return `# How accurate it is

Made by \`npm run accuracy\` on edition ${edition} of the dataset. The corpus (\`tests/accuracy\`) holds ${own.halves.tuning.texts + held.texts} short
texts of our own writing in three languages; nearly every one of them sets traps on purpose (namesakes, places, teams,
other meanings of letters), so that error rates here are above those on ordinary pages. One half was used for tuning,
the other only to report. Shares stand with Wilson's 95 % interval.

## Both halves, and what tools without a resolver do
${table(
  [
    '',
    'half',
    'identified: precision',
    'identified: recall',
    'identified or possible: recall',
    'false identifications in 100 look-alike texts',
  ],
  rows.flatMap(({ title, halves }) =>
    (['held-out', 'tuning'] as const).map((half) => {
      const m = halves[half];
      return [title, half, cell(m.precision), cell(m.recall), cell(m.found), perHundred(m)];
    }),
  ),
)}

## By way of naming, held-out half
${table(
  ['way', 'identified', 'identified or possible'],
  bySize(held.byWay).map(([way, { identified, found }]) => [way, cell(identified), cell(found)]),
)}

## By language, held-out half
${table(['language', 'precision', 'recall'], splits(held.byLanguage))}

## By kind of actor, held-out half
${table(['kind', 'precision', 'recall'], splits(held.byKind))}

## What false identifications fell for, held-out half
${
  [...held.falseByTrap]
    .sort((a, b) => b[1] - a[1])
    .map(([trap, n]) => `${trap} ${n}`)
    .join(', ') || 'none'
}.

## Calibration
Each mention has a weight of evidence (\`src/core/evidence/weights.ts\`); from ${IDENTIFIED} on it is identified. The picture shows how many of
all mentions of a weight, possible ones included, are right, on both halves.

![Share of right mentions by weight of evidence](assets/pictures/accuracy-calibration.svg)
`;
}

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 44;
const TOP = 16;
const PLOT = { width: WIDTH - LEFT - 16, height: HEIGHT - TOP - 44 };
const LAST = 15;

/** Bars with intervals: share of right mentions by weight; weights of ${LAST} and more stand together. */
export function calibrationPicture(measures: readonly Measure[]): string {
  const counts = new Map<number, Count>();
  for (const { byScore } of measures)
    for (const [score, { hits, of }] of byScore) {
      const key = Math.min(LAST, score);
      const known = counts.get(key) ?? { hits: 0, of: 0 };
      counts.set(key, { hits: known.hits + hits, of: known.of + of });
    }
  const scores = [...counts.keys()].sort((a, b) => a - b);
  const step = PLOT.width / Math.max(1, scores.length);
  const y = (percent: number) => TOP + PLOT.height * (1 - percent / 100);
  const bars = scores.map((score, i) => {
    const value = counts.get(score)!;
    const { share, low, high } = interval(value)!;
    const x = LEFT + i * step + step * 0.2;
    const middle = x + step * 0.3;
    const kind = score >= IDENTIFIED ? 'identified' : 'possible';
    return `<rect class="${kind}" x="${x.toFixed(1)}" y="${y(share).toFixed(1)}" width="${(step * 0.6).toFixed(1)}" height="${((PLOT.height * share) / 100).toFixed(1)}"/>
<line x1="${middle.toFixed(1)}" x2="${middle.toFixed(1)}" y1="${y(low).toFixed(1)}" y2="${y(high).toFixed(1)}"/>
<text x="${middle.toFixed(1)}" y="${HEIGHT - 26}" text-anchor="middle">${score === LAST ? `${LAST}+` : score}</text>
<text class="small" x="${middle.toFixed(1)}" y="${HEIGHT - 10}" text-anchor="middle">${value.of}</text>`;
  });
  const grid = [0, 50, 100].map(
    (percent) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - 16}" y1="${y(percent)}" y2="${y(percent)}"/><text x="${LEFT - 8}" y="${y(percent) + 4}" text-anchor="end">${percent} %</text>`,
  );
  const told = scores.map((score) => `weight ${score}: ${inWords(counts.get(score)!)}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d">
<title id="t">Share of right mentions by weight of evidence</title>
<desc id="d">${told}</desc>
<style>
svg { background: #fdfbf6; font: 12px system-ui, sans-serif; fill: #2b2620; }
line { stroke: #2b2620; stroke-width: 1.5; } .grid { stroke: #d8d0c2; stroke-width: 1; }
.identified { fill: #4a8498; } .possible { fill: #c9c0ae; } .small { font-size: 11px; fill: #6b6256; }
@media (prefers-color-scheme: dark) {
svg { background: #1f1c19; fill: #e8e1d5; } line { stroke: #e8e1d5; } .grid { stroke: #4a443c; }
.identified { fill: #5d9cb2; } .possible { fill: #6b6256; } .small { fill: #a89f90; } }
</style>
${grid.join('\n')}
${bars.join('\n')}
</svg>
`;
}
