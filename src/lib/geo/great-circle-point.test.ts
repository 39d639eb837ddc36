import { along, lineString } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { greatCirclePoint } from './great-circle-point.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres, sphereRadiusMetres } from './sphere-distance.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const halfTurnMetres = Math.PI * sphereRadiusMetres;

it('divides the great circle as asked for', () => {
  fc.assert(
    fc.property(arbitraryPosition, arbitraryPosition, share, (from, to, part) => {
      const metres = sphereDistanceMetres(from, to);
      // Close to antipodes rounding decides which great circle it is.
      fc.pre(metres < halfTurnMetres - 1000);
      const point = greatCirclePoint(from, to, part);
      expect(Math.abs(sphereDistanceMetres(from, point) - part * metres)).toBeLessThan(1e-6);
      expect(Math.abs(sphereDistanceMetres(point, to) - (1 - part) * metres)).toBeLessThan(1e-6);
    }),
    { numRuns: 500 },
  );
});

it('is where Turf’s along is', () => {
  const [from, to]: [Position, Position] = [
    [61, 27],
    [64, 26],
  ];
  const line = lineString([[...from], [...to]]);
  const metres = 0.3 * sphereDistanceMetres(from, to);
  const [longitude, latitude] = along(line, metres, { units: 'meters' }).geometry.coordinates;
  const point = greatCirclePoint(from, to, 0.3);
  expect(point[0]).toBeCloseTo(longitude ?? NaN, 9);
  expect(point[1]).toBeCloseTo(latitude ?? NaN, 9);
});

it('is good to nanometres within a metre', () => {
  const point = greatCirclePoint([61, 27], [61, 27.00001], 0.25);
  expect(point[0]).toBeCloseTo(61, 12);
  expect(point[1]).toBeCloseTo(27.0000025, 13);
});

it('gives the ends as they are, and one place for two that are the same', () => {
  expect(greatCirclePoint([181, 27], [-170, 26], 0)).toEqual([181, 27]);
  expect(greatCirclePoint([181, 27], [-170, 26], 1)).toEqual([-170, 26]);
  expect(greatCirclePoint([61, 27], [61, 27], 0.5)).toEqual([61, 27]);
});

it('keeps to the longitudes of the first position', () => {
  expect(greatCirclePoint([541, 27], [-178, 26], 0.5)[0]).toBeCloseTo(541.5, 2);
});
