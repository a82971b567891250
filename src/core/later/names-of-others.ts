/** Surnames and given names that the words right beside them say to be somebody else's. */
import { givenNameShare, surnameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import type { SurnameHit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { ending } from '../words/ending';
import { foldedWords, foldWord } from '../words/spelling';
import { HEADLINE_VERBS } from '../words/vocabulary';

/** `Luna and Quesal` is not whom both are the surnames of. */
export function isJoinedToOwn({ actor, way, start, end }: Reading, { text, lexicon }: Page): boolean {
  if (way !== 'surname') return false;
  const [, next] = JOINED.exec(text.slice(end, end + 40)) ?? [];
  if (next === undefined) return false;
  const { words, given } = lexicon.actors[actor]!;
  const folded = foldWord(next);
  return words.includes(folded) && !given.includes(folded) && !foldedWords(text.slice(start, end)).includes(folded);
}

const JOINED = /^ (?:and|y|e|&) (?:(?:de|da|dos?|del|la) ){0,2}(\p{Lu}[\p{L}\p{M}]{2,})(?![\p{L}\p{M}’'-])/u;

/** `his mother, whose family name was Quesal`. */
export const isSurnameOfMother = ({ start }: SurnameHit, { text }: Page): boolean =>
  SURNAME_OF.test(text.slice(Math.max(0, start - 50), start));

const SURNAME_OF = ending(
  /(?<![\p{L}\p{M}])(?:(?:whose|[Hh]er|cuyo|cujo) (?:(?:family|maiden|last) name|surname|apellido|sobrenome)|de (?:soltera|solteira))(?: (?:was|is|era|es|é|fue|foi))? ["“«'‘]?/u,
);

const SHOUTED = /(?:^|[\n,.:;—-] *)(\p{Lu}{3,} (?:\p{Lu}{3,} ){1,2})$/u;

/** `NORMA NAHLE TORRADO, SECRETARIA`: where all has capitals too, the end of a name that begins with another's given name. */
export function isEndOfShouted({ start, end, readings }: SurnameHit, { text, lexicon }: Page): boolean {
  if (!/^\p{Lu}{3}/u.test(text.slice(start, end))) return false;
  const folded = foldedWords(SHOUTED.exec(text.slice(Math.max(0, start - 50), start))?.[1] ?? '');
  const [given] = folded;
  if (given === undefined || givenNameShare(given) === undefined) return false;
  return (
    !folded.some((word) => HEADLINE_VERBS.has(word)) &&
    !readings.some(({ actor }) => folded.some((word) => lexicon.actors[actor]!.words.includes(word)))
  );
}

/** `a través de Torrado Quesal (Tony)`: of several bearers the one who is called so. */
export function isOfCalledOther({ actor }: Reading, { end, readings }: SurnameHit, { text, lexicon }: Page): boolean {
  const [, called] = CALLED.exec(text.slice(end, end + 24)) ?? [];
  if (called === undefined) return false;
  const isCalled = (bearer: number) => lexicon.actors[bearer]!.words.includes(foldWord(called));
  return !isCalled(actor) && readings.some((other) => isCalled(other.actor));
}

const CALLED = /^ \(["“«'‘]?(\p{Lu}\p{Ll}+)["”»'’]?\)/u;

/** `St. Vincent’s hospital`; `They are Salvatore and Andrew.`, of whom the other is nobody's given name on the page. */
export function isSaintsOrJoined({ way, start, end }: Reading, { text, present, lexicon: { actors } }: Page): boolean {
  if (way !== 'given') return false;
  if (/(?<!\p{L})(?:St|Saint|San|Santo|São)\.? $/u.test(text.slice(Math.max(0, start - 6), start))) return true;
  const [, other] = GIVEN_JOINED.exec(text.slice(end, end + 30)) ?? [];
  if (other === undefined || (givenNameShare(other) ?? 0) <= (surnameShare(other) ?? 0)) return false;
  const folded = foldWord(other);
  return ![...present.keys()].some((actor) => actors[actor]!.words.includes(folded));
}

const GIVEN_JOINED = /^ (?:and|y|e|&) (\p{Lu}\p{Ll}+)(?:[.;]|,(?! \p{Lu}))/u;
