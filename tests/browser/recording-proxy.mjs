/**
 * A forward proxy that writes down every request a browser makes, whoever in the browser makes it, and lets only
 * those to this machine through. It is the most honest record there is: nothing passes beside it.
 */
import http from 'node:http';

/** @typedef {{ method: string, url: string, refused: boolean, time: number }} RecordedRequest */

const HERE = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Starts the proxy on a free port.
 * @param {RegExp} [unrecorded] what the browser is known to ask without any extension: refused all the same
 * @returns {Promise<{ port: number, requests: RecordedRequest[], close(): Promise<void> }>}
 */
export async function startRecordingProxy(unrecorded) {
  /** @type {RecordedRequest[]} */
  const requests = [];
  /** @param {string} method @param {string} url @param {string} host */
  const note = (method, url, host) => {
    const refused = !HERE.has(host);
    if (!unrecorded?.test(url)) requests.push({ method, url, refused, time: Date.now() });
    return refused;
  };

  const server = http.createServer((request, response) => {
    let url;
    try {
      url = new URL(request.url ?? '');
    } catch {
      response.writeHead(400).end();
      return;
    }
    if (note(request.method ?? '', url.href, url.hostname)) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('refused by the recording proxy\n');
      return;
    }
    const onward = http.request(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  // Tunnels (https, WebSocket) are written down and refused: nothing that the tests serve needs one.
  server.on('connect', (request, socket) => {
    note('CONNECT', request.url ?? '', '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
