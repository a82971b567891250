/**
 * `npm run scan -- [--json] [--text] [--password=…] FILE… | FOLDER… | -`: the same engine and dataset on plain text,
 * HTML, a saved page or a PDF. With --json one object per input and nothing else on standard output; --text prints the
 * text as read, into which the offsets point. What cannot be read is named on standard error, and the others go on.
 */

import { findNames } from '../core/find';
import { Gazetteer } from '../core/gazetteer';
import type { Mention, Reason } from '../core/mention';
import { resolve } from '../core/resolve';
import { checkRecords } from '../data/check';
import { compileDataset } from '../data/compile';
import { compileIndex } from '../data/install';
import { translatorFor } from '../platform/translator';
import { reasonWords } from '../ui/words';
import { listFiles, readDocument, type ScannedDocument } from './read-document';
import { readRecords } from './read-records';

const t = translatorFor('en');

const USAGE = 'npm run scan -- [--json] [--text] [--password=…] FILE… | FOLDER… | -';

const args = process.argv.slice(2);
const json = args.includes('--json');
const textOnly = args.includes('--text');
const password = args.find((a) => a.startsWith('--password='))?.slice('--password='.length);
const unknown = args.find((a) => a.startsWith('--') && !/^--(?:json|text|password=.*)$/.test(a));
const sources = args.filter((a) => a === '-' || !a.startsWith('-'));
if (unknown || sources.length === 0) {
  console.error(unknown ? `There is no option ${unknown}.` : USAGE);
  process.exit(2);
}
const files = [...listFiles(sources)];
if (files.length === 0) console.error(`${sources.join(', ')}: nothing in it that can be read`);

const { records, edition, problems } = readRecords();
problems.push(...checkRecords(records));
if (!edition || problems.length > 0)
  console.error(`The dataset has ${problems.length} problems (npm run dataset:check); scanning with what can be read.`);
if (!edition) process.exit(1);
const dataset = compileDataset(records, edition);
const { image, lexicon } = compileIndex(dataset.actors, dataset.notActors);
const gazetteer = Gazetteer.open(image);

const words = (reasons: Reason[]) => reasons.map((reason) => reasonWords(reason, t));
const describe = (
  { start, end, surface, actor, tier, region, reasons, candidates }: Mention,
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
  reasons: { for: words(reasons.for), against: words(reasons.against), missing: words(reasons.missing) },
  ...(candidates
    ? { candidates: candidates.map((c) => ({ actor: lexicon.actors[c]!.id, name: lexicon.actors[c]!.name })) }
    : {}),
});

/** Says how far it has come: one line that is written over, or a line a file where that cannot be. */
function showProgress(done: number, source: string): void {
  if (files.length < 2) return;
  const line = `${done + 1} of ${files.length}: ${source}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  else console.error(line);
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
  if (textOnly) {
    process.stdout.write(document.text);
    continue;
  }
  const mentions = resolve(document, findNames(gazetteer, document.text, lexicon), lexicon).map((m) =>
    describe(m, pages),
  );
  found += mentions.length;
  if (json) {
    const about = pages ? { pages: pages.count, pagesWithoutText: pages.withoutText } : {};
    console.log(JSON.stringify({ source, edition: edition.edition, ...about, mentions }));
    continue;
  }
  console.log(`${source}: ${mentions.length} mentions, edition ${edition.edition}${pages ? aboutPages(pages) : ''}`);
  const column = Math.min(40, Math.max(8, ...mentions.map((m) => m.surface.length)));
  for (const m of mentions)
    console.log(
      `${('page' in m ? `p. ${m.page}` : String(m.start)).padStart(7)}  ${m.surface.replace(/\s+/g, ' ').padEnd(column)}  ${m.tier.padEnd(10)}  ${m.candidates ? m.candidates.map((c) => c.name).join(' or ') : m.name}${m.region === 'furniture' ? '  (page furniture)' : ''}\n${' '.repeat(column + 11)}${[...m.reasons.for.map((r) => `+ ${r}`), ...m.reasons.against.map((r) => `− ${r}`), ...m.reasons.missing.map((r) => `? ${r}`)].join('; ')}`,
    );
}
if (files.length > 1)
  console.error(
    `${files.length - unread.length} of ${files.length} read, ${found} mentions${unread.length > 0 ? `; not read: ${unread.join(', ')}` : ''}`,
  );

function aboutPages({ count, withoutText }: NonNullable<ScannedDocument['pages']>): string {
  const whole = count === 1 ? ', 1 page' : `, ${count} pages`;
  return withoutText.length === 0
    ? whole
    : `${whole}; ${withoutText.length} of them without text and not searched (${withoutText.join(', ')})`;
}
