/** The PDFs of the tests as pages of the example site, under `/pdf/`. */
import { chinese, fax } from '../pdf/made-layouts.mjs';
import * as made from '../pdf/made-pdfs.mjs';

/** @returns {Promise<Record<string, import('../../scripts/serve.mjs').ServedPage>>} */
export async function servedPdfs() {
  const names = /** @type {const} */ ({
    columns: made.twoColumns,
    hyphens: made.hyphens,
    heads: made.runningHeads,
    scans: made.scans,
    locked: made.encrypted,
    truncated: made.truncated,
    'right-to-left': made.rightToLeft,
    'without-text': made.withoutText,
    chinese,
    fax,
    long: made.long,
  });
  const served = await Promise.all(
    Object.entries(names).map(async ([name, make]) => [
      `/pdf/${name}.pdf`,
      { body: await make(), type: 'application/pdf', headers: {} },
    ]),
  );
  const page = { body: '<!doctype html><p>Not found', type: 'text/html', headers: {} };
  return { ...Object.fromEntries(served), '/pdf/no-pdf.pdf': page };
}
