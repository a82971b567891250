/**
 * Words of the interface in every language, for pages of the extension. The catalogues are the ones in `_locales`,
 * bundled, because a reader may choose another language than the browser's.
 */
import en from '../../assets/_locales/en/messages.json';
import es from '../../assets/_locales/es/messages.json';
import pt from '../../assets/_locales/pt/messages.json';
import type { Language } from '../model';
import { type Catalogue, makeTranslator, type Translator } from './speech';

export { type CountedKey, chooseLanguage, type MessageKey, type Translator } from './speech';

const MESSAGES: Record<Language, Record<string, { message: string }>> = { en, es, pt };

/** The messages of a language; English for a language that there is none of. */
function catalogueOf(language: Language): Catalogue {
  return Object.fromEntries(
    Object.entries(MESSAGES[language] ?? MESSAGES.en).map(([key, { message }]) => [key, message]),
  );
}

/** The translator of a language. */
export function translatorFor(language: Language): Translator {
  return makeTranslator(language, catalogueOf(language));
}
