/** Nicknames that a page gives to another man somewhere: they are his wherever they stand, the headline included. */
import { isGivenToAnother } from '../evidence/given-to-another';
import type { Reading } from '../reading/reading';
import { foldedWords } from '../words/spelling';
import type { Page } from './page';

/** Tells of a reading whether its nickname is another man's on this page. */
export function readAliasesOfOthers(page: Page): (reading: Reading) => boolean {
  const theirs = new Set<string>();
  for (const hit of page.hits.all)
    for (const reading of hit.readings)
      if (reading.way === 'nickname' && isGivenToAnother(reading, hit, page)) theirs.add(aliasOf(reading, page.text));
  return (reading) => theirs.size > 0 && theirs.has(aliasOf(reading, page.text));
}

/** An actor and a nickname, without its article. */
function aliasOf({ actor, start, end }: Reading, text: string): string {
  const words = foldedWords(text.slice(start, end));
  return `${actor} ${(/^(?:el|la|o|a|the)$/.test(words[0] ?? '') ? words.slice(1) : words).join(' ')}`;
}
