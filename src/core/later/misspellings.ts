/**
 * Misspelt names: `Badgad` on a page about the gang Bagdad. Looked for are names of whom the page identifies, and of
 * whom the records tie to one of those; on a page about crime long names of several words that mean nobody else as well
 * (`Tren de Araguas`), which are possible at most, unless another name of the actor's or his role stands beside them. A
 * capitalised word that is a letter away from a word of such a name (`slips.ts`), with the other words of the name
 * beside it, is weighed as the name would be there.
 *
 * What must never come of it is another person or body whose name is much like his:
 * - A word that the page or our vocabulary has with a small letter, or that is a name of a record, is no slip.
 * - A name of one word must be one that the page itself calls him by, or mean nothing else, and what is written no
 *   surname or given name of others. With another letter, rather than a sound, a plural or the order amiss, it is
 *   possible at most; of an actor who is only related to one on the page it is nothing.
 * - A bare surname waits with the others of the page where no letter is another (`Torrdao`) and it is nobody else's.
 * - Of a person's name of three words and more one may be amiss, as long as a given name and a surname are right. A
 *   shorter one (`Ditran Rexhepi`) is possible at most, unless his alias or role stands by it or hardly anybody else
 *   has the surname; where others are called what is written (`Arturo Bertrán`), his alias has to stand behind it.
 */

import type { Verdict } from '../evidence/evidence';
import type { Setting } from '../evidence/setting';
import { IDENTIFIED } from '../evidence/weights';
import { hashAfter } from '../gazetteer/candidates';
import { unitAt } from '../gazetteer/fold-table';
import type { Match } from '../gazetteer/gazetteer';
import { TokenReader, wordHash } from '../gazetteer/normalize';
import { type Known, type KnownNames, knownNamesOf, LEAST_OF_WORD } from '../names/misspellable';
import { givenNameShare, isPartOfName } from '../names/namesakes';
import type { NearWords } from '../names/near-words';
import { isInflected, isSpelling, LONG, slipBetween } from '../names/slips';
import type { Page } from '../page/page';
import type { Presence } from '../page/presence';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { beginsSentence } from '../text/sentences';
import { isCountryWord } from '../words/countries';
import { foldWord, isArticle, isCapitalised, wordSet } from '../words/spelling';
import { CALENDAR, GROUP_NOUNS, PARTICLES } from '../words/vocabulary';
import { kindsOfHash } from '../words/word-kinds';

export interface Misspelling {
  /** The name as it is recorded. */
  name: string;
  /** It may be another's: the actor's alias or role has to stand by it. */
  isDoubtful: boolean;
}

interface Candidate {
  start: number;
  end: number;
  known: Known;
  /** What is amiss altogether, in the word where most is, and which words they are. */
  slips: number;
  worst: number;
  wrong: { word: string; folded: string; at: number }[];
}

/** A word with another letter has so many at least. */
const LEAST_OF_AMISS = 5;
const OF_SEVERAL = /^(?:los|las|os|as|dos|das)$/;

/** Adds to the hits of a page the misspelt names that are looked for, and returns them. */
export function followMisspellings(page: Page): Hit[] {
  if (!hasIdentified(page) && !page.subject.isCrime) return [];
  const known = knownNamesOf(page.lexicon);
  let within: Uint8Array | undefined;
  const found: Reading[] = [];
  let reached = 0;
  for (const start of page.around.capitals) {
    const near = start < reached ? NONE : nearTo(page.text, start, known.near);
    if (near.length === 0) continue;
    const end = endOfWord(page.text, start);
    within ??= withinReach(page);
    const best = bestOf(candidatesFor(near, start, end, within, known, page), page);
    const reading = best && readAs(best, within, page);
    if (!reading) continue;
    found.push(reading);
    reached = reading.end;
  }
  for (const { start, end } of found) page.bearers.forget(start, end);
  return page.hits.insert(found);
}

/** No misspelt name weighs more than this. */
export function mostOf({ misspelling }: Reading, { hasOtherName, fitsRole }: Setting): number {
  return !misspelling?.isDoubtful || hasOtherName || fitsRole ? Number.POSITIVE_INFINITY : IDENTIFIED - 1;
}

const NONE: readonly string[] = [];
const reader = new TokenReader();
/** The highest bit of a hash tells whether the word begins with a capital. */
const WITHOUT_CASE = 0x7fffffff;

/** Which words of our names the capitalised word at a place is nearly. */
function nearTo(text: string, start: number, words: NearWords): readonly string[] {
  if (!isLongEnough(text, start)) return NONE;
  const hash = hashAfter(text, start) & WITHOUT_CASE;
  const known = words.known(hash);
  if (known) return known;
  reader.reset(text, start);
  if (!reader.next()) return NONE;
  return words.nearTo(String.fromCharCode(...reader.units.subarray(0, reader.length)), hash);
}

/** Whether a capital and three letters more of the Latin alphabet stand at a place. */
function isLongEnough(text: string, at: number): boolean {
  const first = unitAt(text, at);
  if (!isLatin(first) || (first > 0x5a && first < 0xc0) || (first > 0xde && first < 0x100)) return false;
  return isLatin(unitAt(text, at + 1)) && isLatin(unitAt(text, at + 2)) && isLatin(unitAt(text, at + 3));
}

const isLatin = (unit: number): boolean =>
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0xc0 && unit <= 0x17f);

function endOfWord(text: string, start: number): number {
  reader.reset(text, start);
  reader.next();
  return reader.end;
}

function hasIdentified({ present }: Page): boolean {
  for (const { tier } of present.values()) if (tier === 'identified') return true;
  return false;
}

/** Of each actor whether the page identifies him, or somebody to whom the records tie him. */
function withinReach({ lexicon, present }: Page): Uint8Array {
  const within = new Uint8Array(lexicon.actors.length);
  for (const [actor, { tier }] of present) {
    if (tier !== 'identified') continue;
    within[actor] = 1;
    for (const other of lexicon.actors[actor]!.related) within[other] = 1;
  }
  return within;
}

/** The names that a word of theirs, written amiss, may belong to, with the rest of them around it. */
function candidatesFor(
  near: readonly string[],
  start: number,
  end: number,
  within: Uint8Array,
  { bearersOf, partsOf, unlikeOthers }: KnownNames,
  page: Page,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const meant of near) {
    for (const actor of bearersOf(meant)) {
      if (within[actor] === 0) continue;
      const here = page.present.get(actor);
      for (const { known, at } of partsOf(actor).get(meant) ?? []) {
        // What may mean something else has to be what the page calls him.
        if (!known.isOwn && known.name.way !== 'surname' && !(here?.tier === 'identified' && isCalled(known, here)))
          continue;
        const candidate = align(known, at, start, end, page);
        if (candidate) candidates.push(candidate);
      }
    }
    if (!page.subject.isCrime) continue;
    for (const { known, at } of unlikeOthers(meant)) {
      const candidate = within[known.name.actor] === 0 && align(known, at, start, end, page);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

/** Whether the page calls an actor so, perhaps with a noun before it: `la pandilla Bagdad`. */
function isCalled({ spelling }: Known, { spellings }: Presence): boolean {
  return spellings.has(spelling) || [...spellings.keys()].some((said) => said.endsWith(` ${spelling}`));
}

/** The name around a word that is amiss, if all of its other words stand there. */
function align(known: Known, at: number, start: number, end: number, { around, text }: Page): Candidate | undefined {
  // Mostly the word beside it is another, and nothing else has to be looked at.
  const [beside, meant] =
    at > 0 ? [around.before(start), known.words[at - 1]!] : [around.after(end), known.words[at + 1]];
  if (meant !== undefined && (!beside || slipBetween(beside.folded, meant) === undefined)) return undefined;
  const candidate: Candidate = { known, start, end, slips: 0, worst: 0, wrong: [] };
  const takes = (word: string, folded: string, place: number): boolean => {
    const meant = known.words[place]!;
    const slips = slipBetween(folded, meant);
    if (slips === undefined || (slips > 0 && meant.length < (slips < 1 ? LEAST_OF_WORD : LEAST_OF_AMISS))) return false;
    if (meant.length >= LEAST_OF_WORD && !isCapitalised(word) && !PARTICLES.has(meant) && !GROUP_NOUNS.has(meant))
      return false;
    candidate.slips += slips;
    candidate.worst = Math.max(candidate.worst, slips);
    if (slips > 0) candidate.wrong.push({ word, folded, at: place });
    return true;
  };
  const own = text.slice(start, end);
  if (!takes(own, foldWord(own), at)) return undefined;
  for (let place = at - 1; place >= 0; place--) {
    const before = around.before(candidate.start);
    if (!before || !takes(before.word, before.folded, place)) return undefined;
    candidate.start = before.start;
  }
  for (let place = at + 1; place < known.words.length; place++) {
    const after = around.after(candidate.end);
    if (!after || !takes(after.word, after.folded, place)) return undefined;
    candidate.end = after.start + after.word.replace(/['’]s$/u, '').length;
  }
  return candidate.slips <= (known.letters >= LONG ? 2 : 1) ? candidate : undefined;
}

/** The longest of them, and of those the nearest, rather of whom the page names; nobody's where two are as near. */
function bestOf(candidates: readonly Candidate[], page: Page): Candidate | undefined {
  if (candidates.length < 2) return candidates[0];
  const isNamed = ({ known }: Candidate) => Number(isHere(known.name.actor, page));
  const [best, ...others] = candidates.toSorted(
    (a, b) => b.known.words.length - a.known.words.length || a.slips - b.slips || isNamed(b) - isNamed(a),
  );
  if (!best) return undefined;
  const isContested = others.some(
    ({ known, slips }) =>
      known.name.actor !== best.known.name.actor &&
      known.words.length === best.known.words.length &&
      slips === best.slips &&
      isHere(known.name.actor, page) === isHere(best.known.name.actor, page),
  );
  return isContested ? undefined : best;
}

function readAs(candidate: Candidate, within: Uint8Array, page: Page): Reading | undefined {
  const { name, words } = candidate.known;
  if (words.length === 1 && page.hits.isNamed(candidate.start, candidate.end)) return undefined;
  if (name.way === 'surname') {
    if (isSurname(candidate, page))
      page.hits.waiting.push({ match: matchOf(candidate.start, candidate.end), names: [name] });
    return undefined;
  }
  const isPerson = page.lexicon.actors[name.actor]!.kind === 'person';
  const taken = isPerson && name.way === 'full' ? takePerson(candidate, page) : take(candidate, page);
  if (taken === 'no' || (taken === 'perhaps' && !isHere(name.actor, page))) return undefined;
  const { end } = candidate;
  const start = withArticle(candidate, page);
  if (isTakenByOther(start, end, name.actor, page)) return undefined;
  const [reading] = page.hits.read(matchOf(start, end), [name]);
  if (!reading || reading.obstacle) return undefined;
  const isDoubtful = taken === 'perhaps' || within[name.actor] === 0;
  return { ...reading, misspelling: { name: name.surface, isDoubtful } };
}

const matchOf = (start: number, end: number): Match => ({ start, end, payloads: [] });

/** Whether a surname is misspelt: what is written is nobody else's, or the other surname stands by it. */
function isSurname({ known: { words }, worst, wrong }: Candidate, page: Page): boolean {
  return (
    worst < 1 &&
    (wrong.length < words.length || !wrong.some((slip) => isWord(slip.word, slip.folded, words[slip.at]!, page)))
  );
}

/** Whether what is written is meant to be a name. */
type Taken = 'yes' | 'perhaps' | 'no';

/** Whether a person's name is misspelt; what is a name of others is no slip of it. */
function takePerson({ known: { name, words }, end, wrong, worst }: Candidate, page: Page): Taken {
  const { given } = page.lexicon.actors[name.actor]!;
  const isRight = (at: number) => !wrong.some((slip) => slip.at === at) && !PARTICLES.has(words[at]!);
  const right = words.filter((_, at) => isRight(at));
  if (right.length === 0) return 'no';
  // `Erik` for `Erick`: another way to spell a given name makes it nobody else's.
  const isOthers = wrong.some(
    ({ folded, at }) =>
      (isPartOfName(folded) || isOfRecord(folded, page)) &&
      !(given.includes(words[at]!) && isSpelling(folded, words[at]!)),
  );
  // `Emilia Torrado Quesal` is a sister.
  const isRelative = wrong.some(
    ({ folded, at }) =>
      given.includes(words[at]!) &&
      ((givenNameShare(folded) !== undefined && !isSpelling(folded, words[at]!)) || isInflected(folded, words[at]!)),
  );
  if (isRelative) return 'no';
  const isWhole = right.some((word) => given.includes(word)) && right.some((word) => !given.includes(word));
  if (wrong.length === 1 && isWhole) return 'yes';
  // `Ditran Rexhepi`, `Dairo Antonio Úzuga`: hardly anybody else is called so.
  const isRare = right.some((word) => !given.includes(word) && !isPartOfName(word));
  if (worst < 1 && !isOthers && (isRare || right.length > 1)) return 'yes';
  if (!isOthers) return 'perhaps';
  return isAliasBehind(name.actor, end, page) ? 'yes' : 'no';
}

const ALIAS =
  /^["”»'’]?,? \(?(?:(?:al[ií]as|vulgo|\(a\)|a\.?k\.?a\.?|apodad[oa]|nicknamed|known as|conocid[oa] como|conhecid[oa] como|el|la|o|a) ?)*["“«'‘(]?$/u;

/** `Arturo Bertrán, alias “El Barbas”`. */
function isAliasBehind(actor: number, end: number, { hits, text }: Page): boolean {
  return hits
    .beginningIn(end + 1, end + REACH)
    .some(
      ({ start, readings }) =>
        readings.some((reading) => reading.actor === actor && reading.way === 'nickname') &&
        ALIAS.test(text.slice(end, start)),
    );
}

const REACH = 40;

/** Whether a group's name, or a nickname, is misspelt. */
function take(candidate: Candidate, page: Page): Taken {
  const { known, wrong, start, end, worst } = candidate;
  if (wrong.some((slip) => isSingular(slip, candidate, page)) || page.around.hasPhrase(start, end)) return 'no';
  if (wrong.length > 1 && worst >= 1) return 'no';
  // `Kings of Cocaine` are several; `El Chispa Torrados` has lost a mark.
  if (
    page.lexicon.actors[known.name.actor]!.kind === 'person' &&
    wrong.some(({ folded, at }) => at + 1 < known.words.length && folded === `${known.words[at]}s`)
  )
    return 'no';
  const right = known.words.filter(
    (word, at) =>
      (word.length >= LEAST_OF_WORD || /^\d{2,}$/.test(word)) &&
      !wrong.some((slip) => slip.at === at) &&
      !PARTICLES.has(word),
  );
  if (wrong.some(({ folded }) => BEARINGS.has(folded))) return 'no';
  // `Texas Mexican Maria`: what is right tells enough.
  if (right.some((word) => !GROUP_NOUNS.has(word))) return 'yes';
  if (wrong.some(({ word, folded, at }) => isWord(word, folded, known.words[at]!, page))) return 'no';
  // `Tren de Guyana` is called after a place, `Clan Miralto` rather after another family.
  if (right.length > 0) return worst < 1 || known.words.some((word) => PARTICLES.has(word)) ? 'yes' : 'perhaps';
  if (wrong.some(({ folded, at }) => isInflected(folded, known.words[at]!))) return 'no';
  if (known.words.length === 1 && !isMarked(candidate, page)) return 'no';
  return worst < 1 ? 'yes' : 'perhaps';
}

/** A group of the north-west is not that of the north-east. */
const BEARINGS = wordSet(
  'norte noreste nordeste noroeste sur sul sureste sudeste suroeste sudoeste este leste oeste north south',
);

/** `un Latin King` is one of the Latin Kings; `Guerrero Unidos` are several. */
function isSingular(
  { folded, at }: Candidate['wrong'][number],
  { known, start, wrong }: Candidate,
  page: Page,
): boolean {
  if (`${folded}s` !== known.words[at]) return false;
  if (known.words.some((word, place) => word.endsWith('s') && !wrong.some((slip) => slip.at === place))) return false;
  const [before] = page.around.wordsBefore(start, 1);
  return before === undefined || !OF_SEVERAL.test(before);
}

/** Whether what is written is a word, or a name of others. A place much like the one in a name is no word. */
function isWord(word: string, folded: string, meant: string, page: Page): boolean {
  if (isCountryWord(folded)) return isCountryWord(meant);
  return (
    kindsOfHash(wordHash(folded)) !== 0 ||
    isPartOfName(folded) ||
    isOfRecord(folded, page) ||
    CALENDAR.has(folded) ||
    hasSmall(word, page.text)
  );
}

const isOfRecord = (word: string, { lexicon }: Page): boolean => knownNamesOf(lexicon).isBorne(word);

function hasSmall(word: string, text: string): boolean {
  const small = word.toLowerCase();
  return text.includes(small) && new RegExp(`(?<![\\p{L}\\p{M}])${small}(?![\\p{L}\\p{M}])`, 'u').test(text);
}

const LED = /(?:["“«'‘]|(?<![\p{L}\p{M}])(?:al[ií]as|vulgo|los|las|os|el|la|o|El|La|O|Los|Las|Os|The|the) ["“«'‘]?)$/u;

/**
 * Whether a single word is written like a name: in quotes or behind its article; inside a sentence a capital will do
 * for what no other word differs by.
 */
function isMarked({ known, start, worst }: Candidate, { around, text, lexicon }: Page): boolean {
  if (around.paragraphAt(start).headline) return false;
  if (LED.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (worst >= 1) return false;
  if (known.letters >= LONG_WORD) return true;
  return lexicon.actors[known.name.actor]!.kind !== 'person' && !beginsSentence(text, start);
}

/** A word as long as this needs no quotes. */
const LONG_WORD = 9;

function withArticle({ known, start }: Candidate, page: Page): number {
  const before = known.hasArticle ? page.around.before(start) : undefined;
  return before && isArticle(before.folded) ? before.start : start;
}

const isHere = (actor: number, { present }: Page): boolean => present.get(actor)?.tier === 'identified';

function isTakenByOther(start: number, end: number, actor: number, { hits }: Page): boolean {
  return hits
    .over(start, end)
    .some(({ verdicts }) =>
      verdicts.some(({ score, reading }: Verdict) => score >= IDENTIFIED || reading.actor !== actor),
    );
}
