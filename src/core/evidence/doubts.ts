/** What keeps a person's name possible, however much else speaks for him; and what a sentence alone says of him. */

import { isWhoseKin } from '../later/relatives';
import type { Page } from '../page/page';
import { isOnlyCalled } from '../page/presence';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import type { Others } from './company';
import { isBareNickname } from './loose-names';
import { isBySurnames, isLikeNone } from './name-worth';
import { bitsOf, FULL_NAMES } from './reasons';
import type { Setting } from './setting';

/** With these the page has his name as well, or a man of his. */
const TIED = FULL_NAMES | bitsOf('related-actor-near', 'related-actor-on-page');

/**
 * Whether a name is one that others go by as well, and the page has nothing that tells it is this one: an epithet like
 * `the King of Cocaine`, the short name of a father and his son, a nickname in a sentence that has nothing of the story.
 */
export function isAnybodys(reading: Reading, setting: Setting, found: number, others: Others, page: Page): boolean {
  // `los hombres del abatido ‘Señor de los Gallos’`, in quotes where the page has him by another name.
  if (setting.isEpithet)
    return (found & FULL_NAMES) === 0 && !(setting.isMarked && page.present.get(reading.actor)?.tier === 'identified');
  if (reading.isShared) {
    const present = page.present.get(reading.actor);
    // `uno de los hijos de Joaquín Guzmán`: the father.
    if (isWhoseKin(reading.start, page) || (present && !isOnlyCalled(present, setting.spelling))) return false;
    // Where the page has said of one that it is he, the others are he as well.
    if (present?.tier === 'identified' && present.starts.some((at) => at !== reading.start)) return false;
    return !(setting.fitsRole && setting.facts >= 2);
  }
  return isBareNickname(reading, setting, others) && (found & TIED) === 0 && !page.around.isStory(reading.start);
}

/**
 * Whether the sentence tells of a crime or a case, and of nothing else, by a name that hardly anybody bears: a full one
 * of the record's, or where he is at home a nickname marked as one, or the surnames by which his press calls him.
 */
export function isCaseOf(reading: Reading, { isMarked, isAtHome, words }: Setting, { around, lexicon }: Page): boolean {
  const isHis =
    (isLikeNone(reading) && !reading.derived) ||
    (isAtHome && isBySurnames(reading, lexicon.actors[reading.actor]!, words)) ||
    (reading.way === 'nickname' && reading.strength === 'medium' && isMarked && isAtHome);
  if (!isHis) return false;
  const { story, other } = around.sentenceAt(reading.start);
  return story > 0 && other === 0;
}

/**
 * Whether both surnames by which his press calls him stand in his country, and the page has nobody else who bears them:
 * then they say as much as a name that is his alone.
 */
export function isWellKnownHere(reading: Reading, hit: Hit, { words, isAtHome }: Setting, page: Page): boolean {
  if (!isAtHome || hit.readings.length > 1) return false;
  if (!isBySurnames(reading, page.lexicon.actors[reading.actor]!, words)) return false;
  return page.bearers.lastOfAll(words, Number.POSITIVE_INFINITY) === undefined;
}
