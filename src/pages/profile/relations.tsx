/**
 * The relations of an actor: an explorable drawing of one or two steps, filtered by kind and year, the claim behind
 * a chosen line, and all of it as a list. Only what records state is a line; to be named together is not.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Network } from '../../contract';
import type { ActorId, Name, Relation, RelationType } from '../../model';
import { callBackground } from '../../platform/messaging';
import type { Translator } from '../../platform/translator';
import { type Connection, connectionsAmong, type Tie } from '../../record/connections';
import { basisMark } from '../../record/legal-label';
import { displayName, textIn } from '../../record/names';
import { datedYears, filterTies, relationTypesOf } from '../../record/relation-filter';
import { incomingId } from '../../record/statements';
import { type GraphLine, type GraphNode, RelationGraph } from '../../ui/relation-graph';
import { relationSentence } from '../../ui/sentences';
import { TieStatement } from '../../ui/ties';
import { ClaimRefs, profileAddress, type View } from './view';

/** Names in one drawing: more of them cannot be read. */
const MOST_NODES = 70;

/** Milliseconds for which a large neighbourhood may be read. */
const PATIENCE = 15_000;

function useNetwork(actor: ActorId, steps: 1 | 2): Network | undefined | null {
  const [network, setNetwork] = useState<Network | null>();
  useEffect(() => {
    let current = true;
    callBackground('network', { actors: [actor], steps }, PATIENCE).then(
      (found) => current && setNetwork(found),
      () => current && setNetwork(null),
    );
    return () => {
      current = false;
    };
  }, [actor, steps]);
  return network;
}

/** The actors that these relations connect, the one asked about first, then by how many of them they have. */
function actorsOf(self: ActorId, ties: readonly Tie[]): ActorId[] {
  const near = new Set<ActorId>([self]);
  const counts = new Map<ActorId, number>();
  for (const { from, relation } of ties) {
    if (from === self) near.add(relation.to);
    if (relation.to === self) near.add(from);
    for (const id of [from, relation.to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts.keys()].sort(
    (a, b) =>
      Number(b === self) - Number(a === self) ||
      Number(near.has(b)) - Number(near.has(a)) ||
      counts.get(b)! - counts.get(a)! ||
      (a < b ? -1 : 1),
  );
}

interface Relating extends View {
  network: Network;
  nameIn: (id: ActorId) => Name | undefined;
}

function ActorLink({ id, view }: { id: ActorId; view: Relating }) {
  const name = view.nameIn(id);
  return id === view.profile.actor.id ? (
    <span lang={name?.lang}>{name?.value ?? id}</span>
  ) : (
    <a href={profileAddress(id)} lang={name?.lang}>
      {name?.value ?? id}
    </a>
  );
}

/** The basis of a relation, who says so, as of when. */
function saidBy({ basis, by, asOf }: Relation, t: Translator): string {
  return [t.term('basis', basis), textIn(by, t.language), asOf ? t('asOf', t.date(asOf)) : '']
    .filter(Boolean)
    .join(' · ');
}

function claimId({ from, relation }: Tie, view: View): string {
  return from === view.profile.actor.id ? relation.id : incomingId(from, relation.id);
}

/** The claims between two actors, as a chosen line opens them. */
function ChosenConnection({ connection, view }: { connection: Connection; view: Relating }) {
  return (
    <div class="claim" role="status">
      {connection.ties.map((tie) => (
        <TieStatement
          key={incomingId(tie.from, tie.relation.id)}
          tie={tie}
          names={new Map([tie.from, tie.relation.to].map((id) => [id, view.nameIn(id) ?? { value: id }]))}
          sources={view.network.sources}
          t={view.t}
        />
      ))}
      <p class="fine">
        <ActorLink id={connection.a} view={view} /> · <ActorLink id={connection.b} view={view} />
      </p>
    </div>
  );
}

function TieLine({ tie, view }: { tie: Tie; view: Relating }) {
  const { t, profile } = view;
  const { from, relation } = tie;
  const self = profile.actor.id;
  const nameOf = (id: ActorId) => view.nameIn(id)?.value ?? id;
  return (
    <li>
      <span class="what">
        <ActorLink id={from === self ? relation.to : from} view={view} />
        {from !== self && relation.to !== self && (
          <>
            {' · '}
            <ActorLink id={relation.to} view={view} />
          </>
        )}
      </span>
      <span>
        <span class="status plain">
          <span class={`basis basis-${basisMark(relation.basis)}`} aria-hidden="true" />
          <span>
            {relationSentence(relation, nameOf(from), nameOf(relation.to), t)}
            <ClaimRefs ids={[claimId(tie, view)]} view={view} />
          </span>
        </span>
        <span class="how">{saidBy(relation, t)}</span>
      </span>
    </li>
  );
}

function Explorable({ view, steps, onSteps }: { view: Relating; steps: 1 | 2; onSteps: (steps: 1 | 2) => void }) {
  const { t, profile, network } = view;
  const self = profile.actor.id;
  const [hidden, setHidden] = useState<ReadonlySet<RelationType>>(new Set());
  const [year, setYear] = useState<number>();
  const [chosen, setChosen] = useState<string>();

  const all = useMemo(
    () => network.relations.filter(({ from, relation }) => steps === 2 || from === self || relation.to === self),
    [network, steps, self],
  );
  const { ties, undated } = useMemo(() => filterTies(all, hidden, year), [all, hidden, year]);
  const span = datedYears(all, view.today);
  const actors = useMemo(() => actorsOf(self, ties), [self, ties]);
  const drawn = useMemo(() => {
    const ids = actors.slice(0, MOST_NODES);
    const connections = connectionsAmong(
      ids.map((id) => ({ id, relations: ties.filter(({ from }) => from === id).map(({ relation }) => relation) })),
    );
    const nameOf = (id: ActorId) => view.nameIn(id)?.value ?? id;
    const nodes = ids.map((id): GraphNode => {
      const name = view.nameIn(id);
      const kind = id === self ? profile.actor.kind : (network.actors[id]?.kind ?? 'label');
      return {
        id,
        name: nameOf(id),
        kind,
        hollow: kind === 'label',
        ...(name ? { lang: name.lang } : {}),
        ...(id === self ? {} : { href: profileAddress(id) }),
      };
    });
    const lines = connections.map(
      ({ key, a, b, style, ties: between }): GraphLine => ({
        key,
        a,
        b,
        style,
        label: between
          .map(({ from, relation }) => relationSentence(relation, nameOf(from), nameOf(relation.to), t))
          .join(' '),
      }),
    );
    return { nodes, lines, connections };
  }, [actors, ties, view, network, profile, self, t]);
  const connection = drawn.connections.find(({ key }) => key === chosen);

  const toggle = (type: RelationType) => {
    const next = new Set(hidden);
    if (!next.delete(type)) next.add(type);
    setHidden(next);
  };

  return (
    <>
      <div class="relation-tools">
        <fieldset>
          <legend>{t('relationSteps')}</legend>
          {([1, 2] as const).map((n) => (
            <label class="pick" key={n}>
              <input type="radio" name="steps" checked={steps === n} onChange={() => onSteps(n)} />
              <span>{t(n === 1 ? 'oneStep' : 'twoSteps')}</span>
            </label>
          ))}
        </fieldset>
        {span && (
          <label class="field">
            {t('relationsInYear')}
            <select
              class="select"
              value={year ?? ''}
              onChange={(e) => setYear(e.currentTarget.value === '' ? undefined : Number(e.currentTarget.value))}
            >
              <option value="">{t('anyTime')}</option>
              {Array.from({ length: span.last - span.first + 1 }, (_, i) => span.last - i).map((y) => (
                <option key={y} value={y}>
                  {y}
                </option>
              ))}
            </select>
          </label>
        )}
        <fieldset>
          <legend>{t('relationTypes')}</legend>
          {relationTypesOf(all).map(({ type, count }) => (
            <label class="pick" key={type}>
              <input type="checkbox" checked={!hidden.has(type)} onChange={() => toggle(type)} />
              <span>
                {t.term('relation', type)} <span class="num quiet">{count}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      {ties.length === 0 ? (
        <p class="fine">{t('noRelationsLeft')}</p>
      ) : (
        <>
          <a class="skip" href="#relation-list">
            {t('skipPicture')}
          </a>
          <RelationGraph
            nodes={drawn.nodes}
            lines={drawn.lines}
            centre={self}
            selected={chosen}
            label={t('graphLabel', view.nameOf(self), String(drawn.nodes.length), String(drawn.lines.length))}
            t={t}
            onSelect={setChosen}
          />
          <p class="fine">
            {[
              t('graphHint'),
              actors.length > MOST_NODES ? t('graphLeftOut', String(actors.length - MOST_NODES)) : '',
              undated > 0 ? t('undatedHidden', String(undated)) : '',
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          {connection && <ChosenConnection connection={connection} view={view} />}
        </>
      )}
      {ties.length === 0 && undated > 0 && <p class="fine">{t('undatedHidden', String(undated))}</p>}
      <details class="more" id="relation-list" open={ties.length <= 24}>
        <summary>{t('relationsList', String(ties.length))}</summary>
        <ul class="relations">
          {ties.map((tie) => (
            <TieLine key={incomingId(tie.from, tie.relation.id)} tie={tie} view={view} />
          ))}
        </ul>
      </details>
    </>
  );
}

export function Relations({ view }: { view: View }) {
  const { t, profile } = view;
  const { actor, incoming } = profile;
  const [steps, setSteps] = useState<1 | 2>(1);
  const network = useNetwork(actor.id, steps);
  const relating = useMemo(
    (): Relating | undefined =>
      network
        ? {
            ...view,
            network,
            nameIn: (id) => {
              const known = network.actors[id];
              return known ? displayName({ ...known, id }, t.language) : undefined;
            },
          }
        : undefined,
    [network, view, t],
  );
  if (actor.relations.length + incoming.length === 0) return null;
  return (
    <section class="wide" aria-labelledby="h-relations">
      <h2 id="h-relations">{t('relations')}</h2>
      {relating ? (
        <Explorable view={relating} steps={steps} onSteps={setSteps} />
      ) : (
        <p class="fine">{t(network === null ? 'recordUnreadable' : 'loading')}</p>
      )}
    </section>
  );
}
