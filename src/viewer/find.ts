/** Finding words in a document: without regard to case and accents, over line ends, columns and pages. */
import type { PdfBlock } from '../pdf/blocks';

export interface Hit {
  block: PdfBlock;
  start: number;
  end: number;
}

/** More than this nobody looks through. */
const MOST_HITS = 5_000;

const folded = new WeakMap<PdfBlock, string>();

/** Without case and accents, a UTF-16 unit for each. */
function fold(text: string): string {
  const low = text.toLowerCase();
  return (low.length === text.length ? low : text).replace(/[^\x20-\x7e]/g, (c) => c.normalize('NFD')[0] ?? c);
}

/** Where the words stand, in the order of the document. */
export function findWords(blocks: readonly PdfBlock[], typed: string): Hit[] {
  const words = fold(typed.replace(/\s+/g, ' ').trim());
  const hits: Hit[] = [];
  if (words === '') return hits;
  for (const block of blocks) {
    let text = folded.get(block);
    if (text === undefined) {
      text = fold(block.text);
      folded.set(block, text);
    }
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      hits.push({ block, start: at, end: at + words.length });
      if (hits.length >= MOST_HITS) return hits;
    }
  }
  return hits;
}
