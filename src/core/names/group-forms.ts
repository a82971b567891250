/** What the press makes of a group's recorded names: `Sinaloa Cartel` for `Cártel de Sinaloa`, `Kinahan gang` for the family. */

import type { Name, NameStrength } from '../../model';
import { foldWord } from '../words/spelling';
import type { Forms } from './forms';
import { surnameShare } from './namesakes';
import { ARTICLE } from './recorded-names';
import { STRENGTH_RANK, weaker } from './strength';

const PRONOUNCEABLE = /^(?:[^AEIOU][AEIOU]|[AEIOU][^AEIOU][AEIOU])/u;
const CARTEL_OF = /^(c[aá]rt[eé]l) (?:de los|de las|de la|del|de|do|da) (.+)$/iu;
const CARTEL_BARE = /^(c[aá]rt[eé]l) (?!de\b|del\b|do\b|da\b)(.+)$/iu;
const CARTEL_AFTER = /^(?:the )?(.+) (cartel)$/iu;
/** `Clan Rotela`, `Rotela clan`, `Rizzuto crime family`: a family name and what kind of group bears it. */
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:[ -]\p{Lu}[\p{L}\p{M}'’-]+)?`;
/** Either case of the first letter: `Clan`, `clan`. */
const anyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|');
const NAMED_AFTER_FAMILY = new RegExp(
  `^(?:[Tt]he )?(?:(?:${anyCase('clan|cosca|familia|família|banda|grupo|organización|organizacion')}) (?:(?:de (?:los|las|la)|dei|di|dos|de) )?(?<spanish>${CAPITALISED})|(?<english>${CAPITALISED}) (?:${anyCase('organized crime family|organised crime family|organized crime group|organised crime group|crime family|crime group|criminal organisation|criminal organization|family|clan|gang|group|cartel|organization|organisation|drug trafficking organization|transnational criminal organization')}|DTO|TCO))$`,
  'u',
);
const KIND_WORDS =
  /(?<= )(?:Organi[sz]ed|Crime|Family|Group|Clan|Gang|Criminal|Organi[sz]ation|Drug|Trafficking|Transnational)\b/gu;
const ENGLISH_KINDS =
  'clan,clans,gang,cartel,family,group,organization,organisation,crime family,crime group,organised crime group,organized crime group,organised crime gang,organized crime gang,criminal gang,criminal group,criminal organisation,criminal organization,crime gang,drug cartel,crime cartel,drug gang,mafia family,mob family,syndicate,network,mob,faction'.split(
    ',',
  );
const SPANISH_KINDS = [
  'organización criminal',
  'clan',
  'familia',
  'clã',
  'banda',
  'grupo',
  'cartel de los',
  'clan de los',
  'organización',
  'família',
  'OTD',
  'organización de tráfico de drogas OTD',
];

export function deriveGroupForms(names: readonly Name[], forms: Forms, homes: ReadonlySet<string>): void {
  for (const { value, strength, type } of names) {
    if (type === 'acronym' && !/\s/.test(value)) {
      forms.derive(value.toUpperCase(), 'acronym', strength, { exact: true });
      // `P.C.C.`
      if (/^\p{Lu}{3,4}$/u.test(value)) forms.derive(`${[...value].join('.')}.`, 'acronym', strength, { exact: true });
      // The Colombian press writes `Eln`; what could be read as a word or a first name it does not.
      if (/^\p{Lu}{3,5}$/u.test(value) && !PRONOUNCEABLE.test(value))
        forms.derive(value[0] + value.slice(1).toLowerCase(), 'acronym', weaker(strength, 'weak'), { exact: true });
      continue;
    }
    // `the Mafia` of `Sicilian Mafia`: several are called so, and none by that alone.
    if (/^(?:the )?\p{Lu}[\p{L} -]*(?:an|ish|ese) Mafia$/u.test(value))
      for (const bare of ['Mafia', 'the Mafia', 'The Mafia'])
        forms.derive(bare, 'short', 'never-alone', { isWord: true, exact: true });
    deriveArticles(value, strength, forms);
    derivePrepositions(value, strength, forms);
    deriveWithoutParticles(value, strength, forms);
    deriveEnglishSpelling(value, strength, forms);
    const [, , of] = CARTEL_OF.exec(value) ?? CARTEL_BARE.exec(value) ?? [];
    if (of) {
      forms.derive(`${of} Cartel`, 'full', strength);
      for (const drug of ['drug', 'drugs']) forms.derive(`${of} ${drug} cartel`, 'full', strength);
      forms.derive(`Cartel of ${of}`, 'full', strength);
      forms.derive(`Cártel ${of}`, 'full', strength);
      forms.derive(`Cártel de ${of}`, 'full', strength);
      forms.derive(`Carteles de ${of}`, 'full', strength);
      forms.derive(`Cartéis de ${of}`, 'full', strength);
      forms.derive(`${of} cartels`, 'full', strength);
      // `Norte de Valle cartel`.
      if (/ del /u.test(of)) forms.derive(`${of.replace(' del ', ' de ')} Cartel`, 'full', strength);
      // The wires say to readers abroad whose it is.
      forms.derive(`Cartel mexicano de ${of}`, 'full', strength);
      forms.derive(`${of} Mexican drug cartel`, 'full', strength);
      // `Santa Rosa de Lima gang`; a gang of one word may be any of that place.
      if (/ /u.test(of)) forms.derive(`${of} gang`, 'full', weaker(strength, 'medium'));
    }
    const [, before] = CARTEL_AFTER.exec(value) ?? [];
    if (before && !NAMED_AFTER_FAMILY.test(value)) {
      forms.derive(`Cártel de ${before}`, 'full', strength);
      forms.derive(`Cartel of ${before}`, 'full', strength);
    }
    if (before) for (const drug of ['drug', 'drugs']) forms.derive(`${before} ${drug} cartel`, 'full', strength);
    // `the Philadelphia family` of `Philadelphia crime family`.
    const [, place] = /^(\p{Lu}[\p{L} ]+) crime family$/u.exec(value) ?? [];
    if (place && homes.has(foldWord(place))) forms.derive(`${place} family`, 'short', 'never-alone', { exact: true });
    // `Dawood’s gang`, after whom its men are called so.
    const [, leader] = /^(?:the )?(\p{Lu}[\p{L}\p{M}]+) [Gg]ang$/u.exec(value) ?? [];
    if (leader && !homes.has(foldWord(leader))) forms.derive(`${leader}’s gang`, 'full', weaker(strength, 'medium'));
    // `the Zeta gang` of `Los Zetas`.
    const [, one] = /^Los (\p{Lu}[\p{L}\p{M}]{2,}[ao])s$/u.exec(value) ?? [];
    if (one && STRENGTH_RANK[strength] >= STRENGTH_RANK.medium)
      for (const kind of ['cartel', 'drug cartel', 'gang'])
        for (const several of ['', 's']) forms.derive(`${one}${several} ${kind}`, 'full', strength);
    // `Kinahan Organised Crime Group` as well.
    const spoken = value.replace(KIND_WORDS, (word) => word.toLowerCase());
    const family = NAMED_AFTER_FAMILY.exec(spoken)?.groups;
    const core = family?.['spanish'] ?? family?.['english'];
    // `Juárez Cartel` is named after a place, `Philadelphia crime family` after the one where it is at home: only
    // clans, families and the like give forms of this kind.
    if (
      core &&
      !homes.has(foldWord(core)) &&
      !of &&
      !/cartel$/iu.test(value) &&
      (type === 'translation' ? isMadeOfSurnames(core) : looksLikeFamily(core, value))
    )
      deriveFamilyForms(core, strength, forms);
    const organization = /^(?:the )?(.+) organi[sz]ation$/iu.exec(value)?.[1];
    if (organization) forms.derive(`Organización ${organization}`, 'full', strength);
  }
}

/** `Self-Defence Forces`, `Organisation`: British spelling of American names, and the other way round. */
function deriveEnglishSpelling(value: string, strength: NameStrength, forms: Forms): void {
  const other = value
    .replace(/(?<=\bdefen)[sc](?=e\b)/iu, (letter) => (/s/iu.test(letter) ? 'c' : 's'))
    .replace(/(?<=\borgani)[sz](?=ations?\b)/iu, (letter) => (/s/iu.test(letter) ? 'z' : 's'));
  if (other !== value) forms.derive(other, 'full', strength);
}

const OF = /^((?:[Cc][aá]rtel|[Cc]lan)) (del?) (?=\p{Lu})/u;

/** `Cártel del Sinaloa`, `Clan de Golfo`, `Clan El Golfo`: the press takes one preposition for the other, or an article. */
function derivePrepositions(value: string, strength: NameStrength, forms: Forms): void {
  const [head, kind, of] = OF.exec(value) ?? [];
  if (!head) return;
  forms.derive(`${kind} ${of === 'de' ? 'del' : 'de'} ${value.slice(head.length)}`, 'full', strength);
  if (of === 'del') forms.derive(`${kind} el ${value.slice(head.length)}`, 'full', strength);
}

/** `Primeiro Comando Capital`: of several words so distinctive that none of them is missed between two. */
function deriveWithoutParticles(value: string, strength: NameStrength, forms: Forms): void {
  if (strength !== 'strong') return;
  const bare = value.replace(/ (?:d[aeo]|del) (?=\p{Lu})/gu, ' ');
  if (bare !== value && /^\p{Lu}\S+(?: \p{Lu}\S+){2,}$/u.test(bare)) forms.derive(bare, 'full', strength);
}

function isMadeOfSurnames(core: string): boolean {
  return core.split(/[ -]/).every((word) => surnameShare(word) !== undefined);
}

/** `Kinahan gang` is named after a family, `Seven gang` and `Texis Cartel` are not. */
function looksLikeFamily(core: string, value: string): boolean {
  const word = core.split(/[ -]/).at(-1)!;
  return (
    surnameShare(word) !== undefined ||
    /\b(?:clan|cosca|familia|family|hermanos)\b/iu.test(value) ||
    /\borgani[sz]ed crime group$|\bcriminal organi[sz]ation$/iu.test(value)
  );
}

function deriveArticles(value: string, strength: NameStrength, forms: Forms): void {
  const bare = value.replace(ARTICLE, '');
  if (bare === value || bare.length <= 3) return;
  // `Rojos` of `Los Rojos`, `Grupo` of `O Grupo`: without its article a weak name is a word like any other.
  if (/\s/.test(bare)) forms.derive(bare, 'short', weaker(strength, 'medium'));
  else if (surnameShare(bare) !== undefined) return;
  else if (STRENGTH_RANK[strength] >= STRENGTH_RANK.medium) forms.derive(bare, 'short', 'weak');
  // `Zorros y Pumas`: of several of a name the page says by what stands around them that they are meant.
  else if (strength === 'weak' && SEVERAL_OF_A_NAME.test(bare))
    forms.derive(bare, 'short', 'never-alone', { isWord: true, exact: true });
}

const SEVERAL_OF_A_NAME = /^\p{Lu}[\p{L}\p{M}]{4,}[aeo]s$/u;

function deriveFamilyForms(core: string, strength: NameStrength, forms: Forms): void {
  const derived = weaker(strength, 'medium');
  for (const kind of ENGLISH_KINDS) forms.derive(`${core} ${kind}`, 'full', derived);
  for (const kind of SPANISH_KINDS) forms.derive(`${kind} ${core}`, 'full', derived);
  for (const article of ['Los', 'Las', 'Os', 'Hermanos', 'Irmãos'])
    forms.derive(`${article} ${core}`, 'family', 'weak');
  if (!/[sxz]$/iu.test(core)) forms.derive(`${core}s`, 'family', 'weak');
  forms.derive(core, 'family', 'never-alone');
}
