/**
 * The dataset as it lies in the package: in several files, because Firefox's add-on store refuses one of JSON above
 * 5 MiB. The actors are halved in the order in which they were compiled, and come together in it.
 */
import type { Actor, Dataset, Source } from '../model';

/** What the store takes of one file, in bytes. */
export const LARGEST_FILE = 5 * 2 ** 20;

/** What each file holds, by its name. */
interface Files {
  'records-1.json': Omit<Dataset, 'sources'>;
  'records-2.json': Actor[];
  'sources.json': Source[];
}

export const FILES: readonly (keyof Files)[] = ['records-1.json', 'records-2.json', 'sources.json'];

/** The text of each file. Throws where one is larger than the store takes. */
export function toFiles({ actors, sources, ...rest }: Dataset, largest = LARGEST_FILE): Record<keyof Files, string> {
  const half = Math.ceil(actors.length / 2);
  const files: Files = {
    'records-1.json': { ...rest, actors: actors.slice(0, half) },
    'records-2.json': actors.slice(half),
    'sources.json': sources,
  };
  const text = (file: keyof Files) => {
    const json = JSON.stringify(files[file]);
    const size = new TextEncoder().encode(json).length;
    if (size > largest) throw new Error(`${file} has ${size} bytes; the add-on store takes ${largest}`);
    return [file, json] as const;
  };
  return Object.fromEntries(FILES.map(text)) as Record<keyof Files, string>;
}

/** The dataset of these files. `read` answers what the JSON of one says. */
export async function fromFiles(read: (file: string) => Promise<unknown>): Promise<Dataset> {
  const [first, more, sources] = (await Promise.all(FILES.map(read))) as [
    Files['records-1.json'],
    Files['records-2.json'],
    Files['sources.json'],
  ];
  return { ...first, actors: [...first.actors, ...more], sources };
}
