/** Draws the results for the README: cost over number of names, both axes logarithmic. */
import type { Measured } from './measure';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 210;
const TOP = 56;
const BOTTOM = 56;

interface Line {
  label: string;
  points: { names: number; xBare: number }[];
  own: boolean;
  dashed: boolean;
}

function linesOf(results: readonly Measured[]): Line[] {
  const lines = new Map<string, Line>();
  for (const r of results) {
    if (r.contender === 'bare loop') continue;
    const label = `${r.contender}, ${r.mode}`;
    let line = lines.get(label);
    if (!line) {
      line = { label, points: [], own: r.contender === 'backgrounder', dashed: r.mode === 'any' };
      lines.set(label, line);
    }
    line.points.push({ names: r.names, xBare: r.xBare });
  }
  return Array.from(lines.values());
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const short = (names: number): string =>
  names >= 1e6 ? `${names / 1e6} million` : names >= 1000 ? `${names / 1000},000` : `${names}`;

/** An SVG that reads well on light and dark ground. */
export function drawResults(results: readonly Measured[], machine: string): string {
  const lines = linesOf(results);
  const names = Array.from(new Set(results.map((r) => r.names))).sort((a, b) => a - b);
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...results.map((r) => r.xBare))));
  const log = (value: number, low: number, high: number): number => Math.log(value / low) / Math.log(high / low);
  const x = (value: number): number => LEFT + log(value, names[0]!, names.at(-1)!) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - log(value, 1, highest) * (HEIGHT - TOP - BOTTOM);
  const parts: string[] = [];
  for (let step = 1; step <= highest; step *= 10) {
    parts.push(`<path class="grid" d="M${LEFT} ${y(step)}H${WIDTH - RIGHT}"/>`);
    parts.push(`<text class="small" x="${LEFT - 8}" y="${y(step) + 4}" text-anchor="end">×${step}</text>`);
  }
  for (const size of names)
    parts.push(
      `<text class="small" x="${x(size)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${short(size)}</text>`,
    );
  // Labels stand beside the last point, pushed apart so that none covers another.
  let lowest = Number.NEGATIVE_INFINITY;
  const ends = lines
    .map((line) => ({ line, end: line.points.at(-1)! }))
    .sort((a, b) => b.end.xBare - a.end.xBare)
    .map(({ line, end }) => {
      lowest = Math.max(y(end.xBare), lowest + 15);
      return { line, end, at: lowest };
    });
  for (const { line, end, at } of ends) {
    const kind = line.own ? 'own' : 'peer';
    const d = line.points
      .map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.names).toFixed(1)} ${y(p.xBare).toFixed(1)}`)
      .join('');
    parts.push(`<path class="${kind}" d="${d}"${line.dashed ? ' stroke-dasharray="5 4"' : ''}/>`);
    for (const p of line.points)
      parts.push(`<circle class="${kind}-dot" cx="${x(p.names).toFixed(1)}" cy="${y(p.xBare).toFixed(1)}" r="2.5"/>`);
    parts.push(
      `<text class="${kind}-label" x="${(x(end.names) + 8).toFixed(1)}" y="${(at + 4).toFixed(1)}">${escapeXml(line.label)}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t">
<title id="t">Time to find names in a page, divided by the time to read it, over the number of names</title>
<style>
text{font:13px Georgia,serif;fill:#555}.small{font-size:12px}.title{font-size:15px;fill:#222}
.grid{stroke:#999;stroke-opacity:.35;fill:none}.own{stroke:#1f4e79;stroke-width:2.5;fill:none}.own-dot{fill:#1f4e79}.own-label{fill:#1f4e79;font-weight:bold}
.peer{stroke:#8a7f72;stroke-width:1.2;fill:none}.peer-dot{fill:#8a7f72}.peer-label{font-size:12px}
@media(prefers-color-scheme:dark){text{fill:#bbb}.title{fill:#eee}.own{stroke:#8fbce6}.own-dot,.own-label{fill:#8fbce6}.peer{stroke:#a79c8e}.peer-dot{fill:#a79c8e}}
</style>
<text class="title" x="${LEFT - 8}" y="24">Time to find names in a page ÷ time to read the page</text>
<text class="small" x="${LEFT - 8}" y="42">${escapeXml(machine)}; shared cores, medians</text>
${parts.join('\n')}
<text class="small" x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">names in the dictionary</text>
</svg>
`;
}
