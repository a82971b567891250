/** What the customs of naming make of a person's recorded names: given names and surnames dropped, nicknames with and without article. */

import type { Name, NameStrength } from '../../model';
import { isCountryWord } from '../words/countries';
import { foldedWords, foldWord } from '../words/spelling';
import type { Forms } from './forms';
import { isInitial, type NameParts, unitsOf } from './name-parts';
import { expectedNamesakes, givenNameShare, surnameShare } from './namesakes';
import { ARTICLE, partsOf, recordedWay, usualNames } from './recorded-names';
import { strengthOf, weaker } from './strength';

/** Given names with a larger share follow nobody by themselves. */
const COMMON_GIVEN = 1 / 500;

/** `Señor de los Cielos` is no word, with its article or without. */
const WITH_OTHERS = /^\p{Lu}\p{L}+ (?:de|del|do|da|dos|of) (?:(?:l[ao]s?|the) )?\p{Lu}/u;

export function derivePersonForms(names: readonly Name[], forms: Forms): void {
  const nicknames = names.filter((name) => recordedWay({ kind: 'person' }, name) === 'nickname');
  const families = new Set<string>();
  const pairs = new Set<string>();
  const primary = names.find(({ type }) => type === 'primary');
  const givens = new Set(((primary && partsOf(primary, names)?.given) ?? []).map(foldWord));
  const usual = usualNames(names);
  for (const name of names) {
    if (recordedWay({ kind: 'person' }, name) !== 'full') continue;
    const parts = partsOf(name, names);
    if (!parts) continue;
    // A false name is borne whole; only a nom de guerre of two words is shortened like a name.
    if (name.type === 'alias' && unitsOf(name.value).length > 2) continue;
    deriveFullNames(parts, name.strength, givens, usual, forms);
    const isWord = name.type === 'alias';
    deriveSurnames(parts, isWord, givens, forms);
    const first = parts.given[0]!;
    // `Dutch` of Dutch Schultz is said of a people.
    if ((givenNameShare(first) ?? 0) < COMMON_GIVEN && first.length > 3 && !isCountryWord(foldWord(first)))
      forms.derive(first, 'given', 'never-alone', { isWord });
    if (name.type === 'alias') continue;
    families.add(parts.surnames[0]!);
    if (parts.surnames.length === 2) pairs.add(parts.surnames.join(' '));
  }
  for (const { value, strength, exact, lang } of nicknames) {
    const bare = value.replace(ARTICLE, '');
    if (bare !== value) {
      // Portuguese `o Supremo` is a court: an Italian word is a name by its Italian article.
      if (bare.length > 2 && !(exact && lang === 'it'))
        forms.derive(bare, 'nickname', weaker(strength, WITH_OTHERS.test(bare) ? 'medium' : 'weak'), {
          // `Rápido` of `El Rápido` is no name at all.
          needsArticle: (exact ?? false) || strength === 'never-alone',
          isWord: exact ?? false,
        });
    } else if (!/^(?:don|doña|mr|general|comandante|camarada)\b/iu.test(value))
      for (const article of ['El', 'O']) forms.derive(`${article} ${value}`, 'nickname', strength);
    for (const family of families)
      if (!foldWord(bare).includes(foldWord(family)))
        for (const nick of new Set([bare, value])) forms.derive(`${nick} ${family}`, 'nickname', 'medium');
  }
  for (const pair of pairs) {
    for (const article of ['Los', 'Hermanos', 'Irmãos']) forms.derive(`${article} ${pair}`, 'family', 'weak');
    if (!/[sz]$/iu.test(pair)) forms.derive(`${pair}s`, 'family', 'weak');
  }
  for (const family of families) {
    if (!isUsableSurname(family)) continue;
    for (const article of ['Los', 'Las', 'Hermanos', 'Irmãos']) forms.derive(`${article} ${family}`, 'family', 'weak');
    if (!/[sz]$/iu.test(family)) forms.derive(`${family}s`, 'family', 'weak');
  }
}

/**
 * Every way to drop a given name or a surname, in the order of the name and with the surnames first. A given name by which
 * the person is known stays: of `Ramón Eduardo Arellano`, known as Ramón, `Eduardo Arellano` is a brother.
 */
function deriveFullNames(
  { given, surnames }: NameParts,
  recorded: NameStrength,
  known: ReadonlySet<string>,
  usual: ReturnType<typeof usualNames>,
  forms: Forms,
): void {
  const isKnown = (name: string) => known.has(foldWord(name));
  const isIn = (words: ReadonlySet<string>) => (name: string) => foldedWords(name).some((word) => words.has(word));
  const isUsual = isIn(usual.surnames);
  const givens = new Map<string, string[]>();
  for (const choice of [given, given.slice(0, 1), given.slice(0, 2), given.slice(1, 2)])
    if (choice.length > 0 && (choice.some(isKnown) || !given.some(isKnown))) givens.set(choice.join(' '), choice);
  const families = surnames.length > 1 ? [surnames, surnames.slice(0, 1), surnames.slice(1)] : [surnames];
  for (const first of givens.values())
    for (const last of families) {
      // `Jesús Flores` of `Reynerio de Jesús Flores Lazo`, and `de Jesús` that would lead a name.
      if (/^\p{Ll}/u.test(first[0]!)) continue;
      // `Carrick, S.` is what `Carrick’s` looks like.
      if (first.every(isInitial)) continue;
      const namesakes = expectedNamesakes(first, last);
      // A shorter form is never stronger than what the editors found of the whole name.
      const strength = weaker(strengthOf(namesakes), recorded);
      // The first of two surnames, or of two given names, is hardly ever the one that is dropped, nor the given name or
      // the one of two surnames that is always there.
      const isRare =
        last[0] !== surnames[0] ||
        (first[0] !== given[0] && last !== surnames) ||
        (last !== surnames && surnames.some(isUsual) && !last.some(isUsual)) ||
        (last.length === 1 && given.some(isIn(usual.given)) && !first.some(isIn(usual.given)));
      const more = { namesakes, isWord: isRare };
      forms.derive(`${first.join(' ')} ${last.join(' ')}`, 'full', strength, more);
      if (last === surnames) forms.derive(`${last.join(' ')}, ${first.join(' ')}`, 'full', strength, more);
    }
}

/** A surname that is rather a given name (`Roger` of `Shaheed Roger Khan`) names nobody by itself. */
function isUsableSurname(surname: string): boolean {
  const word = surname.split(' ').at(-1)!;
  if (foldWord(word).length < 3) return false;
  return (surnameShare(word) ?? 3e-6) / (givenNameShare(word) ?? 1.5e-6) > 0.05;
}

/** That of an alias (`isWord`) means its bearer only where he is called by the alias. */
function deriveSurnames(
  { given, surnames }: NameParts,
  isWord: boolean,
  givens: ReadonlySet<string>,
  forms: Forms,
): void {
  if (surnames.length === 2) forms.derive(surnames.join(' '), 'surname', 'weak', { isWord });
  // Of two words the second is the surname, whatever it is elsewhere: `André` of `Johnson André`; not `Juan Pablo`.
  const isOfTwo = given.length === 1 && surnames.length === 1 && !isWord && !givens.has(foldWord(surnames[0]!));
  for (const surname of surnames) {
    if (!isOfTwo && !isUsableSurname(surname)) continue;
    forms.derive(surname, 'surname', 'weak', { isWord });
    // `dos Santos` is also called `Santos`.
    const bare = surname.split(' ').at(-1)!;
    if (bare !== surname) forms.derive(bare, 'surname', 'weak', { isWord });
  }
}
