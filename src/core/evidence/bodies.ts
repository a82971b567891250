/**
 * Bodies whose names begin with the common word that is a group's, or are called by the same letters: `la Oficina del
 * Alto Comisionado`, `La Línea 12 del Metro`, `la ONU`.
 */
import type { LexiconActor } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import { isNamedBefore, type Presence } from '../page/presence';
import type { Reading } from '../reading/reading';
import { hasPlace } from '../text/places';
import { beginsSentence } from '../text/sentences';
import { foldedWords, wordSet } from '../words/spelling';
import { isAtHome } from './homes';

/** An article in the singular and one word. */
const COMMON_NAME = /^(?:el|la|o|a|the) ["“«]?[\p{L}\p{M}]+$/iu;
const GOES_ON = /^["”»'’]? (?:\d|(?:Federal|General|Presidencial|Regional|Central)(?![\p{L}\p{M}]))/u;
/** `la Oficina en Colombia de la ONU`. */
const OFFICE = /(?:oficina|office|agencia)$/iu;
const OFFICE_GOES_ON = /^ (?:en|in) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} (?:del?|of) /u;
/** `La Empresa, con sede en México,`. */
const FIRM = /(?:empresa|company|compañía)$/iu;
const FIRM_GOES_ON = /^["”»'’]?, (?:con sede|domiciliada|registrada|constituida|propiedad de|based in|registered in)/u;

/** Whether a name is an article and a common word. */
export const isCommonName = (name: string): boolean => COMMON_NAME.test(name);

/** Whether a common word goes on as the name of a body, a line or a firm. */
export function goesOnAsBody({ isWord, strength, start, end }: Reading, text: string): boolean {
  if (!isWord || !isWeak(strength)) return false;
  const name = text.slice(start, end);
  if (!isCommonName(name)) return false;
  const behind = text.slice(end, end + 60);
  return (
    GOES_ON.test(behind) ||
    (OFFICE.test(name) && OFFICE_GOES_ON.test(behind)) ||
    (FIRM.test(name) && FIRM_GOES_ON.test(behind))
  );
}

const FIRM_BEFORE =
  /(?<![\p{L}\p{M}])(?:firm|company|corporation|business|empresa|compañía|companhia|Inc|Corp|LLC|Ltda?|S\.A)(?![\p{L}\p{M}])/u;

/** `a trucking firm. The Company was founded in 1998`: the common word, for a firm named before it in its paragraph. */
export function isFirmAgain({ isWord, strength, start, end }: Reading, { text, around }: Page): boolean {
  if (!isWord || !isWeak(strength) || !FIRM.test(text.slice(start, end)) || !beginsSentence(text, start)) return false;
  return FIRM_BEFORE.test(text.slice(around.paragraphAt(start).start, start));
}

/** Whether a body of that common word is what its sentence has named last, or its paragraph, where nothing is told of crime. */
function isLastNamed(body: number, reading: Reading, present: Presence | undefined, page: Page): boolean {
  const { around } = page;
  const { start } = around.isStory(reading.start)
    ? around.sentenceAt(reading.start)
    : around.paragraphAt(reading.start);
  if (body >= reading.start || body < start) return false;
  return present === undefined || !hasPlace(present.starts, body, reading.start, reading);
}

/** Letters that the world over are a body's. */
const KNOWN_LETTERS = wordSet('onu un oea oas otan nato');

/**
 * Whether a name is a body's as well, and nothing on the page says that the group is meant: letters that the world
 * over are a body's, or a common word that has gone on as one's name before.
 */
export function isBodysName(reading: Reading, actor: LexiconActor, present: Presence | undefined, page: Page): boolean {
  if (!isWeak(reading.strength)) return false;
  const words = foldedWords(page.text.slice(reading.start, reading.end));
  const body = page.hits.others.bodyOf(reading);
  if (body !== undefined && isLastNamed(body, reading, present, page)) return true;
  if (present && [...present.spellings.values()].some((known) => known.words > words.length)) return false;
  // `La Línea 5 del Metro cerró` on a page that has named the group before.
  if (body !== undefined && body < reading.start)
    return !(present?.tier === 'identified' && isNamedBefore(present, body));
  return (
    KNOWN_LETTERS.has(words.at(-1)!) && !page.subject.namesArea(actor, page.subject.lead) && !isAtHome(reading, page)
  );
}
