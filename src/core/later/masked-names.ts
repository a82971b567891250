/**
 * Names that Mexican offices mask: `Reinaldo “N”, alias “El Chispa”` is whom the alias means, if he is called Reinaldo,
 * and so is `Reinaldo “N”` elsewhere on the page, unless it has another of that name.
 */
import { verdictFrom } from '../evidence/evidence';
import { BIT } from '../evidence/reasons';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import { givenNameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import { chosenOf } from '../reading/choices';
import { learntReading } from '../reading/reading';
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

interface Masked {
  start: number;
  end: number;
  given: string;
  actor?: number;
  score: number;
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
  for (const { start, end, given, ...said } of masked) {
    const { actor, score } = said.actor === undefined && !said.isOthers ? meantBy(given, masked) : said;
    // A given name that few bear is a hit already.
    const known = page.hits.over(start, end).filter(({ readings }) => readings.every(({ way }) => way === 'given'));
    if (actor !== undefined || said.isOthers) for (const hit of known) hit.verdicts = [];
    if (actor === undefined || page.hits.over(start, end).length > known.length) continue;
    const reading = learntReading({ start, end }, actor, 'given');
    const found = BIT[said.actor === undefined ? 'later-mention' : 'nickname-beside-name'];
    page.hits.add(reading, [reading], [verdictFrom(reading, score, found)]);
  }
}

/** Whom the same given names mean elsewhere on the page; possibly, where they are somebody else's as well. */
function meantBy(given: string, masked: readonly Masked[]): { actor?: number; score: number } {
  const alike = masked.filter((other) => other.given === given && (other.actor !== undefined || other.isOthers));
  const [first, ...more] = new Set(alike.flatMap(({ actor }) => (actor === undefined ? [] : [actor])));
  if (first === undefined || more.length > 0) return { score: 0 };
  return { actor: first, score: Math.min(...alike.map(({ isOthers, score }) => (isOthers ? POSSIBLE : score))) };
}

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
