/** Blocks as the one text that is resolved. */

/** Blocks as one text, parted by an empty line, with the furniture as ascending, disjoint ranges. */
export interface JoinedText {
  text: string;
  furniture: [start: number, end: number][];
  /** Where each block begins. */
  starts: number[];
}

/** @param blocks paragraphs and the like; text of furniture is not what the document is about */
export function joinBlocks(blocks: readonly { text: string; furniture: boolean }[]): JoinedText {
  const starts: number[] = [];
  const furniture: [number, number][] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) length += 2;
    starts.push(length);
    const end = length + block.text.length;
    if (block.furniture) {
      const last = furniture[furniture.length - 1];
      if (last && last[1] === length - 2) last[1] = end;
      else furniture.push([length, end]);
    }
    length = end;
  }
  return { text: blocks.map((b) => b.text).join('\n\n'), furniture, starts };
}
