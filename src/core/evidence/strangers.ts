/**
 * Whether a name is brought in as a stranger's, or as an animal's: `a dealer named Durán`, `…, a school inspector`,
 * `Me llamo José Luna`. Whoever is known to the story is not introduced again.
 */

import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { ending } from '../words/ending';
import { foldedWords, foldWord, wordSet } from '../words/spelling';
import { isTrade } from '../words/trades';
import { isOfCrime } from '../words/vocabulary';
import { INDEFINITE } from '../words/word-kinds';

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
const NAMED_ANEW_ENDS = wordSet('named called surnamed llamado llamada chamado chamada nombre nome apellido sobrenome');
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
