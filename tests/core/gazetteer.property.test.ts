/** The engine and the oracle agree on random names in random text, random Unicode included. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGazetteer, Gazetteer, type GazetteerEntry } from '../../src/core/gazetteer/gazetteer';
import { scanSlowly } from './oracle';

const word = fc.constantFrom(
  ...'Guzmán guzman Guzma\u0301n GUZMÁN Los los Zetas de La y Y e E & and J Luna St Cía S A Æsir aesir Straße STRASSE ﬁn El Chapo 18 ١٨ 山口 山 口組 が か\u3099 각 \u1100\u1161\u11a8 สมชาย สิ ก็ จำ Боря й и\u0306 أحمد احمد O’Brien Guz\u00admán Gu\u200dzman 𝐀bc 𠀀 𠀀口 😀 \ud800 \udc00 कि क 𞤀 é'.split(
    ' ',
  ),
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  '’s ',
  '\u00a0',
  '\n',
  '\n\n',
  '. ',
  '.',
  ', ',
  ' "',
  '" ',
  '…',
  '',
  '\u00ad',
  '\u2029',
  ' — ',
  '\u0301 ',
  '’',
  '\r\n',
  '.\u00a0',
);
const phrase = (max: number) =>
  fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: max }).map((parts) => parts.flat().join(''));
const wild = fc.string({ unit: 'binary', maxLength: 12 });
const surface = fc.oneof({ weight: 6, arbitrary: phrase(4) }, { weight: 1, arbitrary: wild });
// From 2^26 on a payload is kept elsewhere.
const payload = fc.oneof(
  { weight: 4, arbitrary: fc.nat(20) },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 26 - 1, 2 ** 26, 2 ** 31, 2 ** 32 - 1) },
);
const entries = fc.array(
  fc.record({ surface, payload, exact: fc.boolean() }, { requiredKeys: ['surface', 'payload'] }),
  { maxLength: 12 },
);
const options = fc.record({
  mode: fc.constantFrom('smart', 'any'),
  overlaps: fc.constantFrom('longest', 'all'),
} as const);

function agree(names: GazetteerEntry[], text: string, how: Parameters<Gazetteer['scan']>[1]): void {
  const { image, leftOut } = compileGazetteer(names);
  expect(leftOut.filter((l) => l.reason !== 'empty' && l.reason !== 'paragraph-break')).toEqual([]);
  expect(Gazetteer.open(image).scan(text, how)).toEqual(scanSlowly(names, text, how));
}

test('agrees with the oracle', () => {
  const text = fc.array(fc.oneof(phrase(8), wild), { maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(entries, text, options, (names, before, how) => {
      const inside = names.map((n) => n.surface).join(' ');
      agree(names, before, how);
      agree(names, `${before} ${inside}`, how);
    }),
    { numRuns: 1500 },
  );
});

test('agrees with the oracle when nobody says how many names there will be', () => {
  fc.assert(
    fc.property(entries, options, (names, how) => {
      const { image } = compileGazetteer(names.values());
      const text = names.map((n) => n.surface).join(' ');
      expect(Gazetteer.open(image).scan(text, how)).toEqual(scanSlowly(names, text, how));
    }),
    { numRuns: 60 },
  );
});

test('agrees with the oracle across chunks of the fast loop', () => {
  const filler = fc.tuple(
    fc.integer({ min: 960, max: 1030 }),
    fc.constantFrom('a', ' ', 'é', '\u0301', '口', '\u00ad', 'de ', 'Los '),
  );
  fc.assert(
    fc.property(filler, entries, options, ([length, unit], names, how) => {
      const inside = names.map((n) => n.surface).join(' ');
      agree(names, `${inside} ${unit.repeat(length / unit.length)} ${inside}`, how);
      agree(names, `${inside} ${unit.repeat(length / unit.length)}${inside}`, how);
    }),
    { numRuns: 40 },
  );
});

test('composed, decomposed and wide text are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), (name) => {
      const { image, leftOut } = compileGazetteer([{ surface: name, payload: 1 }]);
      if (leftOut.length > 0) return;
      const found = (text: string) => Gazetteer.open(image).scan(`x ${text} x`, { mode: 'any' }).length;
      expect(found(name.normalize('NFD'))).toBe(found(name.normalize('NFC')));
    }),
    { numRuns: 500 },
  );
});

test('every name that is kept matches its own spelling', () => {
  fc.assert(
    fc.property(surface, fc.boolean(), (name, exact) => {
      const { image, leftOut } = compileGazetteer([{ surface: name, payload: 7, exact }]);
      if (leftOut.length > 0) return;
      expect(
        Gazetteer.open(image)
          .scan(name, { mode: 'any' })
          .map((m) => m.payloads),
      ).toContainEqual([7]);
    }),
    { numRuns: 1000 },
  );
});
