/**
 * A name by which the page means an actor elsewhere, and that has nothing by it here: where nothing says that somebody
 * or something else is meant, it is possible here as well. A full name that was possible means whom the page identifies
 * by it elsewhere.
 */
import { collectEvidence, type Verdict } from '../evidence/evidence';
import { HEAD } from '../evidence/known-names';
import { BIT, bitsOf } from '../evidence/reasons';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { foldedWords, withoutArticle } from '../words/spelling';

/** Offers what the page shows by the same name elsewhere; by a full name it is sure of a person whom it is sure of elsewhere. */
export function followNamesAgain(page: Page): void {
  identifyFullNames(page);
  const { hits } = page;
  const bare = hits.all.filter(({ readings, verdicts }) => readings.length > 0 && verdicts.length === 0);
  if (bare.length === 0) return;
  const shown = new Map<string, Set<number>>();
  for (const hit of hits.all)
    for (const verdict of hit.verdicts) {
      const { reading } = verdict;
      if (!(hits.isGroup(reading) ? isGroupsOwn(verdict, page) : isHis(verdict, page))) continue;
      const name = nameOf(reading, page);
      const actors = shown.get(name);
      if (actors) actors.add(reading.actor);
      else shown.set(name, new Set([reading.actor]));
    }
  if (shown.size === 0) return;
  for (const hit of bare) {
    if (isShown(hit, page)) continue;
    hit.verdicts = hit.readings.flatMap((reading): Verdict[] => {
      if (!shown.get(nameOf(reading, page))?.has(reading.actor)) return [];
      // `CDA Palacio` is a firm.
      if (reading.way === 'acronym' && /^[ -][\p{Lu}\p{N}]/u.test(page.text.slice(hit.end, hit.end + 2))) return [];
      const verdict = collectEvidence(reading, hit, page);
      const isNoName = reading.strength === 'never-alone' && page.settingOf(reading, hit).lacksArticle;
      return verdict.isDenied || isNoName ? [] : [{ ...verdict, score: POSSIBLE }];
    });
  }
}

/** A page that gives a full name to one man alone means him also where little stands beside it. */
function identifyFullNames(page: Page): void {
  const { hits, text, bearers } = page;
  /** Nobody where two are called by it, like father and son. */
  const sure = new Map<string, number | undefined>();
  const nameAt = ({ start, end }: Reading) => foldedWords(text.slice(start, end)).join(' ');
  for (const { verdicts } of hits.all)
    for (const { reading, score } of verdicts)
      if (score >= IDENTIFIED && isFullName(reading, text) && !hits.isGroup(reading)) {
        const name = nameAt(reading);
        sure.set(name, !sure.has(name) || sure.get(name) === reading.actor ? reading.actor : undefined);
      }
  if (sure.size === 0) return;
  for (const { verdicts } of hits.all) {
    const [verdict, ...more] = verdicts;
    if (!verdict || more.length > 0 || verdict.score >= IDENTIFIED || verdict.isDenied) continue;
    const { reading, against } = verdict;
    if (!isFullName(reading, text)) continue;
    const name = nameAt(reading);
    if (sure.get(name) !== reading.actor) continue;
    if (against.some((code) => code !== 'common-name' && code !== 'other-topic') || isElsewhere(reading, page))
      continue;
    if (bearers.lastOfAll(name.split(' '), Number.POSITIVE_INFINITY) !== undefined) continue;
    verdict.score = IDENTIFIED;
    verdict.found |= BIT['later-mention'];
  }
}

const isFullName = ({ way, start, end }: Reading, text: string): boolean =>
  way === 'full' && /\s/.test(text.slice(start, end));

/**
 * A paragraph without a word of the story: `Reinaldo Torrado Quesal won the tournament`, `In other news, …`. What stands
 * over a text tells of whom it is.
 */
function isElsewhere({ start }: Reading, { around }: Page): boolean {
  const { storyWords, headline, sentences } = around.paragraphAt(start);
  const isOverText = (headline || start < HEAD) && sentences.every(({ other }) => other === 0);
  return storyWords === 0 && !isOverText;
}

/** Letters, or a name that says something by itself, where much speaks for the group or the page tells of crime. */
const isGroupsOwn = ({ reading: { way, strength, derived, isWord }, score }: Verdict, { subject }: Page): boolean =>
  score >= IDENTIFIED ||
  ((way === 'acronym' || (strength !== 'never-alone' && !derived)) &&
    (score >= IDENTIFIED - 1 || (subject.isCrime && !isWord)));

/**
 * A man’s nickname that had a role of his beside it, where the page is about his country; his full name, which a page
 * that shows it somewhere gives to nobody else.
 */
const isHis = ({ reading: { way, start, end }, found, score, isDenied }: Verdict, { subject, text }: Page): boolean =>
  score >= IDENTIFIED ||
  (way === 'nickname' && subject.isCrime && (found & ROLE_AT_HOME) === ROLE_AT_HOME) ||
  (way === 'full' && !isDenied && text.slice(start, end).includes(' '));

const ROLE_AT_HOME = bitsOf('role-fits', 'country-fits');

/** A group’s name with its article or without. */
function nameOf(reading: Reading, { text, hits }: Page): string {
  const name = foldedWords(text.slice(reading.start, reading.end)).join(' ');
  return hits.isGroup(reading) ? withoutArticle(name) : name;
}

/** Whether a longer or shorter name that is somebody's stands there. */
const isShown = ({ start, end }: Hit, { hits }: Page): boolean =>
  hits.over(start, end).some(({ verdicts }) => verdicts.length > 0);
