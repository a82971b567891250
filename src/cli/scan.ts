/**
 * `npm run scan`: the same engine and dataset on plain text, HTML, a saved page or a PDF, in the terminal. The usage
 * below says what it prints.
 */

import { parseArgs } from 'node:util';
import { Gazetteer } from '../core/gazetteer/gazetteer';
import type { Mention, Reason, Reasons } from '../core/mention';
import { findNames } from '../core/reading/find';
import { resolve } from '../core/resolve';
import { checkRecords } from '../data/check';
import { compileDataset } from '../data/compile';
import { compileIndex } from '../data/install';
import { translatorFor } from '../platform/translator';
import { reasonWords } from '../ui/words';
import { listFiles, readDocument, type ScannedDocument } from './read-document';
import { readRecords } from './read-records';

const t = translatorFor('en');

const USAGE = `npm run scan -- [--json] [--text] [--password=…] FILE… | FOLDER… | -

Finds the names of known actors in plain text, HTML, saved pages (also as a single file) and PDFs. A folder stands for
all of these below it, - for standard input.
  --json          one JSON object per input, one a line (with npm run --silent nothing else on standard output):
                  {source, edition, mentions: [{start, end, surface, actor, name, tier, region, reasons, candidates?}]}
                  start and end count UTF-16 units of the text as read; of a PDF each mention has its page, and the object
                  {pages, scans: [page, …], unreadPages: [page, …]}, since nothing is found on the latter two.
  --text          prints the text as read; with --json as "text" of each object.
  --password=…    opens encrypted PDFs.
What cannot be read is named on standard error, and the rest goes on; the exit code is then 1.`;

interface Options {
  json: boolean;
  text: boolean;
  password: string | undefined;
  sources: string[];
}

/** Ends the command where it was called in a way that it does not know. */
function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        password: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length > 0) return { ...values, password: values.password, sources: positionals };
    console.error(USAGE);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
  }
  process.exit(2);
}

const { json, text: withText, password, sources } = readOptions();
const { files, passedOver } = listFiles(sources);
if (files.length === 0) {
  console.error(`${sources.join(', ')}: nothing in it that can be read`);
  process.exitCode = 1;
}
// Whoever reads the output may have had enough of it.
process.stdout.on('error', () => process.exit());

const { records, edition, problems } = readRecords();
problems.push(...checkRecords(records));
if (!edition || problems.length > 0)
  console.error(`The dataset has ${problems.length} problems (npm run dataset:check); scanning with what can be read.`);
if (!edition) process.exit(1);
const dataset = compileDataset(records, edition);
const { image, lexicon } = compileIndex(dataset.actors, dataset.notActors);
const gazetteer = Gazetteer.open(image);

const words = (reasons: Reason[]) => reasons.map((reason) => reasonWords(reason, t));
const inWords = (reasons: Reasons) => ({
  for: words(reasons.for),
  against: words(reasons.against),
  missing: words(reasons.missing),
});
const describe = (
  { start, end, surface, actor, tier, region, reasons, candidates, candidateReasons }: Mention,
  pages: ScannedDocument['pages'],
) => ({
  start,
  end,
  ...(pages ? { page: pages.at(start) } : {}),
  surface,
  actor: lexicon.actors[actor]!.id,
  name: lexicon.actors[actor]!.name,
  tier,
  region,
  reasons: inWords(reasons),
  ...(candidates
    ? {
        candidates: candidates.map((c, i) => ({
          actor: lexicon.actors[c]!.id,
          name: lexicon.actors[c]!.name,
          ...(candidateReasons ? { reasons: inWords(candidateReasons[i]!) } : {}),
        })),
      }
    : {}),
});

/** Milliseconds between two lines of progress where one cannot be written over the other. */
const PROGRESS_EVERY = 3_000;
let saidProgress = performance.now();

/** Says how far it has come: in one line that is written over, or now and then in a line of its own. */
function showProgress(done: number, source: string): void {
  if (files.length < 2) return;
  const line = `${done + 1} of ${files.length}: ${source}`;
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  } else if (performance.now() - saidProgress > PROGRESS_EVERY) {
    saidProgress = performance.now();
    console.error(line);
  }
}

/** Takes the line away, so that what follows stands on its own. */
function clearProgress(): void {
  if (files.length > 1 && process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

const unread: string[] = [];
let found = 0;

for (const [done, source] of files.entries()) {
  showProgress(done, source);
  let document: ScannedDocument;
  try {
    document = await readDocument(source, password);
  } catch (error) {
    clearProgress();
    console.error(`${source}: ${(error as Error).message}`);
    unread.push(source);
    process.exitCode = 1;
    continue;
  }
  clearProgress();
  const { pages } = document;
  if (withText && !json) {
    process.stdout.write(files.length > 1 ? `${document.text}\n` : document.text);
    continue;
  }
  const mentions = resolve(document, findNames(gazetteer, document.text, lexicon), lexicon).map((m) =>
    describe(m, pages),
  );
  found += mentions.length;
  if (json) {
    const about = pages ? { pages: pages.count, scans: pages.scans, unreadPages: pages.unread } : {};
    console.log(
      JSON.stringify({
        source,
        edition: edition.edition,
        ...about,
        ...(withText ? { text: document.text } : {}),
        mentions,
      }),
    );
    continue;
  }
  console.log(`${source}: ${counted(mentions.length)}, edition ${edition.edition}${pages ? aboutPages(pages) : ''}`);
  const column = Math.min(40, Math.max(8, ...mentions.map((m) => m.surface.length)));
  for (const m of mentions)
    console.log(
      `${('page' in m ? `p. ${m.page}` : String(m.start)).padStart(7)}  ${m.surface.replace(/\s+/g, ' ').padEnd(column)}  ${m.tier.padEnd(10)}  ${m.candidates ? m.candidates.map((c) => c.name).join(' or ') : m.name}${m.region === 'furniture' ? '  (page furniture)' : ''}\n${' '.repeat(column + 11)}${[...m.reasons.for.map((r) => `+ ${r}`), ...m.reasons.against.map((r) => `− ${r}`), ...m.reasons.missing.map((r) => `? ${r}`)].join('; ')}`,
    );
}
if (files.length > 1)
  console.error(
    `${files.length - unread.length} of ${files.length} read, ${counted(found)}${passedOver > 0 ? `; ${passedOver} files of other kinds passed over` : ''}${unread.length > 0 ? `; not read: ${unread.join(', ')}` : ''}`,
  );

function counted(mentions: number): string {
  return mentions === 1 ? '1 mention' : `${mentions} mentions`;
}

function aboutPages({ count, scans, unread }: NonNullable<ScannedDocument['pages']>): string {
  const parts = [count === 1 ? '1 page' : `${count} pages`];
  if (scans.length > 0) parts.push(`${scans.length} of ${count} are scans: not searched (${scans.join(', ')})`);
  if (unread.length > 0) parts.push(`${unread.length} of ${count} cannot be read (${unread.join(', ')})`);
  return `, ${parts.join('; ')}`;
}
