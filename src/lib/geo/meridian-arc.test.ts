import fc from 'fast-check';
import { expect, it } from 'vitest';
import { geodesicMetres } from './geodesic-inverse.ts';
import { meridianArcMetres, type Ellipsoid } from './meridian-arc.ts';
import { wgs84EquatorialRadiusMetres, wgs84Flattening } from './wgs84.ts';

const wgs84: Ellipsoid = {
  equatorialRadiusMetres: wgs84EquatorialRadiusMetres,
  eccentricitySquared: wgs84Flattening * (2 - wgs84Flattening),
};
const latitude = fc.double({ min: -90, max: 90, noNaN: true });

it('is a quarter of a meridian from the equator to a pole', () => {
  // 10,001,965.7293 m: NIMA TR8350.2 has 10,001,965.729 m.
  expect(meridianArcMetres(wgs84, 0, 90)).toBeCloseTo(10_001_965.7293, 4);
  expect(meridianArcMetres(wgs84, 0, -90)).toBeCloseTo(-10_001_965.7293, 4);
});

it('is as long as the geodesic to 50 nanometres', () => {
  fc.assert(
    fc.property(latitude, latitude, (from, to) => {
      const metres = geodesicMetres([61, from], [61, to]);
      expect(Math.abs(Math.abs(meridianArcMetres(wgs84, from, to)) - metres)).toBeLessThan(5e-8);
    }),
  );
});

it('keeps its digits for the shortest arcs', () => {
  // Half of an arc from the same latitude: the curve hardly changes in a hundred-millionth of a degree.
  const whole = meridianArcMetres(wgs84, 27, 27 + 2 ** -26);
  const half = meridianArcMetres(wgs84, 27, 27 + 2 ** -27);
  expect(half / whole).toBeCloseTo(0.5, 9);
  expect(meridianArcMetres(wgs84, 27, 27)).toBe(0);
});
