/** Profiles of the actors on the page, read as they are needed and kept while the panel is open. */
import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../contract';
import type { ActorId } from '../../model';
import { callBackground } from '../../platform/messaging';

/** Read side by side, so that a page with a hundred actors does not ask a hundred questions at once. */
const AT_ONCE = 8;

/** The profiles of these actors that are there by now. One that cannot be read is asked for again at the next change. */
export function useProfiles(ids: readonly ActorId[]): ReadonlyMap<ActorId, Profile> {
  const [profiles, setProfiles] = useState<ReadonlyMap<ActorId, Profile>>(new Map());
  const key = ids.join(' ');
  // The ids are the key, and what is known is only added to.
  useEffect(() => {
    let current = true;
    const missing = [...new Set(ids)].filter((id) => !profiles.has(id));
    const load = async () => {
      for (let i = 0; current && i < missing.length; i += AT_ONCE) {
        const asked = missing.slice(i, i + AT_ONCE);
        const found = await Promise.all(asked.map((actor) => callBackground('profile', { actor }).catch(() => null)));
        if (!current) return;
        setProfiles((known) => {
          const more = new Map(known);
          for (const profile of found) if (profile) more.set(profile.actor.id, profile);
          return more;
        });
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [key]);
  return profiles;
}

/** One profile: undefined while it is being read, and a way to ask again where it could not be. */
export function useProfile(id: ActorId): { profile: Profile | 'failed' | undefined; again: () => void } {
  const [found, setFound] = useState<{ id: ActorId; profile: Profile | 'failed' }>();
  const [attempt, setAttempt] = useState(0);
  // A further attempt is a reason to ask, too.
  useEffect(() => {
    let current = true;
    callBackground('profile', { actor: id }).then(
      (profile) => current && setFound({ id, profile: profile ?? 'failed' }),
      () => current && setFound({ id, profile: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [id, attempt]);
  return { profile: found?.id === id ? found.profile : undefined, again: () => setAttempt(attempt + 1) };
}
