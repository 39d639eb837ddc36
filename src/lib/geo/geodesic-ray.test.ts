import fc from 'fast-check';
import { expect, it } from 'vitest';
import { destination } from './destination.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { geodesicRay } from './geodesic-ray.ts';

const latitude = fc.double({ min: -89, max: 89, noNaN: true });
const bearing = fc.double({ min: 0, max: 180, noNaN: true });

it('draws apart as two lines do that leave 0.001° apart', () => {
  fc.assert(
    fc.property(latitude, bearing, fc.integer({ min: 1000, max: 19_900_000 }), (φ, α, metres) => {
      const apart = geodesicMetres(
        destination([0, φ], α - 0.0005, metres),
        destination([0, φ], α + 0.0005, metres),
      );
      const spread = geodesicRay(φ, α).spreadMetres(metres) * (Math.PI / 180_000);
      expect(Math.abs(apart - spread)).toBeLessThan(1e-6 + 1e-7 * spread);
    }),
  );
});

it('is shortest up to there and no farther', () => {
  fc.assert(
    fc.property(latitude, bearing, (φ, α) => {
      const { shortestUpToMetres } = geodesicRay(φ, α);
      const before = shortestUpToMetres - 100;
      expect(geodesicMetres([0, φ], destination([0, φ], α, before))).toBeCloseTo(before, 6);
      // Along a meridian the way round is longer by so little that it cannot be told after 100 m.
      const after = shortestUpToMetres + 20_000;
      expect(geodesicMetres([0, φ], destination([0, φ], α, after))).toBeLessThan(after);
    }),
  );
});

it('goes half round the equator less the flattening, and half round a meridian', () => {
  expect(geodesicRay(0, 90).shortestUpToMetres).toBeCloseTo(19_970_326.3716, 3);
  expect(geodesicRay(27, 0).shortestUpToMetres).toBeCloseTo(20_003_931.4586, 3);
});
