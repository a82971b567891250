/** Names that only the page gives to a group: another's, which it says are two names of one (`the Mexican Mafia or MEXIKANEMI`). */

import type { LexiconActor } from '../names/lexicon';
import type { Hits } from '../reading/hits';
import { foldedWords } from '../words/spelling';
import { PARTICLES } from '../words/vocabulary';

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
