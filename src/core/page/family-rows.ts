/**
 * Rows of the names of families: `the Five Families – Genovese, Bonanno, Lucchese, Gambino and Colombo`. Three of them in
 * a sentence that says what they are name the groups, though each may also be a man's surname.
 */

import type { LexiconName } from '../names/lexicon';
import type { Hits } from '../reading/hits';
import { learntReading, type Reading } from '../reading/reading';

const BETWEEN = /^["”»'’]?(?:, |,? (?:and|or|y|e|o|ou|&) )(?:the )?["“«'‘]?$/u;
const FAMILIES = /(?<![\p{L}])(?:[Ff]amilies|[Cc]lans|[Ff]amilias|[Ff]amílias|[Cc]lanes|[Cc]lãs|[Cc]osche)(?![\p{L}])/u;
const LEAST = 3;

/** Adds to the hits the families that a row names by their surnames alone. */
export function readFamilyRows(hits: Hits, text: string): void {
  const found: Reading[] = [];
  let row: Reading[] = [];
  const close = () => {
    const { start, end } = row.length < LEAST ? { start: 0, end: 0 } : hits.around.sentenceAt(row[0]!.start);
    if (end > start && FAMILIES.test(text.slice(start, end)))
      found.push(...row.filter((reading) => !hits.isTaken(reading.start, reading.end)));
    row = [];
  };
  for (const { start, end, payloads } of hits.matches) {
    const family = familyOf(
      payloads.map((payload) => hits.lexicon.names[payload]!),
      hits,
    );
    const last = row.at(-1);
    if (last && !(family && BETWEEN.test(text.slice(last.end, start)))) close();
    if (family && row.every(({ actor }) => actor !== family.actor))
      row.push(learntReading({ start, end }, family.actor, 'full', 'medium'));
  }
  close();
  hits.insert(found);
}

/** The only group that is called by a family's name. */
function familyOf(names: readonly LexiconName[], { lexicon }: Hits): LexiconName | undefined {
  const [family, ...more] = names.filter(
    ({ way, actor, strength }) =>
      way === 'family' && strength === 'never-alone' && lexicon.actors[actor]!.kind === 'group',
  );
  return more.length > 0 ? undefined : family;
}
