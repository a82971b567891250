/**
 * Words of the interface as the background needs them: seldom, and of one language. They are read from the package
 * when they are asked for; bundled, the three catalogues would be a quarter of what every start of the background has
 * to read.
 */
import type { Settings } from '../contract';
import type { Language } from '../model';
import { browser } from '../platform/browser';
import { type Catalogue, chooseLanguage, makeTranslator, type Translator } from '../platform/speech';

const catalogues = new Map<Language, Promise<Catalogue>>();

/** The messages of a language; English for a language that there is none of. */
export function catalogueOf(language: Language): Promise<Catalogue> {
  const known = language === 'es' || language === 'pt' ? language : 'en';
  let catalogue = catalogues.get(known);
  if (catalogue === undefined) {
    catalogue = readCatalogue(known);
    catalogues.set(known, catalogue);
    catalogue.catch(() => catalogues.delete(known));
  }
  return catalogue;
}

async function readCatalogue(language: Language): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const messages = (await response.json()) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The translator of the reader's language. */
export async function translatorFor({ language }: Pick<Settings, 'language'>): Promise<Translator> {
  const chosen = chooseLanguage(language, browser.i18n.getUILanguage());
  return makeTranslator(chosen, await catalogueOf(chosen));
}
