/**
 * Resolving: which of the names found on a page are whom. A first, cautious resolver: a group's distinctive
 * name speaks for itself; a person is identified only by a full name together with another name of the
 * dataset on the page; everything else is possible at most.
 */
import type { Match } from './gazetteer';
import type { Lexicon, LexiconName } from './lexicon';
import type { DocumentText, Mention, Reasons, Region, Tier } from './mention';

interface Hit {
  match: Match;
  region: Region;
  /** The names that this span spells, one per actor, the strongest. */
  names: LexiconName[];
}

const RANK: Record<LexiconName['strength'], number> = { strong: 3, medium: 2, weak: 1, 'never-alone': 0 };

function regionOf(document: DocumentText, start: number): Region {
  let low = 0;
  let high = document.furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.furniture[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  return low < document.furniture.length && document.furniture[low]![0] <= start ? 'furniture' : 'body';
}

function strongestPerActor(payloads: readonly number[], lexicon: Lexicon): LexiconName[] {
  const best = new Map<number, LexiconName>();
  for (const payload of payloads) {
    const name = lexicon.names[payload];
    if (!name) continue;
    const known = best.get(name.actor);
    if (!known || RANK[name.strength] > RANK[known.strength]) best.set(name.actor, name);
  }
  return [...best.values()];
}

/** Whether the name has two or more words and is not a nickname: a full name, for a person. */
function isFullName(name: LexiconName): boolean {
  return /\S\s+\S/.test(name.surface) && name.type !== 'nickname' && name.strength !== 'never-alone';
}

/** Resolves the matches of one document. `matches` are leftmost-longest and in order. */
export function resolve(document: DocumentText, matches: readonly Match[], lexicon: Lexicon): Mention[] {
  const hits = matches.map(
    (match): Hit => ({
      match,
      region: regionOf(document, match.start),
      names: strongestPerActor(match.payloads, lexicon),
    }),
  );
  const telling = (name: LexiconName) =>
    lexicon.actors[name.actor]!.kind !== 'not-actor' &&
    (lexicon.actors[name.actor]!.kind === 'person' ? isFullName(name) : RANK[name.strength] >= RANK.medium);
  const named = new Set(
    hits.filter((h) => h.region === 'body').flatMap((h) => h.names.filter(telling).map((n) => n.actor)),
  );

  const mentions: Mention[] = [];
  for (const { match, region, names } of hits) {
    if (names.length === 0 || names.some((n) => lexicon.actors[n.actor]!.kind === 'not-actor')) continue;
    const judged = names.map((name) => ({ name, ...judge(name, lexicon, named) })).filter((j) => j.tier);
    const identified = judged.filter((j) => j.tier === 'identified');
    const chosen = identified.length === 1 ? identified : judged;
    const first = chosen[0];
    if (!first) continue;
    mentions.push({
      start: match.start,
      end: match.end,
      surface: document.text.slice(match.start, match.end),
      actor: first.name.actor,
      tier: chosen.length === 1 ? first.tier! : 'possible',
      region,
      reasons: first.reasons,
      ...(chosen.length > 1 ? { candidates: chosen.map((j) => j.name.actor) } : {}),
    });
  }
  return mentions;
}

function judge(
  name: LexiconName,
  lexicon: Lexicon,
  named: ReadonlySet<number>,
): { tier: Tier | undefined; reasons: Reasons } {
  const actor = lexicon.actors[name.actor]!;
  const reasons: Reasons = { for: [], against: [], missing: [] };
  const related = actor.related.find((other) => named.has(other));
  const company = related ?? [...named].find((other) => other !== name.actor);
  if (related !== undefined)
    reasons.for.push({ code: 'related-actor-on-page', values: [lexicon.actors[related]!.name] });
  else reasons.missing.push({ code: 'no-related-actor' });

  let tier: Tier | undefined;
  if (actor.kind === 'person') {
    const full = isFullName(name);
    if (full) reasons.for.push({ code: 'full-name' });
    else reasons.missing.push({ code: 'full-name-missing' });
    if (full && company !== undefined && RANK[name.strength] >= RANK.medium) tier = 'identified';
    else if (full || related !== undefined) tier = 'possible';
  } else if (name.strength === 'strong') {
    reasons.for.push({ code: 'distinctive-name' });
    tier = 'identified';
  } else if (related !== undefined) tier = name.strength === 'medium' ? 'identified' : 'possible';
  else if (name.strength === 'medium' || (name.strength === 'weak' && company !== undefined)) tier = 'possible';

  if (actor.cleared && tier === 'identified') {
    reasons.against.push({ code: 'cleared' });
    tier = 'possible';
  }
  return { tier, reasons };
}
