/** Comparing words without case and accents, outside the gazetteer. */

const MARKS = /\p{M}+/gu;
const ASCII = /^[\u0020-\u007e]*$/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** `Cártel` → `cartel`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '');
}

/** The folded words of a name; hyphens part words, apostrophes inside them do not. */
export function foldedWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord);
}

/** Whether a word is written with a capital first letter. */
export function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}
