/**
 * Calls between the parts of the extension. Every call is answered: by a value, or by an error that is data.
 * A call waits at most TIMEOUT milliseconds and is tried once more, since the browser may have stopped the
 * background a moment before.
 */
import type { Answer, BackgroundCalls, PageCalls, Request } from '../contract';
import { browser, type Runtime } from './browser';

/** The extension was updated or removed under this page: nothing will ever answer again. */
export class OrphanedError extends Error {
  override name = 'OrphanedError';
}

/** The other side answered with an error, or did not answer in time. */
export class CallError extends Error {
  override name = 'CallError';
}

interface Envelope {
  to: 'background' | 'page';
  call: string;
  request: unknown;
}

type Reply = { ok: true; value: unknown } | { ok: false; error: string };

const TIMEOUT = 5_000;

/** Whether this script still belongs to a living extension. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

async function once(send: () => Promise<unknown>, call: string, timeout: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CallError(`${call}: no answer within ${timeout} ms`)), timeout);
  });
  try {
    const reply = await Promise.race([send(), late]);
    if (!isReply(reply)) throw new CallError(`${call}: nobody answered`);
    if (!reply.ok) throw new CallError(`${call}: ${reply.error}`);
    return reply.value;
  } finally {
    clearTimeout(timer);
  }
}

async function deliver(send: () => Promise<unknown>, call: string, timeout = TIMEOUT): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    if (isOrphaned()) throw new OrphanedError('the extension is gone');
    try {
      return await once(send, call, timeout);
    } catch (error) {
      if (isOrphaned()) throw new OrphanedError('the extension is gone');
      if (attempt === 2)
        throw error instanceof CallError ? error : new CallError(`${call}: ${(error as Error).message}`);
    }
  }
}

/** Calls the background. Throws OrphanedError or CallError, never anything else. */
export async function callBackground<K extends keyof BackgroundCalls>(
  call: K,
  request: Request<BackgroundCalls, K>,
  timeout?: number,
): Promise<Answer<BackgroundCalls, K>> {
  const envelope: Envelope = { to: 'background', call, request };
  return (await deliver(() => browser.runtime.sendMessage(envelope), call, timeout)) as Answer<BackgroundCalls, K>;
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
export type Caller = Runtime.MessageSender;

type Handlers<Calls> = {
  [K in keyof Calls]: (request: Request<Calls, K>, caller: Caller) => Answer<Calls, K> | Promise<Answer<Calls, K>>;
};
export type BackgroundHandlers = Handlers<BackgroundCalls>;
export type PageHandlers = Handlers<PageCalls>;

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'call' in message &&
    typeof message.call === 'string'
  );
}

function answer(me: Envelope['to'], handlers: object) {
  return (message: unknown, caller: Caller): Promise<Reply> | undefined => {
    if (!isEnvelope(message) || message.to !== me || caller.id !== browser.runtime.id) return undefined;
    const handler = Object.hasOwn(handlers, message.call)
      ? (handlers as Record<string, (r: unknown, c: Caller) => unknown>)[message.call]
      : undefined;
    return (async (): Promise<Reply> => {
      if (!handler) return { ok: false, error: 'there is no such call' };
      try {
        return { ok: true, value: (await handler(message.request, caller)) ?? null };
      } catch (error) {
        return { ok: false, error: (error as Error).message };
      }
    })();
  };
}

/** Answers calls to the background. Register once, before anything is awaited. */
export function answerAsBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener(answer('background', handlers) as Runtime.OnMessageListener);
}

/** Answers calls to this page until the signal ends it. */
export function answerAsPage(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = answer('page', handlers) as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listener);
  });
}
