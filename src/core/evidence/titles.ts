/**
 * What people are called beside their names: trades, offices, ranks, forms of address. One that the record gives an
 * actor speaks for him; any other says that somebody else of the name is meant.
 */

import type { LexiconActor } from '../names/lexicon';
import { givenNameShare, isPartOfName } from '../names/namesakes';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import type { Neighbour } from '../text/neighbours';
import { signBehind } from '../text/sentences';
import { isCountryWord } from '../words/countries';
import { OFFICE_ENDS, OFFICE_HEADS } from '../words/place-words';
import { foldedWords, foldWord, isCapitalised, wordSet } from '../words/spelling';
import {
  BYSTANDERS,
  CAPITAL_TITLES,
  currentTrade,
  isTrade,
  officeKind,
  PROFESSIONS,
  SPORTS,
  singular,
} from '../words/trades';
import { CRIME, GROUP_NOUNS, isOfCrime, OFFICES, PARTICLES, ROLES } from '../words/vocabulary';
import { ROLE } from '../words/word-kinds';
import { apposition, saidOfName } from './apposition';
import { isWholeName } from './strangers';

const NAMED = wordSet('named called llamado llamada chamado chamada');
const ARTICLE = wordSet('the a an el la un una o um uma otro otra outro outra');
const PASSED_OVER = wordSet(`
    retired local famous young old veteran retirado retirada jubilado jubilada aposentado aposentada famoso famosa joven
    jovem veterano veterana
  `);

/**
 * A trade or office beside a name: `own` where the record gives it, or an office of its kind, to the actor, `other`
 * where it does not. `el tenista Carlos Bonilla`, `a baker named …`, `…, a school inspector`.
 */
export function tradeBeside(reading: Reading, actor: LexiconActor, page: Page): 'own' | 'other' | undefined {
  if (isOfBrigade(reading, page)) return actor.trades.includes('firefighter') ? 'own' : 'other';
  if (isHeadOfStaff(reading, page)) return 'other';
  const trades = [
    ...tradesBefore(reading, page),
    ...tradesOfRow(reading, page),
    ...(isCriminals(reading, page) ? [] : tradesBehind(reading, page)),
  ]
    .filter((word) => !actor.words.includes(word) && !(word === 'president' && isOfOwnClub(reading, actor, page)))
    .map(currentTrade);
  if (trades.length === 0) return undefined;
  return trades.some((trade) => isOwn(trade, actor)) ? 'own' : 'other';
}

/** `O traficante Reinaldo Luna, presidente de honra da escola`: crime is his trade first, whatever else he is. */
const isCriminals = ({ way, derived, start }: Reading, { around }: Page): boolean =>
  way === 'full' && !derived && (around.kindsBefore(start, 1) & ROLE) !== 0;

const HEADS_BEFORE = / (?:\p{L}+ )?(?:[Vv]ice[- ])?[Pp]resident ["“«'‘]?$/u;
const HEADS_BEHIND = /^["”»'’]?,? (?:(?:\p{Ll}|-)+ ){0,3}president of (?:the )?["“«'‘]?/u;

/** `Former Night Riders president Luna`, `Luna, once president of the Night Riders`: clubs of bikers have presidents. */
function isOfOwnClub({ start, end }: Reading, { related }: LexiconActor, { text, hits }: Page): boolean {
  const isRelated = (at: number) =>
    hits.over(at, at + 1).some(({ readings }) => readings.some(({ actor }) => related.includes(actor)));
  const before = HEADS_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  if (before && isRelated(start - before[0].length - 1)) return true;
  const behind = HEADS_BEHIND.exec(text.slice(end, end + 60));
  return behind !== null && isRelated(end + behind[0].length);
}

/** `o major Roberto Carvalho, do Corpo de Bombeiros`: a service that no record gives anybody. */
function isOfBrigade({ end }: Reading, { text }: Page): boolean {
  return (
    signBehind(text, end) === ',' &&
    /^["”»'’]?, (?:d[oe]s?|del?(?: los)?|of (?:the )?)(?: (?:Cuerpo de |Corpo de |cuerpo de |corpo de )?)(?:[Bb]omberos|[Bb]ombeiros|[Ff]ire(?: [Dd]epartment| [Bb]rigade|fighters))/u.test(
      text.slice(end, end + 40),
    )
  );
}

/** `…, jefe de redacción`, `…, chefe de cozinha`: no boss of criminals. */
const HEAD_OF_STAFF =
  /^["”»'’]?, (?:(?:de|con|com) )?(?:\d+(?: años| anos)?, )?(?:el |la |o |a |the )?(?:ex ?)?(?:jef[ea]|chefe|head|chief) (?:de |da |do |del |of )(?:la |the )?(?:sala|redacci[oó]n|reda[cç][aã]o|prensa|imprensa|cocina|cozinha|obras?|m[aá]quinas|enfermer[ií]a|enfermeros|enfermeras|enfermagem|protocolo|c[aá]tedra|servicio|servi[cç]o|taller|oficina|estaci[oó]n|esta[cç][aã]o|personal|pessoal|deportes|esportes|informativos|ventas|vendas|estudios|compras|planta|comunicaci[oó]n|comunica[cç][aã]o|gabinete|campaña|campanha|nursing|news|sales|marketing|surgery|maintenance|mantenimiento|manuten[cç][aã]o|turismo|cultura|bomberos|bombeiros|guardaparques|trabajos|trens|trenes|cirug[ií]a|cirurgia|pediatr[ií]a|medicina|laboratorio|laborat[oó]rio)(?![\p{L}\p{M}])/u;

function isHeadOfStaff({ end }: Reading, { text }: Page): boolean {
  return signBehind(text, end) === ',' && HEAD_OF_STAFF.test(text.slice(end, end + 60));
}

/** `…, a 44-year-old former Olympic snowboarder`: a trade of the record a few words behind the name and a comma. */
export function ownTradeBehind({ end }: Reading, actor: LexiconActor, page: Page): boolean {
  if (actor.trades.length === 0 || signBehind(page.text, end) !== ',') return false;
  const [said] = page.text.slice(end, end + 60).split(/[.;:\n]/u, 1);
  return foldedWords(said!).some((word) => actor.trades.includes(currentTrade(word)));
}

/** `He is a former snowboarder, named …`: a trade of the record in front of a full name, in its sentence. */
export function ownTradeBefore({ way, strength, start }: Reading, actor: LexiconActor, page: Page): boolean {
  // A name of many is not made anybody's by a trade that the sentence gives perhaps to another.
  if (way !== 'full' || actor.trades.length === 0 || (strength !== 'strong' && strength !== 'medium')) return false;
  const from = Math.max(page.around.sentenceAt(start).start, start - TRADE_REACH);
  return foldedWords(page.text.slice(from, start)).some((word) => actor.trades.includes(word) && isTrade(word));
}

/** How far before a name its bearer's trade may stand, in UTF-16 units. */
const TRADE_REACH = 80;

/** What they are called whose sport, or whose office, a record names. */
const OF_SPORT = /^(?:athlete|atleta|olympian|deportista|esportista)$/;
const OF_OFFICE = /^(?:funcionari[oa]|official|officeholder|servidor|mandatari[oa])$/;

/** Whether a passage has a trade or office such as the record gives an actor. */
export function hasTradeOf(actor: LexiconActor, passage: string): boolean {
  return foldedWords(passage).some((word) => isTrade(word) && isOwn(currentTrade(word), actor));
}

export function isOwn(trade: string, actor: LexiconActor): boolean {
  if (actor.trades.includes(trade)) return true;
  if (OF_SPORT.test(trade)) return actor.trades.some((own) => SPORTS.has(own));
  if (OF_OFFICE.test(trade)) return actor.trades.some((own) => officeKind(own) !== undefined);
  const kind = officeKind(trade);
  return kind !== undefined && actor.trades.some((own) => officeKind(own) === kind);
}

function tradesBefore(reading: Reading, page: Page): string[] {
  const isWeak = reading.way === 'full' && (reading.strength === 'weak' || (reading.namesakes ?? 0) > COMMON);
  let word = page.around.before(reading.start);
  if (!word) return isWeak || isSomebodys(reading, page) ? tradesApposed(reading, page) : [];
  // `O bispo dos Santos`: the particle is the surname's.
  if (reading.way === 'surname' && NAME_PARTICLE.test(word.word)) {
    const title = page.around.before(word.start);
    if (!title || !PROFESSIONS.has(currentTrade(title.folded))) return [];
    // `o advogado do Luna` works for him.
    const isOfHim = /^d[oa]$/.test(word.word) && ARTICLE.has(page.around.before(title.start)?.folded ?? '');
    return isOfHim ? [] : [title.folded];
  }
  const nameOf =
    /^(?:nome|nombre|of)$/.test(word.folded) &&
    /\b(?:de (?:nome|nombre)|by the name of) $/u.exec(page.text.slice(Math.max(0, reading.start - 20), reading.start));
  if (nameOf || NAMED.has(word.folded)) {
    const at = nameOf ? reading.start - nameOf[0].length : word.start;
    // `President Petro named Luna …`, `Noboa, the president, called Luna …` introduce nobody.
    const who = page.around.before(at);
    if (who ? isCapitalised(who.word) : page.text.charAt(at - 2) === ',') return [];
    // `The president called Luna “a monster”`.
    if (word.word === 'called' && COMPLEMENT.test(page.text.slice(reading.end, reading.end + 6))) return [];
    // `un estudiante llamado …`: whose whole legal name stands in a story of crime is told of from his beginnings.
    if (isWholeName(reading, page)) return [];
    return page.around
      .wordsBefore(at, 3)
      .filter((said, i, all) => isTrade(said) && !(said === 'lieutenant' && !OF_SERVICE.test(all[i + 1] ?? '')));
  }
  // `su padre Nemesio …`: kin is no trade.
  const isBehind = (pattern: RegExp, { start }: Neighbour) => pattern.test(page.around.wordsBefore(start, 1)[0] ?? '');
  if (word.folded === 'padre' && isBehind(HIS, word)) return [];
  while (word && (isCountryWord(word.folded) || PASSED_OVER.has(word.folded))) word = page.around.before(word.start);
  if (!word) return [];
  // `the cocaine baron Luis Luna`.
  if (officeKind(currentTrade(word.folded)) === 'crown' && page.around.wordsBefore(word.start, 1).some(isOfCrime))
    return [];
  if (word.folded === 'artist' && isBehind(/^(?:escape|con|scam)$/, word)) return [];
  if (word.word === 'lieutenant' && !isBehind(OF_SERVICE, word)) return [];
  // `El defensa Luna` plays, `la defensa` pleads.
  if (word.folded === 'defensa' && isBehind(/^(?:el|un|al|del)$/, word)) return [word.folded];
  // `ao defender Luna`: the verb.
  if (word.folded === 'defender' && isBehind(/^(?:ao|al|de|para|por|em|to)$/, word)) return [];
  const officer = officerOf(word, page);
  if (officer !== undefined) return isTrade(officer) && !FORMER.test(officer) ? [officer] : [];
  if (reading.way === 'full' && !isWeak && isFormerOffice(word, page)) return [];
  if (PROFESSIONS.has(currentTrade(word.folded))) return [word.folded];
  if (CAPITAL_TITLES.has(word.folded) && isCapitalised(word.word)) return [word.folded];
  if (isWeak && BYSTANDERS.has(currentTrade(word.folded)) && !ROLES.has(word.folded)) return [word.folded];
  const article = page.around.before(word.start);
  return article && ARTICLE.has(article.folded) && !isCapitalised(word.word) && isTrade(word.folded)
    ? [word.folded]
    : [];
}

/**
 * `el régimen de Nicolás Maduro`, `Venezuela’s regime blocked the opponent of …`: the head of a government, where the
 * record has him in such an office; `isAtHome` tells whether his country is named.
 */
export function isHeadHere({ way, start }: Reading, { trades }: LexiconActor, isAtHome: boolean, page: Page): boolean {
  if (way !== 'full' || !trades.some((trade) => officeKind(trade) === 'head')) return false;
  const sentence = page.around.sentenceAt(start);
  return (
    GOVERNMENT.test(page.text.slice(Math.max(0, start - 60), start)) ||
    (isAtHome && OF_RULE.test(page.text.slice(sentence.start, sentence.end)))
  );
}

const OF_RULE =
  /(?<![\p{L}\p{M}])(?:r[eé]gim(?:en|e)|oficialist[ao]s?|oficialismo|mandatari[oa]s?|dictad(?:or|ura)|ditad(?:or|ura)|dictator(?:ship)?|autocrat|gobierno|gobernante|governo|governante|government|incumbent|chavis[mt][oa]?s?|elecci[oó]n(?:es)?|comicios|elei[cç](?:[aã]o|[oõ]es)|elections?|inauguration|sanctions|sanciones|san[cç][oõ]es)(?![\p{L}\p{M}])/iu;

const GOVERNMENT =
  /(?<![\p{L}\p{M}])(?:r[eé]gim(?:en|e)|gobierno|governo|government|dictadura|ditadura|dictatorship|presidenc(?:ia|y)|administra(?:ci[oó]n|tion|[cç][aã]o)) (?:\p{Ll}+ ){0,2}?(?:del?|d[oe]|of) $/iu;

const NAME_IN_ROW = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:d[aeo]s?|del|de la) )?\p{Lu}[\p{L}\p{M}'’.-]*)+`;
const ROW = new RegExp(`(?<![\\p{L}\\p{M}])(\\p{Ll}+s) (?:${NAME_IN_ROW}(?:,(?: (?:and|y|e))?| (?:and|y|e)) )+$`, 'u');

/** `os advogados Ana Pinto, Rui Leite e Luis Luna`: what all of a row of names are. */
function tradesOfRow({ way, start }: Reading, { text }: Page): string[] {
  if (way !== 'full' || !/(?:,| (?:and|[ye])) $/u.test(text.slice(Math.max(0, start - 5), start))) return [];
  const [, trades] = ROW.exec(text.slice(Math.max(0, start - LONGEST_ROW), start)) ?? [];
  const trade = singular(foldWord(trades ?? ''));
  return PROFESSIONS.has(currentTrade(trade)) ? [trade] : [];
}

/** So long is what says the trade of a row at most, the names included, in UTF-16 units. */
const LONGEST_ROW = 120;

/** `His lawyer, Larry Luna`: behind this any name is another's, unless the record gives the trade. */
function isSomebodys({ way, start }: Reading, { text }: Page): boolean {
  return (
    way === 'full' && text.charAt(start - 2) === ',' && APPOSED_HIS.test(text.slice(Math.max(0, start - 70), start))
  );
}

/** `exministro`, `the former Security Minister`: who holds an office no more may have taken to crime since. */
function isFormerOffice({ folded, start }: Neighbour, { around }: Page): boolean {
  if (officeKind(currentTrade(folded)) === undefined) return false;
  return currentTrade(folded) !== folded || around.wordsBefore(start, 2).some((word) => /^(?:former|ex)$/.test(word));
}

/** `el secretario de Seguridad Pública`, `la Fiscalía General`: the word before the name of an office that ends with this. */
function officerOf(last: Neighbour, { around }: Page): string | undefined {
  const before = OFFICE_ENDS.has(last.folded) ? around.before(last.start) : undefined;
  const first = before && (OFFICES.has(before.folded) || OFFICE_HEADS.has(before.folded)) ? before : last;
  if (!OFFICES.has(first.folded) && !OFFICE_HEADS.has(first.folded)) return undefined;
  const words = around.wordsBefore(first.start, 3);
  return words.find((word) => !PARTICLES.has(word)) ?? '';
}

/** What somebody is called who is no more than that: behind his name. */
const COMPLEMENT = /^ (?:["“]|an? |the )/;

/** Whose officer a small `lieutenant` is; a gang’s or a cartel’s otherwise: `Zeta lieutenant Luis Luna`. */
const OF_SERVICE =
  /^(?:police|army|navy|naval|air|force|fire|sheriff|marshal|guard|prison|patrol|detective|retired|first|second|1st|2nd)$/;

const NAME_PARTICLE = /^d(?:os|as|a|o)$/;

/** Expected bearers in 100 million people from which on a full name needs more than itself. */
const COMMON = 0.5;

/** `el secretario de Cultura, Luis Luna,`: the folded words that stand before the comma. */
export function apposedBefore({ start, end }: Reading, page: Page): readonly string[] {
  // What stands before the space tells which patterns can hold at all; so below.
  if (!',nmo'.includes(page.text.charAt(start - 2))) return [];
  const head = page.text.slice(Math.max(0, start - 70), start);
  if (!CLOSED.test(page.text.slice(end, end + 3)) && !APPOSED_HIS.test(head)) return [];
  const [, said] = APPOSED.exec(head) ?? [];
  // `The president identified Pedro Luna, Torrado, and …`: a row of names.
  return said === undefined || isName(said.split(' ').slice(-2)) ? [] : foldedWords(said);
}

const isName = (words: readonly string[]): boolean =>
  words.length === 2 && words.every((word) => isCapitalised(word) && isPartOfName(foldWord(word)));

/** Trades that stand before a name and a comma, unless a role in crime is said there. */
function tradesApposed(reading: Reading, page: Page): string[] {
  const words = apposedBefore(reading, page);
  if (words.some((word) => CRIME.has(word) || GROUP_NOUNS.has(word))) return [];
  // `el comandante del ELN, Antonio García,`: an office in a group.
  const isOfGroup = page.hits.isTaken(reading.start - 3, reading.start - 2);
  return (
    words
      .slice(0, 2)
      // `El padre, Luis Luna,` is somebody's father: a priest has no comma.
      .filter(
        (word) =>
          word !== 'padre' &&
          (PROFESSIONS.has(currentTrade(word)) || BYSTANDERS.has(word) || HEADS.test(word)) &&
          !(isOfGroup && !isOwn(word, page.lexicon.actors[reading.actor]!)),
      )
  );
}

const HEADS = /^(?:head|chief|jefe|jefa|chefe|encargad[oa]|responsable|administrador[ae]?|promotora?)$/;

/**
 * What a distinctive name is said to be in a sentence about crime is its bearer's story: `…, a former policeman who leads
 * the gang`. Of a weaker name, or where crime is far, it says that another is meant.
 */
function tradesBehind(reading: Reading, page: Page): string[] {
  const { words, isIndefinite } = apposition(withAge(reading, page), page);
  const [first] = words;
  if (
    first === undefined ||
    VERB.has(first) ||
    (!isIndefinite && (isNamedBehind(reading, page) || isNextSubject(reading, page)))
  )
    return [];
  // `Luna era un maestro`: where only the surname stands, this is the story of whom the page named.
  if (reading.way === 'surname' && COPULA.test(page.text.slice(reading.end, reading.end + 6))) return [];
  // `firmado por Luna, su abogado, un testigo y …`: another who is his.
  if (reading.way === 'surname' && HIS.test(first)) return [];
  // `¿Y qué dice de Luna, presidenta?`: somebody is spoken to.
  if (ADDRESSED.test(page.text.slice(reading.end, reading.end + 40))) return [];
  const trades = saidOfName(words).filter(
    (word, i) =>
      !(word === 'mayor' && isGreater(words[i + 1])) &&
      !(word === 'promotor' && OF_SHOWS.test(page.text.slice(reading.end, reading.end + 60))) &&
      // `un narco prudente`: behind the noun stands what he is like.
      (PROFESSIONS.has(currentTrade(word)) || (isIndefinite && isTrade(word) && !words.slice(0, i).some(isOfCrime))),
  );
  const isFormer = FORMER.test(first);
  // `Luna, un ex chofer de 50 años`: nobody is brought in by his surname and what he once was.
  if (reading.way === 'surname' && isFormer) return [];
  // `“Major Luna”, a former policeman, runs a cartel`: whoever has the nickname once had a trade.
  if (reading.way === 'nickname' && isFormer && page.around.isStory(reading.start)) return [];
  if (!reading.derived && (reading.strength === 'strong' || reading.strength === 'medium')) {
    if (isFormer && trades.every((trade) => IN_ARMS.test(officeKind(currentTrade(trade)) ?? ''))) return [];
    const { story } = page.around.sentenceAt(reading.start);
    if (story > 1 || (story > 0 && isFormer)) return [];
  }
  return trades;
}

/** `el mayor narco del mundo`: the greatest. */
function isGreater(next: string | undefined): boolean {
  return next !== undefined && (isOfCrime(next) || /(?:dor|tor|ante|ista)e?s?$/.test(next));
}

/** `promotor de espectáculos` prosecutes nobody. */
const OF_SHOWS =
  / promotor (?:de (?:espect[aá]cul|event|concert|conciert|show|box|artist|m[uú]sic)|art[ií]stic|musical)/u;

const ADDRESSED = /^["”»'’]?, (?:\p{Ll}+ )?\p{Ll}+[?!]/u;

/** Offices after which actors take to crime. */
const IN_ARMS = /^(?:police|army)$/;
const COPULA = /^ (?:is|was|era|es|é|foi|fue) /u;

const AGE = /^, (?:de |con |com )?[1-9]\d(?: años| anos)?(?=, )/u;

/** The same reading, its age included: `Luis Luna, 31, an accountant`. */
function withAge(reading: Reading, page: Page): Reading {
  const age = AGE.exec(page.text.slice(reading.end, reading.end + 20));
  return age ? { ...reading, end: reading.end + age[0].length } : reading;
}

const VERB = wordSet('was were is fue era es foi ha had has');
const HIS = /^(?:sus?|seus?|suas?|his|her|their)$/;
const FORMER = /^(?:former|ex|onetime|one-time|erstwhile)/;

const NEXT_NAME =
  /^["”»'’)]?,\s+(?:the|el|la|o|a)\s+(?:(?!(?:de|del|of|do|da)\s)\p{Ll}[\p{L}-]*,?\s+){1,3}(?:(?:de|del|of|do|da)\s+(?:the\s+|la\s+)?\p{Lu}[\p{L}-]+,?\s+)?(\p{Lu}[\p{L}]+)/u;

/** `tras la captura de Otoniel, el presidente Iván …`: what stands behind the name is said of the next. */
function isNamedBehind(reading: Reading, page: Page): boolean {
  const next = NEXT_NAME.exec(page.text.slice(reading.end, reading.end + 90));
  return next !== null && givenNameShare(next[1]!) !== undefined;
}

/** `Tras la aceptación de Fito, el presidente de la Corte indicó …`: behind the comma another subject has its verb. */
function isNextSubject({ end }: Reading, { text }: Page): boolean {
  const [said] =
    /^["”»'’)]?, (?:the|el|la|los|las|o|a|os|as) [^,.;:()\n]{3,90}/u.exec(text.slice(end, end + 100)) ?? [];
  // `, la reportera que ha seguido el caso,` goes with the name.
  return said !== undefined && SAYS.test(`${said.split(/ (?:que|quien|quem|who|that|which) /u, 1)[0]} `);
}

const SAYS =
  / (?:\p{Ll}+(?:ó|aron|ieron|ou|eu|iu)|dijo|dice|dicen|disse|diz|said|says|told|announced|added|fue|foi|was|has|had|ha|han|había|habían|tinha|tinham|haverá|will)(?: |$)/u;

const APPOSED =
  /(?<![\p{L}\p{M}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ee]l|[Ll]a|[Uu]na?|[Ss]us?|[Oo]|[Uu]ma?|[Ss]eus?|[Ss]uas?|[Oo]tr[oa]|[Oo]utr[oa]) ((?:\p{L}[\p{L}\p{M}-]* ){0,4}\p{L}[\p{L}\p{M}-]*), (?:tambi[eé]n |tamb[eé]m |also )?$/u;
/** `His lawyer, Larry Luna of Wauwatosa, …`: whose somebody is needs no second comma. */
const APPOSED_HIS = /(?<![\p{L}\p{M}])(?:[Hh]is|[Hh]er|[Tt]heir|[Ss]us?|[Ss]eus?|[Ss]uas?) \p{Ll}[\p{L}\p{M}-]*, $/u;
const CLOSED = /^["”»'’]?[,.;)]/u;
