/**
 * The lexicon: what the resolver knows of every name and actor, small enough to load at once. The gazetteer
 * finds where a name stands; the lexicon says whose it may be. A name's index here is its payload there.
 */
import type { Actor, ActorId, ActorKind, CountryCode, NameStrength, NameType, NotActor } from '../model';

export interface LexiconName {
  surface: string;
  /** Index into `actors`. */
  actor: number;
  type: NameType;
  strength: NameStrength;
  exact: boolean;
}

export interface LexiconActor {
  id: ActorId;
  /** Primary name. */
  name: string;
  kind: ActorKind | 'not-actor';
  /** Acquitted, cleared or delisted throughout: never shown as identified. */
  cleared: boolean;
  countries: CountryCode[];
  /** Indices of the actors to which a relation, in either record, ties this one. */
  related: number[];
}

export interface Lexicon {
  actors: LexiconActor[];
  names: LexiconName[];
}

/**
 * Builds the lexicon of a dataset. `isCleared` decides who is never identified.
 * People on the not-actors list come last; their names take part in matching, so that longer names win.
 */
export function buildLexicon(
  actors: readonly Actor[],
  notActors: readonly NotActor[],
  isCleared: (actor: Actor) => boolean,
): Lexicon {
  const index = new Map(actors.map((actor, i) => [actor.id, i]));
  const related = actors.map(() => new Set<number>());
  for (const [i, actor] of actors.entries())
    for (const relation of actor.relations) {
      const target = index.get(relation.to);
      if (target === undefined) continue;
      related[i]!.add(target);
      related[target]!.add(i);
    }
  const lexicon: Lexicon = {
    actors: actors.map((actor, i) => ({
      id: actor.id,
      name: actor.names.find((n) => n.type === 'primary')?.value ?? actor.id,
      kind: actor.kind,
      cleared: isCleared(actor),
      countries: [...new Set(actor.countries.map((c) => c.country))],
      related: [...related[i]!],
    })),
    names: actors.flatMap((actor, i) =>
      actor.names.map(
        (name): LexiconName => ({
          surface: name.value,
          actor: i,
          type: name.type,
          strength: name.strength,
          exact: name.exact ?? false,
        }),
      ),
    ),
  };
  for (const entry of notActors) {
    const actor =
      lexicon.actors.push({
        id: entry.id,
        name: entry.name,
        kind: 'not-actor',
        cleared: false,
        countries: [entry.country],
        related: [],
      }) - 1;
    for (const surface of new Set([entry.name, ...entry.names]))
      lexicon.names.push({ surface, actor, type: 'alias', strength: 'medium', exact: false });
  }
  return lexicon;
}
