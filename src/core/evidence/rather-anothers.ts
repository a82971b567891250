/** Whether a name is here rather that of another who bears it as well. */

import type { Page } from '../page/page';
import { isNamedInFull, isOnlyCalled } from '../page/presence';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { foldWord, withoutArticle } from '../words/spelling';
import type { Setting } from './setting';

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
export function isMoreOfAnother({ actor, way, isBrothers }: Reading, { spelling }: Setting, page: Page): boolean {
  if (way !== 'full' || isBrothers) return false;
  const own = page.present.get(actor);
  if (own && !isOnlyCalled(own, spelling)) return false;
  return page.roll.isBeginningOfAnother(spelling, actor);
}

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
