/**
 * Resolving: which of the names found on a page are whom, as a careful editor would read it.
 *
 * 1. Every match is read as each of the actors that bear the name (`reading.ts`): the span grows over what the
 *    actor's own names explain, and is dropped where a longer name, a place or a firm stands there.
 * 2. Readings collect evidence and are weighed (`evidence.ts`, `weights.ts`). Identified actors are evidence for
 *    others, so this is done until nothing changes, at most ROUNDS times.
 * 3. Names that the page misspells are found and weighed as well (`misspellings.ts`).
 * 4. Aliases that the page gives, bare surnames, family names and given names follow from who is on the page by then
 *    (`page-aliases.ts`, `surnames.ts`, `later-mentions.ts`, `siblings.ts`, `masked-names.ts`, `given-names.ts`,
 *    `families-by-given-names.ts`, `doubtful-given-names.ts`, `said-aliases.ts`, `short-nicknames.ts`,
 *    `assumed-names.ts`, `named-again.ts`, `small-names.ts`).
 *
 * The body of a page and its furniture are resolved apart: neither is evidence for the other.
 */

import { applyDecisions } from './decisions';
import { collectEvidence, type Verdict } from './evidence/evidence';
import { POSSIBLE } from './evidence/weights';
import type { Match } from './gazetteer/gazetteer';
import { followAssumedNames } from './later/assumed-names';
import { followDoubtfulGivenNames } from './later/doubtful-given-names';
import { followFamilies } from './later/families-by-given-names';
import { followGivenNames } from './later/given-names';
import { followMaskedNames } from './later/masked-names';
import { followMisspellings } from './later/misspellings';
import { followNamesAgain } from './later/named-again';
import { followAliases } from './later/page-aliases';
import { followSaidAliases } from './later/said-aliases';
import { followShortNicknames } from './later/short-nicknames';
import { followSiblings } from './later/siblings';
import { followSmallNames } from './later/small-names';
import { followSpeltOut } from './later/spelt-out';
import { followSurnames } from './later/surnames';
import type { DocumentText, Mention, Region } from './mention';
import type { Lexicon } from './names/lexicon';
import { Page } from './page/page';
import { chosenOf, withoutHangersOn } from './reading/choices';
import type { Hit } from './reading/hits';
import { type PlainText, plainOf } from './text/plain-text';
import { mentionsOf } from './to-mentions';

const ROUNDS = 4;

function regionOf(document: DocumentText, start: number): Region {
  let low = 0;
  let high = document.furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.furniture[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  return low < document.furniture.length && document.furniture[low]![0] <= start ? 'furniture' : 'body';
}

/** Resolves the matches of one document. `matches` are leftmost-longest and in order. */
export function resolve(document: DocumentText, matches: readonly Match[], lexicon: Lexicon): Mention[] {
  const plain = plainOf(document.text);
  const mentions = plain
    ? resolvePlain(documentIn(plain, document), matches.map(plain.matchIn), lexicon).map((mention) => {
        const { start, end } = plain.toSource(mention);
        return { ...mention, start, end, surface: document.text.slice(start, end) };
      })
    : resolvePlain(document, matches, lexicon);
  return applyDecisions(document, mentions, lexicon).sort((a, b) => a.start - b.start);
}

const documentIn = ({ text, toPlain }: PlainText, document: DocumentText): DocumentText => ({
  ...document,
  text,
  furniture: document.furniture.map(([start, end]) => [toPlain(start), toPlain(end)]),
});

function resolvePlain(document: DocumentText, matches: readonly Match[], lexicon: Lexicon): Mention[] {
  const regions: Record<Region, Match[]> = { body: [], furniture: [] };
  for (const match of matches) regions[regionOf(document, match.start)].push(match);
  return (['body', 'furniture'] as const).flatMap((region) =>
    regions[region].length > 0 ? resolveRegion(document, region, regions[region], lexicon) : [],
  );
}

function resolveRegion(document: DocumentText, region: Region, matches: readonly Match[], lexicon: Lexicon): Mention[] {
  const page = new Page(document, region, matches, lexicon);
  for (let round = 0; round < ROUNDS; round++) if (!weighNames(page.hits.all, page)) break;
  weighNames(followMisspellings(page), page);
  followSpeltOut(page);
  followAliases(page);
  followSurnames(page);
  followSiblings(page);
  followMaskedNames(page);
  followGivenNames(page);
  followFamilies(page);
  followDoubtfulGivenNames(page);
  followSaidAliases(page);
  followShortNicknames(page);
  followAssumedNames(page);
  followNamesAgain(page);
  followSmallNames(page);
  return mentionsOf(page);
}

/** A man's nickname that is said there to be a series, a pub, a dish. */
const isOfThing = ({ reading, against }: Verdict, { hits }: Page): boolean =>
  reading.way === 'nickname' && !hits.isGroup(reading) && against.every((code) => code === 'not-crime');

/** Weighs hits on what is known of the page so far, unless that is what it was weighed on. Returns whether more became known. */
function weighNames(hits: readonly Hit[], page: Page): boolean {
  let grew = false;
  for (const hit of hits) {
    if (hit.readings.length === 0 || hit.weighedAt === page.version) continue;
    hit.weighedAt = page.version;
    const verdicts = hit.readings.map((reading) => collectEvidence(reading, hit, page));
    // Another bearer was introduced under these very words: what follows may be about them. A work called so is nobody.
    if (verdicts.every((verdict) => verdict.isDenied && !isOfThing(verdict, page)))
      page.bearers.note(page.text.slice(hit.start, hit.end), hit.start);
    hit.verdicts = withoutHangersOn(verdicts.filter((verdict) => verdict.score >= POSSIBLE)).sort(
      (a, b) => b.score - a.score,
    );
    const chosen = chosenOf(hit.verdicts);
    if (chosen && page.roll.note(chosen, page.settingOf(chosen.reading, hit), hit.start)) grew = true;
  }
  return grew;
}
