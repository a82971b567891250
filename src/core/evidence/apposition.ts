/** What is said of a name in apposition or by a verb: `…, a pub in Nenagh`, `… es el protocolo que`. */

import type { Page } from '../page/page';
import type { Reading } from '../reading/reading';
import { signBehind } from '../text/sentences';
import { foldedWords, wordSet } from '../words/spelling';

const BEHIND =
  /^["”»'’)]?(?:['’]s)?(?:\s*(?:,|\(|—|–)\s*|\s+(?:is|was|es|era|é|foi)\s+)((?:the|a(?! qui[eé]n| quem)|an|el|la|un|una|o|um|uma)\s+)?(?:\d{1,2}-year-old\s+)?((?:(?!(?:de|del|of|do|da|to|por|en|in|em|no|na|al|ao|para|con|com|with|at|on|from|que|who|which|whose|cuy[oa]s?|cuj[oa]s?)\b)\p{Ll}[\p{L}-]*\s*){1,3})/u;

const COPULA = /^(?:is|was|es|era|fue|foi)$/;
/** What is said to show something: `…, court records show`. */
const PAPERS = wordSet(
  'records documents filings papers files transcripts documentos registros expedientes archivos arquivos autos',
);
const INNER_ARTICLE = wordSet('the a an el la los las un una o os as um uma');

interface Apposition {
  words: readonly string[];
  hasArticle: boolean;
  isIndefinite: boolean;
}

const NOTHING_SAID: Apposition = { words: [], hasArticle: false, isIndefinite: false };

/** The first words of what is said of a name right behind it: `…, a pub in Nenagh`, `… es el protocolo que`. */
export function apposition(reading: Reading, page: Page): Apposition {
  const behind =
    ',(—–iweéf'.includes(signBehind(page.text, reading.end)) &&
    BEHIND.exec(page.text.slice(reading.end, reading.end + 60));
  if (!behind) return NOTHING_SAID;
  const words = foldedWords(behind[2]!);
  // `the home of the ‘Ndrangheta, is a show of strength`: said of what the name only ends.
  if (words.length > 1 && COPULA.test(words[0]!)) return NOTHING_SAID;
  // `…, court documents show`: who says it.
  if (behind[1] === undefined && words.some((word) => PAPERS.has(word))) return NOTHING_SAID;
  return {
    words,
    hasArticle: behind[1] !== undefined,
    isIndefinite: /^(?:a|an|un|una|um|uma)\s/.test(behind[1] ?? ''),
  };
}

/** Behind another article nothing is said of the name: `…, told the judge`, `…, viene una serie de hechos`. */
export function saidOfName(words: readonly string[]): readonly string[] {
  const inner = words.findIndex((word) => INNER_ARTICLE.has(word));
  return inner < 0 ? words : words.slice(0, inner);
}
