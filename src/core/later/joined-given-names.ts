/** Given names that stand in a row with others: brothers' with one surname behind them all, or with nothing but `and`. */

import { surnamesOf } from '../names/kin';
import type { Page } from '../page/page';
import { isNamedBefore } from '../page/presence';
import type { Span } from '../text/places';
import { foldedWords, foldWord } from '../words/spelling';
import type { Bearer } from './lone-given-names';
import { GIVEN } from './relatives';

/** Several of one surname, with perhaps given names between: `los hermanos Arturo, …`. */
export const SEVERAL_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:hermanos|hermanas|irm[aã]os|irm[aã]s|brothers|sisters|sons|hijos|filhos|primos|cousins) (?:${GIVEN}, ){0,4}$`,
  'u',
);
/** The name behind that ends such a row, with the surname of them all. */
export const LAST_OF_SEVERAL = new RegExp(
  `^(?:, ${GIVEN}){0,4},? (?:and|y|e|&) (\\p{Lu}[\\p{L}\\p{M}]+(?: \\p{Lu}[\\p{L}\\p{M}]+)+)`,
  'u',
);
const REACH = 110;

/** `os irmãos Jorge e Joseph Luna`, where the page has named Jorge Luna: the surname behind is his. */
export function isInOwnRow(
  { start, end }: Span,
  { actor, relative }: Bearer,
  { text, lexicon, present }: Page,
): boolean {
  if (relative !== undefined || !isNamedBefore(present.get(actor)!, start)) return false;
  if (!SEVERAL_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) return false;
  const [, last] = LAST_OF_SEVERAL.exec(text.slice(end, end + REACH)) ?? [];
  const [first] = surnamesOf(lexicon.actors[actor]!);
  return last !== undefined && first !== undefined && foldedWords(last).includes(first);
}

const JOINED_BEFORE = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+) (?:and|y|e|&) ["“«'‘]?$/u;
const JOINED_BEHIND = /^["”»'’]? (?:and|y|e|&) (\p{Lu}[\p{L}\p{M}]+)(?! \p{Lu})/u;

/** `Gilberto y Miguel`: the brother, by both surnames, of one whom the page has named and calls so beside him. */
export function brotherJoined(fitting: readonly Bearer[], { start, end }: Span, { text, lexicon, present }: Page) {
  const { actors } = lexicon;
  const [, said] =
    JOINED_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ??
    JOINED_BEHIND.exec(text.slice(end, end + 24)) ??
    [];
  if (said === undefined) return undefined;
  const given = foldWord(said);
  const brothers = fitting.filter(
    ({ actor, relative }) =>
      relative !== undefined &&
      actors[relative]!.given.includes(given) &&
      isNamedBefore(present.get(relative)!, start) &&
      surnamesOf(actors[actor]!).join(' ') === surnamesOf(actors[relative]!).join(' '),
  );
  const [only, ...more] = brothers;
  return only && more.length === 0 ? { actor: only.actor, relative: only.relative } : undefined;
}
