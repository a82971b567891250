/**
 * Names of ours that a page gives to somebody or something else: a longer name that contains one, a person of a group's
 * surname, a branch, a body, a place. From there on the name is rather theirs.
 */

import { isCommonName } from '../evidence/bodies';
import { standsForFamily } from '../evidence/families';
import type { Match } from '../gazetteer/gazetteer';
import { areBothSurnames, givenNameShare, surnameShare } from '../names/namesakes';
import type { Span } from '../text/places';
import { foldWord, isCapitalised } from '../words/spelling';
import { isCommonPlural } from './called-after';
import type { Hits } from './hits';
import type { Reading } from './reading';

/** Filled while the matches are read, asked afterwards. */
export class NamedOthers {
  /** Letters in brackets behind the name of somebody who is no actor: `Portland Community College (PCC)`. */
  readonly lettersOfOthers: { acronym: string; start: number }[] = [];
  readonly #branches = new Map<number, number>();
  readonly #surnamesOfOthers = new Set<string>();
  /** Both surnames of persons that are a group's name as well, and where first: `Tito Montes Bobadilla`. */
  readonly #bothSurnames = new Map<string, number>();
  /** Common words that have gone on as the names of bodies, and where first. */
  readonly #bodies = new Map<string, number>();
  /** Names that were said to be places, and where last. */
  readonly #placesSaid = new Map<string, number>();

  constructor(readonly hits: Hits) {}

  /** Whether the page names a branch of a group before a place, and the group itself not before that. */
  isAfterBranch({ actor, start }: Reading): boolean {
    return (this.#branches.get(actor) ?? Number.POSITIVE_INFINITY) < start;
  }

  /** Whether the page has somebody whose surname a group's short name is: `el coronel Fausto Lobos`; not in `the Lobos gang`. */
  isSurnameOfAnother(reading: Reading): boolean {
    return (
      this.#surnamesOfOthers.size > 0 &&
      this.#surnamesOfOthers.has(this.#nameAt(reading)) &&
      !standsForFamily(reading, this.hits.around)
    );
  }

  /** Whether the page has named a person before by both surnames that are this group's name: he is told of by them. */
  isAfterNamesake(reading: Reading): boolean {
    const at = this.#placeOf(reading, this.#bothSurnames);
    return at !== undefined && at < reading.start && !standsForFamily(reading, this.hits.around);
  }

  /** Where a body's longer name, which begins with the words of a reading, stands first. */
  bodyOf(reading: Reading): number | undefined {
    return this.#placeOf(reading, this.#bodies);
  }

  /** Whether the paragraph has said before that this name is a place's: `Bagdad, su ciudad natal`. */
  isSaidToBePlace(reading: Reading): boolean {
    const at = this.#placeOf(reading, this.#placesSaid);
    return at !== undefined && at < reading.start && at >= this.hits.around.paragraphAt(reading.start).start;
  }

  #nameAt({ start, end }: Span): string {
    return foldWord(this.hits.around.text.slice(start, end));
  }

  /** Most pages have none: then the name need not be folded. */
  #placeOf(reading: Reading, places: ReadonlyMap<string, number>): number | undefined {
    return places.size === 0 ? undefined : places.get(this.#nameAt(reading));
  }

  /** Takes down that a person bears a group's short name as his surname. */
  noteSurname(match: Match): void {
    this.#surnamesOfOthers.add(this.#nameAt(match));
  }

  /** All readings stopped: somebody else, who bears a name of ours. */
  noteLonger(match: Match, readings: readonly Reading[]): void {
    const name = this.#nameAt(match);
    const before = this.hits.around.before(match.start);
    const isPersons =
      before !== undefined &&
      isCapitalised(before.word) &&
      areBothSurnames(name.split(' ')) &&
      readings.every((r) => r.obstacle === 'longer-name' && this.hits.isGroup(r));
    if (isPersons && !this.#bothSurnames.has(name)) this.#bothSurnames.set(name, match.start);
    // `Aryan Brotherhood of Texas`: from here on the short name is rather theirs.
    for (const r of isPersons ? [] : readings)
      if (
        r.obstacle === 'longer-name' &&
        r.strength === 'strong' &&
        this.hits.isGroup(r) &&
        !this.#branches.has(r.actor)
      )
        this.#branches.set(r.actor, this.#isNamedAlready(r.actor) ? Number.POSITIVE_INFINITY : match.start);
    // What is a nickname of ours may be the surname of others.
    const isSurname =
      surnameShare(this.hits.around.text.slice(match.start, match.end)) !== undefined ||
      (before !== undefined && isRatherGiven(before.folded));
    if (
      !OF_FIRM.test(this.hits.around.text.slice(match.end, match.end + 14)) &&
      readings.some(
        ({ obstacle, way }) =>
          obstacle === 'longer-name' &&
          (way === 'surname' || way === 'given' || way === 'full' || (way === 'nickname' && isSurname)),
      )
    )
      this.#noteOther(this.#isLongerBefore(match, readings) ? this.#withoutGiven(match) : match);
    if (readings.every((r) => r.obstacle === 'place' && this.hits.isGroup(r))) this.#placesSaid.set(name, match.start);
    const isBody = readings.some((r) => r.obstacle === 'longer-name' && r.isWord && this.hits.isGroup(r));
    const isOfPlace =
      isCommonPlural(name) && readings.every((r) => r.strength === 'never-alone' && this.hits.isGroup(r));
    if (((isBody && isCommonName(name)) || isOfPlace) && !this.#bodies.has(name)) this.#bodies.set(name, match.start);
    const isShort = readings.some((r) => r.obstacle === 'longer-name' && r.way === 'short');
    if (isShort && !name.includes(' ') && before && isPerhapsGiven(before.folded)) this.#surnamesOfOthers.add(name);
  }

  /** `Juan Pablo Escobar`: with another given name before it a full name is nobody's short one. */
  #isLongerBefore({ start }: Match, readings: readonly Reading[]): boolean {
    const before = this.hits.around.before(start);
    return (
      before !== undefined &&
      isCapitalised(before.word) &&
      isRatherGiven(before.folded) &&
      readings.every(({ way, actor, start: from }) => {
        const { kind, given } = this.hits.lexicon.actors[actor]!;
        return way === 'full' && kind === 'person' && given.includes(this.hits.around.after(from - 1)?.folded ?? '');
      })
    );
  }

  /** The surnames of a full name. */
  #withoutGiven({ start, end }: Match): Span {
    const given = this.hits.around.after(start - 1);
    return given && given.end < end ? { start: given.end + 1, end } : { start, end };
  }

  /** A name of somebody who is no actor. */
  noteNoActor(match: Match): void {
    const [first, ...more] = this.hits.around.text.slice(match.start, match.end).split(' ');
    // `Bryan Sykes`: in front of a surname what may be a given name is one.
    const isGiven = more.length > 0 && isPerhapsGiven(first!);
    if (isGiven) this.hits.bearers.noteGiven(first!, match.start);
    if (isGiven) this.hits.bearers.note(more.join(' '), match.start);
    else this.#noteOther(match);
    const [, acronym] = LETTERS_LAST.exec(this.hits.around.text.slice(match.start, match.end)) ?? [];
    if (acronym !== undefined) this.lettersOfOthers.push({ acronym, start: match.start });
  }

  /** `Bryan Mitchell`: where only a surname follows, the word is the given name of whoever is named. */
  #noteOther({ start, end }: Span): void {
    const name = this.hits.around.text.slice(start, end);
    const [before, after] = [this.hits.around.before(start), this.hits.around.after(end)];
    // `The DEA's Trailing of Chacon` is a heading, and `Chacon coordinated` what stands below it.
    const own = foldWord(name);
    if (before?.folded === own || after?.folded === own) return;
    const isFirst = !(before && isCapitalised(before.word)) && after !== undefined && isCapitalised(after.word);
    if (isFirst && isPerhapsGiven(name)) this.hits.bearers.noteGiven(name, start);
    else this.hits.bearers.note(name, start);
  }

  #isNamedAlready(actor: number): boolean {
    return this.hits.all.some((hit) => hit.readings.some((r) => r.actor === actor));
  }
}

/** `Bufete Celso Luna & Asociados`: a firm has its founder’s name, and is nobody else of it. */
const OF_FIRM = /^ (?:&|y|e|and) (?:Asociad|Associad|Associat|C[ií]a|Co\b|Sons|Hijos|Filhos)/u;

function isRatherGiven(word: string): boolean {
  return (givenNameShare(word) ?? 0) > (surnameShare(word) ?? 0);
}

/** `Pino Piromalli`: in front of a family's name a given name that is more often a surname is one as well. */
function isPerhapsGiven(word: string): boolean {
  return (givenNameShare(word) ?? 0) > (surnameShare(word) ?? 0) / PERHAPS_GIVEN;
}

const PERHAPS_GIVEN = 20;

const LETTERS_LAST = /\((\p{Lu}[\p{Lu}\p{N}]{1,5})\)?$/u;
