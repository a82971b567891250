/** Groups whose letters a page spells out with a slip: `Ejército del Pueblo de Paraguay (EPP)`. */
import { verdictFrom } from '../evidence/evidence';
import { BIT } from '../evidence/reasons';
import { IDENTIFIED } from '../evidence/weights';
import type { Page } from '../page/page';
import { learntReading } from '../reading/reading';

/** Adds to the hits of a page the words by which it spells out the letters of a group that it identifies. */
export function followSpeltOut({ misspeltNames, present, hits }: Page): void {
  for (const { start, end, actor } of misspeltNames) {
    if (present.get(actor)?.tier !== 'identified' || hits.isTaken(start, end)) continue;
    const reading = learntReading({ start, end }, actor, 'full');
    hits.add(reading, [reading], [verdictFrom(reading, IDENTIFIED, BIT['acronym-defined'])]);
  }
}
