/** What a name is worth by itself, before anything around it is read. */

import type { ReasonCode } from '../mention';
import type { LexiconActor } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Reading } from '../reading/reading';
import { withoutArticle } from '../words/spelling';
import { isClub } from './bikers';
import { BIT } from './reasons';

/** Expected bearers in 100 million people up to which a role, the country and the record's words stand for somebody else. */
export const FEW = 50;

/** A weak full name that no record has and that more people bear than a few: `José Rodríguez`. */
export const isOfMany = ({ strength, derived, namesakes }: Reading): boolean =>
  derived && isWeak(strength) && (namesakes ?? 0) > FEW;

/** A full name that no record has and that others are expected to bear. */
export const isSharedForm = ({ derived, namesakes }: Reading): boolean => derived && (namesakes ?? 0) >= 1;

/** A group's name that is a word and its article: `La Unión`. */
export const isMereWord = ({ strength, isWord }: Reading, spelling: string): boolean =>
  isWord && isWeak(strength) && withoutArticle(spelling) !== spelling;

/** `José Félix` of José Manuel Torres Félix: a name that hardly anybody calls the actor by. */
export const isUnusual = ({ way, derived, isWord }: Reading): boolean => way === 'full' && derived && isWord;

/** And many bear it: `José Rodríguez` of Gilberto José Rodríguez Orejuela. */
export const isRarelyUsed = (reading: Reading): boolean => isUnusual(reading) && isWeak(reading.strength);

/** A full name that nobody else is expected to bear. */
export const isLikeNone = ({ way, strength }: Reading): boolean => way === 'full' && strength === 'strong';

/**
 * Both surnames and no given name, where the record says that its press calls him so: `García Luna`. Of whom a text brings
 * in so, without a given name anywhere, it takes for granted that its readers know him.
 */
export const isBySurnames = (
  { way, strength, derived }: Reading,
  { kind, given }: LexiconActor,
  words: readonly string[],
): boolean =>
  kind === 'person' &&
  way === 'full' &&
  strength === 'medium' &&
  !derived &&
  words.length > 1 &&
  words.every((word) => !given.includes(word));

/** Letters that mean nothing but one group: `CJNG`. */
export const isUnambiguous = ({ strength, way }: Reading): boolean => strength === 'strong' && way === 'acronym';

/** A name of four words that is one group's alone: `Fuerzas Armadas Revolucionarias de Colombia`. Of clubs books tell. */
export const isUnlikeAny = ({ strength, way }: Reading, actor: LexiconActor, words: readonly string[]): boolean =>
  actor.kind !== 'person' && strength === 'strong' && way === 'full' && words.length >= 4 && !isClub(actor);

/** What speaks for a name by itself. */
export function foundInName({ way, strength, misspelling }: Reading, isPerson: boolean): number {
  if (misspelling) return BIT['written-like'];
  if (isPerson) return way === 'full' ? BIT['full-name'] : strength === 'never-alone' ? 0 : BIT['registered-alias'];
  if (strength !== 'strong') return 0;
  return way === 'acronym' ? BIT['unambiguous-acronym'] : BIT['distinctive-name'];
}

const NOTHING: readonly ReasonCode[] = [];
const COMMON_NAME: readonly ReasonCode[] = ['common-name'];
const ORDINARY_WORD: readonly ReasonCode[] = ['ordinary-word'];

/** And what speaks against it. */
export function againstName({ way, strength, namesakes = 0 }: Reading, isPerson: boolean): readonly ReasonCode[] {
  if (isPerson) return way === 'full' && namesakes >= 1 ? COMMON_NAME : NOTHING;
  return isWeak(strength) ? ORDINARY_WORD : NOTHING;
}
