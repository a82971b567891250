import { expect, test } from 'vitest';
import type { Block, DocumentKind } from '../../src/content/document-kind';
import { PageMentions } from '../../src/content/page-mentions';
import { placeMentions } from '../../src/content/placed';
import type { Display } from '../../src/content/session';
import type { BlocksToResolve, PackedResolution } from '../../src/contract';
import { packNumbers } from '../../src/platform/packed-numbers';

const REASONS = { for: [], against: [], missing: [] };
const FILLER = 'a'.repeat(150_000);

/** Blocks of which two make a part. */
const block = (head: string): Block => ({ text: `${head} ${FILLER}`, furniture: false });

/** Finds `ALPHA`, always identified, and `beta`, which needs Alpha to be known. A text with `open` leaves something open. */
function setUp() {
  const asked: { heads: string[]; established: string[] }[] = [];
  const ask = async ({ blocks, established = [] }: BlocksToResolve): Promise<PackedResolution> => {
    asked.push({ heads: blocks.map((text) => text.split(' ')[0]!), established });
    const text = blocks.join('\n\n');
    const knows = established.includes('alpha') || text.includes('ALPHA');
    let last = 0;
    const numbers = blocks.flatMap((text, block) =>
      [...text.matchAll(/ALPHA|beta/g)]
        .filter(([name]) => name === 'ALPHA' || knows)
        .flatMap(({ index, 0: name }) => {
          const further = block - last;
          last = block;
          return [further, index, name.length, 0];
        }),
    );
    return {
      actors: [{ id: 'alpha', name: 'Alpha', kind: 'person' }],
      reasons: [JSON.stringify(REASONS)],
      senses: packNumbers([0, 1, 0, 0]),
      mentions: packNumbers(numbers),
      open: /open|beta/.test(text),
      identified: 1,
    };
  };
  const display = { place: placeMentions } as unknown as Display;
  const mentions = new PageMentions(ask, {} as DocumentKind, async () => display);
  const find = async (blocks: Block[]) =>
    (await mentions.find(blocks, new AbortController().signal))?.map((placed) => placed.mention.surface);
  return { asked, find };
}

test('a part that left something open is asked about again once a later part identifies an actor', async () => {
  const { asked, find } = setUp();
  expect(await find(['beta', 'x', 'ALPHA', 'y'].map(block))).toEqual(['beta', 'ALPHA']);
  expect(asked).toEqual([
    { heads: ['beta', 'x'], established: [] },
    { heads: ['ALPHA', 'y'], established: [] },
    { heads: ['beta', 'x'], established: ['alpha'] },
  ]);
});

test('a part that left nothing open is asked about once', async () => {
  const { asked, find } = setUp();
  expect(await find(['w', 'x', 'ALPHA', 'y'].map(block))).toEqual(['ALPHA']);
  expect(asked.map(({ heads }) => heads)).toEqual([
    ['w', 'x'],
    ['ALPHA', 'y'],
  ]);
});

test('of a changed page only what is new is asked about, with who is known from the rest', async () => {
  const { asked, find } = setUp();
  const blocks = ['w', 'x', 'ALPHA', 'y'].map(block);
  await find(blocks);
  asked.length = 0;
  expect(await find(blocks)).toEqual(['ALPHA']);
  expect(asked).toEqual([]);
  expect(await find([...blocks, block('beta')])).toEqual(['ALPHA', 'beta']);
  expect(asked).toEqual([{ heads: ['beta'], established: ['alpha'] }]);
  expect(await find([...blocks.slice(0, 2), ...blocks.slice(3)])).toEqual([]);
});
