import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOf } from '../../src/core/text/plain-text';

const PIECES = ['a', 'Z', 'é', 'e\u0301', 'n\u0303', '\u00ad', '\u200b', '\u00a0', '\u202f', ' ', 'Ж', '😀'];
const sources = fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join(''));

test.each([
  ['plain as it is', 'El Chapo, “señor” — Ñuñoa Ж', undefined],
  ['spaces of any kind', 'a\u00a0b\u202fc\u3000d', 'a b c d'],
  ['accents', 'Gue\u0301rrez An\u0303o c\u0327a', 'Guérrez Año ça'],
  ['what nobody sees', 'Guz\u00admán\u200b, \ufeffO\u2060vidio', 'Guzmán, Ovidio'],
])('%s', (_, source, text) => {
  expect(plainOf(source)?.text).toBe(text);
});

test('a stretch of the plain text is found in the source, and nothing unseen around it', () => {
  fc.assert(
    fc.property(sources, fc.nat(), fc.nat(), (source, a, b) => {
      const plain = plainOf(source);
      if (!plain || plain.text === '') return;
      const start = a % plain.text.length;
      const end = start + 1 + (b % (plain.text.length - start));
      const span = plain.toSource({ start, end });
      const written = source.slice(span.start, span.end);
      expect(plainOf(written)?.text ?? written).toBe(plain.text.slice(start, end));
      expect(written).not.toMatch(/^[\u00ad\u200b]|[\u00ad\u200b]$/u);
      expect([plain.toPlain(span.start), plain.toPlain(span.end)]).toEqual([start, end]);
    }),
  );
});
