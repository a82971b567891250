/**
 * The record: what the dataset can say about an actor, as plain JSON. This file imports nothing; the
 * same shapes are what editors type, what the build validates (data/schema.ts), what IndexedDB holds
 * and what every screen shows.
 *
 * Three rules drive it. Every statement is a claim with a basis and at least one reference to a source.
 * Nothing that reads like a verdict is typed by hand: the legal label is computed from `cases`. Every
 * status has a period and an as-of date, so that any day can be asked about.
 */

/** An EDTF level 1 date or interval: `2012`, `2012-01`, `2012-01-16`, `2011-11?`, `2004/2008`, `2019/..`. */
export type Edtf = string;

/** A BCP 47 language tag, as short as it can be: `es`, `pt`, `en`, `it`, `pt-BR`. */
export type LanguageTag = string;

/** An ISO 3166-1 alpha-2 country code in capitals. */
export type CountryCode = string;

/** The languages in which prose is written and the interface is offered. */
export type Language = 'en' | 'es' | 'pt';

/** Prose of our own, written in each language of the interface. */
export type Prose = Record<Language, string>;

/** A proper name that is the same in every language (`UNODC`), or one text per language. */
export type Text = string | Prose;

/** `mx-sinaloa-cartel`: home country, then a slug. It is the record's file name and never changes. */
export type ActorId = string;

/** Name of a file in `assets/dataset/sources`, without `.json`. */
export type SourceId = string;

/** Where in a source a claim stands. */
export interface Reference {
  source: SourceId;
  /** Short: `para 3`, `p. 24`, `row 11440`, `infobox`. */
  locator?: string;
  /** The source's own words, at most 120 characters. */
  quote?: string;
}

/**
 * Who stands behind a claim, strongest first. A `case` step carries its basis in its own word
 * (convicted, indicted, designated), so steps have none.
 */
export type Basis =
  | 'final-conviction'
  | 'conviction'
  | 'guilty-plea'
  | 'court-finding'
  | 'designated'
  | 'indicted'
  | 'charged'
  | 'arrest-warrant'
  | 'official-statement'
  | 'alleged-by-official'
  | 'igo-report'
  | 'research-report'
  | 'reported'
  | 'alleged-by-witness'
  | 'self-declared'
  | 'disputed';

/** What every claim has. `id` is unique in its record: summaries, citations and links point to it. */
export interface Claim {
  id: string;
  basis: Basis;
  /** Who says so, as a reader should see it: `US Treasury (OFAC)`, `Salvadoran prosecutors, cited by EFE`. */
  by: Text;
  /** The newest day for which the sources support the claim. */
  asOf?: Edtf;
  refs: Reference[];
  note?: Text;
}

export type ActorKind = 'group' | 'person' | 'label';

/** The Global Organized Crime Index's five actor types, and four that its profiles also use; then `alliance`. */
export type GroupType =
  | 'mafia-style-group'
  | 'criminal-network'
  | 'state-embedded'
  | 'foreign-actor'
  | 'private-sector'
  | 'prison-gang'
  | 'street-gang'
  | 'insurgent-hybrid'
  | 'transport-network'
  | 'alliance';

export type NameType =
  | 'primary'
  | 'legal'
  | 'short'
  | 'acronym'
  | 'alias'
  | 'nickname'
  | 'former'
  | 'translation'
  | 'spelling-variant'
  | 'press-error';

/**
 * How far a name alone points to its bearer: `strong` below 1 expected namesake per 100 million people or a
 * distinctive group name; `medium` 1 to 25; `weak` above 25, an ordinary word, a place or a short acronym;
 * `never-alone` three letters or fewer, numbers, colours, first names.
 */
export type NameStrength = 'strong' | 'medium' | 'weak' | 'never-alone';

/** A name by which sources call the actor. Its basis is `reported` unless stated. */
export interface Name {
  value: string;
  type: NameType;
  lang: LanguageTag;
  strength: NameStrength;
  /** Matches only with exactly these capitals and accents: for names that are also words. */
  exact?: boolean;
  /** When the name was in use. */
  used?: Edtf;
  basis?: Basis;
  refs: Reference[];
  note?: Text;
}

export type StatusValue =
  // groups
  | 'active'
  | 'weakened'
  | 'fragmented'
  | 'dormant'
  | 'dismantled'
  | 'merged'
  | 'demobilized'
  // persons
  | 'at-large'
  | 'detained'
  | 'imprisoned'
  | 'house-arrest'
  | 'released'
  | 'deceased'
  | 'missing'
  // both
  | 'unknown'
  | 'disputed';

/** One entry of the status history: `value` held from `from` until `to` (open when absent). */
export interface Status extends Claim {
  value: StatusValue;
  from?: Edtf;
  to?: Edtf;
  /** The newest day for which a source supports this value. Always stated. */
  asOf: Edtf;
}

export type CountryRole = 'base' | 'presence' | 'transit' | 'market' | 'origin';

export interface CountryClaim extends Claim {
  country: CountryCode;
  role: CountryRole;
  /** States, cities or regions, as the sources call them. Never an address. */
  areas?: string[];
}

/** The fifteen criminal markets of the Global Organized Crime Index; `x:` marks our additions. */
export type Activity =
  | 'human-trafficking'
  | 'human-smuggling'
  | 'extortion'
  | 'arms-trafficking'
  | 'counterfeit-goods'
  | 'excise-goods'
  | 'flora-crimes'
  | 'fauna-crimes'
  | 'non-renewable-resources'
  | 'heroin'
  | 'cocaine'
  | 'cannabis'
  | 'synthetic-drugs'
  | 'cyber-crimes'
  | 'financial-crimes'
  | 'x:drugs'
  | 'x:money-laundering'
  | 'x:corruption'
  | 'x:kidnapping'
  | 'x:homicide'
  | 'x:robbery'
  | 'x:contraband'
  | 'x:fuel-theft'
  | 'x:prison-control';

export interface ActivityClaim extends Claim {
  activity: Activity;
}

export type LegalStepKind =
  | 'investigated'
  | 'wanted'
  | 'charged'
  | 'indicted'
  | 'arrested'
  | 'released'
  | 'extradited'
  | 'on-trial'
  | 'pleaded-guilty'
  | 'convicted'
  | 'sentenced'
  | 'sentence-changed'
  /** An appeal left the conviction as it was. Its date is none of a conviction. */
  | 'conviction-upheld'
  | 'acquitted'
  | 'charges-dropped'
  | 'conviction-overturned'
  | 'served'
  | 'pardoned'
  | 'designated'
  | 'delisted'
  | 'died';

/** One step of a case. It carries its own basis in `step`. */
export interface LegalStep {
  id: string;
  step: LegalStepKind;
  date?: Edtf;
  /** The court, prosecutor or agency that took the step. */
  authority: Text;
  /** The source's own legal term, where systems do not map one to one: `vinculado a proceso`. */
  term?: { value: string; lang: LanguageTag };
  /** What the step is about: offences, counts. */
  offence?: Text;
  /** What came of it: a sentence, a fine, the counts covered. */
  outcome?: Text;
  /** Whether a conviction or acquittal can still be appealed. `unknown` where no source says. */
  finality?: 'final' | 'appealable' | 'unknown';
  /** Only a part of the counts: an acquittal on some of them, say. */
  partial?: boolean;
  /** Dropped so that the matter may be taken up again, here or elsewhere: no clearance. */
  withoutPrejudice?: boolean;
  refs: Reference[];
  note?: Text;
}

/** The legal steps of one case, oldest first: a prosecution, or a designation and its end. */
export interface LegalCase {
  id: string;
  kind: 'prosecution' | 'designation' | 'proscription';
  jurisdiction: CountryCode | 'UN' | 'EU';
  /** Docket number, programme or decree: `09-cr-466 (EDNY)`, `SDNTK`, `EO 14157`. */
  reference?: string;
  steps: LegalStep[];
}

export type RelationType =
  | 'leads'
  | 'founded'
  | 'member-of'
  | 'faction-of'
  | 'split-from'
  | 'successor-of'
  | 'merged-into'
  | 'armed-wing-of'
  | 'ally-of'
  | 'rival-of'
  | 'works-for'
  | 'transports-for'
  | 'supplies'
  | 'launders-for'
  | 'protects'
  | 'kin-of'
  | 'associate-of'
  | 'may-refer-to';

/** From this record's actor to another: `ally-of`, `rival-of`, `kin-of` and `associate-of` hold both ways. */
export interface Relation extends Claim {
  type: RelationType;
  to: ActorId;
  from?: Edtf;
  until?: Edtf;
  /** What kind of tie, where a word is not enough: `brother, as the indictment says`. */
  detail?: Text;
}

export type EventType =
  | 'founding'
  | 'split'
  | 'merger'
  | 'end'
  | 'arrest'
  | 'release'
  | 'escape'
  | 'extradition'
  | 'charge'
  | 'trial'
  | 'conviction'
  | 'acquittal'
  | 'designation'
  | 'delisting'
  | 'killing'
  | 'death'
  | 'seizure'
  | 'operation'
  | 'violence'
  | 'truce'
  | 'statement'
  | 'report'
  | 'other';

/** Something that happened, for the timeline. */
export interface Event extends Claim {
  type: EventType;
  date: Edtf;
  title: Prose;
  country?: CountryCode;
}

/** A sourced description of what the actor is: a trade, a rank, an office. */
export interface Role extends Claim {
  title: Prose;
  from?: Edtf;
  until?: Edtf;
}

/** One sentence of the summary, and the ids of the claims in this record that carry it. */
export interface Sentence extends Prose {
  claims: string[];
}

/** A denial or an answer that the actor, or a lawyer for the actor, published. */
export interface Denial extends Claim {
  date?: Edtf;
  text: Prose;
}

/** Two sources that cannot both be right, side by side. */
export interface Conflict {
  id: string;
  about: Prose;
  versions: { text: Prose; refs: Reference[] }[];
}

export interface Identifier {
  scheme: 'ofac-uid' | 'un-ref' | 'wikidata' | 'interpol' | 'other';
  value: string;
  refs: Reference[];
}

/** Facts about a person that tell namesakes apart. */
export interface PersonFacts {
  living: 'living' | 'deceased' | 'unknown';
  /** Only the year. */
  born?: Edtf;
  died?: Edtf;
  nationalities?: CountryCode[];
  refs: Reference[];
}

/** `designated` is a bare designation record: one official list, nothing else known. */
export type EditorialState = 'draft' | 'designated' | 'reviewed' | 'withheld';

export interface Editorial {
  state: EditorialState;
  /** The day on which an editor last read the record against its sources. */
  reviewed: Edtf;
  /** The day on which a second reader tried to refute each claim from its source. */
  secondReader?: Edtf;
  /** Why a record is withheld, or what a reviewer should know. Never leaves the repository. */
  notes?: string;
}

export interface Actor {
  id: ActorId;
  kind: ActorKind;
  /** For groups. */
  type?: GroupType;
  names: Name[];
  person?: PersonFacts;
  summary: Sentence[];
  status: Status[];
  countries: CountryClaim[];
  activities: ActivityClaim[];
  cases: LegalCase[];
  roles: Role[];
  relations: Relation[];
  events: Event[];
  denials: Denial[];
  conflicts: Conflict[];
  identifiers: Identifier[];
  editorial: Editorial;
}

export type PublisherType = 'court' | 'government' | 'igo' | 'research' | 'press' | 'wire' | 'encyclopedia' | 'blog';

export interface Source {
  id: SourceId;
  url: string;
  /** The address is not the publisher's own but that of a copy. */
  copy?: true;
  title: string;
  publisher: string;
  publisherType: PublisherType;
  /** 1 court, government, intergovernmental; 2 established press, wire, research; 3 local or single desk; 4 blog, wiki. */
  tier: 1 | 2 | 3 | 4;
  authors?: string[];
  lang: LanguageTag;
  published?: Edtf;
  /** The day it was read. */
  accessed: Edtf;
  /** How much of it was read. */
  seenAs: 'full' | 'part' | 'data-file';
  /** SPDX id, `public-domain-us-gov`, or `all-rights-reserved` (cited, never copied). */
  licence: string;
  /** The source that this one reprints, translates or mirrors: the two count as one origin. */
  derivedFrom?: SourceId;
}

export type NotActorRole =
  | 'official'
  | 'law-enforcement'
  | 'journalist'
  | 'politician'
  | 'public-figure'
  | 'institution';

/** Somebody, or something, whom a matcher would light up by mistake. Appears in no search, screen or export. */
export interface NotActor {
  id: string;
  name: string;
  names: string[];
  role: NotActorRole;
  country: CountryCode;
  /** Which actor or name they are mistaken for, and why. */
  why: string;
  refs: Reference[];
}

/** One line of the public corrections log. `date` is the day on which it was published, `YYYY-MM-DD`. */
export interface Correction {
  date: Edtf;
  actor: ActorId;
  text: Prose;
}

/** What is true of the dataset as a whole. */
export interface Edition {
  id: string;
  title: string;
  /** Date-based: `2026-11-24`. */
  edition: string;
  /** The edition before this one. What the log dates after it is what this edition changed; absent for the first. */
  previous?: string;
  licence: string;
  attribution: string;
  /** Where corrections go: an e-mail address or an https page. Empty: the button copies a prefilled text. */
  corrections: string;
  /** Every correction ever published, those of earlier editions too. */
  log: Correction[];
}

/** The compiled dataset: what the build writes and an install reads. Withheld and draft records are not in it. */
export interface Dataset {
  format: 1;
  edition: Edition;
  actors: Actor[];
  sources: Source[];
  notActors: NotActor[];
}
