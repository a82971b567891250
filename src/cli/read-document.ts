/** Reads a file of any kind that can be scanned: plain text, HTML or a saved page, PDF. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { collect, joinBlocks } from '../content/collect';
import type { DocumentText } from '../core/mention';
import { pageAt } from '../pdf/blocks';
import { OPEN_SAFELY, readReport } from '../pdf/read-file';

/** A document to scan. Only a PDF has pages. */
export interface ScannedDocument extends DocumentText {
  pages?: {
    count: number;
    /** Those that hold no text, such as scans: nothing is found on them. */
    withoutText: readonly number[];
    /** The page of a character of the text, counted from 1. */
    at(offset: number): number;
  };
}

/** What is looked for in a folder. */
const SCANNED = /\.(?:pdf|x?html?|txt|md)$/i;

/** The files that are meant: a folder stands for everything below it that can be read. `-` is standard input. */
export function* listFiles(sources: readonly string[]): Generator<string> {
  for (const source of sources) {
    if (source === '-' || !isFolder(source)) {
      yield source;
      continue;
    }
    const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => SCANNED.test(name));
    for (const name of names.sort()) if (!isFolder(path.join(source, name))) yield path.join(source, name);
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Reads one file. Throws with a message that says what is wrong with it.
 * @param password for PDFs that are encrypted
 */
export async function readDocument(file: string, password?: string): Promise<ScannedDocument> {
  const raw = readFileSync(file === '-' ? 0 : file);
  // The mark of a PDF may stand some way into the file.
  if (raw.subarray(0, 1_024).includes('%PDF-') || /\.pdf$/i.test(file)) return readPdf(raw, password);
  const text = raw.toString('utf8').replace(/^\uFEFF/, '');
  const looksLikeHtml =
    /\.x?html?$/i.test(file) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text);
  if (!looksLikeHtml) return { text, furniture: [] };
  const { document } = parseHTML(/<body\b/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`);
  const collected = await collect(document.body);
  return { text: collected.text, furniture: collected.furniture };
}

async function readPdf(raw: Buffer, password?: string): Promise<ScannedDocument> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(raw),
    ...OPEN_SAFELY,
    verbosity: 0,
    cMapUrl: `${folder}/cmaps/`,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    ...(password === undefined ? {} : { password }),
  });
  try {
    const document = await task.promise;
    const report = await readReport(document);
    const blocks = report.blocks();
    const { text, furniture, starts } = joinBlocks(blocks);
    const at = (offset: number) => {
      const index = starts.findLastIndex((start) => start <= offset);
      const block = blocks[index];
      return block ? pageAt(block, offset - starts[index]!) : 1;
    };
    return { text, furniture, pages: { count: document.numPages, withoutText: report.withoutText, at } };
  } catch (error) {
    throw new Error(whatIsWrong(error as Error, password));
  } finally {
    await task.destroy();
  }
}

function whatIsWrong({ name, message }: Error, password?: string): string {
  if (name === 'PasswordException')
    return password === undefined ? 'is encrypted: give its password with --password=…' : 'has another password';
  return name === 'InvalidPDFException' ? 'is broken, or no PDF' : message;
}
