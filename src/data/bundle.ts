/**
 * The dataset as it lies in the package: in several files, because Firefox's add-on store refuses one of JSON above
 * 5 MiB. The actors are parted in the order in which they were compiled, and come together in it.
 */
import type { Actor, Dataset, Source } from '../model';

/** What the store takes of one file, in bytes. */
export const LARGEST_FILE = 5 * 2 ** 20;

/** The actors, a third of them each. */
const RECORDS = ['records-1.json', 'records-2.json', 'records-3.json'] as const;

type RecordFile = (typeof RECORDS)[number];
type PackageFile = RecordFile | 'edition.json' | 'sources.json';

/** What is neither an actor nor a source. */
type Rest = Omit<Dataset, 'actors' | 'sources'>;

export const FILES: readonly PackageFile[] = ['edition.json', ...RECORDS, 'sources.json'];

/** The text of each file. Throws where one is larger than the store takes. */
export function toFiles({ actors, sources, ...rest }: Dataset, largest = LARGEST_FILE): Record<PackageFile, string> {
  const part = Math.ceil(actors.length / RECORDS.length);
  const contents: [PackageFile, unknown][] = [
    ['edition.json', rest],
    ...RECORDS.map((file, i): [PackageFile, Actor[]] => [file, actors.slice(i * part, (i + 1) * part)]),
    ['sources.json', sources],
  ];
  const texts = contents.map(([file, content]) => {
    const json = JSON.stringify(content);
    const size = new TextEncoder().encode(json).length;
    if (size > largest) throw new Error(`${file} has ${size} bytes; the add-on store takes ${largest}`);
    return [file, json] as const;
  });
  return Object.fromEntries(texts) as Record<PackageFile, string>;
}

/** The dataset of these files. `read` answers what the JSON of one says. */
export async function fromFiles(read: (file: string) => Promise<unknown>): Promise<Dataset> {
  const [rest, sources, ...parts] = (await Promise.all(
    (['edition.json', 'sources.json', ...RECORDS] as const).map(read),
  )) as [Rest, Source[], ...Actor[][]];
  return { ...rest, actors: parts.flat(), sources };
}
