/**
 * `npm run scan -- [--json] [--text] FILE… | -`: the same engine and dataset on plain text, HTML or a saved page.
 * With --json one object per input and nothing else on standard output; --text prints the text as read, into which
 * the offsets point.
 */

import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { collect } from '../content/collect';
import { findNames } from '../core/find';
import { Gazetteer } from '../core/gazetteer';
import type { DocumentText, Mention, Reason } from '../core/mention';
import { resolve } from '../core/resolve';
import { checkRecords } from '../data/check';
import { compileDataset } from '../data/compile';
import { compileIndex } from '../data/install';
import { translatorFor } from '../platform/translator';
import { reasonWords } from '../ui/words';
import { readRecords } from './read-records';

const t = translatorFor('en');

async function textOf(file: string): Promise<DocumentText> {
  const raw = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  const looksLikeHtml =
    /\.x?html?$/i.test(file) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(raw);
  if (!looksLikeHtml) return { text: raw, furniture: [] };
  const { document } = parseHTML(/<body\b/i.test(raw) ? raw : `<!doctype html><html><body>${raw}</body></html>`);
  const { text, furniture } = await collect(document.body);
  return { text, furniture };
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const textOnly = args.includes('--text');
const unknown = args.find((a) => a.startsWith('--') && !['--json', '--text'].includes(a));
const files = args.filter((a) => a === '-' || !a.startsWith('-'));
if (unknown || files.length === 0) {
  console.error(unknown ? `There is no option ${unknown}.` : 'npm run scan -- [--json] [--text] FILE… | -');
  process.exit(2);
}

const { records, edition, problems } = readRecords();
problems.push(...checkRecords(records));
if (!edition || problems.length > 0)
  console.error(`The dataset has ${problems.length} problems (npm run dataset:check); scanning with what can be read.`);
if (!edition) process.exit(1);
const dataset = compileDataset(records, edition);
const { image, lexicon } = compileIndex(dataset.actors, dataset.notActors);
const gazetteer = Gazetteer.open(image);

const words = (reasons: Reason[]) => reasons.map((reason) => reasonWords(reason, t));
const describe = ({ start, end, surface, actor, tier, region, reasons, candidates }: Mention) => ({
  start,
  end,
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

for (const source of files) {
  let document: DocumentText;
  try {
    document = await textOf(source);
  } catch (error) {
    console.error(`${source}: ${(error as Error).message}`);
    process.exitCode = 1;
    continue;
  }
  if (textOnly) {
    process.stdout.write(document.text);
    continue;
  }
  const mentions = resolve(document, findNames(gazetteer, document.text, lexicon), lexicon).map(describe);
  if (json) {
    console.log(JSON.stringify({ source, edition: edition.edition, mentions }));
    continue;
  }
  console.log(`${source}: ${mentions.length} mentions, edition ${edition.edition}`);
  const column = Math.min(40, Math.max(8, ...mentions.map((m) => m.surface.length)));
  for (const m of mentions)
    console.log(
      `${String(m.start).padStart(7)}  ${m.surface.replace(/\s+/g, ' ').padEnd(column)}  ${m.tier.padEnd(10)}  ${m.candidates ? m.candidates.map((c) => c.name).join(' or ') : m.name}${m.region === 'furniture' ? '  (page furniture)' : ''}\n${' '.repeat(column + 11)}${[...m.reasons.for.map((r) => `+ ${r}`), ...m.reasons.against.map((r) => `− ${r}`), ...m.reasons.missing.map((r) => `? ${r}`)].join('; ')}`,
    );
}
