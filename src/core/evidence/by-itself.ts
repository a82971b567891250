/** Names that stand where nothing by them speaks of their bearers, and nicknames right behind their bearers' names. */
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import { isNamedBefore } from '../page/presence';
import type { Reading } from '../reading/reading';
import type { Paragraph } from '../text/paragraphs';
import type { Setting } from './setting';

/** Whether a name that is also a word, or letters that nothing explains, stand where nothing else speaks of crime. */
export function pointsElsewhere(
  reading: Reading,
  { spelling, paragraph, fitsRole, isAmongBikers }: Setting,
  isPerson: boolean,
  isFar: boolean,
  page: Page,
): boolean {
  if (reading.isWord && page.around.hasSmall(spelling, reading.start)) return true;
  if (!isPerson && isFar && reading.isWord && page.around.hasPhrase(reading.start, reading.end)) return true;
  if (paragraph.storyWords > 0 || !isFar) return false;
  if (isPerson) return reading.isWord || (!fitsRole && isBystander(reading, paragraph, page));
  return isWeak(reading.strength) && !isAmongBikers;
}

/** A nickname that opens a paragraph without another walk of life, behind one that has its bearer's full name. */
export function isRightBehind({ way, actor, start }: Reading, paragraph: Paragraph, page: Page): boolean {
  if (
    way !== 'nickname' ||
    paragraph.start < 3 ||
    start > paragraph.start + 1 ||
    paragraph.sentences.some(({ other }) => other > 0)
  )
    return false;
  const before = page.around.paragraphAt(paragraph.start - 3);
  return page.roll.hasAnchorOf(actor, before.start, start);
}

/** Whether a full name that the page has not used before stands in a paragraph on another walk of life. */
function isBystander(reading: Reading, paragraph: Paragraph, page: Page): boolean {
  const present = page.present.get(reading.actor);
  return (
    reading.way === 'full' &&
    paragraph.sentences.some((sentence) => sentence.other > 0) &&
    !(present && isNamedBefore(present, reading.start))
  );
}
