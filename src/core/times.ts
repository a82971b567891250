/**
 * When a passage plays, by the years in it: `en 1985 el cártel de Jalisco` is none of a group that began decades later,
 * `the Mongols sacked Baghdad in 1258` no motorcycle club.
 */
import type { Actor } from '../model';
import type { Page } from './page';
import type { Sentence } from './paragraphs';
import type { Reading } from './reading';

/** Dates of foundings are of few years' certainty. */
const FOUNDED_BEFORE = 3;
/** A successor that no source dates may have been there so many years before the first that is told of it. */
const KNOWN_LATER = 20;

/** No group of today is older. */
const LONG_AGO = 1800;

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;

/** The year before which a group was not there; undefined where the record does not tell. */
export function sinceOf({ kind, events, status, relations }: Actor): number | undefined {
  if (kind === 'person') return undefined;
  const yearsOf = (dates: readonly (string | undefined)[]) =>
    dates.flatMap((date) => (date?.match(YEAR) ?? []).map(Number));
  const founded = yearsOf(events.flatMap(({ type, date }) => (type === 'founding' ? [date] : [])));
  const known = yearsOf([...events.map(({ date }) => date), ...status.map(({ from }) => from)]);
  if (known.length === 0) return undefined;
  const first = Math.min(...known);
  if (founded.length > 0) return first - FOUNDED_BEFORE;
  return relations.some(({ type }) => type === 'split-from' || type === 'successor-of')
    ? first - KNOWN_LATER
    : undefined;
}

const IN_YEAR =
  /(?<![\p{L}\p{N}])(?:[Ii]n|[Ee]n|[Ee]m|[Dd]e|of|[Ss]ince|[Dd]esde|[Uu]ntil|[Hh]asta|[Aa]té|[Bb]y|[Aa]ño|[Aa]no|[Yy]ear|early|late|mid|,|y|e|and|-|–) ?(1\d\d\d|20[0-4]\d)(?:s(?![\p{L}]))?(?![\p{L}\p{N}%]|[.,]\d| (?:\p{Ll}*kil|people|personas|pessoas|euros|d[óo]l))/gu;
/** Of the years of somebody's birth nothing follows. */
const BORN = /(?:born|naci\p{L}+|nasc\p{L}+|birth)[^.]{0,40}$/iu;

/** The years that a piece of text names. */
function yearsIn(text: string): number[] {
  const years: number[] = [];
  for (const { 1: year, index } of text.matchAll(IN_YEAR))
    if (!BORN.test(text.slice(Math.max(0, index - 60), index))) years.push(Number(year));
  return years;
}

/** The years of the sentences that were asked about. */
const known = new WeakMap<Sentence, readonly number[]>();

/** Whether all that the sentence around a name tells of was before a year. */
export function playsBefore(since = LONG_AGO, { start }: Reading, page: Page): boolean {
  const sentence = page.around.sentenceAt(start);
  let here = known.get(sentence);
  if (!here) {
    here = yearsIn(page.text.slice(sentence.start, sentence.end));
    known.set(sentence, here);
  }
  return here.length > 0 && here.every((year) => year < since);
}
