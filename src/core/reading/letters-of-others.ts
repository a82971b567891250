/** Letters that are somebody's or something else's: `Grupo TMM`, `AB 109`, `Campo Grande, MS`, `a linha B13`. */

import { givenNameShare } from '../names/namesakes';
import { isWeak } from '../names/strength';
import type { Neighbour } from '../text/neighbours';
import { beginsSentence } from '../text/sentences';
import type { Surroundings } from '../text/surroundings';
import { wordSet } from '../words/spelling';
import { CRIME, GROUP_KINDS, GROUP_NOUNS, PARTICLES, POSSESSIVES, ROLES } from '../words/vocabulary';
import type { Bounds, Reading } from './reading';

/** `AB 109`, `your CV`, `o CV de um diretor`: two letters for a bill or a road, or for what somebody has. */
export function isNumberedOrOwned({ strength, start, end }: Reading, around: Surroundings, bounds: Bounds): boolean {
  if (strength !== 'never-alone' || end - start !== 2) return false;
  if (/^ (?:de|of) (?:uma?|una?|an?)(?! facç)(?![\p{L}\p{M}])/u.test(around.text.slice(end, end + 12))) return true;
  const left = around.before(start);
  if (isStateBehindTown(start, end, around.text, bounds)) return true;
  // `PMDB-MS`, a party in a state; `Banda MS`, who plays; `MS. PSAKI`.
  if (/[\p{Lu}\p{N}][-–/]$/u.test(around.text.slice(Math.max(0, start - 2), start)) && !bounds.endsName(start - 1))
    return true;
  if (left?.word === 'Banda' || /^\. \p{Lu}{2}/u.test(around.text.slice(end, end + 4))) return true;
  // `AB 109`, `MS-18`.
  if (/^[ -]\d/.test(around.text.slice(end, end + 2)) || POSSESSIVES.has(left?.folded ?? '')) return true;
  if (left && isFirmBefore(left, around)) return true;
  // `HB Estructuras Metálicas`.
  const right = around.after(end);
  const further = right && around.after(right.end);
  return (
    right !== undefined &&
    further !== undefined &&
    [right, further].every(({ word, folded }) => /^\p{Lu}\p{Ll}/u.test(word) && !ROLES.has(folded)) &&
    !GROUP_KINDS.has(right.folded) &&
    givenNameShare(right.folded) === undefined &&
    !around.paragraphAt(start).headline
  );
}

/** `GRUPO TMM`, `del Grupo TMM`: with a capital a firm, by letters that many bear. */
export function isFirms({ strength, start }: Reading, around: Surroundings): boolean {
  const left = strength === 'never-alone' ? around.before(start) : undefined;
  if (!left || !/^(?:Grupo|GRUPO)$/.test(left.word)) return false;
  return left.word === 'GRUPO' ? !around.paragraphAt(start).headline : !beginsSentence(around.text, left.start);
}

/** `CDS market`: what is dealt in, by letters that many bear. */
export const isTraded = ({ strength, end }: Reading, text: string): boolean =>
  isWeak(strength) && TRADED.test(text.slice(end, end + 16));
const TRADED = /^ (?:markets?|swaps?|spreads|trading|clearing|exposures?)(?![\p{L}\p{M}])/u;

/** Two letters for a state of Brazil or the United States, or for a province of Canada, that some group bears as well. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  MS: ['Mato Grosso do Sul', 'Mississippi'],
  AB: ['Alberta'],
};

const TOWN_BEFORE = /\p{Lu}\p{Ll}[\p{L}\p{M}]*(, ?|\/| ?[-–] ?| ?\()$/u;

/** `Corumbá, MS`, `Campo Grande/MS`, `Calgary, AB`, and anywhere in a text that names the state. */
function isStateBehindTown(start: number, end: number, text: string, bounds: Bounds): boolean {
  const states = STATES[text.slice(start, end)];
  if (!states) return false;
  if (states.some((state) => text.includes(state))) return true;
  const [, gap] = TOWN_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (gap === undefined || bounds.endsName(start - gap.length)) return false;
  // `Sebrae/MS e …` needs no comma behind it.
  return gap === '/' || !/^[ -]?\p{L}/u.test(text.slice(end, end + 2));
}

/** `a linha B13 de ônibus`: what roads, buses and flights are numbered by. */
export function isLine({ start, end }: Reading, around: Surroundings): boolean {
  return /\d/.test(around.text.slice(start, end)) && LINES.has(around.before(start)?.folded ?? '');
}

const LINES = wordSet(
  'line linea linha bus autobus onibus route ruta rota flight vuelo voo highway carretera rodovia estrada road',
);

/** `Boliden AB`: the letters of a firm’s legal form. */
function isFirmBefore({ word, folded, start }: Neighbour, around: Surroundings): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || PARTICLES.has(folded) || /^(?:the|el|la|o|a|do|da|no|na)$/.test(folded))
    return false;
  if (ROLES.has(folded) || GROUP_NOUNS.has(folded) || CRIME.has(folded)) return false;
  return !beginsSentence(around.text, start) && !around.paragraphAt(start).headline;
}
