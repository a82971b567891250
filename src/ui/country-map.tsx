/**
 * A map of the countries that a record names, drawn from an atlas that ships with the extension. Its fill says the
 * role; nothing is placed more exactly than a country. The list that belongs beside it is the caller's.
 */
import { type GeoPermissibleObjects, type GeoProjection, geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryCode } from '../model';
import { NUMERIC_CODES } from './country-codes';
import { useWidth } from './use-width';

/** Filled: base or origin. Shaded: a legal step there. Dashed: presence, transit or market claimed. */
export type MapRole = 'base' | 'step-there' | 'said';

export interface MapMark {
  country: CountryCode;
  role: MapRole;
  name: string;
}

interface Countries {
  features: { id?: string | number; geometry: GeoJSON.Geometry | null }[];
}

/** Pixels per radian beyond which a country would have no neighbours left on the map. */
const NEAREST = 1_100;
/** Square pixels below which a country is a dot. */
const DOT = 60;
/** Square pixels below which the map comes nearer to the countries of the actor, and legal steps may lie outside. */
const TOO_SMALL = 200;
const PADDING = 28;
/** Width of a letter of a name, on average. */
const LETTER = 7.2;

let atlas: Promise<Countries> | undefined;

/** The shapes of all countries, read once per page from the extension itself. */
export function loadAtlas(): Promise<Countries> {
  atlas ??= fetch('/maps/countries.json').then(async (response) => {
    const topology = (await response.json()) as Topology<{ countries: GeometryCollection }>;
    return feature(topology, topology.objects.countries) as unknown as Countries;
  });
  return atlas;
}

/** The atlas, or undefined until it is there; null when it cannot be read. */
export function useAtlas(): Countries | null | undefined {
  const [countries, setCountries] = useState<Countries | null>();
  useEffect(() => void loadAtlas().then(setCountries, () => setCountries(null)), []);
  return countries;
}

/** The largest of a country's areas: far islands and exclaves do not widen the map. */
export function mainland(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}

/** A projection that shows these shapes in the middle of so many pixels. */
export function frameShapes(shapes: GeoJSON.Geometry[], width: number, height: number): GeoProjection {
  const whole: GeoPermissibleObjects =
    shapes.length > 0 ? { type: 'GeometryCollection', geometries: shapes } : { type: 'Sphere' };
  const [longitude] = shapes.length > 0 ? geoCentroid(whole) : [0];
  const extent: [[number, number], [number, number]] = [
    [PADDING, PADDING],
    [width - PADDING, height - PADDING],
  ];
  const projection = geoEqualEarth()
    .rotate([-(longitude || 0), 0])
    .fitExtent(extent, whole);
  if (projection.scale() > NEAREST) {
    const middle = projection.invert?.([width / 2, height / 2]);
    if (middle) {
      projection.scale(NEAREST);
      const [x, y] = projection(middle)!;
      const [tx, ty] = projection.translate();
      projection.translate([tx + width / 2 - x, ty + height / 2 - y]);
    }
  }
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

interface Point extends MapMark {
  at: [number, number];
  isDot: boolean;
  /** The name fits into the shape. */
  inside: boolean;
  /** Middle of the name's baseline. */
  label: [number, number];
}

/** The points whose names do not cover one another and stay on the map, in the order given. */
export function placeNames<T extends Pick<Point, 'name' | 'label'>>(
  points: readonly T[],
  width: number,
  height: number,
): T[] {
  const taken: [number, number, number, number][] = [];
  return points.filter(({ name, label: [x, y] }) => {
    const half = (name.length * LETTER) / 2;
    const box: [number, number, number, number] = [x - half, y - 12, x + half, y + 4];
    if (box[0] < 0 || box[2] > width || box[1] < 0 || box[3] > height) return false;
    if (taken.some((b) => box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3])) return false;
    taken.push(box);
    return true;
  });
}

/** The map, as wide as its place. `label` says in words what it shows. */
export function CountryMap({ marks, label }: { marks: readonly MapMark[]; label: string }) {
  const countries = useAtlas();
  const { ref, width } = useWidth();
  const height = Math.round(Math.min(480, Math.max(220, width * 0.56)));
  const drawn = useMemo(() => {
    if (!countries || width === 0) return undefined;
    const roles = new Map(marks.map((mark) => [NUMERIC_CODES.get(mark.country), mark]));
    const marked = countries.features.flatMap((f) => {
      const mark = roles.get(String(f.id));
      return mark && f.geometry ? [{ mark, shape: mainland(f.geometry) }] : [];
    });
    const framed = (some: typeof marked) =>
      geoPath(
        frameShapes(
          some.map((m) => m.shape),
          width,
          height,
        ),
      );
    const whole = framed(marked);
    const own = marked.filter(({ mark }) => mark.role !== 'step-there');
    const path = own.some(({ shape }) => whole.area(shape) < TOO_SMALL) ? framed(own) : whole;
    const shapes = countries.features.flatMap((f, i) => {
      const d = f.geometry ? path(f.geometry) : null;
      return d ? [{ key: `${f.id ?? ''}-${i}`, d, role: roles.get(String(f.id))?.role }] : [];
    });
    const points = marked
      .map(({ mark, shape }): Point => {
        const [[left, top], [right]] = path.bounds(shape);
        const isDot = path.area(shape) < DOT;
        const inside = !isDot && right - left > mark.name.length * LETTER;
        const [x, y] = path.centroid(shape);
        return { ...mark, isDot, inside, at: [x, y], label: [x, inside ? y + 4 : isDot ? y - 9 : top - 6] };
      })
      .filter(({ at }) => Number.isFinite(at[0]));
    return { shapes, points, names: placeNames(points, width, height) };
  }, [countries, marks, width, height]);
  if (countries === null) return null;
  return (
    <div ref={ref}>
      <svg class="map" viewBox={`0 0 ${width || 600} ${height}`} role="img" aria-label={label}>
        {drawn?.shapes
          .toSorted((a, b) => Number(a.role !== undefined) - Number(b.role !== undefined))
          .map(({ key, d, role }) => (
            <path key={key} class={role ?? 'land'} d={d} />
          ))}
        {drawn?.points
          .filter(({ isDot }) => isDot)
          .map(({ country, role, at }) => (
            <circle key={country} class={role} cx={at[0]} cy={at[1]} r="5" />
          ))}
        {drawn?.names.map(({ country, name, role, inside, label: [x, y] }) => (
          <text
            key={country}
            class={inside && role === 'base' ? 'on-base' : undefined}
            x={x}
            y={y}
            text-anchor="middle"
          >
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}
