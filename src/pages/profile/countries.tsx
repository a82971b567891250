/** The countries of the record: a map, and beside it what is said of each. */
import type { CountryCode } from '../../model';
import { CountryMap, type MapMark, type MapRole } from '../../ui/country-map';
import { attributionOf } from '../../ui/sentences';
import { ClaimRefs, type View } from './view';

interface Place {
  country: CountryCode;
  role: MapRole;
  lines: { key: string; words: string; beside: string; ids: string[] }[];
}

const RANK: Record<MapRole, number> = { base: 0, 'step-there': 1, said: 2 };

function placesOf({ statements, profile, t }: View): Place[] {
  const places = new Map<CountryCode, Place>();
  const at = (country: CountryCode, role: MapRole) => {
    const place = places.get(country) ?? { country, role, lines: [] };
    if (RANK[role] < RANK[place.role]) place.role = role;
    places.set(country, place);
    return place;
  };
  for (const s of statements) {
    if (s.kind !== 'country') continue;
    const { country, role, areas } = s.claim;
    at(country, role === 'base' || role === 'origin' ? 'base' : 'said').lines.push({
      key: s.id,
      words: [t.term('role', role), ...(areas ?? [])].join(', '),
      beside: attributionOf(s, t) ?? '',
      ids: [s.id],
    });
  }
  for (const legalCase of profile.actor.cases) {
    if (legalCase.jurisdiction === 'UN' || legalCase.jurisdiction === 'EU') continue;
    at(legalCase.jurisdiction, 'step-there').lines.push({
      key: legalCase.id,
      words: t('role_case'),
      beside: '',
      ids: legalCase.steps.map((step) => step.id),
    });
  }
  return [...places.values()].sort((a, b) => RANK[a.role] - RANK[b.role]);
}

const ROLES: readonly (readonly [MapRole, 'mapBase' | 'mapStep' | 'mapSaid'])[] = [
  ['base', 'mapBase'],
  ['step-there', 'mapStep'],
  ['said', 'mapSaid'],
];

/** What the fills of the map mean; only those that are on it. */
export function MapKey({ roles, view }: { roles: ReadonlySet<MapRole>; view: Pick<View, 't'> }) {
  return (
    <p class="map-key">
      {ROLES.filter(([role]) => roles.has(role)).map(([role, words]) => (
        <span key={role}>
          <svg class="map" viewBox="0 0 16 12" aria-hidden="true">
            <rect class={role} x="1" y="1" width="14" height="10" />
          </svg>
          {view.t(words)}
        </span>
      ))}
    </p>
  );
}

export function Countries({ view }: { view: View }) {
  const { t } = view;
  const places = placesOf(view);
  if (places.length === 0) return null;
  const marks: MapMark[] = places.map(({ country, role }) => ({ country, role, name: t.country(country) }));
  return (
    <>
      <section aria-labelledby="h-map">
        <h2 id="h-map">{t('countries')}</h2>
        <CountryMap marks={marks} label={t('mapLabel', t.list(marks.map(({ name }) => name)))} />
        <MapKey roles={new Set(places.map(({ role }) => role))} view={view} />
        <p class="fine">{t('mapNote')}</p>
      </section>
      <div class="side">
        <ul class="countries" aria-labelledby="h-map">
          {places.map(({ country, lines }) => (
            <li key={country}>
              <b>{t.country(country)}</b>
              {lines.map(({ key, words, beside, ids }) => (
                <span key={key}>
                  {words}
                  <ClaimRefs ids={ids} view={view} />
                  {beside && <small> · {beside}</small>}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
