/** Whether a name follows from others under which the page has identified its actor. */

import { isWeak, STRENGTH_RANK } from '../names/strength';
import type { Page } from '../page/page';
import { isNamedBefore, isOnlyCalled, type Presence } from '../page/presence';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { hasPlace } from '../text/places';
import { foldWord, withoutArticle } from '../words/spelling';
import type { Setting } from './setting';

/** Identified under a fuller name than this one, which therefore follows from it. */
export function isKnownMoreFully(
  { spellings }: Presence,
  { spelling, words }: Setting,
  { way }: Reading,
  { readings }: Hit,
): boolean {
  if (spellings.size === 0) return true;
  const core = withoutArticle(spelling);
  for (const [other, known] of spellings) {
    if (other === spelling) continue;
    // `Cosa Nostra` after `La Cosa Nostra` may be another’s.
    if (readings.length > 1 && known.core === core) continue;
    if (known.words > words.length || (known.way === 'full' && way !== 'full' && known.words >= 2)) return true;
    // `the Outfit` after `Chicago Outfit`; `a Zeta` after `Zetas`.
    if ((core !== known.core && other.endsWith(` ${core}`)) || known.core === `${core}s`) return true;
  }
  return false;
}

/** Of several groups of one name (`La Eme`), or of the same letters, the page identifies this one alone, under another name. */
export function isOnlyBearerHere(
  { actor, strength, way }: Reading,
  { readings }: Hit,
  { spelling }: Setting,
  page: Page,
): boolean {
  if (readings.length < 2 || (strength === 'never-alone' && way !== 'acronym')) return false;
  if (way !== 'acronym' && page.present.get(actor)!.spellings.has(spelling)) return false;
  const isNamed = (bearer: number) => {
    const present = page.present.get(bearer);
    return present !== undefined && !isOnlyCalled(present, spelling);
  };
  return isNamed(actor) && readings.every((other) => other.actor === actor || !isNamed(other.actor));
}

/**
 * Whether a branch bears the short name of its mother (`Hells Angels` of Quebec’s) on a page that has used that name
 * before it named the branch: there it is the mother’s, but in a paragraph that names the branch or where it is at
 * home.
 */
export function isRatherMothers(
  { actor, start, end, strength }: Reading,
  { readings }: Hit,
  { paragraph }: Setting,
  page: Page,
): boolean {
  if (readings.length < 2 || page.lexicon.actors[actor]!.kind !== 'group') return false;
  if (page.roll.hasAnchorOf(actor, paragraph.start, paragraph.end)) return false;
  const { related, areas } = page.lexicon.actors[actor]!;
  const rank = STRENGTH_RANK[strength];
  if (!readings.some((other) => related.includes(other.actor) && STRENGTH_RANK[other.strength] > rank)) return false;
  const around = foldWord(page.text.slice(paragraph.start, paragraph.end));
  if (areas.some((area) => around.includes(area))) return false;
  const name = page.text.slice(start, end);
  const first = page.hits.all.find((hit) => page.text.slice(hit.start, hit.end) === name);
  return first !== undefined && !page.roll.hasAnchorOf(actor, 0, first.start);
}

/** A word in the plural behind its article. */
const SEVERAL = /^(?:[Tt]he|[Ll]os|[^\p{L}][Oo]s) \p{Lu}\p{Ll}{3,}s$/u;

/** So far reaches what stands above a text and tells of whom it is, in UTF-16 units. */
export const HEAD = 150;

/**
 * A name of several words under which the actor was identified before: a weak one where the text still speaks of
 * crime, a full one, or a nickname that is nobody else's, where it speaks of nothing else.
 */
export function isNamedAgain(
  { starts, spellings }: Presence,
  { words, paragraph, spelling }: Setting,
  { actor, way, strength, start, end }: Reading,
  page: Page,
): boolean {
  const isWhole = way === 'full' || (way === 'nickname' && strength === 'strong');
  if (!(isWhole || way === 'short') || !spellings.has(spelling)) return false;
  // `The Sureños`: several of a name; `Bagdad movió la droga` over a text that tells of the gang Bagdad.
  const isSeveral = strength === 'weak' && SEVERAL.test(page.text.slice(Math.max(0, start - 4), end));
  const isOverStory = way === 'full' && start < HEAD && paragraph.storyWords > 0 && isGroupOfStory(actor, page);
  if (words.length < 2 && !isSeveral && !isOverStory) return false;
  // Itself it is no evidence for itself.
  if (starts[0] === start && starts.length === 1) return false;
  // In a headline, and by a name like no other's, he stands before; a group also by a word where the text is on crime.
  const isOverText = start < HEAD && (strength === 'medium' || (isWhole && isGroupOfStory(actor, page)));
  if (starts[0]! >= start && !(strength === 'strong' || isOverText)) return false;
  const isInStory = paragraph.storyWords > 0;
  const isElsewhere = paragraph.sentences.some(({ other }) => other > 0);
  if (!isWeak(strength)) return isWhole && (isInStory || !isElsewhere);
  if (isInStory) return way === 'full' || strength === 'weak';
  return strength === 'weak' && !isElsewhere && isGroupOfStory(actor, page);
}

const isGroupOfStory = (actor: number, { lexicon, subject }: Page): boolean =>
  subject.isCrime && lexicon.actors[actor]!.kind === 'group';

/**
 * Letters, or a number, by which the page has identified the group elsewhere, where nobody else of the records has them: `the EPP has
 * killed` after `strongholds of the EPP, a guerrilla`.
 */
export function isSpeltAgain(
  { starts, spellings }: Presence,
  { spelling, paragraph }: Setting,
  { way, start, end }: Reading,
  { readings }: Hit,
  page: Page,
): boolean {
  if ((way !== 'acronym' && !/\d/.test(spelling)) || readings.length > 1 || !spellings.has(spelling)) return false;
  if (!starts.some((at) => at !== start) || page.isContested(start, end)) return false;
  return paragraph.storyWords > 0 || paragraph.sentences.every(({ other }) => other === 0);
}

/**
 * A full name of somebody whom the page has identified by a nickname of several words, in a passage of the story; an
 * alias where the paragraph has his name: `otra identidad: Luis Amorim`.
 */
export function isNicknamedHere(
  { starts, spellings }: Presence,
  { paragraph, words }: Setting,
  { way, start, end, derived, actor }: Reading,
  { readings }: Hit,
  { lexicon }: Page,
): boolean {
  if (way !== 'full' || readings.length > 1 || paragraph.storyWords === 0) return false;
  const isPerson = lexicon.actors[actor]!.kind === 'person';
  const isNamed = isPerson && !derived && hasPlace(starts, paragraph.start, paragraph.end, { start, end });
  for (const [spelling, known] of spellings) {
    if (known.words < 2 || !(known.way === 'nickname' || (known.way === 'full' && isNamed))) continue;
    const own = spelling.split(' ');
    if (!words.some((word) => own.includes(word))) return true;
  }
  return false;
}

/**
 * `James Torrado` in the story of `Whitey Torrado`, where he is at home: a name that his record has and that alone says
 * nothing, after another of his with the same surname.
 */
export function isOtherOfHis(
  present: Presence,
  { paragraph, words, isAtHome }: Setting,
  { way, start, derived, strength }: Reading,
  { readings }: Hit,
): boolean {
  if (way !== 'full' || derived || strength !== 'never-alone' || readings.length > 1 || !isAtHome) return false;
  if (paragraph.storyWords === 0 || !isNamedBefore(present, start)) return false;
  const surname = words.at(-1)!;
  for (const [spelling, known] of present.spellings)
    if (known.way === 'full' && known.words > 1 && spelling.endsWith(` ${surname}`)) return true;
  return false;
}

/**
 * A nickname by which the page has identified the actor elsewhere, before or after: it calls him so in its headline and
 * its lead as well. One that its passage also writes small may be the word.
 */
export function isCalledSo(
  { starts, spellings }: Presence,
  { spelling, paragraph }: Setting,
  { way, strength, isWord, start }: Reading,
  page: Page,
): boolean {
  if (way !== 'nickname' || strength === 'never-alone') return false;
  if (isWord && page.around.hasSmall(withoutArticle(spelling), start)) return false;
  if (!page.subject.isCrime || !spellings.has(spelling) || !starts.some((at) => at !== start)) return false;
  return paragraph.storyWords > 0 || paragraph.sentences.every(({ other }) => other === 0);
}

/**
 * A word by which the page has identified the actor, or with which a longer name begins that it has for him: `Greñas`
 * after `Greñas de Stoners`, `Chin` after `Chin Gigante`. Where the passage writes it small it may be the word.
 */
export function isFirstWordHere({ actor, start, isWord }: Reading, { spelling }: Setting, page: Page): boolean {
  const present = page.present.get(actor);
  if (present?.tier !== 'identified' || !isNamedBefore(present, start)) return false;
  if (!present.spellings.has(spelling) && !page.roll.goingOnFrom(spelling).has(actor)) return false;
  return !(isWord && page.around.hasSmall(spelling, start));
}
