/**
 * Parts of a group's name by which the page calls it once it has named it: the last word (`the Disciples` after `Gangster
 * Disciples`), the first (`el Clan` after `Clan del Golfo`, `the Familia` after `Familia Michoacana`), and one man of several (`a Zeta`, `a Hells Angel`,
 * `the Zeta leader`).
 */

import { givenNameShare } from '../names/namesakes';
import { isWeak } from '../names/strength';
import type { Hits } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { rememberLately } from '../text/remember';
import { beginsSentence } from '../text/sentences';
import { ending } from '../words/ending';
import { foldWord, isCapitalised, wordSet } from '../words/spelling';
import { GROUP_NOUNS, THINGS } from '../words/vocabulary';

interface Part {
  word: string;
  /** What has to stand before it, and what behind it. */
  before: RegExp;
  behind: RegExp;
  readings: Reading[];
  /** It is the singular of the name. */
  isOne?: boolean;
}

const ARTICLE = /^(?:the|el|la|los|las|os?|as?) /iu;
const LAST_OF_SEVERAL = /\p{L} (\p{Lu}\p{Ll}{3,}s)$/u;
const PEOPLE = /^(?:\p{Lu}\p{Ll}{3,} )?(\p{Lu}\p{Ll}{2,}[ao]s)$/u;
const FIRST =
  /^(?:(\p{Lu}\p{Ll}{3,}) (?:del?|d[oa]s?) (?:l[ao]s? )?[\p{Lu}\p{N}]|(Familia|Clan|Comando|Barrio|Sindicato) \p{Lu})/u;
const SEVERAL = /^(\p{Lu}[\p{L} ]{2,}[^\P{Ll}s])s$/u;

const CLUB = / (?:Motorcycle Club|MC)$/u;

/** Nor `Lords` of a house of that name. */
const BEHIND_SMALL = /(?<![\p{L}\p{M}])(?:[Tt]he|(?!of )\p{Ll}{2,}) $/u;
const BEHIND_ARTICLE =
  /(?:(?<![\p{L}\p{M}])[Tt]he|(?<=[\p{Ll}\p{N},;] )(?:el|del|al|la|[ao]|d[oa]|a[oà]|n[oa]|pel[oa]|à)|(?<=(?:[.!?]["”»]? |\n))(?:El|La|O|A)) $/u;
const BEHIND_PLURAL = /(?<![\p{L}\p{M}])[Ll][ao]s $/u;
const BEHIND_ONE =
  /(?<![\p{L}\p{M}])(?:an?|one|un|uno|una|um|uma|another|otro|outro|former|fellow|suspected|alleged|ex|each|every|any|some|full[- ]patch["”]?)(?: \p{Lu}\p{Ll}+(?:an|ish|ese))? $|(?<![\p{L}\p{M}])[Ee]x-$/iu;
const BEHIND_NAME = /(?<![\p{Lu}] )/u;
/** `73 Pagan members`, `the Zeta leader`: with these behind it one of them needs nothing before it. */
const OF_THEM =
  /^["”’']? (?:gang |cartel |club |national )?(?:members?|membership|leaders?|leadership|brothers?|brotherhood|boss(?:es)?|chiefs?|commanders?|hitm[ae]n|gunm[ae]n|lieutenants?|operatives?|operators?|associates?|affiliates?|soldiers?|prospects?|chapters?|presidents?|strongholds?|patch(?:es)?|ranks|vests?|clubhouses?|bikers?)(?![\p{L}\p{M}-])/u;
/** `Bandido Jamie “Goldberg” Flanz`. */
const ITS_BEARER = /^ (\p{Lu}\p{Ll}+) (?:["“«'‘(][^"“”«»'‘’()\n]{1,30}["”»'’)] )?\p{Lu}\p{Ll}/u;
const NO_NAME = /^(?![\p{L}\p{N}-])(?! \p{Lu})/u;
/** Nor `los lobos del parque`. */
export const OF_NOTHING = /^(?![\p{L}\p{N}-])(?! \p{Lu})(?! (?:del?|d[oa]s?) (?:l[ao]s? )?\p{Ll})/u;
/** Nor `el Clan de …`, which is another. */
const NO_MORE = /^(?![\p{L}\p{N}-])(?! (?:del?|d[oa]s?) )(?! \p{Lu})/u;

/** First words that without the rest are the State's, or count. */
const OF_MANY = wordSet(
  'ejercito exercito fuerza fuerzas forca forcas estado armada marina policia republica primeiro primera segundo segunda terceiro partido',
);

/** Adds to the hits where the page calls a group by such a part. */
export function learnParts(hits: Hits, text: string): void {
  const learnt = new Map<string, Part | undefined>();
  const learn = (part: Part) => {
    const known = learnt.get(part.word);
    // Of two groups the word is neither's.
    if (!learnt.has(part.word)) learnt.set(part.word, part);
    else if (known && !isOfSame(known, part)) learnt.set(part.word, undefined);
  };
  const seen = new Set<string>();
  for (const { start, end, readings } of hits.all) {
    if (readings.length === 0 || !readings.every((reading) => hits.isGroup(reading) && reading.way !== 'acronym'))
      continue;
    const name = text.slice(start, end);
    const words = wordsOf(name);
    if (words === NONE) continue;
    const key = `${name} ${readings.map(({ actor }) => actor).join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const part of partsOf(words, readings)) learn(part);
  }
  const found: Reading[] = [];
  for (const part of learnt.values()) if (part) found.push(...placesOf(part, hits, text));
  hits.insert(found);
}

/** Words of a group's name that may stand for it. */
interface Words {
  last: string | undefined;
  several: string | undefined;
  first: string | undefined;
  one: string | undefined;
}

const NONE: Words = { last: undefined, several: undefined, first: undefined, one: undefined };

/** Most names have none, and pages name the same groups. */
const wordsOf = rememberLately((surface: string): Words => {
  const name = surface.replace(ARTICLE, '').replace(CLUB, '');
  const unlessNoun = (word: string | undefined) => (word === undefined || isNoun(word) ? undefined : word);
  const last = unlessNoun(LAST_OF_SEVERAL.exec(name)?.[1]);
  const several = unlessNoun(PEOPLE.exec(name)?.[1]);
  const [, ofPlace, noun] = FIRST.exec(name) ?? [];
  const first = ofPlace ?? noun;
  const one = SEVERAL.exec(name)?.[1];
  const words = {
    last,
    several,
    first: first === undefined || OF_MANY.has(foldWord(first)) ? undefined : first,
    one: one === undefined || isNoun(one.split(' ').at(-1)!) ? undefined : one,
  };
  return Object.values(words).every((word) => word === undefined) ? NONE : words;
});

function* partsOf({ last, several, first, one }: Words, readings: Reading[]): Iterable<Part> {
  const isWhole = readings.some(({ strength }) => !isWeak(strength));
  if (last !== undefined && isWhole) yield { word: last, before: BEHIND_SMALL, behind: NO_NAME, readings };
  // `los templarios`: the Spanish press writes the members of a group small.
  if (several !== undefined && isWhole && readings.every(({ isWord }) => !isWord))
    yield { word: several.toLowerCase(), before: BEHIND_PLURAL, behind: OF_NOTHING, readings };
  // `O Sindicato` after `Sindicato do Crime`: words, but three of them.
  if (first !== undefined && readings.some(({ strength }) => strength !== 'never-alone'))
    yield { word: first, before: BEHIND_ARTICLE, behind: NO_MORE, readings };
  if (one !== undefined && readings.every(({ way }) => way !== 'family'))
    yield { word: one, before: one.includes(' ') ? BEHIND_NAME : BEHIND_ONE, behind: NO_NAME, readings, isOne: true };
}

const isNoun = (word: string): boolean => GROUP_NOUNS.has(foldWord(word)) || THINGS.has(foldWord(word));

const isOfSame = (one: Part, other: Part): boolean =>
  one.readings.some(({ actor }) => other.readings.some((reading) => reading.actor === actor));

const CAPITALISED_LAST = ending(/(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}+)/u);
const LETTER_FIRST = /^[\p{L}\p{M}]/u;
/** No longer word is read, in UTF-16 units. */
const LONGEST_WORD = 48;

/** `O Sindicato dos Professores`, `El Comando de la Policía`. */
const GOES_ON = /^ (?:(?:del?|d[oa]s?) |\p{Lu})/u;

/** Where the word is first of somebody else's name; members written small are words where the page has these first. */
function firstOfOthers({ word, before, readings }: Part, hits: Hits, text: string): number {
  if (before === BEHIND_PLURAL) {
    const at = text.indexOf(` ${word}`);
    return at >= 0 && at < readings[0]!.start ? at : Number.POSITIVE_INFINITY;
  }
  if (before === BEHIND_ARTICLE) {
    for (let at = text.indexOf(word, readings[0]!.end); at >= 0; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (!GOES_ON.test(text.slice(end, end + 5)) || hits.isTaken(at, end)) continue;
      if (before.test(text.slice(Math.max(0, at - 10), at))) return at;
    }
    return Number.POSITIVE_INFINITY;
  }
  if (before !== BEHIND_SMALL) return Number.POSITIVE_INFINITY;
  const last = ` ${word}`;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    const end = at + last.length;
    const [, first] = CAPITALISED_LAST.exec(text.slice(Math.max(0, at - LONGEST_WORD), at)) ?? [];
    if (first === undefined || first === 'The' || hits.isTaken(at - first.length, end)) continue;
    if (!LETTER_FIRST.test(text.slice(end, end + 2)) && !beginsSentence(text, at - first.length))
      return at - first.length;
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether the name of one of them stands behind: `Bandido Robert Quinn`; not `Ana Bandido Robert`. */
function isTitle({ before }: Part, left: string, right: string): boolean {
  const [, given] = ITS_BEARER.exec(right) ?? [];
  if (given === undefined || givenNameShare(given) === undefined) return false;
  return !CAPITALISED_BEFORE.test(left) || before.test(left);
}

const CAPITALISED_BEFORE = /\p{Lu}[\p{L}\p{M}]*["”»'’]? $/u;

/** Where the page calls a group by a part, behind where it names it; one of several may come before that. */
function placesOf(part: Part, hits: Hits, text: string): Reading[] {
  const { word, before, behind, readings } = part;
  const found: Reading[] = [];
  let others: number | undefined;
  // One of them may come before them all: `Hells Angel jailed`.
  const from = part.isOne ? 0 : readings[0]!.end;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    // What is a name itself was looked at where it stands.
    if (hits.isNamed(at, end) || hits.isTaken(at, end)) continue;
    const left = text.slice(Math.max(0, at - 30), at);
    const isOfThem =
      part.isOne &&
      ((BEHIND_NAME.test(left) && OF_THEM.test(text.slice(end, end + 32))) ||
        isTitle(part, left, text.slice(end, end + 60)));
    if (!isOfThem && !(behind.test(text.slice(end, end + 9)) && before.test(left))) continue;
    // A word like any other is they where something is said of crime or a case.
    if (!isCapitalised(word) && !hits.around.isStory(at)) continue;
    // `the Anaheim Angels`: from there on the word is rather theirs.
    others ??= firstOfOthers(part, hits, text);
    if (others < at) break;
    for (const reading of readings)
      found.push({
        ...reading,
        way: 'short',
        strength: 'never-alone',
        derived: true,
        isWord: isCapitalised(word),
        start: at,
        end,
      });
  }
  return found;
}
