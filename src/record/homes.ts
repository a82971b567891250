/** Where an actor is at home. */
import type { Actor, CountryCode, CountryRole } from '../model';

/** What makes a country a home, what does so most first. */
const NEAREST: readonly (readonly CountryRole[])[] = [['base', 'origin'], ['presence'], ['transit', 'market']];

/** Each once: its bases and where it comes from, else where it is present, else where it passes or sells, else its nationalities. */
export function homesOf(actor: Actor): CountryCode[] {
  for (const roles of NEAREST) {
    const places = actor.countries.filter(({ role }) => roles.includes(role)).map(({ country }) => country);
    if (places.length > 0) return [...new Set(places)];
  }
  return [...new Set(actor.person?.nationalities ?? [])];
}
