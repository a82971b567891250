/**
 * `npm run accuracy [-- --errors] [--json] [--write]`: the resolver and three baselines against the labelled corpus.
 * With --errors the errors of the tuning half are listed; of the held-out half only counts and rates are ever
 * printed. --write renews the page of results and its picture.
 */
import { writeFileSync } from 'node:fs';
import { Gazetteer } from '../core/gazetteer/gazetteer';
import { findNames } from '../core/reading/find';
import { resolve } from '../core/resolve';
import { compileDataset } from '../data/compile';
import { compileIndex } from '../data/install';
import { baselines } from './accuracy/baselines';
import { type Half, readHalf } from './accuracy/corpus';
import { type Found, inWords, type Matcher, type Measure, measure } from './accuracy/measure';
import { accuracyPage, calibrationPicture, type Row } from './accuracy/page';
import { readRecords } from './read-records';

const HALVES: Half[] = ['tuning', 'held-out'];

const { records, edition } = readRecords();
if (!edition) throw new Error('assets/dataset/edition.json cannot be read');
const dataset = compileDataset(records, edition);
const { image, lexicon } = compileIndex(dataset.actors, dataset.notActors);
const gazetteer = Gazetteer.open(image);
const kinds = new Map<string, string>(dataset.actors.map((actor) => [actor.id, actor.kind]));

const backgrounder: Matcher = (text) =>
  resolve({ text, furniture: [] }, findNames(gazetteer, text, lexicon), lexicon).map(
    ({ start, end, tier, score, actor, candidates }): Found => ({
      start,
      end,
      tier,
      score,
      actors: (candidates ?? [actor]).map((index) => lexicon.actors[index]!.id),
    }),
  );

const corpus = { tuning: readHalf('tuning'), 'held-out': readHalf('held-out') };
const rows: Row[] = [{ title: 'Backgrounder', matcher: backgrounder }, ...baselines(dataset.actors)].map(
  ({ title, matcher }) => {
    const on = (half: Half): Measure => measure(corpus[half], matcher, (id) => kinds.get(id));
    return { title, halves: { tuning: on('tuning'), 'held-out': on('held-out') } };
  },
);
const own = rows[0]!;

if (process.argv.includes('--json')) {
  const plain = (m: Measure) => ({
    ...Object.fromEntries(
      Object.entries(m).map(([key, value]) => [key, value instanceof Map ? Object.fromEntries(value) : value]),
    ),
    errors: undefined,
  });
  console.log(
    JSON.stringify({
      edition: edition.edition,
      rows: rows.map(({ title, halves }) => ({
        title,
        tuning: plain(halves.tuning),
        heldOut: plain(halves['held-out']),
      })),
    }),
  );
} else {
  for (const half of HALVES) {
    const m = own.halves[half];
    console.log(`\n${half}: ${m.texts} texts, ${m.lookAlikes} of them without an actor`);
    for (const { title, halves } of rows) {
      const row = halves[half];
      console.log(`  ${title}`);
      console.log(`    identified: precision ${inWords(row.precision)}`);
      console.log(`    identified: recall    ${inWords(row.recall)}`);
      console.log(`    identified + possible: recall ${inWords(row.found)}`);
      console.log(
        `    false identifications in 100 look-alike texts: ${((100 * row.falseInLookAlikes) / row.lookAlikes).toFixed(1)}`,
      );
    }
    for (const [way, { identified, found }] of [...m.byWay].sort((a, b) => b[1].found.of - a[1].found.of))
      console.log(`  ${way.padEnd(9)} identified ${inWords(identified)}; found ${inWords(found)}`);
    console.log(
      `  false identifications by what they fell for: ${[...m.falseByTrap]
        .sort((a, b) => b[1] - a[1])
        .map(([trap, n]) => `${trap} ${n}`)
        .join(', ')}`,
    );
  }
  if (process.argv.includes('--errors')) console.log(`\n${own.halves.tuning.errors.map((e) => `  ${e}`).join('\n')}`);
}

if (process.argv.includes('--write')) {
  writeFileSync('ACCURACY.md', accuracyPage(rows, edition.edition));
  writeFileSync('assets/pictures/accuracy-calibration.svg', calibrationPicture(HALVES.map((half) => own.halves[half])));
  console.error('Wrote ACCURACY.md and assets/pictures/accuracy-calibration.svg.');
}
