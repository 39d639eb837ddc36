import { expect, test } from 'vitest';
import { metresPerPixel } from './ground-scale.ts';

const AXIS_METRES = 6_378_137;
const FLATTENING = 1 / 298.257223563;

/** Length of a parallel of the WGS 84 ellipsoid by its radius, a textbook formula (Snyder 1987, eq. 4-21). */
function parallelMetres(latitudeDegrees: number): number {
  const phi = (latitudeDegrees * Math.PI) / 180;
  const eccentricity2 = FLATTENING * (2 - FLATTENING);
  const normal = AXIS_METRES / Math.sqrt(1 - eccentricity2 * Math.sin(phi) ** 2);
  return 2 * Math.PI * normal * Math.cos(phi);
}

test.each([0, 26.97, -45, 84])('is a share of the parallel of %d°', (latitude) => {
  const expected = parallelMetres(latitude) / (512 * 2 ** 9);
  expect(metresPerPixel(9, latitude) / expected).toBeCloseTo(1, 9);
});

test('halves with every zoom', () => {
  expect(metresPerPixel(8, 27) / metresPerPixel(9, 27)).toBeCloseTo(2, 9);
});
