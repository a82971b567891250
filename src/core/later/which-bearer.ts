/**
 * Which of several on the page a bare surname means: the one whose title stands beside it, whom the page has not called
 * otherwise, of whom it tells by then.
 */

import { ageOfAnother } from '../evidence/ages';
import { hasTradeOf, tradeBeside } from '../evidence/titles';
import { surnamesShared } from '../names/kin';
import type { LexiconActor } from '../names/lexicon';
import type { Page } from '../page/page';
import type { SurnameHit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import type { Span } from '../text/places';
import { firstFrom } from '../text/places';
import { foldedWords } from '../words/spelling';
import {
  generationOf,
  isCalledRelative,
  isHisKin,
  isHisKinAt,
  isKinHere,
  isOnlyRelative,
  isWhoseChild,
} from './relatives';

/** How far around where somebody else was named his title may stand, in UTF-16 units. */
const TITLE_REACH = 50;

/**
 * `President Hernández`: the only one of several to whom the record gives the office, unless another of the name whom
 * the page has named holds one like it.
 */
export function byTitle(
  here: readonly Reading[],
  sure: readonly Reading[],
  other: number | undefined,
  page: Page,
): Reading | undefined {
  if (here.length === 1 && other === undefined) return undefined;
  const { actors } = page.lexicon;
  const trades = here.map((r) => tradeBeside(r, actors[r.actor]!, page));
  const meant = here[trades.indexOf('own')];
  if (!meant || !sure.includes(meant) || trades.filter((trade) => trade === 'own').length > 1) return undefined;
  if (other === undefined) return meant;
  const { start, end } = page.around.sentenceAt(other);
  const around = page.text.slice(Math.max(start, other - TITLE_REACH), Math.min(end, other + TITLE_REACH));
  return hasTradeOf(actors[meant.actor]!, around) ? undefined : meant;
}

/** `, Mr. Guzmán?`: spoken to him, who is there by whatever name the text has for him. */
const ADDRESSED = /, (?:Mr|Mister|Sr|[Ss]eñor|[Ss]enhor)\.? [\p{L}\p{M}]+[?!.,]["”»]?/u;

function isAddressed({ start, end }: Span, { text }: Page): boolean {
  return ADDRESSED.test(text.slice(Math.max(0, start - 12), end + 2));
}

/** `Torrado, 41, …`: the only one of several who can be so old. */
export function byAge(here: readonly Reading[], sure: readonly Reading[], page: Page): Reading | undefined {
  return onlyOne(
    here.filter((r) => ageOfAnother(r, page.lexicon.actors[r.actor]!, page) !== 'surely'),
    here,
    sure,
  );
}

/** `Carrillo` of `Amado Carrillo Fuentes` rather than of his uncle `Ernesto Fonseca Carrillo`, whose second surname it is. */
export function byFirstSurname(surname: SurnameHit, here: readonly Reading[], sure: readonly Reading[], page: Page) {
  if (here.length < 2 || here.some(({ way }) => way !== 'surname')) return undefined;
  const [word, ...more] = foldedWords(page.text.slice(surname.start, surname.end));
  if (word === undefined || more.length > 0) return undefined;
  return onlyOne(
    here.filter(({ actor }) => isFirstSurname(word, page.lexicon.actors[actor]!)),
    here,
    sure,
  );
}

/** Whether a given name stands right before a surname in somebody's name. */
function isFirstSurname(word: string, { name, given }: LexiconActor): boolean {
  // An initial is a given name's.
  const words = foldedWords(name).filter(({ length }) => length > 1);
  return given.includes(words[words.indexOf(word) - 1] ?? '');
}

/** `Lazo` of `Reynerio Flores Lazo` alone: the second of two surnames, by which hardly anybody is called. */
export function isSecondSurname(words: readonly string[], { actor, way }: Reading, page: Page): boolean {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0 || way !== 'surname') return false;
  const bearer = page.lexicon.actors[actor]!;
  const all = foldedWords(bearer.name);
  return all.at(-1) === word && !isFirstSurname(word, bearer) && !bearer.given.includes(all.at(-2)!);
}

/** `X is the brother of Amado Torrado, who died. Torrado fled.`: he whom the sentence before called so, as its subject. */
export function subjectBefore(surname: SurnameHit, here: readonly Reading[], sure: readonly Reading[], page: Page) {
  const { start } = page.around.sentenceAt(surname.start);
  if (here.length < 2 || surname.start > start + 2 || start <= page.around.paragraphAt(start).start) return undefined;
  const before = page.around.sentenceAt(start - 2);
  const meant = sure.find(({ actor }) => page.isCalledAt(actor, before.start));
  if (!meant) return undefined;
  const others = here.filter((other) => other !== meant && isNamedBetween(other, before.start, start, page));
  const isKin = ({ actor }: Reading) => {
    const { starts } = page.present.get(actor)!;
    return isCalledRelative(starts[firstFrom(starts, before.start)]!, page);
  };
  return others.every(isKin) ? meant : undefined;
}

/**
 * The only one of several whom the sentence leaves: it names the others as relatives of whom it tells (`Hijo de Nemesio
 * Torrado, Torrado fue …`, `Torrado … for his brother, Iván Torrado`), or has named him alone before.
 */
export function toldInSentence(
  surname: SurnameHit,
  here: readonly Reading[],
  sure: readonly Reading[],
  page: Page,
): Reading | undefined {
  if (here.length < 2 || isAddressed(surname, page)) return undefined;
  const { start } = page.around.sentenceAt(surname.start);
  const left = here.filter(({ actor }) => !isKinHere(page.present.get(actor)!, surname, page));
  const named = left.filter((r) => isNamedBetween(r, start, surname.start, page));
  return onlyOne(left, here, sure) ?? (left.length > 0 ? onlyOne(named, here, sure) : undefined);
}

/** The one of several who is left, if the page identifies him. */
function onlyOne(left: readonly Reading[], here: readonly Reading[], sure: readonly Reading[]): Reading | undefined {
  const [only] = left;
  return only && left.length === 1 && here.length > 1 && sure.includes(only) ? only : undefined;
}

/**
 * The one of several whom the page has called by his surname again and again before it named the others, in a single
 * paragraph that it has left, or as `his brother, …` in two sentences.
 */
export function calledBefore({ start }: SurnameHit, here: readonly Reading[], sure: readonly Reading[], page: Page) {
  if (here.length < 2 || here.some(({ way }) => way === 'given')) return undefined;
  const { start: from } = page.around.paragraphAt(start);
  const firstOf = ({ actor }: Reading) => page.present.get(actor)!.starts[0] ?? 0;
  const meant = here.filter((r) =>
    here.every((other) => {
      if (other === r) return true;
      const first = firstOf(other);
      const passage = page.around.paragraphAt(first);
      // `his brother, Iván Torrado. Iván, or “El Rayo”, was jailed.`: by the way, though the paragraph goes on.
      const isByTheWay = passage.end > from && isHisKinAt(first, page);
      const { end } = isByTheWay ? page.around.sentenceAt(page.around.sentenceAt(first).end + 1) : passage;
      return (
        end <= (isByTheWay ? start : from) &&
        page.timesCalled(r.actor, first) >= AGAIN &&
        !isNamedBetween(other, end, start, page)
      );
    }),
  );
  return onlyOne(meant, here, sure);
}

/** So often whom a page calls by his surname is who it means by it. */
export const AGAIN = 2;

/**
 * Where `Guzmán López` is what the page calls one of several, a bare `Guzmán` is the other. Of a given name that father
 * and son share it tells nothing.
 */
export function onlyOneCalledSo(
  { start, end }: SurnameHit,
  here: readonly Reading[],
  sure: readonly Reading[],
  page: Page,
): Reading | undefined {
  if (here.some(({ way }) => way === 'given')) return undefined;
  if (/\s/u.test(page.text.slice(start, end)) || isAddressed({ start, end }, page)) return undefined;
  const { actors } = page.lexicon;
  const [only, ...more] = here.filter((r) => !page.isCalledByBoth(r.actor));
  if (!only || more.length > 0 || !sure.includes(only)) return undefined;
  // Brothers have both surnames: by them no one is told from the other.
  const areTold = here.every((r) => r === only || surnamesShared(actors[r.actor]!, actors[only.actor]!) < 2);
  return areTold ? only : undefined;
}

/** The one of several whom the text is about, where it names the others once, as relatives, in an earlier paragraph. */
export function onlyOneNotByTheWay(
  { start }: SurnameHit,
  here: readonly Reading[],
  sure: readonly Reading[],
  page: Page,
): Reading | undefined {
  const { start: from } = page.around.paragraphAt(start);
  const left = here.filter(({ actor }) => !isOnlyRelative(page.present.get(actor)!, start, page));
  const [only] = left;
  if (!only || left.length > 1 || !sure.includes(only)) return undefined;
  const first = page.present.get(only.actor)!.starts[0] ?? 0;
  const others = here.filter((r) => r !== only).map((r) => page.present.get(r.actor)!.starts[0]!);
  return others.every((at) => at < from && first < page.around.sentenceAt(at).end) ? only : undefined;
}

/**
 * The one of several of whom the text tells by then: the last paragraph that names any of them, but as whose son
 * somebody is or as `his brother, …`, names him alone, and an earlier one has named him too. Who is spoken to may be another, and in quotes it may be what they are all called.
 */
export function lastToldOf({ start, end }: SurnameHit, here: readonly Reading[], sure: readonly Reading[], page: Page) {
  if (here.some(({ way }) => way === 'given') || /["“«]/u.test(page.text.charAt(start - 1))) return undefined;
  if (isAddressed({ start, end }, page)) return undefined;
  let last: Reading | undefined;
  let at = -1;
  for (const reading of here) {
    const { starts } = page.present.get(reading.actor)!;
    const named = starts.slice(0, firstFrom(starts, start)).findLast((named) => !isByTheWay(named, page)) ?? -1;
    if (named > at) {
      at = named;
      last = reading;
    }
  }
  if (!last || !sure.includes(last)) return undefined;
  const { start: from } = page.around.paragraphAt(at);
  const isToldOf = ({ actor }: Reading) =>
    page.present.get(actor)!.starts.some((named) => named >= from && named < start && !isByTheWay(named, page));
  const isAlone = here.every((other) => other === last || !isToldOf(other));
  return isAlone && page.present.get(last.actor)!.starts[0]! < from ? last : undefined;
}

const isByTheWay = (at: number, page: Page): boolean => isWhoseChild(at, page) || isHisKinAt(at, page);

/**
 * A surname in a headline means whom the text names first, and again, where the other comes once and much later: nobody
 * is meant yet who is only told of at the end.
 */
export function firstTold({ start }: SurnameHit, here: readonly Reading[], sure: readonly Reading[], page: Page) {
  if (here.some(({ way }) => way === 'given')) return undefined;
  const startsOf = ({ actor }: Reading) => page.present.get(actor)!.starts;
  const [first, ...others] = here.toSorted((a, b) => (startsOf(a)[0] ?? 0) - (startsOf(b)[0] ?? 0));
  if (!first || !sure.includes(first)) return undefined;
  const own = startsOf(first);
  if (own.length < 2 || own[0]! < start) return undefined;
  return others.every((other) => startsOf(other).length === 1 && startsOf(other)[0]! > own[1]!) ? first : undefined;
}

/** `the younger Oseguera`, where the page says who is whose son; nobody where it does not. */
export function ofGeneration(here: readonly Reading[], before: string | undefined, page: Page): Reading | undefined {
  const said = here.map((r) => generationOf(page.present.get(r.actor)!, page));
  const wanted = before === 'younger' ? 'younger' : 'elder';
  const plain = here.filter((_, i) => said[i] === wanted);
  // Beside one who is somebody's father the other is the younger.
  const left = plain.length > 0 ? plain : here.filter((_, i) => said[i] === undefined);
  const isSaid = plain.length > 0 || said.some((generation) => generation !== undefined && generation !== wanted);
  const [only] = left;
  if (!only || left.length > 1 || !isSaid) return undefined;
  return page.present.get(only.actor)!.tier === 'identified' ? only : undefined;
}

export const GENERATION = /^(?:younger|elder|older)$/;

/** The only one of several whom the paragraph names before the surname, and not as `his brother, …`. */
export function lastNamedInParagraph(surname: SurnameHit, sure: readonly Reading[], page: Page): Reading | undefined {
  const { start } = page.around.paragraphAt(surname.start);
  const named = sure.filter((r) => isNamedBetween(r, start, surname.start, page));
  const [only] = named;
  return only && named.length === 1 && !isHisKin(page.present.get(only.actor)!, start, surname.start, page)
    ? only
    : undefined;
}

export function isNamedBetween({ actor }: Reading, from: number, to: number, page: Page): boolean {
  const { starts } = page.present.get(actor)!;
  return (starts[firstFrom(starts, from)] ?? to) < to;
}
