/** The fields of a record that says nothing yet: tests fill in what they are about. */
import type { Actor } from '../src/model';

/** Fresh lists each time, so that no test sees another's. */
export const blank = (): Omit<Actor, 'id' | 'kind' | 'names'> => ({
  summary: [],
  status: [],
  countries: [],
  activities: [],
  cases: [],
  roles: [],
  relations: [],
  events: [],
  denials: [],
  conflicts: [],
  identifiers: [],
  editorial: { state: 'reviewed', reviewed: '2026-11-24' },
});
