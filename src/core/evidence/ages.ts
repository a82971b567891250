/**
 * How old a page says that somebody is, held against when the actor was born: a namesake in the actor's own town is told
 * by little else. The press is often a year or two out, and a page may be old or tell of old times: only what cannot be
 * is taken for a contradiction.
 */
import type { LexiconActor } from '../names/lexicon';
import type { Born } from '../names/lifetimes';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { matchesIn } from '../words/matches';

/** No text of the web tells of an earlier present. */
const FIRST_PAGES = 1985;

/** A nickname may stand between a name and the age: `Luna, alias El Chispa, de 36 años,`. */
const ALIAS = String.raw`(?:,? \(?(?:alias|a\.?k\.?a\.?|vulgo|conhecido como|conocido como|apodado|known as|nicknamed) [^,.;:()\n]{2,40}\)?)?`;
const AGE_BEHIND = new RegExp(
  `^["”»'’)]?${ALIAS}(?:, | \\(| by name and )(?:(?:de|con|com|tem|tiene|aged?|(?:who is|quien tiene|que tiene|que tem)) )?(?:(1[5-9]|[2-9]\\d)(?=[,).]| years old| a[nñ]os(?:[,.);]| de edad| de idade| (?:y|e) \\p{L}))|an? (1[5-9]|[2-9]\\d)-year-old)`,
  'u',
);
const AGE_BEFORE = /(?<![\p{L}\d])(1[5-9]|[2-9]\d)-year-old (?:[\p{Ll}-]+ ){0,2}["“«'‘]?$/u;
const BIRTH_BEHIND = new RegExp(
  `^["”»'’)]?${ALIAS}(?:, | \\(| )(?:(?:who|que|quien) )?(?:(?:was|is|fue|foi) )?(?:born|nacid[oa]|naci[oó]|nascid[oa]|nasceu|b\\.) (?:(?:in|on|en|el|em|a)? ?[^.;:()\\n]{0,60}?)?((?:19|20)\\d\\d)`,
  'u',
);
const YEAR = /(?<![\d.,$€-])(?:19|20)\d\d(?![\d,%])/gu;

/** When whom a reading names can have been born by what stands beside the name. */
function bornHere({ start, end }: Reading, isDead: boolean, page: Page): Born | undefined {
  const { text } = page;
  if (',(abcnkqwv'.includes(signBehind(text, end))) {
    const behind = text.slice(end, end + 120);
    const hasNumber = /\d\d/.test(behind);
    const [, birth] = (hasNumber && BIRTH_BEHIND.exec(behind)) || [];
    if (birth !== undefined) return { from: Number(birth), to: Number(birth) };
    const [, bare, old] = (hasNumber && AGE_BEHIND.exec(behind)) || [];
    const age = bare ?? old;
    if (age !== undefined) return bornAt(Number(age), start, isDead, page);
  }
  const [, age] = AGE_BEFORE.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return age === undefined ? undefined : bornAt(Number(age), start, isDead, page);
}

/** Of whom is so old now, or in the years of which the passage tells. A dead man's age is always of the past. */
function bornAt(age: number, at: number, isDead: boolean, page: Page): Born {
  const { lastYear } = page.lexicon;
  for (const { start, end } of [page.around.sentenceAt(at), page.around.paragraphAt(at)]) {
    // `41, will be free in 2042`: a year to come is not that of the telling.
    const years = yearsIn(page.text.slice(start, end)).filter((year) => year <= lastYear + TO_COME);
    if (years.length > 0) return { from: Math.min(...years) - age - 1, to: Math.max(lastYear, ...years) - age };
    if (isDead) return { from: 0, to: lastYear - age };
  }
  const lead = yearsIn(page.text.slice(0, LEAD)).filter((year) => year <= lastYear);
  return { from: Math.max(FIRST_PAGES, ...lead) - age - 1, to: lastYear - age };
}

/** A page may be so many years newer than the records. */
const TO_COME = 10;

const LEAD = 1_500;
const yearsIn = (text: string): number[] => matchesIn(YEAR, text).map(([year]) => Number(year));

/** By so many years press and records may be out, and by so many more a distinctive name is another's. */
const SLACK = 2;
const PLAIN = 5;

/**
 * Whether the age or the year of birth beside a name is another man's: `perhaps` where it is a few years out,
 * `surely` where it is more.
 */
export function ageOfAnother(
  reading: Reading,
  { born, deceased }: LexiconActor,
  page: Page,
): 'perhaps' | 'surely' | undefined {
  if (!born) return undefined;
  const here = bornHere(reading, deceased, page);
  if (!here) return undefined;
  const years = Math.max(here.from - born.to, born.from - here.to) - SLACK;
  return years <= 0 ? undefined : years > PLAIN ? 'surely' : 'perhaps';
}
