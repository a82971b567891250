/**
 * What each piece of evidence counts for. A mention is identified from IDENTIFIED on, possible from POSSIBLE on. The
 * figures were set by hand so that every rule of the editorial standard follows from them, and held against the
 * tuning half of the labelled corpus; they are not fitted.
 *
 * - A person's name alone never reaches IDENTIFIED, however rare; with crime words or the country alone neither.
 * - A strong group name does, on a page that has anything of crime, or names another group.
 * - A weak name needs a related actor, or two independent kinds of lesser evidence beside crime words.
 */
import type { NameStrength } from '../../model';
import type { ReasonCode } from '../mention';

export const IDENTIFIED = 5;
export const POSSIBLE = 2;
/** From here on even a weak name is some evidence for the actors related to it. */
export const NAMED = 3;

/** What a full name or nickname of a person counts for by itself. */
export const PERSON_NAME: Record<NameStrength, number> = { strong: 3, medium: 2, weak: 0, 'never-alone': -2 };
/** The same for a group or a disputed label. */
export const GROUP_NAME: Record<NameStrength, number> = { strong: 5, medium: 3, weak: 1, 'never-alone': 0 };

/** Evidence for (positive) and against (negative). */
export const WEIGHTS = {
  'later-mention': 6,
  'acronym-defined': 6,
  'nickname-beside-name': 4,
  'related-actor-near': 4,
  'related-actor-on-page': 3,
  'other-actor-near': 2,
  'other-actor-on-page': 1,
  'group-word-beside': 3,
  'crime-word-in-name': 2,
  'role-fits': 2,
  'marked-as-alias': 1,
  'crime-context': 1,
  'country-fits': 1,
  'facts-fit': 1,
  'long-name': 1,
  deceased: 2,
  former: -2,
  /** A branch, or its mother, where the text is at home with the other one of their name. */
  'far-from-home': -2,
  'another-profession': -3,
  'another-age': -3,
  'said-to-be-another': -5,
  'another-bearer': -5,
  'not-actor-on-page': -4,
  'not-crime': -3,
} as const satisfies Partial<Record<ReasonCode, number>> & Record<string, number>;

/**
 * What tells whether a passage still speaks of an actor named before (continuity.ts): below 0 the name is possible at
 * most. A common surname starts at 0.
 */
export const CONTINUITY = {
  'full-name': 3,
  'two-surnames': 2,
  'rare-surname': 2,
  nickname: 1,
  word: -1,
  /** A man whom the page has named again and again. */
  protagonist: 2,
  /** Letters that the page spells out as the group's, where the sentence speaks of crime or of a case. */
  spelt: 2,
  /** Words of crime or of a case in the sentence, and in the ones beside it. */
  'story-here': 2,
  'more-story': 1,
  'story-beside': 1,
  /** An actor identified by a full or distinctive name. */
  'anchor-here': 3,
  'anchor-in-paragraph': 1,
  /** Words of other walks of life. */
  'topic-here': -2,
  'more-topic': -1,
  'topic-before': -1,
  /** A paragraph without the story, in which somebody is named who is no actor. */
  stranger: -1,
} as const;

/** A reason that has a weight. */
export type WeighedCode = ReasonCode & keyof typeof WEIGHTS;
