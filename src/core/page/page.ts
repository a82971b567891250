/**
 * One region of a page while it is being resolved: what the rules ask about it, and what was made of it so far. Cost is
 * linear in the matches; the text is only looked at around them.
 */

import { isToldArmed } from '../evidence/armed';
import { namesStranger } from '../evidence/continuity';
import { readSetting, type Setting } from '../evidence/setting';
import { soundsNew } from '../evidence/strangers';
import type { Match } from '../gazetteer/gazetteer';
import type { DocumentText, Region } from '../mention';
import type { Lexicon } from '../names/lexicon';
import { type Hit, Hits } from '../reading/hits';
import type { Reading } from '../reading/reading';
import type { Paragraph } from '../text/paragraphs';
import { firstFrom, type Span } from '../text/places';
import { remember } from '../text/remember';
import { Surroundings } from '../text/surroundings';
import { Acronyms } from './acronyms';
import { readAliasesOfOthers } from './aliases-of-others';
import { Bearers } from './bearers';
import { readCartelRows } from './cartel-rows';
import { readFamilyRows, readRankedFamilies } from './family-rows';
import { learnAcronyms } from './learnt-acronyms';
import { learnParts } from './parts-of-names';
import { type Presence, Roll } from './presence';
import { joinSecondNames, leaveToCalled } from './second-names';
import { Subject } from './subject';
import { leavesNamesOpen } from './undecided';
import { readWorks } from './works';

export class Page {
  readonly around: Surroundings;
  readonly roll = new Roll();
  /** Who bears names of ours here and is no actor, or in no record. */
  readonly bearers = new Bearers();
  readonly hits: Hits;
  /** Whether a paragraph names a person with given name and surname who is none of the page's actors. */
  readonly namesStranger = remember((paragraph: Paragraph) => namesStranger(paragraph, this));
  /** Whether a paragraph says of a name that it does not tell who is meant. */
  readonly leavesNamesOpen = remember(({ start, end }: Paragraph) => leavesNamesOpen(this.text.slice(start, end)));
  /** Whether a name is introduced like a stranger's; asked of somebody who is on the page already. */
  readonly soundsNew = remember((reading: Reading) => soundsNew(reading, this));
  /** Whether it tells of violence by whom letters stand for. */
  readonly isToldArmed = remember((letters: string) => isToldArmed(letters, this));
  readonly #acronyms: Acronyms;
  readonly #settings = new Map<Reading, Setting>();
  readonly #calledByBoth = new Set<number>();
  /** Where bare surnames were found to mean an actor. */
  readonly #surnames = new Map<number, number[]>();
  #subject: Subject | undefined;
  #isAnothersAlias: ((reading: Reading) => boolean) | undefined;
  #isTitleOfWork: ((reading: Reading) => boolean) | undefined;

  constructor(
    document: DocumentText,
    readonly region: Region,
    matches: readonly Match[],
    readonly lexicon: Lexicon,
  ) {
    this.around = new Surroundings(document.text);
    if (region === 'body')
      for (const id of document.established ?? []) {
        const actor = lexicon.actors.findIndex((a) => a.id === id);
        if (actor >= 0) this.roll.establish(actor);
      }
    this.hits = new Hits(matches, this.around, lexicon, this.bearers);
    learnAcronyms(this.hits, this.text);
    readCartelRows(this.hits, this.text);
    readFamilyRows(this.hits, this.text);
    readRankedFamilies(this.hits, this.text);
    joinSecondNames(this.hits, this.text);
    leaveToCalled(this.hits, this.text);
    learnParts(this.hits, this.text);
    this.#acronyms = new Acronyms(
      this.hits.all,
      this.around,
      (actor) => lexicon.actors[actor]!.words,
      this.hits.others.lettersOfOthers,
    );
    this.#acronyms.dropOtherMeanings(this.hits.all);
  }

  get text(): string {
    return this.around.text;
  }

  get present(): ReadonlyMap<number, Presence> {
    return this.roll.present;
  }

  /** Changes whenever more is known of who is on the page. */
  get version(): number {
    return this.roll.version + this.bearers.version;
  }

  /** What the text is about. */
  get subject(): Subject {
    this.#subject ??= new Subject(this.around, this.hits.all, this.lexicon.actors);
    return this.#subject;
  }

  /** What stands around a reading, read when first asked for. */
  settingOf(reading: Reading, hit: Hit): Setting {
    let setting = this.#settings.get(reading);
    if (!setting) {
      setting = readSetting(reading, hit, this);
      this.#settings.set(reading, setting);
    }
    return setting;
  }

  /** The actors that the page says an acronym means, or undefined where it says nothing. */
  meaningOfAcronym(start: number, end: number): ReadonlySet<number> | undefined {
    return this.#acronyms.meaningOf(start, end);
  }

  /** Whether the page also gives an acronym to a body that is no actor. */
  isContested(start: number, end: number): boolean {
    return this.#acronyms.isContested(start, end);
  }

  /** Where the words beside letters are a group's name but for a slip. */
  get misspeltNames(): readonly { start: number; end: number; actor: number }[] {
    return this.#acronyms.misspelt;
  }

  /** Whether the page gives the nickname of a reading to another man somewhere. */
  isAnothersAlias(reading: Reading): boolean {
    this.#isAnothersAlias ??= readAliasesOfOthers(this);
    return this.#isAnothersAlias(reading);
  }

  /** Whether the page also has the nickname of a reading as the title of a work. */
  isTitleOfWork(reading: Reading): boolean {
    this.#isTitleOfWork ??= readWorks(this);
    return this.#isTitleOfWork(reading);
  }

  /** Takes down that a bare surname, or both, were found to mean an actor. */
  noteSurname(actor: number, { start, end }: Span): void {
    const known = this.#surnames.get(actor);
    if (known) known.splice(firstFrom(known, start), 0, start);
    else this.#surnames.set(actor, [start]);
    if (/\s/u.test(this.text.slice(start, end))) this.#calledByBoth.add(actor);
  }

  /** Whether it calls an actor by his surname at a place. */
  isCalledAt(actor: number, at: number): boolean {
    const places = this.#surnames.get(actor) ?? [];
    return places[firstFrom(places, at)] === at;
  }

  /** How often the page has called an actor by his surname before a place. */
  timesCalled(actor: number, before: number): number {
    return firstFrom(this.#surnames.get(actor) ?? [], before);
  }

  /** Whether the page calls an actor by both surnames where it leaves the given name out. */
  isCalledByBoth(actor: number): boolean {
    return this.#calledByBoth.has(actor);
  }
}
