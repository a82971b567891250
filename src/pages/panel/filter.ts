/** Which actors of the page a reader's words find: names, aliases, the page's own spelling, kind and countries. */
import type { ActorOnPage, Profile } from '../../contract';
import type { Translator } from '../../platform/translator';
import { kicker } from '../../ui/words';

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word that the reader typed is somewhere in what is known of the actor. */
export function matches(typed: string, actor: ActorOnPage, profile: Profile | undefined, t: Translator): boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const known = [actor.name, actor.surface];
  if (profile) {
    known.push(...profile.actor.names.map((name) => name.value), kicker(profile.actor, t));
    known.push(...profile.actor.countries.map(({ country }) => t.country(country)));
  }
  const text = plain(known.join(' '));
  return words.every((word) => text.includes(word));
}
