/** The reader's word, which is final: applied to mentions after everything else was weighed. */
import type { Lexicon } from './lexicon';
import type { DocumentText, Mention, ReaderDecision } from './mention';
import { foldedWords } from './spelling';

const sameName = (a: string, b: string): boolean => foldedWords(a).join(' ') === foldedWords(b).join(' ');

function concerns(decision: ReaderDecision, mention: Mention, text: string): boolean {
  if (decision.surface !== undefined && !sameName(decision.surface, mention.surface)) return false;
  if (!decision.context) return true;
  const { before, after } = decision.context;
  return (
    text.slice(Math.max(0, mention.start - before.length), mention.start) === before &&
    text.slice(mention.end, mention.end + after.length) === after
  );
}

/** Takes refused actors out of mentions and raises affirmed ones to identified. */
export function applyDecisions(document: DocumentText, mentions: readonly Mention[], lexicon: Lexicon): Mention[] {
  const { decisions } = document;
  if (!decisions || decisions.length === 0) return [...mentions];
  const index = new Map(lexicon.actors.map(({ id }, i) => [id, i]));
  return mentions.flatMap((mention) => {
    const spoken = decisions.filter((decision) => concerns(decision, mention, document.text));
    if (spoken.length === 0) return [mention];
    const refused = new Set(spoken.filter((d) => d.verdict === 'not-this').map((d) => index.get(d.actor)));
    const affirmed = spoken.find((d) => d.verdict === 'this-one' && !refused.has(index.get(d.actor)));
    const candidates = (mention.candidates ?? [mention.actor]).filter((actor) => !refused.has(actor));
    const { candidates: _, ...rest } = mention;
    const chosen = affirmed && candidates.find((actor) => actor === index.get(affirmed.actor));
    if (chosen !== undefined)
      return [
        {
          ...rest,
          actor: chosen,
          tier: 'identified' as const,
          reasons: { ...rest.reasons, for: [{ code: 'reader-said-yes' as const }, ...rest.reasons.for] },
        },
      ];
    const first = candidates[0];
    if (first === undefined) return [];
    return [{ ...rest, actor: first, ...(candidates.length > 1 ? { candidates } : {}) }];
  });
}
