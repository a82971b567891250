import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakName, layOut, NAME_GAP, NAME_LINE } from '../../src/ui/graph-layout';

describe('breaking a name', () => {
  it.each<[string, string[]]>([
    ['PCC', ['PCC']],
    ['Reynerio de Jesús Flores Lazo', ['Reynerio de Jesús', 'Flores Lazo']],
    ['Donaudampfschifffahrtsgesellschaft Wien', ['Donaudampfschifffahrtsgesellschaft', 'Wien']],
  ])('%s', (name, lines) => {
    expect(breakName(name)).toEqual(lines);
  });
});

const graph = fc.integer({ min: 1, max: 14 }).chain((n) =>
  fc.record({
    names: fc.array(fc.constantFrom('Los Perrones', 'Reynerio de Jesús Flores Lazo', '三合會', 'PCC'), {
      minLength: n,
      maxLength: n,
    }),
    lines: fc.array(fc.record({ a: fc.integer({ min: 0, max: n - 1 }), b: fc.integer({ min: 0, max: n - 1 }) }), {
      maxLength: 20,
    }),
    width: fc.integer({ min: 240, max: 900 }),
  }),
);
const lay = ({ names, lines, width }: { names: string[]; lines: { a: number; b: number }[]; width: number }) =>
  layOut(
    names.map((name, i) => ({ id: `n${i}`, name })),
    lines.filter(({ a, b }) => a !== b).map(({ a, b }) => ({ a: `n${a}`, b: `n${b}` })),
    width,
  );

describe('laying out a graph', () => {
  it('keeps every node and its name inside, and no two on one spot', () => {
    fc.assert(
      fc.property(graph, (given) => {
        const { nodes, height, width } = lay(given);
        for (const { x, y, lines, above } of nodes) {
          const reach = NAME_GAP + lines.length * NAME_LINE;
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(above ? y - reach : y).toBeGreaterThanOrEqual(-1);
          expect(above ? y : y + reach).toBeLessThanOrEqual(height + 1);
        }
        for (const [i, one] of nodes.entries())
          for (const other of nodes.slice(i + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(12);
      }),
      { numRuns: 60 },
    );
  });

  it('holds the node that it is about among the others', () => {
    const nodes = Array.from({ length: 17 }, (_, i) => ({ id: `n${i}`, name: 'Reynerio de Jesús Flores Lazo' }));
    const { nodes: placed } = layOut(
      nodes,
      nodes.slice(1).map(({ id }) => ({ a: 'n0', b: id })),
      900,
      'n0',
    );
    const [hub, ...others] = placed;
    const part = (test: (n: (typeof placed)[number]) => boolean) => others.filter(test).length / others.length;
    expect(part(({ x }) => x < hub!.x)).toBeGreaterThan(0.3);
    expect(part(({ x }) => x > hub!.x)).toBeGreaterThan(0.3);
    expect(part(({ y }) => y < hub!.y)).toBeGreaterThan(0.3);
    expect(part(({ y }) => y > hub!.y)).toBeGreaterThan(0.3);
  });

  it('draws the same graph in the same way', () => {
    const given = { names: ['A', 'B', 'C'], lines: [{ a: 0, b: 1 }], width: 320 };
    expect(lay(given)).toEqual(lay(given));
  });

  it('leaves out a line to a node that is not there', () => {
    expect(() => layOut([{ id: 'a', name: 'A' }], [{ a: 'a', b: 'z' }], 320)).not.toThrow();
  });
});
