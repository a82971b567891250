/** What a text is about and where it plays: its beginning tells, and the paragraphs with names in them. */

import { TokenReader, wordHash } from '../gazetteer/normalize';
import type { LexiconActor } from '../names/lexicon';
import type { Hit } from '../reading/hits';
import type { Paragraph } from '../text/paragraphs';
import { remember } from '../text/remember';
import type { Surroundings } from '../text/surroundings';
import type { WordTable } from '../text/word-table';
import { COUNTRY_WORDS, isCountryWord, isDemonym } from '../words/countries';
import { foldedWords } from '../words/spelling';
import { CASE_WORD, CRIME_WORD, kindsOfHash } from '../words/word-kinds';

/** How much of the beginning is looked at, in UTF-16 units. */
const LEAD = 1_500;

/** Hashes of words that a record gives. */
interface RecordWords {
  places: readonly number[];
  /** Those of the places that name its countries. */
  countries: readonly number[];
  /** Those of the places that are no people: an `Italian` may be an American. */
  homes: readonly number[];
  facts: readonly number[];
  /** So many of the facts, the first, few other records have. */
  telling: number;
}

// `Port of Spain` is none of Spain's.
const COUNTRIES: readonly number[] = [...COUNTRY_WORDS].filter((word) => word !== 'spain').map(wordHash);

const PRONOUN = wordHash('us');

/** Whether a place stands among the words of a paragraph: `US`, and not `among us`. */
const names = (words: WordTable, place: number): boolean =>
  words.has(place) && !(place === PRONOUN && words.hasSmall(place));

const recorded = new WeakMap<LexiconActor, RecordWords>();

function wordsOfRecord(actor: LexiconActor): RecordWords {
  let known = recorded.get(actor);
  if (!known) {
    known = {
      places: actor.places.map(wordHash),
      countries: actor.places.filter(isCountryWord).map(wordHash),
      homes: actor.places.filter((place) => !isDemonym(place)).map(wordHash),
      facts: actor.facts.map(wordHash),
      telling: actor.tellingFacts,
    };
    recorded.set(actor, known);
  }
  return known;
}

/** What the beginning has of a record's words, and the words that it has not. */
interface Shared {
  isAtHome: boolean;
  facts: number;
  hasTelling: boolean;
  others: Omit<RecordWords, 'homes'>;
}

/** So many different words of crime or of a case beside its names make a text one that may speak of a group. */
const LEAST_STORY = 2;

const reader = new TokenReader();

/** More words of a record say no more. */
const MOST_FACTS = 3;

export class Subject {
  readonly isCrime: boolean;
  /** The paragraphs of the beginning. */
  readonly lead: readonly Paragraph[];
  readonly #paragraphs: ReadonlySet<Paragraph>;
  #tellsStory: boolean | undefined;
  /** Whose names stand in the text that are distinctive, and that mean nothing else. */
  #named: { distinct: ReadonlySet<number>; strong: ReadonlySet<number> } | undefined;
  readonly #namesCountry = remember(({ words }: Paragraph) => COUNTRIES.some((country) => names(words, country)));
  readonly #folded: (paragraph: Paragraph) => string;
  readonly #shared = remember((actor: LexiconActor) => this.#readShared(actor));

  constructor(
    private readonly around: Surroundings,
    private readonly hits: readonly Hit[],
    private readonly actors: readonly LexiconActor[],
  ) {
    const end = Math.min(around.text.length, LEAD);
    const lead: Paragraph[] = [];
    for (let at = 0; at < end; at = Math.max(at + 1, lead.at(-1)!.end + 2)) lead.push(around.paragraphAt(at));
    this.lead = lead;
    this.#folded = remember(({ start, end }) => ` ${foldedWords(around.text.slice(start, end)).join(' ')} `);
    let crimeWords = 0;
    this.#paragraphs = new Set([...lead, ...hits.map((hit) => around.paragraphAt(hit.start))]);
    for (const paragraph of this.#paragraphs) crimeWords += paragraph.crimeWords;
    this.isCrime = crimeWords >= 3;
  }

  /**
   * Whether the text has words of crime or of a case beside the names in it, or several groups' that mean nothing else:
   * one by itself may be that of a band, a dish, the people of a town.
   */
  get tellsStory(): boolean {
    this.#tellsStory ??= this.isCrime || this.#namesSeveral() || this.#readsStory();
    return this.#tellsStory;
  }

  /** Whether a name that means nothing else stands in the text, of another than this actor. */
  namesAnother(actor: number): boolean {
    const { strong } = this.#names;
    return strong.size > (strong.has(actor) ? 1 : 0);
  }

  /** One of several names at least has to mean nothing else: words do not prove one another. */
  #namesSeveral(): boolean {
    const { distinct, strong } = this.#names;
    const others = [...distinct];
    return others.some(
      (actor) =>
        this.actors[actor]!.kind !== 'person' &&
        others.some(
          (other) =>
            other !== actor &&
            (strong.has(actor) || strong.has(other)) &&
            (this.actors[other]!.kind !== 'person' || this.actors[actor]!.related.includes(other)),
        ),
    );
  }

  get #names(): { distinct: ReadonlySet<number>; strong: ReadonlySet<number> } {
    this.#named ??= this.#readNamed();
    return this.#named;
  }

  #readNamed(): { distinct: ReadonlySet<number>; strong: ReadonlySet<number> } {
    const distinct = new Set<number>();
    const strong = new Set<number>();
    for (const { readings } of this.hits)
      for (const { actor, way, strength } of readings) {
        if (strength === 'strong') strong.add(actor);
        if (strength === 'strong' || (strength === 'medium' && way === 'full')) distinct.add(actor);
      }
    return { distinct, strong };
  }

  #readsStory(): boolean {
    const told = new Set<number>();
    for (const { start, end, storyWords } of this.#paragraphs) {
      if (storyWords === 0) continue;
      const names = this.hits.filter((hit) => hit.start < end && hit.end > start);
      reader.reset(this.around.text, start);
      while (reader.next() && reader.start < end) {
        if ((kindsOfHash(reader.hash) & (CRIME_WORD | CASE_WORD)) === 0) continue;
        if (!names.some((name) => reader.start >= name.start && reader.end <= name.end)) told.add(reader.hash);
        if (told.size >= LEAST_STORY) return true;
      }
    }
    return false;
  }

  /** A paragraph and the beginning of the text, which says for all that follows what it is about. */
  withLead(paragraph: Paragraph): readonly Paragraph[] {
    return [paragraph, ...this.lead];
  }

  /** Whether one of some words (`wordHash`) stands in a paragraph or in the beginning. */
  speaksOf(hashes: readonly number[], paragraph: Paragraph): boolean {
    return this.withLead(paragraph).some(({ words }) => hashes.some((word) => words.has(word)));
  }

  /** Whether a word for where an actor is at home stands in a paragraph, or in the beginning. */
  isAtHome(actor: LexiconActor, { words }: Paragraph): boolean {
    const { isAtHome, others } = this.#shared(actor);
    return isAtHome || others.places.some((place) => names(words, place));
  }

  /** Whether an area where an actor is at home is named in some of these paragraphs. */
  namesArea({ areas }: LexiconActor, paragraphs: readonly Paragraph[]): boolean {
    if (areas.length === 0) return false;
    return paragraphs.some((paragraph) => areas.some((area) => this.#folded(paragraph).includes(` ${area} `)));
  }

  /** Whether a country where an actor is at home is named in some of these paragraphs. */
  namesCountryOf(actor: LexiconActor, paragraphs: readonly Paragraph[]): boolean {
    const { countries } = wordsOfRecord(actor);
    return paragraphs.some(({ words }) => countries.some((country) => names(words, country)));
  }

  /** Whether a paragraph or the beginning names a place where an actor is at home, and not merely its people. */
  namesHome(actor: LexiconActor, paragraph: Paragraph): boolean {
    const { homes } = wordsOfRecord(actor);
    return this.withLead(paragraph).some(({ words }) => homes.some((place) => names(words, place)));
  }

  /** Whether a country is named in a paragraph or in the beginning. */
  namesCountry(paragraph: Paragraph): boolean {
    return this.withLead(paragraph).some(this.#namesCountry);
  }

  /**
   * How many words and years of an actor's record stand in a paragraph or in the beginning, counted up to 3. Where some
   * have to be `telling`, they count as one at most if many records have them all.
   */
  factsOf(actor: LexiconActor, { words }: Paragraph, areTelling = false): number {
    let { facts, hasTelling, others } = this.#shared(actor);
    for (const [i, fact] of others.facts.entries()) {
      if (facts === MOST_FACTS && (!areTelling || hasTelling || i >= others.telling)) break;
      if (!words.has(fact)) continue;
      facts = Math.min(MOST_FACTS, facts + 1);
      hasTelling ||= i < others.telling;
    }
    return areTelling && !hasTelling ? Math.min(1, facts) : facts;
  }

  /** Whether the lead or a paragraph has a word of the record that few other records have. */
  hasTellingFact(actor: LexiconActor, { words }: Paragraph): boolean {
    const { hasTelling, others } = this.#shared(actor);
    return hasTelling || others.facts.some((fact, i) => i < others.telling && words.has(fact));
  }

  #readShared(actor: LexiconActor): Shared {
    const { places, countries, facts, telling } = wordsOfRecord(actor);
    const isInLead = (hash: number) => {
      for (const { words } of this.lead) if (names(words, hash)) return true;
      return false;
    };
    const others: number[] = [];
    let left = 0;
    for (const [i, fact] of facts.entries()) {
      if (isInLead(fact)) continue;
      others.push(fact);
      if (i < telling) left++;
    }
    return {
      isAtHome: places.some(isInLead),
      facts: Math.min(MOST_FACTS, facts.length - others.length),
      hasTelling: left < telling,
      others: { places, countries, facts: others, telling: left },
    };
  }
}
