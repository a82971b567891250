/** Nicknames that a page also has as the title of a film or a book: there `Scarface` is the work unless his name stands by. */
import type { Reading } from '../reading/reading';
import { ending } from '../words/ending';
import { foldedWords, withoutArticle } from '../words/spelling';
import type { Page } from './page';

const WORK = '(?:films?|filmes?|movies?|pel[ií]culas?|remakes?|telenovelas?|miniseries?)';
const BEFORE = ending(new RegExp(`(?<![\\p{L}\\p{M}])${WORK} (?:(?:of|de|called|titled|titulad[oa]) )?["“«'‘]?`, 'u'));
/** `“Scarface” (1932)`, `“Scarface”, un clásico del cine`, `“Scarface” de 1983`. */
const BEHIND = new RegExp(
  `^["”»'’]?(?: \\((?:19|20)\\d\\d\\)|["”»'’] (?:de|from|of) (?:19|20)\\d\\d(?!\\d)|,? (?:an?|the|una?|el|la|uma?|o) (?:\\p{Ll}+ )?(?:cl[aá]sico del (?:cine|género)|classic (?:film|movie)|${WORK})(?![\\p{L}\\p{M}]))`,
  'u',
);

/** Tells of a reading whether its nickname is that of a work on this page. */
export function readWorks(page: Page): (reading: Reading) => boolean {
  const works = new Set<string>();
  for (const hit of page.hits.all)
    for (const { way, isWord, start, end } of hit.readings)
      if (way === 'nickname' && isWord && isWork(start, end, page.text)) works.add(titleAt(start, end, page.text));
  return ({ start, end }) => works.size > 0 && works.has(titleAt(start, end, page.text));
}

const isWork = (start: number, end: number, text: string): boolean =>
  BEHIND.test(text.slice(end, end + 50)) || BEFORE.test(text.slice(Math.max(0, start - 30), start));

const titleAt = (start: number, end: number, text: string): string =>
  withoutArticle(foldedWords(text.slice(start, end)).join(' '));
