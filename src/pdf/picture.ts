/**
 * Tells scans from blank pages, where there is no text: by how much of the page its pictures cover, and by how much is
 * drawn, since letters may be drawn as curves.
 */
import type { OPS, PDFPageProxy } from 'pdfjs-dist';
import type { PageText } from './lines';

/** The numbers of pdf.js's operators. */
export type Operators = typeof OPS;

type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** A page is a picture when pictures cover this part of it. A letterhead covers less. */
const COVERED = 0.3;

/** A page is a drawing when more than this is drawn. Rules and frames take less. */
const STROKES = 60;

type Matrix = readonly [number, number, number, number, number, number];

/** Whether pictures or drawings fill a page. */
export function isPicture({ fnArray, argsArray }: OperatorList, ops: Operators, page: PageText): boolean {
  const images = new Set<number>([
    ops.paintImageXObject,
    ops.paintInlineImageXObject,
    ops.paintInlineImageXObjectGroup,
    ops.paintImageXObjectRepeat,
    ops.paintImageMaskXObject,
    ops.paintImageMaskXObjectGroup,
    ops.paintImageMaskXObjectRepeat,
  ]);
  let covered = 0;
  let strokes = 0;
  /** Area that the unit square takes, in square points: pictures fill it. */
  let area = 1;
  const saved: number[] = [];
  fnArray.forEach((operator: number, i: number) => {
    const args = argsArray[i] as unknown[] | null;
    if (operator === ops.save) saved.push(area);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) area = saved.pop() ?? 1;
    else if (operator === ops.transform) area *= scaleOf(args as unknown as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(area);
      const [matrix] = args as [Matrix | null];
      if (matrix) area *= scaleOf(matrix);
    } else if (operator === ops.constructPath) strokes++;
    else if (images.has(operator)) covered += area;
  });
  return covered >= COVERED * page.width * page.height || strokes > STROKES;
}

const scaleOf = ([a, b, c, d]: Matrix) => Math.abs(a * d - b * c);
