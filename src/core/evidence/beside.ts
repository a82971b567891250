/**
 * What the words right beside a name say of its bearer: a role, a firm, that somebody else is meant (for trades see
 * `titles.ts`). Each function looks at a few words only, and says nothing where it is not sure.
 */

import { isWeak } from '../names/surface-forms';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { ending } from '../words/ending';
import { foldedWords, foldWord, isCapitalised, listed } from '../words/spelling';
import {
  ALIAS_MARKER,
  ALIAS_WORDS,
  CALLED_AFTER,
  CRIME,
  GROUP_KINDS,
  GROUP_NOUNS,
  INSTITUTIONS,
  IS_SOMETHING,
  isOfCrime,
  isTrade,
  MEANS,
  PLAYS,
  ROLES,
  SAID_OF_ANYBODY,
  SHARED_REACH,
  THINGS,
  THINGS_SAID,
} from '../words/vocabulary';
import { BELONGS, GROUP_KIND, GROUP_NOUN, INDEFINITE, ROLE, THING } from '../words/word-kinds';
import { isBehindViolence } from './armed';
import { isLeader } from './led-by';
import { isSaidToBeOfKind } from './said-kinds';

const BEHIND =
  /^["”»'’)]?(?:['’]s)?(?:\s*(?:,|\(|—|–)\s*|\s+(?:is|was|es|era|é|foi)\s+)((?:the|a(?! qui[eé]n| quem)|an|el|la|un|una|o|um|uma)\s+)?(?:\d{1,2}-year-old\s+)?((?:(?!(?:de|del|of|do|da|to|por|en|in|em|no|na|al|ao|para|con|com|with|at|on|from|que|who|which|whose|cuy[oa]s?|cuj[oa]s?)\b)\p{Ll}[\p{L}-]*\s*){1,3})/u;

const COPULA = /^(?:is|was|es|era|fue|foi)$/;
/** What is said to show something: `…, court records show`. */
const PAPERS = new Set(
  listed('records documents filings papers files transcripts documentos registros expedientes archivos arquivos autos'),
);
const INNER_ARTICLE = new Set(listed('the a an el la los las un una o os as um uma'));

export interface Apposition {
  words: readonly string[];
  hasArticle: boolean;
  isIndefinite: boolean;
}

const NOTHING_SAID: Apposition = { words: [], hasArticle: false, isIndefinite: false };

/** The first words of what is said of a name right behind it: `…, a pub in Nenagh`, `… es el protocolo que`. */
export function apposition(reading: Reading, page: Page): Apposition {
  const behind =
    ',(—–iweéf'.includes(signBehind(page.text, reading.end)) &&
    BEHIND.exec(page.text.slice(reading.end, reading.end + 60));
  if (!behind) return NOTHING_SAID;
  const words = foldedWords(behind[2]!);
  // `the home of the ‘Ndrangheta, is a show of strength`: said of what the name only ends.
  if (words.length > 1 && COPULA.test(words[0]!)) return NOTHING_SAID;
  // `…, court documents show`: who says it.
  if (behind[1] === undefined && words.some((word) => PAPERS.has(word))) return NOTHING_SAID;
  return {
    words,
    hasArticle: behind[1] !== undefined,
    isIndefinite: /^(?:a|an|un|una|um|uma)\s/.test(behind[1] ?? ''),
  };
}

/** Behind another article nothing is said of the name: `…, told the judge`, `…, viene una serie de hechos`. */
export function saidOfName(words: readonly string[]): readonly string[] {
  const inner = words.findIndex((word) => INNER_ARTICLE.has(word));
  return inner < 0 ? words : words.slice(0, inner);
}

/** Whether a name is said to be a firm's, a place's or a work's: `Kinahan's, a pub`, `EPL, la liga inglesa`. */
export function isSaidToBeThing(reading: Reading, page: Page): boolean {
  if (PLAYS.test(page.text.slice(reading.end, reading.end + 60))) return true;
  const { words: said, hasArticle: isNoun } = apposition(reading, page);
  const words = saidOfName(said);
  if (isSaidToBeOfGangs(reading, page)) return false;
  // `Luna, a 56-year-old former bank president`.
  if (reading.way === 'surname' && isTrade(words.at(-1) ?? '')) return false;
  // `Wolfpack Alliance, a federation of …`: so distinctive a name is an institution's as it is.
  // `Luna was the partner of …`: nor is a man an institution.
  const isBody = (word: string) => reading.strength !== 'strong' && reading.way !== 'surname' && INSTITUTIONS.has(word);
  // `Miller, sporting two rings`: with a small letter no club; `“El Chispa”, opera en …` is a verb.
  const isThing = (word: string) => THINGS.has(word) && word !== 'sporting' && (isNoun || !VERBAL.test(word));
  return (
    ((isNoun ? words : words.slice(0, 1)).some((word) => isThing(word) || isBody(word)) ||
      words.some((word) => THINGS_SAID.has(word))) &&
    // `the 14K, a secret society`.
    !words.some((word) => GROUP_NOUNS.has(word) || isOfCrime(word) || word === 'secret' || word === 'secreta')
  );
}

const OF_SEVERAL =
  /^["”»'’)]?(?:\s*[,(—–]\s*|\s+(?:is|was|es|era|é)\s+)(?:an?|the|una?|uma?|el|la|o) [\p{L}-]+ (?:of|de) ([^.,;:()\n]{3,50})/u;

/** `G9 is a federation of a dozen gangs`: what a body is made of tells that it is no institution. */
function isSaidToBeOfGangs({ end }: Reading, page: Page): boolean {
  if (!',(—–iweé'.includes(signBehind(page.text, end))) return false;
  const [, parts] = OF_SEVERAL.exec(page.text.slice(end, end + 90)) ?? [];
  return parts !== undefined && foldedWords(parts).some((word) => GROUP_KINDS.has(word));
}

/** `a dealer named Durán`, `un tal Luna`: a stranger of the name, unless crime is his trade. */
export function isNamedAnew(reading: Reading, page: Page): boolean {
  if (!NAMED_ANEW_ENDS.has(page.around.before(reading.start)?.folded ?? '')) return false;
  if (!(page.around.kindsBefore(reading.start, 7) & INDEFINITE)) return false;
  const before = NAMED_ANEW.exec(page.text.slice(Math.max(0, reading.start - 60), reading.start));
  return before !== null && !foldedWords(before[1]!).some(isOfCrime);
}

const ANIMAL = ending(
  /(?<![\p{L}\p{M}])(?:bird|parrot|dog|puppy|cat|horse|mare|donkey|pig|perr[oa]|p[aá]jaro|loro|gato|caballo|yegua|burro|c[aã]o|cachorr[oa]|p[aá]ssaro|papagaio|cavalo|[eé]gua)(?: (?:que|que se|who is|that is))? (?:nicknamed|named|called|dubbed|llamad[oa]|apodad[oa]|bautizad[oa] como|chamad[oa]|apelidad[oa](?: de)?) (?:(?:el|la|o|a|the) )?["“«'‘]?/iu,
);

/** With its article, which none of a man's nickname has: `o cachorro Chispa`. */
const ANIMAL_BEFORE = ending(
  /(?<![\p{L}\p{M}])(?:[Tt]he|[Ee]l|[Ll]a|[Oo]|[Uu]na?|[Uu]ma?|[Ss]u|[Mm]i|[Ss]eu|[Ss]ua|[Mm]eu|[Mm]inha) (?:puppy|dog|parrot|horse|mare|donkey|perr[oa]|cachorr[oa]|c[aã]o|loro|papagaio|canario|can[aá]rio|caballo|yegua|potr[oa]|potrillo|poodle|labrador|bulldog|pitbull|perrit[oa]|cachorrinh[oa]|gatit[oa]|gatinh[oa]|cavalo|[eé]gua|burro|mula|toro|touro|boi|gallo|galo) (?:(?:el|la|o|a) )?["“«'‘]?/u,
);
const ANIMAL_BEHIND =
  /^["”»'’]?, (?:mi|su|meu|minha|seu|sua|my|his|her|their) (?:(?:viej[oa]|velh[oa]|old|pet|fiel) )?(?:canari[oy]|bird|p[aá]jaro|p[aá]ssaro|periquito|loro|papagaio|parrot|perr[oa]|cachorr[oa]|c[aã]o|dog|gat[oa]|cat|hamster|h[aá]mster|conejo|coelho|rabbit|caballo|yegua|cavalo|[eé]gua|horse|mare|burr[oa]|donkey|tortuga|tartaruga|tortoise|toro|touro|bull|gallo|galo|rooster)(?![\p{L}\p{M}])/iu;

/** `a little bird nicknamed Chapito`, `un perro llamado …`, `Chispa, mi canario`. */
export function isAnimals({ start, end }: Reading, page: Page): boolean {
  return (
    ANIMAL.test(page.text.slice(Math.max(0, start - 50), start)) ||
    ANIMAL_BEFORE.test(page.text.slice(Math.max(0, start - 30), start)) ||
    (signBehind(page.text, end) === ',' && ANIMAL_BEHIND.test(page.text.slice(end, end + 30)))
  );
}

const NAMED_ANEW =
  /(?<![\p{L}\p{M}])(?:[Aa]n?|[Uu]na?|[Uu]ma?) +((?:\p{Ll}[\p{L}-]* +){1,4})(?:named|called|surnamed|llamad[oa]|chamad[oa]|de (?:nombre|nome|apellido|sobrenome)) +$/u;
/** What it ends with, folded. */
const NAMED_ANEW_ENDS = new Set(
  listed('named called surnamed llamado llamada chamado chamada nombre nome apellido sobrenome'),
);
const NEW_BEFORE = /(?<![\p{L}\p{M}])(?:[Aa]n|[Uu]na?|[Uu]ma?) +((?:\p{Ll}[\p{L}-]* +){1,4})$/u;
const LEADS_ON =
  /^(?:a|al|ao|del|d[ao]s?|n[ao]|pel[ao]|en|em|in|on|sobre|about|hacia|hasta|até|desde|tras|sin|sem|que|that|cuando|quando|donde|onde|como|entre|contra|con|com|de|por|para|ante|porque|pois|because|muere|murio|fallece|fallecio|cae|cayo|morre|morreu|falece|faleceu|caiu|dies|died|fell|between|against|with|by|of|to|from|for)$/;
/** What no noun behind an indefinite article ends with, folded: `a photo shows`, `a court ordered`, `um tribunal absolveu`. */
const VERBAL_END = /(?:ed|[^s]s|[eio]u|mostra|muestra|shown?|saw|told|gave|found|made|sent|let|met)$/;
/** `con una traición Reinaldo Luna …`: nobody is introduced by what no person is; by `una celebridad` somebody is. */
const ABSTRACT_END = /(?:[cs]i[oó]n|ção|cao|(?<!autori|celebri|personali)dade?|miento|mento|ncia)$/;
/** `un proceso donde el acusado`, `a case in which the defendant`: somebody else follows on what is new. */
const CLAUSE = /^(?:donde|onde|cuando|quando|que|where|when|which|el|la|the)$/;
/** `, de 71 años,` and `, 19,`: people are given their age when they come first. */
const AGE = /^["”»'’)]?, (?:(?:de|con|com) )?[1-9]\d(?: (?:años|anos|years old))?,/u;
const NEW_AFTER =
  /^["”»'’)]?,\s+(?:de \p{Lu}[\p{L}]+,\s+)?(?:a|an|un|una|um|uma)\s+(?:\d{1,2}-year-old\s+)?(?!qui[eé]n|quem)((?:\p{Ll}[\p{L}-]*\s*){1,4})/u;

/** Both given names and both surnames of a distinctive name, in a text on crime. */
export function isWholeName({ way, strength, derived, start, end }: Reading, page: Page): boolean {
  return (
    way === 'full' &&
    !derived &&
    strength === 'strong' &&
    page.subject.isCrime &&
    foldedWords(page.text.slice(start, end)).length >= 4
  );
}

const SELF = ending(
  /(?<![\p{L}\p{M}])(?:[Mm]e (?:llamo|chamo)|[Mm]i nombre es|[Mm]eu nome é|[Mm]y name is|(?:[Mm][iy]|[Mm]eu|[Mm]inha) \p{Ll}+ (?:se (?:llama|chama)|is (?:called|named))) ["“«'‘]?/u,
);

/** `Me llamo José Luna`: whoever bears a common name says so of himself, as in a letter to the paper. */
export function introducesHimself(reading: Reading, page: Page): boolean {
  return reading.way === 'full' && isWeak(reading.strength) && isSaidByBearer(reading, page);
}

/** The same of any name. */
export const isSaidByBearer = ({ start }: Reading, { text }: Page): boolean =>
  SELF.test(text.slice(Math.max(0, start - 32), start));

const SELF_CALLED =
  /(?<![\p{L}\p{M}])(?:[Mm]e (?:dicen|llaman|apodan|chamam|apelidaram)(?: de)?|[Tt]hey call me) (?:(?:el|la|o|a|the) )?["“«'‘]?$/u;

/** `«Me dicen Chispa», contó una vecina`: where nothing of the story stands, and the passage does not name him. */
export function isCalledSoHimself({ way, actor, start }: Reading, { index }: Hit, page: Page): boolean {
  if (way !== 'nickname' || !SELF_CALLED.test(page.text.slice(Math.max(0, start - 30), start))) return false;
  if (page.around.isStory(start)) return false;
  const { start: from } = page.around.paragraphAt(start);
  for (let i = index - 1; i >= 0 && page.hits.all[i]!.start >= from; i--)
    if (page.hits.all[i]!.readings.some((other) => other.actor === actor && other.way === 'full')) return false;
  return true;
}

const INDEFINITE_APPOSED =
  /(?<!(?<![\p{L}\p{M}])(?:en|em|in|at|on|de|of|con|com|with|tras|por|by|para|for|during|durante) )(?<![\p{L}\p{M}])(?:[Uu]na?|[Uu]ma?|[Aa]n?) (\p{Ll}[\p{L}-]*)((?: \p{Ll}[\p{L}-]*){0,5}), $/u;

/** `un heladero de pelo blanco, Luis Luna, dice`: somebody by his trade, before a comma. */
function isApposedToTrade({ start, end }: Reading, page: Page): boolean {
  if (page.text.charAt(start - 2) !== ',' || !/^["”»'’]?,/u.test(page.text.slice(end, end + 2))) return false;
  const [, trade, more] = INDEFINITE_APPOSED.exec(page.text.slice(Math.max(0, start - 80), start)) ?? [];
  return trade !== undefined && isTrade(foldWord(trade)) && !foldedWords(`${trade}${more}`).some(isOfCrime);
}

/** `A second man, Luis Díaz, was arrested too`: whoever the page has told of is not he. */
const ONE_MORE = ending(
  /(?<![\p{L}\p{M}])(?:a (?:second|third)|another|un (?:segundo|tercer)|otr[oa]|um (?:segundo|terceiro)|outr[oa]) (?:(?:\p{Ll}+ )?(?:man|woman|person|suspect|hombre|mujer|persona|sujeto|detenid[oa]|homem|mulher|pessoa|suspeit[oa])),? (?:(?:named|called|identified as|llamad[oa]|identificad[oa] como|chamad[oa]|identificad[oa] como) )?/iu,
);

/** `un joven Torrado Quesal dejó su pueblo`: he himself, at another age. */
const IN_HIS_TIME = /^(?:joven|jovem|young|youthful|teenage|adolescente|desconocid[oa]|desconhecid[oa]|unknown)$/;

const OPENS_QUOTE = /[“«][^”»\n]*$/u;

/** `Escobar dijo: “Temí a una mujer llamada Griselda Torrado”`: brought in by somebody's words, where the page knows her. */
const isInQuote = ({ start }: Reading, { text }: Page): boolean =>
  OPENS_QUOTE.test(text.slice(Math.max(0, start - 160), start));

/** Whether a name is introduced like a stranger's: `una vecina llamada …`, `…, a school inspector`. */
export function soundsNew(reading: Reading, page: Page): boolean {
  if (reading.way === 'nickname')
    return (
      isNamedAnew(reading, page) ||
      /(?<!\p{L})[Uu][nm] tal (?:de )?$/u.test(page.text.slice(Math.max(0, reading.start - 10), reading.start))
    );
  if (reading.way === 'full' && ONE_MORE.test(page.text.slice(Math.max(0, reading.start - 40), reading.start)))
    return true;
  if (reading.way !== 'full' || isWholeName(reading, page)) return false;
  const isBroughtIn = isInQuote(reading, page);
  if (isApposedToTrade(reading, page) || (!isBroughtIn && isNamedAnew(reading, page))) return true;
  const isApposed = signBehind(page.text, reading.end) === ',';
  if (isApposed && AGE.test(page.text.slice(reading.end, reading.end + 20)) && !page.around.isStory(reading.start))
    return true;
  const before =
    !isBroughtIn &&
    page.around.kindsBefore(reading.start, 5) & INDEFINITE &&
    NEW_BEFORE.exec(page.text.slice(Math.max(0, reading.start - 60), reading.start));
  const introduced = before ? foldedWords(before[1]!) : [];
  // `una guerra entre …`, `de un infarto muere …`, `an undated photo shows …`: nobody is introduced.
  const last = introduced.at(-1);
  if (
    last !== undefined &&
    !LEADS_ON.test(last) &&
    !VERBAL_END.test(last) &&
    !ABSTRACT_END.test(last) &&
    !(introduced.length === 1 && IN_HIS_TIME.test(last) && page.around.sentenceAt(reading.start).other === 0) &&
    !introduced.some((word) => isOfCrime(word) || CLAUSE.test(word))
  )
    return true;
  const after = isApposed && NEW_AFTER.exec(page.text.slice(reading.end, reading.end + 80));
  const words = after ? foldedWords(after[1]!) : [];
  return words.some(isTrade) && !words.some((word) => isOfCrime(word) || /^(?:former|ex)$/.test(word));
}

export function roleBeside(reading: Reading, page: Page): boolean {
  return (
    ((page.around.kindsBefore(reading.start, 5) | page.around.kindsAfter(reading.end, 7)) & ROLE) !== 0 ||
    isBehindDealer(reading, page) ||
    isOneOfMost(reading, page) ||
    isLeader(reading, page)
  );
}

/** `Drug dealer Luna`, `the drugs baron “Luna”`: by two words, of which the second is many a one's trade. */
const DEALER = ending(
  /(?<![\p{L}\p{M}])(?:[Dd]rugs?|[Cc]ocaine|[Hh]eroin|[Cc]annabis)[ -](?:dealer|baron|importer|runner|mule|supplier|broker)s?,? ["“«'‘]?/u,
);

/** An age, with which papers bring in whoever stood before a court: `drug dealer John Luna, 24, of Bradford`. */
const AGED = /^["”»'’]?(?:,| \() ?(?:aged )?\p{N}{2}(?!\p{N})/u;

const isBehindDealer = ({ start, end }: Reading, { text }: Page): boolean =>
  DEALER.test(text.slice(Math.max(0, start - 30), start)) && !AGED.test(text.slice(end, end + 12));

const ONE_OF_MOST =
  /^["”»'’)]?(?:, [^,.;:()\n]{3,40},)? (?:(?:has|had|ha|había|havia) )?(?:been|became|become|is|was|es|era|fue|sido|é|foi|(?:se )?convirtió en|tornou-se) (?:[\p{Ll}-]+ )?(?:among|one of|uno de|um d[oe]s|entre|considered|considerado)(?= )([^.,;:()\n]{3,90})/u;

/** `Luna, it turned out, was among the most significant drug traffickers in South America`. */
function isOneOfMost({ end }: Reading, { text }: Page): boolean {
  if (!',biwefshét'.includes(signBehind(text, end))) return false;
  const [, said] = ONE_OF_MOST.exec(text.slice(end, end + 180)) ?? [];
  return said !== undefined && foldedWords(said).some((word) => ROLES.has(word) && !SAID_OF_ANYBODY.has(word));
}

/** `el Bloque Norte de las AUC`, `the 48th Front of the FARC`, `death squads of the AUC`. */
const PART_OF =
  /(?:(?<![\p{L}\p{M}])(?:(?:Bloques?|Frentes?|Columnas?|Compañías?|Blocs?|Blocks?|Fronts?) (?:\p{N}{1,3}|\p{Lu}[\p{L}\p{M}]+(?: (?:de |del )?\p{Lu}[\p{L}\p{M}]+){0,3})|[Ee]scuadr[oó]n(?:es)? de la muerte|[Dd]eath squads?)|\p{N}(?:st|nd|rd|th) Front) (?:de(?:l| l[ao]s?)?|of(?: the)?) ["“«'‘]?$/u;

const isBehindPart = ({ start }: Reading, { text }: Page): boolean =>
  PART_OF.test(text.slice(Math.max(0, start - 60), start));

const isAtHome = ({ actor, start }: Reading, { subject, lexicon, around }: Page): boolean =>
  subject.isAtHome(lexicon.actors[actor]!, around.paragraphAt(start));

export function groupWordBeside(reading: Reading, page: Page): boolean {
  if (isBehindPart(reading, page)) return true;
  // `the Bandidos, a national motorcycle club`.
  if (apposition(reading, page).words.some((word) => GROUP_KINDS.has(word))) return true;
  if (reading.way === 'acronym' && page.around.kindsBefore(reading.start, 3) & BELONGS) return true;
  // `ataques do PCC` in Brazil: elsewhere the letters are a party's as well.
  if (isBehindViolence(reading, page) && isAtHome(reading, page)) return true;
  if (sharesKind(reading, page) || isNamedAsGroup(reading, page) || isSaidToBeOfKind(reading, page)) return true;
  return ((page.around.kindsBefore(reading.start, 3) | page.around.kindsAfter(reading.end, 2)) & GROUP_NOUN) !== 0;
}

/** `an organization known as the Nuestra Familia`. */
function isNamedAsGroup({ start }: Reading, { around }: Page): boolean {
  if (!(around.kindsBefore(start, 6) & GROUP_NOUN)) return false;
  const before = around.wordsBefore(start, 6);
  const noun = before.findIndex((word) => !NAMING.test(word));
  return noun > 1 && GROUP_NOUNS.has(before[noun]!);
}

const NAMING =
  /^(?:known|as|called|named|dubbed|llamad[oa]s?|denominad[oa]s?|conocid[oa]s?|conhecid[oa]s?|chamad[oa]s?|como|the|el|la|los|las|o|os|a|as|de|do|da|del)$/;

/** `the Sixx and Seven gangs`: a noun that another name behind it has as well. */
function sharesKind({ end }: Reading, page: Page): boolean {
  const noun = ',aoye&"”»\'’'.includes(page.text.slice(end).trimStart().charAt(0));
  return noun && SHARED_KIND.test(page.text.slice(end, end + SHARED_REACH));
}

const SHARED_KIND =
  /^["”»'’]?(?:, (?:the )?["“«'‘]?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?["”»'’]?){0,3},? (?:and|or|&) (?:the )?["“«'‘]?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?["”»'’]? (?:street |prison |biker |drug )?(?:gangs|cartels|factions|motorcycle clubs)(?![\p{L}])/u;

const CRIMINAL_GROUP =
  /(?<![\p{L}\p{M}])(?:grupos?|c[eé]lulas?|bandas?|organizaci[oó]n(?:es)?|organiza[cç](?:ão|ões)|estructuras?) (?:delictiv[oa]s?|delincuencial(?:es)?|crimina(?:l(?:es)?|is)|criminos[oa]s?)(?: (?:denominad[oa]s?|conocid[oa]s? como|conhecid[oa]s? como|llamad[oa]s?|chamad[oa]s?))?(?: (?:de|del|da|do))? ["“«'‘]?$/iu;

/** `el grupo delictivo de La Barredora`: by a word that many bear, at home only. */
function isCalledCriminal({ start, actor, isWord }: Reading, page: Page): boolean {
  if (!(page.around.kindsBefore(start, 4) & GROUP_NOUN)) return false;
  if (!CRIMINAL_GROUP.test(page.text.slice(Math.max(0, start - 60), start))) return false;
  if (!isWord) return true;
  const passages = [page.around.paragraphAt(start), ...page.subject.lead];
  return page.subject.namesArea(page.lexicon.actors[actor]!, passages);
}

/** A kind of criminal group right beside a name: `the mafia group known as …`, `la guerrilla de las …`. */
export function groupKindBeside(reading: Reading, page: Page): boolean {
  if (page.around.kindsAfter(reading.end, 1) & GROUP_KIND || sharesKind(reading, page)) return true;
  if (isCalledCriminal(reading, page) || isBehindPart(reading, page) || isSaidToBeOfKind(reading, page)) return true;
  if (!(page.around.kindsBefore(reading.start, 5) & GROUP_KIND)) return false;
  const before = page.around.wordsBefore(reading.start, 5).filter((word) => !NAMING.test(word));
  return before.slice(0, 2).some((word) => GROUP_KINDS.has(word));
}

/** `condenar por asociación ilícita al …`: no association. */
const OFFENCE = /asociaci[oó]n(?:es)? (?:il[ií]cita|delictuosa|criminal)s? \p{Ll}{0,4} ?["“«'‘]?$/iu;

/**
 * `O PCC opera em …`, `los Viagras, que también opera en …`, `la extradición de “El Negro” marca …`, `El Negro libró …`:
 * the verb.
 */
const OPERATES =
  /^["”»'’)]?,? (?:(?:que|também|también|ya|já|não|no|sólo|solo|só|aún|ainda) ){0,2}(?:opera|marca|obra|(?:libr|equip|premi)ó)(?! (?:house|company|singer))(?![\p{L}\p{M}])/u;
/** The same behind a comma, folded. */
const VERBAL = /^(?:opera|marca|obra)$/;
const OPERATES_WITH = /(?<![\p{L}\p{M}])opera (?:con|com|bajo|para|sob) (?:el |la |las? |los |os? |as? )?["“«'‘]?$/u;

/** `líder do PCC e comparsa`: somebody or something else. */
const AND_BEHIND = /^["”»'’)]? (?:y|e|and|o|ou|or) \p{Ll}/u;

/** `a theatre, Luna …`, `uma associação com Luna`: the thing before is not called so. */
const PARTED =
  /[\p{L}\p{N})][,;:] $|(?<![\p{L}\p{M}])(?:com|con|with|entre|between) (?:(?:the|el|la|l[oa]s|os?|as?) )?["“«'‘]?$/u;

export function thingBeside(reading: Reading, page: Page): boolean {
  const behind = page.text.slice(reading.end, reading.end + 30);
  // `o Primeiro Grupo (PGC) em SC`: behind the bracket nothing more is said of the letters.
  const isBracketed = reading.way === 'acronym' && behind.startsWith(')');
  if (
    page.around.kindsAfter(reading.end, 2) & THING &&
    !isBracketed &&
    !OPERATES.test(behind) &&
    !AND_BEHIND.test(behind)
  )
    return true;
  // `ao contrário do personagem Don Corleone, Ecko …`: what a comma parts from the name is said of somebody else.
  if (!(page.around.kindsBefore(reading.start, 3) & THING)) return false;
  // `the Hells Angels Motorcycle Club (HAMC)`: the word is the group's own.
  if (reading.way === 'acronym' && page.meaningOfAcronym(reading.start, reading.end)?.has(reading.actor)) return false;
  const before = page.text.slice(Math.max(0, reading.start - 40), reading.start);
  return !PARTED.test(before) && !OFFENCE.test(before) && !OPERATES_WITH.test(before) && !FIGURE.test(before);
}

/** `ese personaje (“El Chispa”)`, `un personaje como alias “El Chispa”`: a man of whom is spoken, and no part that is played. */
const FIGURE =
  /(?<![\p{L}\p{M}])(?:ese|este|esos|estos|un|otro) personajes? (?:\(|(?:conocid[oa] )?como (?:el |alias )?)["“«'‘]*$/iu;

const ALSO =
  /^["”»'’)]?,? (?:(?:en|in|em) \p{L}+,? )?(?:es|is|é|era|was|son|são|are) (?:tambi[eé]n|asimismo|tamb[eé]m|also|además),? (?:(?:in|en|em|no|na) [^.,;]{2,40}, )?(?:the|an?|una?|uma?|el|la|l[oa]s|os?|as?) ([\p{L}]+)/u;
const NOW = /^["”»'’)]? (?:es|is|é) (?:hoy|ahora|hoje|agora|now|today) (?:una?|uma?|an?) (\p{Ll}+)/u;

/** `La Terraza es hoy una cafetería`. */
function isNowThing({ end }: Reading, { text }: Page): boolean {
  const [, noun] = NOW.exec(text.slice(end, end + 50)) ?? [];
  if (noun === undefined) return false;
  const word = foldWord(noun);
  return (THINGS.has(word) || THINGS_SAID.has(word) || CALLED_AFTER.has(word)) && !GROUP_NOUNS.has(word);
}

/** Whether a group's name is said to be something else as well: `La ONU es también la Organización de …`. */
export function isAlsoSomething(reading: Reading, page: Page): boolean {
  const also =
    ',eiéwsa'.includes(signBehind(page.text, reading.end)) && ALSO.exec(page.text.slice(reading.end, reading.end + 80));
  if (!also) return isNowThing(reading, page);
  const noun = foldWord(also[1]!);
  // With a capital another body's name begins: `la Organización de …`.
  return isCapitalised(also[1]!) || (!CRIME.has(noun) && !GROUP_NOUNS.has(noun));
}

/** Whether an acronym is an institution's: `el banco CAF`, `CDN es asimismo una cadena de televisión`. */
export function isInstitution(reading: Reading, page: Page): boolean {
  if (reading.way !== 'acronym' || isSaidToBeOfGangs(reading, page)) return false;
  if (isSaidToBeThing(reading, page)) return true;
  const [before] = page.around.wordsBefore(reading.start, 1);
  // `pessoas do ‘partido’ (PCC)` calls it so.
  const isSaidSo = /["”»'’] \($/u.test(page.text.slice(Math.max(0, reading.start - 3), reading.start));
  // `ladrão de banco, BDM nasceu`: with a comma between it is none.
  const isParted = PARTED.test(page.text.slice(Math.max(0, reading.start - 30), reading.start));
  if (before !== undefined && INSTITUTIONS.has(before) && !isSaidSo && !isParted) return true;
  if (!',eiéwf'.includes(signBehind(page.text, reading.end))) return false;
  const something = IS_SOMETHING.exec(page.text.slice(reading.end, reading.end + 80));
  return (
    (something !== null && INSTITUTIONS.has(foldWord(something[1]!))) ||
    INSTITUTIONS.has(foldWord(something?.[2] ?? ''))
  );
}

/** Whether the article that a nickname needs stands before it, also as `del` and `al`; or whose kin it is, `su hermano Mayo`. */
export function hasArticle(reading: Reading, page: Page): boolean {
  const [before] = page.around.wordsBefore(reading.start, 1);
  return before !== undefined && (/^(?:el|la|los|las|del|al|o|a|do|da|ao|the)$/.test(before) || KIN.test(before));
}

const KIN = /^(?:herman|hij|prim|ti|cuñad|compadre|irma|filh|sobrin|brother|son|cousin|uncle|nephew)[oa]?$/;

const OPENING_QUOTES = /["“«'‘]/u;

export function isMarkedAsAlias(reading: Reading, page: Page): boolean {
  if (reading.start > 0 && OPENING_QUOTES.test(page.text.charAt(reading.start - 1))) return true;
  const [before] = page.around.wordsBefore(reading.start, 1);
  if (before !== undefined && !ALIAS_WORDS.has(before)) return false;
  return ALIAS_MARKER.test(page.text.slice(Math.max(0, reading.start - 30), reading.start));
}

/** `Torrado means bull`: what stands behind a name is about the word; not `CDA means Cártel de Alfara`, what letters stand for. */
export function isExplained(end: number, page: Page, actor?: number): boolean {
  if (!',iemsqé'.includes(signBehind(page.text, end)) || !MEANS.test(page.text.slice(end, end + 48))) return false;
  return !page.hits
    .beginningIn(end, end + 48)
    .some(({ readings }) => readings.some((other) => other.way === 'full' && other.actor === actor));
}
