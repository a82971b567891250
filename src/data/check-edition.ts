/** What must be true of an edition, so that its corrections log can be relied on. */
import type { Actor, Edition } from '../model';
import type { Problem } from './schema';

/** Problems of `edition.json`, with `actors` as all records there are, shipped or not. */
export function checkEdition(edition: Edition, actors: readonly Pick<Actor, 'id'>[]): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, reason: string) => problems.push({ file: 'edition.json', field, reason });
  const { previous, log, attribution } = edition;
  const known = new Set(actors.map(({ id }) => id));
  if (previous !== undefined && previous >= edition.edition)
    add('previous', `is ${previous}, which is not before this edition (${edition.edition})`);
  if (!attribution.includes(edition.edition))
    add('attribution', `does not name this edition (${edition.edition}): who copies from it would cite another`);
  for (const [i, { date, actor }] of log.entries()) {
    if (date > edition.edition) add(`log.${i}.date`, `is ${date}, after this edition (${edition.edition})`);
    if (!known.has(actor))
      add(`log.${i}.actor`, `there is no actors/${actor}.json; the file of a record that is withdrawn stays, withheld`);
  }
  return problems;
}
