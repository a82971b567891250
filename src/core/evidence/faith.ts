/**
 * Those of a faith or an order, by a word that is a group's name too: `Muslim men`, `at the mosque Muslims pray`, `the
 * Templars and the Holy Grail`.
 */

import { wordHash } from '../gazetteer/normalize';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { foldedWords, foldWord, isCapitalised, listed, wordSet } from '../words/spelling';
import { GROUP_NOUNS } from '../words/vocabulary';
import { groupKindBeside } from './group-words';

const FAITHFUL = wordSet(
  'muslim muslims musulman musulmana musulmanes muculmano muculmanos pagan pagans paganos pagaos',
);

/** With these a sentence speaks of a faith. */
const ON_FAITH = wordSet(`
    mosque mosques mezquita mezquitas mesquita mesquitas imam imams iman imanes prayer prayers prayed oracion oraciones
    islam islamic islamico islamica quran koran coran ramadan eid christian christians cristiano cristianos cristaos
    hindu hindus jewish jews judios religion religions religioso religiosa religious faith faiths worship worshippers
    witches wiccan druids solstice converted conversion
  `);
const FAITH: readonly number[] = [...ON_FAITH].map(wordHash);

/** Right before a word that is a group's name too: somebody of the faith is meant. */
const BELIEVER = wordSet('no any every practicing practising devout fellow practicante praticante devoto');
const ENGLISH = wordHash('the');

/** Whether those are meant who bear the word by right, unless they are called a gang. */
export function isBeliever(reading: Reading, page: Page): boolean {
  if (reading.strength !== 'never-alone' || reading.way === 'acronym') return false;
  if (isOfFaith(reading, page)) return true;
  const [before] = page.around.wordsBefore(reading.start, 1);
  // Portuguese `no` is `in the`.
  return (
    before !== undefined &&
    BELIEVER.has(before) &&
    (before !== 'no' || page.around.paragraphAt(reading.start).words.hasSmall(ENGLISH))
  );
}

function isOfFaith(reading: Reading, page: Page): boolean {
  const name = foldWord(page.text.slice(reading.start, reading.end));
  if (!FAITHFUL.has(name) || groupKindBeside(reading, page)) return false;
  const next = page.around.after(reading.end);
  if (next && !name.endsWith('s') && !isCapitalised(next.word) && !GROUP_NOUNS.has(next.folded)) return true;
  const { words } = page.around.paragraphAt(reading.start);
  const { start, end } = page.around.sentenceAt(reading.start);
  return (
    FAITH.some((word) => words.has(word)) && foldedWords(page.text.slice(start, end)).some((word) => ON_FAITH.has(word))
  );
}

/** An order of knights, whose name a group has taken. */
const KNIGHTS = wordSet('templar templars templario templarios');

/** With these a passage speaks of orders and lodges. */
const ON_ORDERS: readonly number[] = listed(`
  medieval medievales medievais crusades crusader crusaders cruzadas cruzados masons masonic masonry freemason freemasons
  freemasonry masones masonico masonica masoneria masonicos masonicas macons maconaria maconico maconica grail grial graal
  jerusalem jerusalen baphomet bafomet monks monjes monges papacy papado hospitallers hospitalarios illuminati rosicrucian
  rosicrucians rosacruz rosacruces cathars cataros cathedral catedral alchemy alquimia
`).map(wordHash);

/** Whether the knights are meant: in a text on orders that is not about crime, or not at home where the group is. */
export function isOrderOfOld(reading: Reading, isAtHome: boolean, page: Page): boolean {
  if (reading.strength === 'strong' || reading.way === 'acronym') return false;
  if (!foldedWords(page.text.slice(reading.start, reading.end)).some((word) => KNIGHTS.has(word))) return false;
  const paragraph = page.around.paragraphAt(reading.start);
  const passages = page.subject.withLead(paragraph);
  const count = ON_ORDERS.filter((word) => passages.some(({ words }) => words.has(word))).length;
  return count > (page.subject.isCrime || paragraph.crimeWords > 0 ? 1 : 0) && (!isAtHome || !page.subject.isCrime);
}
