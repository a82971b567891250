/** How the time of a scan grows with its text, and what texts cost that are not like the pages of the table. */
import { Gazetteer } from '../src/core/gazetteer/gazetteer';
import { makeNames, makePages } from './dictionary';
import { exponent, median, readBare } from './measure';
import { buildImage } from './ours';

const NAMES = 100_000;
const MODES = ['smart', 'any'] as const;
const TURNS = 15;

function open(): { gazetteer: Gazetteer; names: string[] } {
  const names = makeNames(NAMES);
  return { gazetteer: Gazetteer.open(buildImage(names).image), names };
}

/** Median time over the bare loop's for one text. */
function ratio(gazetteer: Gazetteer, text: string, mode: 'smart' | 'any'): number {
  const ratios: number[] = [];
  for (let turn = -3; turn < TURNS; turn++) {
    const began = performance.now();
    readBare(text);
    const between = performance.now();
    gazetteer.scan(text, { mode });
    if (turn >= 0) ratios.push((performance.now() - between) / (between - began));
  }
  return median(ratios);
}

/** Exponents of time over length, from 10,000 to 10 million units. */
export function measureTextGrowth(): string[] {
  const { gazetteer, names } = open();
  const page = makePages(names, 1, 10_000_000)[0]!;
  return MODES.map((mode) => {
    const points = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000].map((x) => {
      // A slice still points into the long text; joined anew it is a string of its own.
      const text = [page.slice(0, x / 2), page.slice(x / 2, x)].join('');
      return { x, y: x * ratio(gazetteer, text, mode) };
    });
    return `with text, ${mode}: time ~ length^${exponent(points).toFixed(3)} from 10,000 to 10,000,000 units`;
  });
}

/** Texts in which the fast path has less to do: each with its cost in either mode. */
export function measureOtherTexts(): string[] {
  const { gazetteer, names } = open();
  const prose = makePages(names, 1, 300_000)[0]!;
  const texts: [string, string][] = [
    ['prose', prose],
    ['all capitals', prose.toUpperCase()],
    ['accents apart (NFD)', prose.normalize('NFD')],
    ['ß, æ and œ in every tenth word', prose.replace(/(\w{9} ){1}/gu, 'straße œuvre ')],
    ['Chinese', '三名男子在该市被警方逮捕，据检察官办公室称。'.repeat(15_000)],
    ['one token', 'A'.repeat(300_000)],
    ['tokens of one letter', 'A '.repeat(150_000)],
    ['names only', names.slice(0, 15_000).join(' ')],
  ];
  return texts.map(
    ([what, text]) =>
      `${what.padEnd(32)} smart ×${ratio(gazetteer, text, 'smart').toFixed(1).padEnd(6)} any ×${ratio(gazetteer, text, 'any').toFixed(1)}`,
  );
}
