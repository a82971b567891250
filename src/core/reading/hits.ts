/**
 * Hits: the matches of a page that name somebody, read as each of their bearers (`reading.ts`). A bare surname is
 * nobody's until it is known who is on the page, and waits. Whatever names somebody else is taken down as such
 * (`named-others.ts`).
 */

import type { Verdict } from '../evidence/evidence';
import { isNoSurname, isRanked, isSaidOfOne, standsForFamily } from '../evidence/families';
import type { Match } from '../gazetteer/gazetteer';
import type { Way } from '../names/forms';
import type { Lexicon, LexiconName } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Bearers } from '../page/bearers';
import type { Span } from '../text/places';
import { addPlace, firstFrom } from '../text/places';
import { beginsSentence } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { foldedWords, isCapitalised } from '../words/spelling';
import { preferRecorded, strongestPerActor, widest } from './choices';
import { brotherOfJoined } from './joined-names';
import { NamedOthers } from './named-others';
import { type Bounds, type Reading, read } from './reading';

/** A match that names somebody, with its readings and what was made of it. */
export interface Hit extends Span {
  /** Place among the page's hits, in the order of the text. */
  index: number;
  readings: Reading[];
  /** Readings that reached a tier, best first. */
  verdicts: Verdict[];
  /** What was known of the page when it was weighed (`Page.version`); -1 before that. */
  weighedAt: number;
}

/** A match of a surname that no given name stands beside. */
export interface SurnameHit extends Span {
  readings: Reading[];
  /** `los Zambada`, `the Guzmán brothers`: several people. */
  isFamily: boolean;
  /** Several of the dataset bear it, on this page or not. */
  isOfSeveral: boolean;
  /** The hit of the same span, where it may also be a group's name or a nickname. */
  hit: Hit | undefined;
  /** The match that it was read of. */
  of: Waiting;
}

/** A match that only names somebody who is on the page. */
export interface Waiting {
  match: Match;
  names: readonly LexiconName[];
}

/** Ways of naming that say nothing before it is known who is on the page. */
const WAITING: ReadonlySet<Way> = new Set<Way>(['surname', 'given', 'family']);

/** No hit is longer, in UTF-16 units. */
export const LONGEST_HIT = 400;

/** Spanish `El Lazca o Z-3`: behind a name `o` is no article. */
function withoutOr(match: Match, around: Surroundings): Match {
  if (!around.text.startsWith('o ', match.start)) return match;
  const before = around.before(match.start);
  const isName = before && isCapitalised(before.word) && !beginsSentence(around.text, before.start);
  return isName ? { ...match, start: match.start + 2 } : match;
}

export class Hits {
  /** Full names, nicknames and groups, in the order of the text; surnames that were decided are added behind. */
  readonly all: Hit[] = [];
  readonly surnames: SurnameHit[] = [];
  readonly waiting: Waiting[] = [];
  /** Those of its names that are somebody else's. */
  readonly others = new NamedOthers(this);
  #surnamesOf: Map<number, Match> | undefined;
  readonly #starts: number[] = [];
  readonly #at = new Map<number, Hit[]>();
  readonly #ends = new Map<number, number>();
  #bounds: Bounds = { beginsName: () => false, endsName: () => false };

  constructor(
    readonly matches: readonly Match[],
    readonly around: Surroundings,
    readonly lexicon: Lexicon,
    readonly bearers: Bearers,
  ) {
    const { actors } = lexicon;
    const namesOf = matches.map((match) => strongestPerActor(match.payloads, lexicon));
    this.#bounds = boundsOf(matches, namesOf, lexicon);
    for (const [i, match] of matches.entries()) {
      const names = namesOf[i]!;
      if (names.some((name) => actors[name.actor]!.kind === 'not-actor')) this.others.noteNoActor(match);
      // Most surnames in a text are nobody's on this page: they wait until it is known who is.
      else if (
        names.every((name) => WAITING.has(name.way) && actors[name.actor]!.kind === 'person') &&
        !this.#mayGrow(match)
      )
        this.waiting.push({ match, names });
      else this.keep(match, names);
    }
  }

  /** Reads a match as these bearers of the name. */
  read(match: Match, names: readonly LexiconName[]): Reading[] {
    const { actors } = this.lexicon;
    const span = withoutOr(match, this.around);
    const readings = names.map((name) => read(name, actors[name.actor]!, span, this.around, this.#bounds));
    const wide = widest(readings);
    const brother = brotherOfJoined(wide, this.around, actors);
    return brother ? [{ ...brother, isBrothers: true }] : noteShared(preferRecorded(wide), wide);
  }

  /** Reads a match and keeps what nothing speaks against. */
  keep(match: Match, names: readonly LexiconName[], isOfSeveral = names.length > 1): void {
    const { actors } = this.lexicon;
    const readings = this.read(match, names);
    const free = readings.filter((r) => !r.obstacle);
    if (free.length === 0) {
      this.others.noteLonger(match, readings);
      return;
    }
    if (free.some((r) => this.isGroup(r) && isSaidOfOne(r, this.around))) this.others.noteSurname(match);
    const isFamily = free.some((r) => WAITING.has(r.way)) && standsForFamily(free[0]!, this.around);
    const others = free.filter((r) => this.#isWhole(r, isFamily));
    if (others.length > 0) this.add(spanOf(others), others);
    const persons = free.filter((r) => WAITING.has(r.way) && !this.isGroup(r));
    if (persons.length > 0)
      this.surnames.push({
        start: persons[0]!.start,
        end: persons[0]!.end,
        readings: persons,
        isFamily: isFamily || persons.some((r) => r.way === 'family'),
        isOfSeveral,
        hit: others.length > 0 ? this.all.at(-1) : undefined,
        of: { match, names: names.filter((name) => WAITING.has(name.way) && actors[name.actor]!.kind === 'person') },
      });
  }

  add({ start, end }: Span, readings: Reading[], verdicts: Verdict[] = []): void {
    const hit = { start, end, index: this.all.length, readings, verdicts, weighedAt: -1 };
    this.all.push(hit);
    const there = this.#at.get(start);
    if (there) there.push(hit);
    else this.#at.set(start, [hit]);
    this.#take(start, end);
  }

  /**
   * Adds hits that were found later to those of full names, in the order of the text, and returns them. Readings of one
   * place that follow one another are of one hit.
   */
  insert(readings: readonly Reading[]): Hit[] {
    if (readings.length === 0) return [];
    const { length } = this.all;
    for (const reading of readings) {
      const last = this.all.length > length ? this.all.at(-1) : undefined;
      if (last?.start === reading.start && last.end === reading.end) last.readings.push(reading);
      else this.add(reading, [reading]);
    }
    const added = this.all.slice(length);
    this.all.sort((a, b) => a.start - b.start);
    for (const [index, hit] of this.all.entries()) hit.index = index;
    return added;
  }

  /** Whether a hit stands somewhere between two places. */
  isTaken(start: number, end: number): boolean {
    const starts = this.#starts;
    for (let i = firstFrom(starts, start - LONGEST_HIT); i < starts.length && starts[i]! < end; i++)
      if (this.#ends.get(starts[i]!)! > start) return true;
    return false;
  }

  /** The hits that begin between two places, in the order of the text. */
  beginningIn(from: number, to: number): Hit[] {
    const starts = this.#starts;
    const found: Hit[] = [];
    for (let i = firstFrom(starts, from); i < starts.length && starts[i]! < to; i++)
      found.push(...(this.#at.get(starts[i]!) ?? []));
    return found;
  }

  /** The hits that have something of what stands between two places. */
  over(start: number, end: number): Hit[] {
    return this.beginningIn(start - LONGEST_HIT, end).filter((hit) => hit.end > start && hit.start < end);
  }

  /** Whether names of records, whoever is meant, stand somewhere between two places. */
  isNamed(start: number, end: number): boolean {
    const { matches } = this;
    let low = 0;
    let high = matches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < matches.length && matches[low]!.start < end;
  }

  /** Whether a bare surname of an actor stands somewhere, and nobody else on the page is known to bear it. */
  hasSurnameOf(actor: number): boolean {
    if (!this.#surnamesOf) {
      this.#surnamesOf = new Map();
      for (const { match, names } of this.waiting)
        for (const { way, actor } of names) if (way === 'surname') this.#surnamesOf.set(actor, match);
    }
    const match = this.#surnamesOf.get(actor);
    if (!match) return false;
    return !foldedWords(this.around.text.slice(match.start, match.end)).some((word) => this.bearers.has(word));
  }

  isGroup({ actor }: Reading): boolean {
    return this.lexicon.actors[actor]!.kind !== 'person';
  }

  #take(start: number, end: number): void {
    addPlace(this.#starts, start);
    this.#ends.set(start, Math.max(end, this.#ends.get(start) ?? 0));
  }

  /** A bare surname is no group's name, unless it stands for several: `the Kinahan gang`, `los Lorenzana`. */
  #isWhole(reading: Reading, isFamily: boolean): boolean {
    if (reading.way !== 'family') return reading.way !== 'surname' && reading.way !== 'given';
    if (!this.isGroup(reading)) return false;
    return (
      isFamily ||
      isSeveral(this.around.text.slice(reading.start, reading.end)) ||
      isNoSurname(reading, this.around) ||
      isRanked(reading, this.around)
    );
  }

  /** Whether a word with a capital, an initial or a nickname stands before a match: it may be a given name. */
  #mayGrow({ start }: Match): boolean {
    const before = this.around.before(start);
    if (before) return isCapitalised(before.word);
    return /["”»'’)],? $/u.test(this.around.text.slice(Math.max(0, start - 3), start));
  }
}

/** `Joaquín Guzmán`, which the press calls the father, and the son as well. */
function noteShared(kept: Reading[], all: readonly Reading[]): Reading[] {
  const [only, ...more] = kept;
  if (only && more.length === 0 && all.length > 1 && only.way === 'full' && isWeak(only.strength))
    only.isShared = all.some((other) => other !== only && other.way === 'full' && !other.former && !other.isWord);
  return kept;
}

/** `los Lorenzana`, `Kinahans`; `Di Lauro` is one surname. */
const isSeveral = (name: string): boolean =>
  /\s|s$/u.test(name.replace(/^(?:[Dd][aei]|[Dd]el|[Dd]os|[Vv]an|[Ll][aeo]) (?=\p{L}+$)/u, ''));

function spanOf(readings: readonly Span[]): Span {
  let [{ start, end }] = readings as [Span, ...Span[]];
  for (const reading of readings) {
    start = Math.min(start, reading.start);
    end = Math.max(end, reading.end);
  }
  return { start, end };
}

/** Where the other names of a page begin and end that explain a capital beside one. */
function boundsOf(matches: readonly Match[], namesOf: readonly LexiconName[][], { actors }: Lexicon): Bounds {
  const begins = new Set<number>();
  const ends = new Set<number>();
  for (const [i, { start, end }] of matches.entries())
    for (const { actor, way } of namesOf[i]!) {
      const { kind } = actors[actor]!;
      if (way !== 'family' && (kind === 'group' || kind === 'label')) {
        begins.add(start);
        ends.add(end);
      }
      // `La Barredora Hernán Bermúdez Requena`: a full name that begins there belongs to nothing before it.
      if (way === 'full' && kind === 'person') begins.add(start);
    }
  return { beginsName: (at) => begins.has(at), endsName: (at) => ends.has(at) };
}
