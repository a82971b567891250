/** Comparing words without case and accents, outside the gazetteer. */

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Words folded lately: a page says the same ones again and again. */
const folded = new Map<string, string>();
const MOST_FOLDED = 4_096;

/** Names split lately. */
const split = new Map<string, readonly string[]>();
const LONGEST_KEPT = 64;

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7e) return false;
  return true;
}

/** Letters that decomposition leaves alone: `Ayık`, `Đukić`. */
const PLAIN: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't' };
const STROKED = /[ıøłđðħŧ]/g;

/** `Cártel` → `cartel`. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const plain = isAscii(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(STROKED, (c) => PLAIN[c]!);
  if (folded.size >= MOST_FOLDED) folded.clear();
  if (word.length <= 32) folded.set(word, plain);
  return plain;
}

/** The folded words of a name; hyphens part words, apostrophes inside them do not. */
export function foldedWords(text: string): readonly string[] {
  const known = split.get(text);
  if (known !== undefined) return known;
  const words = (text.match(WORD) ?? []).map(foldWord);
  if (split.size >= MOST_FOLDED) split.clear();
  if (text.length <= LONGEST_KEPT) split.set(text, words);
  return words;
}

const ARTICLE = /^(?:the|el|la|los|las|os?|as?)$/;

/** Whether a folded word is a definite article. */
export const isArticle = (word: string): boolean => ARTICLE.test(word);

/** `outfit` of `the outfit`. */
export function withoutArticle(spelling: string): string {
  const first = spelling.indexOf(' ');
  return first > 0 && first + 1 < spelling.length && isArticle(spelling.slice(0, first))
    ? spelling.slice(first + 1)
    : spelling;
}

/** The words of a list, as it is written in this code. */
export const listed = (list: string): string[] => list.trim().split(/\s+/);

/** The same, to be asked for a word. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(listed(list));

/** Whether a word is written with a capital first letter. */
export function isCapitalised(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}

/**
 * How many letters are wrong, missing, too many or swapped with their neighbour between two words, counted up to
 * `most`; `most + 1` means more.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1;
      let edits = Math.min(last[k]! + 1, row[k - 1]! + 1, last[k - 1]! + same);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) edits = Math.min(edits, before[k - 2]! + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}

const sounds = new Map<string, string>();

/** How a Spanish or Portuguese word sounds, roughly: `Heriberto` and `Eriberto`, `Valdés` and `Valdez`. */
export function soundOf(folded: string): string {
  let sound = sounds.get(folded);
  if (sound === undefined) {
    sound = folded
      .replace(/ph/g, 'f')
      .replace(/h/g, '')
      .replace(/[yi]/g, 'i')
      .replace(/z|c(?=[ei])/g, 's')
      .replace(/v|w/g, 'b')
      .replace(/g(?=[ei])/g, 'j')
      .replace(/(.)\1/g, '$1');
    if (sounds.size >= MOST_FOLDED) sounds.clear();
    sounds.set(folded, sound);
  }
  return sound;
}
