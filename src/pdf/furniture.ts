/**
 * Running heads and feet: lines at the top or the bottom of a page that stand on its neighbours as well, digits aside,
 * and the numbers of pages. Left and right pages may differ, hence two neighbours to each side.
 */
import { type Line, textOfLine } from './lines';

/** How far from a page its neighbours may be. */
export const NEIGHBOURS = 2;

/** The part of a page's height in which heads and feet stand. */
const BAND = 0.14;

/** Heads of two pages stand on one height, up to this part of the page's height. */
const TOLERANCE = 0.015;

const NUMBER =
  /^\W*(?:(?:page|pages|p\.|pg\.|página|pág\.|pagina|seite|s\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|de|\/|\|)\s*\d{1,4})?\W*$/i;

/** A line that may be a head or a foot. */
export interface Margin {
  line: Line;
  /** Its baseline as a part of the page's height. */
  at: number;
  /** Its text with every number as one sign, so that page numbers do not tell pages apart. */
  text: string;
  isNumber: boolean;
}

/** Whether a line stands where heads and feet do. */
export function isInMargin({ base }: Line, height: number): boolean {
  const at = base / height;
  return at <= BAND || at >= 1 - BAND;
}

/** The lines in the margins of a page. */
export function marginsOf(lines: readonly Line[], height: number): Margin[] {
  return lines.flatMap((line) => {
    if (!isInMargin(line, height)) return [];
    const at = line.base / height;
    const said = textOfLine(line);
    const text = said.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
    return [{ line, at, text, isNumber: NUMBER.test(said) && standsAlone(line, lines) }];
  });
}

/** In line heights: what stands nearer to a number is the text that it belongs to. */
const APART = 1.6;

/** Whether no text is above or below a line, near to it. */
function standsAlone(line: Line, lines: readonly Line[]): boolean {
  return lines.every(
    (other) =>
      other === line ||
      Math.abs(other.base - line.base) > APART * line.size ||
      Math.min(other.right, line.right) <= Math.max(other.left, line.left),
  );
}

/** The lines of a page that its neighbours have too, and those that are its number. */
export function findFurniture(own: readonly Margin[], neighbours: readonly (readonly Margin[])[]) {
  const heads = new Set<Line>();
  const numbers = new Set<Line>();
  for (const { line, at, text, isNumber } of own)
    if (isNumber) numbers.add(line);
    else if (neighbours.some((page) => page.some((m) => m.text === text && Math.abs(m.at - at) <= TOLERANCE)))
      heads.add(line);
  return { heads, numbers };
}
