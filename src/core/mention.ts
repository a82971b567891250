/** What matching and resolving take in and hand out: a document's text, mentions with a tier and the reasons for it. */
import type { ActorId } from '../model';

/** `identified`: evidence on the page beyond the name. `possible`: shown quieter, never counted as an actor. */
export type Tier = 'identified' | 'possible';

/** One piece of evidence, as a code with its parameters; screens put it into words. */
export interface Reason {
  code: ReasonCode;
  /** Values for the words: a name, a number, another actor's name. */
  values?: string[];
}

export type ReasonCode =
  // for
  | 'distinctive-name'
  | 'full-name'
  | 'registered-alias'
  | 'written-like'
  | 'nickname-beside-name'
  | 'related-actor-near'
  | 'related-actor-on-page'
  | 'acronym-defined'
  | 'unambiguous-acronym'
  | 'other-actor-near'
  | 'other-actor-on-page'
  | 'group-word-beside'
  | 'role-fits'
  | 'later-mention'
  | 'crime-context'
  | 'country-fits'
  | 'facts-fit'
  | 'reader-said-yes'
  // against
  | 'common-name'
  | 'another-bearer'
  | 'another-profession'
  | 'another-age'
  | 'said-to-be-another'
  | 'not-crime'
  | 'other-topic'
  | 'cleared'
  | 'ordinary-word'
  // missing
  | 'full-name-missing'
  | 'no-related-actor'
  | 'no-crime-context';

export interface Reasons {
  for: Reason[];
  against: Reason[];
  missing: Reason[];
}

/** Where on a page a mention stands. Furniture is navigation, related links, tags and comments. */
export type Region = 'body' | 'furniture';

/** A resolved hit. Offsets are UTF-16 units into the document's text. */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  /** Index into the lexicon's actors. With several candidates, the first of them. */
  actor: number;
  tier: Tier;
  /** What the evidence weighs (weights.ts); the tiers are cuts of it. */
  score: number;
  region: Region;
  reasons: Reasons;
  /** All actors that the name may mean, when the page does not decide. Then `reasons` are those of all of them. */
  candidates?: number[];
  /** What speaks for, against and is missing for each candidate alone, in their order. */
  candidateReasons?: Reasons[];
}

/**
 * What the reader has said of a name on this page. Whoever hands it in has already chosen the decisions that hold
 * for the page: those made for it, for its site, and for always.
 */
export interface ReaderDecision {
  /** `this-one` raises a possible mention to identified; `not-this` takes the actor out of it. */
  verdict: 'this-one' | 'not-this';
  actor: ActorId;
  /** The name as the page spelt it, compared without case and accents. Absent: every name of the actor. */
  surface?: string;
  /** Only the mention that stands between these characters: up to 32 before and after it. */
  context?: { before: string; after: string };
}

/** Text to search, with the parts of it that are page furniture as ascending, disjoint UTF-16 ranges. */
export interface DocumentText {
  text: string;
  furniture: readonly (readonly [start: number, end: number])[];
  /** Actors identified in other parts of the same page, when `text` is only a part of it. */
  established?: readonly ActorId[];
  decisions?: readonly ReaderDecision[];
}
