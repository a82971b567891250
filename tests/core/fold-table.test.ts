/** The shipped folding table says what the rules say. After a change of the rules: `npx vitest run tests/core -u`. */
import { expect, test } from 'vitest';
import { FOLD_RUNS } from '../../src/core/gazetteer/fold-data';
import { packFoldRuns } from '../../src/core/gazetteer/fold-table';

/** The Unicode version whose properties the table was made from; other versions add letters. */
const UNICODE = '17.0';

function source(runs: string): string {
  const lines = [];
  for (let at = 0; at < runs.length; at += 114) lines.push(`  '${runs.slice(at, at + 114)}',`);
  return `/**
 * Generated from fold-rules.ts by tests/core/fold-table.test.ts (\`npx vitest run tests/core -u\`): do not edit.
 * Format: packFoldRuns in fold-table.ts.
 */
export const FOLD_RUNS = [
${lines.join('\n')}
].join('');
`;
}

test.runIf(process.versions.unicode === UNICODE)('fold-data.ts is what fold-rules.ts computes', async () => {
  await expect(source(packFoldRuns())).toMatchFileSnapshot('../../src/core/gazetteer/fold-data.ts');
});

test('the table covers every unit', () => {
  const blocks = FOLD_RUNS.split('|').map((runs) => runs.split(' ').reduce((sum, run) => sum + parseInt(run, 36), 0));
  expect(blocks).toEqual(Array(256).fill(256));
});
