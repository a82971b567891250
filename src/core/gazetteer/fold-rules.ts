/**
 * What one code point is to the matcher: the definition of folding, slow and plain.
 *
 * `fold-data.ts` ships its answers for the first 65,536 code points, because asking these regular expressions
 * about each of them costs 80 ms; a test keeps the two equal. Characters that
 * the table cannot answer in one unit (æ, ß, letters beyond U+FFFF) are asked here while scanning.
 */

/**
 * SEPARATOR stands between tokens. LETTER joins its neighbours into one token. SOLO is a token of its own
 * (scripts written without spaces, and `&`). MARK is a combining mark that is ignored but belongs to the letter
 * before it. IGNORED vanishes (soft hyphens, zero-width characters, tatweel).
 */
export const SEPARATOR = 0;
export const LETTER = 1;
export const SOLO = 2;
export const MARK = 3;
export const IGNORED = 4;
export type Kind = typeof SEPARATOR | typeof LETTER | typeof SOLO | typeof MARK | typeof IGNORED;

export interface Folded {
  kind: Kind;
  /** The folded UTF-16 units: at least one for LETTER and SOLO, none for the others. */
  units: string;
  /** A match may start here in 'smart' mode: a capital, a digit, or a letter of a script without case. */
  starts: boolean;
}

/** Letters that decomposition leaves alone, spelled as lists of names without them spell them. */
const EXTRA_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ς: 'σ',
  // Persian and Urdu keyboards have their own yeh and kaf; alef maksura stands for yeh in much of the press.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
};

const IGNORABLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]$/u;
const WORD = /^[\p{L}\p{Nd}\p{Nl}\p{M}]$/u;
const ANY_MARK = /^\p{M}$/u;
// Vowel signs of Indic scripts are marks too, but they are what tells two words apart: only these are ignored.
const DIACRITIC =
  /(?![\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u;
const DIACRITICS = new RegExp(DIACRITIC, 'gu');
const WITHOUT_SPACES =
  /^[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const DIGIT = /^\p{Nd}$/u;
const LOWERCASE = /^\p{Lowercase}$/u;
// Letters by category, apostrophes by use (Hawaiian okina, Ukrainian apostrophe, transliterated ayin).
const APOSTROPHE_LETTERS = /^[\u02B9-\u02C1\u02C8\u02EE\uA78B\uA78C]$/u;
/** Units that Unicode may join to the one before: conjoining jamo, kana voicing marks, Myanmar II. */
const JOINS_BEFORE = /^[\u1161-\u1175\u11A8-\u11C2\u3099\u309A\u102E]$/;

const SEPARATES: Folded = { kind: SEPARATOR, units: '', starts: false };
const VANISHES: Folded = { kind: IGNORED, units: '', starts: false };
const DECORATES: Folded = { kind: MARK, units: '', starts: false };

/**
 * Folds one code point.
 * @param codePoint any number from 0 to 0x10FFFF; lone surrogates are separators
 */
export function foldCodePoint(codePoint: number): Folded {
  // Emoji and game symbols: their high surrogates are on most pages, so the table answers for the whole range.
  if (codePoint >= 0x1f000 && codePoint <= 0x1fbff) return SEPARATES;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return SEPARATES;
  const source = String.fromCodePoint(codePoint);
  if (IGNORABLE.test(source)) return VANISHES;
  const compatible = source.normalize('NFKD');
  if (compatible === '&') return { kind: SOLO, units: '&', starts: true };
  if (!WORD.test(source) || APOSTROPHE_LETTERS.test(source)) return SEPARATES;
  if (DIACRITIC.test(source)) return DECORATES;
  const units = foldLetters(source, codePoint, compatible);
  if (units === '') return SEPARATES;
  const kind = WITHOUT_SPACES.test(String.fromCodePoint(units.codePointAt(0) ?? 0)) ? SOLO : LETTER;
  return { kind, units, starts: !LOWERCASE.test(source) };
}

function foldLetters(source: string, codePoint: number, compatible: string): string {
  if (DIGIT.test(source) && compatible === source) return String(digitValue(codePoint));
  let letters = compatible.replace(DIACRITICS, '').toLowerCase().replace(DIACRITICS, '');
  letters = Array.from(letters, (letter) => EXTRA_LETTERS[letter] ?? letter).join('');
  letters = Array.from(letters)
    .filter((letter) => WORD.test(letter))
    .join('');
  if (!WITHOUT_SPACES.test(letters.slice(0, 1))) return letters;
  // One token is one character there: keep が and 각 whole, and do not split Thai am.
  const whole = letters.normalize('NFC');
  return whole.length === 1 ? whole : source;
}

/** Decimal digits stand in runs of ten, from zero to nine, in every script. */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return (codePoint - zero) % 10;
}

/**
 * The unit that two folded neighbours make together (jamo into a syllable, か and a voicing mark into が),
 * or 0 when they stay two.
 */
export function joinUnits(left: number, right: number): number {
  const second = String.fromCharCode(right);
  if (!JOINS_BEFORE.test(second)) return 0;
  const joined = (String.fromCharCode(left) + second).normalize('NFC');
  return joined.length === 1 ? joined.charCodeAt(0) : 0;
}

/** Whether a folded unit may join the one before it, so that it can never be judged alone. */
export function joinsBefore(unit: number): boolean {
  return JOINS_BEFORE.test(String.fromCharCode(unit));
}

/** A vowel sign or a tone mark of a script without spaces: no match ends right before one. */
export function isDependent(unit: number): boolean {
  const character = String.fromCharCode(unit);
  return JOINS_BEFORE.test(character) || (ANY_MARK.test(character) && WITHOUT_SPACES.test(character));
}
