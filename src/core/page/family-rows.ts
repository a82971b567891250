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

/** `reputed Gambino soldier`, `a Lucchese capo`: whom only the Mafia has. */
const MADE =
  /^ (?:underboss|consigliere|capos?|soldiers?|associates?|street boss|boss(?:es)?|mobsters?|made m[ae]n|turncoats?)(?![\p{L}])/iu;
const REPUTED = /(?<![\p{L}])(?:reputed|alleged|suspected|purported|longtime|onetime|former|ex-?)[ -]$/iu;

/** `a Gambino defense lawyer`, `the Gambino case`: by an article, and a noun behind, the name stands for no man. */
const ONE_OF = /(?<![\p{L}])(?:an?|one|two|three|four|another|every|any)(?: (?:reputed|alleged|top|longtime))? $/iu;
const THE_NOUN = /^ (?:[Cc]ase|[Tt]rial|[Ll]awyer|[Dd]efendants?|[Ii]ndictment|[Pp]rosecution)s?(?![\p{L}])/u;
const NOUN =
  /^ (?!(?:family|families|cousin|brother|sister|son|daughter|wife|widow|relative|descendant)s?(?![\p{L}]))\p{Ll}{4}/u;

/**
 * `a Colombo capo`, `two Gambino associates`, `the Bonannos`: by a rank or in the plural a surname may be a family's. Two
 * of them, whose families the records tie to one another or to one group, are, and by a rank one of the Mafia's families
 * on a page that speaks of the mob.
 */
export function readRankedFamilies(hits: Hits, text: string): void {
  const { actors, names } = hits.lexicon;
  const found: Reading[] = [];
  const adjectives: Reading[] = [];
  for (const { start, end, payloads } of hits.matches) {
    const all = payloads.map((payload) => names[payload]!);
    const groups = all.filter(({ actor }) => actors[actor]!.kind === 'group');
    const [family] = groups;
    const isSurname = all.some(({ way }) => way === 'family');
    if (!family || !isSurname || groups.some((name) => name.actor !== family.actor || !isOneWord(name))) continue;
    const isPlural = text.charAt(end - 1) === 's' && SEVERAL_BEFORE.test(text.slice(Math.max(0, start - 4), start));
    const reading = learntReading({ start, end }, family.actor, 'full', 'medium');
    if (isPlural || isRanked(reading, hits.around)) found.push(reading);
    else if (isAdjective(reading, text)) adjectives.push(reading);
  }
  if (found.length === 0 && adjectives.length === 0) return;
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
  const isOnMob = MOB.test(text);
  const isOfMob = (family: Reading) => isOnMob && isRanked(family, hits.around) && isOfMafia(family.actor);
  const isMade = ({ actor, start, end }: Reading) =>
    isOfMafia(actor) &&
    MADE.test(text.slice(end, end + 24)) &&
    (isOnMob || REPUTED.test(text.slice(Math.max(0, start - 12), start)));
  for (const family of found) if (isMade(family)) family.strength = 'strong';
  const named = adjectives.length > 0 ? groupsNamed(hits, found) : new Set();
  const tied = [
    ...found.filter((family) => family.strength === 'strong' || tiedOnes.has(family.actor) || isOfMob(family)),
    ...adjectives.filter(({ actor }) => named.has(actor)),
  ];
  for (const reading of tied)
    for (const hit of hits.over(reading.start, reading.end))
      if (hit.start === reading.start && hit.end === reading.end) hit.readings = [reading];
  hits.insert(tied.filter(({ start, end }) => !hits.isTaken(start, end)));
}

/** The groups that the page names by more than a surname, or by a rank that only theirs is. */
function groupsNamed({ matches, lexicon: { names } }: Hits, found: readonly Reading[]): ReadonlySet<number> {
  const named = new Set(found.flatMap(({ actor, strength }) => (strength === 'strong' ? [actor] : [])));
  for (const { payloads } of matches)
    for (const payload of payloads) {
      const { actor, way, strength } = names[payload]!;
      if (way === 'full' && !isWeak(strength)) named.add(actor);
    }
  return named;
}

const isAdjective = ({ start, end }: Reading, text: string): boolean =>
  THE_NOUN.test(text.slice(end, end + 16)) ||
  (ONE_OF.test(text.slice(Math.max(0, start - 20), start)) && NOUN.test(text.slice(end, end + 16)));

const isOneWord = ({ strength, surface }: LexiconName): boolean => isWeak(strength) && !/\s/.test(surface);

/** The only group that is called by a family's name. */
function familyOf(names: readonly LexiconName[], { lexicon }: Hits): LexiconName | undefined {
  const [family, ...more] = names.filter(
    ({ way, actor, strength }) =>
      way === 'family' && strength === 'never-alone' && lexicon.actors[actor]!.kind === 'group',
  );
  return more.length > 0 ? undefined : family;
}
