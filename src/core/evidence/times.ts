/**
 * When a passage plays, by the years in it: `en 1985 el cártel de Jalisco` is none of a group that began decades later,
 * `the Mongols sacked Baghdad in 1258` no motorcycle club.
 */
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import type { Sentence } from '../text/paragraphs';
import { matchesIn } from '../words/matches';

/** No group of today is older. */
const LONG_AGO = 1800;

const IN_YEAR =
  /(?<![\p{L}\p{N}])(?:[Ii]n|[Ee]n|[Ee]m|[Dd]e|of|[Ss]ince|[Dd]esde|[Uu]ntil|[Hh]asta|[Aa]té|[Bb]y|[Aa]ño|[Aa]no|[Yy]ear|early|late|mid|January|February|March|April|May|June|July|August|September|October|November|December|,|y|e|and|-|–) ?(1\d\d\d|20[0-4]\d)(?:s(?![\p{L}]))?(?![\p{L}\p{N}%]|[.,]\d| (?:\p{Ll}*kil|people|personas|pessoas|euros|d[óo]l))/gu;
/** `the thirteenth century`, `la Edad Media`. */
const LONG_PAST =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:siglos?|s[eé]culos?) (?:X{0,1}(?:I{1,3}|I?V|VI{1,3}|IX|X))(?![\p{L}\p{M}])|(?:(?:twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)th|1[0-8]th)[ -]century|Edad Media|Idade Média|Middle Ages|medieval)/u;
/** Of the years of somebody's birth nothing follows. */
const BORN = /(?:born|naci\p{L}+|nasc\p{L}+|birth)[^.]{0,40}$/iu;

/** The years that a piece of text names. Most have no number so long, which is asked first. */
function yearsIn(text: string): number[] {
  const years: number[] = [];
  if (!/\d{4}/.test(text)) return years;
  for (const { 1: year, index } of matchesIn(IN_YEAR, text))
    if (!BORN.test(text.slice(Math.max(0, index - 60), index))) years.push(Number(year));
  return years;
}

/** So near behind a name its time is said of it, in UTF-16 units. */
const BESIDE = 40;

/** The years of the sentences that were asked about. */
const known = new WeakMap<Sentence, readonly number[]>();

/** The years that the sentence of a place names. */
function yearsAt(at: number, page: Page): readonly number[] {
  const sentence = page.around.sentenceAt(at);
  let here = known.get(sentence);
  if (!here) {
    here = yearsIn(page.text.slice(sentence.start, sentence.end));
    known.set(sentence, here);
  }
  return here;
}

/** `In March 1314 …. King Philip ordered the two old Templars …`: what so old a year is followed by. */
function followsLongAgo(start: number, page: Page): boolean {
  if (start < 3) return false;
  for (let at = start, i = 0; i < SENTENCES_BACK; i++) {
    at = page.around.sentenceAt(at).start - 3;
    if (at < 0) return false;
    const years = yearsAt(at, page);
    if (years.length > 0) return years.every((year) => year < LONG_AGO);
  }
  return false;
}

const SENTENCES_BACK = 3;

/** `desertores que formaron Los Zetas`, `fundador da Família do Norte`: there it begins, whatever years are told. */
const BEGINS =
  /(?<![\p{L}\p{M}])(?:co-?)?(?:fundador(?:a|es|as)?|founders?) (?:of|d[aoe]s?|del|de l[ao]s?)(?: the)? ["“«'‘]?$|(?<![\p{L}\p{M}])(?:form|cre|fund)(?:ed|aron|ó|aría|ando|ar|ou|aram|ado|ada)(?: (?:en|em|in) \d{4})?(?: \p{Ll}{1,4})? ["“«'‘]?$|(?<![\p{L}\p{M}])(?:found(?:ed|ing)|formed|creat(?:ed|ing)|form|criou|criaram|nació|born)(?: (?:the|what became|el|la|los))? ["“«'‘]?$/u;

/** Whether all that the sentence around a name tells of was before a year. */
export function playsBefore(since = LONG_AGO, { start, end }: Reading, page: Page): boolean {
  if (BEGINS.test(page.text.slice(Math.max(0, start - 40), start))) return false;
  const sentence = page.around.sentenceAt(start);
  const here = yearsAt(start, page);
  if (here.length > 0) return here.every((year) => year < since);
  if (followsLongAgo(start, page)) return true;
  // `the Mongols of the thirteenth century`, whatever else their sentence tells.
  const to = page.around.isStory(start) ? Math.min(end + BESIDE, sentence.end) : sentence.end;
  return LONG_PAST.test(page.text.slice(page.around.isStory(start) ? end : sentence.start, to));
}
