/**
 * What bundles have for `RegExp` where a pattern holds a Unicode class (`build.mjs`; sources and tests keep the
 * language's own). `[\p{L}\p{M}]` is some thousand ranges, and a pattern with it took 0.3 ms to be made, 0.6 when it was
 * first asked, and 0.6 again when it was compiled for speed: with a thousand such classes, a background that the
 * browser had just started was half a second late. The classes below have a tenth of the ranges, those of capitals and
 * of small letters a third.
 *
 * They are the Unicode classes for Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Chinese, Japanese and Korean, of
 * capitals and small letters with those that names are written in today: a capital that is left out here begins no
 * name, so that nobody else seems to bear it. Of other scripts everything is a letter but the strokes that end a
 * sentence in Hindi, and no letter is a capital; of rare signs some are nothing. Where the words of a name are does not
 * depend on that: the rules of folding (`core/gazetteer`) keep Unicode's classes.
 */

const CLASSES: Readonly<Record<string, string>> = {
  L:
    'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386' +
    '\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u064a\\u066e\\u066f' +
    '\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff-\\u0963\\u0966-\\u1fff\\u2c00-\\u2dff\\u3005\\u3006' +
    '\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ud7a3' +
    '\\uf900-\\ufad9\\ufb00-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc' +
    '\\u{1d400}-\\u{1d7cb}\\u{20000}-\\u{323af}',
  M:
    '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a' +
    '\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u20d0-\\u20f0\\u302a-\\u302f' +
    '\\u3099\\u309a\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
  N:
    '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u0660-\\u0669\\u06f0-\\u06f9\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182' +
    '\\u2185-\\u2189\\u3007\\uff10-\\uff19',
  // Latin as it is written in Europe, Vietnam, Azerbaijan and West Africa and as Arabic, Indic and Chinese names are
  // spelt in it, Greek, Cyrillic with the letters of Central Asia, Armenian; wide letters, and those that stand for bold.
  Lu:
    'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΆΈ-ΏΑ-ΫЀ-ЯҐԱ-Ֆ' +
    'ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸƁƆƊƎƏƐƘƝƠƯƳǍǏǑǓǦǨǪǴǸḌḎḐḠḤḦḪḰḲḶḺṀṂṄṆṖṘṚṠṢṬṮṰẀẂẄẎẒẔҒҖҘҚҜҠҢҪҮҰҲҶҺӀӘӢӨӮӲ' +
    'Ａ-Ｚ𝐀-𝐙𝐴-𝑍𝑨-𝒁𝒜-𝒵𝓐-𝓩𝔄-𝔝𝔸-𝕑𝕬-𝖅𝖠-𝖹𝗔-𝗭𝘈-𝘡𝘼-𝙕𝙰-𝚉',
  Ll:
    'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțΐά-ώа-џґՠ-ֈ' +
    'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹɓɔɗǝəɛƙɲơưƴǎǐǒǔǧǩǫǵǹḍḏḑḡḥḧḫḱḳḷḻṁṃṅṇṗṙṛṡṣṭṯṱẁẃẅẏẓẕғҗҙқҝҡңҫүұҳҷһӏәӣөӯӳ' +
    'ａ-ｚ𝐚-𝐳𝑎-𝑧𝒂-𝒛𝒶-𝓏𝓪-𝔃𝔞-𝔷𝕒-𝕫𝖆-𝖟𝖺-𝗓𝗮-𝘇𝘢-𝘻𝙖-𝙯𝚊-𝚣',
};

/** The ranges as the characters themselves: a third as long, in a script that holds hundreds of them. */
const RANGES = Object.fromEntries(
  Object.entries(CLASSES).map(([name, written]) => [
    name,
    written.replace(/\\(?:x|u\{?)([0-9a-f]+)\}?/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  ]),
);

/** A pattern's source with the classes that stand above in place of Unicode's. */
export function withCompactClasses(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (token, name: string | undefined) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    const ranges = name === undefined ? undefined : RANGES[name];
    if (ranges === undefined) return token;
    return isInClass ? ranges : `[${ranges}]`;
  });
}

const Native = globalThis.RegExp;

function CompactRegExp(pattern: RegExp | string, flags?: string): RegExp {
  return typeof pattern === 'string' && pattern.includes('\\p{')
    ? new Native(withCompactClasses(pattern), flags)
    : new Native(pattern, flags);
}
// Whatever asks `instanceof RegExp` means these.
CompactRegExp.prototype = Native.prototype;

const Compact = CompactRegExp as unknown as RegExpConstructor;

export { Compact as RegExp };
