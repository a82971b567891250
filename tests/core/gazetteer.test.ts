/** What matches and what does not, case by case; then bad input. Semantics: src/core/gazetteer/normalize.ts and gaps.ts. */
import { describe, expect, test, vi } from 'vitest';
import {
  compileGazetteer,
  Gazetteer,
  type GazetteerEntry,
  ImageError,
  verifyImage,
} from '../../src/core/gazetteer/gazetteer';
import { HEADER, section } from '../../src/core/gazetteer/image';

function open(names: (string | GazetteerEntry)[]): Gazetteer {
  const entries = names.map((name, payload) => (typeof name === 'string' ? { surface: name, payload } : name));
  return Gazetteer.open(compileGazetteer(entries).image);
}

const spans = (gazetteer: Gazetteer, text: string, options?: Parameters<Gazetteer['scan']>[1]): string[] =>
  gazetteer.scan(text, options).map(({ start, end }) => text.slice(start, end));

// name, text, spans
const CASES: [string, string, string[]][] = [
  ['Joaquín Guzmán', 'JOAQUIN GUZMAN, capo', ['JOAQUIN GUZMAN']],
  ['Joaquín Guzmán', 'Joaqui\u0301n Guzma\u0301n.', ['Joaqui\u0301n Guzma\u0301n']],
  ['Joaquín Guzmán', 'joaquín guzmán', []],
  ['Guzmán', "Guzmán’s and Guzmán's", ['Guzmán', 'Guzmán']],
  ['Los Perrones', 'the Los Perrones’ routes', ['Los Perrones']],
  ['Guzmán', 'Guz\u00admán, Guz\u200bmán', ['Guz\u00admán', 'Guz\u200bmán']],
  ['Cali', 'California, Cali', ['Cali']],
  ['MS-13', 'MS 13, MS–13, MS\u201113, MS13', ['MS 13', 'MS–13', 'MS\u201113']],
  ['El Chapo', 'El\nChapo', ['El\nChapo']],
  ['El Chapo', 'El\n\nChapo', []],
  ['El Chapo', 'El\r\nChapo', ['El\r\nChapo']],
  ['El Chapo', 'El\u2029Chapo', []],
  ['El Chapo', 'Sobre El. Chapo fue', []],
  ['El Chapo', 'El, Chapo', []],
  ['El Chapo', 'Joaquín “El Chapo” Guzmán', ['El Chapo']],
  ['Joaquín Guzmán', 'Joaquín “El Chapo” Guzmán', []],
  ['J. Luna', 'con J. Luna y J Luna', ['J. Luna', 'J Luna']],
  ['St. John', 'St. John, St John', ['St. John', 'St John']],
  ['Acme, S.A. de C.V.', 'Acme, S.A. de C.V. y Acme SA', ['Acme, S.A. de C.V']],
  [
    'Ramos & Hijos',
    'Ramos y Hijos; Ramos and Hijos; Ramos e Hijos',
    ['Ramos y Hijos', 'Ramos and Hijos', 'Ramos e Hijos'],
  ],
  ['José E. Luna', 'José e Luna, José E. Luna', ['José E. Luna']],
  ['山口組', '六代目山口組の組長', ['山口組']],
  ['ｱｷﾗ', 'アキラ', ['アキラ']],
  ['Strauß', 'STRAUSS', ['STRAUSS']],
  ['Çakıcı', 'Alaattin Cakici', ['Cakici']],
  ['Боря Нижегородский', 'БОРЯ НИЖЕГОРОДСКИЙ', ['БОРЯ НИЖЕГОРОДСКИЙ']],
  ['Zetas', 'Zetas¹ said', ['Zetas']],
  ['Guzmán', `${'Guz\u00adman'.repeat(20)}Guzmán ${'x'.repeat(70)}\u00adGuzmán Guzmán`, ['Guzmán']],
  ['Guzmán', 'a\u0301Guzmán, \u0301Guzmán, ßGuzmán, \u00adGuzmán', ['Guzmán', 'Guzmán']],
];

test.each(CASES)('%s in %j', (name, text, expected) => {
  expect(spans(open([name]), text)).toEqual(expected);
});

test.each([
  ['long words with special characters', `${'x'.repeat(70)}\u00adGuzmán`, []],
  ['a capital inside a word', 'iPhoneGuzmán mcGuzmán Guzmán', ['Guzmán']],
  ['the last token of the text', 'los Guzmán', ['Guzmán']],
] as [string, string, string[]][])('in either mode: %s', (_, text, expected) => {
  expect(spans(open(['Guzmán']), text)).toEqual(expected);
  expect(spans(open(['Guzmán']), text, { mode: 'any' })).toEqual(expected);
});

describe('characters met for the first time', () => {
  // The folding table is unpacked as texts need it: a fresh engine must read what one that has read everything does.
  const texts = [
    'El “Chapo” Guzmán—dijo… Guzmán’s',
    'Игорь ПЕТРОВ и ｆｕｌｌ Ｗｉｄｔｈ, ﬁn, ǅ, ω, жA Aж',
    '王小明と山田がが 각 각 김정은, สมชาย กํา',
    'محمد علي يوسف \u{1d400}\u{1f600}\ud800 Ali',
    'straße Œuvre A\u0301lvaro\u200b Lo\u0301pez ʻOkina Ⅳ ① ½',
  ];
  const names = [...new Set(texts.flatMap((text) => text.split(/[\s,…—]+/u)))].filter(Boolean);

  test.each(texts)('%s', async (text) => {
    const { image } = compileGazetteer(names.map((surface, payload) => ({ surface, payload })));
    const warm = Gazetteer.open(image);
    for (const read of names) warm.scan(read);
    for (const mode of ['smart', 'any'] as const) {
      vi.resetModules();
      const fresh = (await import('../../src/core/gazetteer/gazetteer')).Gazetteer.open(image);
      const options = { mode, overlaps: 'all' } as const;
      const found = fresh.scan(text, options);
      expect(found).not.toEqual([]);
      expect(found).toEqual(warm.scan(text, options));
    }
  });
});

describe('several names', () => {
  test('an exact name needs its capitals and accents', () => {
    const gazetteer = open([{ surface: 'La Línea', payload: 1, exact: true }]);
    expect(spans(gazetteer, 'LA LÍNEA, La linea, la línea, La Li\u0301nea, La\nLínea', { mode: 'any' })).toEqual([
      'La Li\u0301nea',
      'La\nLínea',
    ]);
  });

  test('one span names all its bearers', () => {
    const gazetteer = open(['El Güero', 'el guero', { surface: 'El Guero', payload: 9, exact: true }]);
    expect(gazetteer.scan('El Güero')[0]?.payloads).toEqual([0, 1]);
    expect(gazetteer.scan('El Guero')[0]?.payloads).toEqual([0, 1, 9]);
  });

  test('leftmost-longest, or all', () => {
    const gazetteer = open(['Cartel', 'Cartel de Cali', 'Cali', 'Cali Norte']);
    expect(spans(gazetteer, 'Cartel de Cali Norte')).toEqual(['Cartel de Cali']);
    expect(spans(gazetteer, 'Cartel de Cali Norte', { overlaps: 'all' })).toEqual([
      'Cartel de Cali',
      'Cartel',
      'Cali Norte',
      'Cali',
    ]);
  });
});

describe('the image', () => {
  const { image } = compileGazetteer([{ surface: 'El Chapo', payload: 0xffffffff }]);

  test('keeps any uint32', () => {
    expect(Gazetteer.open(image).scan('El Chapo')[0]?.payloads).toEqual([0xffffffff]);
  });

  test('is refused when cut, foreign or of another version', () => {
    expect(() => Gazetteer.open(image.slice(0, image.byteLength - 4))).toThrow(ImageError);
    expect(() => Gazetteer.open(new ArrayBuffer(0))).toThrow(ImageError);
    const other = image.slice(0);
    new Uint32Array(other)[1] = 999;
    expect(() => Gazetteer.open(other)).toThrow(ImageError);
  });

  test.each([
    ['no length of the longest name', HEADER.LONGEST, -1],
    ['a longest name that none can be', HEADER.LONGEST, 49],
    ['no bits of roles', HEADER.ROLES_BITS, 0],
    ['more bits of pairs than there are', HEADER.PAIR_BITS, 6],
    ['fewer buckets than there are', HEADER.BUCKET_BITS, -1],
    ['no room for a field', HEADER.FIELD_WIDTH, 0],
    ['fields that leave no hash', HEADER.FIELD_WIDTH, 32],
    ['sections that begin in the header', 16, 16],
    ['sections in no order', 17, 16],
  ])('is refused with %s', (_, field, value) => {
    const damaged = image.slice(0);
    new Int32Array(damaged)[field] = value;
    expect(() => Gazetteer.open(damaged)).toThrow('image has a damaged header');
  });

  // The filter in BUCKETS, every other word, is left as it is.
  test.each([
    ['buckets without an end', 'BUCKETS', 1, 2, [0, 0x7fffffff]],
    ['buckets that begin before all', 'BUCKETS', 1, 2, [-0x80000000, 1]],
    ['buckets in no order', 'BUCKETS', 1, 2, [0x12345678, -0x12345678, 3, -1, 0]],
    ['lists without an end', 'LISTS', 0, 1, [1_000_000]],
    ['lists that lead back', 'LISTS', 0, 1, [1_000_000, 0, -2]],
  ] as const)('comes to an end in %s', (_, name, from, step, values) => {
    const names = ['El Chapo', 'Chapo', 'El Chapo Isidro', 'El'].map((surface) => ({ surface, payload: 0xffffffff }));
    const damaged = compileGazetteer(names).image;
    const words = section(new Int32Array(damaged), name);
    for (let i = 0; from + i * step < words.length; i++) words[from + i * step] = values[i % values.length]!;
    const gazetteer = Gazetteer.open(damaged);
    gazetteer.scan('El Chapo Isidro');
    expect(gazetteer.steps).toBeLessThan(1000);
  });

  test('any flipped bit fails its checksum', () => {
    expect(verifyImage(image)).toBe(true);
    for (let byte = 0; byte < image.byteLength; byte++) {
      const broken = image.slice(0);
      new Uint8Array(broken)[byte]! ^= 1;
      expect(verifyImage(broken)).toBe(false);
    }
  });
});

describe('many names', () => {
  const words = (of: number): string =>
    Array.from(of.toString(7), (digit) => `Ba${'lmnrstz'[Number(digit)]}o`).join(' ');
  const entries = Array.from({ length: 30_000 }, (_, payload) => ({ surface: words(payload * 3), payload }));
  const gazetteer = Gazetteer.open(compileGazetteer(entries).image);

  test('each is found, and is the only one', () => {
    for (const { surface, payload } of entries) {
      expect(gazetteer.scan(surface)).toEqual([{ start: 0, end: surface.length, payloads: [payload] }]);
    }
  });

  test('what is no name is none', () => {
    for (let of = 1; of < 90_000; of += 3) {
      const text = words(of);
      expect(gazetteer.scan(text).filter(({ start, end }) => start === 0 && end === text.length)).toEqual([]);
    }
  });
});

describe('bad input', () => {
  test('is left out with a reason', () => {
    const names = ['', ' -– ', 'x'.repeat(10_000), 'y'.repeat(65), 'a '.repeat(49), 'a\n\nb', '\ud800'];
    const { leftOut, image } = compileGazetteer(names.map((surface, payload) => ({ surface, payload })));
    expect(leftOut.map((l) => l.reason)).toEqual([
      'empty',
      'empty',
      'too-long',
      'too-long',
      'too-many-tokens',
      'paragraph-break',
      'empty',
    ]);
    expect(leftOut[2]?.surface).toHaveLength(80);
    expect(Gazetteer.open(image).size).toBe(0);
  });

  test('the 65th exact spelling of one name is left out', () => {
    const entries = Array.from({ length: 70 }, (_, payload) => ({
      surface: Array.from('abcdefgh', (c, i) => ((payload >> i) & 1 ? c.toUpperCase() : c)).join(''),
      payload,
      exact: true,
    }));
    const { leftOut } = compileGazetteer(entries);
    expect(leftOut.map((l) => l.reason)).toEqual(Array(6).fill('too-many-spellings'));
  });

  test('a name with a million bearers', () => {
    const entries = (function* () {
      for (let payload = 0; payload < 1_000_000; payload++) yield { surface: 'Juan Pérez', payload };
    })();
    const gazetteer = Gazetteer.open(compileGazetteer(entries).image);
    const matches = gazetteer.scan('Juan Pérez '.repeat(100));
    expect(matches).toHaveLength(100);
    expect(matches[99]?.payloads).toHaveLength(1_000_000);
    expect(matches[99]?.payloads).toBe(matches[0]?.payloads);
  });

  test('one token of 10 MB', () => {
    const gazetteer = open(['Aa', 'A Aa']);
    expect(gazetteer.scan(`A ${'A'.repeat(10_000_000)}`)).toEqual([]);
    expect(gazetteer.steps).toBeLessThan(1000);
  });

  test('leaves the names around one that is left out as they are', () => {
    const entries = Array.from({ length: 600 }, (_, i) => ({
      surface: i % 3 === 0 ? `Uno${i} Dos Tres ${'x'.repeat(65)}` : `Uno${i} Dos Tres`,
      payload: i,
    }));
    const { image, leftOut } = compileGazetteer(entries);
    expect(leftOut).toHaveLength(200);
    const gazetteer = Gazetteer.open(image);
    const found = entries.map(({ surface }) => gazetteer.scan(surface).flatMap((match) => match.payloads));
    expect(found).toEqual(entries.map(({ payload }) => (payload % 3 === 0 ? [] : [payload])));
  });
});

describe('work per character is bounded', () => {
  /** The multiplier of the hash is even: letters before the last 32 leave no trace in it, so all these collide. */
  function collidingTokens(): string[] {
    return Array.from({ length: 4096 }, (_, i) => i.toString(2).padStart(32, '0') + 'a'.repeat(32));
  }

  test('with tokens that share a hash', () => {
    const tokens = collidingTokens();
    const gazetteer = open(tokens.map((token) => `${token} x`));
    const text = tokens.map((token) => `${token} y`).join(' ');
    gazetteer.scan(text, { mode: 'any' });
    // The salted hash, which nobody can aim at, tells them apart: a bucket holds four or five.
    expect(gazetteer.steps / text.length).toBeLessThan(20);
  });

  test('with names that are prefixes of each other', () => {
    const names = Array.from({ length: 48 }, (_, i) => 'a '.repeat(i + 1));
    const gazetteer = open(names);
    const text = 'a '.repeat(10_000);
    const matches = gazetteer.scan(text, { mode: 'any' });
    expect(matches).toHaveLength(Math.ceil(10_000 / 48));
    const steps = gazetteer.steps;
    gazetteer.scan(text + text, { mode: 'any' });
    expect(gazetteer.steps).toBeLessThan(steps * 2.1);
  });
});
