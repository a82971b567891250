/**
 * Turns a catalogue into words of one language, and has that language's ways with dates, lists and country names,
 * which come from Intl. Holds no catalogue itself: pages in which a popover opens get theirs from the background.
 */
import type en from '../../assets/_locales/en/messages.json';
import type { Settings } from '../contract';
import type { CountryCode, Edtf, Language } from '../model';

export type MessageKey = keyof typeof en;

/** Messages that have a form for one and a form for other numbers. */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

/** The messages of one language by key, with `$1`, `$2` … for values. */
export type Catalogue = Record<string, string>;

/** The words of one language, and its ways with dates, lists and countries. */
export interface Translator {
  language: Language;
  /** A message with `$1`, `$2` … replaced. */
  (key: MessageKey, ...values: string[]): string;
  /** The `_one` or `_other` form of a message, with the number as `$1`. */
  count(key: CountedKey, n: number): string;
  /** The message `group_value` for a value of a vocabulary: `status`, `at-large` → `status_at_large`. */
  term(group: string, value: string, ...values: string[]): string;
  date(date: Edtf): string;
  country(code: CountryCode): string;
  list(items: string[]): string;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make and cheap to keep. */
function dateFormat(language: Language, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(style).length}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...style, timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  return format;
}

/**
 * A day, month or year of EDTF: `2000~` is `c. 2000`, `2000?` is `2000 [?]`, so that either fits in a sentence or in
 * parentheses of every language.
 */
function single(date: string, language: Language): string {
  const [year, month, day] = date.replace(/[?~%]/g, '').split('-').map(Number);
  if (!year) return '…';
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const style: Intl.DateTimeFormatOptions = day
    ? { day: 'numeric', month: 'short', year: 'numeric' }
    : month
      ? { month: 'short', year: 'numeric' }
      : { year: 'numeric' };
  const formatted = dateFormat(language, style).format(at);
  return `${/[~%]/.test(date) ? 'c. ' : ''}${formatted}${/[?%]/.test(date) ? ' [?]' : ''}`;
}

/** The translator of a language, with its catalogue. */
export function makeTranslator(language: Language, catalogue: Catalogue): Translator {
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const plurals = new Intl.PluralRules(language);
  const say = (key: string, values: string[]) =>
    (catalogue[key] ?? key).replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  return Object.assign((key: MessageKey, ...values: string[]) => say(key, values), {
    language,
    count: (key: string, n: number) => say(`${key}_${plurals.select(n) === 'one' ? 'one' : 'other'}`, [String(n)]),
    term: (group: string, value: string, ...values: string[]) => say(`${group}_${value.replace(/[-:]/g, '_')}`, values),
    date: (date: Edtf) =>
      date
        .split('/')
        .map((part) => single(part, language))
        .join('–'),
    country: (code: CountryCode) => (code === 'UN' || code === 'EU' ? code : (countries.of(code) ?? code)),
    list: (items: string[]) => lists.format(items),
  });
}

/** The language to speak: the reader's choice, else the browser's, else English. */
export function chooseLanguage(setting: Settings['language'], browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const short = browserLanguage.slice(0, 2).toLowerCase();
  return short === 'es' || short === 'pt' ? short : 'en';
}
