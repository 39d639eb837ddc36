import { expect, it } from 'vitest';
import { readPolygons } from '../../../tests/golden/geo/read-polygons.ts';
import { polylineSphereMetres } from './polyline-length.ts';
import type { Position } from './position.ts';
import { ringSphereAreaSquareMetres } from './ring-area-sphere.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';

const golden = readPolygons();
const earthSquareMetres = 4 * Math.PI * sphereRadiusMetres ** 2;

it('gives every area of Planimeter on the sphere to 0.1 m²', () => {
  expect(golden).toHaveLength(462);
  for (const { kind, ring, sphere } of golden) {
    const error = Math.abs(ringSphereAreaSquareMetres(ring) - sphere.squareMetres);
    expect(error, `${kind} ${ring.join(' ')}`).toBeLessThan(0.1);
  }
});

it('leaves the length round as Planimeter has it, to 0.1 micrometres', () => {
  for (const { kind, ring, sphere } of golden) {
    const round = polylineSphereMetres([...ring, ...ring.slice(0, 1)]);
    expect(Math.abs(round - sphere.metres), `${kind} ${ring.join(' ')}`).toBeLessThan(1e-7);
  }
});

// Girard 1629: the angles of a triangle, less half a turn, times the radius squared.
it.each([
  [90, 1 / 8],
  [1, 1 / 720],
  [179, 179 / 720],
])(
  'gives a triangle of three right angles but one of %d° its share of the earth',
  (angle, share) => {
    const triangle: Position[] = [
      [0, 0],
      [angle, 0],
      [0, 90],
    ];
    expect(Math.abs(ringSphereAreaSquareMetres(triangle) - share * earthSquareMetres)).toBeLessThan(
      1,
    );
    expect(
      Math.abs(ringSphereAreaSquareMetres(triangle.toReversed()) + share * earthSquareMetres),
    ).toBeLessThan(1);
  },
);

it('gives nothing no area, and no number beyond the poles', () => {
  expect(ringSphereAreaSquareMetres([])).toBe(0);
  expect(ringSphereAreaSquareMetres([[1, 1]])).toBe(0);
  expect(
    ringSphereAreaSquareMetres([
      [1, 1],
      [2, 91],
      [3, 1],
    ]),
  ).toBeNaN();
});
