/**
 * One region of a page while it is being resolved: the names found, who is identified so far, and where. Cost is
 * linear in the matches; the text is only looked at around them.
 */
import { Acronyms, learnAcronyms } from './acronyms';
import { isGivenToAnother } from './beside';
import {
  chosenOf,
  partReasons,
  preferRecorded,
  strongestPerActor,
  widest,
  withoutHangersOn,
  withoutOverlaps,
} from './choices';
import { collectEvidence, type Verdict } from './evidence';
import { isNoSurname, standsForFamily } from './families';
import type { Match } from './gazetteer';
import { followSurname, type SurnameHit } from './later-mentions';
import type { Lexicon, LexiconName } from './lexicon';
import type { DocumentText, Mention, Region } from './mention';
import { givenNameShare } from './namesakes';
import type { Paragraph } from './paragraphs';
import { addPlace } from './places';
import { type Presence, Roll } from './presence';
import { type Bounds, type Reading, read } from './reading';
import { readSetting, type Setting } from './setting';
import { foldedWords, isCapitalised } from './spelling';
import type { Way } from './surface-forms';
import { Surroundings } from './surroundings';
import { IDENTIFIED, POSSIBLE } from './weights';

/** A match that names somebody, with its readings and what was made of it. */
export interface Hit {
  start: number;
  end: number;
  /** Place among the page's hits, in the order of the text. */
  index: number;
  readings: Reading[];
  /** Readings that reached a tier, best first. */
  verdicts: Verdict[];
}

/** How much of the beginning of a text tells where it plays and what it is about, in UTF-16 units. */
const LEAD = 1_500;

const PERSON_NAME = /(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}+)(?: (?:de|da|do|dos|del|la|y|e))* \p{Lu}\p{Ll}+/gu;

/** Ways of naming that say nothing before it is known who is on the page. */
const WAITING: ReadonlySet<Way> = new Set<Way>(['surname', 'given', 'family']);

export class Page {
  readonly around: Surroundings;
  readonly roll = new Roll();
  readonly #strangers = new Map<Paragraph, boolean>();
  readonly #settings = new Map<Reading, Setting>();
  /** Folded surnames that somebody bears here who is in no record, or on the list of people who are not actors. */
  readonly otherBearers = new Map<string, number[]>();
  readonly #acronyms: Acronyms;
  readonly #calledByBoth = new Set<number>();
  readonly #followed = new Map<number, number>();
  #anothersAliases: ReadonlySet<string> | undefined;
  readonly #branches = new Map<number, number>();

  #readTopic: { crimeWords: number; lead: readonly Paragraph[] } | undefined;
  readonly #hits: Hit[] = [];
  readonly #surnames: SurnameHit[] = [];
  readonly #waiting: { match: Match; names: LexiconName[] }[] = [];
  #bounds: Bounds = { beginsName: () => false, endsName: () => false };

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
    this.#readMatches(matches);
    learnAcronyms(this.#hits, this.text, (reading) => this.#isGroup(reading));
    this.#acronyms = new Acronyms(this.#hits, this.around, (actor) => lexicon.actors[actor]!.words);
    this.#acronyms.dropOtherMeanings(this.#hits);
  }

  /** Whether the beginning of the text, and the paragraphs with names, are about crime. */
  get isAboutCrime(): boolean {
    return this.#topic.crimeWords >= 3;
  }

  /** Whether a word stands in the paragraph, or in the beginning of the text, which tells where it plays. */
  hasWord(hash: number, paragraph: Paragraph): boolean {
    return paragraph.words.has(hash) || this.#topic.lead.some(({ words }) => words.has(hash));
  }

  get #topic(): { crimeWords: number; lead: readonly Paragraph[] } {
    this.#readTopic ??= readTopic(this.around, this.#hits);
    return this.#readTopic;
  }

  get present(): ReadonlyMap<number, Presence> {
    return this.roll.present;
  }

  get text(): string {
    return this.around.text;
  }

  /** Hits of full names, nicknames and groups, in order. */
  get hits(): readonly Hit[] {
    return this.#hits;
  }

  #readMatches(matches: readonly Match[]): void {
    const { actors } = this.lexicon;
    const begins = new Set<number>();
    const ends = new Set<number>();
    const namesOf = matches.map((match) => strongestPerActor(match.payloads, this.lexicon));
    for (const [i, match] of matches.entries())
      if (namesOf[i]!.some((n) => n.way !== 'family' && ['group', 'label'].includes(actors[n.actor]!.kind))) {
        begins.add(match.start);
        ends.add(match.end);
      }
    // `La Barredora Hernán Bermúdez Requena`: a full name that begins there belongs to nothing before it.
    for (const [i, match] of matches.entries())
      if (namesOf[i]!.some((n) => n.way === 'full' && actors[n.actor]!.kind === 'person')) begins.add(match.start);
    this.#bounds = { beginsName: (at) => begins.has(at), endsName: (at) => ends.has(at) };
    for (const [i, match] of matches.entries()) {
      const names = namesOf[i]!;
      if (names.some((n) => actors[n.actor]!.kind === 'not-actor')) {
        for (const word of foldedWords(this.text.slice(match.start, match.end))) this.noteBearer(word, match.start);
        continue;
      }
      // Most surnames in a text are nobody's on this page: they wait until it is known who is.
      if (
        names.every((name) => WAITING.has(name.way) && actors[name.actor]!.kind === 'person') &&
        !this.#mayGrow(match)
      )
        this.#waiting.push({ match, names });
      else this.#keep(match, this.#read(match, names));
    }
  }

  #read(match: Match, names: readonly LexiconName[]): Reading[] {
    const { actors } = this.lexicon;
    const readings = names.map((name) => read(name, actors[name.actor]!, match, this.around, this.#bounds));
    return preferRecorded(widest(readings));
  }

  /** Whether a word with a capital, an initial or a nickname stands before a match: it may be a given name. */
  #mayGrow({ start }: Match): boolean {
    const before = this.around.before(start);
    return before ? isCapitalised(before.word) : /["”»'’)],? $/u.test(this.text.slice(Math.max(0, start - 3), start));
  }

  /** Records that somebody who is no actor bears this word of a name. Places stay in order. */
  noteBearer(word: string, at: number): void {
    const places = this.otherBearers.get(word);
    if (places) addPlace(places, at);
    else this.otherBearers.set(word, [at]);
  }

  /** How often people who are no actors bear the word that one bears at `other`, before `at`. */
  strangersNamed(at: number, other: number): number {
    let most = 0;
    for (const places of this.otherBearers.values())
      if (places.includes(other)) most = Math.max(most, places.filter((place) => place < at).length);
    return most;
  }

  /** How many bare surnames were found to mean an actor so far. */
  timesFollowed(actor: number): number {
    return this.#followed.get(actor) ?? 0;
  }

  /** Whether the page calls an actor by both surnames where it leaves the given name out. */
  isCalledByBoth(actor: number): boolean {
    return this.#calledByBoth.has(actor);
  }

  #keep(match: Match, readings: Reading[]): void {
    const free = readings.filter((r) => !r.obstacle);
    if (free.length === 0) {
      // `Aryan Brotherhood of Texas`: from here on the short name is rather theirs.
      for (const r of readings)
        if (r.strength === 'strong' && this.#isGroup(r) && !this.#branches.has(r.actor))
          this.#branches.set(r.actor, this.#isNamedAlready(r.actor) ? Number.POSITIVE_INFINITY : match.start);
      // Somebody else, who bears a name of ours.
      if (readings.some((r) => r.obstacle === 'longer-name' && ['surname', 'given', 'full'].includes(r.way))) {
        const words = foldedWords(this.text.slice(match.start, match.end));
        for (const word of words) this.noteBearer(word, match.start);
      }
      return;
    }
    const surnames = free.filter((r) => r.way === 'surname' || r.way === 'given' || r.way === 'family');
    const isFamily = standsForFamily(free[0]!, this.around);
    // A bare surname is no group's name, unless it stands for several: `the Kinahan gang`, `los Lorenzana`.
    const isSeveral = (r: Reading) =>
      isFamily || /\s|s$/u.test(this.text.slice(r.start, r.end)) || isNoSurname(r, this.around);
    const others = free.filter(
      (r) => r.way !== 'surname' && r.way !== 'given' && (r.way !== 'family' || (this.#isGroup(r) && isSeveral(r))),
    );
    if (others.length > 0) {
      const start = Math.min(...others.map((r) => r.start));
      const end = Math.max(...others.map((r) => r.end));
      this.#hits.push({ start, end, index: this.#hits.length, readings: others, verdicts: [] });
    }
    const persons = surnames.filter((r) => !this.#isGroup(r));
    if (persons.length > 0)
      this.#surnames.push({
        start: persons[0]!.start,
        end: persons[0]!.end,
        readings: persons,
        isFamily: isFamily || persons.some((r) => r.way === 'family'),
        hit: others.length > 0 ? this.#hits.at(-1) : undefined,
      });
  }

  #isNamedAlready(actor: number): boolean {
    return this.#hits.some((hit) => hit.readings.some((r) => r.actor === actor));
  }

  #isGroup(reading: Reading): boolean {
    return this.lexicon.actors[reading.actor]!.kind !== 'person';
  }

  /** The actors that the page says an acronym means, or undefined where it says nothing. */
  meaningOfAcronym(start: number, end: number): ReadonlySet<number> | undefined {
    return this.#acronyms.meaningOf(start, end);
  }

  /** Weighs every hit on what is known of the page so far. Returns whether more became known. */
  weighNames(): boolean {
    let grew = false;
    for (const hit of this.#hits) {
      if (hit.readings.length === 0) continue;
      const verdicts = hit.readings.map((reading) => collectEvidence(reading, hit, this));
      // Another bearer was introduced under these very words: what follows may be about them.
      if (verdicts.every((verdict) => verdict.isDenied))
        for (const word of foldedWords(this.text.slice(hit.start, hit.end))) this.noteBearer(word, hit.start);
      hit.verdicts = withoutHangersOn(verdicts.filter((verdict) => verdict.score >= POSSIBLE)).sort(
        (a, b) => b.score - a.score,
      );
      const chosen = chosenOf(hit.verdicts);
      if (chosen && this.roll.note(chosen, this.settingOf(chosen.reading, hit), hit.start)) grew = true;
    }
    return grew;
  }

  /** Whether the page names a branch of a group before a place, and the group itself not before that. */
  isAfterBranch({ actor, start }: Reading): boolean {
    return (this.#branches.get(actor) ?? Number.POSITIVE_INFINITY) < start;
  }

  /** Whether the page gives a nickname to another man somewhere: it is his wherever it stands, the headline included. */
  isAnothersAlias({ start, end, actor }: Reading): boolean {
    this.#anothersAliases ??= this.#readAliasesOfOthers();
    return this.#anothersAliases.has(aliasKey(actor, this.text.slice(start, end)));
  }

  #readAliasesOfOthers(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const hit of this.#hits)
      for (const reading of hit.readings)
        if (reading.way === 'nickname' && isGivenToAnother(reading, hit, this))
          found.add(aliasKey(reading.actor, this.text.slice(reading.start, reading.end)));
    return found;
  }

  /** Whether a paragraph names a person with given name and surname who is none of the page's actors. */
  namesStranger(paragraph: Paragraph): boolean {
    let known = this.#strangers.get(paragraph);
    if (known === undefined) {
      known = false;
      for (const { index, 0: name, 1: given } of this.text
        .slice(paragraph.start, paragraph.end)
        .matchAll(PERSON_NAME)) {
        const start = paragraph.start + index;
        if (givenNameShare(given!) === undefined) continue;
        if (this.#hits.some((hit) => hit.start < start + name.length && start < hit.end)) continue;
        known = true;
        break;
      }
      this.#strangers.set(paragraph, known);
    }
    return known;
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

  /** Decides bare surnames and family names, now that it is known who is on the page. */
  followSurnames(): void {
    const unknown: { match: Match; names: LexiconName[] }[] = [];
    for (const { match, names } of this.#waiting) {
      const here = names.filter((name) => this.present.has(name.actor));
      if (here.length > 0) this.#keep(match, this.#read(match, here));
      else unknown.push({ match, names });
    }
    this.#offerRelated(unknown);
    this.#surnames.sort((a, b) => a.start - b.start);
    for (const surname of this.#surnames) {
      const verdicts = followSurname(surname, this);
      const [first] = verdicts;
      if (!first) continue;
      if (first.score >= IDENTIFIED) {
        const { actor } = first.reading;
        this.#followed.set(actor, this.timesFollowed(actor) + 1);
        if (/\s/u.test(this.text.slice(surname.start, surname.end))) this.#calledByBoth.add(actor);
      }
      // `Lorenzana` is the person on the page, `los Lorenzana` the group that has this name.
      const isGroup = surname.hit !== undefined && surname.hit.verdicts.length > 0;
      if (isGroup && (surname.isFamily || this.present.get(first.reading.actor)?.tier !== 'identified')) continue;
      if (surname.hit) surname.hit.verdicts = verdicts;
      else
        this.#hits.push({
          start: surname.start,
          end: surname.end,
          index: this.#hits.length,
          readings: surname.readings,
          verdicts,
        });
    }
  }

  /**
   * Surnames without a given name anywhere, on a page that identifies a group of their bearers: `Treviño` where Los
   * Zetas are named may be either brother. One surname alone has to come twice.
   */
  #offerRelated(unknown: readonly { match: Match; names: LexiconName[] }[]): void {
    const spellings = unknown.map(({ match }) => foldedWords(this.text.slice(match.start, match.end)));
    const times = new Map<string, number>();
    for (const [first] of spellings) if (first !== undefined) times.set(first, (times.get(first) ?? 0) + 1);
    for (const [i, { match, names }] of unknown.entries()) {
      const words = spellings[i]!;
      if ((times.get(words[0]!) ?? 0) < 2 && words.length < 2) continue;
      if (words.some((word) => this.otherBearers.has(word) || this.around.hasSmall(word, match.start))) continue;
      const related = names.filter((name) => name.way === 'surname' && this.#relatedGroup(name.actor) !== undefined);
      const readings = this.#read(match, related).filter((reading) => !reading.obstacle);
      if (readings.length === 0) continue;
      const hit: Hit = { start: match.start, end: match.end, index: this.#hits.length, readings, verdicts: [] };
      // Who shares more years and words with the text comes first.
      readings.sort((a, b) => this.settingOf(b, hit).facts - this.settingOf(a, hit).facts);
      hit.verdicts = readings.map((reading) => this.#offer(reading));
      this.#hits.push(hit);
    }
  }

  #offer(reading: Reading): Verdict {
    const group = this.lexicon.actors[this.#relatedGroup(reading.actor)!]!.name;
    return {
      reading,
      score: POSSIBLE,
      for: [{ code: 'related-actor-on-page', values: [group] }],
      against: [],
      missing: [{ code: 'full-name-missing' }],
    };
  }

  /** A group that is identified on the page and to which the dataset ties an actor. */
  #relatedGroup(actor: number): number | undefined {
    const { actors } = this.lexicon;
    return actors[actor]!.related.find(
      (other) => actors[other]!.kind === 'group' && this.present.get(other)?.tier === 'identified',
    );
  }

  mentions(): Mention[] {
    const { actors } = this.lexicon;
    return withoutOverlaps(this.#hits.filter((hit) => hit.verdicts.length > 0)).flatMap(({ verdicts }): Mention[] => {
      const chosen = chosenOf(verdicts);
      const shown = chosen ? [chosen] : verdicts;
      const first = shown[0];
      if (!first) return [];
      const { start, end, actor } = first.reading;
      let tier: Mention['tier'] = chosen && chosen.score >= IDENTIFIED ? 'identified' : 'possible';
      const { common: reasons, own } = partReasons(shown);
      if (actors[actor]!.cleared && tier === 'identified') {
        reasons.against.push({ code: 'cleared' });
        tier = 'possible';
      }
      return [
        {
          start,
          end,
          surface: this.text.slice(start, end),
          actor,
          tier,
          score: first.score,
          region: this.region,
          reasons,
          ...(shown.length > 1 ? { candidates: shown.map((v) => v.reading.actor), candidateReasons: own } : {}),
        },
      ];
    });
  }
}

/** An actor and a nickname, without its article. */
function aliasKey(actor: number, surface: string): string {
  const words = foldedWords(surface);
  return `${actor} ${(/^(?:el|la|o|a|the)$/.test(words[0] ?? '') ? words.slice(1) : words).join(' ')}`;
}

/** The paragraphs of the beginning, and the crime words of all paragraphs with names. */
function readTopic(around: Surroundings, hits: readonly Hit[]): { crimeWords: number; lead: readonly Paragraph[] } {
  const end = Math.min(around.text.length, LEAD);
  const lead: Paragraph[] = [];
  for (let at = 0; at < end; at = Math.max(at + 1, lead.at(-1)!.end + 2)) lead.push(around.paragraphAt(at));
  const all = new Set([...lead, ...hits.map((hit) => around.paragraphAt(hit.start))]);
  let crimeWords = 0;
  for (const paragraph of all) crimeWords += paragraph.crimeWords;
  return { crimeWords, lead };
}
