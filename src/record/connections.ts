/**
 * Which actors of a set the records connect with one another. Only recorded relations count: to be named on one page
 * is not a relation.
 */
import type { Actor, ActorId, Basis, Relation } from '../model';

/** One relation, stated by the record of `from` towards `relation.to`. */
export interface Tie {
  from: ActorId;
  relation: Relation;
}

/** How a line is drawn: by a court or an official act, by a report, or as somebody's allegation. */
export type LineStyle = 'official' | 'report' | 'alleged';

/** Everything that the records say between two actors. */
export interface Connection {
  /** `a~b`, the two ids in order. */
  key: string;
  a: ActorId;
  b: ActorId;
  ties: Tie[];
  /** That of the strongest tie. */
  style: LineStyle;
}

const STYLE: Record<Basis, LineStyle> = {
  'final-conviction': 'official',
  conviction: 'official',
  'guilty-plea': 'official',
  'court-finding': 'official',
  designated: 'official',
  indicted: 'official',
  charged: 'official',
  'arrest-warrant': 'official',
  'official-statement': 'official',
  'igo-report': 'report',
  'research-report': 'report',
  reported: 'report',
  'self-declared': 'report',
  'alleged-by-official': 'alleged',
  'alleged-by-witness': 'alleged',
  disputed: 'alleged',
};

const STRONGEST_FIRST: readonly LineStyle[] = ['official', 'report', 'alleged'];

/** How a relation with this basis is drawn. */
export function lineStyle(basis: Basis): LineStyle {
  return STYLE[basis];
}

/**
 * The connections among these actors, in the order of the actors given: those of the first come first. A relation to
 * an actor outside the set, or to itself, is none of them.
 */
export function connectionsAmong(actors: readonly Pick<Actor, 'id' | 'relations'>[]): Connection[] {
  const order = new Map(actors.map(({ id }, i) => [id, i]));
  const found = new Map<string, Connection>();
  for (const { id: from, relations } of actors)
    for (const relation of relations) {
      const other = order.get(relation.to);
      if (other === undefined || relation.to === from) continue;
      const [a, b] = order.get(from)! < other ? [from, relation.to] : [relation.to, from];
      const key = `${a}~${b}`;
      const style = lineStyle(relation.basis);
      const known = found.get(key);
      if (!known) found.set(key, { key, a, b, ties: [{ from, relation }], style });
      else {
        known.ties.push({ from, relation });
        if (STRONGEST_FIRST.indexOf(style) < STRONGEST_FIRST.indexOf(known.style)) known.style = style;
      }
    }
  const rank = (c: Connection) => order.get(c.a)! * actors.length + order.get(c.b)!;
  return [...found.values()].sort((x, y) => rank(x) - rank(y));
}
