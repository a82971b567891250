/**
 * Of several who bear a nickname, whom its sentence gives it to: who is named in full right there (`Otro Tuerto es Luis
 * Luna`, `Luis Luna, preso en 2015, es también El Tuerto`), or who was named last, behind `lo llaman`.
 */

import type { Page } from '../page/page';
import type { Hit } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { BESIDE } from './names-beside';

const CALLED =
  /(?<![\p{L}\p{M}])(?:[Ll][oae] (?:llaman|llamaban|dicen|decían|apodan|apodaban|conocen (?:como|por))|(?:[Oo]|[Aa]|[Ll]he) (?:chamam|chamavam|apelidaram|conhecem (?:como|por))(?: de)?|[Tt]hey call (?:him|her)|(?:[Hh]e|[Ss]he) is (?:known as|called|nicknamed)) (?:(?:el|la|o|a|the) )?["“«'‘]?$/u;

/** The actor whom the sentence of a nickname gives it to, where several bear it. */
export function bearerBeside(hit: Hit, page: Page): number | undefined {
  if (hit.readings.length < 2) return undefined;
  const isCalled = CALLED.test(page.text.slice(Math.max(0, hit.start - 30), hit.start));
  return isCalled ? lastNamed(hit, page) : nearestNamed(hit, page);
}

/** Whoever was named in full last before it, in its paragraph. */
function lastNamed({ readings, index, start }: Hit, page: Page): number | undefined {
  const paragraph = page.around.paragraphAt(start);
  for (let i = index - 1; i >= 0 && page.hits.all[i]!.start >= paragraph.start; i--) {
    const named = page.hits.all[i]!.readings.filter((r) => isInFull(r, page));
    if (named.length > 0) return named.find((r) => readings.some(({ actor }) => actor === r.actor))?.actor;
  }
  return undefined;
}

/** Whoever is named in full nearest to it in its sentence. */
function nearestNamed({ readings, index, start, end }: Hit, page: Page): number | undefined {
  const sentence = page.around.sentenceAt(start);
  let least = BESIDE;
  let nearest: number | undefined;
  for (const step of [-1, 1])
    for (let i = index + step; i >= 0 && i < page.hits.all.length; i += step) {
      const other = page.hits.all[i]!;
      const gap = step < 0 ? start - other.end : other.start - end;
      if (gap >= least || other.start < sentence.start || other.start >= sentence.end) break;
      const named = other.readings.filter((r) => isInFull(r, page));
      const own = named.find((r) => readings.some(({ actor }) => actor === r.actor));
      if (!own) continue;
      least = gap;
      nearest = own.actor;
    }
  return nearest;
}

function isInFull({ way, actor }: Reading, { lexicon }: Page): boolean {
  return way === 'full' && lexicon.actors[actor]!.kind === 'person';
}

const IS = /^["”»'’]? (?:es|era|é|is|was) $/u;

/** `Otro Tuerto es Luis Luna`: what stands behind is his name. */
export function isHisName({ end, index, readings }: Hit, page: Page): boolean {
  const next = page.hits.all[index + 1];
  return (
    next !== undefined &&
    next.start - end < 10 &&
    IS.test(page.text.slice(end, next.start)) &&
    next.readings.some((r) => isInFull(r, page) && readings.some(({ actor }) => actor === r.actor))
  );
}
