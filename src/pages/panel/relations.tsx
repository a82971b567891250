/**
 * How the actors of the page are connected, by the records alone: a drawing, what stands behind each of its lines, the
 * same as a list, and those who are merely named together.
 */
import { useMemo, useState } from 'preact/hooks';
import type { ActorOnPage, Profile } from '../../contract';
import type { ActorId } from '../../model';
import type { Translator } from '../../platform/translator';
import { type Connection, connectionsAmong } from '../../record/connections';
import { type GraphLine, type GraphNode, RelationGraph } from '../../ui/relation-graph';
import { type ShownNames, TieStatement, tieWords } from '../../ui/ties';
import { nameOf } from './actor-list';

/** More names than these do not fit into a panel so that they can be read. */
const MOST_DRAWN = 12;

function degrees(connections: readonly Connection[]): Map<ActorId, number> {
  const found = new Map<ActorId, number>();
  for (const { a, b } of connections) for (const id of [a, b]) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

function Statements({
  connection,
  profiles,
  names,
  t,
}: {
  connection: Connection;
  profiles: ReadonlyMap<ActorId, Profile>;
  names: ShownNames;
  t: Translator;
}) {
  return (
    <>
      {connection.ties.map((tie) => (
        <TieStatement
          key={`${tie.from} ${tie.relation.id}`}
          tie={tie}
          names={names}
          sources={profiles.get(tie.from)?.sources ?? {}}
          t={t}
        />
      ))}
    </>
  );
}

/** The view. `actors` are those of the body of the page; undecided names are not among what is drawn. */
export function Relations({
  actors,
  profiles,
  t,
}: {
  actors: readonly ActorOnPage[];
  profiles: ReadonlyMap<ActorId, Profile>;
  t: Translator;
}) {
  const [selected, setSelected] = useState<string>();
  const { certain, names, connections, drawn, lines, nodes } = useMemo(() => {
    const identified = new Set(actors.filter(({ tier }) => tier === 'identified').map(({ id }) => id));
    const certain = actors.filter(
      ({ id, tier, candidates }) => tier === 'identified' || (!identified.has(id) && (candidates?.length ?? 0) <= 1),
    );
    const names: ShownNames = new Map(certain.map((a) => [a.id, nameOf(a.id, a.name, profiles, t)]));
    const connections = connectionsAmong(certain.flatMap(({ id }) => profiles.get(id)?.actor ?? []));
    const degree = degrees(connections);
    const drawn = new Set(
      [...degree]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_DRAWN)
        .map(([id]) => id),
    );
    const lines = connections
      .filter(({ a, b }) => drawn.has(a) && drawn.has(b))
      .map(({ key, a, b, style, ties }): GraphLine => {
        const label = `${ties.map((tie) => tieWords(tie, names, t)).join('; ')}. ${t.term('line', style)}`;
        return { key, a, b, style, label };
      });
    const nodes = certain
      .filter(({ id }) => drawn.has(id))
      .map(({ id, kind, tier }): GraphNode => {
        const { value, lang } = names.get(id)!;
        return { id, name: value, kind, hollow: tier === 'possible' || kind === 'label', ...(lang ? { lang } : {}) };
      });
    return { certain, names, connections, drawn, lines, nodes, degree };
  }, [actors, profiles, t]);

  const connected = degrees(connections);
  const apart = certain.filter(({ id }) => profiles.has(id) && !connected.has(id));
  const chosen = connections.find(({ key }) => key === selected);
  const left = actors.some(({ candidates }) => (candidates?.length ?? 0) > 1);

  return (
    <>
      {connections.length === 0 ? (
        <div class="empty">
          <p>{t('connectionsNone')}</p>
          <p class="fine">{t('connectionsNoneHint')}</p>
        </div>
      ) : (
        <>
          <div class="section-head">
            <h2>{t('connectedHeading')}</h2>
          </div>
          <p class="inset-line fine">{t.count('connectionsCount', connections.length)}</p>
          <div class="inset">
            <RelationGraph
              nodes={nodes}
              lines={lines}
              selected={selected}
              label={t('connectedHeading')}
              t={t}
              onSelect={setSelected}
            />
            {connected.size > drawn.size && <p class="fine">{t('connectionsDrawn', String(drawn.size))}</p>}
          </div>
          <div aria-live="polite">
            {chosen ? (
              <div class="claim">
                <Statements connection={chosen} profiles={profiles} names={names} t={t} />
              </div>
            ) : (
              <p class="inset-line fine">{t('chooseLine')}</p>
            )}
          </div>
          <details class="more inset">
            <summary>
              <b>{t('connectionsAsList')}</b>
            </summary>
            <ul class="connections">
              {connections.map((connection) => (
                <li key={connection.key}>
                  <Statements connection={connection} profiles={profiles} names={names} t={t} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {apart.length > 0 && certain.length > 1 && (
        <>
          <div class="section-head">
            <h2>{t('namedTogether')}</h2>
          </div>
          <ul class="apart">
            {apart.map((actor) => (
              <li
                key={actor.id}
                class="item-name"
                lang={actor.tier === 'possible' ? undefined : names.get(actor.id)?.lang}
              >
                {actor.tier === 'possible' ? `“${actor.surface}”` : names.get(actor.id)?.value}
              </li>
            ))}
          </ul>
        </>
      )}
      {left && <p class="inset-line fine">{t('undecidedLeftOut')}</p>}
    </>
  );
}
