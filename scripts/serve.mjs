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

/**
 * @param {string} folder
 * @param {Record<string, string>} [pages] further pages by path, as HTML
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function serve(folder, pages = {}) {
  const root = path.resolve(folder);
  const server = http.createServer(async (request, response) => {
    const send = (/** @type {number} */ status, /** @type {string} */ type, /** @type {string | Buffer} */ body) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    try {
      const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
      const page = Object.hasOwn(pages, wanted) ? pages[wanted] : undefined;
      if (page !== undefined) {
        send(200, 'text/html; charset=utf-8', page);
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
