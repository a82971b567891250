/**
 * Search over the records: names first, then summaries; without regard to case and accents, with words begun and
 * words misspelt. Names of people who are not actors are in no index, and so in no answer.
 */
import MiniSearch, { type Options } from 'minisearch';
import { editsBetween, foldedWords } from '../core/words/spelling';
import type { Actor, ActorId } from '../model';

/** What is found, and the name that fits best; `byName` is false where only the summary fits. */
export interface Hit {
  id: ActorId;
  name: string;
  byName: boolean;
}

export interface RecordSearch {
  /** Best first. Empty for a text without a word. */
  find(text: string, limit: number): Hit[];
}

interface Indexed {
  id: ActorId;
  names: string;
  summary: string;
}

/** Longest text that is looked up: more is no name. */
const LONGEST_QUERY = 200;

/** Words of fewer letters are not taken for misspelt. */
const FUZZY_FROM = 4;

/** Results whose names are looked at: those that score best. */
const LOOKED_AT = 200;

/** Beside a good result, one that scores less than this part of it is none, where not every word was found. */
const WORTH = 0.25;

/** How well a word asked for fits a word of a name: 1 for the same, less for one begun or misspelt, 0 for another. */
function closeness(asked: string, own: string): number {
  if (asked === own) return 1;
  if (own.startsWith(asked)) return 0.8;
  if (asked.length < FUZZY_FROM) return 0;
  return [1, 0.7, 0.4, 0][editsBetween(asked, own, 2)]!;
}

/** The name that fits the words asked for best, and how well: 0 not at all, 2 wholly, and 1 more for nothing else. */
function bestName(names: readonly string[], words: readonly string[]): { name: string; fits: number } {
  let best = { name: names[0] ?? '', fits: -1 };
  for (const name of names) {
    const own = foldedWords(name);
    const found = words.reduce((sum, word) => sum + Math.max(0, ...own.map((o) => closeness(word, o))), 0);
    const isWhole = own.length === words.length && own.every((word, i) => word === words[i]);
    const fits =
      found === 0 ? 0 : found / words.length + found / Math.max(own.length, words.length) + (isWhole ? 1 : 0);
    if (fits > best.fits) best = { name, fits };
  }
  return best;
}

const INDEX: Options<Indexed> = {
  fields: ['names', 'summary'],
  // Words come folded already; those of a summary each once.
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term || null,
  searchOptions: {
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.25 : false),
    boost: { names: 4 },
    weights: { prefix: 0.6, fuzzy: 0.3 },
  },
};

/** Indexes records as they come, so that a large dataset need not be in memory at once. */
export class SearchBuilder {
  readonly #index = new MiniSearch<Indexed>(INDEX);
  readonly #names: [ActorId, string[]][] = [];

  add(actor: Actor): void {
    const names = actor.names.map(({ value }) => value);
    const summary = actor.summary.map(({ en, es, pt }) => `${en} ${es} ${pt}`).join(' ');
    this.#names.push([actor.id, names]);
    this.#index.add({
      id: actor.id,
      names: names.flatMap(foldedWords).join(' '),
      summary: [...new Set(foldedWords(summary))].join(' '),
    });
  }

  build(): RecordSearch {
    return searchIn(this.#index, new Map(this.#names));
  }

  /** Everything that was indexed, for `openSearch`. */
  toText(): string {
    return JSON.stringify({ index: JSON.stringify(this.#index), names: this.#names });
  }
}

/** The search that a builder wrote out: much faster than indexing again. Throws on anything else. */
export async function openSearch(text: string): Promise<RecordSearch> {
  const { index, names } = JSON.parse(text);
  return searchIn(await MiniSearch.loadJSONAsync<Indexed>(index, INDEX), new Map(names));
}

function searchIn(index: MiniSearch<Indexed>, names: ReadonlyMap<ActorId, readonly string[]>): RecordSearch {
  const namesOf = (id: ActorId) => names.get(id) ?? [];
  return {
    find: (text, limit) => {
      const words = foldedWords(text.slice(0, LONGEST_QUERY));
      if (words.length === 0) return [];
      const query = words.join(' ');
      const all = index.search(query, { combineWith: 'AND' });
      const some = all.length > 0 ? all : index.search(query);
      const results = all.length > 0 ? all : some.filter(({ score }) => score >= some[0]!.score * WORTH);
      const ranked = results
        .slice(0, LOOKED_AT)
        .map(({ id, score }) => ({ id: String(id), score, ...bestName(namesOf(String(id)), words) }))
        .sort((a, b) => Math.round(4 * b.fits) - Math.round(4 * a.fits) || b.score - a.score)
        .map(({ id, name, fits }): Hit => ({ id, name, byName: fits > 0 }));
      const rest = results
        .slice(LOOKED_AT, limit)
        .map(({ id }): Hit => ({ id: String(id), name: namesOf(String(id))[0] ?? '', byName: false }));
      return [...ranked, ...rest].slice(0, limit);
    },
  };
}
