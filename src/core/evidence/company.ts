/**
 * Whom a name stands among: actors that the records tie to its bearer, other actors, men of his country. Who bears the
 * same name is no evidence for anybody.
 */

import type { LexiconActor } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import { isNamedBefore, isOnlyCalled, type Presence } from '../page/presence';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import type { Paragraph } from '../text/paragraphs';
import type { Span } from '../text/places';
import { hasPlace } from '../text/places';
import type { Setting } from './setting';
import { IDENTIFIED } from './weights';

/** Where other actors were identified. */
export type Others = 'near' | 'on-page' | 'none';

/** Somebody related to an actor, and how sure it is that they are on the page. */
export interface Related {
  code: 'related-actor-near' | 'related-actor-on-page';
  actor: number;
  sure: boolean;
}

/** The letters of a group and the role in it that is said of a name carry each other. */
export function groupInRole({ groupInRole }: Setting): Related | undefined {
  return groupInRole === undefined ? undefined : { code: 'related-actor-near', actor: groupInRole, sure: false };
}

/** The strongest of those related to an actor who are on the page: near before far, identified before possible. */
export function relatedPresence(
  reading: Reading,
  actor: LexiconActor,
  { paragraph, spelling, isFarFromHome }: Setting,
  hit: Hit,
  page: Page,
): Related | undefined {
  let best: Related | undefined;
  let bestRank = 0;
  for (const other of actor.related) {
    const present = page.present.get(other);
    if (!present || !isElsewhere(present, reading)) continue;
    // Who bears the same name, and is here by no other or rather at home, is no evidence that it means another.
    const isBearer = hit.readings.some((r) => r.actor === other);
    if (
      isBearer &&
      (isFarFromHome || isOnlyCalled(present, spelling) || isNeighbour(actor, page.lexicon.actors[other]!))
    )
      continue;
    const near = hasPlace(present.starts, paragraph.start, paragraph.end, reading);
    const sure = present.tier === 'identified';
    const rank = (near ? 2 : 1) + (sure ? 2 : 0);
    if (rank <= bestRank) continue;
    bestRank = rank;
    best = { code: near ? 'related-actor-near' : 'related-actor-on-page', actor: other, sure };
    if (near && sure) break;
  }
  return best;
}

/** Whether a place where another recorded bearer of a name is at home stands in a paragraph or the beginning. */
export function isAnotherAtHome(
  actor: number,
  { readings }: Hit,
  paragraph: Paragraph,
  { subject, lexicon: { actors } }: Page,
): boolean {
  return readings.some((r) => r.actor !== actor && !r.derived && subject.namesHome(actors[r.actor]!, paragraph));
}

/**
 * `Mafia members, including Lucky Luciano`: who is identified on the page and of one of the groups that belong together
 * under the name, which says no more than what they are.
 */
export function manOfItsFamilies(
  { way, strength, actor }: Reading,
  { kind, related }: LexiconActor,
  { paragraph }: Setting,
  hit: Hit,
  page: Page,
): Related | undefined {
  if (way !== 'full' || strength !== 'never-alone' || kind !== 'group') return undefined;
  if (isAnotherAtHome(actor, hit, paragraph, page)) return undefined;
  const { actors } = page.lexicon;
  for (const [man, { tier }] of page.present)
    if (
      tier === 'identified' &&
      actors[man]!.kind === 'person' &&
      actors[man]!.related.some((group) => actors[group]!.kind === 'group' && related.includes(group))
    )
      return { code: 'related-actor-on-page', actor: man, sure: true };
  return undefined;
}

/**
 * `magistrados Michel Franco, José Manuel Torres y …` on a page that names the cartel elsewhere: of a name that no record
 * has and others bear that says little.
 */
export function isFarTie({ way, derived, strength }: Reading, { fitsRole }: Setting, { code }: Related): boolean {
  return way === 'full' && derived && isWeak(strength) && !fitsRole && code === 'related-actor-on-page';
}

/**
 * `del hijo de Amado Torrado, de Vicente Carrillo Leyva`: two men of one group in one sentence, each by a full name that
 * few bear, carry each other.
 */
export function mateBeside(
  reading: Reading,
  { related }: LexiconActor,
  { index, readings }: Hit,
  { hits, around, lexicon: { actors } }: Page,
): Related | undefined {
  if (readings.length > 1 || !isOfFew(reading)) return undefined;
  const { start, end } = around.sentenceAt(reading.start);
  for (const other of [hits.all[index - 1], hits.all[index + 1]]) {
    const [only, ...more] = other?.readings ?? [];
    if (!other || !only || more.length > 0 || only.actor === reading.actor || !isOfFew(only)) continue;
    if (other.start < start || other.start >= end || only.obstacle || (other.verdicts[0]?.isDenied ?? true)) continue;
    const { kind, related: theirs } = actors[only.actor]!;
    if (kind !== 'person' || !related.some((group) => actors[group]!.kind === 'group' && theirs.includes(group)))
      continue;
    return { code: 'related-actor-near', actor: only.actor, sure: false };
  }
  return undefined;
}

const isOfFew = ({ way, strength, isWord }: Reading): boolean => way === 'full' && !isWeak(strength) && !isWord;

function isNeighbour({ areas }: LexiconActor, other: LexiconActor): boolean {
  return areas.some((area) => other.areas.includes(area));
}

/** Whether other actors were identified in the same paragraph, or at all. */
export function othersPresent(reading: Reading, paragraph: Span, hit: Hit, page: Page): Others {
  // Who bears the same name is no evidence that it means another.
  const bearers = hit.readings.map(({ actor }) => actor);
  if (page.roll.isOtherIdentified(paragraph.start, paragraph.end, reading, bearers)) return 'near';
  for (const [other, presence] of page.present)
    if (!bearers.includes(other) && presence.tier === 'identified' && isElsewhere(presence, reading)) return 'on-page';
  return 'none';
}

const AND =
  /^["”»'’]?,? (?:and|or|y|e|o|ou|&|contra|against|versus|vs\.?) (?:(?:the|el|la|los|las|o|a|os|as) )?["“«'‘]?$/u;

/** Whether only `and` stands between a group's name, or a person's, and one of the kind that is identified. */
export function isJoined({ start, end, actor }: Reading, { index }: Hit, { hits, text, lexicon }: Page): boolean {
  const kind = lexicon.actors[actor]!.kind === 'person' ? 'person' : 'group';
  return [hits.all[index - 1], hits.all[index + 1]].some((other) => {
    const [best] = other?.verdicts ?? [];
    if (!other || !best || best.score < IDENTIFIED || best.reading.actor === actor) return false;
    if (lexicon.actors[best.reading.actor]!.kind !== kind) return false;
    return AND.test(other.start < start ? text.slice(other.end, start) : text.slice(end, other.start));
  });
}

const COMMA = /^["”»'’]?,? (?:(?:and|or|y|e|o|ou) )?["“«'‘]?$/u;

/** `gangsters like Al Torrado, Luis “Lucky” Luna, Frank Vesga and …`: a full name behind two that are identified, in one row. */
export function isInRowBehindTwo({ way, start }: Reading, { index }: Hit, { hits, text, lexicon }: Page): boolean {
  if (way !== 'full') return false;
  let from = start;
  for (const back of [1, 2]) {
    const other = hits.all[index - back];
    const [best] = other?.verdicts ?? [];
    if (!other || !best || best.score < IDENTIFIED || lexicon.actors[best.reading.actor]!.kind !== 'person')
      return false;
    if (!COMMA.test(text.slice(other.end, from)) && !(back === 2 && from - other.end < ROW_REACH)) return false;
    from = other.start;
  }
  return true;
}

/** The first of a row may have something said of him, in UTF-16 units. */
const ROW_REACH = 60;

/** Whether some of the others identified on a page are of a country of the actor's. */
export function compatriots({ actor: own }: Reading, { places }: LexiconActor, page: Page): 'some' | 'none' | 'nobody' {
  let found: 'none' | 'nobody' = 'nobody';
  for (const [other, { tier }] of page.present) {
    if (other === own || tier !== 'identified') continue;
    if (page.lexicon.actors[other]!.places.some((place) => places.includes(place))) return 'some';
    found = 'none';
  }
  return found;
}

/** An actor of whom another part of the page speaks has no places, and is elsewhere. */
function isElsewhere(presence: Presence, { start, end }: Span): boolean {
  return isNamedBefore(presence, start) || presence.starts.at(-1)! >= end;
}
