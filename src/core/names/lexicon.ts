/**
 * The lexicon: what the resolver knows of every name and actor, small enough to load at once. The gazetteer
 * finds where a name stands; the lexicon says whose it may be. A name's index here is its payload there.
 */
import type { Actor, ActorId, ActorKind, NameStrength, NameType, NotActor, Prose } from '../../model';
import { countryWords, isCountryWord } from '../words/countries';
import { foldedWords, foldWord, wordSet } from '../words/spelling';
import { currentTrade, isTrade } from '../words/trades';
import { CALENDAR } from '../words/vocabulary';
import type { Way } from './forms';
import { type Born, bornOf, lastYearOf, sinceOf } from './lifetimes';
import { misspellableWords } from './misspellable';
import { ownWords, usualNames } from './recorded-names';
import { isWeak, strongestOf } from './strength';
import { surfaceForms } from './surface-forms';

export interface LexiconName {
  surface: string;
  /** Index into `actors`. */
  actor: number;
  way: Way;
  strength: NameStrength;
  /** Matches only these capitals and accents. */
  exact: boolean;
  /** A name that the actor bore formerly: today's bearer comes first. */
  former: boolean;
  /** Made from a recorded name: a recorded bearer of the same spelling comes first. */
  derived: boolean;
  /** Points elsewhere as well: a word, or an unusual part of a name. */
  isWord: boolean;
  /** Its article was dropped, and without it the name is a word: `Barbie` of `La Barbie`. */
  needsArticle?: boolean;
  /** Sources write it small: `ndrangheta`, `disidencias de Mordisco`. */
  small: boolean;
  /** Expected namesakes per 100 million people, for full names of persons. */
  namesakes?: number;
}

export interface LexiconActor {
  id: ActorId;
  /** Primary name. */
  name: string;
  kind: ActorKind | 'not-actor';
  /** Acquitted, cleared or delisted throughout: never shown as identified. */
  cleared: boolean;
  deceased: boolean;
  /** When a person can have been born, where the record tells. */
  born?: Born;
  /** Folded words that point to where the actor is at home: countries, demonyms, areas. */
  places: string[];
  /** Its areas, folded and whole: a branch is told by them from the group whose name it bears. */
  areas: string[];
  /** The year before which a group was not there. */
  since?: number | undefined;
  /** Folded given names, for persons. */
  given: string[];
  /** Those of them by which a person is known: without one of these a name is rather another's. */
  usualGiven?: string[] | undefined;
  /** The strongest of a person's full names as the editors found them: what a page makes of their words is no stronger. */
  strength?: NameStrength | undefined;
  /** Folded words of all names. */
  words: string[];
  /** Trades and offices that the record itself gives the actor: they do not count against a mention. */
  trades: string[];
  isWoman: boolean;
  /** Folded capitalised words and years of the record that a text about the actor is likely to share. */
  facts: string[];
  /** So many of these, the first, few other records have. */
  tellingFacts: number;
  /** Indices of the actors to which a relation, in either record, ties this one. */
  related: number[];
}

export interface Lexicon {
  /** The last year of which some record tells. */
  lastYear: number;
  actors: LexiconActor[];
  names: LexiconName[];
  /** The words that a page may misspell, as `misspellableWords` says. */
  misspellable: string;
}

const FORMER: ReadonlySet<NameType> = new Set<NameType>(['former', 'press-error']);

/** How many words a trade may stand from the actor's own name in a sentence to be the actor's. */
const OWN_TRADE = 5;

/**
 * Trades and offices that a record gives its actor: by a role, or right beside the name in the summary. Small letters
 * only, because Estado Mayor is no office, and Spanish `mayor` none either.
 */
function tradesOf(actor: Actor, own: ReadonlySet<string>): string[] {
  const trades = actor.roles.flatMap((role) => textsOf(role.title).flatMap((text, i) => tradesIn(text, i)));
  for (const [i, sentence] of actor.summary.flatMap((text) => [...textsOf(text).entries()])) {
    const words = foldedWords(sentence);
    for (const trade of tradesIn(sentence, i))
      if (
        words.some(
          (word, at) =>
            word === trade && words.slice(Math.max(0, at - OWN_TRADE), at + OWN_TRADE + 1).some((w) => own.has(w)),
        )
      )
        trades.push(trade);
  }
  return [...new Set(trades.map(currentTrade))];
}

function tradesIn(text: string, language: number): string[] {
  return (text.match(/(?<![\p{L}\p{M}-])\p{Ll}[\p{L}\p{M}]+/gu) ?? [])
    .map(foldWord)
    .filter((word) => isTrade(word) && (word !== 'mayor' || language === 0));
}

/** Whether a summary says `she` or `her`, or `la detuvieron`: forms of address may then be a woman's. */
function isWoman(actor: Actor): boolean {
  return actor.summary.some((text) => {
    const [english, spanish] = textsOf(text);
    return /\b(?:she|her)\b/iu.test(english!) || HER.test(spanish ?? '');
  });
}

const HER =
  /(?<![\p{L}\p{M}])(?:ella|(?:fue|condenada|detenida|extraditada|capturada) (?:condenada|detenida|extraditada|capturada|arrestada|sentenciada|acusada)|viuda de|madre de|esposa de|hija de)(?![\p{L}\p{M}])/iu;

function textsOf(text: Prose | string): string[] {
  return typeof text === 'string' ? [text] : [text.en, text.es, text.pt];
}

/** Names that an actor no longer bears: of a group also the forms that follow from them, `Zetas` of `Los Zetas`. */
function formerNames(actor: Actor): ReadonlySet<string> {
  const former = new Set(actor.names.filter((n) => FORMER.has(n.type)).map((n) => n.value));
  if (former.size === 0 || actor.kind === 'person') return former;
  const lasting = actor.names.filter((n) => n.type !== 'former');
  const current = new Set(surfaceForms({ ...actor, names: lasting }).map(({ surface }) => surface));
  for (const { surface } of surfaceForms(actor)) if (!current.has(surface)) former.add(surface);
  return former;
}

/** Words of a record with a capital inside a sentence, what its cases are called, and its years. */
function factsOf(actor: Actor, own: ReadonlySet<string>): string[] {
  const texts = [
    ...actor.summary,
    ...actor.roles.map((role) => role.title),
    ...actor.events.map((event) => event.title),
    ...actor.cases.flatMap((c) => c.steps.flatMap((step) => [step.authority, step.offence, step.outcome])),
  ].flatMap((text) => (text === undefined ? [] : typeof text === 'string' ? [text] : [text.en, text.es, text.pt]));
  const facts = new Set<string>();
  for (const text of texts) {
    for (const [, word] of text.matchAll(/(?<=[\p{Ll},;:]\s)(\p{Lu}[\p{L}\p{M}]{3,})/gu)) {
      const folded = foldWord(word!);
      if (!own.has(folded) && !isCountryWord(folded) && !CALENDAR.has(folded)) facts.add(folded);
    }
  }
  for (const { reference = '' } of actor.cases.filter(({ kind }) => kind === 'prosecution'))
    for (const [word] of reference.matchAll(/\p{Lu}\p{Ll}{3,}/gu)) facts.add(foldWord(word));
  const dates = [
    ...actor.cases.flatMap((c) => c.steps.map((step) => step.date)),
    ...actor.events.map((event) => event.date),
    ...actor.status.map((status) => status.from),
  ];
  for (const date of dates) for (const [year] of (date ?? '').matchAll(/\b(?:19|20)\d\d\b/g)) facts.add(year);
  return [...facts];
}

/** A word that one record of so many has, and so many records at least, tells nobody apart: `Court`, `2025`. */
const COMMON_FACT = { share: 40, least: 6 };

/** Puts the words of each record first that few other records have. */
function partFacts(actors: readonly LexiconActor[]): void {
  const records = new Map<string, number>();
  for (const { facts } of actors) for (const fact of facts) records.set(fact, (records.get(fact) ?? 0) + 1);
  const common = Math.max(COMMON_FACT.least, actors.length / COMMON_FACT.share);
  for (const actor of actors) {
    const telling = actor.facts.filter((fact) => records.get(fact)! < common);
    actor.facts = [...telling, ...actor.facts.filter((fact) => records.get(fact)! >= common)];
    actor.tellingFacts = telling.length;
  }
}

/** Where an actor is at home; of whom the record names no country, the one that its id begins with. */
function placesOf(actor: Actor): string[] {
  const codes = new Set([...actor.countries.map((c) => c.country), ...(actor.person?.nationalities ?? [])]);
  if (codes.size === 0) codes.add(actor.id.slice(0, actor.id.indexOf('-')).toUpperCase());
  const areas = areasOf(actor).flatMap(foldedWords);
  return [
    ...new Set([
      ...[...codes].flatMap(countryWords),
      ...areas.filter((word) => word.length > 3 && !ANYWHERE.has(word)),
    ]),
  ];
}

/** Words in the names of areas that say nothing by themselves: `Ciudad Juárez`, `Norte de Santander`. */
const ANYWHERE = wordSet(`
    ciudad city cidade state estado province provincia region department departamento county north south east west norte
    este oeste leste northern southern eastern western central centro center puerto porto port valle vale valley costa coast
    alto alta bajo baja nuevo nueva island isla islas zona zone area border frontera district distrito prison prisons
  `);

function areasOf(actor: Actor): string[] {
  return [...new Set(actor.countries.flatMap((c) => c.areas ?? []))];
}

/** `Lorenzana` of `Los Lorenzana` is how a person is called: a group keeps its article where persons bear the name. */
function dropBareSurnames(lexicon: Lexicon): void {
  const surnames = new Set(lexicon.names.filter((n) => n.way === 'surname').map((n) => foldWord(n.surface)));
  lexicon.names = lexicon.names.filter((n) => !(n.derived && n.way === 'short' && surnames.has(foldWord(n.surface))));
}

const ARTICLE_FIRST = /^(?:la|las|los|el) (?=.)/;

/** `La Cosa Nostra`, one's name, is in Spanish as well what all say of another one that is called so without the article. */
function lendArticles({ actors, names }: Lexicon): void {
  const isGroups = (name: LexiconName) =>
    actors[name.actor]!.kind === 'group' && !name.derived && !isWeak(name.strength);
  const groups = names.filter(isGroups);
  const bearers = new Map(groups.map((name) => [foldWord(name.surface), name]));
  for (const { surface, actor } of groups) {
    const folded = foldWord(surface);
    const other = bearers.get(folded.replace(ARTICLE_FIRST, ''));
    if (other && ARTICLE_FIRST.test(folded) && other.actor !== actor) names.push({ ...other, surface });
  }
}

/**
 * Builds the lexicon of a dataset. `isCleared` decides who is never identified.
 * People on the not-actors list come last; their names take part in matching, so that longer names win.
 */
export function buildLexicon(
  actors: readonly Actor[],
  notActors: readonly NotActor[],
  isCleared: (actor: Actor) => boolean,
): Lexicon {
  const index = new Map(actors.map((actor, i) => [actor.id, i]));
  const related = actors.map(() => new Set<number>());
  for (const [i, actor] of actors.entries())
    for (const relation of actor.relations) {
      const target = index.get(relation.to);
      if (target === undefined) continue;
      related[i]!.add(target);
      related[target]!.add(i);
    }
  const lexicon: Lexicon = { lastYear: lastYearOf(actors), actors: [], names: [], misspellable: '' };
  for (const [i, actor] of actors.entries()) {
    const own = ownWords(actor);
    const forms = surfaceForms(actor);
    const born = actor.kind === 'person' ? bornOf(actor) : undefined;
    lexicon.actors.push({
      id: actor.id,
      name: actor.names.find((n) => n.type === 'primary')?.value ?? actor.id,
      kind: actor.kind,
      cleared: actor.kind === 'person' && isCleared(actor),
      deceased: actor.person?.living === 'deceased',
      places: placesOf(actor),
      areas: areasOf(actor).map((area) => foldedWords(area).join(' ')),
      since: sinceOf(actor),
      facts: factsOf(actor, own.all),
      tellingFacts: 0,
      given: [...own.given],
      words: [...own.all],
      trades: actor.kind === 'person' ? tradesOf(actor, own.all) : [],
      isWoman: actor.kind === 'person' && isWoman(actor),
      related: [...related[i]!],
      ...(born ? { born } : {}),
      ...(actor.kind === 'person' && {
        usualGiven: [...usualNames(actor.names).given],
        strength: strongestOf(forms.filter(({ way, derived }) => way === 'full' && !derived)),
      }),
    });
    const former = formerNames(actor);
    for (const { surface, way, strength, exact, namesakes, derived, small, isWord, needsArticle } of forms)
      lexicon.names.push({
        surface,
        actor: i,
        way,
        strength,
        exact,
        former: former.has(surface),
        derived,
        small,
        isWord,
        ...(namesakes === undefined ? {} : { namesakes }),
        ...(needsArticle ? { needsArticle } : {}),
      });
  }
  dropBareSurnames(lexicon);
  lendArticles(lexicon);
  partFacts(lexicon.actors);
  const borne = new Set(actors.flatMap((a) => a.names.map((n) => foldedWords(n.value).join(' '))));
  for (const entry of notActors) {
    // `Milenio (newspaper)`: what stands in brackets is for editors. A name that an actor bears word for word, as a
    // band and a gang are both Los Lobos, takes nothing from the actor: there the evidence decides.
    const names = [...new Set([entry.name.replace(/\s*\(.*\)$/, ''), ...entry.names])].filter(
      (name) => !borne.has(foldedWords(name).join(' ')),
    );
    const actor =
      lexicon.actors.push({
        id: entry.id,
        name: entry.name,
        kind: 'not-actor',
        cleared: false,
        deceased: false,
        places: [],
        areas: [],
        facts: [],
        tellingFacts: 0,
        given: [],
        words: [...new Set(names.flatMap(foldedWords))],
        trades: [],
        isWoman: false,
        related: [],
      }) - 1;
    for (const surface of names)
      lexicon.names.push({
        surface,
        actor,
        way: 'full',
        strength: 'medium',
        exact: false,
        former: false,
        derived: false,
        // `alcalde de La Línea`: without it the name inside would be found alone.
        small: /^\p{Ll}/u.test(surface),
        isWord: false,
      });
  }
  lexicon.misspellable = misspellableWords(lexicon.names);
  return lexicon;
}
