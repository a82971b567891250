/** Profiles on their way to a card. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../contract';
import type { ActorId } from '../../model';

export type Loaded = 'loading' | 'failed' | Profile;

/** Milliseconds after which a look-up shows that it is under way. */
const PATIENCE = 200;

/** Where profiles come from: `known` those that are here already, `load` any. */
export interface Profiles {
  known(actor: ActorId): Profile | undefined;
  load(actor: ActorId): Promise<Profile | null>;
}

/**
 * Loads a profile, at once if it is known; undefined while it has taken no time worth showing. Another `attempt` asks
 * again.
 */
export function useProfile(actor: ActorId, profiles: Profiles, attempt = 0): Loaded | undefined {
  const [loaded, setLoaded] = useState<{ actor: ActorId; value: Loaded }>();
  const held = useRef<Profile>(undefined);
  held.current = profiles.known(actor) ?? held.current;
  // What has been shown stays, also when it is no longer kept.
  const known = held.current?.actor.id === actor ? held.current : undefined;
  useEffect(() => {
    if (known) return;
    let current = true;
    const timer = setTimeout(() => current && setLoaded({ actor, value: 'loading' }), PATIENCE);
    profiles
      .load(actor)
      .then((profile) => current && setLoaded({ actor, value: profile ?? 'failed' }))
      .catch(() => current && setLoaded({ actor, value: 'failed' }))
      .finally(() => clearTimeout(timer));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [actor, attempt, known]);
  return known ?? (loaded?.actor === actor ? loaded.value : undefined);
}

/** The profiles of several actors, those that could be loaded; none until all have been tried. */
export function useProfiles(actors: readonly ActorId[], profiles: Profiles): Profile[] {
  const [loaded, setLoaded] = useState<Profile[]>([]);
  useEffect(() => {
    let current = true;
    void Promise.all(actors.map((actor) => profiles.load(actor).catch(() => null))).then(
      (all) => current && setLoaded(all.filter((profile) => profile !== null)),
    );
    return () => {
      current = false;
    };
  }, [actors.join()]);
  return loaded;
}
