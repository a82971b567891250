/** The small classes that bundles have in place of Unicode's. */
import { describe, expect, it } from 'vitest';
import { RegExp as CompactRegExp, withCompactClasses } from '../../src/platform/compact-classes';

/** Capitals beyond those: of Azerbaijani, Hausa, Vietnamese …, of Arabic and Indic names in Latin letters, of Central Asia. */
const CAPITALS = 'ƁƆƊƎƏƐƘƝƠƯƳǍǏǑǓǦǨǪǴǸ' + 'ḌḎḐḠḤḦḪḰḲḶḺṀṂṄṆṖṘṚṠṢṬṮṰẀẂẄẎẒẔ' + 'ҒҖҘҚҜҠҢҪҮҰҲҶҺӀӘӢӨӮӲ';
const codesOf = (letters: string) =>
  [...letters].map((letter) => [letter.codePointAt(0)!, letter.codePointAt(0)!] as const);

/** Code points of the scripts for which the classes promise to be those of Unicode. */
const PROMISED: Record<string, readonly (readonly [first: number, last: number])[]> = {
  L: [
    [0, 0x2c1],
    [0x386, 0x5ff],
    [0x620, 0x6ef],
    [0x1e00, 0x1eff],
    [0x3041, 0x30ff],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
    [0xff21, 0xff5a],
  ],
  M: [
    [0, 0x37f],
    [0x483, 0x6ff],
    [0x302a, 0x309a],
    [0xfe00, 0xfe2f],
  ],
  N: [
    [0, 0x6ff],
    [0x2070, 0x2189],
    [0xff10, 0xff19],
  ],
  Lu: [
    [0, 0x17f],
    [0x218, 0x21b],
    [0x386, 0x3ce],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x531, 0x588],
    [0x1ea0, 0x1ef9],
    [0xff21, 0xff5a],
    [0x1d400, 0x1d6a3],
    ...codesOf(CAPITALS),
    ...codesOf(CAPITALS.toLowerCase()),
  ],
};
PROMISED['Ll'] = PROMISED['Lu']!;

const isAssigned = (unit: string): boolean => !/\p{Cn}/u.test(unit);

describe('the classes', () => {
  it.each(Object.keys(PROMISED))('%s is that of Unicode in the scripts of names', (name) => {
    const [exact, compact] = [new RegExp(`^\\p{${name}}$`, 'u'), new CompactRegExp(`^\\p{${name}}$`, 'u')];
    const others: string[] = [];
    for (const [first, last] of PROMISED[name]!)
      for (let code = first; code <= last; code++) {
        const unit = String.fromCodePoint(code);
        if (isAssigned(unit) && exact.test(unit) !== compact.test(unit)) others.push(code.toString(16));
      }
    expect(others).toEqual([]);
  });

  it.each([...' .,;:!?¡¿«»“”‘’\'"()[]-–—…/&@#%\n\t\u00a0\u200b\u3000、。「」،؛؟·।॥', '😀', '🇲🇽'])(
    '%j is no letter, mark or number',
    (sign) => {
      expect(new CompactRegExp('[\\p{L}\\p{M}\\p{N}]', 'u').test(sign)).toBe(false);
    },
  );
});

describe('a pattern', () => {
  it.each([
    ['\\p{Lu}x', /^\[A-Z.*\]x$/u],
    ['[\\p{Lu}x]', /^\[A-Z.*x\]$/u],
    ['\\[\\p{Lu}\\]', /^\\\[\[A-Z.*\]\\\]$/u],
    ['[^\\]\\p{Lu}]', /^\[\^\\\]A-Z[^[]*\]$/u],
    ['(?<!\\p{L})a', /^\(\?<!\[A-Za-z.*\]\)a$/u],
  ])('%s gets the ranges, in brackets where it has none', (source, expected) => {
    expect(withCompactClasses(source)).toMatch(expected);
  });

  it.each(['a\\d', '\\p{Script=Han}', '[^\\P{Ll}s]', '\\\\p{L}'])('%s stays as it is', (source) => {
    expect(withCompactClasses(source)).toBe(source);
  });

  it('is one of the language', () => {
    const made = new CompactRegExp('\\p{Lu}', 'gu');
    expect(made).toBeInstanceOf(RegExp);
    expect(made).toBeInstanceOf(CompactRegExp);
    expect('aÉb'.replace(made, '.')).toBe('a.b');
    expect(new CompactRegExp(/x/i).flags).toBe('i');
  });
});
