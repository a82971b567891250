/**
 * Given names that stand alone on a page: where, whose they may be, and which of them the page also gives to others, by a
 * name before or a surname behind.
 */
import { IDENTIFIED } from '../evidence/weights';
import { unitAt } from '../gazetteer/fold-table';
import { generationBehind, generationIn } from '../names/kin';
import type { LexiconActor } from '../names/lexicon';
import { givenNameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Neighbour } from '../text/neighbours';
import { beginsSentence } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { isCountryWord } from '../words/countries';
import { PLACE_BEFORE } from '../words/place-words';
import { foldedWords, foldWord, isCapitalised } from '../words/spelling';
import { ROLES, TITLES } from '../words/vocabulary';
import { KIN, leadsToGang, leadsToSurname } from './relatives';

/** `Antonio Luna (hermano de Benjamín)`: behind a name, whose kin its bearer is. */
export const KIN_TO = new RegExp(
  `(?:, | \\()(?:(?:the|his|her|el|la|su|o|a) )?(${KIN}) (?:of|de|do|da) ["“«'‘]?$`,
  'u',
);

/** So far before a given name stands whose kin its bearer is, in UTF-16 units. */
const KIN_REACH = 24;

/** Who may be meant by a given name. */
export interface Bearer {
  actor: number;
  /** Who is on the page, and has this relative; none for those who are there themselves. */
  relative?: number;
}

/** A given name that stands alone, or two of one person's. */
export interface Alone {
  start: number;
  end: number;
  words: string[];
  /** `Christopher Jnr`. */
  generation?: 'elder' | 'younger';
}

/** The hits of the page by where they begin. */
export type HitsAt = ReadonlyMap<number, Hit>;

/** The hits that a page has so far, by where they begin. */
export const hitsByStart = ({ hits }: Page): Map<number, Hit> => new Map(hits.all.map((hit) => [hit.start, hit]));

/** Takes down who else may be meant by a folded given name; each once. */
export function addBearer(bearers: Map<string, Bearer[]>, given: string, bearer: Bearer): void {
  const known = bearers.get(given);
  if (!known) bearers.set(given, [bearer]);
  else if (known.every(({ actor }) => actor !== bearer.actor)) known.push(bearer);
}

const givenNames = new WeakMap<LexiconActor, readonly string[]>();

/** `Dutch` of Dutch Schultz is said of a people; not `Francia`, `Israel`. */
const isPeople = (given: string): boolean => isCountryWord(given) && givenNameShare(given) === undefined;

/** The folded given names of an actor. `Chapo` of `El Chapo Guzmán` is a nickname. */
export function givenNamesOf(actor: LexiconActor): readonly string[] {
  let known = givenNames.get(actor);
  if (!known) {
    const inFull = foldedWords(actor.name);
    known = actor.given.filter(
      (given) => !isPeople(given) && (givenNameShare(given) !== undefined || inFull.includes(given)),
    );
    givenNames.set(actor, known);
  }
  return known;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]+/uy;

/** The first two letters of a word in ASCII, without their case. */
const headOf = (first: number, second: number): number => ((first | 0x20) << 8) | second | 0x20;

/** Where the text has a word with a capital that may be one of these folded names by its first two letters: few may. */
function placesOf(names: Iterable<string>, { text, capitals }: Surroundings): number[] {
  const heads = new Set(Array.from(names, (name) => headOf(name.charCodeAt(0), name.charCodeAt(1))));
  return capitals.filter((at) => {
    const unit = unitAt(text, at);
    const next = unitAt(text, at + 1);
    // What is not ASCII is left to the pattern.
    return !(unit < 0x80 && next < 0x80) || heads.has(headOf(unit, next));
  });
}

/** A given name that is a hit already: only few bear it. */
export function givenAt(start: number, end: number, hitsAt: HitsAt): Hit | undefined {
  const hit = hitsAt.get(start);
  return hit?.end === end && hit.readings.every(({ way }) => way === 'given') ? hit : undefined;
}

/** Where bearers' given names stand alone, and the given names that the page also gives to others. */
export function readGivenNames(page: Page, bearers: ReadonlyMap<string, readonly Bearer[]>, hitsAt: HitsAt) {
  const { text, around, hits } = page;
  const alone: Alone[] = [];
  const others = new Set<string>();
  let reached = 0;
  for (const start of placesOf(bearers.keys(), around)) {
    CAPITALISED.lastIndex = start;
    const [word] = CAPITALISED.exec(text) ?? [];
    if (word === undefined) continue;
    const folded = foldWord(word);
    if (start < reached || !bearers.has(folded)) continue;
    // `Antonio Luna (Tony)`: a bracket parts it from the name before.
    const before = text.charAt(start - 1) === '(' ? undefined : around.before(start);
    let end = start + word.length;
    const words = [folded];
    // Several on the page may bear it, and none was decided for.
    const isUndecided = givenAt(start, end, hitsAt)?.verdicts.every(({ score }) => score < IDENTIFIED);
    if (hits.isTaken(start, end) && !isUndecided) continue;
    const next = around.after(end);
    if (next && isCapitalised(next.word) && bearers.has(next.folded) && !hits.isTaken(next.start, next.end)) {
      words.push(next.folded);
      end = next.start + next.word.replace(/['’]s$/u, '').length;
    }
    reached = end;
    const { generation, end: suffixEnd } = generationOfBearer(words, end, bearers, page) ?? {};
    end = suffixEnd ?? end;
    const after = around.after(end);
    const isLed =
      before !== undefined &&
      !KIN_TO.test(text.slice(Math.max(0, start - KIN_REACH), start)) &&
      (PLACE_BEFORE.has(before.folded) ||
        isOfName(before, around) ||
        (isCapitalised(before.word) &&
          !TITLES.has(before.folded) &&
          !ROLES.has(before.folded) &&
          !beginsSentence(text, before.start)));
    const isFollowed =
      /^-\p{Lu}/u.test(text.slice(end, end + 2)) ||
      leadsToSurname(end, page) ||
      (after !== undefined && (isCapitalised(after.word) || /^(?:de|del|da|do|dos)$/.test(after.word)));
    if (leadsToGang(end, page)) continue;
    if (isLed || isFollowed) for (const given of words) others.add(given);
    else alone.push({ start, end, words, ...(generation && { generation }) });
  }
  return { alone, others };
}

/** What stands behind a given name of which of father and son it is, where one of its bearers is called so. */
function generationOfBearer(
  words: readonly string[],
  end: number,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  { text, lexicon }: Page,
) {
  const behind = generationBehind(text, end);
  const isCalledSo = ({ actor }: Bearer) => generationIn(lexicon.actors[actor]!) === behind?.generation;
  return behind && words.every((word) => bearers.get(word)!.some(isCalledSo)) ? behind : undefined;
}

/** `Silvino de Jesús`: the particle of a name. */
function isOfName({ word, start }: Neighbour, around: Surroundings): boolean {
  const first = /^(?:de|del|da|do|dos)$/.test(word) ? around.before(start) : undefined;
  return first !== undefined && isCapitalised(first.word) && givenNameShare(first.folded) !== undefined;
}
