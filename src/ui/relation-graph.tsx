/**
 * Relations among a few actors as a drawing: names are text, the style of a line is its basis, a line can be chosen by
 * pointer or keyboard. A list of the same relations belongs beside it; the drawing is never the only way to them.
 */
import { useMemo } from 'preact/hooks';
import type { ActorKind, LanguageTag } from '../model';
import type { Translator } from '../platform/translator';
import type { LineStyle } from '../record/connections';
import { layOut, NAME_GAP, NAME_LINE, type PlacedNode } from './graph-layout';
import { useWidth } from './use-width';

export interface GraphNode {
  id: string;
  name: string;
  lang?: LanguageTag;
  kind: ActorKind;
  /** Not certain: a possible match, or a name in dispute. */
  hollow: boolean;
  /** Address of the actor's own page, where the name leads to it. */
  href?: string;
}

export interface GraphLine {
  key: string;
  a: string;
  b: string;
  style: LineStyle;
  /** The whole statement, for those who do not see the line. */
  label: string;
}

/** Half the side of a node. */
const NODE = 5;

function NodeMark({ node, at }: { node: GraphNode; at: PlacedNode }) {
  const mark = node.hollow ? 'hollow-node' : 'dot';
  return node.kind === 'person' ? (
    <circle class={mark} cx={at.x} cy={at.y} r={NODE} />
  ) : (
    <rect class={mark} x={at.x - NODE} y={at.y - NODE} width={2 * NODE} height={2 * NODE} />
  );
}

/** The lines of a name, above or below its node. */
function NodeName({ node, at }: { node: GraphNode; at: PlacedNode }) {
  const first = at.above ? at.y - NAME_GAP - (at.lines.length - 1) * NAME_LINE : at.y + NAME_GAP + NAME_LINE - 4;
  return (
    <text lang={node.lang} text-anchor="middle">
      {at.lines.map((line, i) => (
        <tspan key={line} x={at.x} y={first + i * NAME_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Lines first, so that names lie above them; in the order of the list behind. */
export function RelationGraph({
  nodes,
  lines,
  centre,
  selected,
  label,
  t,
  onSelect,
}: {
  nodes: readonly GraphNode[];
  lines: readonly GraphLine[];
  /** The actor that the drawing is about, if it is about one. */
  centre?: string;
  selected: string | undefined;
  label: string;
  t: Translator;
  onSelect: (key: string) => void;
}) {
  const { ref, width } = useWidth();
  const layout = useMemo(
    () => (width > 0 ? layOut(nodes, lines, width, centre) : undefined),
    [nodes, lines, width, centre],
  );
  const at = new Map(layout?.nodes.map((node) => [node.id, node]));
  return (
    <div ref={ref}>
      {layout && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing, not a form
        <svg class="graph" viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={label}>
          {lines.map((line) => {
            const from = at.get(line.a);
            const to = at.get(line.b);
            if (!from || !to) return null;
            const path = `M${from.x} ${from.y}L${to.x} ${to.y}`;
            return (
              <a
                key={line.key}
                href={`#${encodeURIComponent(line.key)}`}
                aria-label={line.label}
                aria-current={line.key === selected ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onSelect(line.key);
                }}
              >
                <path class="reach" d={path} />
                <path class={`line line-${line.style}`} d={path} />
              </a>
            );
          })}
          {nodes.map((node) => {
            const place = at.get(node.id);
            if (!place) return null;
            const drawn = (
              <>
                <NodeMark node={node} at={place} />
                <NodeName node={node} at={place} />
              </>
            );
            return node.href === undefined ? (
              <g class="node" key={node.id}>
                {drawn}
              </g>
            ) : (
              <a class="node" key={node.id} href={node.href}>
                {drawn}
              </a>
            );
          })}
        </svg>
      )}
      <p class="legend">
        {(['official', 'report', 'alleged'] as const).map((style) => (
          <span key={style}>
            <svg viewBox="0 0 24 8" aria-hidden="true">
              <line class={`line-${style}`} x1="0" y1="4" x2="24" y2="4" />
            </svg>
            {t.term('line', style)}
          </span>
        ))}
        {nodes.some((node) => node.hollow) && <span>{t('hollowNodes')}</span>}
      </p>
    </div>
  );
}
