/**
 * Reads the text of a PDF that pdf.js has opened, page by page. Which build of pdf.js opens it, and what its worker
 * is, is the caller's affair: terminal and viewer differ there.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageText, TextItem } from './lines';
import { isPicture, type Operators } from './picture';
import { Report } from './report';

/**
 * How every PDF is opened: no code is made from what the file says, and no form is run. Text needs none of pdf.js's
 * WebAssembly programs, which decode pictures; the viewer, which shows them, allows these.
 */
export const OPEN_SAFELY = { isEvalSupported: false, enableXfa: false, useWasm: false, stopAtErrors: false } as const;

/** The text of a page as the report takes it. */
export async function textOfPage(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return { items: items as TextItem[], width, height, transform };
}

/** Pages without text that are looked at; after so many scans nobody leaves a page blank. */
const MOST_LOOKED_AT = 25;

/**
 * Reads all pages. Stops with the signal.
 * @param ops the numbers of pdf.js's operators, from the build that opened the document
 * @param read is told after each page
 */
export async function readReport(
  document: PDFDocumentProxy,
  ops: Operators,
  read?: (report: Report, page: number, view: PageText | undefined) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<Report> {
  const report = new Report();
  let lookedAt = 0;
  for (let number = 1; number <= document.numPages && !signal?.aborted; number++) {
    let text: PageText | undefined;
    try {
      const page = await document.getPage(number);
      text = await textOfPage(page);
      const isBare = report.add(text);
      if (isBare && (++lookedAt > MOST_LOOKED_AT || isPicture(await page.getOperatorList(), ops, text)))
        report.addScan();
      page.cleanup();
    } catch (error) {
      if (signal?.aborted) break;
      console.debug(`page ${number} cannot be read: ${(error as Error).message}`);
      if (!text) report.addUnread();
    }
    if (number === document.numPages) report.finish();
    await read?.(report, number, text);
  }
  return report;
}
