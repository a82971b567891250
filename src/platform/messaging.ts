/**
 * Calls between the parts of the extension. Every call is answered: by a value, or by an error that is data.
 * A call waits at most TIMEOUT milliseconds and is tried once more, since the browser may have stopped the
 * background a moment before.
 */
import type { Answer, BackgroundCalls, PageCalls, Request, ScreenCalls } from '../contract';
import { browser, type Runtime } from './browser';

/** The extension was updated or removed under this page: nothing will ever answer again. */
export class OrphanedError extends Error {}

/** The other side answered with an error, or did not answer in time. */
export class CallError extends Error {}

interface Envelope {
  to: 'background' | 'page' | 'screen';
  call: string;
  request: unknown;
}

type Reply = { ok: true; value: unknown } | { ok: false; error: string };

const TIMEOUT = 5_000;

/** Name of the ports that carry calls to the background. */
const CALL_PORT = 'call';

/** Whether this script still belongs to a living extension. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

function requireExtension(): void {
  if (isOrphaned()) throw new OrphanedError('the extension is gone');
}

async function once(send: () => Promise<unknown>, timeout: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeout} ms`)), timeout);
  });
  try {
    const reply = (await Promise.race([send(), late])) as Reply | undefined;
    if (!reply?.ok) throw new Error(reply?.error ?? 'nobody answered');
    return reply.value;
  } finally {
    clearTimeout(timer);
  }
}

async function deliver(send: () => Promise<unknown>, call: string, timeout = TIMEOUT): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      requireExtension();
      return await once(send, timeout);
    } catch (error) {
      requireExtension();
      if (attempt === 2) throw new CallError(`${call}: ${(error as Error).message}`);
    }
  }
}

/** A port that closes early, say because its page went into the back/forward cache, is no error; unread, it is logged. */
const ignoreLastError = () => void browser.runtime?.lastError;

/**
 * Characters of texts that travel together, ahead of the call that they belong to. Chrome hands a message of more than
 * 64 KB over in shared memory, and is 1 to 4 ms about it on the thread of the page that asks, where as much in parts
 * takes less than one.
 */
const PART = 24_000;

/** Characters of the texts of a call, at most. */
const LONGEST = 67_108_864;

/** Texts in parts: a list of whole ones, or a string, which the next whole one goes on from. */
function* partsOf(texts: readonly string[]): Generator<string | string[]> {
  let part: string[] = [];
  let size = 0;
  for (let text of texts) {
    if (size + text.length > PART && part.length > 0) {
      yield part;
      part = [];
      size = 0;
    }
    for (; text.length > PART; text = text.slice(PART)) yield text.slice(0, PART);
    part.push(text);
    size += text.length;
  }
  if (part.length > 0) yield part;
}

/** Texts that arrive in parts. */
class Arriving {
  #texts: string[] = [];
  #begun = '';
  #size = 0;

  /** Takes a part. Answers whether it was one, and not too much. */
  take(part: unknown): boolean {
    const texts: readonly unknown[] = Array.isArray(part) ? part : [part];
    for (const text of texts) {
      if (typeof text !== 'string') return false;
      this.#size += text.length;
    }
    if (this.#size > LONGEST) return false;
    if (typeof part === 'string') this.#begun += part;
    else
      for (const text of texts as string[]) {
        this.#texts.push(this.#begun + text);
        this.#begun = '';
      }
    return true;
  }

  /** What has arrived so far, which is then forgotten. */
  all(): string[] {
    const texts = this.#texts;
    this.#texts = [];
    this.#size = 0;
    return texts;
  }
}

/**
 * One question and its answer over a port of their own. Not `sendMessage`: when a page goes away in the middle,
 * Firefox reports that promise as an exception, while a port just closes.
 */
function ask(envelope: Envelope): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: CALL_PORT });
    port.onMessage.addListener((reply) => {
      resolve(reply);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      ignoreLastError();
      reject(new Error('the background is gone'));
    });
    const { blocks, ...request } = (envelope.request ?? {}) as { blocks?: string[] };
    for (const part of partsOf(blocks ?? [])) port.postMessage(part);
    port.postMessage(blocks ? { ...envelope, request } : envelope);
  });
}

/** Calls the background. Throws OrphanedError or CallError, never anything else. */
export async function callBackground<K extends keyof BackgroundCalls>(
  call: K,
  request: Request<BackgroundCalls, K>,
  timeout?: number,
): Promise<Answer<BackgroundCalls, K>> {
  const envelope: Envelope = { to: 'background', call, request };
  return (await deliver(() => ask(envelope), call, timeout)) as Answer<BackgroundCalls, K>;
}

/** Calls the page in a tab. Throws CallError when Backgrounder does not run there. */
export async function callPage<K extends keyof PageCalls>(
  tabId: number,
  call: K,
  request: Request<PageCalls, K>,
  frameId = 0,
): Promise<Answer<PageCalls, K>> {
  const envelope: Envelope = { to: 'page', call, request };
  return (await deliver(() => browser.tabs.sendMessage(tabId, envelope, { frameId }), call, 2_000)) as Answer<
    PageCalls,
    K
  >;
}

/** Who calls: the tab and the frame, where it is a page. */
export interface Caller extends Runtime.MessageSender {
  /** Settles once the caller of the background has its answer, or is gone. */
  answered?: Promise<void>;
}

/** Throws unless a screen of the extension calls: what a script in a web page has no business to ask. */
export function requireOwnScreen({ url }: Caller): void {
  if (!url?.startsWith(browser.runtime.getURL(''))) throw new CallError('only for the extension’s own screens');
}

type Handlers<Calls> = {
  [K in keyof Calls]: (request: Request<Calls, K>, caller: Caller) => Answer<Calls, K> | Promise<Answer<Calls, K>>;
};
export type BackgroundHandlers = Handlers<BackgroundCalls>;
export type PageHandlers = Handlers<PageCalls>;

function isEnvelope(message: unknown): message is Envelope {
  return typeof (message as Partial<Envelope> | null | undefined)?.call === 'string';
}

async function reply(envelope: Envelope, caller: Caller, handlers: object): Promise<Reply> {
  const handler = Object.hasOwn(handlers, envelope.call)
    ? (handlers as Record<string, (r: unknown, c: Caller) => unknown>)[envelope.call]
    : undefined;
  if (!handler) return { ok: false, error: 'no such call' };
  try {
    return { ok: true, value: (await handler(envelope.request, caller)) ?? null };
  } catch (error) {
    return { ok: false, error: (error as Error).message };
  }
}

/** Answers calls to the background. Register once, before anything is awaited. */
export function answerAsBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== CALL_PORT || !sender || sender.id !== browser.runtime.id) return;
    const answered = new Promise<void>((resolve) =>
      port.onDisconnect.addListener(() => {
        ignoreLastError();
        resolve();
      }),
    );
    const arriving = new Arriving();
    port.onMessage.addListener(async (message) => {
      if (!isEnvelope(message)) {
        if (!arriving.take(message)) port.disconnect();
        return;
      }
      if (message.to !== 'background') return;
      const blocks = arriving.all();
      const call = blocks.length > 0 ? { ...message, request: { ...(message.request as object), blocks } } : message;
      const answer = await reply(call, { ...sender, answered }, handlers);
      try {
        port.postMessage(answer);
      } catch {
        // The page that asked is gone.
      }
    });
  });
}

/** Tells the extension's own screens. None may be open, which is no error. */
export function tellScreens<K extends keyof ScreenCalls>(call: K, request: Request<ScreenCalls, K>): void {
  const envelope: Envelope = { to: 'screen', call, request };
  browser.runtime.sendMessage(envelope).catch(() => undefined);
}

/** Listens, in a screen of the extension, to what the background tells. */
export function listenAsScreen(handlers: Partial<Handlers<ScreenCalls>>): void {
  browser.runtime.onMessage.addListener(((message: unknown, caller: Caller) => {
    if (isEnvelope(message) && message.to === 'screen' && caller.id === browser.runtime.id && !caller.tab)
      void reply(message, caller, handlers);
  }) as Runtime.OnMessageListener);
}

/** Answers calls to this page until the signal ends it. */
export function answerAsPage(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = ((message: unknown, caller: Caller, answer: (reply: Reply) => void) => {
    if (!isEnvelope(message) || message.to !== 'page' || caller.id !== browser.runtime.id) return undefined;
    void reply(message, caller, handlers).then(answer);
    return true;
  }) as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listener);
  });
}

/** Tells every frame of a tab. Nobody need be there to hear it. */
export async function tellTab<K extends keyof PageCalls>(
  tabId: number,
  call: K,
  request: Request<PageCalls, K>,
): Promise<void> {
  const envelope: Envelope = { to: 'page', call, request };
  await browser.tabs.sendMessage(tabId, envelope).catch(() => undefined);
}
