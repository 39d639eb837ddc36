import { area, featureCollection, intersect, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { areaShares } from './area-shares.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const square = { rings: [box(60, 26, 60.3, 26.3)] };

describe('areaShares', () => {
  it('is all, nothing or a part, for each ring', () => {
    const [all, none, half, inner] = areaShares(square, [
      box(59, 25, 62, 27),
      box(10, 10, 11, 11),
      box(60.15, 25, 61.05, 27),
      box(60.1, 26.1, 60.2, 26.2),
    ]);
    expect(all).toBe(1);
    expect(none).toBe(0);
    expect(half).toBeCloseTo(0.5, 6);
    expect(inner).toBeCloseTo(1 / 9, 2);
  });

  it('leaves holes out', () => {
    const framed = { rings: [box(60, 26, 60.3, 26.3), box(60.1, 26.1, 60.2, 26.2).toReversed()] };
    const [inHole] = areaShares(framed, [box(60.1, 26.1, 60.2, 26.2)]);
    expect(inHole).toBeLessThan(0.001);
  });

  it('counts less where parallels are shorter', () => {
    const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
    const [southern] = areaShares({ rings: [box(60, 40, 61, 70)] }, [box(60, 40, 61, 55)]);
    // On a sphere a zone is as large as the sines of its parallels are apart (Archimedes).
    expect(southern).toBeCloseTo((sine(55) - sine(40)) / (sine(70) - sine(40)), 3);
  });

  it('leaves out what lies between the arms of a ring, wherever digits come in', () => {
    const west = 9.5;
    const arms: Position[] = [
      ...([
        [west, 0],
        [west + 3, 0],
        [west + 3, 1],
        [west + 2, 1],
        [west + 2, 0.01],
      ] as const),
      ...([
        [west + 1, 0.01],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ] as const),
    ];
    const [share] = areaShares({ rings: [box(west, 0, west + 3, 1)] }, [arms]);
    expect(share).toBeCloseTo(2 / 3 + 0.01 / 3, 3);
  });

  it('has no share of nothing', () => {
    expect(areaShares({ rings: [] }, [box(60, 26, 61, 27)])).toEqual([0]);
    expect(areaShares(square, [[]])).toEqual([0]);
  });

  it('is what Turf finds by clipping', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        degrees(63, 64),
        degrees(26.5, 27.5),
        degrees(3000, 40_000),
        degrees(0.05, 0.6),
        (longitude, latitude, radius, size) => {
          const disc = geodesicCircle([longitude, latitude], radius, 90);
          const ring = box(63.5 - size, 27 - size, 63.5 + size, 27 + size);
          const [share = NaN] = areaShares({ rings: [disc] }, [ring]);
          const toTurf = (positions: readonly Position[]) =>
            polygon([positions.map(([x, y]) => [x, y])]);
          const common = intersect(featureCollection([toTurf(disc), toTurf(ring)]));
          const expected = common === null ? 0 : area(common) / area(toTurf(disc));
          expect(Math.abs(share - expected)).toBeLessThan(0.003);
        },
      ),
    );
  });
});
