/** Who is on a page: where, how surely, and under which names. It grows while the page is resolved. */

import type { Verdict } from '../evidence/evidence';
import type { Setting } from '../evidence/setting';
import { IDENTIFIED, NAMED } from '../evidence/weights';
import type { Way } from '../names/forms';
import { STRENGTH_RANK } from '../names/strength';
import type { Reading } from '../reading/reading';
import type { Span } from '../text/places';
import { addPlace, firstFrom, hasPlace } from '../text/places';
import { withoutArticle } from '../words/spelling';

/** An actor on the page: where, and how surely. */
export interface Presence {
  tier: 'identified' | 'named';
  /** Ascending; none for an actor of whom another part of the page speaks. */
  starts: number[];
  /** Folded spellings under which the actor was identified, with their ways, numbers of words, and without their articles. */
  spellings: Map<string, { way: Way; words: number; core: string }>;
}

/** Whether the page named an actor before a place, or another part of it did. */
export function isNamedBefore({ starts }: Presence, at: number): boolean {
  return starts.length === 0 || starts[0]! < at;
}

/** Whether it was identified under a full name. */
export function isNamedInFull({ spellings }: Presence): boolean {
  for (const { way } of spellings.values()) if (way === 'full') return true;
  return false;
}

/** Whether it was identified under no other spelling than this. */
export function isOnlyCalled({ spellings }: Presence, spelling: string): boolean {
  for (const other of spellings.keys()) if (other !== spelling) return false;
  return true;
}

const NOBODY: ReadonlySet<number> = new Set();

/** All actors of a page. */
export class Roll {
  /** Grows with what is known. */
  version = 0;
  readonly present = new Map<number, Presence>();
  /** Where actors are identified, and whom; and where they are by a full or distinctive name. Ascending. */
  readonly #identified: number[] = [];
  readonly #identifiedAs = new Map<number, number>();
  readonly #anchors: number[] = [];
  readonly #anchorsOf = new Map<number, number[]>();
  /** Who was identified under a spelling that begins with these words and goes on. */
  readonly #goingOn = new Map<string, Set<number>>();

  /** An actor whom another part of the same page has identified. */
  establish(actor: number): void {
    this.present.set(actor, { tier: 'identified', starts: [], spellings: new Map() });
  }

  /** Whether an actor is identified by a full or distinctive name between two places, other than in `except`. */
  hasAnchor(start: number, end: number, except: Span): boolean {
    return hasPlace(this.#anchors, start, end, except);
  }

  /** The same for one actor. */
  hasAnchorOf(actor: number, start: number, end: number): boolean {
    const places = this.#anchorsOf.get(actor) ?? [];
    return (places[firstFrom(places, start)] ?? end) < end;
  }

  /** Whether another actor than those who bear the name of a reading is identified between two places. */
  isOtherIdentified(start: number, end: number, reading: Reading, bearers: readonly number[]): boolean {
    const places = this.#identified;
    for (let i = firstFrom(places, start); i < places.length && places[i]! < end; i++) {
      const at = places[i]!;
      if ((at < reading.start || at >= reading.end) && !bearers.includes(this.#identifiedAs.get(at)!)) return true;
    }
    return false;
  }

  /** Those who were identified under a spelling that begins with this one and goes on. */
  goingOnFrom(spelling: string): ReadonlySet<number> {
    return this.#goingOn.get(spelling) ?? NOBODY;
  }

  /** Takes down that a surname with its bearer's title names an actor of the page again, as plainly as his full name. */
  nameAgain(actor: number, at: number): void {
    addPlace(this.present.get(actor)!.starts, at);
  }

  /** Takes down that a reading was decided for. Returns whether more became known by it. */
  note({ reading, score }: Verdict, { spelling, words }: Setting, start: number): boolean {
    const tier = score >= IDENTIFIED ? 'identified' : 'named';
    if (tier === 'identified' && isDistinctive(reading)) {
      let own = this.#anchorsOf.get(reading.actor);
      if (!own) {
        own = [];
        this.#anchorsOf.set(reading.actor, own);
      }
      if (addPlace(own, start)) this.version++;
      addPlace(this.#anchors, start);
    }
    const known = this.present.get(reading.actor);
    const spelt = () => ({ way: reading.way, words: words.length, core: withoutArticle(spelling) });
    if (!known) {
      // A weak name that little supports is no evidence for others.
      if (tier === 'named' && score < NAMED && STRENGTH_RANK[reading.strength] < STRENGTH_RANK.medium) return false;
      this.present.set(reading.actor, {
        tier,
        starts: [start],
        spellings: new Map(tier === 'identified' ? [[spelling, spelt()]] : []),
      });
      if (tier === 'identified') {
        this.#addIdentified(start, reading.actor);
        this.#addBeginnings(spelling, reading.actor);
      }
      this.version++;
      return true;
    }
    let grew = false;
    if (tier === 'identified' && known.tier === 'named') {
      known.tier = 'identified';
      for (const start of known.starts) this.#addIdentified(start, reading.actor);
      grew = true;
    }
    if (tier === 'identified' && !known.spellings.has(spelling)) {
      known.spellings.set(spelling, spelt());
      this.#addBeginnings(spelling, reading.actor);
      grew = true;
    }
    if (addPlace(known.starts, start)) {
      if (known.tier === 'identified') this.#addIdentified(start, reading.actor);
      grew = true;
    }
    if (grew) this.version++;
    return grew;
  }

  #addBeginnings(spelling: string, actor: number): void {
    for (let at = spelling.indexOf(' '); at >= 0; at = spelling.indexOf(' ', at + 1)) {
      const beginning = spelling.slice(0, at);
      const others = this.#goingOn.get(beginning);
      if (others) others.add(actor);
      else this.#goingOn.set(beginning, new Set([actor]));
    }
  }

  #addIdentified(start: number, actor: number): void {
    addPlace(this.#identified, start);
    this.#identifiedAs.set(start, actor);
  }
}

/** A full name that few bear, or a group's name that means nothing else. */
function isDistinctive({ way, strength }: Reading): boolean {
  return strength === 'strong' || (way === 'full' && strength === 'medium');
}
