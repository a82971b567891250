/** Whether a nickname stands beside somebody else, who is named in full there: then it is his. */
import { givenNameShare, isPartOfName, surnameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { isCountryWord, isStateWord } from '../words/countries';
import { foldedWords, foldWord, wordSet } from '../words/spelling';
import { CALENDAR } from '../words/vocabulary';
import { NICKNAMING } from '../words/word-kinds';
import { ALIAS_MARKER } from './beside';

const JOINS_NICKNAME =
  /^["”»'’)]?[,\s]*(?:\(|(?:al[ií]as|a\.?k\.?a\.?|vulgo|apodado|apodada|llamado|conocido como|conhecido como|known as|nicknamed|also known as|o|or|ou|el|la|dubbed|(?:con|bajo|com|sob) (?:el|o) (?:seud[óo]nimo|pseud[óô]nimo|alias|apodo|apelido|codinome) de)\b)?[\s:]*(?:(?:the|el|la|o) )?(?:so-called |llamado |chamado )?["“«'‘]?$/iu;
const FULL_NAME_BEFORE =
  /(\p{Lu}[\p{L}\p{M}'’-]+(?:(?: (?:de|del|la|los|da|do|dos|y|e))* (?:[“"‘'´]\p{Lu}\.?[”"’'´]|\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+)){1,3}) ?,? (?:\(?al[ií]as|\(?a\.?k\.?a\.?|AKA|vulgo|apodado|apodada|conocido como|conhecido como|nicknamed|(?:also )?known as|(?:con|bajo|com|sob) (?:el|o) (?:seud[óo]nimo|pseud[óô]nimo|alias|apodo|apelido|codinome) de|(?:o|or|ou|el|la|the)(?= ["“«‘'])|\(?["“«‘'])[\s:]*(?:(?:the|el|la|o) )?["“«'‘]?$/u;

const APPOSED_NAME =
  /(\p{Lu}[\p{L}\p{M}'’-]+(?: (?:de|del|la|los|da|do|dos|y|e))*(?: (?:de |del |la |da |do |dos )*\p{Lu}[\p{L}\p{M}'’-]+){1,3}), $/u;

/** `Daniel Fernández de la Vega, El Chispa, un colaborador de …`: with the capital of its article, and in no list. */
function strangerApposed({ start, end }: Reading, head: string, { text }: Page): RegExpExecArray | null {
  const isApposed =
    /^(?:El|La|O|A|The) \p{Lu}/u.test(text.slice(start, end)) && /^, \p{Ll}/u.test(text.slice(end, end + 3));
  return isApposed ? APPOSED_NAME.exec(head) : null;
}

/** Whether a quote opens before a nickname, or words like `alias` stand there. */
function isHandedOn(start: number, page: Page): boolean {
  let i = start - 1;
  while (i > 0 && /[\s:]/u.test(page.text.charAt(i))) i--;
  return '"“«\'‘.'.includes(page.text.charAt(i)) || (page.around.kindsBefore(start, 1) & NICKNAMING) !== 0;
}

const STRANGER_BEHIND =
  /^(?:["”»'’]? (?:era|es|é|foi|fue|is|was) |["”»'’], |["”»'’]?,? (?:\p{Ll}+ ){0,2}(?:identificad[oa]|identified)(?: (?:por [^.,;]{3,30}|by [^.,;]{3,30}))? (?:como|as) |["”»'’]?,? (?:cuyo|cujo|whose) (?:(?:nombre|nome|name) )?(?:(?:real|verdader[oa]|verdadeir[oa]|de pila|legal) )?(?:(?:nombre|nome|name) )?(?:es|era|é|is|was) )(\p{Lu}\p{Ll}+(?:(?: (?:de|del|da|do|dos|la))* \p{Lu}\p{Ll}+){1,3})[,.;)]/u;

/** `El Chapo era Wilber López,`, `El Chapo, identificado como Wilber López,`: a full name that is not the actor's. */
function isSaidToBeStranger({ actor, start, end }: Reading, page: Page): boolean {
  const behind =
    ',eéfiwq'.includes(signBehind(page.text, end)) && STRANGER_BEHIND.exec(page.text.slice(end, end + 110));
  if (!behind) return false;
  // In a list another name follows.
  if (/^["”»'’], \p{Lu}/u.test(behind[0]) && !isMarkedBefore(start, page)) return false;
  const words = foldedWords(behind[1]!);
  const own = page.lexicon.actors[actor]!.words;
  const isPerson = givenNameShare(words[0]!) !== undefined || surnameShare(words.at(-1)!) !== undefined;
  return isPerson && !words.some((word) => word.length > 3 && own.includes(word));
}

const STRANGER_OPENS =
  /^((\p{Lu}[\p{L}\p{M}'’-]+)(?: (?:de|del|la|los|da|do|dos|di|y|e))*(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}),? (?:was|is|era|es|é|fue|foi) (?:an?|the|una?|uma?|el|la|o|a) [^.;:\n"“«]{3,80} (?:(?:also |better )?known as|nicknamed|dubbed|(?:también )?conocid[oa] como|apodad[oa]|(?:também )?conhecid[oa] como|apelidad[oa](?: de)?) (?:(?:the|el|la|o|a) )?["“«'‘]?$/u;
const OPENING = 200;

/** `Pedro Luna was a trafficker known as ‘The King’ before …`: given to whom the sentence is about. */
function isOfWhoOpens({ actor, start }: Reading, page: Page): boolean {
  if (!isHandedOn(start, page)) return false;
  const from = page.around.beginningAt(start);
  if (start - from > OPENING) return false;
  const [, name, given] = STRANGER_OPENS.exec(page.text.slice(from, start)) ?? [];
  if (name === undefined || givenNameShare(given!) === undefined) return false;
  if (page.hits.over(from, from + name.length).some(({ readings }) => readings.some((r) => r.actor === actor)))
    return false;
  const own = page.lexicon.actors[actor]!.words;
  return !foldedWords(name).some((word) => word.length > 3 && own.includes(word));
}

const isMarkedBefore = (start: number, page: Page): boolean =>
  ALIAS_MARKER.test(page.text.slice(Math.max(0, start - 30), start));

/** Whether a nickname stands right behind the full name of somebody else: `Arturo Beltrán Leyva, El Jefe de Jefes`. */
export function isGivenToAnother(reading: Reading, hit: Hit, page: Page): boolean {
  const before = page.hits.all[hit.index - 1];
  if (before && before.end <= reading.start && reading.start - before.end < 40) {
    const gap = page.text.slice(before.end, reading.start);
    const isPerson = before.readings.some((r) => page.lexicon.actors[r.actor]!.kind === 'person' && r.way === 'full');
    // In a list only the comma stands between: behind a nickname another follows.
    const isClosed =
      !/^, (?:(?:the|el|la|o) )?["“«'‘]?$/u.test(gap) ||
      /^["”»'’)]?[,.;:)]/u.test(page.text.slice(reading.end, reading.end + 3));
    // `José Figueroa, César el Abusador, …`: a given name of its own makes it another of the list.
    const isOwnName =
      gap === ', ' && givenNameShare(foldedWords(page.text.slice(reading.start, reading.end))[0]!) !== undefined;
    if (isPerson && gap.length > 1 && isClosed && !isOwnName && JOINS_NICKNAME.test(gap))
      return !before.readings.some((r) => r.actor === reading.actor);
  }
  if (isSaidToBeStranger(reading, page) || isOfWhoOpens(reading, page)) return true;
  const head = page.text.slice(Math.max(0, reading.start - 90), reading.start);
  const stranger = isHandedOn(reading.start, page) ? FULL_NAME_BEFORE.exec(head) : strangerApposed(reading, head, page);
  if (!stranger) return false;
  const isNamed = before !== undefined && before.end > reading.start - stranger[0].length;
  if (isNamed && (isHandedOn(reading.start, page) || before.readings.some((r) => r.actor === reading.actor)))
    return false;
  const { words: own, given } = page.lexicon.actors[reading.actor]!;
  const words = foldedWords(stranger[1]!);
  // `entregado a Estados Unidos alias ‘Otoniel’`, `do Rio de Janeiro, conhecido como Zinho`: not everything with two
  // capitals is a man.
  const isPlaceOrTime = (word: string) => CALENDAR.has(word) || isPlaceWord(word);
  if (words.some((word, i) => isPlaceOrTime(word) && (i > 0 || givenNameShare(word) === undefined))) return false;
  if (!words.some(isPartOfName) || words.some((word) => COURT_WORDS.has(word))) return false;
  const shared = words.filter((word) => word.length > 3 && own.includes(word));
  // `Mario Cárdenas Guillén` has no more of Jorge Mario Paredes than many have.
  const isSurname = (word: string) => !shared.includes(word) && surnameShare(word) !== undefined;
  return (
    shared.length === 0 || (shared.length === 1 && given.includes(shared[0]!) && words.filter(isSurname).length > 1)
  );
}

/** `para la Sala Penal Nacional, “Artemio” …`: a court is not called so. */
const COURT_WORDS = wordSet(
  'sala corte tribunal juzgado juizado audiencia camara penal nacional suprema supremo court fiscalia ministerio',
);

/** `José Alberto Torrado, conocido como “El Chispa”`: behind a relative's whole name, or his own with a slip. */
export function isBehindNamesake({ actor, way, start }: Reading, page: Page): boolean {
  if (way !== 'nickname') return false;
  const [all, name] = FULL_NAME_BEFORE.exec(page.text.slice(Math.max(0, start - 90), start)) ?? [];
  // In a list only the comma stands between.
  if (name === undefined || /, ["“«'‘]$/u.test(all!.slice(name.length))) return false;
  const { given, words: own } = page.lexicon.actors[actor]!;
  const words = foldedWords(name);
  // What begins the sentence may stand before it.
  const first = words.find((word) => own.includes(word) || givenNameShare(word) !== undefined);
  if (first === undefined || own.includes(first) || words.some((word) => given.includes(word))) return false;
  return words.some((word) => word.length > 3 && own.includes(word));
}

const QUOTED_BEHIND_NAME = /(\p{Lu}[\p{L}\p{M}'’-]+), ["“«'‘]$/u;

/** `Drees Hagen, ‘Reinaldo Torrado’, …`: a full name in quotes behind the name of somebody else is what he is called. */
export function isCalledLike({ actor, way, start, end }: Reading, { lexicon, hits, text }: Page): boolean {
  if (way !== 'full' || !/["“«'‘]/u.test(text.charAt(start - 1)) || !/^["”»'’],/u.test(text.slice(end, end + 2)))
    return false;
  const [, word] = QUOTED_BEHIND_NAME.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  if (word === undefined) return false;
  const folded = foldWord(word);
  if (isPlaceWord(folded) || lexicon.actors[actor]!.words.includes(folded)) return false;
  // `Pablo Escobar, «Jorge 40», Mancuso` is a list.
  return !hits.isTaken(start - ', “'.length - word.length, start - ', “'.length);
}

const isPlaceWord = (folded: string): boolean => isCountryWord(folded) || isStateWord(folded);
