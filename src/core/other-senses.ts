/**
 * A group's name that is something else: a phrase, a street, a date, a family, a work called after the group. These
 * hold for distinctive names too, which nothing but the words right beside them can take from their group.
 */
import { isSaidToBeThing } from './beside';
import type { LexiconActor } from './lexicon';
import type { Page } from './page';
import type { Reading } from './reading';
import { beginsSentence, signBehind } from './sentences';
import { foldedWords, isCapitalised, listed } from './spelling';
import { CALENDAR, CALLED_AFTER, FACTIONS, GROUP_NOUNS, NAMES_GO_ON, OF_NEIGHBOURHOOD } from './vocabulary';

/** Whether the words beside a group's name say that it stands for something else. */
export function isOtherSense(reading: Reading, page: Page): boolean {
  return (
    isSaidToBeThing(reading, page) ||
    isWork(reading, page) ||
    isPhrase(reading, page) ||
    isAddress(reading, page) ||
    isTheirOwnVoice(reading, page)
  );
}

/** `La película Los Veltas`, `The Chicago Outfit Collection`. */
function isWork({ start, end, way }: Reading, page: Page): boolean {
  if (way === 'acronym') return false;
  const before = page.around.before(start);
  if (before && CALLED_AFTER.has(before.folded)) return true;
  const after = page.around.after(end);
  return after !== undefined && isCapitalised(after.word) && NAMES_GO_ON.has(after.folded);
}

/** `One order, for the …`, `¡Calor, calor!`: a capital that the sentence's beginning explains. */
function isPhrase({ start, end, way, strength }: Reading, page: Page): boolean {
  if (way === 'acronym') return false;
  const surface = page.text.slice(start, end);
  if (/\p{L}, \p{Ll}/u.test(surface)) return true;
  if (strength === 'strong') return false;
  const [, ...rest] = surface.split(/\s+/u);
  return (
    rest.length > 0 &&
    /^\p{Lu}/u.test(surface) &&
    rest.every((word) => /^\p{Ll}/u.test(word)) &&
    !foldedWords(surface).some((word) => GROUP_NOUNS.has(word) || FACTIONS.has(word)) &&
    beginsSentence(page.text, start)
  );
}

const MONTH_BEHIND = /^ (?:de|of) (\p{L}+)/u;

/** `Barrio 18 de Noviembre`, `los vecinos del Barrio 18, manzana 13`. */
function isAddress({ start, end }: Reading, page: Page): boolean {
  const [first, ...more] = foldedWords(page.text.slice(start, end));
  if (first !== 'barrio' || !more.some((word) => /^\d+$/.test(word))) return false;
  const [, month] = MONTH_BEHIND.exec(page.text.slice(end, end + 20)) ?? [];
  if (month !== undefined && CALENDAR.has(foldedWords(month)[0]!)) return true;
  if (/^, (?:manzana|lote|zona|sector|calle|bloque|casa) /u.test(page.text.slice(end, end + 12))) return true;
  const [preposition, who] = page.around.wordsBefore(start, 2);
  return preposition !== undefined && /^del?$/.test(preposition) && who !== undefined && OF_NEIGHBOURHOOD.has(who);
}

/** `La Unión somos nosotros`: those speak who bear the name by right. */
function isTheirOwnVoice({ end }: Reading, page: Page): boolean {
  return signBehind(page.text, end) === 's' && /^["”»]? somos(?!\p{L})/u.test(page.text.slice(end, end + 9));
}

const SIBLINGS = new Set(listed('hermanos hermanas irmaos irmas'));
const FAMILY = 'familia';
/** What a group that is a family is called. */
const HOUSE = /^(?:clan|cosca|ndrina|familia|family)$/;
const OF_THE = /^de$/;

/** `los hermanos Arellano Félix`, `la familia Arellano Félix`: the people, unless the group itself is called so. */
export function isKin({ start, end, derived }: Reading, { words }: LexiconActor, page: Page): boolean {
  const [first] = foldedWords(page.text.slice(start, end));
  const isInside = derived && first !== undefined && (SIBLINGS.has(first) || first === FAMILY);
  const before = isInside ? undefined : page.around.before(start);
  const kin = isInside ? first : before?.folded;
  if (kin === undefined || words.includes(kin)) return false;
  if (kin === FAMILY) return !words.some((word) => HOUSE.test(word));
  if (!SIBLINGS.has(kin)) return false;
  // `el cártel de los hermanos …`, `se unieron al de los hermanos …` is the group.
  const [, of] = page.around.wordsBefore(before?.start ?? start, 2);
  return of === undefined || !OF_THE.test(of);
}
