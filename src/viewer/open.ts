/** Opens a PDF with pdf.js: its worker, fonts and tables come with the extension, and nothing else is fetched. */
import { GlobalWorkerOptions, getDocument, PasswordResponses, type PDFDocumentProxy } from 'pdfjs-dist';
import { OPEN_SAFELY } from '../pdf/read-file';
import { ObtainError } from './obtain';

/** Asks the reader for a password; `wrong` when one was given that does not open the document. */
export type AskPassword = (answer: (password: string) => void, wrong: boolean) => void;

GlobalWorkerOptions.workerSrc = '/viewer/pdf.worker.mjs';

/** A document that is open, and how to give back what it holds. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  close(): void;
}

/** Throws ObtainError where the bytes are no document. The bytes are handed over and gone afterwards. */
export async function openPdf(data: Uint8Array, askPassword: AskPassword): Promise<OpenPdf> {
  const task = getDocument({
    data,
    ...OPEN_SAFELY,
    // Scans of courts are often compressed in ways that only these programs can read.
    useWasm: true,
    wasmUrl: '/viewer/wasm/',
    cMapUrl: '/viewer/cmaps/',
    useSystemFonts: false,
    standardFontDataUrl: '/viewer/standard_fonts/',
    // No other request than those for the extension's own files, by the worker.
    useWorkerFetch: true,
    disableAutoFetch: true,
    maxImageSize: 100_000_000,
    verbosity: 0,
  });
  task.onPassword = (answer: (password: string) => void, reason: number) =>
    askPassword(answer, reason === PasswordResponses.INCORRECT_PASSWORD);
  try {
    return { document: await task.promise, close: () => void task.destroy() };
  } catch {
    void task.destroy();
    throw new ObtainError({ what: 'broken' });
  }
}
