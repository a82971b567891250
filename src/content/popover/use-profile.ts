/** Profiles on their way to a card. */
import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../contract';
import type { ActorId } from '../../model';

export type Loaded = 'loading' | 'failed' | Profile;

/** Milliseconds after which a look-up shows that it is under way. */
const PATIENCE = 200;

/** Loads a profile; undefined while it has taken no time worth showing. Another `attempt` asks again. */
export function useProfile(
  actor: ActorId,
  load: (actor: ActorId) => Promise<Profile | null>,
  attempt = 0,
): Loaded | undefined {
  const [loaded, setLoaded] = useState<{ actor: ActorId; value: Loaded }>();
  // `load` is the same question whichever function asks it.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => current && setLoaded({ actor, value: 'loading' }), PATIENCE);
    load(actor)
      .then((profile) => current && setLoaded({ actor, value: profile ?? 'failed' }))
      .catch(() => current && setLoaded({ actor, value: 'failed' }))
      .finally(() => clearTimeout(timer));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [actor, attempt]);
  return loaded?.actor === actor ? loaded.value : undefined;
}

/** The profiles of several actors, those that could be loaded; none until all have been tried. */
export function useProfiles(actors: readonly ActorId[], load: (actor: ActorId) => Promise<Profile | null>): Profile[] {
  const [profiles, setProfiles] = useState<Profile[]>([]);
  useEffect(() => {
    let current = true;
    void Promise.all(actors.map((actor) => load(actor).catch(() => null))).then(
      (loaded) => current && setProfiles(loaded.filter((profile) => profile !== null)),
    );
    return () => {
      current = false;
    };
  }, [actors.join()]);
  return profiles;
}
