/**
 * Which parts of a page are furniture: what stands around an article on every page of its site. Decided from roles,
 * tags and the words that themes and publishing systems use in class names and ids.
 */

const TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'MENU']);
const ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'menu', 'menubar', 'toolbar', 'search']);
const WORDS =
  /(?:^|[-_\s])(?:related|recommend(?:ed|ations)?|read-?more|more-from|most-?read|popular|trending|comments?|disqus|share|social|promo|newsletter|breadcrumbs?|sidebar|side-bar|tags?|tag-list|menu|navbar|nav|footer|cookie|consent|relacionad[ao]s?|etiquetas|comentarios|leia-mais|mais-lidas)(?:$|[-_\s])/i;

/** Whether furniture begins at this element. */
export function isFurniture(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (TAGS.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return true;
  if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE') return false;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return words.length > 1 && words.length < 400 && WORDS.test(words);
}
