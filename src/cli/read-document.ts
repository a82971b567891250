/** Reads a file of any kind that can be scanned: plain text, HTML or a saved page, PDF. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { collect } from '../content/collect';
import type { DocumentText } from '../core/mention';
import { joinBlocks } from '../core/text/joined-text';
import { pageAt } from '../pdf/blocks';
import { OPEN_SAFELY, readReport } from '../pdf/read-file';
import { decodeText, pageInMessage } from './decode';

/** A document to scan. Only a PDF has pages. */
export interface ScannedDocument extends DocumentText {
  pages?: {
    count: number;
    /** Those that are pictures, such as scans, and those that cannot be read: nothing is found on them. */
    scans: readonly number[];
    unread: readonly number[];
    /** The page of a character of the text, counted from 1. */
    at(offset: number): number;
  };
}

/** What is looked for in a folder. */
const SCANNED = /\.(?:pdf|x?html?|mht(?:ml)?|txt|text|md)$/i;

/** What browsers save beside a page, in a folder of its name: parts of it, not documents. */
const PARTS = /_(?:files|archivos|arquivos)$/;

/**
 * The files that are meant: a folder stands for everything below it that can be read, `-` for standard input.
 * @returns also how many files of the folders were passed over, because nobody can read them here
 */
export function listFiles(sources: readonly string[]): { files: string[]; passedOver: number } {
  const files: string[] = [];
  let passedOver = 0;
  for (const source of sources) {
    if (source === '-' || !isFolder(source)) {
      files.push(source);
      continue;
    }
    const below = readdirSync(source, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const pages = new Set(below.map((file) => file.replace(/\.x?html?$/i, '')));
    const isPart = (file: string) =>
      file.split(path.sep).some((name, i, names) => {
        const page = names
          .slice(0, i + 1)
          .join(path.sep)
          .replace(PARTS, '');
        return PARTS.test(name) && pages.has(page);
      });
    const documents = below.filter((file) => !isPart(file));
    const read = documents.filter((file) => SCANNED.test(file));
    passedOver += documents.length - read.length;
    files.push(...read.sort());
  }
  return { files, passedOver };
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Reads one file. Throws with a message that says what is wrong with it.
 * @param password for PDFs that are encrypted
 */
export async function readDocument(file: string, password?: string): Promise<ScannedDocument> {
  const raw = readBytes(file);
  // The mark of a PDF may stand some way into the file.
  if (raw.subarray(0, 1_024).includes('%PDF-')) return readPdf(raw, password);
  if (/\.pdf$/i.test(file)) throw new Error(raw.length === 0 ? 'is empty' : 'is called a PDF and is none');
  const page = pageInMessage(raw);
  const text = decodeText(page ?? raw);
  return page || looksLikeHtml(file, text) ? readHtml(text) : { text, furniture: [] };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error('is not there');
    throw new Error(code === 'EACCES' ? 'may not be read' : message);
  }
}

function looksLikeHtml(file: string, text: string): boolean {
  return (
    /\.x?html?$/i.test(file) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text)
  );
}

async function readHtml(text: string): Promise<ScannedDocument> {
  const parse = (html: string) => parseHTML(html).document.querySelector('body');
  const body = parse(text) ?? parse(`<!doctype html><html><body>${text}</body></html>`);
  if (!body) return { text: '', furniture: [] };
  for (const element of body.querySelectorAll('[style]'))
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? ''))
      element.setAttribute('hidden', '');
  const { text: read, furniture } = await collect(body);
  return { text: read, furniture };
}

/**
 * There are no style sheets here: custom elements are inline in a paragraph and blocks elsewhere, as nearly all are.
 */
Object.assign(globalThis, {
  getComputedStyle: (element: Element) => ({
    display: element.parentElement?.closest('p,h1,h2,h3,h4,h5,h6,a,span,figcaption,dd,dt') ? 'inline' : 'block',
  }),
});

async function readPdf(raw: Buffer, password?: string): Promise<ScannedDocument> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
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
    const report = await readReport(document, OPS);
    const blocks = report.blocks();
    const { text, furniture, starts } = joinBlocks(blocks);
    const at = (offset: number) => {
      const index = starts.findLastIndex((start) => start <= offset);
      const block = blocks[index];
      return block ? pageAt(block, offset - starts[index]!) : 1;
    };
    return { text, furniture, pages: { count: document.numPages, scans: report.scans, unread: report.unread, at } };
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
