/** What says of a surname that it is a stranger's here, or no man's, whoever bears it on the page. */

import { ageOfAnother } from '../evidence/ages';
import { isIntroducedAsOther, opensWithName } from '../evidence/introduced';
import { isLikened, isSpokenOf } from '../evidence/likened';
import { isPlayed } from '../evidence/other-senses';
import { isNamedAnew, isSaidByBearer } from '../evidence/strangers';
import { isSaidToBeThing } from '../evidence/things';
import { tradeBeside } from '../evidence/titles';
import { wordHash } from '../gazetteer/normalize';
import type { ReasonCode } from '../mention';
import { relativesOf } from '../names/kin';
import type { Page } from '../page/page';
import type { SurnameHit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { foldWord } from '../words/spelling';
import { NOT_HIM } from '../words/vocabulary';
import { KIN_BEFORE } from './given-names';
import { isSaintsOrJoined } from './names-of-others';
import { surnameWords } from './other-bearers';
import { isAnotherSon, isKinOfOwn, isNamesakeRelative } from './relatives';

const ENGLISH = wordHash('the');

/** `a Luna family`, `un Guzmán`: one of several of the name. Spanish and Portuguese `a Mojica` is no article. */
function isIndefinite({ start }: SurnameHit, before: string | undefined, page: Page): boolean {
  const titled = /(?<![\p{L}\p{M}])(?:an?|una?|uma?) (?:mrs?|ms|miss|señora?|senhora?|don|doña|dona|seu)\.? $/iu;
  if (titled.test(page.text.slice(Math.max(0, start - 16), start))) return true;
  if (before === 'a') return page.around.paragraphAt(start).words.hasSmall(ENGLISH);
  return before !== undefined && /^(?:an|una?|uma?)$/.test(before);
}

/** `Luna, no relation, …`: said right behind a surname. */
const APART = new RegExp(`^, (?:(?:who|que|quien) )?${NOT_HIM.source}`, 'iu');

/** What says that somebody or something else is meant here. */
export function strangerAt(
  surname: SurnameHit,
  here: readonly Reading[],
  before: string | undefined,
  page: Page,
): ReasonCode | undefined {
  const { actors } = page.lexicon;
  const trades = here.map((r) => tradeBeside(r, actors[r.actor]!, page));
  if (trades.includes('other') && !trades.includes('own')) return 'another-profession';
  if (here.every((r) => ageOfAnother(r, actors[r.actor]!, page) === 'surely')) return 'another-age';
  if (here.every((r) => isIntroducedAsOther(r, actors[r.actor]!, page))) return 'said-to-be-another';
  if (
    before !== undefined &&
    WHICH.test(before) &&
    !IN_WHICH.test(page.text.slice(Math.max(0, surname.start - 24), surname.start))
  )
    return 'another-bearer';
  if (before !== undefined && BOTH.test(before) && !AND_BEHIND.test(page.text.slice(surname.end, surname.end + 5)))
    return 'another-bearer';
  if (before === 'the' && ONE_OF_SEVERAL.test(page.text.slice(surname.end, surname.end + 12))) return 'another-bearer';
  if (here.every((r) => isKinOfOwn(r, page))) return 'said-to-be-another';
  if (here.every((r) => isOfOtherSurname(surname, r, page))) return 'another-bearer';
  // `la Torrado Quesal`: of a man his family, or a woman of it.
  if (before === 'la' && here.every((r) => !actors[r.actor]!.isWoman)) return 'another-bearer';
  if (isIndefinite(surname, before, page) || isNamedAnew(here[0]!, page)) return 'said-to-be-another';
  // `“Me llamo Torrado”, dijo Luis Velandia`.
  if (isSaidByBearer(here[0]!, page) && !page.around.isStory(surname.start)) return 'said-to-be-another';
  if (here.some(({ way }) => way === 'given') && isNamesakeRelative(surname.start, page)) return 'said-to-be-another';
  if (here.every((r) => isNamesakesKin(r, page) || isSaintsOrJoined(r, page) || isAnotherSon(r, page)))
    return 'said-to-be-another';
  if (here.every((r) => isYoungerBehind(r, page))) return 'said-to-be-another';
  if (isSpokenOf(here[0]!, page) || APART.test(page.text.slice(surname.end, surname.end + 40)))
    return 'said-to-be-another';
  if (here.some((r) => isLikened(r, actors[r.actor]!, page)) || opensWithName(surname, page))
    return 'said-to-be-another';
  // `Torrado Quesal is a prize trophy`: both surnames are no thing's name.
  const isThing = surnameWords(surname, page).length < 2 && isSaidToBeThing(here[0]!, page);
  return isThing || isPlayed(here[0]!, page) ? 'not-crime' : undefined;
}

/** `his sons Daniel and Christopher` of Christopher, whose son has his name. */
function isNamesakesKin({ way, actor, start, end }: Reading, { text, lexicon: { actors } }: Page): boolean {
  if (way !== 'given' || !KIN_BEFORE.test(text.slice(Math.max(0, start - KIN_REACH), start))) return false;
  const name = foldWord(text.slice(start, end));
  return relativesOf(actor, actors).some((relative) => actors[relative]!.given.includes(name));
}

const KIN_REACH = 110;

/** `Zambada hijo`, `his brother Christopher junior`: of one who is not called so. */
function isYoungerBehind({ actor, end }: Reading, { text, lexicon }: Page): boolean {
  const [, younger] = YOUNGER.exec(text.slice(end, end + 10)) ?? [];
  return younger !== undefined && !lexicon.actors[actor]!.words.includes(foldWord(younger));
}

const YOUNGER = /^ (hijo|filho|[Jj]unior|[Jj]n?r)(?![\p{L}\p{M}])/u;

/** `Uribe, Pastrana y Gaviria` where the page knows him as `Pablo Escobar`: a surname by which it has not named him. */
function isOfOtherSurname(surname: SurnameHit, { actor, way }: Reading, page: Page): boolean {
  const words = surnameWords(surname, page);
  // Both surnames together are his, whichever of them the page has used.
  if (way !== 'surname' || words.length > 1) return false;
  const { given } = page.lexicon.actors[actor]!;
  let hasOther = false;
  for (const [spelling, known] of page.present.get(actor)!.spellings) {
    const used = spelling.split(' ');
    if (words.some((word) => used.some((other) => isSpeltLike(word, other)))) return false;
    hasOther ||= known.way === 'full' && used.length > 1 && used.some((word) => given.includes(word));
  }
  return hasOther;
}

/** `Fariña` where the page has him as `Henry Fariñas`. */
const isSpeltLike = (word: string, other: string): boolean =>
  word === other || (word.length > 4 && (other === `${word}s` || word === `${other}s`));

/** `Which Guzmán?`, `the Maduro that you fry`: one of several of the name, or a word. */
const WHICH = /^(?:which|cual|qual)$/;
/**
 * `Count One, in which Torrado alone is charged`, `el cual Torrado …`, `attacks which Torrado ordered`; not
 * `“For which Torrado do you appear?”`, `I do not know which Torrado`.
 */
const IN_WHICH =
  /[\p{L}\p{N},”"»’](?:,| (?:in|of|for|to|from|with|by|on|at|under|about|through|after|during|el|la|lo|o|a|d[oa]|del|n[oa]|al)) (?:which|cual|qual) $|\p{L}{4}(?<!(?:from|with|know|knew|sure|clear|tell|say|said|asked?|matter|decided?|sabe[nrs]?|no importa)) which $/u;
/** `Ambos Guzmán`; not `ambos, Guzmán y Zambada`. */
const BOTH = /^amb[oa]s$/;
const AND_BEHIND = /^ [ye] /u;
const ONE_OF_SEVERAL = /^ (?:that|which|who|whom) /u;
