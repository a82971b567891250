/**
 * The reader's word on who is meant: what a decision is, where it holds, and how resolving hears of it. Pure; the
 * reader's store keeps them. A decision names the spelling that it was made on: whoever says that a clerk of the
 * same name is not the actor has said nothing of the actor's full name.
 */
import * as v from 'valibot';
import type { Decision, NewDecision } from '../contract';
import type { ReaderDecision } from '../core/mention';
import { CONTEXT } from '../core/text/context';

/** Where a page is, as far as decisions ask. */
export interface Place {
  /** Its address without the fragment. */
  page: string;
  /** Its host with the port, without `www.`, as the rules for sites name it; `file:` for documents on this machine. */
  site: string;
}

/** Most decisions that are kept. */
export const MOST_DECISIONS = 20_000;

const LONGEST_ADDRESS = 4_000;

const newDecisionSchema = v.pipe(
  v.object({
    verdict: v.picklist(['not-this', 'this-one']),
    actor: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,120}$/)),
    surface: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    scope: v.picklist(['mention', 'page', 'site', 'always']),
    context: v.optional(
      v.object({
        before: v.pipe(v.string(), v.maxLength(CONTEXT)),
        after: v.pipe(v.string(), v.maxLength(CONTEXT)),
      }),
    ),
    replaces: v.optional(v.pipe(v.string(), v.maxLength(64))),
  }),
  v.check(
    ({ verdict, scope }) => verdict === 'not-this' || scope === 'mention' || scope === 'page',
    'a yes holds for one page',
  ),
  v.check(
    ({ scope, context }) => scope !== 'mention' || context !== undefined,
    'a decision on one mention needs its context',
  ),
) satisfies v.GenericSchema<unknown, NewDecision>;

/** A decision as it is kept, and as a file holds it. */
export const decisionSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  verdict: v.picklist(['not-this', 'this-one']),
  actor: v.string(),
  actorName: v.string(),
  surface: v.string(),
  scope: v.picklist(['mention', 'page', 'site', 'always']),
  place: v.string(),
  context: v.optional(v.object({ before: v.string(), after: v.string() })),
  made: v.string(),
  lasting: v.boolean(),
}) satisfies v.GenericSchema<unknown, Decision>;

/** A decision as a page asks for it. Throws with the field that is wrong. */
export function parseNewDecision(data: unknown): NewDecision {
  const parsed = v.safeParse(newDecisionSchema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`not a decision: ${v.getDotPath(issue) ?? ''} ${issue.message}`.replace('  ', ' '));
}

/** The decisions in something that was kept: what is damaged is left out. */
export function parseDecisions(data: unknown): Decision[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((one) => {
    const parsed = v.safeParse(decisionSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The place that an address names; undefined where it names none that could be found again (`about:`, `data:`, `blob:`). */
export function placeOf(address: string | undefined): Place | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol === 'about:' || url.protocol === 'data:' || url.protocol === 'blob:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  const site = url.protocol === 'file:' ? 'file:' : url.host.replace(/^www\./, '');
  return { page: url.href.slice(0, LONGEST_ADDRESS), site };
}

/** What a decision of this scope is filed under: an address, a host, or nothing for always. */
export function placeFor(scope: Decision['scope'], place: Place): string {
  if (scope === 'always') return '';
  return scope === 'site' ? place.site : place.page;
}

/** The places under which the decisions that hold on a page are filed. */
export function placesThatHold(place: Place): string[] {
  return ['', place.site, place.page];
}

/** What resolving is told. Newest last: where two contradict each other, the later one is the reader's word. */
export function forResolving(decisions: readonly Decision[]): ReaderDecision[] {
  return decisions
    .toSorted((a, b) => (a.made < b.made ? -1 : 1))
    .map(({ verdict, actor, surface, scope, context }) => ({
      verdict,
      actor,
      surface,
      ...(scope === 'mention' && context ? { context } : {}),
    }));
}
