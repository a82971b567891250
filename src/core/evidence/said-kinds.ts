/** Whether a sentence says of a name from afar what kind of group bears it: as its subject, or at the head of a list. */
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { ending } from '../words/ending';
import { foldWord } from '../words/spelling';
import { GROUP_KINDS } from '../words/vocabulary';
import { isAtHome } from './homes';

const ARTICLE = '(?:(?:the|el|la|los|las|o|a|os|as) )?';
/** `The strongest triad in Macau was the …`. */
const SUBJECT = ending(
  new RegExp(
    `(\\p{L}+)(?: (?:in|of|en|de|del|d[oa]|n[oa]) \\p{Lu}\\p{L}+)? (?:is|was|are|were|es|era|son|eran|é|são|eram) ${ARTICLE}["“«'‘]?`,
    'u',
  ),
);
const ITEM = `${ARTICLE}["“«'‘]?[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.-]*(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.-]*){0,3}["”»'’]?`;
/** `members of five triads: the Sixes, Big Circle and the …`, `gangs such as the …`. */
const HEAD_OF_LIST = ending(
  new RegExp(
    `(\\p{L}+s)(?::|,? (?:such as|including|como|incluid[oa]s))(?: ${ITEM},){0,6}(?: ${ITEM})? (?:(?:and|or|y|e|o|ou) )?${ARTICLE}["“«'‘]?`,
    'u',
  ),
);
/** `the city’s organized crime operation, known as the …`. */
const KNOWN_AS =
  /(?<![\p{L}\p{M}])(?:crime|criminal|mafia|drugs?|mob) (?:operation|organi[sz]ation|syndicate|group|enterprise|network|family)s?,? (?:(?:better|also|long|locally|commonly|widely|collectively) )?(?:known|referred to)(?: \p{L}+)? as (?:the )?["“«'‘]?$/u;
const REACH = 160;

export function isSaidToBeOfKind(reading: Reading, page: Page): boolean {
  const { start } = reading;
  const { text, around } = page;
  const head = text.slice(Math.max(around.sentenceAt(start).start, start - REACH), start);
  // Elsewhere a word like any other may be others’.
  if (KNOWN_AS.test(head) && isAtHome(reading, page)) return true;
  const [, kind] = SUBJECT.exec(head) ?? HEAD_OF_LIST.exec(head) ?? [];
  return kind !== undefined && GROUP_KINDS.has(foldWord(kind));
}
