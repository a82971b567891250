/** Other names of an actor, or the letters of his group, right beside one of his names. */

import type { LexiconActor } from '../names/lexicon';
import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { foldedWords } from '../words/spelling';
import { tradeBeside } from './titles';

/** How far apart two names may stand to be beside one another, in UTF-16 units. */
export const BESIDE = 90;

const SENTENCE_ENDS = /(?:^|[\p{L}\p{N}"”»'’)])[.!?]["”»'’)]? ["“«'‘(]?\p{Lu}/u;

/** A full name beside a nickname, or the other way round, of the same actor. */
export function otherNameBeside(reading: Reading, hit: Hit, page: Page): boolean {
  const hits = page.hits.all;
  for (const step of [-1, 1])
    for (let i = hit.index + step; i >= 0 && i < hits.length; i += step) {
      const other = hits[i]!;
      const gap = step < 0 ? hit.start - other.end : other.start - hit.end;
      if (gap > BESIDE) break;
      // Of several bearers none is meant by what stands in another sentence.
      if (
        hit.readings.length > 1 &&
        SENTENCE_ENDS.test(page.text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start) + 1))
      )
        break;
      const same = other.readings.find((r) => r.actor === reading.actor);
      if (!same) continue;
      // `Arsenio Pavón. Pavón …`, where they call him so: it is the same name once more. `Jorge 40, Rodrigo Tovar Pupo`
      // are two.
      const [shorter, longer] = [reading, same]
        .map(({ start, end }) => foldedWords(page.text.slice(start, end)))
        .sort((a, b) => a.length - b.length);
      const isSameWay = same.way === reading.way;
      if (
        isSameWay ? shorter!.some((word) => longer!.includes(word)) : shorter!.every((word) => longer!.includes(word))
      )
        continue;
      if (isSameWay && (same.way !== 'full' || ((same.derived || reading.derived) && !isSaidAlias(hit, other, page))))
        continue;
      // `O actor Sérgio Quintiliano` is no evidence for the nickname.
      if (same.way === 'full' && tradeBeside(same, page.lexicon.actors[same.actor]!, page) === 'other') continue;
      if (page.around.paragraphAt(other.start) === page.around.paragraphAt(hit.start)) return true;
    }
  return false;
}

const SAID_ALIAS =
  /^["”»'’]?,? \(?(?:al[ií]as|a\.?k\.?a\.?|vulgo|(?:mejor |también |also |better |mais )?(?:conocid[oa] como|known as|conhecid[oa] como)) ["“«'‘]?$/u;

/** `Reinaldo Torrado, alias Ramón Salas`: two full names of which the second is said to be what he goes by. */
const isSaidAlias = (one: Hit, two: Hit, { text }: Page): boolean =>
  SAID_ALIAS.test(text.slice(Math.min(one.end, two.end), Math.max(one.start, two.start)));

/** ` organization — or “`, `, a prison gang also known as the `, but not `, an ally of the gang known as the `. */
const AS_WELL =
  /^["”»'’)]?(?: (?:gang|cartel|organi[sz]ation|group|syndicate|clan))?(?:, (?:an?|the|una?|la|el|uma?|o) (?:(?! (?:of|to|with|del?|d[oa]|con|com) )[^.,;:()\n]){3,60})?,?(?: [—–-])? ?\(?(?:or|o|ou|(?:also |better )?known (?:also )?as|also called|(?:también |mejor )?(?:conocid|llamad)[oa]s?(?: (?:también )?como)?|(?:também |mais )?(?:conhecid|chamad)[oa]s?(?: (?:também )?como| de)?|alias|a\.?k\.?a\.?) (?:(?:the|el|la|l[oa]s|[oa]s?) )?["“«'‘]?$/iu;

/** Whether a group's name is joined to another of its own, which means nobody else, as what it is called as well. */
export function isCalledAsWell({ actor, start, end }: Reading, { index }: Hit, { hits, text }: Page): boolean {
  return [hits.all[index - 1], hits.all[index + 1]].some((other) => {
    const [only, ...more] = other?.readings ?? [];
    if (!only || more.length > 0 || only.actor !== actor || isWeak(only.strength)) return false;
    return AS_WELL.test(only.end <= start ? text.slice(only.end, start) : text.slice(end, only.start));
  });
}

const CALLED =
  /^["”»'’)]?,? (?:(?:who|que) (?:is|was|es|era|é) )?(?:also |better |también |también |mejor |mais |também )*(?:known|nicknamed|conocid[oa]|apodad[oa]|alias|a\.?k\.?a\.?|conhecid[oa]|apelidad[oa]|vulgo)(?![\p{L}\p{M}])[^.;:\n]*$/u;

/** Whether a nickname of an actor follows a name as what its bearer is called: `Torrado, también conocido como El Rayo o El Chispa`. */
export function isCalledBehind(end: number, actor: number, { hits, text }: Page): boolean {
  return hits
    .beginningIn(end + 1, end + BESIDE)
    .some(
      ({ start, readings }) =>
        readings.some((reading) => reading.actor === actor && reading.way === 'nickname') &&
        CALLED.test(text.slice(end, start)),
    );
}

const OF_GROUP = /^["”»'’]?,? (?:[\p{L}-]+ ){1,6}(?:del?|d[oa]|of(?: the)?|al) ["“«'‘]?$/u;

/** Whose letters end what is said of a full name right behind it: `Luna, jefe de la delegación de paz del CDA`. */
export function groupBehind(
  { end }: Reading,
  { related }: LexiconActor,
  { index }: Hit,
  page: Page,
): number | undefined {
  const next = page.hits.all[index + 1];
  const [reading, ...others] = next?.readings ?? [];
  if (!reading || others.length > 0 || reading.way !== 'acronym' || !related.includes(reading.actor)) return undefined;
  return reading.start - end < BESIDE && OF_GROUP.test(page.text.slice(end, reading.start)) ? reading.actor : undefined;
}

const GIVEN_BEFORE =
  /(?<![\p{L}\p{M}-])((?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+), (?:(?:alias|a\.?k\.?a\.?) )?(?:(?:el|la|the|o) )?["“«'‘]?$/u;

/** `Su hermano Miguel Ángel, El Z-40, fue …`: his given names alone before a nickname that a comma closes. */
export function givenNameBeside({ actor, way, start, end }: Reading, page: Page): boolean {
  if (way !== 'nickname' || !/^["”»'’]?,/u.test(page.text.slice(end, end + 2))) return false;
  const before = GIVEN_BEFORE.exec(page.text.slice(Math.max(0, start - 50), start));
  if (!before) return false;
  const { given } = page.lexicon.actors[actor]!;
  return foldedWords(before[1]!).every((word) => given.includes(word));
}

const BOTH_BEFORE =
  /(?<!(?:\p{Lu}[\p{L}\p{M}.-]*|\p{Lu}\.) )(?<![\p{L}\p{M}-])(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+),? \(?(?:al[ií]as|apodado|(?:mejor |también )?conocido (?:como|por el alias(?: de)?)) (?:(?:el|la) )?["“«'‘]?$/u;

/** `de apellidos Torrado Quesal, alias “K40”`: both his surnames alone before a nickname that is said to be an alias. */
export function bothSurnamesBeside({ actor, way, start }: Reading, page: Page): boolean {
  if (way !== 'nickname') return false;
  const before = BOTH_BEFORE.exec(page.text.slice(Math.max(0, start - 80), start));
  if (!before) return false;
  const { words, given } = page.lexicon.actors[actor]!;
  return foldedWords(before[1]!).every((word) => words.includes(word) && !given.includes(word));
}
