/**
 * Bare places that stand for cartels: where a row of several is said to be cartels (`cuatro cárteles (Juárez, Golfo y
 * Tijuana)`, `the Sinaloa, Gulf and Juárez cartels`), and behind one of them (`el cártel de Juárez y el de Sinaloa`).
 */

import type { Lexicon, LexiconName } from '../names/lexicon';
import { isWeak } from '../names/surface-forms';
import type { Hits } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { foldWord } from '../words/spelling';

const ITEM = String.raw`(?:(?:[Tt]he|el|los|las|la|del|de(?: l[ao]s?)?|do|da) )?\p{Lu}[\p{L}\p{M}]+(?: (?:(?:de|del|do|da) )?\p{Lu}[\p{L}\p{M}]+){0,3}(?:/\p{Lu}{2,5})?`;
const BETWEEN = String.raw`(?:, |; |,? (?:y|e|and|&|o|or|ou) )(?:(?:y|e|and) )?`;
const ROW = String.raw`${ITEM}(?:${BETWEEN}${ITEM})+`;
const HEAD = String.raw`(?<![\p{L}\p{M}])(?:[Cc]arteles|[Cc]árteles|[Cc]artéis|(?:[Dd]rug )?[Cc]artels|DTOs|[Dd]rug [Tt]rafficking [Oo]rgani[sz]ations)(?: \(DTOs\))?(?![\p{L}\p{M}])`;
const PLACES =
  '[Ee]stad|[Ss]tate|[Cc]iudad|[Cc]it[iy]|[Cc]idad|[Mm]unicip|[Rr]egi|[Tt]own|[Pp]laza|[Pp]ort|[Pp]uert|[Ff]ront|[Bb]order';
/** Between the word and its row: `de`, `como`, or a mark with what is said of them before it, but of no places. */
const LEADS = String.raw`(?:(?: \p{Ll}+)?(?: (?=(?:de|del|do|da) )| como | such as | like )|(?:(?!${PLACES})[^.;:()—–\n]){0,90}?(?::|,? \(|,? ?[—–]) ?)`;
const BEHIND_HEAD = new RegExp(`${HEAD}${LEADS}(${ROW})`, 'gu');
const BEFORE_HEAD = new RegExp(String.raw`(${ROW}) (?:drug )?[Cc]art(?:els|éis)(?![\p{L}\p{M}])`, 'gu');
const ANOTHER =
  /(?<![\p{L}\p{M}])[Cc][aá]rtel [^.;:\n]{3,80}?(?<!\p{L})[eEoO]l? (?:del?|d[oa]) (\p{Lu}[\p{L}\p{M}]+(?: (?:de|del|do|da) \p{Lu}[\p{L}\p{M}]+)*)/gu;
const PARTS = new RegExp(BETWEEN, 'gu');
const LEADING = /^(?:(?:[Tt]he|el|los|las|la|del|de(?: l[ao]s?)?|do|da) )+/u;
const LETTERS = /\/\p{Lu}{2,5}$/u;
/** No text without these has a row. */
const MENTIONS = /[Cc][aá]rt[eé](?:l|i)|DTOs|[Tt]rafficking [Oo]rgani[sz]ations/u;

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
  if (!MENTIONS.test(text)) return;
  const cartels = cartelsOf(hits.lexicon);
  const found = new Map<number, Reading>();
  const note = (item: string, at: number, name: LexiconName) => {
    const end = at + item.length;
    if (!hits.isTaken(at, end)) found.set(at, readingOf(name, at, end));
  };
  for (const pattern of [BEHIND_HEAD, BEFORE_HEAD])
    for (const match of text.matchAll(pattern)) {
      const row = match[1]!;
      const items = itemsOf(row, match.index + match[0].indexOf(row));
      const named = items.filter(({ item, at }) => cartels.get(foldWord(item)) || hits.isTaken(at, at + item.length));
      if (named.length < 2) continue;
      for (const { item, at } of items) {
        const name = cartels.get(foldWord(item));
        if (name) note(item, at, name);
      }
    }
  for (const match of text.matchAll(ANOTHER)) {
    const name = cartels.get(foldWord(match[1]!));
    if (name) note(match[1]!, match.index + match[0].length - match[1]!.length, name);
  }
  hits.insert([...found.values()]);
}

/** The names in a row, each with its place in the text. */
function itemsOf(row: string, start: number): { item: string; at: number }[] {
  const items: { item: string; at: number }[] = [];
  let from = 0;
  const take = (to: number) => {
    const piece = row.slice(from, to).replace(LETTERS, '');
    const lead = LEADING.exec(piece)?.[0].length ?? 0;
    items.push({ item: piece.slice(lead), at: start + from + lead });
  };
  for (const { index, 0: gap } of row.matchAll(PARTS)) {
    take(index);
    from = index + gap.length;
  }
  take(row.length);
  return items;
}

const readingOf = ({ actor, former }: LexiconName, start: number, end: number): Reading => ({
  actor,
  way: 'full',
  strength: 'medium',
  former,
  derived: true,
  isWord: false,
  needsArticle: false,
  namesakes: undefined,
  start,
  end,
  obstacle: undefined,
});
