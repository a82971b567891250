import { expect, test } from 'vitest';
import { readImage } from '../../src/background/read-image';

test.each([
  ['a small image', 1000],
  ['a large image, while which the engine rehearses', 9 << 20],
])('%s is read as it is stored', async (_, length) => {
  const bytes = new Uint8Array(length).map((_, i) => i * 7);
  const read = new Uint8Array(await readImage(new Blob([bytes])));
  expect(Buffer.compare(read, bytes)).toBe(0);
});
