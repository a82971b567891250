/**
 * Places and offices beside a name: whether the name itself is a place's (`calle Torrado`, `Torrado Park`), and whether
 * one ends right before it (`en Estados Unidos Reinaldo …`), which leaves the name whole.
 */
import type { Neighbour } from '../text/neighbours';
import type { Surroundings } from '../text/surroundings';
import {
  FORCES,
  IN_PLACE,
  OFFICE_ENDS,
  OFFICE_HEADS,
  OWNED,
  PLACE_AFTER,
  PLACE_BEFORE,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  PLACES_OF_TWO,
  POSSESSED,
} from '../words/place-words';
import { isCapitalised, listed, wordSet } from '../words/spelling';
import { isTrade } from '../words/trades';
import { PARTICLES, ROLES } from '../words/vocabulary';
import type { Reading } from './reading';

const LOWER_PLACES = wordSet(`
    street avenue neighborhood neighbourhood barrio dam stadium bridge district boulevard park airport school square
    hospital
  `);

const FORMERLY = /^ex(?:-|$)/;

/** What nothing but a place is called. */
const OF_PLACES =
  /^(?:Gardens|County|Avenue|Airport|Islands?|Heights|Square|Terrace|Peninsula|Boulevard|University|District|Prison)$/u;

/** `of Tivoli Gardens Coke`: whatever stands before it, such a word behind another name ends a place's. */
export const endsPlaceOnly = ({ word, start }: Neighbour, around: Surroundings): boolean =>
  OF_PLACES.test(word) && /^\p{Lu}\p{Ll}/u.test(around.before(start)?.word ?? '');

/** What may be a surname as well, and behind a preposition ends the name of a house where somebody stands: `In Brooklyn Federal Court Torrado wore …`. */
const HOUSES = wordSet('court courthouse prison jail penitentiary hospital airport');
const IN_HOUSE = /(?<![\p{L}\p{M}])(?:in|at|outside|from|inside|near|to) (?:the )?(?:\p{Lu}[\p{L}\p{M}.’']+ ){1,4}$/iu;
const LONGEST_HOUSE = 60;

/** `En Estados Unidos Rafael …`, `la Fiscalía General Rafael …`: the name of a place or an office ends there. */
export function endsPlaceOrOffice({ word, folded, start }: Neighbour, around: Surroundings): boolean {
  const head = around.before(start);
  if (!head || !isCapitalised(head.word) || !isCapitalised(word)) return false;
  if (PLACES_OF_TWO.has(`${head.folded} ${folded}`)) return true;
  if (HOUSES.has(folded) && IN_HOUSE.test(around.text.slice(Math.max(0, start - LONGEST_HOUSE), start))) return true;
  const [preposition, further, rank] = around.wordsBefore(head.start, 3);
  if (OFFICE_HEADS.has(head.folded) && OFFICE_ENDS.has(folded)) return true;
  // `el Policía Nacional Juan …`, `agente de la Guardia Civil Juan …` are officers.
  if (FORCES.has(head.folded) && OFFICE_ENDS.has(folded)) {
    // `o ex-capitão da Polícia Militar Adriano …` is one no more.
    if (FORMERLY.test((further === 'de' ? rank : further) ?? '')) return true;
    return /^(?:la|a|na|pela)$/.test(preposition ?? '') && further !== 'de';
  }
  if (!PLACE_HEADS.has(head.folded)) return false;
  return preposition !== undefined && PLACE_PREPOSITIONS.has(preposition);
}

/** `SANTOS — `, `VALENCIA, Spain, Jan. 31 — `, `MENDOZA.- `: where a report was written. */
export function isDateline({ start, end }: Reading, text: string): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  if (!/^[\p{Lu}\s]+$/u.test(text.slice(start, end))) return false;
  return /^(?:,[^.\n—–]{0,40}\.?)? ?(?:[—–]|\.[-—–]|-- |\(\p{Lu}[^)]{1,20}\))/u.test(text.slice(end, end + 50));
}

/** What a town has. */
const OF_TOWNS = new Set([
  ...LOWER_PLACES,
  ...listed(`
    streets avenues neighborhoods neighbourhoods suburbs outskirts downtown center centre slums beaches beach port harbor
    harbour mayor police main old north south east west northern southern eastern western central city town village
    municipality plaza market church cathedral residents people poorest historic poor
  `),
]);

/** `rests in Luna trial`: a case is called after whom it is brought against. */
const CASE_BEHIND =
  /^ (?:(?:murder|drugs?|corruption|conspiracy|trafficking|extradition) )?(?:trial|retrial|case|probe|verdict|inquiry|manhunt|prosecution|indictment|sentencing)(?![\p{L}\p{M}])/u;

/** `in Dudus’ case`, `in Luna’s rocking chairs`: a person has something there; not `in Luna’s streets`. */
export function isOwner({ end }: Reading, around: Surroundings): boolean {
  if (CASE_BEHIND.test(around.text.slice(end, end + 36))) return true;
  const owned = /^['’]s? (\p{L}+)/u.exec(around.text.slice(end, end + 24));
  if (owned === null) return false;
  return POSSESSED.has(owned[1]!.toLowerCase()) || (/^\p{Ll}/u.test(owned[1]!) && !OF_TOWNS.has(owned[1]!));
}

/** Verbs and nouns, folded, that have a man behind `in`: one sees a father in him. Not `seen in`, which is a place. */
const TRUST =
  /^(?:see|sees|saw|trust|trusts|trusted|faith|confidence|believe|believes|believed|interest|interested|rein|reined|ver|ve|ven|veia|veian|vio|vieron|confi(?:ar|a|an|aba|aban|o|aron|anza)|fe|creer|cree|creia|creian|creyo|interes|pensar|piensa|pensaba|confiava|confiavam|confiou|confianca|acredit(?:ar|a|ava|ou)|via|viam|viu|viram|ve|pensava|interesse)$/;

/** `He saw in Luna a father`, `confiaba en Luna`: no place. */
function isTrusted({ word, start }: Neighbour, around: Surroundings): boolean {
  return /^(?:in|en|em)$/i.test(word) && around.wordsBefore(start, 1).some((before) => TRUST.test(before));
}

/** `o miliciano do Rio Adriano …`: the city, not a river, behind what somebody is. */
export function isRioDeJaneiro({ word, start }: Neighbour, around: Surroundings): boolean {
  if (word !== 'Rio') return false;
  const [of, who] = around.wordsBefore(start, 2);
  return of === 'do' && who !== undefined && (ROLES.has(who) || isTrade(who));
}

/** Whether the word behind a name says that a place is called so: `Park`, `street`. */
export function isNounOfPlace(right: Neighbour | undefined): boolean {
  if (!right) return false;
  return (isCapitalised(right.word) && PLACE_AFTER.has(right.folded)) || LOWER_PLACES.has(right.folded);
}

/** `Montenegro, o país`: what stands behind a name says that it is a place's. */
export function isSaidToBePlace({ end }: Reading, { text }: Surroundings): boolean {
  return PLACE_SAID.test(text.slice(end, end + 40));
}

const NICKNAMED = /\p{L} ["“«'‘]\p{L}/u;

/** Whether a place is called so. */
export function isPlace(reading: Reading, right: Neighbour | undefined, around: Surroundings): boolean {
  if (reading.way !== 'full' && isSaidToBePlace(reading, around)) return true;
  if (isNounOfPlace(right)) return true;
  // `el mismo pueblo de Joaquín “El Chapo” Guzmán`: no place has a nickname.
  if (reading.way === 'full' && NICKNAMED.test(around.text.slice(reading.start, reading.end))) return false;
  const first = around.before(reading.start);
  if (!first) return false;
  if (reading.way !== 'full' && IN_PLACE.has(first.folded) && !isOwner(reading, around) && !isTrusted(first, around))
    return true;
  if (isRioDeJaneiro(first, around)) return false;
  if (PLACE_BEFORE.has(first.folded)) return true;
  if (!PARTICLES.has(first.folded)) return false;
  const second = around.before(first.start);
  // `un rancho de Caro Quintero` is his.
  if (second && /^(?:de|do|da)$/.test(first.word) && OWNED.has(second.folded) && !isCapitalised(second.word))
    return false;
  if (!second || PLACE_BEFORE.has(second.folded)) return second !== undefined;
  return PARTICLES.has(second.folded) && PLACE_BEFORE.has(around.before(second.start)?.folded ?? '');
}

/** Said of a name, and then a place is meant: `Montenegro, o país`, `Škaljari has a church`. */
const PLACE_SAID =
  /^(?:, (?:su|sua|his|her) (?:ciudad|cidade|pueblo|home ?town|aldea|vila) ?(?:natal)?(?![\p{L}])| (?:has|had|tiene|tem|tinha|tenía) (?:an?|una?|uma) (?:church|chapel|iglesia|igreja|capilla|capela|mosque|beach|playa|praia|harbou?r|square|population|poblaci[oó]n|popula[cç][aã]o)(?![\p{L}\p{M}])|, (?:(?:the|el|la|o|a|un|una|um|uma) )?(?:(?:pequeñ[oa]|pequen[oa]|small) )?(?:country|town|city|village|pa[ií]s|localidad|localidade|municipio|município|ciudad|cidade|pueblo|poblado|vereda|aldea|aldeia|barrio|bairro)(?!['’]s|[\p{L}\p{M}]))/u;
