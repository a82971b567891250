/**
 * Which of several stay: readings of a match, verdicts of a hit, hits that overlap, and what is said of each. Pure, and
 * without a look at the page.
 */

import type { Verdict } from '../evidence/evidence';
import { bitsOf } from '../evidence/reasons';
import { IDENTIFIED } from '../evidence/weights';
import type { Reason, Reasons } from '../mention';
import type { Lexicon, LexiconName } from '../names/lexicon';
import { STRENGTH_RANK } from '../names/strength';
import type { Span } from '../text/places';
import type { Reading } from './reading';

/** The reading that the page decides for: the only one, or one that stands out. */
export function chosenOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const [best, next] = verdicts;
  if (!best || !next) return best;
  return best.score >= IDENTIFIED && best.score - next.score >= 2 ? best : undefined;
}

/** A name that says nothing by itself and has nothing of its actor by it yields to whom the name says more of. */
export function withoutHangersOn(verdicts: Verdict[]): Verdict[] {
  if (verdicts.length < 2) return verdicts;
  const best = Math.max(...verdicts.map(({ reading }) => STRENGTH_RANK[reading.strength]));
  return verdicts.filter(
    (verdict) =>
      STRENGTH_RANK[verdict.reading.strength] === best ||
      verdict.reading.strength !== 'never-alone' ||
      (verdict.found & OWN_EVIDENCE) !== 0,
  );
}

const OWN_EVIDENCE = bitsOf(
  'later-mention',
  'nickname-beside-name',
  'acronym-defined',
  'related-actor-near',
  'related-actor-on-page',
);

/** The reasons that hold for all verdicts, and those of each alone. */
export function partReasons(verdicts: readonly Reasons[]): { common: Reasons; own: Reasons[] } {
  const [first, ...others] = verdicts;
  if (others.length === 0) return { common: first!, own: [] };
  const common: Reasons = { for: [], against: [], missing: [] };
  const own: Reasons[] = verdicts.map(() => ({ for: [], against: [], missing: [] }));
  for (const side of ['for', 'against', 'missing'] as const) {
    const says = (reasons: Reasons, reason: Reason) =>
      reasons[side].some((other) => other.code === reason.code && other.values?.join() === reason.values?.join());
    common[side] = first![side].filter((reason) => others.every((other) => says(other, reason)));
    for (const [i, verdict] of verdicts.entries())
      own[i]![side] = verdict[side].filter((reason) => !says(common, reason));
  }
  return { common, own };
}

/** Today's bearers of a recorded name come before former ones, and before those for whom it was only derived. */
export function preferRecorded(readings: Reading[]): Reading[] {
  if (readings.length < 2) return readings;
  const current = readings.filter((r) => !r.former);
  const kept = current.length > 0 ? current : readings;
  const recorded = kept.filter((r) => !r.derived || r.way === 'surname' || r.way === 'given' || r.way === 'family');
  // `the Mafia` of one says nothing of whom it means.
  return recorded.some((r) => r.way === 'full' && r.strength !== 'never-alone') ? recorded : kept;
}

/** Names that grew over one another: the wider one stays. */
export function withoutOverlaps<T extends Span>(hits: readonly T[]): T[] {
  const kept: T[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** Of readings of different width the widest explain the most: the others would leave words of a name behind. */
export function widest(readings: Reading[]): Reading[] {
  if (readings.length < 2) return readings;
  const width = Math.max(...readings.map((r) => r.end - r.start));
  return readings.filter((r) => r.end - r.start === width);
}

export function strongestPerActor(payloads: readonly number[], lexicon: Lexicon): LexiconName[] {
  if (payloads.length === 1) return lexicon.names.slice(payloads[0]!, payloads[0]! + 1);
  const best = new Map<number, LexiconName>();
  for (const payload of payloads) {
    const name = lexicon.names[payload];
    if (!name) continue;
    const known = best.get(name.actor);
    if (!known || STRENGTH_RANK[name.strength] > STRENGTH_RANK[known.strength]) best.set(name.actor, name);
  }
  return [...best.values()];
}
