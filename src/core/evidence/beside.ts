/**
 * What the few words right beside a name show: a role in crime (for trades see `titles.ts`), the article or the mark of a
 * nickname, that it is the word itself that is spoken of. Nothing where they do not make it sure.
 */

import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { ending } from '../words/ending';
import { foldedWords } from '../words/spelling';
import { ALIAS_MARKER, ALIAS_WORDS, MEANS, ROLES, SAID_OF_ANYBODY } from '../words/vocabulary';
import { ROLE } from '../words/word-kinds';
import { isLeader } from './led-by';

/** Whether a role in crime stands beside a name, or is said of its bearer behind it. */
export function roleBeside(reading: Reading, page: Page): boolean {
  return (
    ((page.around.kindsBefore(reading.start, 5) | page.around.kindsAfter(reading.end, 7)) & ROLE) !== 0 ||
    isBehindDealer(reading, page) ||
    isOneOfMost(reading, page) ||
    isLeader(reading, page)
  );
}

/** `Drug dealer Luna`, `the drugs baron “Luna”`: by two words, of which the second is many a one's trade. */
const DEALER = ending(
  /(?<![\p{L}\p{M}])(?:[Dd]rugs?|[Cc]ocaine|[Hh]eroin|[Cc]annabis)[ -](?:dealer|baron|importer|runner|mule|supplier|broker)s?,? ["“«'‘]?/u,
);

/** An age, with which papers bring in whoever stood before a court: `drug dealer John Luna, 24, of Bradford`. */
const AGED = /^["”»'’]?(?:,| \() ?(?:aged )?\p{N}{2}(?!\p{N})/u;

const isBehindDealer = ({ start, end }: Reading, { text }: Page): boolean =>
  DEALER.test(text.slice(Math.max(0, start - 30), start)) && !AGED.test(text.slice(end, end + 12));

const ONE_OF_MOST =
  /^["”»'’)]?(?:, [^,.;:()\n]{3,40},)? (?:(?:has|had|ha|había|havia) )?(?:been|became|become|is|was|es|era|fue|sido|é|foi|(?:se )?convirtió en|tornou-se) (?:[\p{Ll}-]+ )?(?:among|one of|uno de|um d[oe]s|entre|considered|considerado)(?= )([^.,;:()\n]{3,90})/u;

/** `Luna, it turned out, was among the most significant drug traffickers in South America`. */
function isOneOfMost({ end }: Reading, { text }: Page): boolean {
  if (!',biwefshét'.includes(signBehind(text, end))) return false;
  const [, said] = ONE_OF_MOST.exec(text.slice(end, end + 180)) ?? [];
  return said !== undefined && foldedWords(said).some((word) => ROLES.has(word) && !SAID_OF_ANYBODY.has(word));
}

/** Whether the article that a nickname needs stands before it, also as `del` and `al`; or whose kin it is, `su hermano Mayo`. */
export function hasArticle(reading: Reading, page: Page): boolean {
  const [before] = page.around.wordsBefore(reading.start, 1);
  return before !== undefined && (/^(?:el|la|los|las|del|al|o|a|do|da|ao|the)$/.test(before) || KIN.test(before));
}

const KIN = /^(?:herman|hij|prim|ti|cuñad|compadre|irma|filh|sobrin|brother|son|cousin|uncle|nephew)[oa]?$/;

const OPENING_QUOTES = /["“«'‘]/u;

/** Whether quotes or words like `alias` stand right before a nickname. */
export function isMarkedAsAlias(reading: Reading, page: Page): boolean {
  if (reading.start > 0 && OPENING_QUOTES.test(page.text.charAt(reading.start - 1))) return true;
  const [before] = page.around.wordsBefore(reading.start, 1);
  if (before !== undefined && !ALIAS_WORDS.has(before)) return false;
  return ALIAS_MARKER.test(page.text.slice(Math.max(0, reading.start - 30), reading.start));
}

/** `Torrado means bull`: what stands behind a name is about the word; not `CDA means Cártel de Alfara`, what letters stand for. */
export function isExplained(end: number, page: Page, actor?: number): boolean {
  if (!',iemsqé'.includes(signBehind(page.text, end)) || !MEANS.test(page.text.slice(end, end + 48))) return false;
  return !page.hits
    .beginningIn(end, end + 48)
    .some(({ readings }) => readings.some((other) => other.way === 'full' && other.actor === actor));
}
