/**
 * Names and pages for the bench, the same on every run. Names average 19 characters; 4 % are Cyrillic, Arabic or
 * Chinese. Given names and surnames follow Zipf's law, as they do in lists of people.
 */

/** A small generator of random numbers (mulberry32): reproducible everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ma ri jo se lu ca an to ni fer na do gua da lo pe san che go mez gar cí a ro dri guez her nán del mar ti ne za ' +
  'pa ta vel cas ti lla or te ga mo ra les rei na vi lle gas bra vo sol is qui ño ber nal tor res es co bar sa la';
const CYRILLIC = 'ив ан ов пет ро ва се рг ей ни ко ла ми ха ил дми тр ал ек са бо ри ко вал ен ку зн ец';
const ARABIC = 'مح مد اح مود عب دال رح من حس ين عل خا لد يو سف اب را هيم سا لم';
const HAN = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
const PARTICLES = ['de', 'del', 'de la', 'da', 'y', 'los'];
const COMPANY = ['Grupo', 'Comercializadora', 'Inmobiliaria', 'Transportes', 'Cartel', 'Los', 'Clan', 'Banda'];
const SUFFIX = ['S.A. de C.V.', 'Ltda', 'Inc', 'de México', 'del Norte', 'Internacional', 'SRL'];

type Random = () => number;
const pick = <T>(random: Random, items: ArrayLike<T>): T => items[Math.floor(random() * items.length)]!;

/** A rank below `size`, lower ones more often. */
function zipf(random: Random, size: number): number {
  return Math.min(size - 1, Math.floor(size ** random()) - 1 + Math.floor(random() * 2));
}

function vocabulary(seed: number, size: number, syllables: string[], most: number): string[] {
  const random = randomFrom(seed);
  const words = new Set<string>();
  while (words.size < size) {
    let word = '';
    for (let n = 2 + Math.floor(random() * most); n > 0; n--) word += pick(random, syllables);
    words.add(word[0]!.toUpperCase() + word.slice(1));
  }
  return Array.from(words);
}

/** `count` distinct names. */
export function makeNames(count: number): string[] {
  const random = randomFrom(count);
  const latin = SYLLABLES.split(' ');
  const given = vocabulary(1, Math.min(40_000, 400 + count / 5), latin, 2);
  const surnames = vocabulary(2, Math.min(150_000, 800 + count / 3), latin, 3);
  const cyrillic = vocabulary(3, 800, CYRILLIC.split(' '), 2);
  const arabic = vocabulary(4, 400, ARABIC.split(' '), 2);
  const names = new Set<string>();
  while (names.size < count) {
    const kind = random();
    const first = given[zipf(random, given.length)]!;
    const last = surnames[zipf(random, surnames.length)]!;
    const second = surnames[Math.floor(random() * surnames.length)]!;
    if (kind < 0.02) names.add(`${pick(random, cyrillic)} ${pick(random, cyrillic)} ${pick(random, cyrillic)}`);
    else if (kind < 0.03) names.add(`${pick(random, arabic)} ${pick(random, arabic)} ${pick(random, arabic)}`);
    else if (kind < 0.04) names.add(pick(random, HAN) + pick(random, HAN) + pick(random, HAN) + pick(random, HAN));
    else if (kind < 0.16) names.add(`${pick(random, COMPANY)} ${second} ${pick(random, SUFFIX)}`);
    else if (kind < 0.24) names.add(`${first} ${pick(random, PARTICLES)} ${last} ${second}`);
    else if (kind < 0.28) names.add(`${first[0]}. ${second}`);
    else if (kind < 0.3) names.add(second);
    else if (kind < 0.62) names.add(`${first} ${last} ${second}`);
    else names.add(`${first} ${second}`);
  }
  // Joined strings are trees until somebody reads them; names that come from a file are not.
  return JSON.parse(JSON.stringify(Array.from(names)));
}

const PROSE =
  'the of and a to in said that was for on with his by from were at which an who he it as had been court police ' +
  'las los que en por con una para del según fue había entre sobre desde también fiscalía gobierno detenido estado ' +
  'authorities federal year drug trafficking million dollars operation arrested states government investigation ' +
  'prosecutors border members group leader organization against after their during between under other more than';

/**
 * Pages of about `size` characters: prose with a capital at the start of sentences and in every ninth word, known
 * names at 0.2 % of the words, and near misses (a name with its last word changed) at 0.8 %.
 */
export function makePages(names: readonly string[], pages: number, size: number): string[] {
  const random = randomFrom(pages * 31 + names.length);
  const common = PROSE.split(' ');
  const rare = vocabulary(5, 12_000, SYLLABLES.split(' '), 3).map((word) => word.toLowerCase());
  const capitals = vocabulary(6, 3000, SYLLABLES.split(' '), 3);
  return Array.from({ length: pages }, () => {
    const parts: string[] = [];
    let length = 0;
    let sentence = 0;
    while (length < size) {
      const dice = random();
      let word: string;
      if (dice < 0.002) word = pick(random, names);
      else if (dice < 0.01) word = pick(random, names).replace(/\S+$/u, () => pick(random, capitals));
      else if (dice < 0.11) word = pick(random, capitals);
      else word = random() < 0.65 ? pick(random, common) : pick(random, rare);
      if (sentence === 0) word = word[0]!.toUpperCase() + word.slice(1);
      sentence++;
      let gap = random() < 0.06 ? ', ' : ' ';
      if (sentence > 8 && random() < 0.08) {
        gap = random() < 0.15 ? '.\n\n' : '. ';
        sentence = 0;
      }
      parts.push(word, gap);
      length += word.length + gap.length;
    }
    // Joined at once: a string grown by `+=` stays a tree, which every contender would read slowly.
    return parts.join('');
  });
}
