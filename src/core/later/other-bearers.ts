/** Whom of the page's a surname is left to after somebody else of the name was on it: whoever bore it last, or the actor again. */

import { isYoungerAt } from '../names/kin';
import type { Page } from '../page/page';
import type { SurnameHit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { firstFrom } from '../text/places';
import { foldedWords } from '../words/spelling';
import { isCalledRelative, isMentionedAsRelative, isRelativeOf, isWhoseKinOpens, saysWhoseChild } from './relatives';
import { AGAIN, isNamedBetween } from './which-bearer';

/** So many times as often as others of his name are named a page calls him by it whom it is about. */
const ABOUT_HIM = 4;

/** So near to the beginning of a paragraph it is what this is about. */
const OPENING = 20;

/**
 * Where somebody else of this name was last named before the surname: who comes later in a text is not meant yet. Of
 * two surnames the other has to bear both.
 */
export function lastOtherBearer(surname: SurnameHit, page: Page): number | undefined {
  const words = surnameWords(surname, page);
  const named = page.bearers.lastOfAll(words, surname.start);
  // `Larry Hoover Jr.` is told from his father by that.
  const last = named !== undefined && isToldBySuffix(named, surname, page) ? undefined : named;
  if (words.length !== 1) return last;
  const given = page.bearers.lastGiven(words[0]!, surname.start);
  if (given === undefined || (last !== undefined && last > given)) return last;
  // A surname of ours that another has as his given name is his in that paragraph at most.
  const mayBeHis =
    surname.readings.some(({ way }) => way === 'given') || given >= page.around.paragraphAt(surname.start).start;
  return mayBeHis ? given : last;
}

/** `John Luna Jr.` before his father: the page is the son's, and a surname alone may be. */
export function isSonsPage(surname: SurnameHit, sure: readonly Reading[], page: Page): boolean {
  const first = page.bearers.firstOf(surnameWords(surname, page)[0] ?? '');
  if (first === undefined || first > surname.start || !isYoungerAt(page.text, first)) return false;
  return sure.every(({ actor }) => page.present.get(actor)!.starts[0]! > first);
}

/**
 * A son who is named with his suffix is told by that from the father of whom the page tells. A paragraph on another walk of
 * life goes on with whom it has named; and a page that has named the son first may mean him.
 */
function isToldBySuffix(named: number, { start, readings }: SurnameHit, page: Page): boolean {
  if (!isYoungerAt(page.text, named)) return false;
  if (readings.every(({ actor }) => (page.present.get(actor)?.starts[0] ?? start) > named)) return false;
  const paragraph = page.around.paragraphAt(start);
  return named < paragraph.start || paragraph.storyWords > 0;
}

/**
 * Whether an actor was named more fully after somebody else of the name: whoever bore it last keeps it, over
 * paragraphs. Where the two take turns only the paragraph tells, unless the other was mentioned once, by the way, and
 * the text has named the actor before and since.
 */
export function isNamedSince(surname: SurnameHit, { actor }: Reading, other: number, page: Page): boolean {
  const { start } = surname;
  const words = surnameWords(surname, page);
  const { starts } = page.present.get(actor)!;
  const count = firstFrom(starts, start);
  const since = starts[count - 1];
  if (since === undefined || since <= other) return false;
  // `Elio Torrado, hermano de Reinaldo Torrado, …`: of him it goes on to tell.
  if (isRelativeOf(other, since, page)) return false;
  // `Lía Torrado sings. She’s the daughter of Reinaldo Torrado.`: nor where he is named for nothing else.
  if (starts.slice(0, count).every((at) => at > other && saysWhoseChild(at, page))) return false;
  const { start: from } = page.around.paragraphAt(start);
  // Named in two paragraphs since, the story is his again.
  const isTwiceSince =
    count > 1 && starts[count - 2]! > other && starts[count - 2]! < page.around.paragraphAt(since).start;
  // `Luis Torrado runs a shop.`, and nobody else of the name: the next paragraph goes on with him.
  const before = page.around.paragraphAt(Math.max(0, from - 3)).start;
  const opensBefore = since >= before && since - before < OPENING && other < before;
  // Called by his surname since as well, he still is.
  const isCalledSince = page.timesCalled(actor, start) > page.timesCalled(actor, since);
  return (
    since >= from ||
    isTwiceSince ||
    isCalledSince ||
    opensBefore ||
    (page.bearers.timesOfAll(words, start) < 2 && starts[0]! < other)
  );
}

/** `Torrado Quesal` behind `Iván Torrado Quesal` is no `Reinaldo Torrado` whom the page names by one of them alone. */
export function isNamedByAll(surname: SurnameHit, { actor }: Reading, page: Page): boolean {
  const words = surnameWords(surname, page);
  if (words.length < 2) return true;
  return [...page.present.get(actor)!.spellings.keys()].some((spelling) => {
    const used = spelling.split(' ');
    return words.every((word) => used.includes(word));
  });
}

/**
 * Whether somebody else of the name, who was mentioned once and as a relative of whom the text had named, is left
 * behind: it has gone on to another paragraph, or named the actor again. `Torrado’s brother, Iván Torrado, fled` is by
 * the way where the text has called the actor by his surname again and again.
 */
export function isByTheWay(surname: SurnameHit, other: number, sure: readonly Reading[], page: Page): boolean {
  const { start } = surname;
  const [only, ...more] = sure;
  if (!only || more.length > 0) return false;
  const words = surnameWords(surname, page);
  const times = page.bearers.timesOfAll(words, start);
  if (page.timesCalled(only.actor, other) >= ABOUT_HIM * times && page.around.paragraphAt(start).start > other)
    return true;
  if (times > 1) return false;
  const isRelative =
    isMentionedAsRelative(other, page) ||
    (page.timesCalled(only.actor, other) >= AGAIN && isCalledRelative(other, page));
  if (!isRelative) return false;
  const { starts } = page.present.get(only.actor)!;
  if (opensBehindKin(start, other, starts, page)) return false;
  // `The son of President Torrado fled.`, and in the next paragraph the son has his name.
  const { end } = isWhoseKinOpens(other, page)
    ? page.around.paragraphAt(page.around.paragraphAt(other).end + 2)
    : page.around.sentenceAt(other);
  const isNamedFirst = (starts[0] ?? start) < end;
  return isNamedFirst && (page.around.paragraphAt(start).start > other || isNamedBetween(only, other, start, page));
}

/** `… Luis Torrado, son of “El Chispa”. Torrado led …`: the next sentence begins with whom the one before was about. */
function opensBehindKin(start: number, other: number, starts: readonly number[], page: Page): boolean {
  const { start: from } = page.around.sentenceAt(start);
  if (start > from + 2 || from < 2 || page.around.sentenceAt(from - 2).start !== page.around.sentenceAt(other).start)
    return false;
  const since = starts[firstFrom(starts, start) - 1];
  return since !== undefined && since > other && isRelativeOf(other, since, page);
}

/** Folded words of a surname without its particles. */
export function surnameWords({ start, end }: SurnameHit, page: Page): string[] {
  return foldedWords(page.text.slice(start, end)).filter((word) => word.length > 2);
}
