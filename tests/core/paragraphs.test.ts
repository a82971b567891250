/** Where paragraphs begin and end, in text as people have it. */
import { describe, expect, it } from 'vitest';
import { Paragraphs } from '../../src/core/text/paragraphs';

/** The paragraph around a word. */
function around(text: string, word: string): string {
  const { start, end } = new Paragraphs(text).at(text.indexOf(word));
  return text.slice(start, end).trim();
}

const table: [title: string, text: string, paragraph: string][] = [
  ['an empty line', 'One is here.\n\nTwo is\nthere.\n\nThree.', 'Two is\nthere.'],
  ['a line of Windows', 'One is here.\r\n\r\nTwo is\r\nthere.\r\n\r\nThree.', 'Two is\r\nthere.'],
  ['lines that end as sentences do', 'Heading\nOne is here.\nTwo is there.\nThree.', 'Two is there.'],
  ['the same of Windows', 'Heading\r\nOne is here.\r\nTwo is there.\r\nThree.', 'Two is there.'],
  [
    'lines that are broken at a width',
    'One is\nhere, and Two\nis there. Three\nis gone.',
    'One is\nhere, and Two\nis there. Three\nis gone.',
  ],
  [
    'a line break in a text with empty lines',
    'One is here.\nTwo is there.\n\nThree.\n\nFour.',
    'One is here.\nTwo is there.',
  ],
];

describe('paragraphs', () => {
  it.each(table)('are parted by %s', (_, text, paragraph) => {
    expect(around(text, 'Two')).toBe(paragraph);
  });

  it('have as many words as characters in Chinese', () => {
    const text = String.fromCharCode(...Array.from({ length: 1_900 }, (_, i) => 0x4e00 + i));
    const { end, words } = new Paragraphs(text).at(0);
    expect(end).toBe(text.length);
    expect(words.has(1)).toBe(false);
  });
});
