/** Which of an actor's names a reader sees first, in the language of the interface. */
import type { Actor, Language, Name, Text } from '../model';

/**
 * The usual name in this language: the primary one, unless a translation into the language exists. What is translated
 * of a person is a nickname ("The Lord of the Skies"): persons keep their primary name.
 */
export function displayName<N extends Pick<Name, 'value' | 'type' | 'lang'>>(
  actor: Pick<Actor, 'id' | 'kind'> & { names: readonly N[] },
  language: Language,
): N {
  const primary = actor.names.find((n) => n.type === 'primary') ?? actor.names[0];
  if (!primary) throw new Error(`actors/${actor.id}.json has no name`);
  if (primary.lang === language || actor.kind === 'person') return primary;
  return actor.names.find((n) => n.type === 'translation' && n.lang === language) ?? primary;
}

const SHOWN_AS_ALIAS: readonly Name['type'][] = [
  'alias',
  'nickname',
  'acronym',
  'legal',
  'short',
  'former',
  'translation',
];

/** Other names worth showing, each spelling once, without spelling variants and press errors. */
export function otherNames(actor: Actor, language: Language): Name[] {
  const shown = new Set([displayName(actor, language).value.toLowerCase()]);
  return actor.names
    .filter((n) => SHOWN_AS_ALIAS.includes(n.type) || n.type === 'primary')
    .toSorted((a, b) => SHOWN_AS_ALIAS.indexOf(a.type) - SHOWN_AS_ALIAS.indexOf(b.type))
    .filter((n) => {
      const key = n.value.toLowerCase();
      if (shown.has(key)) return false;
      shown.add(key);
      return true;
    });
}

/** A text in one language. */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
