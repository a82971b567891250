/**
 * Names that only the page gives to a group: another group's, which it says are two names of one (`the Mexican Mafia or
 * MEXIKANEMI`), and the last word of its own (`the Disciples` after `Gangster Disciples`).
 */

import type { LexiconActor } from '../names/lexicon';
import type { Hits } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { foldedWords, foldWord } from '../words/spelling';
import { GROUP_NOUNS, PARTICLES, THINGS } from '../words/vocabulary';

const SAME_AS = /^["”»'’]?,? (?:or|o|ou|alias|a\.?k\.?a\.?|\(|also (?:known as|called)) ?["“«'‘]?$/u;
/** What the page says leaves no doubt. */
const SHARED = { way: 'short', strength: 'strong', derived: true, isWord: false } as const;

/**
 * Reads a name as another group's whose own names have all of its words and more, where the page says that they are
 * two names of one. Behind `or` and an article another group follows.
 */
export function joinSecondNames({ all, lexicon }: Hits, text: string): void {
  for (const [i, hit] of all.entries()) {
    const next = all[i + 1];
    if (!next || next.start - hit.end > 20 || !SAME_AS.test(text.slice(hit.end, next.start))) continue;
    const [reading, ...others] = hit.readings;
    const [longer, ...more] = next.readings;
    if (!reading || !longer || others.length > 0 || more.length > 0 || reading.actor === longer.actor) continue;
    const whole = lexicon.actors[longer.actor]!;
    if (lexicon.actors[reading.actor]!.kind !== 'group' || whole.kind !== 'group' || longer.strength !== 'strong')
      continue;
    const name = text.slice(hit.start, hit.end);
    if (!bears(whole, name) || bears(whole, text.slice(next.start, next.end), name)) continue;
    for (const other of all)
      if (other.readings.length === 1 && text.slice(other.start, other.end) === name)
        other.readings = [{ ...other.readings[0]!, ...SHARED, actor: longer.actor }];
  }
}

/** Whether a group's names have all the words of a name; of `inside` instead, where it is given. */
function bears({ words }: LexiconActor, name: string, inside?: string): boolean {
  const own = inside === undefined ? words : foldedWords(name);
  return foldedWords(inside ?? name).every((word) => PARTICLES.has(word) || own.includes(word));
}

const LAST_OF_SEVERAL = /\p{L} (\p{Lu}\p{Ll}{3,}s)$/u;

/** Adds to the hits where the page calls a group by the last word of a name of several words, behind `the`. */
export function learnLastWords(hits: Hits, text: string): void {
  const learnt = new Map<string, Reading | undefined>();
  for (const { start, end, readings } of hits.all) {
    const [reading, ...others] = readings;
    if (text.charAt(end - 1) !== 's' || !reading || others.length > 0 || !hits.isGroup(reading)) continue;
    if (reading.strength !== 'strong' && reading.strength !== 'medium') continue;
    const [, last] = LAST_OF_SEVERAL.exec(text.slice(start, end)) ?? [];
    const folded = last === undefined ? '' : foldWord(last);
    if (last === undefined || GROUP_NOUNS.has(folded) || THINGS.has(folded)) continue;
    // Of two groups the word is neither's.
    if (!learnt.has(last)) learnt.set(last, reading);
    else if (learnt.get(last)?.actor !== reading.actor) learnt.set(last, undefined);
  }
  const found: Reading[] = [];
  for (const [last, reading] of learnt) {
    if (!reading) continue;
    const called = `the ${last}`;
    for (let at = text.indexOf(called, reading.end); at >= 0; at = text.indexOf(called, at + called.length)) {
      const [start, end] = [at + 4, at + called.length];
      if (/^[\p{L}\p{N}-]/u.test(text.slice(end, end + 2)) || /^ \p{Lu}/u.test(text.slice(end, end + 2))) continue;
      if (!hits.isTaken(start, end))
        found.push({ ...reading, way: 'short', strength: 'never-alone', derived: true, isWord: true, start, end });
    }
  }
  hits.insert(found);
}
