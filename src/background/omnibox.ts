/** The keyword of the address bar: names as one types, Enter opens a profile or the explorer. */
import type { Settings } from '../contract';
import { browser } from '../platform/browser';
import { displayName } from '../record/names';
import { lookUp } from './look-up';
import { showPage } from './own-pages';
import { findActors, readDirectory } from './search';
import { translatorFor } from './words';

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

/** The actors whose names fit what is typed: each under its usual name, with the one that fits beside it. */
export async function suggest(text: string, settings: Pick<Settings, 'language'>): Promise<Suggestion[]> {
  const [t, hits, { rows }] = await Promise.all([
    translatorFor(settings),
    findActors(text, SUGGESTIONS),
    readDirectory(),
  ]);
  return hits
    .filter(({ byName }) => byName)
    .map(({ id, name }) => {
      const row = rows.find((one) => one.id === id);
      const usual = row ? displayName(row, t.language).value : name;
      const said = usual === name ? usual : `${usual}, ${t('matchedName', name)}`;
      return { content: name + SEPARATOR + id, description: described(said) };
    });
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
export async function introduce(settings: Pick<Settings, 'language'>): Promise<void> {
  const t = await translatorFor(settings);
  browser.omnibox.setDefaultSuggestion({ description: described(t('omniboxHint')) });
}
