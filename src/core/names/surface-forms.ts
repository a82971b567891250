/**
 * The surface forms under which the press writes a recorded name. The record holds what sources say; what follows
 * from the customs of naming (a surname dropped, an article added, `Sinaloa Cartel` for `Cártel de Sinaloa`) is made
 * here, so that editors need not type it.
 */
import type { Actor } from '../../model';
import { foldWord } from '../words/spelling';
import { Forms, type SurfaceForm } from './forms';
import { deriveGroupForms } from './group-forms';
import { expectedNamesakes } from './namesakes';
import { derivePersonForms } from './person-forms';
import { partsOf, recordedWay } from './recorded-names';

const BEHIND_ARTICLE = /^(?:el|la|o|a|the|il) .*\p{Lu}/u;

type Named = Pick<Actor, 'kind' | 'names'> & Partial<Pick<Actor, 'countries'>>;

/** All forms of an actor's names, recorded ones first. */
export function surfaceForms(actor: Named): SurfaceForm[] {
  const forms = new Forms();
  for (const name of actor.names) {
    const way = recordedWay(actor, name);
    const parts = actor.kind === 'person' && way === 'full' ? partsOf(name, actor.names) : undefined;
    forms.add({
      surface: name.value,
      way,
      strength: name.strength,
      // What is written as a name is looked at where names are found; only acronyms need their very letters.
      exact: way === 'acronym',
      ...(parts ? { namesakes: expectedNamesakes(parts.given, parts.surnames) } : {}),
      derived: false,
      isWord: name.exact ?? false,
      // `el Comandante` is one; `el comandante` may be any.
      small: /^\p{Ll}/u.test(name.value) && !(actor.kind === 'person' && BEHIND_ARTICLE.test(name.value)),
    });
  }
  if (actor.kind === 'person') derivePersonForms(actor.names, forms);
  else deriveGroupForms(actor.names, forms, homesOf(actor));
  return forms.list();
}

/** `Boston` of `Boston, Massachusetts`: the places where the record has a group at home. */
function homesOf({ countries = [] }: Named): ReadonlySet<string> {
  return new Set(countries.flatMap((c) => c.areas ?? []).map((area) => foldWord(area.split(',')[0]!)));
}
