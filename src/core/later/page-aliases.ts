/**
 * Aliases that no record has and that a page itself gives to an actor beside his full name: `Reinaldo Torrado, alias
 * “Chispazo”`. In quotes, or with the capital of its article inside a sentence (`El Don`), such a word is he on this
 * page, unless the page gives it to somebody else as well.
 */

import { leavesStory } from '../evidence/continuity';
import { verdictFrom } from '../evidence/evidence';
import { BIT } from '../evidence/reasons';
import { IDENTIFIED } from '../evidence/weights';
import type { Page } from '../page/page';
import { chosenOf } from '../reading/choices';
import type { Hit } from '../reading/hits';
import { learntReading } from '../reading/reading';
import { beginsSentence } from '../text/sentences';
import { matchesIn } from '../words/matches';
import { foldedWords, foldWord } from '../words/spelling';
import { saysWhose } from './relatives';

const WORD = String.raw`(?:[.-]?[\p{L}\p{M}\p{N}])*`;
const ALIAS = String.raw`\p{Lu}${WORD}(?: (?:(?:de|del|la|el|los|da|do|of|the) ){0,2}[\p{Lu}\p{N}]${WORD}){0,2}`;
const MARKED = String.raw`,? \(?(?:al[ií]as|\(a\)|a\.?k\.?a\.?|vulgo|apodad[oa]|(?:mejor |también |também )?(?:conocid[oa]|conhecid[oa]) (?:también |también )?como|(?:also |better )?known as|nicknamed|dubbed|(?:con|bajo|com|sob) (?:el|o) (?:seud[óo]nimo|pseud[óô]nimo|alias|apodo|apelido|codinome) de|under the (?:alias|pseudonym|nickname)(?: of)?)[ :]*`;
/**
 * Right behind a full name: ` “X”`, `, “X”,` in no list, `, alias “X”`, `, alias X`, `, o “X”,`; in brackets an article
 * tells an alias from a party.
 */
const GIVEN_BEHIND = new RegExp(
  `^["”»'’]?(?:(?:${MARKED}| \\(| |,? (?:el|la|o|a) )["“«'‘](${ALIAS}),?["”»'’]| \\(((?:El|La|O|A) ${ALIAS})\\)|,? \\(?(?:al[ií]as|a\\.?k\\.?a\\.?|vulgo) (${ALIAS})|, ["“«'‘](${ALIAS})["”»'’](?=[.)]|,(?! (?:(?:and|y|e) )?["“«'‘])))`,
  'u',
);
const ONLY_QUOTED = /^["”»'’]?,? ["“«'‘]/u;
const OWNED = /^['’] ["“«]/u;
const APART = /^["”»'’]?, ["“«'‘]/u;
/** `el libro sobre Torrado, “El Patrón”,`: what is told of him is called so. */
const TOLD_OF =
  /(?<![\p{L}\p{M}])(?:films?|filmes?|movies?|pel[ií]culas?|document[aá]r(?:y|io)|documental|series?|s[ée]ries?|telenovela|podcast|books?|libros?|livros?|memoirs?|memorias|memórias|novel|novela|biograph?[yií]a?|corrido|song|canci[oó]n|canção|album|[aá]lbum|interview|entrevista|report|reportaje|reportagem)(?![\p{L}\p{M}])[^.;:\n]{1,60}$/iu;
/** `(La Reforma Archives)`: who took the picture. */
const CREDIT = / (?:Archives?|Archivo|Arquivo|Files?|Photos?|Fotos?|Press|Prensa|Images?)$/u;
const CALLED = / (?:como|as|apodad[oa]|nicknamed|dubbed)[ :]/u;
const QUOTED = new RegExp(`(?<=["“«'‘])${ALIAS}(?=,?["”»'’])`, 'gu');
const WITH_ARTICLE = /(?<=[\p{L}\p{M},] |\()(?:El|La|O|A) \p{Lu}[\p{L}\p{M}]+/gu;
/** Before the opening quote: somebody's name, or words like `alias`. */
const GIVEN_TO_SOMEBODY = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\p{M}]+,? \\(?|${MARKED}|\\p{Lu}[\\p{L}\\p{M}]+, (?:el|la|o|a) )["“«'‘]$`,
  'u',
);
/** `Junior Torrado, alias Junior`: only said to be one, and of one word. */
const CALLED_BY_GIVEN = /^,? al[ií]as ["“«'‘]?\p{L}+["”»'’]?$/u;
/** How much of the text beside a name is looked at, in UTF-16 units. */
const REACH = 80;

/** Whose alias a word is on this page; nobody's where several have it. */
interface Given {
  name: string;
  actor: number | undefined;
  /** Where it stands beside his full name. */
  starts: Set<number>;
}

/** Adds to the hits of a page where it calls actors by the aliases that it has given them. */
export function followAliases(page: Page): void {
  const given = readAliases(page);
  if (given.size === 0) return;
  const places: { name: string; start: number }[] = [...given].flatMap(([, { starts, name }]) =>
    [...starts].map((start) => ({ name, start })),
  );
  for (const pattern of [QUOTED, WITH_ARTICLE])
    for (const { 0: name, index: start } of matchesIn(pattern, page.text))
      if (given.has(foldWord(name)) && (pattern === QUOTED || !beginsSentence(page.text, start)))
        places.push({ name, start });
  for (const { name, start } of places) {
    const known = given.get(foldWord(name))!;
    const before = page.text.slice(Math.max(0, start - REACH), start);
    if (!known.starts.has(start) && GIVEN_TO_SOMEBODY.test(before)) known.actor = undefined;
  }
  for (const { name, start } of places) {
    const { actor, starts } = given.get(foldWord(name))!;
    if (actor !== undefined) add(actor, start, start + name.length, starts.has(start), page);
  }
}

function readAliases(page: Page): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const { verdicts } of page.hits.all) {
    const chosen = chosenOf(verdicts);
    if (!chosen || chosen.score < IDENTIFIED || chosen.reading.way !== 'full') continue;
    const { actor, start: from, end } = chosen.reading;
    const { kind, words } = page.lexicon.actors[actor]!;
    if (kind !== 'person') continue;
    const behind = GIVEN_BEHIND.exec(page.text.slice(end, end + REACH));
    const alias = behind?.slice(1).find((word) => word !== undefined);
    if (
      !behind ||
      alias === undefined ||
      CREDIT.test(alias) ||
      (foldedWords(alias).every((word) => words.includes(word)) && !CALLED_BY_GIVEN.test(behind[0]))
    )
      continue;
    // `Flores' “Casa de Campo” mansion`: what he owns.
    if (OWNED.test(behind[0]) && !/['‘]/u.test(page.text.charAt(from - 1))) continue;
    if (ONLY_QUOTED.test(behind[0]) && TOLD_OF.test(page.text.slice(Math.max(0, from - REACH), from))) continue;
    // `el chofer de Torrado, conocido como “Chispazo”`, `la hija de Torrado, “Chispita”,`: perhaps the driver is, or she.
    if ((CALLED.test(behind[0]) || APART.test(behind[0])) && saysWhose(from, page)) continue;
    const start = end + behind[0].lastIndexOf(alias);
    if (page.hits.isTaken(start, start + alias.length) && !undecidedAt(start, start + alias.length, page)) continue;
    const known = given.get(foldWord(alias));
    if (!known) given.set(foldWord(alias), { name: alias, actor, starts: new Set([start]) });
    else if (known.actor === actor) known.starts.add(start);
    else known.actor = undefined;
  }
  return given;
}

/** A nickname that the records give to others, none of whom the page identifies: it says whose it is. */
const undecidedAt = (start: number, end: number, { hits, present }: Page): Hit | undefined =>
  hits
    .beginningIn(start, start + 1)
    .find((hit) => hit.end === end && !hit.readings.some(({ actor }) => present.get(actor)?.tier === 'identified'));

function add(actor: number, start: number, end: number, isBesideName: boolean, page: Page): void {
  const undecided = undecidedAt(start, end, page);
  if (page.hits.isTaken(start, end) && !undecided) return;
  const reading = learntReading({ start, end }, actor, 'nickname');
  if (!isBesideName && leavesStory(reading, page.lexicon.actors[actor]!, page)) return;
  const found = BIT[isBesideName ? 'nickname-beside-name' : 'later-mention'];
  const verdict = verdictFrom(reading, IDENTIFIED, found);
  if (undecided) undecided.verdicts = [verdict];
  else page.hits.add(reading, [reading], [verdict]);
}
