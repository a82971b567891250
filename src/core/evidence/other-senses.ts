/**
 * A group's name that is something else: a phrase, a street, a date, a family, a work called after the group. These
 * hold for distinctive names too, which nothing but the words right beside them can take from their group.
 */

import type { LexiconActor } from '../names/lexicon';
import { givenNameShare } from '../names/namesakes';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { beginsSentence, signBehind } from '../text/sentences';
import { ending } from '../words/ending';
import { OF_NEIGHBOURHOOD } from '../words/place-words';
import { foldedWords, foldWord, isArticle, isCapitalised, wordSet } from '../words/spelling';
import { CASE } from '../words/topics';
import { SPORTS } from '../words/trades';
import {
  CALENDAR,
  CALLED_AFTER,
  CRIME,
  FACTIONS,
  GROUP_KINDS,
  GROUP_NOUNS,
  NAMES_GO_ON,
  ROLES,
  TROUPES,
} from '../words/vocabulary';
import { isAtHome } from './homes';
import { isSaidToBeThing } from './things';
import { isEndOfTitle, isTitle, isWritten } from './titled-works';

/** Whether the words beside a group's name say that it stands for something else. */
export function isOtherSense(reading: Reading, page: Page): boolean {
  return (
    isSaidToBeThing(reading, page) ||
    isWork(reading, page) ||
    isQuotedWork(reading, page) ||
    isTitle(reading, page) ||
    isEndOfTitle(reading, page) ||
    isWritten(reading, page) ||
    areThousands(reading, page) ||
    (/["“«'‘]/u.test(page.text.charAt(reading.start - 1)) && isSeries(reading, page)) ||
    isPhrase(reading, page) ||
    isAddress(reading, page) ||
    isTheirOwnVoice(reading, page) ||
    isTroupe(reading, page) ||
    isEndOfQuotedName(reading, page) ||
    isBeginningOfQuotedName(reading, page) ||
    isOperation(reading, page) ||
    isPoster(reading, page) ||
    isArmys(reading, page) ||
    isRailway(reading, page) ||
    isPlayer(reading, page)
  );
}

const SPORTS_BEHIND = /^ (?:soccer|football|baseball|basketball|volleyball|hockey|rugby|cricket) (?:team|club)/u;

/** `uma padaria de bairro chamada Os Veltas`. */
const CALLED_THING = ending(
  /(?<![\p{L}\p{M}])(\p{Ll}+)(?: (?:de|da|do|del) \p{Ll}+)? (?:llamad[oa]|chamad[oa]|bautizad[oa]|batizad[oa]|de (?:nombre|nome))(?: (?:como|de))? ["“«'‘]?/u,
);

/** Portuguese `o time Os Veltas`; in English it is the hour. */
function isTeam({ folded, start }: { folded: string; start: number }, { around }: Page): boolean {
  return folded === 'time' && /^(?:o|do|no|ao|um|pelo|seu)$/.test(around.wordsBefore(start, 1)[0] ?? '');
}

/** `La película Los Veltas`, `the Veltas soccer team`, `The Chicago Outfit Collection`. */
function isWork({ start, end, way }: Reading, page: Page): boolean {
  if (way === 'acronym') return false;
  const before = page.around.before(start);
  if (before && (CALLED_AFTER.has(before.folded) || isTeam(before, page))) return true;
  const [, thing] = CALLED_THING.exec(page.text.slice(Math.max(0, start - 60), start)) ?? [];
  if (thing !== undefined && CALLED_AFTER.has(foldWord(thing))) return true;
  if (SPORTS_BEHIND.test(page.text.slice(end, end + 30))) return true;
  const after = page.around.after(end);
  return after !== undefined && isCapitalised(after.word) && NAMES_GO_ON.has(after.folded);
}

const ABOUT_WORKS =
  /(?<![\p{L}\p{M}])(?:movies?|films?|filme|pel[ií]cula|telenovela|thriller|sitcom|Netflix|HBO|Disney|theat(?:er|re)s|cines|cinemas?|novela?|romance|novel|álbum|album|canci[oó]n|song|directed by|dirigida por|dirigido por|box office|taquilla|estren\p{L}+|starring|screenplay|trailer)(?![\p{L}\p{M}])/u;

const THOUSANDS = ending(
  /(?<![\p{L}])(?:hundred|thousand|million|cien|mil|millones|cem|milh[õo]es|(?:per cent|percent|%) of(?: the)?)(?: de)? /u,
);

/** `a hundred thousand Muslims`: more than any gang has. */
function areThousands({ start, strength, way }: Reading, page: Page): boolean {
  return (
    way !== 'acronym' && strength === 'never-alone' && THOUSANDS.test(page.text.slice(Math.max(0, start - 20), start))
  );
}

/** `a new movie about a tailor. It is called “The Outfit”`: a common word in quotes, where works are spoken of. */
function isQuotedWork({ start, end, strength, isWord }: Reading, page: Page): boolean {
  if (!isWord || !isWeak(strength) || !/["“«]/u.test(page.text.charAt(start - 1))) return false;
  if (!/^[.,!?]?["”»]/u.test(page.text.slice(end, end + 2))) return false;
  const { sentences } = page.around.paragraphAt(start);
  const sentence = page.around.sentenceAt(start);
  const before = sentences[sentences.indexOf(sentence) - 1] ?? sentence;
  return ABOUT_WORKS.test(page.text.slice(before.start, sentence.end));
}

/** `One order, for the …`, `¡Calor, calor!`: a capital that the sentence's beginning explains. */
function isPhrase(reading: Reading, page: Page): boolean {
  const { start, end, way, strength } = reading;
  if (way === 'acronym') return false;
  if (isCount(reading, page)) return true;
  const surface = page.text.slice(start, end);
  if (/\p{L}, \p{Ll}/u.test(surface)) return true;
  if (strength === 'strong') return false;
  if (foldedWords(surface).some((word) => GROUP_NOUNS.has(word) || FACTIONS.has(word))) return false;
  if (HYPHENED.test(surface)) return beginsSentence(page.text, start) || /["“«]/u.test(page.text.charAt(start - 1));
  const [, ...rest] = surface.split(/\s+/u);
  return (
    rest.length > 0 &&
    /^\p{Lu}/u.test(surface) &&
    rest.every((word) => /^\p{Ll}/u.test(word)) &&
    beginsSentence(page.text, start)
  );
}

/** `Anti-union legislation`; not `Thieves-in-law`, `Morita-gumi`. */
const HYPHENED = /^\p{Lu}\p{Ll}+-(?!gumi|kai)\p{Ll}+$/u;

/** `Seven people were held`: a number of something, at the beginning of a sentence or anywhere. */
function isCount(reading: Reading, page: Page): boolean {
  const { start, end } = reading;
  const [number, ...kinds] = foldedWords(page.text.slice(start, end));
  if (number === undefined || !NUMBERS.has(number) || !kinds.every((word) => GROUP_KINDS.has(word))) return false;
  // `Seven gang members were killed`, where no group of the name is at home.
  if (kinds.length > 0 && isAtHome(reading, page)) return false;
  // `between the Sixx and Seven gangs`.
  if (!beginsSentence(page.text, start) && !page.around.paragraphAt(start).headline && isBehindName(start, page))
    return false;
  return COUNTED.test(page.text.slice(end, end + 30));
}

/** Whether only `and` stands between another name and a place. */
function isBehindName(start: number, { text, hits }: Page): boolean {
  const [and] = AND_BEFORE.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
  return and !== undefined && hits.isTaken(start - and.length - 1, start - and.length);
}

const AND_BEFORE = /["”»'’]? (?:and|or|y|e|&) (?:the )?["“«'‘]?$/u;

const NUMBERS = wordSet(`
    two three four five six seven eight nine ten eleven twelve dos tres cuatro cinco seis siete ocho nueve diez dois
    quatro sete oito nove dez
  `);
const COUNTED =
  /^ (?:(?:other|more|armed|alleged|suspected|young|new|unarmed) )?(?:of (?:the|them|those)|people|men|women|children|(?!(?:is|was|has|says|leads|runs|controls|operates|denies|does)(?![\p{L}]))\p{Ll}{2,}[^s\P{Ll}]s)(?![\p{L}\p{M}])/u;

/** `Nem todo mundo concorda`: the conjunction, where it opens a sentence. */
export function isConjunction({ start, end }: Reading, page: Page): boolean {
  if (foldWord(page.text.slice(start, end)) !== 'nem') return false;
  return (
    beginsSentence(page.text, start) &&
    /^ (?:tod[oa]s?|tudo|sempre|mesmo|n[oa]s?|[oa]s?|em|um|uma|se|para|por|com|de|d[oa]s?|assim|só|quando|que|sequer|ao|à|às|aos|eu|ele|ela|eles|elas)(?![\p{L}\p{M}])/u.test(
      page.text.slice(end, end + 12),
    )
  );
}

const SERIES_BEFORE = ending(
  /(?<![\p{L}\p{M}])(?:series|serial|seasons? of|episodes? of|reboot of|remake of|s[ée]rie(?: \p{Ll}+)?|teleserie|bioserie|miniserie|minissérie|(?:temporada|cap[ií]tulo|epis[oó]dio|protagonista|elenco|reparto) de) ["“«'‘]?|(?:series|telenovelas|novelas|pel[ií]culas|filmes|films|movies|shows) (?:como|like|such as) ["“«'‘]?(?:\p{Lu}[^.;:()\n]{0,40}(?:,| o| y| e| ou| or| and) ["“«'‘]?)?/u,
);
const SERIES_BEHIND = /^["”»'’]? (?:series|serial|reboot|spin-?off|telenovela|soap opera)(?![\p{L}\p{M}])/u;

/** `the first season of El Señor de los Cielos`: a work that is called by somebody's nickname. */
export function isSeries({ start, end }: Reading, { text }: Page): boolean {
  return (
    SERIES_BEFORE.test(text.slice(Math.max(0, start - 80), start)) || SERIES_BEHIND.test(text.slice(end, end + 16))
  );
}

const PLAYED_BEFORE = ending(
  /(?<![\p{L}\p{M}])(?:(?:interpreta(?:r|ba|n|ndo)?|encarna(?:r|ba|n|ndo)?|interpretou|d(?:a|io|ará|eu) vida) (?:a |ao |o )?|(?:papel|personaje|personagem|rol) de |(?:plays?|played|playing|portray(?:s|ed|ing)?) |(?:role|character) of )["“«'‘]?/u,
);
const PLAYER_BEHIND = /^["”»'’]? \((\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+\)/u;
const ON_STAGE =
  /(?<![\p{L}\p{M}])(?:[Aa]ct(?:or(?:es|s)?|riz|ress)|[Aa]t(?:or|riz)|[Ss]eries?|[Ss]érie|Netflix|HBO|[Pp]el[ií]culas?|[Ff]ilme?|[Mm]ovie|[Tt]elenovela|[Ee]lenco|[Rr]eparto|cast)(?![\p{L}\p{M}])/u;

/** `Diego Luna, el actor que interpreta a Félix Gallardo`, `Félix Gallardo (Diego Luna)`: somebody of a work. */
export function isPlayed({ start, end, actor }: Reading, { text, around, lexicon }: Page): boolean {
  const [, player] = PLAYER_BEHIND.exec(text.slice(end, end + 40)) ?? [];
  const isPlayer =
    player !== undefined &&
    givenNameShare(player) !== undefined &&
    !lexicon.actors[actor]!.words.includes(foldWord(player));
  if (!isPlayer && !PLAYED_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return false;
  const paragraph = around.paragraphAt(start);
  return ON_STAGE.test(text.slice(paragraph.start, paragraph.end));
}

/** Whether the words of a passage outside of a span speak of crime. */
function speaksOfCrime(start: number, end: number, from: number, to: number, page: Page): boolean {
  return foldedWords(`${page.text.slice(start, from)} ${page.text.slice(to, end)}`).some(
    (word) => !TROUPES.has(word) && (CRIME.has(word) || CASE_WORDS.has(word) || ROLES.has(word)),
  );
}

const CASE_WORDS: ReadonlySet<string> = new Set(CASE);

/** `o bloco Bonde do Maluco`, `el torneo de los Mazatlecos`: people who play or dance, in a passage without crime. */
function isTroupe({ start, end, way }: Reading, page: Page): boolean {
  if (way === 'acronym') return false;
  // `a banda Bagdad`: the word may be the name's own.
  const own = page.around.after(Math.max(0, start - 1));
  let before = own?.start === start && own.folded === 'banda' ? own : page.around.before(start);
  if (before && /^(?:d[aeo]s?|del|l[ao]s?)$/.test(before.folded)) before = page.around.before(before.start);
  if (!before || !(TROUPES.has(before.folded) || isTeam(before, page))) return false;
  // A Spanish `banda` or `agrupación` may be a gang, a Portuguese `banda` is none.
  const isBand = /^(?:banda|bandas|agrupacion)$/.test(before.folded);
  const article = page.around.wordsBefore(before.start, 1)[0] ?? '';
  const passage =
    isBand && !/^(?:a|as|da|das|na|nas|pela|uma)$/.test(article)
      ? page.around.paragraphAt(start)
      : page.around.sentenceAt(start);
  return !speaksOfCrime(passage.start, passage.end, before.start, end, page);
}

const QUOTED_BEFORE = /["“«‘](\p{Lu}[\p{L}\p{M}]+) $/u;

/** `los “Tacos Perrones”`: the end of a longer name that the page sets in quotes, in a passage without crime. */
function isEndOfQuotedName({ start, end, way }: Reading, page: Page): boolean {
  if (way === 'acronym' || !/^["”»’]/u.test(page.text.slice(end, end + 1))) return false;
  const [, first] = QUOTED_BEFORE.exec(page.text.slice(Math.max(0, start - 24), start)) ?? [];
  if (first === undefined) return false;
  const folded = foldWord(first);
  if (isArticle(folded) || GROUP_NOUNS.has(folded) || FACTIONS.has(folded)) return false;
  const passage = page.around.paragraphAt(start);
  return !speaksOfCrime(passage.start, passage.end, start, end, page);
}

const GOES_ON_QUOTED = /^ (?:d[aeo]s?|de l[ao]s?|del|of the|of) \p{Ll}[\p{L}\p{M}]*(?: \p{L}+)?["”»’]/u;

/** `«Los Talibanes de la economía»`: what others are called after the group, as the page sets it in quotes. */
function isBeginningOfQuotedName({ start, end, way }: Reading, page: Page): boolean {
  return (
    way !== 'acronym' &&
    /["“«‘]/u.test(page.text.charAt(start - 1)) &&
    GOES_ON_QUOTED.test(page.text.slice(end, end + 40))
  );
}

/** `la Operación Marquetalia`: what a police or an army calls its own. */
export function isOperation({ start }: Reading, page: Page): boolean {
  return OPERATION_BEFORE.test(page.text.slice(Math.max(0, start - 13), start));
}

const OPERATION_BEFORE = ending(/(?<!\p{L})Opera(?:ción|ção|tion) ["“«‘]?/u);

const POSTER_BEHIND =
  /^(?: (?:19|20)\d\d|,? (?:diseñad[oa]|ilustrad[oa]|pintad[oa]|obra de|se (?:present|anunci|estren)|anunci[aó]|reúne|incluye|completo|oficial))/u;

/** `el cartel de Cali 2025, diseñado por …`: Spanish for a poster, and for who plays at a festival. */
function isPoster({ start, end }: Reading, page: Page): boolean {
  if (!/^(?:el )?cartel de /iu.test(page.text.slice(start, end)) || !POSTER_BEHIND.test(page.text.slice(end, end + 24)))
    return false;
  const sentence = page.around.sentenceAt(start);
  return (
    !/c[aá]rtel(?! se )/iu.test(page.text.slice(end, sentence.end)) &&
    !speaksOfCrime(sentence.start, start, start, start, page)
  );
}

/** `o Estado-Maior Central das Forças Armadas`: a body of the state’s. */
function isArmys({ end }: Reading, page: Page): boolean {
  return /^ (?:de las Fuerzas Armadas|das Forças Armadas|of the (?:Armed Forces|[Aa]rmy)|del Ejército(?! de Liberación)|do Exército)(?! Revol)/u.test(
    page.text.slice(end, end + 32),
  );
}

/** `el tren de Alfara a Orna`: with a small letter and where it goes. */
function isRailway({ start, end }: Reading, { text }: Page): boolean {
  return (
    text.startsWith('tren ', start) && /^ (?:a|hasta|hacia) (?:la |el |los )?\p{Lu}/u.test(text.slice(end, end + 12))
  );
}

/** `o goleiro Veltas`: somebody’s nickname. */
function isPlayer({ start }: Reading, { around }: Page): boolean {
  const before = around.before(start);
  if (!before || !SPORTS.has(before.folded) || isCapitalised(before.word)) return false;
  return isArticle(around.wordsBefore(before.start, 1)[0] ?? '');
}

const IN_NEIGHBOURHOOD = ending(
  /(?<![\p{L}\p{M}])(?:barrio|bairro|colonia|vereda|urbanizaci[oó]n|calle|rua|neighbou?rhood of) ["“«'‘]?/iu,
);
const MONTH_BEHIND = /^ (?:de|of) (\p{L}+)/u;

/** `Barrio 18 de Noviembre`, `los vecinos del Barrio 18, manzana 13`, `el barrio Los Veltas`. */
function isAddress({ start, end, way }: Reading, page: Page): boolean {
  if (way !== 'acronym' && IN_NEIGHBOURHOOD.test(page.text.slice(Math.max(0, start - 24), start))) return true;
  const [first, ...more] = foldedWords(page.text.slice(start, end));
  // `en la Calle 18 de Santa Ana`.
  if (
    first === 'calle' &&
    /(?<!\p{L})(?:en|por|sobre|entre) la $/u.test(page.text.slice(Math.max(0, start - 10), start))
  )
    return true;
  if (first !== 'barrio' || !more.some((word) => /^\d+$/.test(word))) return false;
  const [, month] = MONTH_BEHIND.exec(page.text.slice(end, end + 20)) ?? [];
  if (month !== undefined && CALENDAR.has(foldedWords(month)[0]!)) return true;
  if (/^, (?:manzana|lote|zona|sector|calle|bloque|casa) /u.test(page.text.slice(end, end + 12))) return true;
  const [preposition, who] = page.around.wordsBefore(start, 2);
  return preposition !== undefined && /^del?$/.test(preposition) && who !== undefined && OF_NEIGHBOURHOOD.has(who);
}

/** `La Unión somos nosotros`, `Los Choneros hoy dormimos felices`: those speak who bear the name by right. */
function isTheirOwnVoice({ start, end }: Reading, page: Page): boolean {
  const behind = page.text.slice(end, end + 24);
  if (signBehind(page.text, end) === 's' && /^["”»]? somos(?!\p{L})/u.test(behind)) return true;
  return (
    /^los /iu.test(page.text.slice(start, end)) &&
    /^ (?:hoy |tambi[eé]n |ya |no |nos )?\p{Ll}+[aei]mos(?!\p{L})/u.test(behind)
  );
}

const SIBLINGS = wordSet('hermanos hermanas irmaos irmas');
const FAMILY = 'familia';
/** What a group that is a family is called. */
const HOUSE = /^(?:clan|cosca|ndrina|familia|family)$/;
const OF_THE = /^de$/;
const SOME = /^(?:un[oa]?|dos|tres|duas|uma?|dois|algun[oa]s?)$/;
/** `the extended Hutch family`, `a extensa família Gouveia`: all who are related. */
const EXTENDED = /^(?:extended|wider|immediate|extensa|extendida|estendida|numerosa)$/;
const HOUSEHOLD = /(?<!\p{L}|crime )fam[ií]l(?:y|ia)(?!\p{L})/iu;

/** `los hermanos Arellano Félix`, `la familia Arellano Félix`: the people, unless the group itself is called so. */
export function isKin({ start, end, derived }: Reading, { words }: LexiconActor, page: Page): boolean {
  if (isExtended(start, end, page)) return true;
  const [first] = foldedWords(page.text.slice(start, end));
  const isInside = derived && first !== undefined && (SIBLINGS.has(first) || first === FAMILY);
  const before = isInside ? undefined : page.around.before(start);
  const kin = isInside ? first : before?.folded;
  if (kin === undefined || words.includes(kin)) return false;
  if (kin === FAMILY) return !words.some((word) => HOUSE.test(word));
  if (!SIBLINGS.has(kin)) return false;
  // `el cártel de los hermanos …`, `se unieron al de los hermanos …` is the group.
  const [, of, one] = page.around.wordsBefore(before?.start ?? start, 3);
  // `una de las hermanas`.
  return of === undefined || !OF_THE.test(of) || (one !== undefined && SOME.test(one));
}

function isExtended(start: number, end: number, { text, around }: Page): boolean {
  const before = around.wordsBefore(start, 2);
  const at = before.findIndex((word) => EXTENDED.test(word));
  if (at < 0) return false;
  // The noun stands in the name, right behind it, or between.
  return at > 0 ? before[0] === FAMILY : HOUSEHOLD.test(text.slice(start, end + 8));
}
