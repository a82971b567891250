/**
 * The reader's own data as a file: written whole, and read only whole. A file that is wrong anywhere is refused with
 * the place that is wrong, and nothing of it is taken over.
 */
import * as v from 'valibot';
import type { Decision, ReaderData, Settings } from '../contract';
import { decisionSchema, MOST_DECISIONS } from './decisions';
import { parseSettings } from './settings';

/** Longest file that is read, in UTF-16 units. */
const LONGEST = 30_000_000;

const fileSchema = v.object({
  kind: v.literal('backgrounder-reader-data', 'this is no file of reader data'),
  format: v.literal(1, 'this format is newer than this version of Backgrounder'),
  exported: v.string(),
  settings: v.record(v.string(), v.unknown()),
  decisions: v.pipe(v.array(decisionSchema), v.maxLength(MOST_DECISIONS)),
});

/** What is written to a file. What was decided in private windows is not to be written down. */
export function readerData(settings: Settings, decisions: readonly Decision[], now: Date): ReaderData {
  return {
    kind: 'backgrounder-reader-data',
    format: 1,
    exported: now.toISOString(),
    settings,
    decisions: decisions.filter(({ lasting }) => lasting),
  };
}

/** What a file holds. Throws with the place that is wrong, as `decisions.3.scope: …`. */
export function parseReaderFile(text: unknown): { settings: Settings; decisions: Decision[] } {
  if (typeof text !== 'string' || text.length > LONGEST) throw new Error('the file is too long');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`the file is not JSON: ${(error as Error).message}`);
  }
  const parsed = v.safeParse(fileSchema, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error([v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
  }
  const { settings, decisions } = parsed.output;
  return { settings: parseSettings(settings), decisions: decisions.map((d) => ({ ...d, lasting: true })) };
}
