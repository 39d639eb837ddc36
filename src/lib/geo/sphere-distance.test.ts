import { distance } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

it('equals Turf to 1 micrometre up to 170° of arc, and to 1 mm up to 20,000 km', () => {
  fc.assert(
    fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
      const metres = sphereDistanceMetres(a, b);
      // Closer to the antipode Turf's rounding takes over; at the antipode it gives NaN at times.
      fc.pre(metres < 20_000_000);
      const turf = distance([...a], [...b], { units: 'meters' });
      expect(Math.abs(metres - turf)).toBeLessThan(metres < 18_900_000 ? 1e-6 : 1e-3);
    }),
    { numRuns: 2000 },
  );
});

it('keeps its accuracy next to the antipode, where 1 - haversine has lost it', () => {
  const halfGirth = Math.PI * 6_371_008.8;
  const metres = 0.0001 * (Math.PI / 180) * 6_371_008.8;
  expect(sphereDistanceMetres([0, 0], [180, 0.0001])).toBeCloseTo(halfGirth - metres, 6);
});

it('stays within 0.6 % of the WGS 84 length', () => {
  fc.assert(
    fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
      const wgs84 = geodesicMetres(a, b);
      expect(Math.abs(sphereDistanceMetres(a, b) - wgs84)).toBeLessThanOrEqual(
        0.006 * wgs84 + 1e-6,
      );
    }),
  );
});
