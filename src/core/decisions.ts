/** The reader's word, which is final: applied to mentions after everything else was weighed. */

import type { DocumentText, Mention, ReaderDecision, Reasons } from './mention';
import type { Lexicon } from './names/lexicon';
import { foldedWords } from './words/spelling';

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

const NONE: Reasons = { for: [], against: [], missing: [] };

function joinReasons(a: Reasons, b: Reasons): Reasons {
  return {
    for: [...a.for, ...b.for],
    against: [...a.against, ...b.against],
    missing: [...a.missing, ...b.missing],
  };
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
    const all = mention.candidates ?? [mention.actor];
    const candidates = all.filter((actor) => !refused.has(actor));
    const { candidates: _, candidateReasons, ...rest } = mention;
    const ownReasons = candidates.map((actor) => candidateReasons?.[all.indexOf(actor)] ?? NONE);
    const only = (actor: number) => joinReasons(mention.reasons, ownReasons[candidates.indexOf(actor)]!);
    const chosen = affirmed && candidates.find((actor) => actor === index.get(affirmed.actor));
    if (chosen !== undefined)
      return [
        {
          ...rest,
          actor: chosen,
          tier: 'identified' as const,
          reasons: joinReasons({ for: [{ code: 'reader-said-yes' }], against: [], missing: [] }, only(chosen)),
        },
      ];
    const first = candidates[0];
    if (first === undefined) return [];
    if (candidates.length === 1) return [{ ...rest, actor: first, reasons: only(first) }];
    return [{ ...rest, actor: first, candidates, candidateReasons: ownReasons }];
  });
}
