/** What every part of the profile page is given, and the numerals that lead to the table of claims. */
import type { Profile } from '../../contract';
import type { Source, SourceId } from '../../model';
import type { Translator } from '../../platform/translator';
import { displayName } from '../../record/names';
import { numberStatements, type Statement, statementsOf } from '../../record/statements';
import type { NameOf } from '../../ui/sentences';

export interface View {
  profile: Profile;
  t: Translator;
  /** `YYYY-MM-DD`. */
  today: string;
  statements: Statement[];
  /** A statement's number in the table of claims, by its id. */
  numbers: ReadonlyMap<string, number>;
  nameOf: NameOf;
  source: (id: SourceId) => Source | undefined;
}

export function viewOf(profile: Profile, t: Translator, today: string): View {
  const { actor, incoming, others, sources } = profile;
  const statements = statementsOf(
    actor,
    incoming.filter(({ from }) => others[from]),
  ).filter((s) => s.kind !== 'relation' || s.actor !== actor.id || others[s.claim.to]);
  return {
    profile,
    t,
    today,
    statements,
    numbers: numberStatements(statements),
    nameOf: (id) => {
      const known = id === actor.id ? actor : others[id];
      return known ? displayName({ ...known, id }, t.language).value : id;
    },
    source: (id) => sources[id],
  };
}

/** The address of an actor's profile page. */
export function profileAddress(actor: string): string {
  return `?actor=${encodeURIComponent(actor)}`;
}

/** Raised numerals that lead to claims of the table. */
export function ClaimRefs({ ids, view }: { ids: readonly string[]; view: View }) {
  const numbers = [...new Set(ids.flatMap((id) => view.numbers.get(id) ?? []))].sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  return (
    <sup class="ref">
      {numbers.map((n, i) => (
        <span key={n}>
          {i > 0 && ', '}
          <a href={`#c${n}`} aria-label={view.t('claimNumber', String(n))}>
            {n}
          </a>
        </span>
      ))}
    </sup>
  );
}
