/**
 * Bare surnames and family names. After `Reynerio Flores Lazo` a `Flores` is he, unless another Flores is on the
 * page; where several actors on the page bear the name it goes to whom the paragraph makes plain, or stays possible.
 */
import { ageOfAnother } from '../evidence/ages';
import { isExplained, isNamedAnew, isSaidByBearer, isSaidToBeThing } from '../evidence/beside';
import { isHeading, leavesStory } from '../evidence/continuity';
import { type Verdict, verdictFrom } from '../evidence/evidence';
import { isIntroducedAsOther, opensWithName } from '../evidence/introduced';
import { isLikened, isSpokenOf } from '../evidence/likened';
import { isCalledBehind } from '../evidence/names-beside';
import { isPlayed } from '../evidence/other-senses';
import { BIT } from '../evidence/reasons';
import { tradeBeside } from '../evidence/titles';
import { IDENTIFIED, POSSIBLE, WEIGHTS } from '../evidence/weights';
import { wordHash } from '../gazetteer/normalize';
import type { ReasonCode } from '../mention';
import { relativesOf } from '../names/kin';
import type { Page } from '../page/page';
import { isNamedBefore } from '../page/presence';
import { isLeftOpen } from '../page/undecided';
import type { SurnameHit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { firstFrom } from '../text/places';
import { foldedWords, foldWord, isCapitalised } from '../words/spelling';
import { ANOTHER, NOT_HIM } from '../words/vocabulary';
import { KIN_BEFORE } from './given-names';
import { isEndOfShouted, isJoinedToOwn, isOfCalledOther, isSaintsOrJoined, isSurnameOfMother } from './names-of-others';
import {
  isAnotherSon,
  isCalledRelative,
  isKinOfOwn,
  isMentionedAsRelative,
  isNamesakeRelative,
  isRelativeOf,
  isWhoseKinOpens,
  leadsToSurname,
  saysWhoseChild,
} from './relatives';
import {
  AGAIN,
  byAge,
  byFirstSurname,
  byTitle,
  calledBefore,
  firstTold,
  GENERATION,
  isNamedBetween,
  isSecondSurname,
  lastNamedInParagraph,
  lastToldOf,
  ofGeneration,
  onlyOneCalledSo,
  onlyOneNotByTheWay,
  subjectBefore,
  toldInSentence,
} from './which-bearer';

/** So near to the beginning of a paragraph it is what this is about. */
const OPENING = 20;
/** Within this many UTF-16 units of the beginning a surname may stand before the full name. */
const LEAD = 400;

const ENGLISH = wordHash('the');

/** `a Luna family`, `un Guzmán`: one of several of the name. Spanish and Portuguese `a Mojica` is no article. */
function isIndefinite({ start }: SurnameHit, before: string | undefined, page: Page): boolean {
  const titled = /(?<![\p{L}\p{M}])(?:an?|una?|uma?) (?:mrs?|ms|miss|señora?|senhora?|don|doña|dona|seu)\.? $/iu;
  if (titled.test(page.text.slice(Math.max(0, start - 16), start))) return true;
  if (before === 'a') return page.around.paragraphAt(start).words.hasSmall(ENGLISH);
  return before !== undefined && /^(?:an|una?|uma?)$/.test(before);
}

/** `Luna, no relation, …`: said right behind a surname. */
const APART = new RegExp(`^, (?:(?:who|que|quien) )?${NOT_HIM.source}`, 'iu');

/** `Fuentes: www.…` at the beginning of a line: what a text is taken from. */
const isHeadOfSources = ({ start, end }: SurnameHit, { text }: Page): boolean =>
  text.charAt(end) === ':' &&
  /(?:^|\n)[ \t*•-]{0,3}(?:Fuentes?|Fontes?):$/iu.test(text.slice(Math.max(0, start - 4), end + 1));

/** Decides a surname. Verdicts come best first; several mean that the page does not decide. */
export function followSurname(surname: SurnameHit, page: Page): Verdict[] {
  const here = introducedBefore(surname, page).filter(
    (reading) =>
      !bringsOtherSurname(reading, page) && !isJoinedToOwn(reading, page) && !isOfCalledOther(reading, surname, page),
  );
  if (here.length === 0 || isSurnameOfMother(surname, page)) return [];
  if (isEndOfShouted(surname, page)) return [];
  const sure = here.filter((r) => page.present.get(r.actor)!.tier === 'identified');
  const [word, ...more] = foldedWords(page.text.slice(surname.start, surname.end));
  const isWord = word !== undefined && more.length === 0 && isWordHere(word, surname.start, page);
  const [before] = page.around.wordsBefore(surname.start, 1);
  // `with three others, Torrado …` is about him.
  if (ANOTHER.has(page.around.before(surname.start)?.folded ?? '') || isExplained(surname.end, page)) return [];
  if (isHeadOfSources(surname, page)) return [];
  const stranger = strangerAt(surname, here, before, page);
  if (stranger) {
    page.bearers.note(page.text.slice(surname.start, surname.end), surname.start);
    return here.map((reading) => verdictOf(reading, POSSIBLE, stranger));
  }
  if (surname.isFamily && !(sure.length === 1 && here.length === 1 && isHisNetwork(surname, before, page)))
    return here.map((reading) => verdictOf(reading, POSSIBLE, 'another-bearer'));
  if (surname.isOfSeveral && isLeftOpen(surname, page))
    return here.map((reading) => verdictOf(reading, POSSIBLE, 'another-bearer'));
  if (isWord) return here.map((reading) => verdictOf(reading, POSSIBLE, 'ordinary-word'));
  if (isOfficialsLater(surname, here, page)) return here.map((r) => verdictOf(r, POSSIBLE, 'another-bearer'));
  if (!isIntroduced(surname, sure, page)) return here.map((reading) => verdictOf(reading, POSSIBLE));
  if (sure.length === 0) return here.map((reading) => verdictOf(reading, POSSIBLE));
  const other = lastOtherBearer(surname, page);
  const isPlain = isTitled(surname, here, other, page) || isCalledBehind(surname.end, sure[0]!.actor, page);
  if (!isPlain && leavesStory(sure[0]!, page.lexicon.actors[sure[0]!.actor]!, page))
    return sure.map((reading) => verdictOf(reading, POSSIBLE, 'other-topic'));
  const titled = byTitle(here, sure, other, page);
  if (titled) {
    page.roll.nameAgain(titled.actor, surname.start);
    return [verdictOf(titled, IDENTIFIED)];
  }
  const isOfGeneration = before !== undefined && GENERATION.test(before);
  const meant = isOfGeneration ? ofGeneration(here, before, page) : undefined;
  if (meant) return [verdictOf(meant, IDENTIFIED)];
  if (other !== undefined && (isOfGeneration || !isByTheWay(surname, other, sure, page))) {
    const after = sure.filter(
      (r) =>
        isNamedSince(surname, r, other, page) &&
        isNamedByAll(surname, r, page) &&
        !isSecondSurname(wordsOf(surname, page), r, page),
    );
    const named = after.length > 1 ? lastNamedInParagraph(surname, after, page) : after[0];
    return named
      ? [verdictOf(named, IDENTIFIED)]
      : sure.map((reading) => verdictOf(reading, POSSIBLE, 'another-bearer'));
  }
  if (sure.length === 1 && here.length === 1) return [verdictOf(sure[0]!, IDENTIFIED)];
  const plain =
    byAge(here, sure, page) ??
    byFirstSurname(surname, here, sure, page) ??
    subjectBefore(surname, here, sure, page) ??
    toldInSentence(surname, here, sure, page) ??
    onlyOneCalledSo(surname, here, sure, page) ??
    lastNamedInParagraph(surname, sure, page) ??
    onlyOneNotByTheWay(surname, here, sure, page) ??
    lastToldOf(surname, here, sure, page) ??
    calledBefore(surname, here, sure, page) ??
    firstTold(surname, here, sure, page);
  if (plain) return [verdictOf(plain, IDENTIFIED)];
  return here.map((reading) => verdictOf(reading, POSSIBLE, 'another-bearer'));
}

/** `Mr Torrado`, and nobody else of the name since he was last named: whatever the page comes to speak of, it is he. */
function isTitled(surname: SurnameHit, here: readonly Reading[], other: number | undefined, page: Page): boolean {
  const [only, ...more] = here;
  if (!only || more.length > 0) return false;
  if (!/(?<![\p{L}\p{M}])Mr\.? $/u.test(page.text.slice(Math.max(0, surname.start - 5), surname.start))) return false;
  return other === undefined || isNamedBetween(only, other, surname.start, page);
}

/** `the Saric network`: what one man runs, where nobody else of the name is on the page. */
function isHisNetwork(surname: SurnameHit, before: string | undefined, page: Page): boolean {
  return (
    before === 'the' &&
    surname.hit === undefined &&
    (NETWORK.test(page.text.slice(surname.end, surname.end + 40)) ||
      (wordsOf(surname, page).length > 1 && FACTION.test(page.text.slice(surname.end, surname.end + 10)))) &&
    page.bearers.lastOfAll(wordsOf(surname, page), page.text.length) === undefined
  );
}

/** `the Zambada García faction`, by both surnames. */
const FACTION = /^ (?:faction|wing|branch)(?![\p{L}\p{M}])/u;
const NETWORK =
  /^ (?:(?:criminal|crime|drugs?|trafficking|drug-trafficking|smuggling|cocaine) ){0,2}(?:network|gang|organi[sz]ation|ring|syndicate)(?![\p{L}\p{M}])/u;

/** Whether a surname that is not his stands right behind the given name of an actor: `Salvatore Messina Denaro`. */
function bringsOtherSurname({ way, actor, end }: Reading, page: Page): boolean {
  if (way !== 'given') return false;
  if (leadsToSurname(end, page)) return true;
  const next = page.around.after(end);
  return (
    next !== undefined &&
    isCapitalised(next.word) &&
    next.word.length > 3 &&
    !page.lexicon.actors[actor]!.words.includes(next.folded)
  );
}

/** Whether a surname is also a word of its passage. In a sentence of the story only its own words count. */
function isWordHere(word: string, at: number, page: Page): boolean {
  if (!page.around.hasSmall(word, at)) return false;
  const { start, end, story } = page.around.sentenceAt(at);
  return (
    story === 0 || new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u').test(page.text.slice(start, end))
  );
}

/** What says that somebody or something else is meant here. */
function strangerAt(
  surname: SurnameHit,
  here: readonly Reading[],
  before: string | undefined,
  page: Page,
): ReasonCode | undefined {
  const { actors } = page.lexicon;
  const trades = here.map((r) => tradeBeside(r, actors[r.actor]!, page));
  if (trades.includes('other') && !trades.includes('own')) return 'another-profession';
  if (here.every((r) => ageOfAnother(r, actors[r.actor]!, page) === 'surely')) return 'another-age';
  if (here.every((r) => isIntroducedAsOther(r, actors[r.actor]!, page))) return 'said-to-be-another';
  if (
    before !== undefined &&
    WHICH.test(before) &&
    !IN_WHICH.test(page.text.slice(Math.max(0, surname.start - 24), surname.start))
  )
    return 'another-bearer';
  if (before !== undefined && BOTH.test(before) && !AND_BEHIND.test(page.text.slice(surname.end, surname.end + 5)))
    return 'another-bearer';
  if (before === 'the' && ONE_OF_SEVERAL.test(page.text.slice(surname.end, surname.end + 12))) return 'another-bearer';
  if (here.every((r) => isKinOfOwn(r, page))) return 'said-to-be-another';
  if (here.every((r) => isOfOtherSurname(surname, r, page))) return 'another-bearer';
  // `la Torrado Quesal`: of a man his family, or a woman of it.
  if (before === 'la' && here.every((r) => !actors[r.actor]!.isWoman)) return 'another-bearer';
  if (isIndefinite(surname, before, page) || isNamedAnew(here[0]!, page)) return 'said-to-be-another';
  // `“Me llamo Torrado”, dijo Luis Velandia`.
  if (isSaidByBearer(here[0]!, page) && !page.around.isStory(surname.start)) return 'said-to-be-another';
  if (here.some(({ way }) => way === 'given') && isNamesakeRelative(surname.start, page)) return 'said-to-be-another';
  if (here.every((r) => isNamesakesKin(r, page) || isSaintsOrJoined(r, page) || isAnotherSon(r, page)))
    return 'said-to-be-another';
  if (here.every((r) => isYoungerBehind(r, page))) return 'said-to-be-another';
  if (isSpokenOf(here[0]!, page) || APART.test(page.text.slice(surname.end, surname.end + 40)))
    return 'said-to-be-another';
  if (here.some((r) => isLikened(r, actors[r.actor]!, page)) || opensWithName(surname, page))
    return 'said-to-be-another';
  // `Torrado Quesal is a prize trophy`: both surnames are no thing's name.
  const isThing = wordsOf(surname, page).length < 2 && isSaidToBeThing(here[0]!, page);
  return isThing || isPlayed(here[0]!, page) ? 'not-crime' : undefined;
}

/** `his sons Daniel and Christopher` of Christopher, whose son has his name. */
function isNamesakesKin({ way, actor, start, end }: Reading, { text, lexicon: { actors } }: Page): boolean {
  if (way !== 'given' || !KIN_BEFORE.test(text.slice(Math.max(0, start - KIN_REACH), start))) return false;
  const name = foldWord(text.slice(start, end));
  return relativesOf(actor, actors).some((relative) => actors[relative]!.given.includes(name));
}

const KIN_REACH = 110;

/** `Zambada hijo`, `his brother Christopher junior`: of one who is not called so. */
function isYoungerBehind({ actor, end }: Reading, { text, lexicon }: Page): boolean {
  const [, younger] = YOUNGER.exec(text.slice(end, end + 10)) ?? [];
  return younger !== undefined && !lexicon.actors[actor]!.words.includes(foldWord(younger));
}

const YOUNGER = /^ (hijo|filho|[Jj]unior|[Jj]n?r)(?![\p{L}\p{M}])/u;

/** `Uribe, Pastrana y Gaviria` where the page knows him as `Pablo Escobar`: a surname by which it has not named him. */
function isOfOtherSurname(surname: SurnameHit, { actor, way }: Reading, page: Page): boolean {
  const words = wordsOf(surname, page);
  // Both surnames together are his, whichever of them the page has used.
  if (way !== 'surname' || words.length > 1) return false;
  const { given } = page.lexicon.actors[actor]!;
  let hasOther = false;
  for (const [spelling, known] of page.present.get(actor)!.spellings) {
    const used = spelling.split(' ');
    if (words.some((word) => used.some((other) => isSpeltLike(word, other)))) return false;
    hasOther ||= known.way === 'full' && used.length > 1 && used.some((word) => given.includes(word));
  }
  return hasOther;
}

/** `Fariña` where the page has him as `Henry Fariñas`. */
const isSpeltLike = (word: string, other: string): boolean =>
  word === other || (word.length > 4 && (other === `${word}s` || word === `${other}s`));

/** `Which Guzmán?`, `the Maduro that you fry`: one of several of the name, or a word. */
const WHICH = /^(?:which|cual|qual)$/;
/**
 * `Count One, in which Torrado alone is charged`, `el cual Torrado …`, `attacks which Torrado ordered`; not
 * `“For which Torrado do you appear?”`, `I do not know which Torrado`.
 */
const IN_WHICH =
  /[\p{L}\p{N},](?:,| (?:in|of|for|to|from|with|by|on|at|under|about|through|after|during|el|la|lo|o|a|d[oa]|del|n[oa]|al)) (?:which|cual|qual) $|\p{L}{4}(?<!(?:from|with|know|knew|sure|clear|tell|say|said|asked?|matter|decided?|sabe[nrs]?|no importa)) which $/u;
/** `Ambos Guzmán`; not `ambos, Guzmán y Zambada`. */
const BOTH = /^amb[oa]s$/;
const AND_BEHIND = /^ [ye] /u;
const ONE_OF_SEVERAL = /^ (?:that|which|who|whom) /u;

/** Whether somebody was named before; only a heading or the first lines may run ahead of the name. */
function isIntroduced({ start }: SurnameHit, sure: readonly Reading[], page: Page): boolean {
  if (start < LEAD) return true;
  const paragraph = page.around.paragraphAt(start);
  const end = isHeading(paragraph, page) ? page.around.paragraphAt(paragraph.end + 2).end : start;
  return sure.some(({ actor }) => {
    const present = page.present.get(actor)!;
    return isNamedBefore(present, start) || (present.starts[firstFrom(present.starts, start)] ?? end) < end;
  });
}

/** `dijo Torrado`, before the page has named its own: `El fiscal Torrado` follows, who may be meant. */
function isOfficialsLater({ start, end }: SurnameHit, here: readonly Reading[], page: Page): boolean {
  if (here.some(({ actor }) => isNamedBefore(page.present.get(actor)!, start))) return false;
  const { actors } = page.lexicon;
  const name = page.text.slice(start, end);
  return page.hits.surnames.some(
    (other) =>
      other.start > start &&
      page.text.slice(other.start, other.end) === name &&
      other.readings.some((r) => tradeBeside(r, actors[r.actor]!, page) === 'other'),
  );
}

/** Those on the page who bear it; who is named only later in the text is not meant if others came before. */
function introducedBefore(surname: SurnameHit, page: Page): Reading[] {
  const { readings, start } = surname;
  const words = foldedWords(page.text.slice(surname.start, surname.end));
  const here = readings.filter((r) => page.present.has(r.actor) && isOfNameUsed(words, r, page));
  const before = here.filter((r) => isNamedBefore(page.present.get(r.actor)!, start));
  return before.length > 0 ? before : here;
}

/** A surname of an alias, `Paz` of Adolfo Paz, is his only where the page has called him by the alias. */
function isOfNameUsed(words: readonly string[], { isWord, actor }: Reading, page: Page): boolean {
  if (!isWord) return true;
  for (const spelling of page.present.get(actor)!.spellings.keys()) {
    const used = spelling.split(' ');
    if (words.every((word) => used.includes(word))) return true;
  }
  return false;
}

/**
 * Where somebody else of this name was last named before the surname: who comes later in a text is not meant yet. Of
 * two surnames the other has to bear both.
 */
function lastOtherBearer(surname: SurnameHit, page: Page): number | undefined {
  const words = wordsOf(surname, page);
  const named = page.bearers.lastOfAll(words, surname.start);
  // `Larry Hoover Jr.` is told from his father by that.
  const last = named !== undefined && isToldBySuffix(named, surname, page) ? undefined : named;
  if (words.length !== 1) return last;
  const given = page.bearers.lastGiven(words[0]!, surname.start);
  if (given === undefined || (last !== undefined && last > given)) return last;
  // A surname of ours that another has as his given name is his in that paragraph at most.
  const mayBeHis =
    surname.readings.some(({ way }) => way === 'given') || given >= page.around.paragraphAt(surname.start).start;
  return mayBeHis ? given : last;
}

/** A paragraph on another walk of life goes on with whom it has named. */
function isToldBySuffix(named: number, { start }: SurnameHit, page: Page): boolean {
  if (!BY_SUFFIX.test(page.text.slice(named, named + 60))) return false;
  const paragraph = page.around.paragraphAt(start);
  return named < paragraph.start || paragraph.storyWords > 0;
}

const BY_SUFFIX = /^(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,4}(?:Jr|Junior|Júnior|II|III|Filho|Neto)(?![\p{L}\p{M}])/u;

/** Folded words of a surname without its particles. */
export function wordsOf({ start, end }: SurnameHit, page: Page): string[] {
  return foldedWords(page.text.slice(start, end)).filter((word) => word.length > 2);
}

/**
 * Whether an actor was named more fully after somebody else of the name: whoever bore it last keeps it, over
 * paragraphs. Where the two take turns only the paragraph tells, unless the other was mentioned once, by the way, and
 * the text has named the actor before and since.
 */
function isNamedSince(surname: SurnameHit, { actor }: Reading, other: number, page: Page): boolean {
  const { start } = surname;
  const words = wordsOf(surname, page);
  const { starts } = page.present.get(actor)!;
  const count = firstFrom(starts, start);
  const since = starts[count - 1];
  if (since === undefined || since <= other) return false;
  // `Elio Torrado, hermano de Reinaldo Torrado, …`: of him it goes on to tell.
  if (isRelativeOf(other, since, page)) return false;
  // `Lía Torrado sings. She’s the daughter of Reinaldo Torrado.`: nor where he is named for nothing else.
  if (starts.slice(0, count).every((at) => at > other && saysWhoseChild(at, page))) return false;
  const { start: from } = page.around.paragraphAt(start);
  // Named in two paragraphs since, the story is his again.
  const isTwiceSince =
    count > 1 && starts[count - 2]! > other && starts[count - 2]! < page.around.paragraphAt(since).start;
  // `Luis Torrado runs a shop.`, and nobody else of the name: the next paragraph goes on with him.
  const before = page.around.paragraphAt(Math.max(0, from - 3)).start;
  const opensBefore = since >= before && since - before < OPENING && other < before;
  // Called by his surname since as well, he still is.
  const isCalledSince = page.timesCalled(actor, start) > page.timesCalled(actor, since);
  return (
    since >= from ||
    isTwiceSince ||
    isCalledSince ||
    opensBefore ||
    (page.bearers.timesOfAll(words, start) < 2 && starts[0]! < other)
  );
}

/** `Torrado Quesal` behind `Iván Torrado Quesal` is no `Reinaldo Torrado` whom the page names by one of them alone. */
function isNamedByAll(surname: SurnameHit, { actor }: Reading, page: Page): boolean {
  const words = wordsOf(surname, page);
  if (words.length < 2) return true;
  return [...page.present.get(actor)!.spellings.keys()].some((spelling) => {
    const used = spelling.split(' ');
    return words.every((word) => used.includes(word));
  });
}

/**
 * Whether somebody else of the name, who was mentioned once and as a relative of whom the text had named, is left
 * behind: it has gone on to another paragraph, or named the actor again. `Torrado’s brother, Iván Torrado, fled` is by
 * the way where the text has called the actor by his surname again and again.
 */
function isByTheWay(surname: SurnameHit, other: number, sure: readonly Reading[], page: Page): boolean {
  const { start } = surname;
  const [only, ...more] = sure;
  if (!only || more.length > 0) return false;
  const words = wordsOf(surname, page);
  if (page.bearers.timesOfAll(words, start) > 1) return false;
  const isRelative =
    isMentionedAsRelative(other, page) ||
    (page.timesCalled(only.actor, other) >= AGAIN && isCalledRelative(other, page));
  if (!isRelative) return false;
  const { starts } = page.present.get(only.actor)!;
  // `The son of President Torrado fled.`, and in the next paragraph the son has his name.
  const { end } = isWhoseKinOpens(other, page)
    ? page.around.paragraphAt(page.around.paragraphAt(other).end + 2)
    : page.around.sentenceAt(other);
  const isNamedFirst = (starts[0] ?? start) < end;
  return isNamedFirst && (page.around.paragraphAt(start).start > other || isNamedBetween(only, other, start, page));
}

/** What a surname is taken for. */
export function verdictOf(reading: Reading, score: number, against?: ReasonCode): Verdict {
  const verdict = verdictFrom(reading, score >= IDENTIFIED ? WEIGHTS['later-mention'] : score, BIT['later-mention']);
  return against ? { ...verdict, against: [against] } : verdict;
}
