/**
 * Bare surnames and family names. After `Reynerio Flores Lazo` a `Flores` is he, unless another Flores is on the
 * page; where several actors on the page bear the name it goes to whom the paragraph makes plain, or stays possible.
 */
import { isExplained } from '../evidence/beside';
import { isHeading, leavesStory } from '../evidence/continuity';
import { type Verdict, verdictFrom } from '../evidence/evidence';
import { isCalledBehind } from '../evidence/names-beside';
import { BIT } from '../evidence/reasons';
import { tradeBeside } from '../evidence/titles';
import { IDENTIFIED, POSSIBLE, WEIGHTS } from '../evidence/weights';
import type { ReasonCode } from '../mention';
import type { Page } from '../page/page';
import { isNamedBefore, type Presence } from '../page/presence';
import { isLeftOpen } from '../page/undecided';
import type { SurnameHit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { firstFrom } from '../text/places';
import { foldedWords, isCapitalised } from '../words/spelling';
import { ANOTHER } from '../words/vocabulary';
import { isEndOfShouted, isJoinedToOwn, isOfCalledOther, isSurnameOfMother } from './names-of-others';
import { isByTheWay, isNamedByAll, isNamedSince, isSonsPage, lastOtherBearer, surnameWords } from './other-bearers';
import { leadsToGang, leadsToSurname } from './relatives';
import { strangerAt } from './surname-strangers';
import {
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

/** Within this many UTF-16 units of the beginning a surname may stand before the full name. */
const LEAD = 400;

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
    // Whom an actor plays, or what is called after him, bears the name for nobody else.
    if (stranger !== 'not-crime') page.bearers.note(page.text.slice(surname.start, surname.end), surname.start);
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
  if (isSonsPage(surname, sure, page)) return sure.map((reading) => verdictOf(reading, POSSIBLE, 'another-bearer'));
  const named = lastOtherBearer(surname, page);
  // `Luna Jr.` is no stranger where a record has him.
  const isNamedAt = ({ starts }: Presence, at: number) => starts[firstFrom(starts, at)] === at;
  const isOurs = named !== undefined && sure.some(({ actor }) => isNamedAt(page.present.get(actor)!, named));
  const other = isOurs ? undefined : named;
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
        !isSecondSurname(surnameWords(surname, page), r, page),
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
      (surnameWords(surname, page).length > 1 && FACTION.test(page.text.slice(surname.end, surname.end + 10)))) &&
    page.bearers.lastOfAll(surnameWords(surname, page), page.text.length) === undefined
  );
}

/** `the Zambada García faction`, by both surnames. */
const FACTION = /^ (?:faction|wing|branch)(?![\p{L}\p{M}])/u;
const NETWORK =
  /^ (?:(?:criminal|crime|drugs?|trafficking|drug-trafficking|smuggling|cocaine) ){0,2}(?:network|gang|organi[sz]ation|ring|syndicate)(?![\p{L}\p{M}])/u;

/**
 * Whether a surname that is not his stands right behind the given name of an actor, `Salvatore Messina Denaro`, or what
 * makes it a gang's: `the Lawrence gang`.
 */
function bringsOtherSurname({ way, actor, end }: Reading, page: Page): boolean {
  if (way !== 'given') return false;
  if (leadsToSurname(end, page) || leadsToGang(end, page)) return true;
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

/** What a surname is taken for. */
export function verdictOf(reading: Reading, score: number, against?: ReasonCode): Verdict {
  const verdict = verdictFrom(reading, score >= IDENTIFIED ? WEIGHTS['later-mention'] : score, BIT['later-mention']);
  return against ? { ...verdict, against: [against] } : verdict;
}
