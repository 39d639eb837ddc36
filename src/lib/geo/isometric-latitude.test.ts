import fc from 'fast-check';
import { expect, it } from 'vitest';
import { radiansPerDegree } from './angles.ts';
import { isometricRiseRadians } from './isometric-latitude.ts';
import { wgs84Flattening } from './wgs84.ts';

const eccentricitySquared = wgs84Flattening * (2 - wgs84Flattening);

/** Snyder 1987, equation 7-7, over the equatorial radius. */
function snyder(latitude: number): number {
  const eccentricity = Math.sqrt(eccentricitySquared);
  const ripple = eccentricity * Math.sin(latitude * radiansPerDegree);
  const onSphere = Math.log(Math.tan(Math.PI / 4 + (latitude * radiansPerDegree) / 2));
  return onSphere + (eccentricity / 2) * Math.log((1 - ripple) / (1 + ripple));
}

const latitude = fc.double({ min: -85, max: 85, noNaN: true });

it('is the difference of the textbook formula', () => {
  fc.assert(
    fc.property(latitude, latitude, (from, to) => {
      const rise = isometricRiseRadians(from, to, eccentricitySquared);
      expect(rise).toBeCloseTo(snyder(to) - snyder(from), 12);
    }),
  );
});

it('turns its sign exactly with the way and with the hemisphere', () => {
  fc.assert(
    fc.property(latitude, latitude, (from, to) => {
      const rise = isometricRiseRadians(from, to, eccentricitySquared);
      expect(isometricRiseRadians(to, from, eccentricitySquared) + rise).toBe(0);
      expect(isometricRiseRadians(-from, -to, eccentricitySquared) + rise).toBe(0);
    }),
  );
});

it('keeps its digits between close latitudes', () => {
  // The slope is the meridian's radius of curvature over the parallel's radius.
  const sine = Math.sin(27 * radiansPerDegree);
  const slope =
    (1 - eccentricitySquared) /
    (1 - eccentricitySquared * sine * sine) /
    Math.cos(27 * radiansPerDegree);
  const step = 2 ** -40;
  const rise = isometricRiseRadians(27, 27 + step, eccentricitySquared);
  expect(rise / (step * radiansPerDegree * slope)).toBeCloseTo(1, 12);
});

it('keeps its digits next to a pole, where it grows with the logarithm of the way left', () => {
  for (const pole of [-90, 90]) {
    const [far, near] = [pole * (1 - 2 ** -40), pole * (1 - 2 ** -44)];
    const rise = isometricRiseRadians(far, near, eccentricitySquared);
    expect(rise).toBeCloseTo(Math.sign(pole) * 4 * Math.LN2, 12);
    const closer = pole * (1 - 2 ** -42 * 3);
    const closeRise = isometricRiseRadians(far, closer, eccentricitySquared);
    expect(closeRise).toBeCloseTo(Math.sign(pole) * Math.log(4 / 3), 12);
    expect(isometricRiseRadians(far, pole, eccentricitySquared)).toBe(Math.sign(pole) * Infinity);
  }
});
