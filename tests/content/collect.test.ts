import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { collect } from '../../src/content/collect';

const PARAGRAPHS = 200;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

/** Every look at the clock finds that so much time has gone by: reading yields wherever it may. */
function slowDown(milliseconds: number): void {
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += milliseconds));
}

const postTask = vi.fn(async (task: () => void) => task());

test.each([
  ['where pages are read one at a time, in a terminal', undefined, 0],
  ['between the tasks of a page', { postTask }, 3],
  ['in a page that is being torn down', { postTask: async () => Promise.reject(new Error('detached')) }, 0],
])('a slow page is read to its end %s', async (_, scheduler, pauses) => {
  slowDown(10);
  vi.stubGlobal('scheduler', scheduler);
  const { document } = parseHTML(
    `<!doctype html><html><body>${'<p>The court <i>heard</i> of it.</p>'.repeat(PARAGRAPHS)}</body></html>`,
  );
  const { text } = await collect(document.body as unknown as Element);
  expect(text.match(/The court heard of it\./g)).toHaveLength(PARAGRAPHS);
  expect(postTask).toHaveBeenCalledTimes(pauses);
});
