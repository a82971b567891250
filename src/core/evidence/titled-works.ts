/** Titles of books, shows and documents in which a name stands: `the author of “The Chicago Outfit”`, `“Last Stand of the Templars”`. */

import { isWeak } from '../names/strength';
import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { ending } from '../words/ending';
import { foldedWords } from '../words/spelling';
import { FACTIONS, GROUP_NOUNS, ROLES } from '../words/vocabulary';

/** What is written, shown or heard. */
const WORK =
  '(?:books?|novel|memoirs?|podcast|documentary|docuseries|libro|novela|documental|livro|romance|document[aá]rio)';
const WRITTEN_BEFORE = ending(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:wrote|written|authored|(?:co-?)?author of|autora? del?|(?:co)?autor[ae]? d[eo]|escribió|escreveu|${WORK}(?:,| (?:entitled|called|titled|titulad[oa]|intitulad[oa]|llamado|chamado))?)(?: (?:the|his|her|el|la|o|su|seu) ${WORK})?,? ["“«](?:(?:The|Los|Las|Os|O|La|El) )?`,
    'u',
  ),
);

/** `John Roe, who wrote “The Chicago Outfit,” a history`: a book of the group’s name. */
export function isWritten({ start, end, way }: Reading, { text }: Page): boolean {
  if (way === 'acronym' || !/^[,.!?]?["”»]/u.test(text.slice(end, end + 2))) return false;
  return WRITTEN_BEFORE.test(text.slice(Math.max(0, start - 70), start));
}

/** `“Mongols: Horse, Bow and Empire”`: a title goes on behind a common word. */
export function isTitle({ start, end, strength, isWord }: Reading, page: Page): boolean {
  if (!isWord || !isWeak(strength) || !/["“«]/u.test(page.text.charAt(start - 1))) return false;
  return /^: \p{Lu}[^"”»\n]{2,60}["”»]/u.test(page.text.slice(end, end + 64));
}

const ENDS_TITLE =
  /["“«](\p{Lu}[\p{L}\p{M}'’]*(?: (?:\p{Lu}[\p{L}\p{M}'’]*|of|the|d[aeo]s?|del|l[ao]s?|el|and|y|e)){0,6}?) (?:of|d[aeo]s?|del)(?: (?:the|l[ao]s?|el))? $/u;

/** `“Last Stand of the Templars”`, `“Doutrinas da Família”`: a title, or a document, that ends in a common word. */
export function isEndOfTitle({ start, end, strength, isWord, way }: Reading, { text }: Page): boolean {
  if (!isWord || way === 'acronym' || !isWeak(strength) || !/^[,.!?]?["”»]/u.test(text.slice(end, end + 2)))
    return false;
  const [, words] = ENDS_TITLE.exec(text.slice(Math.max(0, start - 70), start)) ?? [];
  if (words === undefined) return false;
  // `“Cártel de Los Zorros”`, `“Jefe de La Unión”` speak of the group.
  return !foldedWords(words).some((word) => GROUP_NOUNS.has(word) || FACTIONS.has(word) || ROLES.has(word));
}

const STORY_OF =
  /(?:[:–—-] |["“«'‘])(?:(?:The|A|An|Inside) )?(?:\p{Lu}[\p{L}\p{M}]+ ){0,3}(?:Story|Life|Lives|Rise|Fall|Legend|Hunt|Making|Crimes|Empire) (?:[Oo]f|[Ff]or) $/u;
const ABOUT_WORK = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${WORK}|film|movie|series|episode|BBC|Netflix)(?![\\p{L}\\p{M}])`,
  'u',
);

/** `The podcast is called Gangster: The Story Of Curtis Warren`: with its capitals a title, where such a work is spoken of. */
export function isStoryOf({ start }: Reading, { text, around }: Page): boolean {
  if (!STORY_OF.test(text.slice(Math.max(0, start - 60), start))) return false;
  if (around.paragraphAt(start).headline) return false;
  const sentence = around.sentenceAt(start);
  return ABOUT_WORK.test(text.slice(sentence.start, start));
}
