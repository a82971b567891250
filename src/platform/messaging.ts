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
  if (isOrphaned()) throw new OrphanedError('orphaned');
}

async function once(send: () => Promise<unknown>, timeout: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), timeout);
  });
  try {
    const reply = (await Promise.race([send(), late])) as Reply | undefined;
    if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
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
 * Characters of text in a message. Chrome hands one of more than 64 KB over in shared memory, and is 1 to 4 ms about it
 * on the thread of the page that asks. Parts this small took least of those that were measured (bench/page.mjs).
 */
const PART = 3_500;

/** Characters of the texts of a call, at most. */
const LONGEST = 67_108_864;

/** Sends texts ahead of their call, as lists that end within a text. Answers the list that is left, for the call. */
function sendAhead(texts: readonly string[], send: (part: string[]) => void): string[] {
  let part: string[] = [];
  let room = PART;
  for (let text of texts) {
    for (; text.length > room; room = PART) {
      part.push(text.slice(0, room));
      send(part);
      part = [];
      text = text.slice(room);
    }
    part.push(text);
    room -= text.length;
  }
  return part;
}

/** Texts that have begun to arrive, with the next list of them, which goes on where the last one ended. */
function goOn(begun: readonly string[], next: readonly string[]): string[] {
  return begun.length > 0 ? [...begun.slice(0, -1), begun.at(-1)! + (next[0] ?? ''), ...next.slice(1)] : [...next];
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
      reject(new Error('closed'));
    });
    const request = envelope.request as { blocks?: string[] } | null;
    const blocks = request?.blocks && sendAhead(request.blocks, (part) => port.postMessage(part));
    port.postMessage(blocks ? { ...envelope, request: { ...request, blocks } } : envelope);
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
  if (!handler) return { ok: false, error: 'no call' };
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
    let begun: string[] = [];
    let length = 0;
    port.onMessage.addListener(async (message) => {
      if (Array.isArray(message)) {
        for (const text of message) length += typeof text === 'string' ? text.length : LONGEST;
        if (length < LONGEST) begun = goOn(begun, message);
        else port.disconnect();
        return;
      }
      if (!isEnvelope(message) || message.to !== 'background') return;
      const request = message.request as { blocks?: string[] } | null;
      const blocks = goOn(begun, request?.blocks ?? []);
      const call = begun.length > 0 ? { ...message, request: { ...request, blocks } } : message;
      begun = [];
      length = 0;
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
