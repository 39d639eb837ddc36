import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cylinderArea, wholeCylinder } from './cylinder-area.ts';
import { geodesicPath } from './geodesic-path.ts';
import type { Position } from './position.ts';
import { ringAreaSquareMetres } from './ring-area.ts';
import { smallerSide } from './smaller-side.ts';

/** Area of WGS 84 in square metres (NIMA TR8350.2). */
const earthSquareMetres = 5.10065621724e14;

const closedPath = (corners: readonly Position[]) =>
  geodesicPath([...corners, ...corners.slice(0, 1)], { maxStepMetres: 50_000 });

const square = (latitude: number): Position[] => [
  [0, latitude],
  [90, latitude],
  [180, latitude],
  [-90, latitude],
];

describe('smallerSide', () => {
  it.each([
    ['a box', [[60, 20] as const, [70, 20] as const, [70, 30] as const]],
    ['a box over the antimeridian', [[170, 20] as const, [-170, 20] as const, [180, 30] as const]],
    ['the north', square(60)],
    ['the south', square(-60)],
    ['the north from beyond the equator', square(-5)],
  ])('of %s has the area that GeographicLib finds, either way round', (_, corners) => {
    for (const ring of [corners, corners.toReversed()]) {
      const share = cylinderArea(smallerSide(closedPath(ring))) / wholeCylinder;
      const expected = Math.abs(ringAreaSquareMetres(ring)) / earthSquareMetres;
      expect(Math.abs(share - expected)).toBeLessThan(0.001);
    }
  });

  it('is that beyond both poles where a ring on a flat map holds more than half', () => {
    const wide: Position[] = [-170, -60, 60, 170].map((x) => [x, -80]);
    const ring = [...wide, ...wide.toReversed().map(([x]): Position => [x, 80])];
    const around = smallerSide([...ring, ring[0]!]);
    expect(cylinderArea(around)).toBeLessThan(-wholeCylinder / 2);
    expect(smallerSide([...ring, ring[0]!].toReversed())).toEqual(around);
  });

  it('is closed and never more than half', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.tuple(position, position, position), (corners) => {
        const ring = smallerSide(closedPath(corners));
        const area = cylinderArea(ring);
        expect(ring.at(-1)?.[0]).toBeCloseTo(ring[0]?.[0] ?? NaN, 9);
        expect(ring.at(-1)?.[1]).toBe(ring[0]?.[1]);
        const left = area > -1e-6 ? area : wholeCylinder + area;
        expect(left).toBeLessThan(wholeCylinder / 2 + 1e-6);
      }),
    );
  });
});
