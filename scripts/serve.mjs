/** A small static server for pages on this machine: 127.0.0.1, a free port, nothing outside the given folder. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
};

/** @param {string} file */
function typeOf(file) {
  const type =
    /** @type {Record<string, string>} */ (TYPES)[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return /^text|json|javascript|svg/.test(type) ? `${type}; charset=utf-8` : type;
}

/** @typedef {{ body: string | Buffer, type: string, headers: Record<string, string> }} ServedPage */

/**
 * @param {string} folder
 * @param {Record<string, string | ServedPage>} [pages] further pages by path; a text alone is HTML
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function serve(folder, pages = {}) {
  const root = path.resolve(folder);
  const server = http.createServer(async (request, response) => {
    const send = (
      /** @type {number} */ status,
      /** @type {string} */ type,
      /** @type {string | Buffer} */ body,
      headers = {},
    ) => response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
    try {
      const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
      const page = Object.hasOwn(pages, wanted) ? pages[wanted] : undefined;
      if (page !== undefined) {
        if (typeof page === 'string') send(200, 'text/html; charset=utf-8', page);
        else send(200, `${page.type}; charset=utf-8`, page.body, page.headers);
        return;
      }
      const file = path.join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
      if (!file.startsWith(root + path.sep)) throw new Error('outside the folder');
      send(200, typeOf(file), await readFile(file));
    } catch {
      send(404, 'text/plain; charset=utf-8', 'not found\n');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
