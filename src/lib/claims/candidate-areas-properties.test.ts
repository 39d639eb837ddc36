import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { borderDatasets } from '../../../tests/fixtures/geodata.ts';
import { exactMarginMetres } from '../../../tests/golden/claims/exact-margin.ts';
import { candidateAreas } from './candidate-areas.ts';
import type { Constraint, DistanceBounds, LineConstraint, PlaceConstraint } from './constraint.ts';
import { ringHolds } from './ring-holds.ts';
import type { MeasuredPolygon } from './ring-measures.ts';

const [{ index: osm }] = borderDatasets;
const km2 = (areas: readonly MeasuredPolygon[]) =>
  areas.reduce((sum, { areaSquareMetres }) => sum + areaSquareMetres, 0) / 1e6;

describe('candidate areas, whatever the distances', () => {
  interface Reading {
    readonly constraints: readonly Constraint[];
    readonly wider: readonly Constraint[];
    readonly another: Constraint;
  }

  const widened = <Bounds extends DistanceBounds>(constraint: Bounds, metres: number): Bounds => ({
    ...constraint,
    lowMetres: Math.max(0, constraint.lowMetres - metres),
    highMetres: constraint.highMetres + metres,
  });
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  /** Made into constraints only in the tests: a border would fill the report of a failure with megabytes. */
  const described = fc.record({
    position: fc.tuple(number(61.5, 64.5), number(26, 29)),
    radius: number(6000, 24_000),
    width: number(800, 5000),
    depth: number(0, 60_000),
    breadth: number(800, 9000),
    side: fc.constantFrom('left' as const, 'right' as const, null),
    more: number(300, 4000),
    shift: fc.tuple(number(-0.2, 0.2), number(-0.2, 0.2)),
  });
  type Described = typeof described extends fc.Arbitrary<infer Value> ? Value : never;
  const readingOf = ({ position, radius, more, shift, ...rest }: Described): Reading => {
    const town: PlaceConstraint = {
      ...{ kind: 'place', position },
      ...{ lowMetres: radius - rest.width, highMetres: radius + rest.width },
    };
    const border: LineConstraint = {
      ...{ kind: 'line', index: osm, side: rest.side },
      lowMetres: Math.max(0, rest.depth - rest.breadth),
      highMetres: rest.depth + rest.breadth,
    };
    return {
      constraints: [town, border],
      wider: [widened(town, more), widened(border, more)],
      another: {
        kind: 'place',
        position: [position[0] + shift[0], position[1] + shift[1]],
        lowMetres: radius * 0.7,
        highMetres: radius * 1.4,
      },
    };
  };

  /** A crossing interpolated along an edge of a cell misses by no more than half the edge. */
  const OUTLINE_MISS_METRES = 65;

  it('every point of the outline meets every distance, and so does the whole area', () => {
    fc.assert(
      fc.property(described, (reading) => {
        const { constraints } = readingOf(reading);
        for (const { rings, areaSquareMetres } of candidateAreas(constraints)) {
          expect(areaSquareMetres).toBeGreaterThan(0);
          for (const ring of rings) {
            expect(ring.length).toBeGreaterThanOrEqual(4);
            expect(ring.at(-1)).toEqual(ring[0]);
          }
          for (const position of rings.flat().filter((_, i) => i % 5 === 0)) {
            for (const constraint of constraints) {
              const margin = exactMarginMetres(constraint, position);
              expect(margin).toBeGreaterThan(-OUTLINE_MISS_METRES);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no position that meets them by more than 100 m is left out, and none that misses them by as much is held', () => {
    fc.assert(
      fc.property(
        described,
        fc.array(fc.tuple(number(0, 1), number(0, 1)), { minLength: 40, maxLength: 40 }),
        (reading, shares) => {
          const { constraints } = readingOf(reading);
          const areas = candidateAreas(constraints);
          const [town] = constraints;
          if (town?.kind !== 'place') throw new Error('The first is a distance from a place.');
          const reach = town.highMetres / 100_000;
          for (const [x, y] of shares) {
            const position: Position = [
              town.position[0] + (2 * x - 1) * reach,
              town.position[1] + (2 * y - 1) * reach,
            ];
            const margin = Math.min(...constraints.map((c) => exactMarginMetres(c, position)));
            const isHeld = areas.some(
              ({ rings }) => rings.filter((ring) => ringHolds(ring, position)).length === 1,
            );
            if (margin > 100) expect(isHeld).toBe(true);
            if (margin < -100) expect(isHeld).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('more tolerance never shrinks the area', () => {
    fc.assert(
      fc.property(described, (reading) => {
        const { constraints, wider } = readingOf(reading);
        // Slivers narrower than a cell may be seen in one lattice and missed in the other.
        const slack = 0.1;
        expect(km2(candidateAreas(wider))).toBeGreaterThan(
          km2(candidateAreas(constraints)) * 0.998 - slack,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('one more distance never enlarges the area', () => {
    fc.assert(
      fc.property(described, (reading) => {
        const { constraints, another } = readingOf(reading);
        const slack = 0.1;
        expect(km2(candidateAreas([...constraints, another]))).toBeLessThan(
          km2(candidateAreas(constraints)) * 1.002 + slack,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(described, (reading) => {
        const { constraints, another } = readingOf(reading);
        const all = [...constraints, another];
        expect(candidateAreas(all.toReversed())).toEqual(candidateAreas(all));
      }),
      { numRuns: 20 },
    );
  });

  it('the same distance twice changes nothing', () => {
    const once: Constraint[] = [
      { kind: 'place', position: [64.09459, 26.97186], lowMetres: 18_000, highMetres: 22_000 },
      { kind: 'line', index: osm, side: 'left', lowMetres: 63_000, highMetres: 77_000 },
    ];
    const areas = candidateAreas(once);
    expect(areas.length).toBeGreaterThan(0);
    expect(candidateAreas([...once, ...once])).toEqual(areas);
  });
});
