/**
 * Aliases that a sentence gives to whom it is about: `He is also nicknamed El Loco, El Patron and …`, `Chamado de “rei da
 * cocaína”, o mafioso …`, `…, known as "the chess player"`. Only what is said right behind him, or by a sentence that
 * has nobody else, is his; an epithet (`rei da cocaína`) is he wherever the page has it.
 */

import { namesStranger } from '../evidence/continuity';
import { verdictFrom } from '../evidence/evidence';
import { BIT } from '../evidence/reasons';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import { givenNameShare, surnameShare } from '../names/namesakes';
import type { Page } from '../page/page';
import { chosenOf } from '../reading/choices';
import type { Hit } from '../reading/hits';
import { learntReading } from '../reading/reading';
import { isCountryWord } from '../words/countries';
import { matchesIn, matchesOf, type Opened, opened } from '../words/matches';
import { foldedWords, foldWord } from '../words/spelling';
import { INDEFINITE, LIKENING, SOMEBODY_ELSE } from '../words/word-kinds';
import { saysWhose } from './relatives';

/** The mark of `the 'Mob's Accountant'` inside ends no quotation. */
const QUOTED = String.raw`["“«'‘][^"“”«»'‘’\n]{2,40}["”»'’](?!\p{L})`;
/** What a nickname means, in brackets behind it: `“Jabón” (soap)`. */
const GLOSS = String.raw`(?: \([^()\n]{2,30}\))?`;
const CAPITALISED = String.raw`(?:(?:El|La|O|The) )?\p{Lu}[\p{L}\p{M}\p{N}]+(?: (?:(?:d[aeo]s?|del|of)(?: (?:the|l[ao]s?))? )?\p{Lu}[\p{L}\p{M}]+){0,2}`;
const AND = `(?:,? (?:and|or|y/o|y|e|o|ou|(?:pero|mas|but) (?:también|também|also)) |, (?:and |or |y |e |o )?|(?<=,["”»'’]) )(?:(?:as|como) )?(?:(?:the|el|la|o|a) )?`;
const EACH = `(?:${QUOTED}|${CAPITALISED})`;
/** `known as`, `nicknamed`, `tinha o apelido`, `whose aliases include`, with a list of aliases, all in quotes or none. */
const SAYING =
  '[Kk]nown (?:also )?(?:(?:(?:in|to|among) [^,.;:\\n"“«\'‘]{3,40} )?as|by (?:his|her|the) (?:alias|nickname)(?:es|s)?)|[Nn]icknamed|[Dd]ubbed|so-called|described as|goes by|aliases include|[Cc]onocid[oa] (?:también )?(?:en(?:tre)? [^,.;:\\n"“«\'‘]{3,40} )?como|se l[aeo] (?:conoc(?:e|ía)|llama(?:ba)?|apoda(?:ba)?) (?:también )?como|[Cc]onhecid[oa] (?:também )?(?:(?:entre|n[oa]s?) [^,.;:\\n"“«\'‘]{3,40} )?como|[Aa]podad[oa]|[Aa]pelidad[oa](?: de)?|[Cc]hamad[oa](?: n[oa]s? [^,.;:\\n"“«\'‘]{3,30})? (?:também )?de|o apelido(?: de)?|el apodo(?: de)?|vulgo';
const SAID = opened(
  SAYING,
  `(?: (?:the|el|la|o|a))? (?:(${QUOTED}${GLOSS}(?:${AND}${QUOTED}${GLOSS}){0,4})|(${CAPITALISED}(?:${AND}${CAPITALISED}){0,4}))`,
);
/** Where a list is said to be one of aliases, each is one, in quotes or not: `los alias de Luis Luna, “Chispa” y “El Rayo”`. */
const ALIASES = opened(
  'los (?:alias|apodos|motes|sobrenombres)|os (?:apelidos|codinomes)|the (?:aliases|nicknames)',
  `(?: (?:de|of))?:? ()(${EACH}(?:${AND}${EACH}){1,9})`,
);
const EITHER = ',? (?:y/o|or|o|ou) (?:(?:the|el|la|o|a) )?';
/** Several in a row, `alias “El Chispa,” “El Rayo”`, `alias Chispa o Rayo`: what `y` adds is rather another man. */
const ALIAS = opened(
  String.raw`alias|a\.?k\.?a\.?`,
  `(?: (?:the|el|la|o|a))? (?:(${QUOTED}(?:(?:${EITHER}|,? )${QUOTED}){1,7}(?! ?(?:y/o|or|o|ou) ))|(${EACH}(?:${EITHER}${EACH})+))`,
);
/** One in quotes, or what it means behind it: `(el Rayo)`. */
const ONE = /["“«'‘]([^"“”«»'‘’\n]{2,40}?),?["”»'’]|\(((?:the|el|la|o|a) \p{Lu}[^()\n]{2,25})\)/gu;
const ONE_OR_PLAIN = new RegExp(`${ONE.source}|(${CAPITALISED})`, 'gu');

/** Right behind a name: `, who is also `, ` - whose `, `, 64, better `, `, también `. */
const RIGHT_BEHIND =
  /^["”»'’)]?(?:, (?:de |con |com )?[1-9]\d(?: años| anos)?(?=,))?(?:,| [-–—])?(?: (?:who|whose|que|quien|quem|is|was|es|era|é|fue|foi|sometimes|also|better|también|también|também|mejor|más|mais|the|el|o))*,? $/u;
/** `The suspect`, `el capo detenido`, `o foragido`: he of whom a text tells. */
const THE_MAN =
  '(?:El|La|O|A|The) (?:[\\p{Ll}\\d-]+ ){0,2}?(?:capo|narco|narcotraficante|traficante|criminoso|criminal|delincuente|mafioso|detenido|detenida|imputado|acusado|prófugo|fugitivo|foragido|cabecilla|jefe|líder|chefe|suspeito|sospechoso|italiano|suspect|trafficker|kingpin|drug lord|druglord|boss|gangster|mobster|fugitive|defendant|leader|chief)';
const AS_WELL = '(?: (?:also|también|também|sometimes|better|mejor|más|mais))*';
/** A sentence about whom the one before it named. */
const OF_HIM = new RegExp(
  [
    '^["“]?(?:Sometimes |Also |Better |Mejor |Más |Mais |También |Também )?$',
    `^(?:He|She|[ÉE]l|Ella|Ele|Ela|${THE_MAN}) [^.;:\\n]{0,140}(?:is|was|has been|es|era|fue|é|foi|tinha|tenía|tornou|ficou|hizo|became)${AS_WELL} $`,
    `^${THE_MAN},${AS_WELL} $`,
    '^(?:Considerad[oa]|Considered|Regarded|Tenid[oa] por|Tid[oa] como|Señalad[oa] como|Apontad[oa] como) [^.;:\\n]{3,120}[\\p{L}),–—-] (?:y |and |e |-y |–y |—y )$',
    '^(?:Por (?:ello|eso|esto|isso) |Además,? |También |Também )?(?:[Tt]enía|[Tt]inha|[Uu]s(?:aba|ava)|[Uu]tiliz(?:aba|ava))(?: (?:también|também))? $',
  ].join('|'),
  'u',
);
/** `cocaine king of the Balkans`, `Pablo Escobar of the Caribbean`, `Bosnian Escobar`. */
const EPITHET =
  /^(?:(?:(?:cocaine|drug|coke) )?king|queen|lord|rey|reina|rei|rainha|senor|senhor|zar|barao|baron) (?:of|de|del|d[ao]s?) (?:(?:the|la|las|los) )?\p{L}+|^(?:pablo )?(?:escobar|capone) (?:of|de|del|d[ao]s?) (?:(?:the|la|las|los) )?\p{L}+/u;
/** Whom one country or region calls after the great man of another. */
const AFTER_ANOTHER =
  /(?<![\p{L}\p{M}])(?:(?!Colombia|Mexic|Ital|Americ|Chicago|Pablo)(\p{Lu}[\p{L}\p{M}]+)(?:['’]s)? (?:(?:Pablo )?Escobar|El Chapo)|(?:Pablo Escobar|Escobar|El Chapo) (?:of|de|del|d[ao]s?) (?:(?:the|la|las|los) )?(?!Colombia|M[eé]xic|Sinaloa|Medell)(\p{Lu}[\p{L}\p{M}]+))(?![\p{L}\p{M}])/gu;
/** `Ernesto Díaz (…`: there somebody else may be called so. */
const BEHIND_NAME = /(?<![\p{L}\p{M}])(?!(?:The|El|La|O|A) )\p{Lu}[\p{L}\p{M}]+,? (?:\(["“«'‘]?|["“«'‘])$/u;
const REGION = /^(?:Asia|Europ|Afric|Balkan|Caribbean)/u;
/** How far behind whom a sentence is about its aliases may begin, in UTF-16 units. */
const REACH = 600;
/** `Conocido como “El Chispa”, Torrado …`, `Nicknamed “the spark” for his temper, …`: the sentence names whom it is about. */
const NAMES_WHOM =
  /(?:["”»'’]?\)?[-–—]?(?: (?:for|due to|because of|por) (?:his|her|the|sus?|seus?|suas?|la|el|los|las) [^,.;:\n]{3,50})?,["”»'’]?|(?<=,["”»'’])) (?=\p{Lu}\p{Ll}{2})/uy;
/** Somebody whom no name introduces: `su chofer`. */
const SOMEBODY_OF_HIS = /(?<![\p{L}\p{M}])(?:[Hh]is|[Hh]er|[Tt]heir|[Ss]us?|[Ss]eus?|[Ss]uas?)(?![\p{L}\p{M}])/u;
/** How far before a name a list of its aliases may begin: `Known as “El Chispa”, Torrado …`. */
const BEFORE = 240;
const LONGEST_LIST = 300;

const ADJECTIVE_LED = /, ?(?:the|el|la|o|a) $/u;
const ADJECTIVE_OF = /^ \p{Ll}/u;

/** `El Chispa (“the spark”)`, `Chispa or ‘Don Chispa’`: the same nickname in other words. */
const IN_OTHER_WORDS =
  /^,?["”»'’]?(?: \((?:or )?(?:["“«'‘]([^"“”«»'‘’()\n]{3,30})["”»'’]|((?:[Tt]he|El|La|O) \p{L}[^"“”«»'‘’(),;\n]{2,25}))\)| (?:or|o|ou) ["“«'‘](\p{Lu}[^"“”«»'‘’()\n]{2,30}?),?["”»'’])/u;
/** `Dritan Luna, el ‘rey de la cocaína’`. */
const APPOSED = /^["”»'’)]?,? (?:(?:the|el|la|o|a) )?["“«'‘]([^"“”«»'‘’\n]{5,40}?),?["”»'’]/u;

/** Adds to the hits of a page what its sentences call those whom it identifies. */
export function followSaidAliases(page: Page): void {
  const persons = personsOf(page);
  if (persons.length === 0) return;
  const epithets = new Map<string, number | undefined>();
  const take = (actor: number, start: number, alias: string) => {
    addAlias(actor, start, alias, page);
    const [epithet] = EPITHET.exec(foldedWords(alias).join(' ')) ?? [];
    if (epithet !== undefined) epithets.set(epithet, (epithets.get(epithet) ?? actor) === actor ? actor : undefined);
  };
  for (const { start, end, verdicts } of persons) {
    const { actor, way } = verdicts[0]!.reading;
    // `rei da cocaína de Milão` says who `o rei da cocaína` is.
    if (way === 'nickname') {
      take(actor, start, page.text.slice(start, end));
      const [said, ...words] = IN_OTHER_WORDS.exec(page.text.slice(end, end + REACH)) ?? [];
      const other = words.find((word) => word !== undefined);
      if (other !== undefined && !isSomebodysName(other, page.lexicon.actors[actor]!.words))
        take(actor, end + said!.indexOf(other), other);
    }
    const [all, alias] = APPOSED.exec(page.text.slice(end, end + REACH)) ?? [];
    if (alias !== undefined && EPITHET.test(foldedWords(alias).join(' ')))
      take(actor, end + all!.indexOf(alias), alias);
  }
  for (const [{ index, 0: all, 1: quoted, 2: any }, pattern] of saidAround(persons, page.text)) {
    const whole = quoted || any!;
    const from = index + all.length - whole.length;
    // `Known as El Chispa, Luis Luna …`: with whom it is said of the list has ended.
    const named = quoted
      ? undefined
      : persons.find(
          ({ start, verdicts }) =>
            start > from && start < from + whole.length && verdicts[0]!.reading.way !== 'nickname',
        );
    const list = named ? whole.slice(0, named.start - from).replace(/, $/, '') : whole;
    const actor = ownerOf(index, from + list.length, persons, page);
    if (actor === undefined) continue;
    for (const { index: at, 0: marked, ...one } of matchesIn(quoted ? ONE : ONE_OR_PLAIN, list)) {
      const alias = one[1] ?? one[2] ?? one[3]!;
      // `alias “El Chispa” o Luis Luna`: what the page says to be an alias may be a whole name.
      const isOwn = pattern === ALIASES || (pattern === ALIAS && at > 0);
      const start = from + at + marked.indexOf(alias);
      // `known as El Chispa, the Belgrade gangster`: the list has ended.
      if (
        !quoted &&
        at > 0 &&
        ADJECTIVE_LED.test(page.text.slice(start - 7, start)) &&
        ADJECTIVE_OF.test(page.text.slice(start + alias.length, start + alias.length + 3))
      )
        break;
      // `the so-called “El Tuerto”` may be called after another.
      if (
        all.startsWith('so-called') &&
        page.hits.beginningIn(start, start + 1).some(({ verdicts }) => verdicts.length > 0)
      )
        continue;
      if (isSomebodysName(alias, page.lexicon.actors[actor]!.words, isOwn)) continue;
      if (pattern === SAID && !all.startsWith('so-called')) forgetOthers(actor, start, alias, page);
      take(actor, start, alias);
    }
  }
  const hero = protagonistOf(persons);
  if (hero !== undefined && /Escobar|Chapo/.test(page.text))
    for (const { index, 0: alias, 1: before, 2: where = before! } of matchesIn(AFTER_ANOTHER, page.text))
      if (
        (isCountryWord(foldWord(where)) || REGION.test(where)) &&
        !foldedWords(alias).some((word) => page.lexicon.actors[hero]!.words.includes(word)) &&
        !BEHIND_NAME.test(page.text.slice(Math.max(0, index - 30), index))
      )
        addAlias(hero, index, alias, page, POSSIBLE);
  for (const [epithet, actor] of epithets)
    if (actor !== undefined)
      for (const { index, 0: alias } of page.text.matchAll(new RegExp(epithetPattern(epithet), 'giu')))
        if (foldWord(alias) === epithet && !isAnothers(index, index + alias.length, page))
          addAlias(actor, index, alias, page);
}

/** Of whom a page tells nearly alone. */
function protagonistOf(persons: readonly Hit[]): number | undefined {
  const times = new Map<number, number>();
  for (const { verdicts } of persons) {
    const { actor } = verdicts[0]!.reading;
    times.set(actor, (times.get(actor) ?? 0) + 1);
  }
  for (const [actor, count] of times) if (count * 4 >= persons.length * 3) return actor;
  return undefined;
}

/** `o novo rei da cocaína`, `el rey de la cocaína Pedro Luna`: who is called after him. */
function isAnothers(start: number, end: number, { around, text, hits }: Page): boolean {
  if (around.kindsBefore(start, 1) & (SOMEBODY_ELSE | INDEFINITE | LIKENING)) return true;
  const [gap] = /^["”»'’]?,? (?=\p{Lu}\p{Ll})/u.exec(text.slice(end, end + 6)) ?? [];
  return gap !== undefined && !hits.isTaken(end + gap.length, end + gap.length + 1);
}

/** What is said of aliases near those persons, and where; elsewhere it is of none of them. */
function* saidAround(persons: readonly Hit[], text: string): Generator<[RegExpExecArray, Opened]> {
  for (let i = 0; i < persons.length; ) {
    // A word begins there.
    const from = text.lastIndexOf(' ', Math.max(0, persons[i]!.start - BEFORE)) + 1;
    let to = persons[i]!.end + REACH;
    while (++i < persons.length && persons[i]!.start - BEFORE <= to) to = persons[i]!.end + REACH;
    const near = text.slice(from, to + LONGEST_LIST);
    for (const pattern of [SAID, ALIAS, ALIASES])
      for (const said of matchesOf(pattern, near)) {
        if (from + said.index > to) break;
        said.index += from;
        yield [said, pattern];
      }
  }
}

/** Letters may have accents in the text. */
const epithetPattern = (epithet: string): string =>
  `(?<![\\p{L}\\p{M}])${epithet.replace(/[aeioun]/g, (letter) => `[${letter}àáâãéêíóôõúñ]`).replace(/c/g, '[cç]')}(?![\\p{L}\\p{M}])`;

/** Who is identified where, in the order of the text. */
export function personsOf(page: Page): Hit[] {
  return page.hits.all
    .filter(({ verdicts }) => {
      const chosen = chosenOf(verdicts);
      return chosen && chosen.score >= IDENTIFIED && page.lexicon.actors[chosen.reading.actor]!.kind === 'person';
    })
    .sort((a, b) => a.start - b.start);
}

/** Whom what is said between two places is said of. */
function ownerOf(start: number, end: number, persons: readonly Hit[], page: Page): number | undefined {
  const last = persons.findLast((hit) => hit.end <= start);
  if (last && RIGHT_BEHIND.test(page.text.slice(last.end, start)))
    return saysWhose(last.start, page) ? undefined : last.verdicts[0]!.reading.actor;
  const sentence = page.around.sentenceAt(start);
  if (!OF_HIM.test(page.text.slice(sentence.start, start))) return undefined;
  NAMES_WHOM.lastIndex = end;
  const [comma] = NAMES_WHOM.exec(page.text) ?? [];
  if (comma !== undefined) {
    const next = persons.find((hit) => hit.start === end + comma.length);
    return next && next.verdicts[0]!.reading.actor;
  }
  // He is whom this sentence or the one before it is about, and there is nobody else.
  if (!last || last.start < page.around.sentenceAt(Math.max(0, sentence.start - 3)).start) return undefined;
  if (saysWhose(last.start, page) || SOMEBODY_OF_HIS.test(page.text.slice(last.end, sentence.start))) return undefined;
  if (namesStranger({ start: last.end, end: sentence.start }, page)) return undefined;
  return last.start < sentence.start ? subjectOf(last, persons, page) : last.verdicts[0]!.reading.actor;
}

/** So near to its beginning a name is what a sentence is about. */
const OPENING = 4;

/**
 * Whom the sentence of a name is about: who opens it (`Luis Luna, who worked with Torrado, fled`), and whom it names
 * last only where that is nobody else, and he is not there by the way: `after Torrado’s arrest`, `with his brother Iván`.
 */
function subjectOf(last: Hit, persons: readonly Hit[], page: Page): number | undefined {
  const start = page.around.beginningAt(last.start);
  const opener = persons.find((hit) => hit.start >= start);
  if (opener && opener.start < start + OPENING) return opener.verdicts[0]!.reading.actor;
  if (BY_THE_WAY.test(page.text.slice(start, last.start)) || /^['’]s? /u.test(page.text.slice(last.end, last.end + 3)))
    return undefined;
  return namesStranger({ start, end: last.start }, page) ? undefined : last.verdicts[0]!.reading.actor;
}

const BY_THE_WAY =
  /(?<![\p{L}\p{M}])(?:with|alongside|after|before|like|under|between|junto (?:a|con|com)|con|com|tras|después de|após|depois de|antes de|bajo|sob) (?:(?:his|her|sus?|seus?|suas?|the|el|la|los|o|a|os) )?(?:\p{Ll}+ )?["“«'‘]?$/u;

/** A name of his own, or a given name and a surname of anybody, unless it is said to be an alias. */
function isSomebodysName(alias: string, own: readonly string[], isSaidToBeAlias = false): boolean {
  const [first, ...more] = foldedWords(alias);
  if (first === undefined || more.length === 0) return first !== undefined && own.includes(first);
  return !isSaidToBeAlias && givenNameShare(first) !== undefined && surnameShare(more.at(-1)!) !== undefined;
}

/** `Torrado, also known as El Comandante`: nobody else whom the records call so as well. */
function forgetOthers(actor: number, start: number, alias: string, page: Page): void {
  for (const hit of page.hits.over(start, start + alias.length))
    if (hit.verdicts.every(({ reading }) => reading.way === 'nickname' && reading.actor !== actor)) hit.verdicts = [];
}

const DEED = /^["”»'’]{0,2} (?:behind|detrás|por trás)(?![\p{L}\p{M}])/u;

/** An alias is he, unless it is known already whom it means, or says what he is to something: `the “brains” behind the raid`. */
export function addAlias(actor: number, start: number, alias: string, page: Page, score = IDENTIFIED): void {
  const end = start + alias.length;
  if (/^\p{Ll}/u.test(alias) && DEED.test(page.text.slice(end, end + 12))) return;
  const reading = learntReading({ start, end }, actor, 'nickname');
  const verdict = verdictFrom(reading, score, BIT['nickname-beside-name']);
  const [known] = page.hits.over(start, end);
  if (!known) page.hits.add(reading, [reading], [verdict]);
  else if (known.verdicts.every((other) => other.score < IDENTIFIED)) {
    known.verdicts = [verdict];
    known.start = start;
    known.end = end;
  }
}
