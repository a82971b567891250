/** The whole network by country: circles for the actors at home there, lines for the relations between them. */
import { geoCentroid, geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import type { Directory } from '../../contract';
import type { CountryCode } from '../../model';
import type { Translator } from '../../platform/translator';
import { NUMERIC_CODES } from '../../ui/country-codes';
import { frameShapes, mainland, placeNames, useAtlas } from '../../ui/country-map';
import { useWidth } from '../../ui/use-width';

/** Ties that are drawn: the strongest. All are in the table. */
const MOST_TIES = 120;

/** The part of all actors that the picture has room for: a few on the other side of an ocean would shrink all others. */
const FRAMED = 0.84;

/** Largest radius of a circle, in pixels of a wide picture. */
const LARGEST = 24;

export interface CountryCount {
  country: CountryCode;
  count: number;
}

/** How many actors are at home in each country, the most first. */
export function countHomes({ rows }: Pick<Directory, 'rows'>): CountryCount[] {
  const counts = new Map<CountryCode, number>();
  for (const { homes } of rows) for (const country of homes) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].map(([country, count]) => ({ country, count })).sort((a, b) => b.count - a.count);
}

/** The countries that hold nearly all actors: the picture shows these, and what else lies in its frame. */
function mostOf(counts: readonly CountryCount[]): CountryCount[] {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  let held = 0;
  return counts.filter(({ count }) => {
    const isNeeded = held < all * FRAMED;
    held += count;
    return isNeeded;
  });
}

function Picture({
  directory,
  counts,
  label,
  t,
}: {
  directory: Directory;
  counts: readonly CountryCount[];
  label: string;
  t: Translator;
}) {
  const countries = useAtlas();
  const { ref, width } = useWidth();
  const height = Math.round(Math.max(240, width * 0.5));
  const drawn = useMemo(() => {
    if (!countries || width === 0) return undefined;
    const shapes = new Map(countries.features.map((f) => [String(f.id), f.geometry]));
    const homes = counts.flatMap(({ country, count }) => {
      const shape = shapes.get(NUMERIC_CODES.get(country) ?? '');
      return shape ? [{ country, count, shape: mainland(shape) }] : [];
    });
    const framed = new Set(mostOf(counts).map(({ country }) => country));
    const projection = frameShapes(
      homes
        .filter(({ country }) => framed.has(country))
        .map(({ shape }) => ({ type: 'Point' as const, coordinates: geoCentroid(shape) })),
      width,
      height,
    );
    const path = geoPath(projection);
    const scale = (LARGEST * Math.min(1, width / 800)) / Math.sqrt(homes[0]?.count ?? 1);
    const points = homes.map(({ country, count, shape }) => {
      const [x, y] = projection(geoCentroid(shape)) ?? [0, 0];
      const radius = Math.max(3, Math.sqrt(count) * scale);
      return {
        country,
        count,
        at: [x, y] as [number, number],
        radius,
        name: t.country(country),
        label: [x, y - radius - 4] as [number, number],
      };
    });
    const isInside = ({ at: [x, y] }: { at: [number, number] }) => x >= 0 && x <= width && y >= 0 && y <= height;
    const inside = points.filter(isInside);
    // A line may lead out of the picture; its other end is told below it.
    const at = new Map(points.map((point) => [point.country, point.at]));
    const strongest = directory.ties[0]?.count ?? 1;
    const ties = directory.ties.slice(0, MOST_TIES).flatMap(({ a, b, count }) => {
      const [from, to] = [at.get(a), at.get(b)];
      if (!from || !to) return [];
      // A bow, so that lines of one direction do not lie on one another.
      const middle = [
        (from[0] + to[0]) / 2 - (to[1] - from[1]) * 0.16,
        (from[1] + to[1]) / 2 + (to[0] - from[0]) * 0.16,
      ];
      return [{ key: `${a}${b}`, d: `M${from}Q${middle} ${to}`, width: 0.75 + 4 * Math.sqrt(count / strongest) }];
    });
    return {
      land: countries.features.flatMap((f, i) => {
        const d = f.geometry ? path(f.geometry) : null;
        return d ? [{ key: `${f.id ?? ''}-${i}`, d }] : [];
      }),
      points: inside,
      outside: points.filter((point) => !isInside(point)),
      ties,
      names: placeNames(inside, width, height),
    };
  }, [countries, counts, directory, width, height, t]);
  return (
    <div ref={ref}>
      <svg class="map overview" viewBox={`0 0 ${width || 600} ${height}`} role="img" aria-label={label}>
        {drawn?.land.map(({ key, d }) => (
          <path key={key} class="land" d={d} />
        ))}
        {drawn?.ties.map(({ key, d, width: strength }) => (
          <path key={key} class="tie-line" d={d} stroke-width={strength} />
        ))}
        {drawn?.points.map(({ country, count, at, radius, name }) => (
          <circle key={country} class="home" cx={at[0]} cy={at[1]} r={radius}>
            <title>{`${name}: ${count}`}</title>
          </circle>
        ))}
        {drawn?.names.map(({ country, name, label: [x, y] }) => (
          <text key={country} x={x} y={y} text-anchor="middle">
            {name}
          </text>
        ))}
      </svg>
      <p class="fine">
        {[
          t('overviewNote'),
          drawn && drawn.outside.length > 0
            ? t('overviewOutside', t.list(drawn.outside.map(({ name, count }) => `${name} (${count})`)))
            : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}

/** The picture, its words, and the table behind it. A country of the table filters the list. */
export function Overview({
  directory,
  t,
  onCountry,
}: {
  directory: Directory;
  t: Translator;
  onCountry: (country: CountryCode) => void;
}) {
  const counts = useMemo(() => countHomes(directory), [directory]);
  const most = t.list(counts.slice(0, 3).map(({ country, count }) => `${t.country(country)} (${count})`));
  const abroad = (country: CountryCode) =>
    directory.ties
      .filter(({ a, b }) => a === country || b === country)
      .map(({ a, b, count }) => `${t.country(a === country ? b : a)} (${count})`)
      .join(', ');
  return (
    <details class="more overview-part" open>
      <summary>
        <h2>{t('overview')}</h2>
      </summary>
      <Picture directory={directory} counts={counts} label={t('overviewLabel', most)} t={t} />
      <details class="more">
        <summary>{t('overviewTable')}</summary>
        <table class="claims by-country">
          <thead>
            <tr>
              <th scope="col">{t('filterCountry')}</th>
              <th scope="col">{t('actorsAtHome')}</th>
              <th scope="col">{t('relationsAbroad')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ country, count }) => (
              <tr key={country}>
                <td>
                  <button type="button" class="link-btn" onClick={() => onCountry(country)}>
                    {t.country(country)}
                  </button>
                </td>
                <td class="num">{count}</td>
                <td>{abroad(country)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </details>
  );
}
