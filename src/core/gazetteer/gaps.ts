/**
 * What may stand between two tokens of one name.
 *
 * PLAIN: spaces, one line break, hyphens, apostrophes, quotes, brackets, periods inside abbreviations.
 * CLAUSE: comma, colon, semicolon, em dash, bar, bullet. SENTENCE: `!`, `?`, an ellipsis, or a period before
 * white space. PARAGRAPH: two line breaks, a form feed, U+2029.
 *
 * A name crosses plain gaps only, so a list (`García, Pérez`) does not make a name; a name whose own spelling
 * has a comma or a sentence end (`Acme, S.A.`) crosses these as well, everywhere. Nothing crosses a paragraph.
 *
 * A period before white space is plain after one letter (`J. Luna`), after an abbreviation (`St. John`), and
 * before a small letter (`Cía. de`). Quotes are plain, yet a name cannot jump over quoted words, because its
 * tokens must be neighbours: `Joaquín "El Chapo" Guzmán` holds `Joaquín`, `El Chapo` and `Guzmán`.
 */
import { LETTER } from './fold-rules';
import { unitAt } from './fold-table';
import { TokenReader } from './normalize';

export const PLAIN = 0;
export const CLAUSE = 1;
export const SENTENCE = 2;
export const PARAGRAPH = 3;

/** Folded abbreviations that end in a period and go on with a capital, in the languages of the dataset. */
const ABBREVIATIONS = new Set(
  (
    'st ste sta sto san mr mrs ms dr dra sr sra srta jr lic ing prof gral gen col cnel cmdte cdte cap capt cpt ' +
    'sgt sgto lt tte maj rev hon don dn dna fr mons hnos hno cia co corp inc ltd ltda bros no num nro vs av mt ft'
  ).split(' '),
);

const PERIOD = 0x2e;
const previous = new TokenReader();

/**
 * Judges the gap between two neighbouring tokens.
 * @param previousStart where the token before the gap starts
 * @param from end of that token
 * @param to start of the next token
 * @param nextStarts whether the next token starts with anything but a small letter
 */
export function judgeGap(text: string, previousStart: number, from: number, to: number, nextStarts: boolean): number {
  // Nearly every gap is one space.
  if (to - from === 1 && unitAt(text, from) === 0x20) return PLAIN;
  let worst = PLAIN;
  let breaks = 0;
  let periods = 0;
  let spaceAfterPeriod = false;
  for (let i = from; i < to; i++) {
    const unit = unitAt(text, i);
    if (unit === PERIOD) periods++;
    else if (isSpace(unit)) {
      if (periods > 0) spaceAfterPeriod = true;
      if (unit === 0x0a || unit === 0x2028 || unit === 0x85) breaks++;
      else if (unit === 0x0d && unitAt(text, i + 1) !== 0x0a) breaks++;
      else if (unit === 0x0c || unit === 0x2029) return PARAGRAPH;
      if (breaks > 1) return PARAGRAPH;
    } else if (isSentenceEnd(unit)) worst = SENTENCE;
    else if (worst < CLAUSE && isClauseEnd(unit)) worst = CLAUSE;
  }
  if (worst === SENTENCE || periods === 0) return worst;
  if (periods > 1) return SENTENCE;
  if (spaceAfterPeriod && nextStarts && !isAbbreviation(text, previousStart)) return SENTENCE;
  return worst;
}

function isAbbreviation(text: string, start: number): boolean {
  previous.reset(text, start);
  if (!previous.next() || previous.kind !== LETTER || previous.tooLong) return false;
  if (previous.length === 1) return true;
  return previous.length <= 5 && ABBREVIATIONS.has(String.fromCharCode(...previous.units.subarray(0, previous.length)));
}

function isSpace(unit: number): boolean {
  return (
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x20 ||
    unit === 0x85 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x3000
  );
}

// ! ? ¡ ¿ … and their Arabic, Devanagari, ideographic and wide forms.
function isSentenceEnd(unit: number): boolean {
  switch (unit) {
    case 0x21:
    case 0x3f:
    case 0xa1:
    case 0xbf:
    case 0x2026:
    case 0x061f:
    case 0x06d4:
    case 0x0964:
    case 0x3002:
    case 0xff01:
    case 0xff0e:
    case 0xff1f:
      return true;
    default:
      return false;
  }
}

// , : ; | em dash, bullet, and their Arabic, ideographic and wide forms.
function isClauseEnd(unit: number): boolean {
  switch (unit) {
    case 0x2c:
    case 0x3a:
    case 0x3b:
    case 0x7c:
    case 0x2014:
    case 0x2015:
    case 0x2022:
    case 0x060c:
    case 0x061b:
    case 0x3001:
    case 0xff0c:
    case 0xff1a:
    case 0xff1b:
      return true;
    default:
      return false;
  }
}
