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

const heard: string[] = [];
answerAsBackground({
  resolve: ({ blocks }: { blocks: string[] }) => {
    heard.push(blocks.join());
    return { mentions: '', actors: [], open: false };
  },
} as unknown as BackgroundHandlers);

beforeEach(() => {
  sent = [];
  heard.length = 0;
});

/** What a call of one empty block takes as JSON. */
const BARE = JSON.stringify({ to: 'background', call: 'resolve', request: { blocks: [''], furniture: '0' } }).length;

describe('a call arrives whole', () => {
  it.each([
    ['short', 10],
    ['one character short of a part', 16_000 - BARE - 1],
    ['a part exactly', 16_000 - BARE],
    ['a part and one character', 16_000 - BARE + 1],
    ['three parts exactly', 48_000 - BARE],
    ['a long page', 300_000],
  ])('%s', async (_, length) => {
    const text = 'x'.repeat(length);
    await callBackground('resolve', { blocks: [text], furniture: '0' });
    expect(heard).toEqual([text]);
    const parts = sent.slice(0, -1) as string[];
    expect(parts).toHaveLength(Math.floor((length + BARE) / 16_000) + 1);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(16_000);
  });

  it('with a pair of surrogates on the border of two parts', async () => {
    const text = `${'x'.repeat(16_000 - BARE)}${'😀'.repeat(30_000)}`;
    await callBackground('resolve', { blocks: [text], furniture: '0' });
    await callBackground('resolve', { blocks: [`y${text}`], furniture: '0' });
    expect(heard).toEqual([text, `y${text}`]);
  });
});

describe('what is no call is not answered', () => {
  it.each([
    ['an object', { to: 'background', call: 'resolve', request: { blocks: ['x'], furniture: '0' } }],
    ['no JSON', 'resolve'],
    ['a call to somebody else', JSON.stringify({ to: 'page', call: 'resolve', request: null })],
    ['null', 'null'],
  ])('%s', async (_, message) => {
    const answers: unknown[] = [];
    const port = connect();
    port.onMessage.addListener((answer) => answers.push(answer));
    port.postMessage(message);
    await new Promise((done) => setTimeout(done));
    expect([heard, answers]).toEqual([[], []]);
  });
});
