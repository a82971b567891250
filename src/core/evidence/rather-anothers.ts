/** Whether a name is here rather that of another who bears it as well. */

import { generationBehind, generationIn, isYoungerAt } from '../names/kin';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import { isNamedInFull, isOnlyCalled } from '../page/presence';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { firstFrom } from '../text/places';
import { ending } from '../words/ending';
import { foldedWords, foldWord, withoutArticle } from '../words/spelling';
import { isBranchAway } from './bikers';
import type { Setting } from './setting';
import { IDENTIFIED, POSSIBLE } from './weights';

/** A nickname that the page gives to another man, unless it names its actor in full as well, there or elsewhere. */
export function isAnothersHere(reading: Reading, { hasOtherName }: Setting, page: Page): boolean {
  if (reading.way !== 'nickname' || hasOtherName || !page.isAnothersAlias(reading)) return false;
  const present = page.present.get(reading.actor);
  return !(present?.tier === 'identified' && isNamedInFull(present));
}

/**
 * Whether a full name begins that of somebody else whom the page identifies by it, while its own bearer is here by no
 * other: after `Joaquín Guzmán López` a `Joaquín Guzmán` is not his father.
 */
export function isMoreOfAnother(
  { actor, way, start, isBrothers }: Reading,
  { spelling }: Setting,
  page: Page,
): boolean {
  if (way !== 'full' || isBrothers) return false;
  const own = page.present.get(actor);
  if (own && !isOnlyCalled(own, spelling)) return false;
  return [...page.roll.goingOnFrom(spelling)].some(
    (other) => other !== actor && !isSonOfName(other, spelling, page) && !isSaidToBeSon(other, start, page),
  );
}

/**
 * Whether a full name stands behind that of a son who bears it with his suffix, and nothing says that the father is meant:
 * `John Luna Jr., on trial, said: “I am John Luna”`.
 */
function isRatherSons({ way, start, end }: Reading, { words, hasOtherName }: Setting, page: Page): boolean {
  if (way !== 'full' || words.length !== 2 || hasOtherName) return false;
  const named = page.bearers.lastOfAll(words, start);
  if (named === undefined || !isYoungerAt(page.text, named)) return false;
  return (
    !ELDER_BEFORE.test(page.text.slice(Math.max(0, start - 60), start)) &&
    generationBehind(page.text, end) === undefined
  );
}

/**
 * Whether a full name that father and son bear stands before the page brings the son in as that: `Raymond Luna ruled. His
 * son, Raymond “Junior” Luna, …`.
 */
function isRatherElders({ actor, way, start, end }: Reading, { readings }: Hit, page: Page): boolean {
  if (way !== 'full' || readings.length < 2 || generationIn(page.lexicon.actors[actor]!) !== 'younger') return false;
  if (generationBehind(page.text, end) !== undefined) return false;
  const isSon = ({ readings: [only, ...more] }: Hit) => only?.actor === actor && more.length === 0;
  const own = page.hits.all.find(isSon)?.start ?? start;
  return own > start && SON_BEFORE.test(page.text.slice(Math.max(0, own - 40), own));
}

const SON_BEFORE =
  /(?<![\p{L}\p{M}])(?:son|hijo|filho)(?: and [\p{Ll} ]{3,20})?,? (?:["“]?\p{Lu}[\p{L}\p{M}]+["”]? )?$/u;

/** `Martín Luna es hijo de uno de los fundadores, Héctor Luna`, as both are called: nobody is his own son. */
const isRatherFathers = ({ actor, way, start }: Reading, { readings }: Hit, page: Page): boolean =>
  way === 'full' && readings.length > 1 && isSaidToBeSon(actor, start, page);

/** Whether the sentence says up to a place that an actor is the son of whom it names there. */
function isSaidToBeSon(actor: number, start: number, { around, present, text }: Page): boolean {
  const { start: from } = around.sentenceAt(start);
  const [said] = SON_OF_WHOM.exec(text.slice(Math.max(from, start - 140), start)) ?? [];
  const { starts } = present.get(actor) ?? {};
  return said !== undefined && starts !== undefined && (starts[firstFrom(starts, from)] ?? start) < start - said.length;
}

const SON_OF_WHOM =
  /(?<![\p{L}\p{M}])(?:es|era|fue|é|foi|is|was) (?:(?:the|an?|el|un|o|um) )?(?:\p{Ll}+ )?(?:son|hijo|filho) (?:of|de|do|da)(?: l[oa]s?)? [^.;:,\n]{3,100}, $/u;

/** Whether a full name is rather that of the father or the son who bears it as well. */
export const isRatherKins = (reading: Reading, setting: Setting, hit: Hit, page: Page): boolean =>
  isRatherSons(reading, setting, page) || isRatherElders(reading, hit, page) || isRatherFathers(reading, hit, page);

/** `the Hells Angels Montreal chapter`, `the Montreal chapter of the …`: another of the name is at home there. */
export function isChapterOfAnother({ actor, start, end }: Reading, { readings }: Hit, page: Page): boolean {
  if (readings.length < 2) return false;
  const [, behind] = CHAPTER.exec(page.text.slice(end, end + 40)) ?? [];
  const [, before] = behind ? [] : (CHAPTER_OF.exec(page.text.slice(Math.max(0, start - 50), start)) ?? []);
  const place = foldWord(behind ?? before ?? '');
  if (place === '') return false;
  const { actors } = page.lexicon;
  const isHome = (bearer: number) => actors[bearer]!.areas.includes(place);
  return !isHome(actor) && readings.some((other) => isHome(other.actor));
}

const CHAPTER = /^['’]?,? (\p{Lu}[\p{L}\p{M}]+) (?:chapter|charter)(?!\p{L})/u;
const CHAPTER_OF = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+) (?:chapter|charter) of (?:the )?["“«'‘]?$/u;

const ELDER_BEFORE =
  /(?<![\p{L}\p{M}])(?:father|dad|daddy|old man|elder|older|late|padre|papá|pai|patriarch|patriarca|viejo|fallecido|falecido|(?:son|daughter|kid|child|scion|hij[oa]|filh[oa]|nephew|brother|widow|wife) of)(?![\p{L}\p{M}])[^.!?\n]{0,40}$/iu;

/** `López’s son, Dámaso López Serrano`, `el hijo de López, Dámaso …`: whose child it is has the surname, or the whole name. */
function isSonOfName(actor: number, spelling: string, { present, text }: Page): boolean {
  const [first] = present.get(actor)?.starts ?? [];
  const said = first === undefined ? null : SON.exec(text.slice(Math.max(0, first - 60), first));
  return said !== null && spelling.endsWith(foldedWords(said[1] ?? said[2]!).join(' '));
}

const SON =
  /(?:((?:\p{Lu}[\p{L}\p{M}]+ )*\p{Lu}[\p{L}\p{M}]+)[’']s? (?:\p{Ll}+ ){0,2}(?:son|daughter)|(?:hij|filh)[oa] (?:de|do|da) ((?:\p{Lu}[\p{L}\p{M}]+ )*\p{Lu}[\p{L}\p{M}]+)),? $/u;

/**
 * Whether a full name is word for word that of another, whom it may mean as well, while the page calls its bearer
 * otherwise: `Ariel Luis Luna` beside his father `Luis Ariel Luna`, of whom some write so.
 */
export function isNameOfAnother(
  { actor, way }: Reading,
  { readings }: Hit,
  { spelling }: Setting,
  page: Page,
): boolean {
  if (way !== 'full' || readings.length < 2) return false;
  const { actors } = page.lexicon;
  const core = withoutArticle(spelling);
  const isOwn = (bearer: number) => withoutArticle(foldWord(actors[bearer]!.name)) === core;
  if (isOwn(actor) || !readings.some((other) => other.way === 'full' && isOwn(other.actor))) return false;
  const own = page.present.get(actor);
  return own?.tier === 'identified' && isNamedInFull(own) && !isOnlyCalled(own, spelling);
}

/** Whether another who bears the name has his nickname, or his full name, right beside it, and this one has not. */
export function isNamedForAnother(reading: Reading, hit: Hit, { hasOtherName }: Setting, page: Page): boolean {
  return !hasOtherName && hit.readings.some((other) => other !== reading && page.settingOf(other, hit).hasOtherName);
}

/**
 * Whether the page identifies another group by a name that ends like this one, which is not at home there: after `the
 * Montreal Cosa Nostra` a `Cosa Nostra` need not be Sicily’s.
 */
export function isEndOfOthersName(
  { actor, way, strength }: Reading,
  { isAtHome, spelling }: Setting,
  { present, lexicon }: Page,
): boolean {
  if (way === 'acronym' || strength === 'strong' || (isAtHome && !isWeak(strength))) return false;
  const core = withoutArticle(spelling);
  if (!core.includes(' ')) return false;
  // A branch has its mother’s name in its own.
  const { related } = lexicon.actors[actor]!;
  for (const [other, { tier, spellings }] of present) {
    if (other === actor || tier !== 'identified' || related.includes(other)) continue;
    if (lexicon.actors[other]!.kind === 'person') continue;
    for (const name of spellings.keys()) if (name.endsWith(` ${core}`) && withoutArticle(name) !== core) return true;
  }
  return false;
}

/**
 * Whether the page identifies another group of whose names these words are part, which are not this one's own name: `the
 * Mafia` beside the Calabrian one.
 */
function isPartOfOthers({ actor }: Reading, { words, spelling }: Setting, { present, lexicon }: Page): boolean {
  if (foldWord(lexicon.actors[actor]!.name) === spelling) return false;
  const core = words.filter((word) => word !== 'the');
  for (const [other, { tier }] of present) {
    if (other === actor || tier !== 'identified') continue;
    const { kind, words: own } = lexicon.actors[other]!;
    if (kind === 'group' && core.every((word) => own.includes(word))) return true;
  }
  return false;
}

/** `the mafia`, with no capital but the article's: of its kind any. */
const isSmall = ({ start, end }: Reading, { text }: Page): boolean =>
  /(?:^|\s)\p{Ll}\S*$/u.test(text.slice(start, end));

/** `las autodefensas` at home, where the page identifies two of its men, or the group by another name. */
function isAmongItsMen(
  { actor, derived }: Reading,
  { isAtHome, spelling }: Setting,
  { present, lexicon }: Page,
): boolean {
  if (derived || !isAtHome) return false;
  const { actors } = lexicon;
  const own = present.get(actor);
  if (own?.tier === 'identified' && !isOnlyCalled(own, spelling)) return true;
  const isMan = (other: number) => actors[other]!.kind === 'person' && present.get(other)?.tier === 'identified';
  return actors[actor]!.related.filter(isMan).length > 1;
}

/**
 * The most that a group's name of which nothing follows by itself can come to: `the Mafia`, which no record has for it,
 * nothing without evidence of its own, `las autodefensas`, which one has, neither where it is not at home; one that is
 * a word no identification where it may be anybody's of its kind.
 */
export function mostOfNoName(reading: Reading, setting: Setting, hasOwn: boolean, page: Page): number {
  if (reading.way === 'short' && !hasOwn && (reading.derived || (!setting.isAtHome && isSmall(reading, page))))
    return 0;
  if (isBranchAway(reading, setting.isAtHome, page)) return POSSIBLE;
  const isOfMany =
    reading.isWord &&
    (isPartOfOthers(reading, setting, page) || (isSmall(reading, page) && !isAmongItsMen(reading, setting, page)));
  return isOfMany ? IDENTIFIED - 1 : Number.POSITIVE_INFINITY;
}

const CAME_FROM = ending(
  /(?<![\p{L}\p{M}])(?:successor|heir|offshoot|splinter|split|breakaway|escisi[oó]n|sucesora?|heredera?|sucessora?|herdeira?)(?: (?:group|faction))? (?:of|to|from|del?|d[ao]s?) (?:(?:the|la|los|las|el) )?(?:[\p{L}-]+ ){0,4}["“«'‘]?/u,
);

/** `X is the successor of the original Familia`, which X is called as well: there it is whom it came from. */
export function isWhatItCameFrom({ actor, start }: Reading, { index }: Hit, { hits, text, around }: Page): boolean {
  if (!CAME_FROM.test(text.slice(Math.max(0, start - 80), start))) return false;
  const from = around.sentenceAt(start).start;
  for (let i = index - 1; i >= 0 && hits.all[i]!.start >= from; i--)
    if (hits.all[i]!.readings.some((other) => other.actor === actor)) return true;
  return false;
}
