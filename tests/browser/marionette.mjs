/**
 * Firefox's own remote protocol over TCP: `LENGTH:JSON` frames, each command `[0, id, name, parameters]` answered
 * by `[1, id, error, result]`. Commands wait for one another: the protocol has one current window.
 */
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds after which a command has no answer any more: longer than a page or a script may take. */
const LONGEST_COMMAND = 90_000;

/** A port that nobody listens on right now. @returns {Promise<number>} */
export async function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** A connection to one Firefox. */
export class Marionette {
  #socket;
  #received = Buffer.alloc(0);
  #lastId = 0;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void, timer: NodeJS.Timeout }>} */
  #waiting = new Map();
  #greeting = withResolvers();
  /** The end of the queue of exclusive() calls. @type {Promise<unknown>} */
  #queue = Promise.resolve();

  /** @param {net.Socket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#fail(error));
  }

  /**
   * Connects as soon as Firefox listens.
   * @param {number} port
   * @param {() => string | undefined} obituary why waiting is in vain, once it is
   */
  static async connect(port, obituary) {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const socket = await new Promise((resolve) => {
        const attempt = net.connect(port, '127.0.0.1', () => resolve(attempt));
        attempt.on('error', () => resolve(undefined));
      });
      if (socket) {
        const connection = new Marionette(socket);
        await connection.#greeting.promise;
        return connection;
      }
      const reason = obituary();
      if (reason !== undefined) throw new Error(`Firefox did not start: ${reason}`);
      if (Date.now() > deadline) throw new Error('Firefox did not listen within a minute');
      await sleep(50);
    }
  }

  /** Sends one command. A browser that leaves one unanswered is taken for dead. @param {string} name @param {object} [parameters] @returns {Promise<any>} */
  send(name, parameters = {}) {
    const id = ++this.#lastId;
    const frame = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) throw new Error(`${name}: Firefox has closed the connection`);
      const timer = setTimeout(
        () => this.#socket.destroy(new Error(`${name}: no answer within ${LONGEST_COMMAND / 1000} s`)),
        LONGEST_COMMAND,
      );
      this.#waiting.set(id, { resolve, reject, timer });
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  }

  /** Runs commands that belong together without another's between them. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  exclusive(work) {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  end() {
    this.#socket.destroy();
  }

  /** @param {Buffer} data */
  #read(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message[1], message[2], message[3]);
      else this.#greeting.resolve(message);
    }
  }

  /** @param {number} id @param {{ error: string, message: string } | null} error @param {any} result */
  #settle(id, error, result) {
    const call = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(call?.timer);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result);
  }

  /** @param {Error} error */
  #fail(error) {
    this.#greeting.resolve(undefined);
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
  }
}

/** Promise.withResolvers, which Node 20 lacks. */
function withResolvers() {
  /** @type {any} */
  const deferred = {};
  deferred.promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  return deferred;
}
