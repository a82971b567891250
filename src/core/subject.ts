/** What a text is about and where it plays: its beginning tells, and the paragraphs with names in them. */
import type { Hit } from './hits';
import type { Paragraph } from './paragraphs';
import type { Surroundings } from './surroundings';

/** How much of the beginning is looked at, in UTF-16 units. */
const LEAD = 1_500;

export class Subject {
  readonly isCrime: boolean;
  readonly #lead: readonly Paragraph[];

  constructor(around: Surroundings, hits: readonly Hit[]) {
    const end = Math.min(around.text.length, LEAD);
    const lead: Paragraph[] = [];
    for (let at = 0; at < end; at = Math.max(at + 1, lead.at(-1)!.end + 2)) lead.push(around.paragraphAt(at));
    this.#lead = lead;
    let crimeWords = 0;
    for (const paragraph of new Set([...lead, ...hits.map((hit) => around.paragraphAt(hit.start))]))
      crimeWords += paragraph.crimeWords;
    this.isCrime = crimeWords >= 3;
  }

  /** Whether a word stands in a paragraph, or in the beginning. */
  hasWord(hash: number, { words }: Paragraph): boolean {
    if (words.has(hash)) return true;
    for (const paragraph of this.#lead) if (paragraph.words.has(hash)) return true;
    return false;
  }
}
