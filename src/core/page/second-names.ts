/**
 * Names that the page gives to a group: another's, which it says are two names of one (`the Mexican Mafia or MEXIKANEMI`),
 * and of a name that several bear, whose it is here.
 */

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

const CALLED =
  /^["”»'’]?,? \(?(?:(?:mejor|también|também|mais|más|better|also|commonly|locally) )?(?:conocid[oa]s?|conhecid[oa]s?|llamad[oa]s?|chamad[oa]s?|known|called|a l[ao]s que (?:\p{L}+ ){0,4}llaman)(?: (?:como|as))? (?:(?:the|l[ao]s?|el|os?|as?) )?["“«'‘]?$/u;
const OF_ANOTHER = /^ (?:de|do|da|of) (?:la |los |las )?\p{Lu}/u;

/**
 * Leaves a name that several groups bear to the one that the page says is called so: `Fuerzas Armadas Revolucionarias de
 * Cantera, mejor conocidas como Las FARC`. What goes on with a place may be the other: `las FARC de Colombia`.
 */
export function leaveToCalled({ all }: Hits, text: string): void {
  for (const [i, hit] of all.entries()) {
    const next = all[i + 1];
    if (!next || next.start - hit.end > 60 || next.readings.length < 2 || hit.readings.length !== 1) continue;
    const { actor, strength } = hit.readings[0]!;
    if (strength !== 'strong' || !next.readings.some((reading) => reading.actor === actor)) continue;
    if (!CALLED.test(text.slice(hit.end, next.start))) continue;
    const name = text.slice(next.start, next.end);
    for (const other of all) {
      const own = other.readings.find((reading) => reading.actor === actor);
      if (!own || other.readings.length < 2 || text.slice(other.start, other.end) !== name) continue;
      if (!OF_ANOTHER.test(text.slice(other.end, other.end + 12))) other.readings = [{ ...own, ...SHARED }];
    }
  }
}

/** Whether a group's names have all the words of a name; of `inside` instead, where it is given. */
function bears({ words }: LexiconActor, name: string, inside?: string): boolean {
  const own = inside === undefined ? words : foldedWords(name);
  return foldedWords(inside ?? name).every((word) => PARTICLES.has(word) || own.includes(word));
}
