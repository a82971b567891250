/**
 * What resolving costs beside finding, with the dataset as it ships: on the labelled texts one by one, which are short
 * and full of names, and on texts joined of them, to see how it grows. A name in some ninety units is far more than a
 * reader meets: so also on those of the texts that speak of no actor, and on a long page with a few names.
 */
import { readHalf } from '../src/cli/accuracy/corpus';
import { readRecords } from '../src/cli/read-records';
import { Gazetteer } from '../src/core/gazetteer/gazetteer';
import { findNames } from '../src/core/reading/find';
import { resolve } from '../src/core/resolve';
import { compileDataset } from '../src/data/compile';
import { compileIndex } from '../src/data/install';
import { exponent, median } from './measure';

const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000];
/** Units that a turn reads at least: short texts are read again and again. */
const LEAST = 300_000;
const TURNS = 9;
const WARM_UP = 3;

/** Texts one after the other, from the first on again where they do not suffice. */
function joinTo(size: number, texts: readonly string[]): string {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    parts.push(texts[i % texts.length]!);
    length += parts.at(-1)!.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
}

const FEW = 20;
const LONG = 100_000;

/**
 * A long page with few names: the beginning of the texts, up to the paragraph in which enough names have been found, then
 * those of their paragraphs in which none is found, again and again.
 */
function pageWithFewNames(texts: readonly string[], count: (text: string) => number): string {
  const paragraphs = texts.flatMap((text) => text.split('\n\n'));
  const head: string[] = [];
  for (let names = 0, i = 0; names < FEW; i++) {
    head.push(paragraphs[i]!);
    names += count(paragraphs[i]!);
  }
  const nameless = joinTo(
    LONG,
    paragraphs.filter((paragraph) => count(paragraph) === 0),
  );
  return `${head.join('\n\n')}\n\n${nameless}`.slice(0, LONG);
}

/** Lines about the cost of resolving: its time over that of finding, which is linear, in the same turns. */
export function measureResolving(): string[] {
  const { records, edition } = readRecords();
  const dataset = compileDataset(records, edition!);
  const { image, lexicon } = compileIndex(dataset.actors, dataset.notActors);
  const gazetteer = Gazetteer.open(image);

  const measure = (what: string, texts: readonly string[]) => {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const times = Math.ceil(LEAST / length);
    const ratios: number[] = [];
    const spent: number[] = [];
    let names = 0;
    for (let turn = -WARM_UP; turn < TURNS; turn++) {
      let finding = 0;
      let resolving = 0;
      names = 0;
      for (let i = 0; i < times * texts.length; i++) {
        const text = texts[i % texts.length]!;
        const began = performance.now();
        const matches = findNames(gazetteer, text, lexicon);
        const between = performance.now();
        resolve({ text, furniture: [] }, matches, lexicon);
        resolving += performance.now() - between;
        finding += between - began;
        names += matches.length / times;
      }
      if (turn < 0) continue;
      ratios.push(resolving / finding);
      spent.push((1000 * resolving) / times / names);
    }
    const ratio = median(ratios);
    const line =
      `${what.padEnd(32)} a name in ${Math.round(length / names)} units; resolving ×${ratio.toFixed(1)} of finding,` +
      ` ${median(spent).toFixed(1)} µs a name`;
    return { x: length, y: length * ratio, line };
  };

  const labelled = readHalf('tuning');
  const texts = labelled.map(({ text }) => text);
  const lookAlikes = labelled
    .filter(({ labels }) => labels.every(({ actors }) => actors.length === 0))
    .map(({ text }) => text);
  const fewNames = pageWithFewNames(texts, (text) => findNames(gazetteer, text, lexicon).length);
  const points = SIZES.map((size) => measure(`joined, ${size.toLocaleString('en')} units`, [joinTo(size, texts)]));
  return [
    measure('short texts, one by one', texts).line,
    measure('those without an actor', lookAlikes).line,
    measure('100,000 units with few names', [fewNames]).line,
    ...points.map(({ line }) => line),
    `resolving: time ~ length^${exponent(points).toFixed(3)} from 10,000 to 1,000,000 units`,
  ];
}
