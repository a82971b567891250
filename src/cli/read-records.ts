/** Reads the dataset's files as people edit them: one actor or source a file, not-actors one file a country. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GenericSchema } from 'valibot';
import type { Records } from '../data/check';
import { actorSchema, editionSchema, notActorSchema, type Problem, parseRecord, sourceSchema } from '../data/schema';
import type { Edition } from '../model';

/** Where the records are, from the top of the project: every command runs there. */
export const DATASET_FOLDER = path.resolve('assets/dataset');

function filesIn(folder: string): string[] {
  return readdirSync(path.join(DATASET_FOLDER, folder))
    .filter((f) => f.endsWith('.json'))
    .sort();
}

function readJson(file: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(readFileSync(path.join(DATASET_FOLDER, file), 'utf8'));
  } catch (error) {
    problems.push({ file, field: '(file)', reason: `is not JSON: ${(error as Error).message}` });
    return undefined;
  }
}

/** All records, and what is wrong with those that could not be read. */
export function readRecords(): { records: Records; edition: Edition | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const parse = <T>(schema: GenericSchema<unknown, T>, file: string, data: unknown): T[] => {
    if (data === undefined) return [];
    const result = parseRecord(schema, file, data);
    if ('record' in result) return [result.record];
    problems.push(...result.problems);
    return [];
  };
  const folder = <T extends { id: string }>(name: string, schema: GenericSchema<unknown, T>): T[] =>
    filesIn(name).flatMap((f) => {
      const file = `${name}/${f}`;
      const parsed = parse(schema, file, readJson(file, problems));
      for (const record of parsed)
        if (`${record.id}.json` !== f)
          problems.push({ file, field: 'id', reason: `is "${record.id}" in a file called ${f}` });
      return parsed;
    });
  const records: Records = {
    actors: folder('actors', actorSchema),
    sources: folder('sources', sourceSchema),
    notActors: filesIn('not-actors').flatMap((f) => {
      const data = readJson(`not-actors/${f}`, problems);
      if (!Array.isArray(data)) {
        problems.push({ file: `not-actors/${f}`, field: '(file)', reason: 'must be a list' });
        return [];
      }
      return data.flatMap((entry) => parse(notActorSchema, `not-actors/${f}`, entry));
    }),
  };
  const edition = parse(editionSchema, 'edition.json', readJson('edition.json', problems))[0];
  return { records, edition, problems };
}
