/**
 * Continuity: whether a passage still tells the story in which an actor was named. A surname, a nickname or letters
 * that a page used for an actor mean somebody or something else once it speaks of a match, a recipe or a choir; then
 * they are possible at most. Weights are in `CONTINUITY` (weights.ts).
 */

import { isWhoseKin } from '../later/relatives';
import type { LexiconActor } from '../names/lexicon';
import { givenNameShare, surnameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import { isNamedBefore, isNamedInFull } from '../page/presence';
import type { Reading } from '../reading/reading';
import type { Paragraph, Sentence } from '../text/paragraphs';
import type { Span } from '../text/places';
import { firstFrom } from '../text/places';
import { beginsSentence } from '../text/sentences';
import { matchesIn } from '../words/matches';
import { foldedWords } from '../words/spelling';
import { ROLE } from '../words/word-kinds';
import { isMadePeaceWith } from './peace';
import { CONTINUITY } from './weights';

const LONGEST_HEADING = 80;

const ABOUT_HIS_LIFE =
  /(?<![\p{L}\p{M}])(?:pel[ií]cula|filme?|movie|serie|s[ée]rie|series|book|libro|livro)s? (?:auto)?(?:biogr[aá]fic[oa]|sobre su (?:propia )?vida|sobre (?:a )?sua (?:própria )?vida|(?:about|of) his (?:own )?life)|(?:auto)?biographical (?:film|movie|series|book)/u;
/** How far behind a name its bearer's life may be spoken of, in UTF-16 units. */
const HIS_LIFE = 80;

/** How far a full name carries over lines that speak of nothing else to a shorter one, in UTF-16 units. */
const PASSAGE = 600;

/** Whether the words around a reading speak of something else than the page's story. */
export function leavesStory(reading: Reading, actor: LexiconActor, page: Page): boolean {
  if (reading.strength === 'strong') return false;
  const isFull = reading.way === 'full' && reading.strength === 'medium' && !reading.isWord;
  const paragraph = page.around.paragraphAt(reading.start);
  // A group's own name is lost to another walk of life only where its paragraph has nothing of the story.
  if (isFull && actor.kind !== 'person' && paragraph.storyWords > 0) return false;
  if (paragraph.headline) return false;
  // `a fazenda do traficante “Cabeça Branca”`.
  if (isQuotedBehindRole(reading, page)) return false;
  // `the resort of El Chispa, chefe do CDA`: with what he is in the group both are in its story.
  if (isBesideHead(reading, actor, page)) return false;
  // `the casino’s owner, once a 14K member`.
  if (actor.kind !== 'person' && (isMemberOf(reading, page) || isMadePeaceWith(reading, page))) return false;
  if (isItsLetters(reading, page)) return false;
  const { sentences } = paragraph;
  const at = Math.max(
    0,
    sentences.findLastIndex((sentence) => sentence.start <= reading.start),
  );
  const sentence = sentences[at]!;
  const topic = sentence.other;
  const before = sentences[at - 1];
  const follows = before !== undefined && before.other > 0 && before.story === 0;
  // A nickname that is a word, and letters that many bear, need something of the story by them.
  const isBare =
    (reading.way === 'nickname' &&
      reading.isWord &&
      !isWrittenLikeName(reading, page) &&
      !isHeading(paragraph, page)) ||
    (reading.way === 'acronym' &&
      reading.strength !== 'medium' &&
      paragraph.storyWords === 0 &&
      !isHeading(paragraph, page));
  const isAmongStrangers =
    paragraph.storyWords === 0 &&
    !page.roll.hasAnchor(paragraph.start, paragraph.end, reading) &&
    !isAmongHisOwn(actor, paragraph, page) &&
    page.namesStranger(paragraph);
  if (topic === 0 && !follows && !isBare && !isAmongStrangers) return false;
  // Said of it once more, in a paragraph that has called it so where it spoke of nothing else.
  if (topic === 0 && actor.kind !== 'person' && isCalledSoHere(reading, sentences.slice(0, at), page)) return false;
  // `dois dos principais chefes da FDN`: whoever leads a group is in its story.
  if (topic === 0 && actor.kind !== 'person' && page.around.kindsBefore(reading.start, 2) & ROLE) return false;
  // `la intención de Guzmán por filmar una película autobiográfica`: his own life.
  if (ABOUT_HIS_LIFE.test(page.text.slice(reading.end, Math.min(sentence.end, reading.end + HIS_LIFE)))) return false;
  // `las dos hijas de Guzmán`: he whom the page has named.
  if (isWhoseKin(reading.start, page)) return false;
  const isPlain = sentences.every((other) => other.other === 0);
  // `Torrado could not celebrate the victory`, right behind his full name: the sentence is about him.
  const isSubject = page.subject.isCrime && reading.way === 'surname' && reading.start - sentence.start < 2;
  // `Reinaldo Torrado fled. The public was surprised when Torrado …`: one word of something else right behind his full name.
  const isToldOf =
    page.subject.isCrime &&
    reading.way === 'surname' &&
    topic <= 1 &&
    before !== undefined &&
    page.roll.hasAnchorOf(reading.actor, before.start, reading.start);
  if ((isPlain || isSubject || isToldOf) && isIntroduced(reading, paragraph, page)) return false;
  let score = trustIn(reading, topic, page);
  if (isProtagonist(reading, actor, topic === 0, page)) score += CONTINUITY.protagonist;
  // Letters that the page spells out as the group's.
  if (
    reading.way === 'acronym' &&
    sentence.story > 0 &&
    page.meaningOfAcronym(reading.start, reading.end)?.has(reading.actor)
  )
    score += CONTINUITY.spelt;
  if (sentence.story > 0) score += CONTINUITY['story-here'] + (sentence.story > 1 ? CONTINUITY['more-story'] : 0);
  if (topic > 0) score += CONTINUITY['topic-here'] + Math.min(2, topic - 1) * CONTINUITY['more-topic'];
  if (isAmongStrangers) score += CONTINUITY.stranger;
  if (follows) score += CONTINUITY['topic-before'];
  if (before && before.story > 0 && before.other === 0) score += CONTINUITY['story-beside'];
  if ((sentences[at + 1]?.story ?? 0) > 0) score += CONTINUITY['story-beside'];
  if (page.roll.hasAnchor(sentence.start, sentence.end, reading)) score += CONTINUITY['anchor-here'];
  else if (page.roll.hasAnchor(paragraph.start, paragraph.end, reading)) score += CONTINUITY['anchor-in-paragraph'];
  return score < 0;
}

/**
 * Letters of a group that a page on crime identifies by its name as well, and to which it gives no other sense; or that
 * are hardly anything else's as they are written (`TdA`), where it has named the group again and again.
 */
function isItsLetters({ actor, way, start, end }: Reading, page: Page): boolean {
  if (way !== 'acronym' || !page.subject.isCrime) return false;
  const present = page.present.get(actor);
  if (present?.tier !== 'identified') return false;
  if (/\p{Ll}/u.test(page.text.slice(start, end)) && firstFrom(present.starts, start) >= OFTEN) return true;
  return isNamedInFull(present) && !page.isContested(start, end);
}

/** Whether the page has named a person again and again before: whatever else it comes to speak of, it tells of him. */
function isProtagonist({ actor, way, start }: Reading, { kind }: LexiconActor, isPlain: boolean, page: Page): boolean {
  const { starts } = page.present.get(actor) ?? { starts: [] };
  return (
    kind === 'person' &&
    firstFrom(starts, start) + page.timesCalled(actor, start) >=
      (way === 'surname' && !(isPlain && isOnlyPerson(actor, page)) ? OFTEN + 3 : OFTEN)
  );
}

/** Whether a page on crime identifies nobody else but groups. */
function isOnlyPerson(actor: number, { present, subject, lexicon }: Page): boolean {
  if (!subject.isCrime) return false;
  for (const [other, { tier }] of present)
    if (other !== actor && tier === 'identified' && lexicon.actors[other]!.kind === 'person') return false;
  return true;
}

/** So often a page has to name him; a surname may be another’s. */
const OFTEN = 3;

/** Whether a passage names somebody whom the records tie to an actor, and the page identifies. */
function isAmongHisOwn({ related }: LexiconActor, { start, end }: Paragraph, { present }: Page): boolean {
  return related.some((other) => {
    const there = present.get(other);
    return there?.tier === 'identified' && (there.starts[firstFrom(there.starts, start)] ?? end) < end;
  });
}

const MEMBER = /^ (?:members?|gang|gangs|gangsters?|cartel|faction)(?![\p{L}\p{M}])/u;

/** Whether the next word says that the name is a criminal group's, or somebody one of it. */
const isMemberOf = ({ end }: Reading, { text }: Page): boolean => MEMBER.test(text.slice(end, end + 12));

/** Whether an actor stands under these very words in a sentence before that speaks of nothing but the story. */
function isCalledSoHere({ actor, start, end }: Reading, before: readonly Sentence[], page: Page): boolean {
  const present = page.present.get(actor);
  if (before.length === 0 || present?.tier !== 'identified') return false;
  const name = page.text.slice(start, end);
  const { starts } = present;
  for (let i = firstFrom(starts, before[0]!.start); i < starts.length && starts[i]! < start; i++)
    if (
      page.text.startsWith(name, starts[i]) &&
      before.some((sentence) => sentence.story > 0 && sentence.other === 0 && isInside(starts[i]!, sentence))
    )
      return true;
  return false;
}

const isInside = (at: number, { start, end }: Sentence): boolean => at >= start && at < end;

/**
 * Named in full or by a distinctive name here or in the paragraph before: these lines need no words of crime. Letters
 * have to be spelt out on the page; with a small one among them, like `TdA`, they stand for nothing else.
 */
function isIntroduced({ actor, way, start, end }: Reading, paragraph: Paragraph, page: Page): boolean {
  if (way === 'acronym') {
    if (!page.meaningOfAcronym(start, end)?.has(actor)) return false;
    if (/\p{Ll}/u.test(page.text.slice(start, end))) return true;
    if (page.subject.isCrime && page.present.get(actor)?.tier === 'identified' && !page.isContested(start, end))
      return true;
  }
  // On a page about crime a nickname of two words stays his whom the page has named in full with it.
  if (way === 'nickname' && page.subject.isCrime && /\s/u.test(page.text.slice(start, end))) {
    const present = page.present.get(actor);
    if (present && isNamedBefore(present, start) && isNamedInFull(present)) return true;
  }
  const before = paragraph.start > 2 ? page.around.paragraphAt(paragraph.start - 3) : paragraph;
  return page.roll.hasAnchorOf(actor, way === 'full' ? start - PASSAGE : before.start, start);
}

/** A line by itself that ends without a period says too little to have left the story: `Avanço do PCC no Paraguai`. */
export function isHeading({ start, end }: Paragraph, page: Page): boolean {
  return end - start < LONGEST_HEADING && !/[.!?…:;]["”»)]?\s*$/u.test(page.text.slice(Math.max(start, end - 4), end));
}

/** `"El Abuelo"` in quotes, `alias Abuelo`, and the capital of an article inside a sentence. */
function isWrittenLikeName({ start, end }: Reading, page: Page): boolean {
  if (/["“«'‘]/u.test(page.text.charAt(start - 1)) && /["”»'’]/u.test(page.text.charAt(end))) return true;
  if (/(?<![\p{L}])(?:[Aa]lias|[Vv]ulgo) $/u.test(page.text.slice(Math.max(0, start - 7), start))) return true;
  return /^(?:El|La|Los|Las|O|The) \p{Lu}/u.test(page.text.slice(start, end)) && !beginsSentence(page.text, start);
}

/** A nickname in quotes, right behind the word for a criminal, on a page about crime. */
const isQuotedBehindRole = ({ way, start, end }: Reading, { text, around, subject }: Page): boolean =>
  way === 'nickname' &&
  /["“«'‘]/u.test(text.charAt(start - 1)) &&
  /["”»'’]/u.test(text.charAt(end)) &&
  (around.kindsBefore(start, 1) & ROLE) !== 0 &&
  subject.isCrime;

const HEAD_OF =
  /^["”»'’]?, (?:(?:an?|the|uno de los|um dos|el|la|o|a|ex) )?(?:[\p{L}-]+ ){1,3}(?:del?|d[oa]|of(?: the)?|al) ["“«'‘]?$/u;

/** A man and his group that the page tells by each other: `El Chispa, jefe del CDA`. */
function isBesideHead({ start, end }: Reading, { kind, related }: LexiconActor, page: Page): boolean {
  const isPerson = kind === 'person';
  const others = isPerson
    ? page.hits.beginningIn(end + 1, end + HEAD_REACH)
    : page.hits.beginningIn(Math.max(0, start - HEAD_REACH), start);
  return others.some(({ start: from, end: to, readings, verdicts }) => {
    const [only, ...more] = readings;
    if (!only || more.length > 0 || !related.includes(only.actor) || !verdicts.some(({ isDenied }) => !isDenied))
      return false;
    return (
      HEAD_OF.test(isPerson ? page.text.slice(end, from) : page.text.slice(to, start)) &&
      (page.around.kindsBefore(isPerson ? from : start, 5) & ROLE) !== 0
    );
  });
}

/** How far apart the two may stand, in UTF-16 units. */
const HEAD_REACH = 50;

/** Given name and surname; not `Miguel El Señor`. */
const PERSON_NAME =
  /(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}+)(?: (?:de|da|do|dos|del|la|y|e))* (?!(?:El|La|Los|Las) )\p{Lu}\p{Ll}+/gu;

const QUOTED = /[“«"][^“”«»"\n]{30,}[”»"]/gu;

/** Whether a passage names a person with given name and surname who is none of the page's actors. */
export function namesStranger(passage: Span, page: Page): boolean {
  // Whom somebody speaks of is not who speaks.
  const told = page.text.slice(passage.start, passage.end).replace(QUOTED, (said) => ' '.repeat(said.length));
  for (const { index, 0: name, 1: given } of matchesIn(PERSON_NAME, told)) {
    const start = passage.start + index;
    if (givenNameShare(given!) === undefined || page.hits.isTaken(start, start + name.length)) continue;
    // `Francisco Javier`, and no surname: two given names are whoever was named with them.
    const end = start + name.length;
    if (!isGivenOnly(name.slice(given!.length + 1)) || GOES_ON.test(page.text.slice(end, end + 12))) return true;
  }
  return false;
}

const GOES_ON = /^ (?:(?:de|da|dos?|del|la) ){0,2}\p{Lu}/u;

const isGivenOnly = (word: string): boolean => (givenNameShare(word) ?? 0) > (surnameShare(word) ?? 0) * 4;

/** How much a name is trusted to be the actor's by itself: a rare one more, a word less. */
function trustIn(reading: Reading, topic: number, page: Page): number {
  const words = foldedWords(page.text.slice(reading.start, reading.end));
  if (reading.way === 'surname')
    return words.length > 1
      ? CONTINUITY['two-surnames']
      : surnameShare(words[0]!) === undefined
        ? CONTINUITY['rare-surname']
        : 0;
  if (reading.way === 'full' && reading.strength === 'medium' && !reading.isWord) return CONTINUITY['full-name'];
  // `Nuestra Familia`, two words by which the page has called the group before; a man in words that are of nothing else.
  if (reading.way === 'full' && words.length > 1 && page.present.get(reading.actor)?.spellings.has(words.join(' ')))
    return topic === 0 && page.lexicon.actors[reading.actor]!.kind === 'person' ? CONTINUITY.nickname : 0;
  if (reading.isWord || reading.strength === 'never-alone') return CONTINUITY.word;
  return reading.strength === 'medium' ? CONTINUITY.nickname : 0;
}
