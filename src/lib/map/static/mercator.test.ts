import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercator, mercatorLatitude } from './mercator.ts';

test.each([
  { what: 'the middle of the map', at: [0, 0], x: 0.5, y: 0.5 },
  // Web Mercator is square, so its edge lies at atan(sinh(pi)).
  { what: 'the upper right corner', at: [180, 85.0511287798066], x: 1, y: 0 },
  // ln(1 + √2) / 2π above the middle.
  { what: '45° N', at: [0, 45], x: 0.5, y: 0.5 - Math.log(1 + Math.SQRT2) / (2 * Math.PI) },
  // EPSG:3857 of Panjgur, 7134977.121 m and 3119956.468 m, by R ln tan(π/4 + φ/2), in parts of 2πR.
  { what: 'Panjgur', at: [64.09459, 26.97186], x: 0.678040528, y: 0.422147095 },
] as const)('$what', ({ at, x, y }) => {
  const [foundX, foundY] = mercator([at[0], at[1]]);
  expect(foundX).toBeCloseTo(x, 8);
  expect(foundY).toBeCloseTo(y, 8);
});

test('the latitude of a y is the one it came from', () => {
  fc.assert(
    fc.property(fc.double({ min: -85, max: 85, noNaN: true }), (latitude) => {
      expect(mercatorLatitude(mercator([0, latitude])[1])).toBeCloseTo(latitude, 9);
    }),
  );
});
