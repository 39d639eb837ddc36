import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { nearestPlaces, placeVectors } from './nearest-places.ts';
import type { Position } from './position.ts';

/** Positions half of which are about as far north as east of a place, so that sphere and ellipsoid disagree. */
const nearTies = fc
  .tuple(
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: 0.99, max: 1.01, noNaN: true }),
  )
  .map(([latitude, share]): [Position, Position[]] => {
    const east = 1 / Math.cos((latitude * Math.PI) / 180);
    return [
      [10, latitude],
      [
        [10 + east * share, latitude],
        [10, latitude + 1],
      ],
    ];
  });

const anywhere = fc.tuple(
  arbitraryPosition,
  fc.array(arbitraryPosition, { minLength: 1, maxLength: 8 }),
);

function exactNearest(position: Position, places: readonly Position[]): number {
  return Math.min(...places.map((place) => geodesicMetres(position, place)));
}

describe('nearestPlaces', () => {
  it.each([
    ['anywhere', anywhere],
    ['where the sphere and the ellipsoid disagree', nearTies],
  ])('finds the nearest of all by GeographicLib, %s', (_, cases) => {
    fc.assert(
      fc.property(cases, ([position, places]) => {
        const found = nearestPlaces(placeVectors(places), Float64Array.from(position));
        const least = exactNearest(position, places);
        expect(Math.abs(found.placeMetres[0]! - least)).toBeLessThan(2e-6);
        const place = places[found.places[0]!]!;
        expect(geodesicMetres(position, place) - least).toBeLessThan(4e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the meridian for the equator where a degree of it is shorter', () => {
    // A degree along the equator is 111,319 m, one of the meridian there 110,574 m.
    const places: Position[] = [
      [10.994, 0],
      [10, 1],
    ];
    expect(nearestPlaces(placeVectors(places), Float64Array.of(10, 0)).places[0]).toBe(1);
  });

  it('finds none where there is none', () => {
    const { places, placeMetres } = nearestPlaces(placeVectors([]), Float64Array.of(60, 30));
    expect([...places]).toEqual([-1]);
    expect([...placeMetres]).toEqual([NaN]);
  });

  it('refuses more places than it can number', () => {
    expect(() => placeVectors(new Array<Position>(40_000).fill([0, 0]))).toThrow('40000');
  });
});
