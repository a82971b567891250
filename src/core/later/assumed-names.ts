/**
 * Names that nobody has and that the page says an actor hid behind: `he checked in under the name of Pedro Luna Mora`,
 * `con una identificación falsa a nombre de Pedro Luna`. He is whom the sentence is about, if it has nobody else; and
 * possible at most, since somebody may have lent him the name.
 */
import { namesStranger } from '../evidence/continuity';
import { POSSIBLE } from '../evidence/weights';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import { matchesOf, opened } from '../words/matches';
import { foldWord } from '../words/spelling';
import { saysWhose } from './relatives';
import { addAlias, personsOf } from './said-aliases';

const NAME = String.raw`["“«'‘]?(\p{Lu}[\p{L}\p{M}-]+(?: (?:(?:d[aeo]s?|del|l[ao]s?|van|von|y) ){0,2}\p{Lu}(?:[\p{L}\p{M}-]+|\.(?= \p{Lu}))){1,4})`;
const PAPER =
  '(?:identi(?:ty|fi(?:cation|caci[oó]n|caçã?o))|identi(?:dad|dade)|IDs?|passports?|papers|documents?|pasaportes?|passaportes?|documentos?|c[eé]dulas?|credencial(?:es)?|papeles)';
/** A false name, or false papers in a name; a true one is not told from a firm’s or a front man’s. */
const ASSUMED = [
  opened(
    'false|fake|forged|assumed',
    ` (?:name|alias|${PAPER})(?: (?:of|as|in the name of|under the name(?: of)?|bearing the name(?: of)?)|,) ${NAME}`,
  ),
  opened('(?:under|using|adopted|assumed|took) (?:the|an)', ` (?:name|alias|identity|pseudonym)(?: of|,)? ${NAME}`),
  opened(
    `(?:nombres?|nomes?|${PAPER}) fals[oa]s?`,
    `(?: (?:de|a nombre de|con el nombre de|em nome de|com o nome de)|,|:) ${NAME}`,
  ),
  opened(
    '(?:con|bajo|usando|utilizando|sob|com) (?:el|la|o|a)',
    ` (?:nombre|nome|identidad|identidade)(?: fals[oa])? de ${NAME}`,
  ),
];
/** Whose name he took, or whose it is that something bears, is somebody. */
const OF_SOMEBODY =
  /(?<![\p{L}\p{M}])(?:registered|registrad[oa]s?|owned|bought|compr(?:ó|ad[oa]s?|ou)|propert(?:y|ies)|propiedad(?:es)?|empresas?|compan(?:y|ies)|firms?|cuentas?|accounts?|front ?m[ae]n|testaferros?|prestanombres?|laranjas?|brother|hermano|irmão)(?![\p{L}\p{M}])/iu;
/** `For years Luna lived …`: he is whom it is said of, though no list has him. */
const WHO =
  /(?<!(?<!\p{L})(?:in|at|near|from|of|to|en|em|de|a) )(?<![\p{L}\p{M}])(?!(?:He|It|That|This|Then|There|They|Which|Who|She)(?!\p{L}))(\p{Lu}\p{Ll}{2,}) (?:had |has )?(?:lived|was|hid|moved|worked|travell?ed|viv[ií]a|vivi[oó]|viveu|estaba|estava) /u;

/** How far behind whom it is said of a name may stand, in UTF-16 units. */
const REACH = 400;

/** So long is what says a false name at most, the name included. */
const LONGEST = 160;

/** Adds to the hits of a page the false names of those whom it identifies. */
export function followAssumedNames(page: Page): void {
  const persons = personsOf(page);
  for (let i = 0; i < persons.length; ) {
    // Elsewhere it is said of none of them.
    const from = persons[i]!.end;
    let to = from + REACH;
    while (++i < persons.length && persons[i]!.start <= to) to = persons[i]!.end + REACH;
    const near = page.text.slice(from, to + LONGEST);
    // In the order of the text: a false name that is known already is no stranger between him and the next one.
    const matches = ASSUMED.flatMap((assumed) => matchesOf(assumed, near)).sort((a, b) => a.index - b.index);
    for (const match of matches) {
      const index = from + match.index;
      if (index > to) break;
      const [said, name] = match as unknown as [string, string];
      const actor = ownerOf(index, persons, page);
      if (actor !== undefined) addAlias(actor, index + said.lastIndexOf(name), name, page, POSSIBLE);
    }
  }
}

/** The only one of whom the sentence, or the one before it, may tell. */
function ownerOf(at: number, persons: readonly Hit[], page: Page): number | undefined {
  const sentence = page.around.sentenceAt(at);
  const last = persons.findLast(({ end }) => end <= at);
  if (!last || at - last.end > REACH || saysWhose(last.start, page)) return undefined;
  if (OF_SOMEBODY.test(page.text.slice(sentence.start, at))) return undefined;
  const { actor } = last.verdicts[0]!.reading;
  const [, who] = WHO.exec(page.text.slice(Math.max(sentence.start, last.end), at)) ?? [];
  if (who !== undefined && !page.lexicon.actors[actor]!.words.includes(foldWord(who))) return undefined;
  const from = Math.min(last.start, sentence.start);
  const isAlone = persons.every(
    ({ start, end, verdicts }) => end <= from || start >= at || verdicts[0]!.reading.actor === actor,
  );
  return isAlone && !namesStranger({ start: last.end, end: at }, page) ? actor : undefined;
}
