/**
 * `npm run accuracy [-- --json]`: the resolver against the labelled corpus (tests/accuracy/corpus). Of the tuning
 * half errors are listed; of the held-out half only counts and rates are printed, never a text.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findNames } from '../core/find';
import { Gazetteer } from '../core/gazetteer';
import { resolve } from '../core/resolve';
import { compileDataset } from '../data/compile';
import { compileIndex } from '../data/install';
import { readRecords } from './read-records';

interface Label {
  start: number;
  end: number;
  /** Ids of the actors that a careful editor would name; none for a trap. */
  actors: string[];
  way: string;
  /** A careful editor could not decide from the page. */
  possible: boolean;
}

interface LabelledText {
  file: string;
  lang: string;
  text: string;
  labels: Label[];
}

/** Reads one corpus file: header lines, an empty line, text with `[[surface|actor|way]]` labels. */
function readLabelled(file: string): LabelledText {
  const raw = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  const split = raw.indexOf('\n\n');
  const header = Object.fromEntries(
    raw
      .slice(0, split)
      .split('\n')
      .map((line) => line.split(/:\s*/, 2) as [string, string]),
  );
  const labels: Label[] = [];
  let text = '';
  let last = 0;
  const body = raw.slice(split + 2);
  for (const match of body.matchAll(/\[\[([^|\]]+)\|([^|\]]+)\|([^|\]]+)(\|possible)?\]\]/g)) {
    text += body.slice(last, match.index);
    const start = text.length;
    text += match[1];
    labels.push({
      start,
      end: text.length,
      actors: match[2] === '-' ? [] : match[2]!.split('+'),
      way: match[3]!,
      possible: match[4] !== undefined,
    });
    last = match.index + match[0].length;
  }
  text += body.slice(last);
  return { file, lang: header['lang'] ?? '', text, labels };
}

/** Wilson's 95 % interval of a share, as text. */
function rate(hits: number, of: number): string {
  if (of === 0) return '–';
  const z = 1.96;
  const p = hits / of;
  const centre = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const bound = (x: number) => ((100 * x) / (1 + (z * z) / of)).toFixed(1);
  return `${(100 * p).toFixed(1)} % (${bound(centre - spread)}–${bound(centre + spread)}), ${hits} of ${of}`;
}

const { records, edition } = readRecords();
if (!edition) throw new Error('assets/dataset/edition.json cannot be read');
const dataset = compileDataset(records, edition);
const { image, lexicon } = compileIndex(dataset.actors, dataset.notActors);
const gazetteer = Gazetteer.open(image);
const known = new Set(dataset.actors.map((a) => a.id));

for (const half of ['tuning', 'held-out']) {
  const folder = path.resolve('tests/accuracy/corpus', half);
  const texts = readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => readLabelled(path.join(folder, f)));
  let identified = 0;
  let identifiedRight = 0;
  let found = 0;
  let sure = 0;
  let sureIdentified = 0;
  let wanted = 0;
  let lookAlikes = 0;
  let falseInLookAlikes = 0;
  const ways = new Map<string, { wanted: number; found: number; identified: number }>();
  const errors: string[] = [];
  const falseByTrap = new Map<string, number>();
  for (const { file, text, labels } of texts) {
    const mentions = resolve({ text, furniture: [] }, findNames(gazetteer, text, lexicon), lexicon);
    const actorLabels = labels.filter((l) => l.actors.some((a) => known.has(a)));
    const isLookAlike = actorLabels.length === 0;
    if (isLookAlike) lookAlikes++;
    for (const mention of mentions) {
      if (mention.tier !== 'identified') continue;
      identified++;
      const id = lexicon.actors[mention.actor]!.id;
      const label = labels.find((l) => l.start < mention.end && mention.start < l.end);
      if (label?.actors.includes(id) && !label.possible) identifiedRight++;
      else {
        const trap = label
          ? `${label.way}${label.actors.length > 0 ? ' of another' : ''}${label.possible ? ' (possible)' : ''}`
          : 'unlabelled';
        falseByTrap.set(trap, (falseByTrap.get(trap) ?? 0) + 1);
        if (isLookAlike) falseInLookAlikes++;
        if (half === 'tuning')
          errors.push(
            `${path.basename(file)}: “${mention.surface}” identified as ${id}; label ${label ? `${label.actors.join('+') || '–'} (${label.way}${label.possible ? ', possible' : ''})` : 'none'}`,
          );
      }
    }
    for (const label of actorLabels) {
      const hits = mentions.filter(
        (m) =>
          m.start < label.end &&
          label.start < m.end &&
          [m.actor, ...(m.candidates ?? [])].some((a) => label.actors.includes(lexicon.actors[a]!.id)),
      );
      const way = ways.get(label.way) ?? { wanted: 0, found: 0, identified: 0 };
      ways.set(label.way, way);
      way.wanted++;
      wanted++;
      const isIdentified = hits.some((m) => m.tier === 'identified');
      if (hits.length > 0) {
        found++;
        way.found++;
      }
      if (isIdentified) way.identified++;
      if (!label.possible) {
        sure++;
        if (isIdentified) sureIdentified++;
        else if (half === 'tuning')
          errors.push(
            `${path.basename(file)}: “${text.slice(label.start, label.end)}” (${label.way}) of ${label.actors.join('+')} ${hits.length > 0 ? 'only possible' : 'missed'}`,
          );
      }
    }
  }
  console.log(`\n${half}: ${texts.length} texts, ${lookAlikes} of them without an actor`);
  console.log(`  identified: precision ${rate(identifiedRight, identified)}`);
  console.log(`  identified: recall    ${rate(sureIdentified, sure)}`);
  console.log(`  identified + possible: recall ${rate(found, wanted)}`);
  console.log(
    `  false identifications in 100 look-alike texts: ${lookAlikes ? ((100 * falseInLookAlikes) / lookAlikes).toFixed(1) : '–'}`,
  );
  for (const [way, w] of [...ways].sort((a, b) => b[1].wanted - a[1].wanted))
    console.log(`  ${way.padEnd(9)} identified ${rate(w.identified, w.wanted)}; found ${rate(w.found, w.wanted)}`);
  console.log(
    `  false identifications by what they fell for: ${[...falseByTrap]
      .sort((a, b) => b[1] - a[1])
      .map(([trap, n]) => `${trap} ${n}`)
      .join(', ')}`,
  );
  if (errors.length > 0 && process.argv.includes('--errors')) console.log(errors.map((e) => `  ${e}`).join('\n'));
}
