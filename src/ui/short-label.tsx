/** The legal label of an actor in a list: the first two lines, as the note has them, behind the gravest one's mark. */
import type { Profile } from '../contract';
import type { Translator } from '../platform/translator';
import { legalLabel } from '../record/legal-label';
import { legalWords } from './words';

/** Nothing while the record is on its way, where there is none, and where it has no label. */
export function ShortLabel({ profile, t }: { profile: Profile | null | undefined; t: Translator }) {
  const lines = profile ? legalLabel(profile.actor) : [];
  if (!profile || !lines[0]) return null;
  return (
    <span class="status">
      <span class={`basis basis-${lines[0].mark}`} aria-hidden="true" />
      <span>
        {lines
          .slice(0, 2)
          .map((line) => legalWords(line, profile.actor, t).headline)
          .join('; ')}
      </span>
    </span>
  );
}
