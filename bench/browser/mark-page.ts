/** mark.js needs a document: how fast it is with so many names, or that it gives up. Loaded by a page of the bench. */
import Mark from 'mark.js';
import { makeNames, makePages } from '../dictionary';
import { median, readBare } from '../measure';

const CHARS = 20_000;

/** Million UTF-16 units a second, and the time over the bare loop's; or why there is no figure. */
export async function measureMark(size: number): Promise<{ mcps: number; xBare: number } | { gaveUp: string }> {
  const names = makeNames(size);
  const [text = ''] = makePages(names, 1, CHARS);
  const place = document.body.appendChild(document.createElement('p'));
  const spent: number[] = [];
  const bare: number[] = [];
  try {
    for (let turn = 0; turn < 5; turn++) {
      place.textContent = text;
      const from = performance.now();
      await new Promise<void>((done) => {
        new Mark(place).mark(names, {
          separateWordSearch: false,
          accuracy: 'exactly',
          diacritics: true,
          done: () => done(),
        });
      });
      const between = performance.now();
      // A hundred times, since the clock is coarse.
      for (let i = 0; i < 100; i++) readBare(text);
      spent.push(between - from);
      bare.push((performance.now() - between) / 100);
    }
  } catch (error) {
    return { gaveUp: String(error) };
  } finally {
    place.remove();
  }
  return { mcps: CHARS / 1000 / median(spent), xBare: median(spent) / median(bare) };
}

Object.assign(globalThis, { measureMark });
