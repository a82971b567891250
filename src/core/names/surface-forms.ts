/**
 * The surface forms under which the press writes a recorded name. The record holds what sources say; what follows
 * from the customs of naming (a surname dropped, an article added, `Sinaloa Cartel` for `Cártel de Sinaloa`) is made
 * here, so that editors need not type it.
 */
import type { Actor, Name, NameStrength } from '../../model';
import { foldedWords, foldWord } from '../words/spelling';
import { type NameParts, nameParts, unitsOf } from './name-parts';
import { expectedNamesakes, givenNameShare, surnameShare } from './namesakes';

/**
 * How a form names its actor. `full`: given name and surname, or a group's whole name. `surname`: surnames alone.
 * `family`: a surname standing for several people (`los Zambada`, `the Kinahans`).
 */
export type Way = 'full' | 'short' | 'surname' | 'given' | 'nickname' | 'acronym' | 'family';

export interface SurfaceForm {
  surface: string;
  way: Way;
  strength: NameStrength;
  /** Matches only these capitals and accents. */
  exact: boolean;
  /** Expected namesakes per 100 million people, for full names of persons. */
  namesakes?: number;
  /** Made here, not recorded. */
  derived: boolean;
  /** Points elsewhere as well: editors marked it as a word (`exact` in the record), or an unusual part of the name. */
  isWord: boolean;
  /** Its article was dropped, and without it the name is a word: `Barbie` of `La Barbie`. */
  needsArticle?: boolean;
  /** Sources write it small: `ndrangheta`, `disidencias de Mordisco`. */
  small: boolean;
}

/** Given names with a larger share follow nobody by themselves. */
const COMMON_GIVEN = 1 / 500;

/** Strengths in order. */
export const STRENGTH_RANK: Record<NameStrength, number> = { 'never-alone': 0, weak: 1, medium: 2, strong: 3 };

/** Whether a name of this strength points to its bearer only with more beside it. */
export const isWeak = (strength: NameStrength): boolean => STRENGTH_RANK[strength] < STRENGTH_RANK.medium;

/** The strength that the expected namesakes of a full name call for (CONTRIBUTING.md). */
export function strengthOf(namesakes: number): NameStrength {
  return namesakes < 1 ? 'strong' : namesakes <= 25 ? 'medium' : 'weak';
}

function weaker(a: NameStrength, b: NameStrength): NameStrength {
  return STRENGTH_RANK[a] <= STRENGTH_RANK[b] ? a : b;
}

const ARTICLE = /^(?:el|la|los|las|o|a|os|as|the|il|i|gli)\s+(?=\S)/iu;

const BEHIND_ARTICLE = /^(?:el|la|o|a|the|il) .*\p{Lu}/u;

function recordedWay(actor: Pick<Actor, 'kind'>, name: Name): Way {
  if (name.type === 'nickname') return 'nickname';
  if (name.type === 'acronym' && !/\s/.test(name.value)) return 'acronym';
  if (actor.kind !== 'person') return name.type === 'short' ? 'short' : 'full';
  return /\s/.test(name.value) && !ARTICLE.test(name.value) ? 'full' : 'nickname';
}

/** Collects forms, each spelling once; recorded ones come first and stay. */
class Forms {
  readonly #bySurface = new Map<string, SurfaceForm>();

  add(form: SurfaceForm): void {
    const key = `${foldWord(form.surface).replace(/[^\p{L}\p{N}&,]+/gu, ' ')}|${form.exact ? form.surface : ''}`;
    const known = this.#bySurface.get(key);
    if (!known) this.#bySurface.set(key, form);
    else if (form.small) known.small = true;
  }

  derive(surface: string, way: Way, strength: NameStrength, more: Partial<SurfaceForm> = {}): void {
    this.add({ surface, way, strength, exact: false, derived: true, small: false, isWord: false, ...more });
  }

  list(): SurfaceForm[] {
    return [...this.#bySurface.values()];
  }
}

/** All forms of an actor's names, recorded ones first. */
export function surfaceForms(actor: Pick<Actor, 'kind' | 'names'>): SurfaceForm[] {
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
  else deriveGroupForms(actor.names, forms);
  return forms.list();
}

/** `Señor de los Cielos` is no word, with its article or without. */
const WITH_OTHERS = /^\p{Lu}\p{L}+ (?:de|del|do|da|dos|of) (?:(?:l[ao]s?|the) )?\p{Lu}/u;

const FULL_TYPES = new Set<Name['type']>(['primary', 'legal', 'short', 'alias', 'spelling-variant', 'press-error']);

/** Whom a name of several tells to be of one family. */
export const SIBLINGS = 'twins|brothers|sisters|hermanos|gemelos|mellizos|irmãos|gêmeos';
const OF_SEVERAL = new RegExp(` (?:${SIBLINGS})$`, 'iu');

function partsOf(name: Name, names: readonly Name[]): NameParts | undefined {
  // `Kray twins` has no given name.
  if (OF_SEVERAL.test(name.value)) return undefined;
  if (!FULL_TYPES.has(name.type) || isSurnamesOnly(name, names)) return undefined;
  const short = names.filter((other) => other !== name && FULL_TYPES.has(other.type)).map((other) => other.value);
  return nameParts(name.value, short);
}

/** `Caro Quintero` of `Rafael Caro Quintero`: two words, and no given name among them. */
function isSurnamesOnly({ value, type }: Name, names: readonly Name[]): boolean {
  if (type !== 'short') return false;
  const primary = names.find((other) => other.type === 'primary')?.value ?? '';
  const last = unitsOf(primary).slice(-2);
  return unitsOf(primary).length > 2 && last.map(foldWord).join(' ') === foldWord(value);
}

function derivePersonForms(names: readonly Name[], forms: Forms): void {
  const nicknames = names.filter((name) => recordedWay({ kind: 'person' }, name) === 'nickname');
  const families = new Set<string>();
  const pairs = new Set<string>();
  const primary = names.find(({ type }) => type === 'primary');
  const givens = (primary && partsOf(primary, names)?.given) ?? [];
  for (const name of names) {
    if (recordedWay({ kind: 'person' }, name) !== 'full') continue;
    const parts = partsOf(name, names);
    if (!parts) continue;
    // A false name is borne whole; only a nom de guerre of two words is shortened like a name.
    if (name.type === 'alias' && unitsOf(name.value).length > 2) continue;
    deriveFullNames(parts, name.strength, givens, forms);
    const isWord = name.type === 'alias';
    deriveSurnames(parts, isWord, givens, forms);
    const first = parts.given[0]!;
    if ((givenNameShare(first) ?? 0) < COMMON_GIVEN && first.length > 3)
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
  known: readonly string[],
  forms: Forms,
): void {
  const isKnown = (name: string) => known.some((other) => foldWord(other) === foldWord(name));
  const givens = new Map<string, string[]>();
  for (const choice of [given, given.slice(0, 1), given.slice(0, 2), given.slice(1, 2)])
    if (choice.length > 0 && (choice.some(isKnown) || !given.some(isKnown))) givens.set(choice.join(' '), choice);
  const families = surnames.length > 1 ? [surnames, surnames.slice(0, 1), surnames.slice(1)] : [surnames];
  for (const first of givens.values())
    for (const last of families) {
      // `Jesús Flores` of `Reynerio de Jesús Flores Lazo`, and `de Jesús` that would lead a name.
      if (/^\p{Ll}/u.test(first[0]!)) continue;
      const namesakes = expectedNamesakes(first, last);
      // A shorter form is never stronger than what the editors found of the whole name.
      const strength = weaker(strengthOf(namesakes), recorded);
      // The first of two surnames, or of two given names, is hardly ever the one that is dropped.
      const isRare = last[0] !== surnames[0] || (first[0] !== given[0] && last !== surnames);
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
  givens: readonly string[],
  forms: Forms,
): void {
  if (surnames.length === 2) forms.derive(surnames.join(' '), 'surname', 'weak', { isWord });
  // Of two words the second is the surname, whatever it is elsewhere: `André` of `Johnson André`; not `Juan Pablo`.
  const isOfTwo = given.length === 1 && surnames.length === 1 && !isWord && !givens.includes(surnames[0]!);
  for (const surname of surnames) {
    if (!isOfTwo && !isUsableSurname(surname)) continue;
    forms.derive(surname, 'surname', 'weak', { isWord });
    // `dos Santos` is also called `Santos`.
    const bare = surname.split(' ').at(-1)!;
    if (bare !== surname) forms.derive(bare, 'surname', 'weak', { isWord });
  }
}

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

function deriveGroupForms(names: readonly Name[], forms: Forms): void {
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
    // `the Zeta gang` of `Los Zetas`.
    const [, one] = /^Los (\p{Lu}[\p{L}\p{M}]{2,}[ao])s$/u.exec(value) ?? [];
    if (one && STRENGTH_RANK[strength] >= STRENGTH_RANK.medium)
      for (const kind of ['cartel', 'drug cartel', 'gang'])
        for (const several of ['', 's']) forms.derive(`${one}${several} ${kind}`, 'full', strength);
    // `Kinahan Organised Crime Group` as well.
    const spoken = value.replace(KIND_WORDS, (word) => word.toLowerCase());
    const family = NAMED_AFTER_FAMILY.exec(spoken)?.groups;
    const core = family?.['spanish'] ?? family?.['english'];
    // `Juárez Cartel` is named after a place: only clans, families and the like give forms of this kind.
    if (
      core &&
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

/**
 * `José Antonio Pérez Chacón` of Wilber Varela's false papers, `Pablo Escobar of Brazil`: `Antonio Varela` is not he, nor
 * is `Pablo` with a surname of his own.
 */
function isAnotherIdentity(name: Name, names: readonly Name[]): boolean {
  if (name.type !== 'alias' && name.type !== 'translation') return false;
  const isOwn = ({ type }: Name) => type !== 'alias' && FULL_TYPES.has(type);
  const own = new Set(names.filter(isOwn).flatMap((other) => foldedWords(other.value)));
  return !foldedWords(name.value).some((word) => own.has(word));
}

/** The folded words by which an actor's own names may be continued: `Archivaldo` beside `Joaquín Guzmán`. */
export function ownWords(actor: Pick<Actor, 'kind' | 'names'>): { given: Set<string>; all: Set<string> } {
  const given = new Set<string>();
  const all = new Set<string>();
  for (const name of actor.names) {
    if (actor.kind === 'person' && recordedWay(actor, name) !== 'full') continue;
    // `Jorge` of `Jorge 40` goes before no surname of his.
    if (actor.kind === 'person' && name.type === 'alias' && /\d/.test(name.value)) continue;
    for (const unit of unitsOf(name.value)) for (const word of unit.split(' ')) all.add(foldWord(word));
    if (actor.kind !== 'person' || isAnotherIdentity(name, actor.names)) continue;
    const parts = partsOf(name, actor.names);
    for (const unit of parts?.given ?? []) for (const word of unit.split(' ')) given.add(foldWord(word));
  }
  return { given, all };
}
