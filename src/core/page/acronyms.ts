/**
 * Acronyms that a page defines: `Portland Community College (PCC)` means what the page says. A definition is a run of
 * words in the acronym's sentence whose first letters spell it, the first of them with a capital.
 */

import { SPECIAL, UNITS, unitAt, VALUES, WORD as WORD_UNIT } from '../gazetteer/fold-table';
import { type Hit, LONGEST_HIT } from '../reading/hits';
import type { Reading } from '../reading/reading';
import type { Span } from '../text/places';
import { firstFrom } from '../text/places';
import { remember } from '../text/remember';
import type { Surroundings } from '../text/surroundings';
import { ending } from '../words/ending';
import { matchesIn } from '../words/matches';
import { editsBetween, foldedWords, foldWord } from '../words/spelling';
import { GROUP_KIND } from '../words/word-kinds';

/** Where an acronym is defined, and the words that stand for it. */
export interface Definition {
  start: number;
  /** Span of the words that it abbreviates. */
  phraseStart: number;
  phraseEnd: number;
}

export const SMALL_WORDS = new Set(
  'of the and for de del la las los el en y e da do das dos a o para por in on to at'.split(' '),
);
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** How far from the acronym its words may stand, in UTF-16 units. */
const REACH = 160;
/** How far before it an earlier sentence may spell it out. */
const PASSAGE = 300;
/** More small words than this in a row end a run. */
const LONGEST_RUN = 12;

/** Letters of an acronym that stand for words: `MS-13` → `ms`. */
export const initialsOf = (acronym: string): string => foldWord(acronym).replace(/[^a-z]/g, '');

/** What the occurrence of an acronym at `start`..`end` is said to stand for in its sentence, nearest first. */
export function definitionAt(text: string, start: number, end: number): Definition | undefined {
  const initials = initialsOf(text.slice(start, end));
  if (initials.length < 2) return undefined;
  const from = Math.max(0, start - REACH);
  const head = text.slice(from, start);
  const cut = Math.max(head.lastIndexOf('. '), head.lastIndexOf('\n\n'), head.lastIndexOf('; '));
  // `a fault of the content delivery network, or CDN`.
  const isSaid = SAID_BEFORE.test(head);
  const before =
    runs(head.slice(cut + 1), from + cut + 1, initials).at(-1) ??
    (isSaid && initials.length > 2 ? runs(head.slice(cut + 1), from + cut + 1, initials, true).at(-1) : undefined);
  const tail = text.slice(end, end + REACH);
  const stop = tail.search(/[.;?!](?:\s|$)|\n\n/u);
  const after = runs(stop < 0 ? tail : tail.slice(0, stop), end, initials)[0];
  // Two letters are met by chance: they need their brackets.
  const isBracketed = (gap: string) => initials.length > 2 || /^[\s"“”«»]*[([),–—][\s"“”«»]*$/u.test(gap);
  const fits = [
    ...(before && isBracketed(text.slice(before.end, start)) ? [{ run: before, gap: start - before.end }] : []),
    ...(after && isBracketed(text.slice(end, after.start)) && !TOLD_APART.test(text.slice(end, after.start))
      ? [{ run: after, gap: after.start - end }]
      : []),
  ].sort((a, b) => a.gap - b.gap);
  const best = fits[0]?.run;
  return best && { start, phraseStart: best.start, phraseEnd: best.end };
}

const SAID_BEFORE = ending(/(?:, (?:or|o|ou)|\() ?["“«'‘]?/u);

/** `O CDA não deve ser confundido com um grupo da mesma sigla, o …`: whoever is named there is another. */
const TOLD_APART =
  /(?<![\p{L}\p{M}])(?:(?:misma|mesma)s? (?:sigla|inicia)|same (?:acronym|initials|letters)|confund|confus|otr[oa]s?|outr[oa]s?|another|distint[oa]|unlike)/iu;

/**
 * What an acronym of three letters or more stands for earlier in its passage, which begins at `from`: `O plano de
 * curso comum virou lei. O PCC …`. Words without a capital count with `anyCase`.
 */
export function definitionBefore(text: string, from: number, start: number, end: number, anyCase: boolean) {
  const initials = initialsOf(text.slice(start, end));
  if (initials.length < 3) return undefined;
  const begin = Math.max(from, start - PASSAGE);
  const run = runs(text.slice(begin, start), begin, initials, anyCase).at(-1);
  return run && { start: run.end, phraseStart: run.start, phraseEnd: run.end };
}

/** Whether words of a piece begin with the initials one after the other, whatever stands between: few pieces have any. */
function mayHoldRun(piece: string, initials: string): boolean {
  let spelt = 0;
  let isInside = false;
  for (let i = 0; i < piece.length && spelt < initials.length; i++) {
    const unit = unitAt(piece, i);
    const isWord = (VALUES[unit]! & (WORD_UNIT | SPECIAL)) !== 0;
    // What the table does not tell may be any letter.
    if (isWord && !isInside && (VALUES[unit]! & SPECIAL || UNITS[unit] === initials.charCodeAt(spelt))) spelt++;
    isInside = isWord && !(VALUES[unit]! & SPECIAL);
  }
  return spelt === initials.length;
}

/** Runs of words in a piece whose first letters spell the initials. `offset` is where the piece begins. */
export function runs(piece: string, offset: number, initials: string, anyCase = false): Span[] {
  if (!mayHoldRun(piece, initials)) return [];
  const words = matchesIn(WORD, piece);
  const found: Span[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = words[first]![0];
    // Lower-case words count after a colon, where a definition in words stands.
    const isSmall = !/^\p{Lu}/u.test(word);
    if (isSmall && !anyCase && !/:\s*$/u.test(piece.slice(Math.max(0, words[first]!.index - 3), words[first]!.index)))
      continue;
    if (word.length < 2 && initials.length > 1) continue;
    const last = spell(words, first, first, initials, 0, isSmall || anyCase);
    if (last >= 0 && initialsOf(word) !== initials && !holdsLetters(words.slice(first, last + 1)))
      found.push({ start: offset + words[first]!.index, end: offset + words[last]!.index + words[last]![0].length });
  }
  return found;
}

/** `o PCC, de São Paulo, e o CV (Comando …)`: other letters among words are no word of an expansion. */
const holdsLetters = ([first, ...more]: readonly RegExpMatchArray[]): boolean =>
  !LETTERS.test(first![0]) && more.some(([word]) => LETTERS.test(word));

const LETTERS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/**
 * Index of the word with which the words from `at` on spell the rest of the initials, or -1. Small words may give a
 * letter (`Clan del Golfo`, CDG) or none (`Serviço de Defesa do Consumidor`, SDC).
 */
function spell(
  words: readonly RegExpMatchArray[],
  first: number,
  at: number,
  initials: string,
  spelt: number,
  isSmall: boolean,
): number {
  if (at >= words.length || at - first >= LONGEST_RUN) return -1;
  const word = words[at]![0];
  const folded = foldWord(word);
  const isSkippable = SMALL_WORDS.has(folded);
  if (folded[0] === initials[spelt] && (isSmall || isSkippable || /^\p{Lu}/u.test(word))) {
    if (spelt + 1 === initials.length) return at;
    const last = spell(words, first, at + 1, initials, spelt + 1, isSmall);
    if (last >= 0) return last;
  }
  return isSkippable ? spell(words, first, at + 1, initials, spelt, isSmall) : -1;
}

/**
 * The name that letters stand in brackets behind, where one of their bearers has it, though its words do not spell
 * them: `Okaida (OKD)`, `the G9 Family and Allies (G9)`. `inOrder` are all hits of the page, `starts` where they start.
 */
function definitionByBrackets(
  text: string,
  { start, readings }: Hit,
  inOrder: readonly Hit[],
  starts: readonly number[],
): Definition | undefined {
  const opening = / ?\(["“«'‘]?$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (!opening) return undefined;
  const phraseEnd = start - opening[0].length;
  const isBearer = ({ actor }: Reading) => readings.some((other) => other.actor === actor);
  for (const hit of hitsAcross(phraseEnd - 1, phraseEnd, inOrder, starts))
    if (hit.end === phraseEnd && hit.readings.some(isBearer)) return { start, phraseStart: hit.start, phraseEnd };
  return undefined;
}

/** The hits of which some stands in a span. */
function* hitsAcross(start: number, end: number, inOrder: readonly Hit[], starts: readonly number[]): Generator<Hit> {
  for (let i = firstFrom(starts, start - LONGEST_HIT); i < starts.length && starts[i]! < end; i++)
    if (inOrder[i]!.end > start) yield inOrder[i]!;
}

/** How far behind the paragraph of an acronym its definition may stand, in UTF-16 units. */
const LONGEST_ANTICIPATION = 200;

/** Whether a kind of criminal group stands before the letters. */
function isKindBefore(around: Surroundings, start: number): boolean {
  return (around.kindsBefore(start, 2) & GROUP_KIND) !== 0;
}

/** Whether two longer words of an expansion are of a group's names. */
const sharesTwo = (said: readonly string[], names: readonly string[]): boolean =>
  said.filter((word) => word.length > 4 && names.includes(word)).length >= 2;

/** Whether an expansion has two longer words of a name of the group that the letters are recorded for. */
function sharesWords(phrase: string, { readings }: Hit, namesOf: (actor: number) => readonly string[]): boolean {
  const said = foldedWords(phrase);
  return readings.some(({ actor }) => sharesTwo(said, namesOf(actor)));
}

/** The group that letters are recorded for, where an expansion has its name but for a slip: `Autodefensa Unidas de Colombia`. */
function bearerMisspelt(phrase: string, { readings }: Hit, namesOf: (actor: number) => readonly string[]) {
  const said = foldedWords(phrase).filter((word) => !SMALL_WORDS.has(word));
  const isLike = (word: string, name: string) =>
    word === name || (Math.abs(word.length - name.length) <= 2 && word.slice(0, 6) === name.slice(0, 6));
  return readings.find(({ actor }) => {
    const names = namesOf(actor);
    return (
      (sharesTwo(said, names) || hasRare(said, names)) && said.every((word) => names.some((name) => isLike(word, name)))
    );
  })?.actor;
}

/** `Mara Salvatruche`: two words at least, one of them so long that a letter amiss leaves no doubt of it. */
const hasRare = (said: readonly string[], names: readonly string[]): boolean =>
  said.length > 1 &&
  said.some(
    (word) => word.length >= LONG && names.some((name) => name.length >= LONG && editsBetween(word, name, 1) <= 1),
  );

/** So many letters no two names of groups share by chance. */
const LONG = 9;

/** What a page says once of an acronym: whom it means, or nobody of the dataset. */
interface Meaning {
  definition: Definition;
  actors: ReadonlySet<number>;
}

/** What a page says that its acronyms mean: actors, or nobody of the dataset. */
export class Acronyms {
  readonly #meanings = new Map<string, Meaning[]>();
  /** Where the words beside letters are a group's name but for a slip. */
  readonly misspelt: { start: number; end: number; actor: number }[] = [];

  constructor(
    hits: readonly Hit[],
    readonly around: Surroundings,
    namesOf: (actor: number) => readonly string[],
    lettersOfOthers: readonly { acronym: string; start: number }[],
  ) {
    const { text } = around;
    for (const { acronym, start } of lettersOfOthers)
      this.#note(acronym, { definition: { start, phraseStart: start, phraseEnd: start }, actors: new Set() });
    const isFaction = remember((acronym: string) =>
      hits.some((h) => text.slice(h.start, h.end) === acronym && isKindBefore(around, h.start)),
    );
    const inOrder = hits.toSorted((a, b) => a.start - b.start);
    const starts = inOrder.map(({ start }) => start);
    for (const hit of hits) {
      if (!hit.readings.some((r) => r.way === 'acronym')) continue;
      const passage = around.paragraphAt(hit.start);
      const definition =
        definitionAt(text, hit.start, hit.end) ??
        definitionBefore(text, passage.start, hit.start, hit.end, passage.storyWords === 0) ??
        definitionByBrackets(text, hit, inOrder, starts);
      if (!definition) continue;
      const { phraseStart, phraseEnd } = definition;
      const actors = new Set<number>();
      for (const other of hitsAcross(phraseStart, phraseEnd, inOrder, starts))
        if (other !== hit) for (const { actor } of other.readings) actors.add(actor);
      if (actors.size === 0) {
        const bearer = bearerMisspelt(text.slice(phraseStart, phraseEnd), hit, namesOf);
        if (bearer !== undefined) {
          actors.add(bearer);
          this.misspelt.push({ start: phraseStart, end: phraseEnd, actor: bearer });
        }
      }
      // `a facção criminosa PCC (Partido do Comando da Capital)`: spelt out wrongly, but the faction's all the same.
      const acronym = text.slice(hit.start, hit.end);
      if (actors.size === 0 && isFaction(acronym) && sharesWords(text.slice(phraseStart, phraseEnd), hit, namesOf))
        continue;
      this.#note(acronym, { definition, actors });
    }
    for (const meanings of this.#meanings.values()) meanings.sort((a, b) => a.definition.start - b.definition.start);
  }

  #note(acronym: string, meaning: Meaning): void {
    const known = this.#meanings.get(acronym);
    if (known) known.push(meaning);
    else this.#meanings.set(acronym, [meaning]);
  }

  /**
   * The actors that an acronym means: what its paragraph says, or what was said last before it, or else shortly after
   * it.
   */
  meaningOf(start: number, end: number): ReadonlySet<number> | undefined {
    const meanings = this.#meanings.get(this.around.text.slice(start, end));
    if (meanings && meanings.length > 1) {
      const paragraph = this.around.paragraphAt(start);
      const here = meanings.filter(({ definition: d }) => d.start >= paragraph.start && d.start < paragraph.end);
      const own = here.findLast((m) => m.definition.start <= start) ?? here.find((m) => m.actors.size > 0);
      if (own) return own.actors;
    }
    const said = meanings?.findLast((m) => m.definition.start <= start);
    if (said || !meanings) return said?.actors;
    const [first] = meanings;
    // A headline or a lead may run ahead of the definition, but not by far.
    return first!.definition.start - this.around.paragraphAt(start).end < LONGEST_ANTICIPATION
      ? first!.actors
      : undefined;
  }

  /**
   * Whether the page has also given these letters to a body that is no actor, here or before: then they are an actor's
   * only in the paragraphs that name him.
   */
  isContested(start: number, end: number): boolean {
    const meanings = this.#meanings.get(this.around.text.slice(start, end));
    if (!meanings) return false;
    const here = this.around.paragraphAt(start).end;
    const isFirst = meanings[0]!.actors.size > 0 && meanings[0]!.definition.start < start;
    return meanings.some(({ actors, definition }) => actors.size === 0 && (!isFirst || definition.start < here));
  }

  /** Takes the readings away that the page gives another meaning. */
  dropOtherMeanings(hits: readonly Hit[]): void {
    for (const hit of hits) {
      const meaning = hit.readings.some((r) => r.way === 'acronym') && this.meaningOf(hit.start, hit.end);
      if (meaning) hit.readings = hit.readings.filter((r) => r.way !== 'acronym' || meaning.has(r.actor));
    }
  }
}
