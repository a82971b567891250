/**
 * Places the nodes of a small graph and their names, by d3-force, to the end before anything is drawn. The same graph
 * and width always give the same picture. Lengths are units of the drawing: pixels at the reader's standard text size.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A node where it is drawn, its name broken into lines that stand above or below it. */
export interface PlacedNode {
  id: string;
  x: number;
  y: number;
  lines: string[];
  above: boolean;
}

export interface Layout {
  width: number;
  height: number;
  nodes: PlacedNode[];
}

/** Height of a line of a name, and from a node's middle to the nearest edge of its name. */
export const NAME_LINE = 16;
export const NAME_GAP = 10;

const LONGEST_LINE = 18;
const LINK_LENGTH = 96;
/** Up to this width, that of a panel, nothing favours sideways. */
const NARROW = 420;
/** The angle by which each place on a spiral is turned from the last, so that none hides another. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const TICKS = 300;
/** Ticks after the forces have rested in which only overlaps are undone. */
const TIDYING = 120;
const MARGIN = 4;

/** Breaks a name into lines of about LONGEST_LINE characters; a single longer word stays whole. */
export function breakName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Width of a name in the graph's type: wide scripts take a whole em of 12, others 6.8 on average. */
function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += character > '\u2e80' ? 12 : 6.8;
  return width;
}

interface Body extends SimulationNodeDatum {
  id: string;
  lines: string[];
  x: number;
  y: number;
  /** Half of the room that node and name take, with the name on either side. */
  halfWidth: number;
  halfHeight: number;
}

/**
 * Pushes apart what overlaps, along the axis on which less is needed; `flat`, from 1 towards 0, favours sideways.
 * Answers whether anything did.
 */
function pushApart(bodies: Body[], flat: number): boolean {
  let pushed = false;
  for (const [i, one] of bodies.entries())
    for (const other of bodies.slice(i + 1)) {
      const dx = other.x - one.x || 0.01;
      const dy = other.y - one.y || 0.01;
      const overX = one.halfWidth + other.halfWidth - Math.abs(dx);
      const overY = one.halfHeight + other.halfHeight - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      pushed = true;
      if (overX * flat < overY) {
        one.x -= (Math.sign(dx) * overX) / 2;
        other.x += (Math.sign(dx) * overX) / 2;
      } else {
        one.y -= (Math.sign(dy) * overY) / 2;
        other.y += (Math.sign(dy) * overY) / 2;
      }
    }
  return pushed;
}

/**
 * Lays out the graph in this width; the height follows. Lines to nodes that are not there are left out. `centre` is
 * the node that the drawing is about: the others stand around it.
 */
export function layOut(
  nodes: readonly { id: string; name: string }[],
  lines: readonly { a: string; b: string }[],
  width: number,
  centre?: string,
): Layout {
  // A wide drawing spreads sideways, a narrow one downwards.
  const flat = Math.min(1, NARROW / width);
  const bodies = nodes.map(({ id, name }, i): Body => {
    const broken = breakName(name);
    const away = LINK_LENGTH * Math.sqrt(i / nodes.length);
    return {
      id,
      lines: broken,
      // At first on a spiral around the middle.
      x: width / 2 + (away * Math.cos(i * GOLDEN)) / flat,
      y: away * Math.sin(i * GOLDEN),
      halfWidth: Math.max(...broken.map(widthOf)) / 2 + 8,
      halfHeight: NAME_GAP + broken.length * NAME_LINE,
    };
  });
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const links = lines.filter(({ a, b }) => byId.has(a) && byId.has(b)).map(({ a, b }) => ({ source: a, target: b }));
  const held = centre === undefined ? undefined : byId.get(centre);
  const keepInside = () => {
    if (held) Object.assign(held, { x: width / 2, y: 0 });
    for (const body of bodies) {
      const room = Math.min(body.halfWidth + MARGIN, width / 2);
      body.x = Math.min(width - room, Math.max(room, body.x));
    }
  };

  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(LINK_LENGTH / Math.sqrt(flat)),
    )
    .force('charge', forceManyBody().strength(-260))
    .force('x', forceX(width / 2).strength(0.06 * flat))
    .force('y', forceY(0).strength(0.08 / flat))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    pushApart(bodies, flat);
    keepInside();
  }
  for (let tick = 0; tick < TIDYING && pushApart(bodies, flat); tick++) keepInside();
  // What the narrow width does not let apart sideways goes apart downwards.
  for (let tick = 0; tick < TIDYING; tick++) {
    keepInside();
    let moved = false;
    for (const [i, one] of bodies.entries())
      for (const other of bodies.slice(i + 1)) {
        const overY = one.halfHeight + other.halfHeight - Math.abs(other.y - one.y);
        if (overY <= 0 || one.halfWidth + other.halfWidth <= Math.abs(other.x - one.x)) continue;
        const down = other.y >= one.y ? 1 : -1;
        one.y -= (down * overY) / 2;
        other.y += (down * overY) / 2;
        moved = true;
      }
    if (!moved) break;
  }

  // In the middle, wherever the forces left it.
  const left = Math.min(...bodies.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(...bodies.map(({ x, halfWidth }) => x + halfWidth));
  for (const body of bodies) body.x += (width - left - right) / 2;
  const top = Math.min(...bodies.map(({ y, halfHeight }) => y - halfHeight));
  const bottom = Math.max(...bodies.map(({ y, halfHeight }) => y + halfHeight));
  const neighbours = (id: string) =>
    lines.flatMap(({ a, b }) => (a === id ? (byId.get(b) ?? []) : b === id ? (byId.get(a) ?? []) : []));
  return {
    width,
    height: bodies.length === 0 ? 0 : Math.ceil(bottom - top),
    nodes: bodies.map(({ id, x, y, lines: broken }) => {
      const around = neighbours(id);
      const mean = around.reduce((sum, other) => sum + other.y, 0) / (around.length || 1);
      return { id, x: Math.round(x), y: Math.round(y - top), lines: broken, above: around.length > 0 && mean > y };
    }),
  };
}
