/**
 * The setting of a reading: what stands around it and does not change while the page is resolved. It is read once;
 * what depends on who is known to be on the page by then is weighed in `evidence.ts`.
 */

import { surnamesOf } from '../names/kin';
import type { LexiconActor } from '../names/lexicon';
import { SIBLINGS } from '../names/recorded-names';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import type { Paragraph } from '../text/paragraphs';
import { foldedWords, foldWord } from '../words/spelling';
import { ageOfAnother } from './ages';
import { areArmedHere } from './armed';
import { hasArticle, isMarkedAsAlias, roleBeside } from './beside';
import { isClubAmongBikers } from './bikers';
import { groupDenials, personDenials } from './denials';
import { isRatherFamily, isRatherRelatives } from './families';
import { isBehindNamesake } from './given-to-another';
import { groupKindBeside, groupWordBeside } from './group-words';
import { homesOf } from './homes';
import { bothSurnamesBeside, givenNameBeside, groupBehind, isCalledAsWell, otherNameBeside } from './names-beside';
import { isMadePeaceWith } from './peace';
import { isHeadHere, ownTradeBefore, ownTradeBehind, tradeBeside } from './titles';
import type { WeighedCode } from './weights';
import { bearerBeside } from './whose-nickname';

export interface Setting {
  paragraph: Paragraph;
  /** Folded words of the name as it stands here, joined by spaces. */
  spelling: string;
  words: readonly string[];
  /** What the words around say against it, and whether they say that somebody or something else is meant. */
  denials: WeighedCode[];
  isDenied: boolean;
  /** A nickname that is a word has lost its article, and nothing around it says that it is a name: `Rápido y Furioso`. */
  lacksArticle: boolean;
  fitsRole: boolean;
  /** Nothing else says that another is meant: he may still be introduced like a stranger. */
  maySoundNew: boolean;
  /** A word for a criminal group beside a group's name, or in it. */
  hasGroupWord: boolean;
  /** A word right beside it that names nothing but a criminal group. */
  hasGroupKind: boolean;
  hasCrimeWord: boolean;
  /** A distinctive name in which a word stands that means nothing but crime: `Cártel del Noreste`. */
  namesCrime: boolean;
  /** A motorcycle club where such clubs are spoken of. */
  isAmongBikers: boolean;
  /** A group at home here with which peace is said to be made. */
  isMadePeaceWith: boolean;
  /** The page has given a group's name to a branch, a man or a place before. */
  isNoGroups: boolean;
  /** A group's name by which rather the people of a family are meant, or a man's that he shares: `the Kray twins`. */
  isFamily: boolean;
  /** An acronym that the page says means this actor. */
  isDefined: boolean;
  /** A full name beside a nickname, or the other way round, of the same actor; of a group what it is called as well. */
  hasOtherName: boolean;
  /** A group of the actor whose letters stand beside a role of his: `Luna, jefe negociador del CDA`. */
  groupInRole: number | undefined;
  /** A nickname marked as one: in quotes, behind `alias`. */
  isMarked: boolean;
  /** A nickname that the press gives to several: `the King of Cocaine`. */
  isEpithet: boolean;
  /** A weak name that is written like a word. */
  isOrdinary: boolean;
  /** The place where the actor is at home stands here or in the beginning. */
  isAtHome: boolean;
  /** Of several groups of a name the only one of whose areas one stands here or in the beginning; and the others. */
  isOnlyOneAtHome: boolean;
  isFarFromHome: boolean;
  /** The words right beside the name say so: `Cosa Nostra in Sicily`. */
  isSaidElsewhere: boolean;
  /** The name is a word, or several groups', and the text names a country, but none of its bearers'. */
  isAbroad: boolean;
  /** Words and years of the record that stand here or in the beginning, counted up to 3. */
  facts: number;
}

const CRIME_IN_NAME =
  /\b(?:c[aá]rt[eé]le?s?|cartels|mafia|mara|clan|gang|posse|comando|crime|drug|dto|narco|pandilla|cosca|'?ndrina|triad|yakuza|sindicato|facç[aã]o|banda|bando|outlaw|killers|bonde|criminal|trafficking|autodefensas|guerrilla|frente|bloque|disidencias)\b/iu;

const NOTHING_BUT_CRIME = /(?<!\p{L})(?:c[aá]rt[eé]l|crime family|drug|narco)(?!\p{L})/iu;

const SEVERAL = new RegExp(`(?:^|\\s)(?:${SIBLINGS})(?:\\s|$)`, 'iu');

/** Reads what stands around a reading. */
export function readSetting(reading: Reading, hit: Hit, page: Page): Setting {
  const actor = page.lexicon.actors[reading.actor]!;
  const isPerson = actor.kind === 'person';
  const paragraph = page.around.paragraphAt(reading.start);
  const surface = page.text.slice(reading.start, reading.end);
  // A misspelt name is one by which the page knows its actor.
  const words = foldedWords(reading.misspelling?.name ?? surface);
  const spelling = words.join(' ');
  const bearer = reading.way === 'nickname' ? bearerBeside(hit, page) : undefined;
  const hasOtherName = !isPerson
    ? isWeak(reading.strength) && isCalledAsWell(reading, hit, page)
    : bearer === undefined
      ? otherNameBeside(reading, hit, page) || givenNameBeside(reading, page) || bothSurnamesBeside(reading, page)
      : bearer === reading.actor;
  const isStrong = reading.strength === 'strong';
  const isAtHome = page.subject.isAtHome(actor, paragraph);
  const isAmongBikers = !isPerson && isClubAmongBikers(reading, actor, words, paragraph, page);
  const trade = isPerson ? tradeBeside(reading, actor, page) : undefined;
  const denials = isPerson
    ? [
        ...personDenials(reading, hit, page, trade === 'other', hasOtherName),
        ...(bearer === undefined || hasOtherName ? [] : ['another-bearer' as const]),
      ]
    : groupDenials(reading, hit, page, isStrong, isAtHome);
  const hasPeace = !isPerson && isAtHome && reading.strength !== 'never-alone' && isMadePeaceWith(reading, page);
  const age = isPerson ? ageOfAnother(reading, actor, page) : undefined;
  const isDenied = denials.length > 0 || age === 'surely';
  if (age) denials.push('another-age');
  const lacksArticle =
    isPerson && reading.needsArticle && !hasOtherName && !hasArticle(reading, page) && !isQuotedWord(reading, page);
  const fitsRole =
    isPerson &&
    trade !== 'other' &&
    (trade === 'own' ||
      isHeadHere(reading, actor, isAtHome, page) ||
      roleBeside(reading, page) ||
      ownTradeBehind(reading, actor, page) ||
      ownTradeBefore(reading, actor, page));
  return {
    paragraph,
    spelling,
    words,
    denials,
    isDenied,
    lacksArticle,
    fitsRole,
    groupInRole: fitsRole && reading.way === 'full' ? groupBehind(reading, actor, hit, page) : undefined,
    // `Ismael “El Mayo” Zambada, de 74 años,` has his nickname in it.
    maySoundNew: isPerson && !isDenied && !hasOtherName && !/["“«]/u.test(surface),
    hasGroupWord: !isPerson && !isStrong && (isAmongBikers || hasPeace || groupWordBeside(reading, page)),
    hasGroupKind: !isPerson && !isStrong && (isAmongBikers || groupKindBeside(reading, page)),
    isAmongBikers,
    isMadePeaceWith: hasPeace,
    namesCrime: isStrong && reading.way === 'full' && !isPerson && NOTHING_BUT_CRIME.test(surface),
    hasCrimeWord: !isPerson && reading.strength === 'medium' && CRIME_IN_NAME.test(surface),
    isNoGroups:
      !isPerson &&
      (page.hits.others.isAfterBranch(reading) ||
        page.hits.others.isSurnameOfAnother(reading) ||
        page.hits.others.isSaidToBePlace(reading) ||
        (page.hits.others.isAfterNamesake(reading) && !groupWordBeside(reading, page))),
    isFamily: isPerson
      ? (reading.way === 'full' && SEVERAL.test(surface)) ||
        (reading.way === 'nickname' && (isOfClan(reading, page) || isSurnameOfSeveral(hit, words, page))) ||
        isBehindNamesake(reading, page)
      : isRatherFamily(reading, page.around) || isRatherRelatives(reading, actor, surface),
    isDefined: reading.way === 'acronym' && !!page.meaningOfAcronym(reading.start, reading.end)?.has(reading.actor),
    hasOtherName,
    isMarked: reading.way === 'nickname' && isMarkedAsAlias(reading, page),
    isEpithet: reading.way === 'nickname' && EPITHET.test(spelling),
    isOrdinary: isOrdinary(reading, surface, page),
    isAtHome,
    facts: page.subject.factsOf(actor, paragraph, !isAtHome && isShort(reading, actor, words)),
    ...homesOf(reading, hit, page),
  };
}

/**
 * A living man's given name and one surname: away from where he is at home, what many records share tells nobody from a
 * namesake: `Court`, `2024`.
 */
function isShort({ way }: Reading, { kind, deceased }: LexiconActor, words: readonly string[]): boolean {
  return way === 'full' && kind === 'person' && !deceased && words.length === 2;
}

const EPITHET =
  /^(?:(?:the|el|la|o|a) )?(?:king|queen|lord|baron|czar|tsar|emperor|godfather|rey|reina|rei|rainha|senor|senora|senhor|zar|capo|padrino|barao) (?:of|de|del|d[oa]s?)(?: (?:the|la|los|las))? \p{L}/u;

/** `“Rey” dijo que …`, for one whom nobody calls so without more. */
function isQuotedWord({ strength, start, end }: Reading, page: Page): boolean {
  return (
    strength === 'never-alone' && /["“«'‘]/u.test(page.text.charAt(start - 1)) && /["”»'’]/u.test(page.text.charAt(end))
  );
}

/** `o clã Pavão`: those around him, or their group, by a nickname that is his surname as well. */
const isOfClan = ({ actor, start, end }: Reading, { text, around, lexicon }: Page): boolean =>
  /^cl[aã]n?$/u.test(around.before(start)?.word ?? '') &&
  foldedWords(lexicon.actors[actor]!.name).includes(foldWord(text.slice(start, end)));

/** `the Krays`, as the records call two brothers: their surname in the plural, which means no one of them. */
const isSurnameOfSeveral = ({ readings }: Hit, words: readonly string[], { lexicon }: Page): boolean =>
  readings.length > 1 &&
  readings.every(({ actor }) => surnamesOf(lexicon.actors[actor]!).some((surname) => words.at(-1) === `${surname}s`));

/** Whether a word like any other has nothing beside it either, while nobody is known to be on the page. */
export function isNeverMore(reading: Reading, hit: Hit, page: Page): boolean {
  if (!isOrdinary(reading, page.text.slice(reading.start, reading.end), page)) return false;
  if (reading.way === 'acronym' && page.meaningOfAcronym(reading.start, reading.end)) return false;
  const isLettersOrWeak = reading.way === 'acronym' || reading.strength === 'weak';
  const paragraph = page.around.paragraphAt(reading.start);
  if (isLettersOrWeak && paragraph.storyWords >= 3) return false;
  const actor = page.lexicon.actors[reading.actor]!;
  if (isClubAmongBikers(reading, actor, foldedWords(page.text.slice(reading.start, reading.end)), paragraph, page))
    return false;
  if (hit.readings.length === 1 && areArmedHere(reading, page.subject.isAtHome(actor, paragraph), page)) return false;
  // `the priest whom the Mafia killed in Palermo`; `Cosa Nostra` in Miami, which elsewhere is another's name.
  const saysCrime =
    hit.readings.length > 1 &&
    (CRIME_IN_NAME.test(page.text.slice(reading.start, reading.end)) ||
      hit.readings.some((other) => other.way === 'full' && !isWeak(other.strength)));
  if (saysCrime && page.settingOf(reading, hit).isOnlyOneAtHome) return false;
  return !roleBeside(reading, page) && !groupWordBeside(reading, page) && !otherNameBeside(reading, hit, page);
}

/** A weak name that is written like a word: one word, or a nickname. Where a sentence begins even its capital is none. */
function isOrdinary(reading: Reading, surface: string, page: Page): boolean {
  if (!isWeak(reading.strength)) return false;
  if (reading.way === 'full' && /\s/.test(surface)) return page.lexicon.actors[reading.actor]!.kind !== 'person';
  return true;
}
