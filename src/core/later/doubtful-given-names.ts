/**
 * `Fabio` behind `Fabio Torrado` who is only possible: by that name of his he is possible as well, in a paragraph of the
 * story, where nobody else has it.
 */
import { tradeBeside } from '../evidence/titles';
import { IDENTIFIED, POSSIBLE } from '../evidence/weights';
import type { Page } from '../page/page';
import { learntReading } from '../reading/reading';
import { addGivenName, kinshipOf } from './given-names';
import { addBearer, type Bearer, givenNamesOf, hitsByStart, readGivenNames } from './lone-given-names';
import { isNamesakeRelative } from './relatives';

/** Adds to the hits of a page whom it calls by the given names of those who are only possible. */
export function followDoubtfulGivenNames(page: Page): void {
  if (!page.subject.isCrime) return;
  const { actors } = page.lexicon;
  const firsts = new Map<number, number>();
  for (const { start, verdicts } of page.hits.all) {
    const [verdict, ...more] = verdicts;
    if (!verdict || more.length > 0 || verdict.isDenied || verdict.score >= IDENTIFIED) continue;
    const { actor, way } = verdict.reading;
    if (way === 'full' && actors[actor]!.kind === 'person' && !page.present.has(actor) && !firsts.has(actor))
      firsts.set(actor, start);
  }
  if (firsts.size === 0) return;
  const bearers = new Map<string, Bearer[]>();
  for (const actor of firsts.keys())
    for (const given of givenNamesOf(actors[actor]!).slice(0, 1)) addBearer(bearers, given, { actor });
  const hitsAt = hitsByStart(page);
  const { alone, others } = readGivenNames(page, bearers, hitsAt);
  for (const name of alone) {
    const [only, ...more] = bearers.get(name.words[0]!)!;
    if (!only || more.length > 0 || name.words.length > 1 || others.has(name.words[0]!)) continue;
    if (firsts.get(only.actor)! > name.start || isNamesakeRelative(name.start, page)) continue;
    const { storyWords } = page.around.paragraphAt(name.start);
    if (storyWords === 0 || kinshipOf(name, hitsAt, page)) continue;
    if (tradeBeside(learntReading(name, only.actor, 'given'), actors[only.actor]!, page) === 'other') continue;
    addGivenName({ name, actor: only.actor, score: POSSIBLE, relative: undefined }, hitsAt, page);
  }
}
