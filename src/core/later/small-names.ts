/**
 * Names of groups that a page also writes small, not only behind their article (`parts-of-names.ts`): `dos torradeños`,
 * `los ‘torradeños’` where it has identified Los Torradeños. In a sentence of the story, behind what counts or names
 * people, it is the group, elsewhere in the paragraph possibly: `de perritos a perrones` plays on a word.
 */
import { verdictFrom } from '../evidence/evidence';
import { BIT } from '../evidence/reasons';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import { wordHash } from '../gazetteer/normalize';
import type { Lexicon } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import { OF_NOTHING } from '../page/parts-of-names';
import { learntReading } from '../reading/reading';
import { foldWord } from '../words/spelling';
import { kindsOfHash } from '../words/word-kinds';

/** Several, behind their article. */
const SEVERAL = /^(?:Los|Las|Os|As) (\p{Lu}[\p{Ll}\p{M}]{4,}s)$/u;
/** Behind an article, a number or the like, or a word for people: `dos`, `supuestos`, `sicarios`. */
const BEHIND_MANY = /(?:s|cuatro|cinco|siete|ocho|nueve|diez|sete|oito|nove|dez|\d)[\s"'“‘«]+$/;
/** `Los Zetas`, of whom one is `el último líder zeta`. */
const OF_ONE = /^(?:Los|Las|Os|As) (\p{Lu}[\p{Ll}\p{M}]{2,}[^\P{Ll}s])s$/u;
/** Behind what somebody is in a group. */
const BEHIND_ROLE =
  /(?<![\p{L}\p{M}])(?:ex-?)?(?:l[ií]der|jef[ea]|chefe|capo|sicari[oa]|cabecilla|pistolero|cartel|c[aá]rtel|banda|facci[oó]n)[\s"'“‘«]+$/u;
/** Where somebody may be from: `el líder mexicano`. */
const OF_ORIGIN = /(?:[aeiñ]n[oa]|ñ[oa]|ense|eca|eco)$/u;
/** What people of a place are called as well: `dos mazatlecos` are possibly the group's. */
const OF_A_PLACE = /[tl]ec[oa]s$/;
/** Before and behind a word that stands by itself. */
const LETTER = /[\p{L}\p{M}\p{N}_@#/-]/u;

interface Small {
  word: string;
  /** Only where the page calls the group by a name with the word in it. */
  isWeak: boolean;
  /** In the singular, behind a role. */
  isOne: boolean;
}

const known = new WeakMap<Lexicon, Map<number, Small[]>>();

/** The words by which groups may be written small. */
function smallNamesOf(lexicon: Lexicon): Map<number, Small[]> {
  let small = known.get(lexicon);
  if (small) return small;
  small = new Map();
  for (const { surface, actor, strength, isWord, derived, way } of lexicon.names) {
    if (derived || isWord || strength === 'never-alone' || way === 'acronym') continue;
    if (lexicon.actors[actor]!.kind !== 'group') continue;
    for (const [pattern, isOne] of [
      [SEVERAL, false],
      [OF_ONE, true],
    ] as const) {
      const word = pattern.exec(surface)?.[1]?.toLowerCase();
      if (word === undefined || kindsOfHash(wordHash(foldWord(word))) !== 0) continue;
      if (isOne && (OF_ORIGIN.test(word) || isWeak(strength))) continue;
      small.set(actor, [...(small.get(actor) ?? []), { word, isWeak: isWeak(strength), isOne }]);
    }
  }
  known.set(lexicon, small);
  return small;
}

/** Where a word stands by itself; nowhere, if the page has it as a word like any other: `los torradeños del parque`. */
function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue;
    if (!OF_NOTHING.test(text.slice(end, end + 10))) return [];
    places.push(at);
  }
  return places;
}

/** Adds to the hits of a page where it writes the groups small that it has identified. */
export function followSmallNames(page: Page): void {
  const { text, hits, around } = page;
  const names = smallNamesOf(page.lexicon);
  for (const [actor, { tier, spellings }] of page.present) {
    if (tier !== 'identified') continue;
    for (const { word, isWeak, isOne } of names.get(actor) ?? []) {
      const said = isOne ? `${foldWord(word)}s` : foldWord(word);
      if ((isWeak || isOne) && ![...spellings.keys()].some((name) => name.endsWith(said))) continue;
      for (const start of placesOf(word, text)) {
        const end = start + word.length;
        const { story, other } = around.sentenceAt(start);
        if (hits.isTaken(start, end) || other > story || around.paragraphAt(start).storyWords === 0) continue;
        if (isOne && !BEHIND_ROLE.test(text.slice(Math.max(0, start - 14), start))) continue;
        const reading = learntReading({ start, end }, actor, 'short');
        const isOfMany = isOne || BEHIND_MANY.test(text.slice(Math.max(0, start - 12), start));
        const score = story > 0 && isOfMany && !OF_A_PLACE.test(word) ? IDENTIFIED : POSSIBLE;
        hits.add(reading, [reading], [verdictFrom(reading, score, BIT['later-mention'])]);
      }
    }
  }
}
