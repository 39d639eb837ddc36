import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { destination } from '#lib/geo/destination.ts';
import type { Position } from '#lib/geo/position.ts';
import { borderDatasets } from '../../../tests/fixtures/geodata.ts';
import { exactMarginMetres } from '../../../tests/golden/claims/exact-margin.ts';
import type { Constraint } from './constraint.ts';
import { latticeOver, latticePosition } from './lattice.ts';
import { MarginField } from './margin-field.ts';

const [osm] = borderDatasets;
const home: Position = [64.09459, 26.97186];
const band = { lowMetres: 54_000, highMetres: 66_000 };
const box: Position[] = [
  [63.43, 27.15],
  [63.95, 27.15],
  [63.95, 27.31],
  [63.43, 27.31],
  [63.43, 27.15],
];
const lattice = latticeOver({ west: 62.5, south: 26, east: 65, north: 28 }, 500);
const points = fc.record({
  column: fc.integer({ min: 0, max: 2 * lattice.columns }).map((half) => half / 2),
  row: fc.integer({ min: 0, max: 2 * lattice.rows }).map((half) => half / 2),
});

/** Margin of one constraint at a position, which is made the corner of a lattice. */
function marginAt(constraint: Constraint, [west, south]: Position): number {
  const beside = latticeOver({ west, south, east: west + 0.1, north: south + 0.1 }, 500);
  return new MarginField(beside, [constraint]).leastMetres(1, 1);
}

describe('a margin', () => {
  it.each([
    [60_000, 6000],
    [54_000, 0],
    [66_000, 0],
    [50_000, -4000],
    [70_000, -4000],
  ])('of 54 to 66 km from a place is, %d m away, %d m', (metres, expected) => {
    const constraint: Constraint = { kind: 'place', position: home, ...band };
    expect(marginAt(constraint, destination(home, 30, metres))).toBeCloseTo(expected, 1);
  });

  it('has no upper end where the constraint has none', () => {
    const constraint: Constraint = {
      ...{ kind: 'place', position: home },
      ...{ lowMetres: 1000, highMetres: Infinity },
    };
    expect(marginAt(constraint, destination(home, 30, 60_000))).toBeCloseTo(59_000, 1);
  });

  it.each([
    ['left', 270, 1000],
    ['left', 90, -121_000],
    ['right', 90, 1000],
    ['right', 270, -121_000],
    [null, 90, 1000],
    [null, 270, 1000],
  ] as const)(
    'of 54 to 68 km on the side %s of a border is, 67 km from it at bearing %d, %d m',
    (side, bearing, expected) => {
      // A meridian, where the way to the border's nearest point is known.
      const index = buildBorderIndex([
        [62, 25],
        [62, 29],
      ]);
      const constraint: Constraint = {
        ...{ kind: 'line', index, side },
        ...{ lowMetres: 54_000, highMetres: 68_000 },
      };
      const margin = marginAt(constraint, destination([62, 27], bearing, 67_000));
      expect(margin).toBeCloseTo(expected, 0);
    },
  );

  it.each<[Position, number]>([
    [[63.69, 27.16], 1108],
    [[63.69, 27.14], -1108],
  ])('of an area at %j is %d m', (position, expected) => {
    const constraint: Constraint = { kind: 'area', index: buildBorderIndex(box) };
    // The southern edge is a great circle here, which bulges by up to 30 m from the parallel.
    expect(Math.abs(marginAt(constraint, position) - expected)).toBeLessThan(35);
  });
});

describe('margins of several constraints', () => {
  const constraints: Constraint[] = [
    { kind: 'place', position: home, ...band },
    { kind: 'line', index: osm.index, side: 'left', lowMetres: 45_000, highMetres: 55_000 },
    { kind: 'line', index: osm.index, side: 'left', lowMetres: 43_000, highMetres: 53_000 },
    { kind: 'line', index: osm.index, side: null, lowMetres: 0, highMetres: 90_000 },
    { kind: 'area', index: buildBorderIndex(box) },
  ];

  it('are those that GeographicLib finds by trial, to half a metre', () => {
    const field = new MarginField(lattice, constraints);
    const margins = new Float64Array(constraints.length);
    fc.assert(
      fc.property(points, ({ column, row }) => {
        const position = latticePosition(lattice, column, row);
        field.writeMargins(column, row, margins);
        constraints.forEach((constraint, i) => {
          const exact = exactMarginMetres(constraint, position);
          expect(Math.abs((margins[i] ?? NaN) - exact)).toBeLessThan(0.5);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('have the least among them, wherever one looked before', () => {
    const field = new MarginField(lattice, constraints.slice(0, 4));
    const margins = new Float64Array(4);
    const fresh = new MarginField(lattice, constraints.slice(0, 4));
    fc.assert(
      fc.property(
        fc.array(points, { minLength: 1, maxLength: 20 }),
        fc.double({ min: -60_000, max: 0, noNaN: true }),
        (walk, enough) => {
          for (const { column, row } of walk) {
            const least = field.leastMetres(column, row, enough);
            fresh.writeMargins(column, row, margins);
            const expected = Math.min(...margins);
            if (expected < enough) expect(least).toBeLessThan(enough + 1e-6);
            else expect(least).toBeCloseTo(expected, 3);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('change by no more than one moves, but where the sides of a border meet', () => {
    const field = new MarginField(lattice, constraints.slice(0, 2));
    fc.assert(
      fc.property(points, points, (a, b) => {
        const cells = Math.hypot(a.column - b.column, a.row - b.row);
        const before = field.leastMetres(a.column, a.row);
        const after = field.leastMetres(b.column, b.row);
        expect(Math.abs(after - before)).toBeLessThanOrEqual(cells * lattice.cellMetres + 1e-6);
      }),
      { numRuns: 400 },
    );
  });
});
