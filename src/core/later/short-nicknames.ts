/**
 * Nicknames that a page shortens to their first word or their last: `quitando a Chepe` where it speaks of Chepe Diablo,
 * `la gente del Diablo`. In a passage of the story, and by itself, the word is possibly he.
 */
import { POSSIBLE } from '../evidence/weights';
import { isPartOfName } from '../names/namesakes';
import type { Page } from '../page/page';
import { beginsSentence } from '../text/sentences';
import { foldWord } from '../words/spelling';
import { OPENERS } from '../words/vocabulary';
import { addAlias, personsOf } from './said-aliases';

/** `Don`, a rank and an article are no such word. */
const FIRST = /^(?!(?:El|La|Los|Las|The|Don|Doña|Dona|O|A|Comandante|Rey|Señor|King|Lord) )(\p{Lu}\p{Ll}{3,}) \p{Lu}/u;
/** Nor the last of `Rey de la Droga`, a number or a surname of his. */
const LAST = /^(?!.* (?:de|del|da|do|of|y) )\p{Lu}[\p{L}]+ (?:\p{L}+ )?(\p{Lu}\p{Ll}{3,})$/u;
const BEHIND_NAME = /(?:[\p{L}\p{N}]|\p{Lu}\p{Ll}* ["“«'‘]?)$/u;
const GOES_ON = /^(?:[\p{L}\p{N}-]|["”»'’]? \p{Lu})/u;

/** Adds to the hits of a page whom it calls by the first word of a nickname that it has for him. */
export function followShortNicknames(page: Page): void {
  const { text, hits, lexicon } = page;
  const firsts = new Map<string, number>();
  for (const { start, end, verdicts } of personsOf(page)) {
    const { way, actor } = verdicts[0]!.reading;
    const [, first] = (way === 'nickname' && FIRST.exec(text.slice(start, end))) || [];
    if (first !== undefined && !lexicon.actors[actor]!.given.includes(foldWord(first))) firsts.set(first, actor);
    const [, last] = (way === 'nickname' && LAST.exec(text.slice(start, end))) || [];
    if (last !== undefined && !lexicon.actors[actor]!.words.includes(foldWord(last)) && !firsts.has(last))
      firsts.set(last, actor);
  }
  for (const [first, actor] of firsts)
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
      const end = at + first.length;
      if (GOES_ON.test(text.slice(end, end + 3)) || isBehindName(at, page)) continue;
      if (hits.isNamed(at, end) || hits.isTaken(at, end) || !tellsOf(actor, at, page)) continue;
      addAlias(actor, at, first, page, POSSIBLE);
    }
}

/** Whether a word with a capital stands before a place, other than what opens the sentence: `Hoy Diablo vive …`. */
function isBehindName(at: number, { text, around }: Page): boolean {
  if (!BEHIND_NAME.test(text.slice(Math.max(0, at - 20), at))) return false;
  const before = around.before(at);
  if (!before || !beginsSentence(text, before.start)) return true;
  return isPartOfName(before.folded) && !OPENERS.has(before.folded);
}

/** Whether a place tells of the story; or of nothing else, on a page about crime, behind a distinctive name of his. */
function tellsOf(actor: number, at: number, { around, subject, roll }: Page): boolean {
  if (around.isStory(at)) return true;
  if (!subject.isCrime || around.sentenceAt(at).other > 0) return false;
  const { start, end } = around.paragraphAt(at);
  return roll.hasAnchorOf(actor, around.paragraphAt(Math.max(0, start - 3)).start, end);
}
