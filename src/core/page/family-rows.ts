/**
 * Rows of the names of families: `the Five Families – Genovese, Bonanno, Lucchese, Gambino and Colombo`. Three of them in
 * a sentence that says what they are name the groups, though each may also be a man's surname.
 */

import { isRanked } from '../evidence/families';
import type { LexiconName } from '../names/lexicon';
import { isWeak } from '../names/strength';
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

const SEVERAL_BEFORE = /(?<![\p{L}])[Tt]he $/u;

const MOB =
  /(?<![\p{L}])(?:mob|mobsters?|mafia|mafiosos?|mafiosi|cosa nostra|capos?|consigliere|underboss|made m[ae]n)(?![\p{L}])/iu;
const OF_MAFIA: readonly string[] = ['mafia', 'cosa'];

/**
 * `a Colombo capo`, `two Gambino associates`, `the Bonannos`: by a rank or in the plural a surname may be a family's. Two
 * of them, whose families the records tie to one another or to one group, are, and by a rank one of the Mafia's families
 * on a page that speaks of the mob.
 */
export function readRankedFamilies(hits: Hits, text: string): void {
  const { actors, names } = hits.lexicon;
  const found: Reading[] = [];
  for (const { start, end, payloads } of hits.matches) {
    const all = payloads.map((payload) => names[payload]!);
    const groups = all.filter(({ actor }) => actors[actor]!.kind === 'group');
    const [family] = groups;
    const isSurname = all.some(({ way }) => way === 'family');
    if (!family || !isSurname || groups.some((name) => name.actor !== family.actor || !isOneWord(name))) continue;
    const isPlural = text.charAt(end - 1) === 's' && SEVERAL_BEFORE.test(text.slice(Math.max(0, start - 4), start));
    if (isPlural || isRanked({ start, end }, hits.around))
      found.push(learntReading({ start, end }, family.actor, 'full', 'medium'));
  }
  const families = [...new Set(found.map(({ actor }) => actor))];
  const tiedOnes = new Set(
    families.filter((actor) =>
      families.some(
        (other) =>
          other !== actor &&
          (actors[actor]!.related.includes(other) ||
            actors[actor]!.related.some((group) => actors[other]!.related.includes(group))),
      ),
    ),
  );
  const isOfMafia = (actor: number) =>
    actors[actor]!.related.some((other) => OF_MAFIA.some((word) => actors[other]!.words.includes(word)));
  const isOfMob = (family: Reading) => isRanked(family, hits.around) && isOfMafia(family.actor) && MOB.test(text);
  const tied = found.filter((family) => tiedOnes.has(family.actor) || isOfMob(family));
  for (const reading of tied)
    for (const hit of hits.over(reading.start, reading.end))
      if (hit.start === reading.start && hit.end === reading.end) hit.readings = [reading];
  hits.insert(tied.filter(({ start, end }) => !hits.isTaken(start, end)));
}

const isOneWord = ({ strength, surface }: LexiconName): boolean => isWeak(strength) && !/\s/.test(surface);

/** The only group that is called by a family's name. */
function familyOf(names: readonly LexiconName[], { lexicon }: Hits): LexiconName | undefined {
  const [family, ...more] = names.filter(
    ({ way, actor, strength }) =>
      way === 'family' && strength === 'never-alone' && lexicon.actors[actor]!.kind === 'group',
  );
  return more.length > 0 ? undefined : family;
}
