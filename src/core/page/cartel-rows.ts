/**
 * Bare places that stand for cartels: where a row of several is said to be cartels (`cuatro cárteles (Juárez, Golfo y
 * Tijuana)`, `the Sinaloa, Gulf and Juárez cartels`), and behind one of them (`el cártel de Juárez y el de Sinaloa`).
 */

import type { Lexicon, LexiconName } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Hits } from '../reading/hits';
import { learntReading, type Reading } from '../reading/reading';
import { matchesIn } from '../words/matches';
import { foldWord } from '../words/spelling';
import { standing } from '../words/standing';

/** Each may stand in quotes: `cárteles “del Golfo”; “de Juárez”`. */
const ITEM = String.raw`["“«]?(?:(?:[Tt]he|el|los|las|la|del|de(?: l[ao]s?)?|do|da) )?\p{Lu}[\p{L}\p{M}]+(?: (?:(?:de|del|do|da) )?\p{Lu}[\p{L}\p{M}]+){0,3}(?:/\p{Lu}{2,5})?["”»]?`;
const BETWEEN = `(?:, |; |,? (?:y|e|and|&|o|or|ou|y/o|and/or|e/ou) )(?:(?:y|e|and) )?`;
const ROW = `${ITEM}(?:${BETWEEN}${ITEM})+`;
/** Cartels, one or several: what stands around the word is read from there. */
const CARTEL = /[Cc][aá]rt[eé](?:les|ls|is|l)(?![\p{L}\p{M}])|DTOs|[Tt]rafficking [Oo]rgani[sz]ations/gu;
const PLACES =
  '[Ee]stad|[Ss]tate|[Cc]iudad|[Cc]it[iy]|[Cc]idad|[Mm]unicip|[Rr]egi|[Tt]own|[Pp]laza|[Pp]ort|[Pp]uert|[Ff]ront|[Bb]order';
/** Between the word and its row: `de`, `como`, or a mark with what is said of them before it, but of no places. */
const LEADS = String.raw`(?:(?: \p{Ll}+)?(?: (?=["“«]?(?:de|del|do|da) )| como | such as | like )|(?:(?!${PLACES})[^.;:()—–\n]){0,90}?(?::|,? \(|,? ?[—–]) ?)`;
const BEHIND = new RegExp(String.raw`^(?: \(DTOs\))?${LEADS}(${ROW})`, 'u');
const BEFORE = new RegExp(`(${ROW}) (?:drug )?$`, 'u');
const ANOTHER =
  /^[^.;:\n]{3,80}?(?<!\p{L})(?:[eEoO]l?|al|del|[ad]o) (?:del?|d[oa]) (\p{Lu}[\p{L}\p{M}]+(?: (?:de|del|do|da) \p{Lu}[\p{L}\p{M}]+)*)/u;
/** `los cárteles Jalisco Nueva generación (CJNG) y de Sinaloa`: a name first, and another place behind it. */
const NAME_FIRST =
  /^ \p{Lu}[^.;:,\n]{2,60}? (?:y|e) (?:el )?(?:del?|d[oa]) (\p{Lu}[\p{L}\p{M}]+(?: (?:de|del|do|da) \p{Lu}[\p{L}\p{M}]+)*)/u;
/** `the Sinaloa operation`, `the Medellín network`, `former Tijuana boss`: what the press calls a cartel for a change, by its place. */
const OTHERWISE = new RegExp(
  `${standing('[Tt]he|[Ff]ormer|[Rr]ival|[Aa]lleged')} (\\p{Lu}[\\p{L}\\p{M}]+(?: \\p{Lu}[\\p{L}\\p{M}]+)?) (?:(?:drug|cocaine|trafficking|smuggling|criminal|crime)[ -])*(?:operations?|organi[sz]ation|network|federation|syndicate|group|gang|boss|bosses|kingpins?|traffickers?|capos?|drug lords?|gunmen|hitmen|smugglers|(?:operatives|lieutenants?)(?! (?:[Gg]overnor|of)))(?![\\p{L}])`,
  'gu',
);
/** `of Sinaloa leader Joaquín Luna`: the records tie him to a cartel that is called after the place, which has other leaders. */
const LEADER = new RegExp(
  `${standing('of|by|and|against|with|from|suspected')} (\\p{Lu}[\\p{L}\\p{M}]+) (?:leader|boss|kingpin|capo|trafficker|drug lord|hitman|lieutenant)s? (?=\\p{Lu})`,
  'gu',
);
/** `other suspected top Sinaloa leaders`, on a page that names the cartel. */
const SUSPECTS = new RegExp(
  `${standing('[Ss]uspected|[Aa]lleged|[Rr]eputed|[Aa]ccused')} (?:top |senior |high-ranking )?(\\p{Lu}[\\p{L}\\p{M}]+(?: \\p{Lu}[\\p{L}\\p{M}]+)?) (?:leaders?|members?|lieutenants?|associates?|figures?)(?![\\p{L}])`,
  'gu',
);
/** `the two Sinaloa chiefs`, `the Sinaloa co-founder Joaquín Luna`, on a page that names the cartel or one of its men. */
const CHIEFS = new RegExp(
  `${standing('[Tt]he|[Ff]ormer')} (?:two |three |top |other )?(\\p{Lu}[\\p{L}\\p{M}]+) (?:chiefs?|heads?|co-?founders?|founders?|chieftains?|honchos?)(?! (?:of|prosecutor|justice|minister|executive)|[\\p{L}-])`,
  'gu',
);
/** How far from the word its row is read, in UTF-16 units. */
const REACH = 300;
const REACH_BACK = 160;
const PARTS = new RegExp(BETWEEN, 'gu');
const LEADING = /^["“«]?(?:(?:[Tt]he|el|los|las|la|del|de(?: l[ao]s?)?|do|da|[Mm]exican|[Cc]olombian) )*/u;
const LETTERS = /\/\p{Lu}{2,5}$/u;
const OF_PLACE = /^c[aá]rtel (?:de|del|do|da) (?:l[ao]s? )?(.+)$/iu;
const PLACE_FIRST = /^(?:the )?(.+) cartel$/iu;
const known = new WeakMap<Lexicon, Map<string, LexiconName | undefined>>();

/** The cartels by the place that each is called after; undefined where several are. */
function cartelsOf(lexicon: Lexicon): Map<string, LexiconName | undefined> {
  let cartels = known.get(lexicon);
  if (cartels) return cartels;
  cartels = new Map();
  for (const name of lexicon.names) {
    if (name.way === 'acronym' || isWeak(name.strength) || lexicon.actors[name.actor]!.kind !== 'group') continue;
    const [, place] = OF_PLACE.exec(name.surface) ?? PLACE_FIRST.exec(name.surface) ?? [];
    if (place === undefined) continue;
    const folded = foldWord(place);
    const other = cartels.get(folded);
    if (!cartels.has(folded)) cartels.set(folded, name);
    else if (other?.actor !== name.actor) cartels.set(folded, undefined);
  }
  known.set(lexicon, cartels);
  return cartels;
}

/** Adds to the hits what such rows name by its place alone. */
export function readCartelRows(hits: Hits, text: string): void {
  const found = new Map<number, Reading>();
  for (const { index, 0: word } of matchesIn(CARTEL, text)) {
    const end = index + word.length;
    const behind = text.slice(end, end + REACH);
    readAnother(ANOTHER.exec(behind), end, hits, found);
    if (!word.endsWith('l')) {
      readAnother(NAME_FIRST.exec(behind), end, hits, found);
      const before = text.slice(Math.max(0, index - REACH_BACK), index);
      for (const match of [BEHIND.exec(behind), BEFORE.exec(before)]) {
        if (!match) continue;
        const [whole, row] = match as unknown as [string, string];
        const from = match.input === behind ? end : index - before.length;
        readRow(itemsOf(row, from + match.index + whole.indexOf(row)), hits, found);
      }
    }
  }
  for (const [pattern, isTheirs] of BY_PLACE)
    for (const { index, 0: said, 1: item } of matchesIn(pattern, text))
      if (isTheirs(item!, index + said.length, hits))
        take({ item: item!, at: index + said.indexOf(` ${item}`) + 1 }, hits, found);
  hits.insert([...found.values()].sort((a, b) => a.start - b.start));
}

/** Whether the page names the cartel of a place by more than the place. */
function isNamed(place: string, _: number, hits: Hits): boolean {
  const cartel = cartelsOf(hits.lexicon).get(foldWord(place))?.actor;
  return hits.all.some(({ readings }) => readings.length === 1 && readings[0]!.actor === cartel);
}

/** Whether it names the cartel so, or a man of its own by a name that means nobody else. */
function isAmongThem(place: string, _: number, hits: Hits): boolean {
  const cartel = cartelsOf(hits.lexicon).get(foldWord(place))?.actor;
  return hits.all.some(
    ({ readings: [only, ...more] }) =>
      only !== undefined &&
      more.length === 0 &&
      (only.actor === cartel ||
        (only.strength === 'strong' && hits.lexicon.actors[only.actor]!.related.includes(cartel!))),
  );
}

/** Whether a name that begins here is that of one whom the records tie to the cartel of a place. */
function isOneOf(place: string, start: number, hits: Hits): boolean {
  const cartel = cartelsOf(hits.lexicon).get(foldWord(place))?.actor;
  return hits
    .beginningIn(start, start + 1)
    .some(({ readings }) => readings.some(({ actor }) => hits.lexicon.actors[actor]!.related.includes(cartel!)));
}

/** What a place stands in where it is a cartel, and what has to be so besides. */
const BY_PLACE: readonly [RegExp, (place: string, end: number, hits: Hits) => boolean][] = [
  [OTHERWISE, () => true],
  [LEADER, isOneOf],
  [SUSPECTS, isNamed],
  [CHIEFS, isAmongThem],
];

/** Of a row of which two are cartels at least. */
function readRow(items: readonly Item[], hits: Hits, found: Map<number, Reading>): void {
  const cartels = cartelsOf(hits.lexicon);
  const named = items.filter(({ item, at }) => cartels.get(foldWord(item)) || hits.isTaken(at, at + item.length));
  if (named.length >= 2) for (const item of items) take(item, hits, found);
}

function readAnother(match: RegExpExecArray | null, from: number, hits: Hits, found: Map<number, Reading>): void {
  if (match) take({ item: match[1]!, at: from + match[0].length - match[1]!.length }, hits, found);
}

function take({ item, at }: Item, hits: Hits, found: Map<number, Reading>): void {
  const name = cartelsOf(hits.lexicon).get(foldWord(item));
  const end = at + item.length;
  if (name && !hits.isTaken(at, end))
    found.set(at, { ...learntReading({ start: at, end }, name.actor, 'full', 'medium'), former: name.former });
}

interface Item {
  item: string;
  at: number;
}

/** The names in a row, each with its place in the text. */
function itemsOf(row: string, start: number): Item[] {
  const items: Item[] = [];
  let from = 0;
  const take = (to: number) => {
    const piece = row
      .slice(from, to)
      .replace(/["”»]$/u, '')
      .replace(LETTERS, '');
    const lead = LEADING.exec(piece)?.[0].length ?? 0;
    items.push({ item: piece.slice(lead), at: start + from + lead });
  };
  for (const { index, 0: gap } of matchesIn(PARTS, row)) {
    take(index);
    from = index + gap.length;
  }
  take(row.length);
  return items;
}
