/** Counts of right and wrong: what a matcher found in labelled texts, against the labels. */
import type { Tier } from '../../core/mention';
import type { Label, LabelledText } from './corpus';

/** What a matcher says of a span: the actors it may mean, and how surely. Baselines identify whatever they find. */
export interface Found {
  start: number;
  end: number;
  actors: string[];
  tier: Tier;
  /** The weighed evidence, where a matcher weighs any. */
  score?: number;
}

export type Matcher = (text: string) => Found[];

/** Hits of so many, to be shown as a share with its interval. */
export interface Count {
  hits: number;
  of: number;
}

export interface Measure {
  texts: number;
  lookAlikes: number;
  /** Identified mentions that are right. */
  precision: Count;
  /** Mentions that an editor would identify, and that are identified as the right actor. */
  recall: Count;
  /** Mentions of actors that are shown at all, as identified or possible. */
  found: Count;
  /** False identifications in texts without any actor. */
  falseInLookAlikes: number;
  byWay: Map<string, { identified: Count; found: Count }>;
  byLanguage: Map<string, { precision: Count; recall: Count }>;
  byKind: Map<string, { precision: Count; recall: Count }>;
  /** What false identifications fell for: the label's trap, or the way in which it names somebody else. */
  falseByTrap: Map<string, number>;
  /** Share of right ones by weighed evidence, rounded down. */
  byScore: Map<number, Count>;
  errors: string[];
}

const count = (): Count => ({ hits: 0, of: 0 });

function tally<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function add(into: Count, hit: boolean): void {
  into.of++;
  if (hit) into.hits++;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/**
 * Measures a matcher.
 * @param kindOf kind of an actor of the dataset, undefined for ids that it does not have
 */
export function measure(
  texts: readonly LabelledText[],
  matcher: Matcher,
  kindOf: (actor: string) => string | undefined,
): Measure {
  const both = () => ({ precision: count(), recall: count() });
  const result: Measure = {
    texts: texts.length,
    lookAlikes: 0,
    precision: count(),
    recall: count(),
    found: count(),
    falseInLookAlikes: 0,
    byWay: new Map(),
    byLanguage: new Map(),
    byKind: new Map(),
    falseByTrap: new Map(),
    byScore: new Map(),
    errors: [],
  };
  for (const { file, lang, text, labels } of texts) {
    const found = matcher(text);
    const ofActors = labels.filter((label) => label.actors.some((id) => kindOf(id) !== undefined));
    const isLookAlike = ofActors.length === 0;
    if (isLookAlike) result.lookAlikes++;
    const ofLanguage = tally(result.byLanguage, lang, both);
    for (const one of found) {
      const label = labels.find((l) => overlaps(l, one));
      const isRight = label !== undefined && one.actors.some((id) => label.actors.includes(id));
      if (one.score !== undefined) add(tally(result.byScore, Math.floor(one.score), count), isRight);
      if (one.tier !== 'identified') continue;
      const isSure = isRight && !label.possible && one.actors.length === 1;
      add(result.precision, isSure);
      add(ofLanguage.precision, isSure);
      add(tally(result.byKind, kindOf(one.actors[0]!) ?? '', both).precision, isSure);
      if (isSure) continue;
      if (isLookAlike) result.falseInLookAlikes++;
      const trap = label ? describeTrap(label) : 'nothing';
      result.falseByTrap.set(trap, (result.falseByTrap.get(trap) ?? 0) + 1);
      result.errors.push(
        `${file}: “${text.slice(one.start, one.end)}” identified as ${one.actors.join('+')}; it is ${trap}`,
      );
    }
    for (const label of ofActors) {
      const hits = found.filter((one) => overlaps(one, label) && one.actors.some((id) => label.actors.includes(id)));
      const isIdentified = hits.some((one) => one.tier === 'identified' && one.actors.length === 1);
      const way = tally(result.byWay, label.way, () => ({ identified: count(), found: count() }));
      add(result.found, hits.length > 0);
      add(way.found, hits.length > 0);
      if (label.possible) continue;
      add(way.identified, isIdentified);
      add(result.recall, isIdentified);
      add(ofLanguage.recall, isIdentified);
      add(tally(result.byKind, kindOf(label.actors[0]!) ?? '', both).recall, isIdentified);
      if (!isIdentified)
        result.errors.push(
          `${file}: “${text.slice(label.start, label.end)}” (${label.way}) of ${label.actors.join('+')} ${hits.length > 0 ? 'only possible' : 'missed'}`,
        );
    }
  }
  return result;
}

function describeTrap(label: Label): string {
  if (label.actors.length === 0) return label.way;
  return label.possible ? `${label.way}, undecided` : `${label.way} of another`;
}

/** Wilson's 95 % interval of a share, in percent; undefined where nothing was counted. */
export function interval({ hits, of }: Count): { share: number; low: number; high: number } | undefined {
  if (of === 0) return undefined;
  const z = 1.96;
  const p = hits / of;
  const centre = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 100 / (1 + (z * z) / of);
  return { share: 100 * p, low: (centre - spread) * scale, high: (centre + spread) * scale };
}

/** `97.9 % (96.3–98.8), 510 of 521`. */
export function inWords(value: Count): string {
  const found = interval(value);
  if (!found) return '–';
  return `${found.share.toFixed(1)} % (${found.low.toFixed(1)}–${found.high.toFixed(1)}), ${value.hits} of ${value.of}`;
}
