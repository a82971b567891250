/** The keyword of the address bar: names as one types, Enter opens a profile or the explorer. */
import type { Settings } from '../contract';
import { browser } from '../platform/browser';
import { chooseLanguage, translatorFor } from '../platform/translator';
import { lookUp } from './look-up';
import { showPage } from './own-pages';
import { findActors } from './search';

const SUGGESTIONS = 6;

/** Between name and id in what a chosen suggestion puts into the address bar. */
const SEPARATOR = ' · ';

interface Suggestion {
  content: string;
  description: string;
}

/** Chromium reads descriptions as XML, Firefox as text. */
function described(text: string): string {
  if (TARGET === 'firefox') return text;
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text.replace(/[&<>"']/g, (character) => escapes[character]!);
}

/** The actors that fit what is typed. */
export async function suggest(text: string): Promise<Suggestion[]> {
  const hits = await findActors(text, SUGGESTIONS);
  return hits.map(({ id, name }) => ({ content: name + SEPARATOR + id, description: described(name) }));
}

/** Opens the profile that was chosen, or the explorer with what was typed. */
export async function enter(text: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const at = text.lastIndexOf(SEPARATOR);
  const chosen = at < 0 ? undefined : text.slice(at + SEPARATOR.length);
  if (chosen && /^[a-z0-9-]+$/.test(chosen)) await showPage({ page: 'profile', query: { actor: chosen } }, tab);
  else await lookUp(text, tab);
}

/** What the first line of the suggestions says, in the reader's language. */
export function introduce({ language }: Pick<Settings, 'language'>): void {
  const t = translatorFor(chooseLanguage(language, browser.i18n.getUILanguage()));
  browser.omnibox.setDefaultSuggestion({ description: described(t('omniboxHint')) });
}
