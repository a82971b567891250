/**
 * Names that Mexican offices mask: `Reinaldo “N”, alias “El Chispa”` is whom the alias means, if he is called Reinaldo,
 * and so is `Reinaldo “N”` elsewhere on the page, unless it has another of that name or says there what the man is not.
 */
import { ageOfAnother } from '../evidence/ages';
import { leavesStory } from '../evidence/continuity';
import { verdictFrom } from '../evidence/evidence';
import { BIT } from '../evidence/reasons';
import { isNamedAnew } from '../evidence/strangers';
import { tradeBeside } from '../evidence/titles';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import { givenNameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import { chosenOf } from '../reading/choices';
import { learntReading, type Reading } from '../reading/reading';
import { beginsSentence } from '../text/sentences';
import { matchesIn } from '../words/matches';
import { foldedWords, foldWord } from '../words/spelling';
import { isHisKinAt } from './relatives';

const MASK = /["“«'‘]N["”»'’]/u;
const MASKED = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}]+ ){1,3}["“«'‘]N["”»'’]/gu;
/** What stands between a masked name and a nickname of its bearer. */
const CALLED =
  /^,? \(?(?:(?:al[ií]as|\(a\)|a\.?k\.?a\.?|(?:mejor |también )?(?:conocid[oa] como|identificad[oa] como)|apodad[oa]) )?(?:(?:el|la) )?["“«'‘]?/iu;
/** Whether it is a nickname, whether the records have it or not. */
const IS_CALLED = /^,? \(?(?:al[ií]as|\(a\)|(?:mejor |también )?conocid[oa] como|apodad[oa]|["“«'‘](?!N["”»'’]))/iu;

interface Meant {
  actor?: number;
  score: number;
}

const NOBODY: Meant = { score: 0 };

interface Masked extends Meant {
  start: number;
  end: number;
  given: string;
  /** It is given a nickname that no actor of the page has. */
  isOthers: boolean;
}

/** Adds to the hits of a page where it masks the surnames of those whom it identifies by their nicknames. */
export function followMaskedNames(page: Page): void {
  if (!MASK.test(page.text)) return;
  const masked = matchesIn(MASKED, page.text).map(({ 0: name, index }) => {
    // `Cayó Reinaldo “N”`: the capital of a sentence.
    const [first, ...more] = name.split(' ');
    const isOpener =
      more.length > 1 && givenNameShare(foldWord(first!)) === undefined && beginsSentence(page.text, index);
    const from = isOpener ? first!.length + 1 : 0;
    return readMasked(index + from, name.slice(from), page);
  });
  const meant = meantBy(masked);
  for (const { start, end, given, ...said } of masked) {
    const isBare = said.actor === undefined && !said.isOthers;
    const { actor, score } = (isBare ? meant.get(given) : said) ?? NOBODY;
    const reading = actor === undefined ? undefined : learntReading({ start, end }, actor, 'given');
    const isOthers = said.isOthers || (isBare && reading !== undefined && isStranger(reading, page));
    // A given name that few bear is a hit already.
    const known = page.hits.over(start, end).filter(({ readings }) => readings.every(({ way }) => way === 'given'));
    if (reading || isOthers) for (const hit of known) hit.verdicts = [];
    if (!reading || isOthers || page.hits.over(start, end).length > known.length) continue;
    const found = BIT[isBare ? 'later-mention' : 'nickname-beside-name'];
    const most = isBare && !isInStory(reading, page) ? POSSIBLE : score;
    page.hits.add(reading, [reading], [verdictFrom(reading, Math.min(score, most), found)]);
  }
}

/** Whom given names mean that are masked; possibly, where they are somebody else's as well. */
function meantBy(masked: readonly Masked[]): Map<string, Meant> {
  const said = new Map<string, Masked[]>();
  for (const name of masked)
    if (name.actor !== undefined || name.isOthers) {
      const alike = said.get(name.given);
      if (alike) alike.push(name);
      else said.set(name.given, [name]);
    }
  const meant = new Map<string, Meant>();
  for (const [given, alike] of said) {
    const [actor, ...more] = new Set(alike.flatMap((name) => (name.actor === undefined ? [] : [name.actor])));
    if (actor === undefined || more.length > 0) continue;
    meant.set(given, {
      actor,
      score: alike.reduce((least, { isOthers, score }) => Math.min(least, isOthers ? POSSIBLE : score), IDENTIFIED),
    });
  }
  return meant;
}

/** `el maestro Reinaldo “N”, de 34 años`: what stands beside a name is another man's. */
function isStranger(reading: Reading, page: Page): boolean {
  const actor = page.lexicon.actors[reading.actor]!;
  return (
    tradeBeside(reading, actor, page) === 'other' ||
    ageOfAnother(reading, actor, page) === 'surely' ||
    isNamedAnew(reading, page)
  );
}

/** Whether a place tells of the story that its bearer is in. */
const isInStory = (reading: Reading, page: Page): boolean =>
  page.around.paragraphAt(reading.start).storyWords > 0 &&
  !leavesStory(reading, page.lexicon.actors[reading.actor]!, page);

function readMasked(start: number, name: string, page: Page): Masked {
  const end = start + name.length;
  const words = foldedWords(name).slice(0, -1);
  const masked: Masked = { start, end, given: words.join(' '), score: 0, isOthers: false };
  const behind = page.text.slice(end, end + 50);
  const [said] = CALLED.exec(behind) ?? [];
  // `su hijo Reinaldo “N”` is another.
  if (isHisKinAt(start, page) && !IS_CALLED.test(behind)) return { ...masked, isOthers: true };
  if (said === undefined) return masked;
  // The nickname may have its article: `el Mencho`.
  const hit = page.hits.beginningIn(end, end + said.length + 1).find(({ start: at }) => at <= end + said.length);
  const chosen = hit && chosenOf(hit.verdicts);
  const isHis =
    chosen?.reading.way === 'nickname' &&
    words.every((word) => page.lexicon.actors[chosen.reading.actor]!.given.includes(word));
  if (isHis)
    return { ...masked, actor: chosen.reading.actor, score: chosen.score >= IDENTIFIED ? IDENTIFIED : POSSIBLE };
  return { ...masked, isOthers: IS_CALLED.test(behind) };
}
