/**
 * Reads the text of a PDF that pdf.js has opened, page by page. Which build of pdf.js opens it, and what its worker
 * is, is the caller's affair: terminal and viewer differ there.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageText, TextItem } from './lines';
import { Report } from './report';

/**
 * How every PDF is opened: no code is made from what the file says, fonts and pictures are read by scripts of ours
 * alone.
 */
export const OPEN_SAFELY = { isEvalSupported: false, enableXfa: false, useWasm: false, stopAtErrors: false } as const;

/** The text of a page as the report takes it. */
export async function textOfPage(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return { items: items as TextItem[], width, height, transform };
}

/**
 * Reads all pages. A page that cannot be read counts as one without text. Stops with the signal.
 * @param read is told after each page
 */
export async function readReport(
  document: PDFDocumentProxy,
  read?: (report: Report, page: number, view: PageText | undefined) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<Report> {
  const report = new Report();
  for (let number = 1; number <= document.numPages && !signal?.aborted; number++) {
    let text: PageText | undefined;
    try {
      const page = await document.getPage(number);
      text = await textOfPage(page);
      page.cleanup();
    } catch (error) {
      if (signal?.aborted) break;
      console.debug(`page ${number} cannot be read: ${(error as Error).message}`);
    }
    report.add(text ?? { items: [], width: 1, height: 1, transform: [1, 0, 0, 1, 0, 0] });
    if (number === document.numPages) report.finish();
    await read?.(report, number, text);
  }
  return report;
}
