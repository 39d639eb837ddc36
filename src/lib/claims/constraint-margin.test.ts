import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { destination } from '#lib/geo/destination.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { borderDatasets } from '../../../tests/fixtures/geodata.ts';
import { constraintMarginMetres } from './constraint-margin.ts';
import type { DistanceConstraint } from './constraint.ts';

const home: Position = [64.09459, 26.97186];
const band = { lowMetres: 54_000, highMetres: 66_000 };
/** A border that runs north along a meridian, which is a geodesic on either model. */
const meridian = buildBorderIndex([
  [62, 25],
  [62, 29],
]);
const near: Position[] = [60_000, 54_000, 66_000, 50_000, 70_000].map((metres) =>
  destination(home, 30, metres),
);

describe('constraintMarginMetres', () => {
  it.each([
    [near[0], 6000],
    [near[1], 0],
    [near[2], 0],
    [near[3], -4000],
    [near[4], -4000],
  ])('of a distance from a place at %j is %d m', (position = [NaN, NaN], expected) => {
    const constraint: DistanceConstraint = { kind: 'place', position: home, ...band };
    expect(constraintMarginMetres(constraint, position)).toBeCloseTo(expected, 5);
  });

  it.each([
    ['left', 270, 1000],
    ['left', 90, -121_000],
    ['right', 90, 1000],
    ['right', 270, -121_000],
    [null, 90, 1000],
    [null, 270, 1000],
  ] as const)(
    'of 60 km from the border, side %s, at bearing %d is %d m',
    (side, bearing, expected) => {
      // Not 60 km but 67 km away, so that which bound is short can be told.
      const constraint: DistanceConstraint = {
        ...{ kind: 'border', index: meridian, side },
        ...{ lowMetres: 54_000, highMetres: 68_000 },
      };
      const position = destination([62, 27], bearing, 67_000);
      // The nearest point is found on the sphere, where a perpendicular falls a little elsewhere.
      const margin = constraintMarginMetres(constraint, position);
      expect(Math.abs(margin - expected)).toBeLessThan(5);
    },
  );

  it('has no upper end where the claim has none', () => {
    const constraint: DistanceConstraint = {
      ...{ kind: 'place', position: home },
      ...{ lowMetres: 1000, highMetres: Infinity },
    };
    expect(constraintMarginMetres(constraint, near[0] ?? home)).toBeCloseTo(59_000, 5);
  });

  it('changes by no more than one moves, but for the jump where the nearest border point changes', () => {
    const [osm] = borderDatasets;
    const constraints: DistanceConstraint[] = [
      { kind: 'place', position: home, ...band },
      { kind: 'border', index: osm.index, side: 'left', ...band },
      { kind: 'border', index: osm.index, side: null, ...band },
    ];
    fc.assert(
      fc.property(
        fc.double({ min: 61, max: 66, noNaN: true }),
        fc.double({ min: 25, max: 29.8, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 5000, noNaN: true }),
        (longitude, latitude, bearing, metres) => {
          const from: Position = [longitude, latitude];
          const to = destination(from, bearing, metres);
          const moved = geodesicMetres(from, to);
          for (const constraint of constraints) {
            const before = constraintMarginMetres(constraint, from);
            const after = constraintMarginMetres(constraint, to);
            // The nearest point is the nearest on the sphere. Where two are equally near there, their
            // WGS 84 lengths differ by up to 0.6 per cent at these latitudes.
            const jump = constraint.kind === 'place' ? 0 : 0.006 * (66_000 + Math.abs(before));
            expect(Math.abs(after - before)).toBeLessThanOrEqual(moved + jump + 1e-6);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
