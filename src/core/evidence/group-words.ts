/** Whether the words beside a group's name say that it is one of criminals: `the Sixx and Seven gangs`, `ataques do PCC`. */

import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { SHARED_REACH } from '../words/shared-nouns';
import { GROUP_KINDS, GROUP_NOUNS } from '../words/vocabulary';
import { BELONGS, GROUP_KIND, GROUP_NOUN } from '../words/word-kinds';
import { apposition } from './apposition';
import { isBehindViolence } from './armed';
import { isAtHome } from './homes';
import { isSaidToBeOfKind } from './said-kinds';

/** `el Bloque Norte de las AUC`, `the 48th Front of the FARC`, `death squads of the AUC`. */
const PART_OF =
  /(?:(?<![\p{L}\p{M}])(?:(?:Bloques?|Frentes?|Columnas?|Compañías?|Blocs?|Blocks?|Fronts?) (?:\p{N}{1,3}|\p{Lu}[\p{L}\p{M}]+(?: (?:de |del )?\p{Lu}[\p{L}\p{M}]+){0,3})|[Ee]scuadr[oó]n(?:es)? de la muerte|[Dd]eath squads?)|\p{N}(?:st|nd|rd|th) Front) (?:de(?:l| l[ao]s?)?|of(?: the)?) ["“«'‘]?$/u;

const isBehindPart = ({ start }: Reading, { text }: Page): boolean =>
  PART_OF.test(text.slice(Math.max(0, start - 60), start));

/** Whether a word for criminal groups, or for what only they have or do, stands beside a name. */
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
  return page.subject.namesArea(page.lexicon.actors[actor]!, page.subject.withLead(page.around.paragraphAt(start)));
}

/** A kind of criminal group right beside a name: `the mafia group known as …`, `la guerrilla de las …`. */
export function groupKindBeside(reading: Reading, page: Page): boolean {
  if (page.around.kindsAfter(reading.end, 1) & GROUP_KIND || sharesKind(reading, page)) return true;
  if (isCalledCriminal(reading, page) || isBehindPart(reading, page) || isSaidToBeOfKind(reading, page)) return true;
  if (!(page.around.kindsBefore(reading.start, 5) & GROUP_KIND)) return false;
  const before = page.around.wordsBefore(reading.start, 5).filter((word) => !NAMING.test(word));
  return before.slice(0, 2).some((word) => GROUP_KINDS.has(word));
}
