/** `npm run dataset -- list [--json] | check [FILE…] | report [--json] | compile FOLDER | export FOLDER` */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toFiles } from '../data/bundle';
import { checkRecords } from '../data/check';
import { checkEdition } from '../data/check-edition';
import { compileDataset } from '../data/compile';
import { coveragePicture, reportCoverage } from '../data/report';
import type { Problem } from '../data/schema';
import type { Dataset } from '../model';
import { ftmIndex, toFollowTheMoney } from '../record/follow-the-money';
import { readRecords } from './read-records';

function print(problems: Problem[]): void {
  for (const { file, field, reason } of problems) console.error(`${file}: ${field}: ${reason}`);
}

/** Says where a file of the package would be larger than the store takes, before somebody builds it. */
function checkPackage(dataset: Dataset): Problem[] {
  try {
    toFiles(dataset);
    return [];
  } catch (error) {
    return [{ file: 'the package', field: 'size', reason: (error as Error).message }];
  }
}

const [command, ...rest] = process.argv.slice(2);
const { records, edition, problems } = readRecords();
problems.push(...checkRecords(records));
if (edition) problems.push(...checkEdition(edition, records.actors));

if (command === 'check') {
  if (edition && problems.length === 0) problems.push(...checkPackage(compileDataset(records, edition)));
  const shown = rest.length > 0 ? problems.filter((p) => rest.some((prefix) => p.file.includes(prefix))) : problems;
  print(shown);
  console.log(
    `${records.actors.length} actors, ${records.sources.length} sources, ${records.notActors.length} not actors: ${shown.length === 0 ? 'no problem' : `${shown.length} problems`}`,
  );
  process.exitCode = shown.length > 0 ? 1 : 0;
} else if (command === 'list') {
  const rows = records.actors
    .filter((a) => a.editorial.state === 'reviewed' || a.editorial.state === 'designated')
    .map((a) => ({
      id: a.id,
      name: a.names.find((n) => n.type === 'primary')?.value ?? a.id,
      kind: a.kind,
      names: a.names.map((n) => n.value),
    }));
  if (rest.includes('--json')) console.log(JSON.stringify(rows));
  else for (const row of rows) console.log(`${row.id}\t${row.kind}\t${row.name}\t${row.names.slice(1).join('; ')}`);
} else if (command === 'report') {
  const report = reportCoverage(records, new Date().toISOString().slice(0, 10));
  if (rest.includes('--json')) console.log(JSON.stringify(report));
  else {
    console.log(
      `Edition ${edition?.edition}: ${report.groups} groups, ${report.persons} persons, ${report.labels} labels, reviewed`,
    );
    console.log(
      `Median of ${report.medianOrigins} origins and ${report.medianClaims} claims an actor; ${report.sources} sources`,
    );
    console.log(`Read by a second reader: ${report.secondRead}; reviews due: ${report.reviewsDue.length}`);
    console.table(report.byState);
    console.table(report.namesByStrength);
    console.table(report.countries);
    console.log('Oldest statuses');
    console.table(report.oldestStatuses.slice(0, 20));
    console.log(`Below two origins or six claims: ${report.thin.length}`);
    console.table(report.thin.slice(0, 40));
    const picture = path.resolve('dist/dataset-coverage.svg');
    mkdirSync(path.dirname(picture), { recursive: true });
    writeFileSync(picture, coveragePicture(report));
    console.log(`Picture: ${picture}`);
  }
} else if (command === 'compile' || command === 'export') {
  print(problems);
  if (problems.length > 0 || !edition) {
    console.error(`The dataset has ${problems.length} problems: nothing was written.`);
    process.exitCode = 1;
  } else if (command === 'compile') {
    const folder = path.resolve(rest[0] ?? 'dist/dataset');
    mkdirSync(folder, { recursive: true });
    const files = toFiles(compileDataset(records, edition));
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  } else {
    const folder = path.resolve(rest[0] ?? 'dist/follow-the-money');
    const entities = toFollowTheMoney(compileDataset(records, edition));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'entities.ftm.json'), entities.map((e) => `${JSON.stringify(e)}\n`).join(''));
    writeFileSync(path.join(folder, 'index.json'), `${JSON.stringify(ftmIndex(edition), null, 2)}\n`);
    console.log(`${entities.length} entities of the edition of ${edition.edition}: ${folder}`);
  }
} else {
  console.error('npm run dataset -- list [--json] | check [FILE…] | report [--json] | compile FOLDER | export FOLDER');
  process.exitCode = 2;
}
