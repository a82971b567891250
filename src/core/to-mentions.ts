/** What is handed out in the end: of hits that reached a tier, mentions with the reasons for them. */

import { reasonsOf } from './evidence/reasons';
import { IDENTIFIED } from './evidence/weights';
import type { Mention } from './mention';
import type { Page } from './page/page';
import { chosenOf, partReasons, withoutOverlaps } from './reading/choices';
import type { Hit } from './reading/hits';

/** The mentions of a page that was resolved. */
export function mentionsOf(page: Page): Mention[] {
  return withoutOverlaps(page.hits.all.filter((hit) => hit.verdicts.length > 0)).flatMap((hit) => mentionOf(hit, page));
}

function mentionOf({ verdicts }: Hit, page: Page): Mention[] {
  const chosen = chosenOf(verdicts);
  const shown = chosen ? [chosen] : verdicts;
  const first = shown[0];
  if (!first) return [];
  const { start, end, actor } = first.reading;
  let tier: Mention['tier'] = chosen && chosen.score >= IDENTIFIED ? 'identified' : 'possible';
  const { common: reasons, own } = partReasons(shown.map((verdict) => reasonsOf(verdict, page.lexicon)));
  if (page.lexicon.actors[actor]!.cleared && tier === 'identified') {
    reasons.against.push({ code: 'cleared' });
    tier = 'possible';
  }
  return [
    {
      start,
      end,
      surface: page.text.slice(start, end),
      actor,
      tier,
      score: first.score,
      region: page.region,
      reasons,
      ...(shown.length > 1 ? { candidates: shown.map((v) => v.reading.actor), candidateReasons: own } : {}),
    },
  ];
}
