/**
 * What the few words right beside a name show: a role in crime (for trades see `titles.ts`), the article or the mark of a
 * nickname, that it is the word itself that is spoken of. Nothing where they do not make it sure.
 */

import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { ending } from '../words/ending';
import { foldedWords, wordSet } from '../words/spelling';
import { ROLES, SAID_OF_ANYBODY } from '../words/vocabulary';
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

/** After a name in words about the word: `Cabello means hair`. */
const MEANS =
  /^["”»'’]?,? (?:by itself |literally |in \p{L}+ |en \p{L}+,? |em \p{L}+,? )?(?:means(?! (?:to|that|business)(?![\p{L}]))|(?:is|es|é),? (?:in|en|em) (?:(?:plain|good|buen|bom) )?(?:English|Spanish|Portuguese|Italian|Latin|español|castellano|italiano|latín|portugu[êe]s|inglés|inglês|espanhol|latim),|is (?:the )?(?:\p{Lu}\p{Ll}+ )?(?:slang |short |shorthand |code |word |term |name )*(?<!is |the )for|is ['‘"“][\p{L} ]{1,20}["”’'](?![\p{L}])|significa|quiere decir|quer dizer|(?:(?:a|um?|un) )?(?:surname|apellido|sobrenome)(?![\p{L}])|(?:es|is|é) (?:uno? de los|uma? dos|one of the|um|un|a)(?![\p{L}])[^.]{0,24}(?:(?:apellidos?|sobrenomes?|surnames?)\b|(?<=com[uú][mn]\S* |common |popular\S* |frequent\S* )(?:names?|nomes?)\b|(?:names?|nomes?) (?:[\p{Ll}]+ )?(?:com[uú][mn]|popular|frequent)))/u;

/** Stands before a nickname: `alias`, `known as`, `vulgo`. */
export const ALIAS_MARKER = ending(
  /(?<![\p{L}\p{M}])(?:al[ií]as|\(?a\.?\s?k\.?\s?a\.?|conocid[oa]s? (?:tambi[eé]n )?como|apodad[oa]|mejor conocid[oa] como|llamad[oa]|de apodo|known (?:variously |also |better )?(?:as|by)|nicknamed|called|dubbed|nom de guerre|vulgo|conhecid[oa]s? (?:também )?(?:como|por)|apelidad[oa](?: de)?|chamad[oa] de|o)[\s,:]*[“”"«'‘(]?\s*/iu,
);

/** The words that it can end with. */
const ALIAS_WORDS = wordSet(`
  alias aka a.k.a a como conocido conocida conocidos conocidas apodado apodada llamado llamada apodo as by nicknamed
  called dubbed guerre vulgo por apelidado apelidada de o
`);
