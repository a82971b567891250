/**
 * Whose cell a text says that a group of a common name is: `la célula “Los Escorpiones”, vinculada al cártel de …` is
 * no group of a record that knows of no such tie.
 */

import type { LexiconActor } from '../names/lexicon';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';

const TIED_TO =
  /^["”»'’]?,? (?:(?:que|which) (?:es|son|is|are) )?(?:(?:una?|an?|uma) )?(?:(?:vinculad|ligad|alinead|alid|associad|asociad)[oa]s? (?:a|al|con|com|ao|à)|(?:brazo armado|c[eé]lula|facci[oó]n|faccão|facção|grupo) (?:del?|d[oa])|al servicio del?|pertenecientes? al?|(?:linked|tied|loyal|allied) (?:to|with)|(?:arm|cell|faction|wing) of) (?:el |la |los |the |a |o )?["“«'‘]?$/u;
/** How far the other group's name may begin behind, in UTF-16 units. */
const REACH = 60;

/** Whether what stands right behind a name ties it to a group that its record has nothing to do with. */
export function isTiedElsewhere(
  { actor: own, end }: Reading,
  { related }: LexiconActor,
  { index }: Hit,
  page: Page,
): boolean {
  const next = page.hits.all[index + 1];
  if (!next || next.start < end || next.start - end > REACH || next.readings.length !== 1) return false;
  const [{ actor: other, strength }] = next.readings as [Reading];
  if (other === own || related.includes(other) || (strength !== 'strong' && strength !== 'medium')) return false;
  return page.lexicon.actors[other]!.kind === 'group' && TIED_TO.test(page.text.slice(end, next.start));
}
