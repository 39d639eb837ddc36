import { length, lineString } from '@turf/turf';
import { expect, it } from 'vitest';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { polylineLengthMetres, polylineSphereMetres } from './polyline-length.ts';

const border = readOsmBorder();

it('measures the OpenStreetMap border as 1,004.69 km on WGS 84', () => {
  expect(polylineLengthMetres(border) / 1000).toBeCloseTo(1004.69, 2);
});

it('measures it on the sphere as Turf does', () => {
  const turf = length(lineString(border.map((p) => [...p])), { units: 'meters' });
  expect(Math.abs(polylineSphereMetres(border) - turf)).toBeLessThan(1e-3);
});

it('adds up steps, and nothing for fewer than two positions', () => {
  expect(polylineLengthMetres([])).toBe(0);
  expect(polylineLengthMetres([[61, 27]])).toBe(0);
  const sum = geodesicMetres([61, 27], [62, 28]) + geodesicMetres([62, 28], [61, 27]);
  expect(
    polylineLengthMetres([
      [61, 27],
      [62, 28],
      [61, 27],
    ]),
  ).toBeCloseTo(sum, 9);
});
