/** Calls to the background over ports: whatever their length they arrive whole, and nothing else is heard. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundHandlers } from '../../src/platform/messaging';

type Listener = (message: unknown) => void;

/** One end of a port. */
class End {
  readonly listeners: Listener[] = [];
  readonly leaving: (() => void)[] = [];
  readonly name = 'call';
  readonly sender = { id: 'ours' };
  other!: End;
  readonly onMessage = { addListener: (listener: Listener) => this.listeners.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => this.leaving.push(listener) };
  postMessage(message: unknown): void {
    sent.push(message);
    for (const listener of this.other.listeners) listener(structuredClone(message));
  }
  disconnect(): void {
    for (const listener of this.other.leaving) listener();
  }
}

let sent: unknown[] = [];
let connected: ((port: End) => void) | undefined;

function connect(): End {
  const [page, background] = [new End(), new End()];
  page.other = background;
  background.other = page;
  connected?.(background);
  return page;
}

vi.mock('../../src/platform/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      connect: () => connect(),
      onConnect: { addListener: (listener: (port: End) => void) => (connected = listener) },
    },
  },
}));
const { answerAsBackground, callBackground } = await import('../../src/platform/messaging');

const heard: string[][] = [];
answerAsBackground({
  resolve: ({ blocks }: { blocks: string[] }) => {
    heard.push(blocks);
    return { mentions: '', actors: [], open: false };
  },
} as unknown as BackgroundHandlers);

beforeEach(() => {
  sent = [];
  heard.length = 0;
});

/** How many characters of text each message carries. */
const sizes = () =>
  sent.slice(0, -1).map((message) => {
    const { request } = message as { request?: { blocks: string[] } };
    return (request?.blocks ?? (message as string[])).join('').length;
  });

describe('texts arrive whole', () => {
  it.each([
    ['none', [], [0]],
    ['an empty one', [''], [0]],
    ['short ones', ['a', '', 'b'], [2]],
    ['a part exactly', ['x'.repeat(3_500)], [3_500]],
    ['a part exactly, and an empty one', ['x'.repeat(3_500), ''], [3_500]],
    ['a part and one character', ['x'.repeat(3_501)], [3_500, 1]],
    ['a part exactly, and another text', ['x'.repeat(3_500), 'y'], [3_500, 1]],
    ['one that ends in the next part', ['x'.repeat(3_490), 'y'.repeat(20), 'z'], [3_500, 11]],
    ['a long page of one paragraph', ['x'.repeat(10_510)], [3_500, 3_500, 3_500, 10]],
    ['many', Array.from({ length: 100 }, (_, i) => `${i}`.repeat(100)), [3_500, 3_500, 3_500, 3_500, 3_500, 1_500]],
    ['a pair of surrogates on the border', [`${'x'.repeat(3_499)}😀`, 'y'], [3_500, 2]],
  ])('%s', async (_, blocks, expected) => {
    await callBackground('resolve', { blocks, furniture: '' });
    expect(heard).toEqual([blocks]);
    expect(sizes()).toEqual(expected);
  });

  it('one call after the other over the same port', () => {
    const port = connect();
    const call = { to: 'background', call: 'resolve' };
    port.postMessage(['a', 'b']);
    port.postMessage({ ...call, request: { blocks: ['c', 'd'] } });
    port.postMessage({ ...call, request: { blocks: ['e'] } });
    expect(heard).toEqual([['a', 'bc', 'd'], ['e']]);
  });
});

describe('what is no call is not answered', () => {
  it.each([
    ['JSON', JSON.stringify({ to: 'background', call: 'resolve', request: { blocks: ['x'], furniture: '0' } })],
    ['a call to somebody else', { to: 'page', call: 'resolve', request: null }],
    ['texts without a call', ['x']],
    ['numbers', [1, 2]],
    ['null', null],
  ])('%s', async (_, message) => {
    const answers: unknown[] = [];
    const port = connect();
    port.onMessage.addListener((answer) => answers.push(answer));
    port.postMessage(message);
    await new Promise((done) => setTimeout(done));
    expect([heard, answers]).toEqual([[], []]);
  });
});
