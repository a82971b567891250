import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/read-records';
import { compileDataset } from '../../src/data/compile';
import { storedActors } from '../../src/data/install';
import { claimsOf } from '../../src/record/citations';
import { numberStatements, statementsOf } from '../../src/record/statements';

const { records, edition } = readRecords();
const stored = storedActors(compileDataset(records, edition!).actors, 1);

describe('every record as a list of statements', () => {
  it.each(stored.map((s) => [s.id, s] as const))('%s', (_, { actor, incoming }) => {
    const statements = statementsOf(actor, incoming);
    const ids = new Set(statements.map((s) => s.id));
    expect(ids.size).toBe(statements.length);
    for (const { claim } of claimsOf(actor)) expect(ids).toContain(claim.id);
    for (const { steps } of actor.cases) for (const step of steps) expect(ids).toContain(step.id);
    for (const sentence of actor.summary) for (const claim of sentence.claims) expect(ids).toContain(claim);
    for (const statement of statements) expect(statement.refs.length).toBeGreaterThan(0);
    expect(numberStatements(statements).get(statements.at(-1)!.id)).toBe(statements.length);
  });
});
